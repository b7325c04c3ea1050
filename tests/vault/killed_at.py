"""A process that ends, as if killed, just before its n-th change to the disk that Python makes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

import pytest

CHANGES = ("fsync", "replace", "rename", "unlink", "mkdir", "rmdir", "open", "chmod", "truncate")
_KILLED, _FAILED = 77, 78

needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork a process")


def killed_at(step: int, piece: Callable[[], None]) -> bool:
    """Run ``piece`` in a process of its own that ends before its change number ``step``; return whether it came to it.

    The parent must hold no open vault, for the child would share its connections.
    """
    child = os.fork()
    if child == 0:
        _end_before(step)
        try:
            piece()
        except BaseException as error:
            print(repr(error), file=sys.stderr, flush=True)
            os._exit(_FAILED)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, _KILLED), f"ended with {code} at change {step}"
    return code == _KILLED


def _end_before(step: int) -> None:
    left = step

    def counted(change: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **named: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                os._exit(_KILLED)
            return change(*arguments, **named)

        return run

    for name in CHANGES:
        setattr(os, name, counted(getattr(os, name)))
