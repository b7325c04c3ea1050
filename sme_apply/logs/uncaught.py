"""What nobody catches: noted in the log, and kept off the error stream, which may lead into a file."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sme_apply.logs.logbook import Logbook

if TYPE_CHECKING:
    from types import TracebackType


@contextmanager
def catch_what_nobody_catches(logbook: Logbook, *, aloud: bool) -> Iterator[None]:
    """Write a report of every error that is caught nowhere, in any thread, as long as the block runs.

    Args:
        logbook: where.
        aloud: whether Python's own report, which holds the texts of exceptions, goes to the error stream as well.
    """
    before, before_thread, before_left = sys.excepthook, threading.excepthook, sys.unraisablehook

    def main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            logbook.bug(error)
        if aloud or not isinstance(error, Exception):
            before(kind, error, trace)

    def thread(told: threading.ExceptHookArgs) -> None:
        if isinstance(told.exc_value, Exception):
            logbook.bug(told.exc_value)
        if aloud:
            before_thread(told)

    def left(told: sys.UnraisableHookArgs) -> None:
        if isinstance(told.exc_value, Exception):
            logbook.bug(told.exc_value)
        if aloud:
            before_left(told)

    sys.excepthook, threading.excepthook, sys.unraisablehook = main, thread, left
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before, before_thread, before_left
