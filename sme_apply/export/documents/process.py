"""Starts the process that opens one stranger's file, waits for its answer and ends it in time."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from sme_apply.export.documents.limits import MOST_SECONDS
from sme_apply.terms import BadInput, message

OPEN_DOCUMENT = "--open-document"
"""The word by which the packaged program is asked to be such a process; the entry point knows it."""
_CONSOLE_PROGRAM = "sme-apply-console.exe"
_LOOK_EVERY = 0.05
_DID_NOT_START = 1
"""What Python ends with before the file is opened; afterwards everything is answered, or a signal ends it."""


class StoppedByUser(Exception):
    """The caller asked to stop; nothing was taken in."""


def answer_to(request: bytes, cancel: Callable[[], bool]) -> bytes:
    """Return what a new process answers to a request.

    Args:
        request: as `exchange.packed` made it.
        cancel: asked twenty times a second whether to stop; then the process is killed.

    Raises:
        BadInput: if the process took too long or fell over the file.
        StoppedByUser: if ``cancel`` said so.
    """
    process = subprocess.Popen(
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    answers: list[bytes] = []
    talk = threading.Thread(target=lambda: answers.append(process.communicate(request)[0]), name="document")
    talk.start()
    ends = time.monotonic() + MOST_SECONDS
    try:
        while talk.is_alive():
            talk.join(_LOOK_EVERY)
            if cancel():
                raise StoppedByUser
            if talk.is_alive() and time.monotonic() > ends:
                raise BadInput(message("papers-too-slow", seconds=int(MOST_SECONDS)))
    finally:
        process.kill()
        talk.join()
    if process.returncode == _DID_NOT_START:
        raise RuntimeError("The process that opens documents did not start.")
    if process.returncode or not answers:
        raise BadInput(message("papers-not-opened"))
    return answers[0]


def _command() -> list[str]:
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-P", "-m", "sme_apply.export.documents.worker"]
    console = Path(sys.executable).with_name(_CONSOLE_PROGRAM)
    return [str(console if console.exists() else sys.executable), OPEN_DOCUMENT]


def _environment() -> dict[str, str]:
    """Return the environment without anything that is secret, and with a single arena of memory."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SME_APPLY_")}
    own = str(Path(__file__).parents[3])
    paths = [own, *filter(None, [kept.get("PYTHONPATH")])]
    settled = {"MALLOC_ARENA_MAX": "1", "OMP_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(paths)}
    return kept | settled
