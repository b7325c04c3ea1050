"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from sme_apply.terms import Message, OutputError, message

_LONGEST_NAMED = 240


def write_whole(path: Path | str, data: bytes) -> None:
    """Write ``data`` beside ``path`` and rename it; whatever fails, the old file stands and nothing is left over.

    Raises:
        OutputError: if it cannot be written; the message says why and what to do.
    """
    path = Path(path)
    beside: Path | None = None
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise OutputError(message("export-target-is-folder", path=_named(path)))
        if target.exists() and not target.is_file():
            raise OutputError(message("export-target-not-a-file", path=_named(path)))
        beside = target.with_name(f".{secrets.token_hex(8)}.part")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with open(os.open(beside, flags, 0o666), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, target)
        _make_name_durable(target.parent)
    except (OSError, ValueError) as error:
        raise OutputError(_why(path, error)) from error
    finally:
        if beside is not None:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)


def _make_name_durable(folder: Path) -> None:
    """Write the folder's own entries to the disk, where the system offers a call for it."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _named(path: Path) -> str:
    """Return a path as a message can carry it: writable letters, and of a very long one the end."""
    text = str(path).encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= _LONGEST_NAMED else "…" + text[-_LONGEST_NAMED:]


def _why(path: Path, error: OSError | ValueError) -> Message:
    named = _named(path)
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.ENOENT, errno.ENOTDIR):
        return message("export-no-folder", path=named)
    if number in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY):
        return message("export-no-permission", path=named)
    if number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return message("export-disk-full", path=named)
    return message("export-not-written", path=named, reason=str(getattr(error, "strerror", None) or error))
