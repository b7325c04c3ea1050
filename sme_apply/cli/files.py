"""Reads the files that the user names, and says which file a problem is in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sme_apply.terms import BadInput, message

LARGEST_FILE = 200_000_000
"""Bytes; an exported PDF is a few megabytes."""
Read = TypeVar("Read")


def read_file(path: Path) -> bytes:
    """Return what a file holds.

    Raises:
        BadInput: if there is no such file, it is a folder, is far too large, or may not be read.
    """
    name = str(path)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise BadInput(message("cli-no-such-file", file=name)) from None
    except IsADirectoryError:
        raise BadInput(message("cli-folder-instead-of-file", file=name)) from None
    except (OSError, ValueError):
        # Windows says of a folder only that it may not be read.
        key = "cli-folder-instead-of-file" if _is_folder(path) else "cli-unreadable-file"
        raise BadInput(message(key, file=name)) from None
    if len(data) > LARGEST_FILE:
        raise BadInput(message("cli-file-too-large", file=name))
    return data


def parsed(path: Path, parse: Callable[[bytes], Read]) -> Read:
    """Return what ``parse`` makes of a file.

    Raises:
        BadInput: if it cannot be read; the message names the file, the place and the remedy.
    """
    data = read_file(path)
    with naming(path):
        return parse(data)


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Put the name of the file before whatever is wrong in it."""
    try:
        yield
    except BadInput as refused:
        raise BadInput(message("cli-file-refused", file=str(path), problem=refused.message)) from refused


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
