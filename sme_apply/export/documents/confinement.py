"""Shuts a process in before it opens a stranger's file: little memory, no new files, no network, no children.

On POSIX the limits are those of the system: with no further file descriptor to be had, neither a file nor a
connection can be opened. On Windows a job object limits memory and children, and Python itself refuses the rest.
"""

from __future__ import annotations

import contextlib
import sys

from sme_apply.export.documents.limits import MOST_MEMORY, MOST_SECONDS

_REFUSED = ("socket.", "subprocess.", "os.exec", "os.fork", "os.spawn", "os.posix_spawn", "os.system", "ctypes.dlopen")
_CHANGING = frozenset("wxa+")


def confine() -> None:
    """Shut this process in for the rest of its life; everything it needs must be loaded before."""
    if sys.platform == "win32":
        from sme_apply.export.documents.windows_job import confine_in_job

        confine_in_job(MOST_MEMORY)
    else:
        _limit()
    sys.addaudithook(_refuse)


if sys.platform != "win32":

    def _limit() -> None:
        import resource

        seconds = int(MOST_SECONDS) + 10
        limits = {
            resource.RLIMIT_AS: MOST_MEMORY,
            resource.RLIMIT_CPU: seconds,
            resource.RLIMIT_FSIZE: 0,
            resource.RLIMIT_CORE: 0,
            resource.RLIMIT_NOFILE: 0,
        }
        for what, most in limits.items():
            # macOS does not limit address space; the others hold there, too.
            with contextlib.suppress(OSError, ValueError):
                resource.setrlimit(what, (most, most))


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_REFUSED):
        raise PermissionError(event)
    if event == "open" and len(arguments) > 1 and _CHANGING & set(str(arguments[1] or "")):
        raise PermissionError(event)
