"""Kills processes at random moments of what they do to a vault, and looks at what is left."""

from __future__ import annotations

import multiprocessing
import random
import shutil
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from tests.vault.kept import reopened
from tests.vault.operations import (
    OPERATIONS,
    Ground,
    assert_nothing_lost,
    assert_version_1_is_whole,
    ground_of_version_1,
    new_ground,
)

# A process forked from one that has loaded everything already starts in a few milliseconds.
if sys.platform == "win32":
    _CONTEXT = multiprocessing.get_context("spawn")
else:
    _CONTEXT = multiprocessing.get_context("forkserver")
_LONGEST = {"saving": 0.03, "backing up": 0.12, "re-keying": 0.25, "migrating": 0.15}
"""About how many seconds each takes; a kill comes at a random moment within."""


def over_and_over(operation: str, ground: Ground, told: Connection) -> None:
    """Run in the process that is killed: do one thing to a vault until the end, and tell what is acknowledged."""
    with reopened(ground.folder) as vault:
        told.send("begun")
        while True:
            OPERATIONS[operation](ground, vault, told.send)


def migrate(folder: Path, told: Connection) -> None:
    """Run in the process that is killed: open an old vault, and tell when it is open."""
    told.send("begun")
    with reopened(folder) as vault:
        told.send(len(vault.companies()))


def kill_at_random(target: Callable[..., None], *arguments: object, seconds: float) -> list[object]:
    """Start a process, kill it after a while, and return what it told."""
    ours, theirs = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=target, args=(*arguments, theirs), daemon=True)
    process.start()
    theirs.close()
    told: list[object] = []
    try:
        if ours.poll(60):
            told.append(ours.recv())
        time.sleep(seconds)
        process.kill()
        process.join()
        while ours.poll(0):
            told.append(ours.recv())
    except EOFError:
        pass
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()
    return told[1:]


def kills(operation: str, folder: Path, times: int, seed: int) -> int:
    """Kill an operation so many times; return how many kills came before it had told anything.

    Every kill leaves a vault that opens, with everything that was acknowledged and at most one save more.
    """
    if sys.platform != "win32":
        _CONTEXT.set_forkserver_preload(["tests.vault.killing"])
    chance, silent = random.Random(seed), 0
    if operation == "migrating":
        for number in range(times):
            silent += not _killed_migrating(folder / str(number), chance.uniform(0, _LONGEST[operation]))
        return silent
    ground, last = new_ground(folder), 0
    for _ in range(times):
        seconds = chance.uniform(0, _LONGEST[operation])
        told = kill_at_random(over_and_over, operation, ground, seconds=seconds)
        silent += not told
        last = assert_nothing_lost(ground, max([last, *(number for number in told if isinstance(number, int))]))
    return silent


def _killed_migrating(folder: Path, seconds: float) -> bool:
    ground_of_version_1(folder)
    told = kill_at_random(migrate, folder, seconds=seconds)
    with reopened(folder) as vault:
        assert_version_1_is_whole(vault)
        vault.inspection.whole()
    shutil.rmtree(folder)
    return bool(told)
