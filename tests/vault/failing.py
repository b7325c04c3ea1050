"""Lets every single write, flush and renaming of an operation fail, one after the other, and looks at what is left.

Run by itself, with the library made of ``failing_calls.c`` loaded before the C library:
``python -m tests.vault.failing OPERATION WAY FOLDER EVERY`` prints what came of it as JSON.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import sys
import traceback
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sme_apply.terms import VaultError
from tests.vault.alone import ALONE, Alone
from tests.vault.kept import reopened
from tests.vault.operations import (
    OPERATIONS,
    Ground,
    assert_nothing_lost,
    assert_version_1_is_whole,
    ground_of_version_1,
    new_ground,
)

WAYS = {"input/output error": 1, "disk full once": 2, "disk stays full": 3, "half written": 4, "killed": 5}
_SOURCE = Path(__file__).with_name("failing_calls.c")


@dataclass(frozen=True)
class Told:
    """What the process told in which a call failed.

    Args:
        acknowledged: the last number that was acknowledged.
        calls: how many calls were made until the end, 0 where the process was killed.
        error: the key of the error that the caller saw, if any.
        went_on: whether a save succeeded after the cause was gone; of what was done alone, whether it was done.
    """

    acknowledged: int
    calls: int
    error: str
    went_on: bool


def compiled(folder: Path) -> Path | None:
    """Return the library, or ``None`` where there is no compiler for it or no way to load it first."""
    compiler = shutil.which("cc")
    if not sys.platform.startswith("linux") or compiler is None:
        return None
    library = folder / "failing_calls.so"
    made = subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(_SOURCE), "-ldl"],
        capture_output=True,
        check=False,
    )
    return library if made.returncode == 0 else None


def fail_each(operation: str, way: str, folder: Path, library: Path, every: int = 1) -> dict[str, int]:
    """Run this module in a process of its own with the library; return how often what came of it.

    Args:
        operation: one of ``OPERATIONS`` or of ``ALONE``, or ``migrating``.
        way: one of ``WAYS``.
        folder: where it may work.
        library: what ``compiled`` returned.
        every: let only each so manieth call fail.
    """
    done = subprocess.run(
        [sys.executable, "-m", "tests.vault.failing", operation, way, str(folder), str(every)],
        cwd=Path(__file__).resolve().parents[2],
        env=os.environ | {"LD_PRELOAD": str(library)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise AssertionError(f"{operation}, {way}: {done.stdout}{done.stderr}")
    counted: dict[str, int] = json.loads(done.stdout)
    return counted


def main(operation: str, way: str, folder: Path, every: int) -> Counter[str]:
    """Let call after call fail until the operation comes to its end without one."""
    calls = ctypes.CDLL(None)
    if operation in ALONE:
        return _alone(calls, ALONE[operation], way, folder, every)
    pristine = folder / "pristine"
    ground = ground_of_version_1(pristine) if operation == "migrating" else new_ground(pristine)
    outcomes: Counter[str] = Counter()
    number = 1
    while True:
        at = folder / str(number)
        shutil.copytree(pristine, at)
        here = Ground(at, ground.company_id, ground.draft_id, ground.unchanged)
        told = _in_a_child(calls, operation, here, number, WAYS[way])
        where = f"call {number} of {operation}: {told}"
        if operation == "migrating":
            with reopened(at) as vault:
                assert_version_1_is_whole(vault)
                vault.inspection.whole()
        else:
            try:
                assert_nothing_lost(here, told.acknowledged)
            except Exception as error:
                raise AssertionError(where) from error
        shutil.rmtree(at)
        if told.calls and told.calls < number:
            return outcomes
        assert told.went_on or way == "killed", where
        outcomes[told.error or ("killed" if way == "killed" else "went through")] += 1
        number += every


def _alone(calls: ctypes.CDLL, operation: Alone, way: str, folder: Path, every: int) -> Counter[str]:
    pristine = folder / "pristine"
    operation.prepare(pristine)
    outcomes: Counter[str] = Counter()
    number = 1
    while True:
        at = folder / str(number)
        shutil.copytree(pristine, at)
        told = _in_a_child(calls, operation, Ground(at, "", "", 0), number, WAYS[way])
        try:
            operation.proved(at, told.went_on)
        except Exception as error:
            raise AssertionError(f"call {number}: {told}") from error
        shutil.rmtree(at)
        if told.calls and told.calls < number:
            return outcomes
        outcomes[told.error or ("killed" if way == "killed" else "went through")] += 1
        number += every


def _in_a_child(calls: ctypes.CDLL, operation: str | Alone, ground: Ground, number: int, way: int) -> Told:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _operate(calls, operation, ground, number, way, writing)
        except BaseException as error:
            trace = traceback.format_exc().replace("\n", " | ")
            os.write(writing, f"unexpected {error!r} {trace}\n".encode())
        os._exit(0)
    os.close(writing)
    with open(reading, encoding="utf-8") as told:
        lines = [line.split(maxsplit=1) for line in told.read().splitlines()]
    os.waitpid(child, 0)
    unexpected = [line[1] for line in lines if line[0] == "unexpected"]
    assert not unexpected, f"call {number} of {operation}: {unexpected[0]}"
    acknowledged = max([int(line[1]) for line in lines if line[0] == "acknowledged"], default=0)
    made = next((int(line[1]) for line in lines if line[0] == "calls"), 0)
    said = next((line[1] for line in lines if line[0] == "error"), "")
    return Told(acknowledged, made, said, any(line[0] == "on" for line in lines))


def _operate(calls: ctypes.CDLL, operation: str | Alone, ground: Ground, number: int, way: int, writing: int) -> None:
    def tell(what: str, value: object) -> None:
        os.write(writing, f"{what} {value}\n".encode())

    def begin() -> None:
        calls.let_fail(str(ground.folder).encode(), number, way)

    def end() -> None:
        made = calls.calls_made()
        calls.let_fail(b"", 0, 0)
        tell("calls", made)

    if isinstance(operation, Alone):
        begin()
        try:
            operation.act(ground.folder)
            tell("on", "done")
        except VaultError as error:
            tell("error", error.message.key)
        end()
        return
    if operation == "migrating":
        begin()
        try:
            reopened(ground.folder)
        except VaultError as error:
            tell("error", error.message.key)
        end()
        tell("on", "again")
        return
    vault = reopened(ground.folder)
    begin()
    try:
        OPERATIONS[operation](ground, vault, lambda saved: tell("acknowledged", saved))
    except VaultError as error:
        tell("error", error.message.key)
    end()
    # The cause is gone; the same open vault goes on saving.
    following = int(vault.draft(ground.draft_id).document) + 1
    ground.save(vault, following)
    tell("acknowledged", following)
    tell("on", following)


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))))
