"""Files that the user opens and saves, with errors that say what to do."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from sme_apply.terms import BadInput, message

_MOST_BYTES = 6 * 1024 * 1024


def read_whole_file(path: Path, most: int = _MOST_BYTES, too_large: str = "gui-file-too-large") -> bytes:
    """Return the content of a file that the user chose.

    Args:
        most: the bytes that it may have.
        too_large: the key of the sentence that refuses a larger one.

    Raises:
        BadInput: if it cannot be read, is a device or a pipe, or is far too large.
    """
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise BadInput(message("gui-file-unreadable", file=path.name))
            data = file.read(most + 1)
    except (OSError, ValueError) as error:
        raise BadInput(message("gui-file-unreadable", file=path.name)) from error
    if len(data) > most:
        raise BadInput(message(too_large, file=path.name))
    return data


def _without_waiting(path: str, flags: int) -> int:
    # A pipe that nobody writes to would otherwise hold the thread for ever.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def write_whole_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        OutputError: if it could not be written; what stood there before is unchanged.
    """
    from sme_apply.export import write_whole

    write_whole(path, data)
