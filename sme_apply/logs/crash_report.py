"""The report of a crash: which error in which line of which file of the program, and nothing that it was about."""

from __future__ import annotations

import contextlib
import os
import platform
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sme_apply import __version__
from sme_apply.logs.event import fields_of

MOST_REPORTS = 5
_SUFFIX = ".crash.txt"
_MOST_FRAMES = 60
_MOST_ERRORS = 10
_ROOM = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A report that was written.

    Args:
        path: the file.
        text: what stands in it, to be shown before the user hands it to anybody.
    """

    path: Path
    text: str


def crash_report(error: BaseException, moment: datetime) -> str:
    """Return the report of an error: versions, classes and places in the program.

    There are no values of variables, no lines of code and no texts of exceptions in it, because these can hold what
    the user typed; of our own errors the key of the message is told.

    Args:
        error: what was raised.
        moment: when, UTC.
    """
    lines = [
        f"sme-apply {__version__}",
        f"python {platform.python_version()}",
        f"system {platform.system()} {platform.machine()}",
        f"at {moment.isoformat(timespec='seconds')}",
    ]
    for why, each in _chain(error):
        lines += ["", why, *(f"  {place}" for place in _places(each))]
        lines.append(" ".join(str(value) for value in fields_of(each).values()))
    return "\n".join(lines) + "\n"


def write_report(folder: Path, error: BaseException, moment: datetime) -> Path | None:
    """Write the report of an error, keeping the latest few; ``None`` if the disk does not take it."""
    path = folder / f"{moment:%Y%m%dT%H%M%S%f}{_SUFFIX}"
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="ascii", errors="backslashreplace") as file:
            file.write(crash_report(error, moment))
        for old in _reports(folder)[MOST_REPORTS:]:
            old.unlink(missing_ok=True)
        return path
    return None


def read_reports(folder: Path) -> tuple[CrashReport, ...]:
    """Return the reports in a folder, the latest first."""
    found = []
    for path in _reports(folder):
        with contextlib.suppress(OSError):
            found.append(CrashReport(path, path.read_text(encoding="ascii", errors="replace")))
    return tuple(found)


def _reports(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*{_SUFFIX}"), reverse=True)


def _chain(error: BaseException) -> Iterator[tuple[str, BaseException]]:
    """Yield an error, what led to it, and what it is a group of; each once."""
    waiting, seen = [("error", error)], set[int]()
    while waiting and len(seen) < _MOST_ERRORS:
        why, each = waiting.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield why, each
        if isinstance(each, BaseExceptionGroup):
            waiting += [("one of the group", inner) for inner in each.exceptions]
        before = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
        if before is not None:
            waiting.append(("because of", before))


def _places(error: BaseException) -> Iterator[str]:
    frames = list(traceback.walk_tb(error.__traceback__))
    if len(frames) > _MOST_FRAMES:
        yield f"({len(frames) - _MOST_FRAMES} more)"
    for frame, line in frames[-_MOST_FRAMES:]:
        yield f"{_file(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"


def _file(name: str) -> str:
    """Return a file of the program without the folders above it, which may be named after a person."""
    path = Path(name)
    if path.is_relative_to(_ROOM):
        return f"{_ROOM.name}/{path.relative_to(_ROOM).as_posix()}"
    return path.name
