"""Looks at a file before it is attached, and again whenever its pages are wanted: in a process of its own."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sme_apply.gui.files import read_whole_file
from sme_apply.terms import BadInput, Message, message

if TYPE_CHECKING:
    from sme_apply.export import Picture
    from sme_apply.export.documents import TakenIn


@dataclass(frozen=True, slots=True)
class Look:
    """What a file turned out to be.

    Args:
        pages: how many pages it becomes.
        size: in bytes, as it is handed in.
        notes: what became different when it was taken in.
        first_page: its first page, small; ``None`` where it cannot be taken.
        refused: why it cannot be taken.
    """

    pages: int = 0
    size: int = 0
    notes: tuple[Message, ...] = ()
    first_page: Picture | None = None
    refused: Message | None = None


def file_content(path: Path) -> bytes:
    """Return a file that the user wants to attach.

    Raises:
        BadInput: if it cannot be read, is no file or is too large; nothing more than that was read of it.
    """
    from sme_apply.export.documents import MOST_BYTES

    # A pipe would keep whoever opens it waiting.
    if not path.is_file():
        raise BadInput(message("gui-file-unreadable", file=file_name(path)))
    try:
        return read_whole_file(path, MOST_BYTES)
    except BadInput as problem:
        if problem.message.key != "gui-file-too-large":
            raise
        raise BadInput(message("papers-too-large", megabytes=MOST_BYTES // 1_000_000)) from problem


def file_name(path: Path) -> str:
    """Return the name of a file as text in NFC; bytes in it that are no text are replaced visibly."""
    return unicodedata.normalize("NFC", path.name.encode("utf-8", "replace").decode("utf-8"))


def looked_at(content: bytes, stops: Callable[[], bool]) -> Look:
    """Return what a file is. Takes up to 20 seconds.

    Raises:
        BadInput: if it cannot be taken.
        StoppedByUser: if ``stops`` said so.
    """
    return look_of(taken(content, stops))


def looked_at_again(content: bytes, stops: Callable[[], bool]) -> Look:
    """Return what an attached file is; one that cannot be taken any more says why."""
    try:
        return looked_at(content, stops)
    except BadInput as problem:
        return Look(refused=problem.message)


def taken(content: bytes, stops: Callable[[], bool]) -> TakenIn:
    """Return a file as plain pages; see `take_in`."""
    from sme_apply.export.documents import take_in

    return take_in(content, cancel=stops)


def look_of(taken_in: TakenIn) -> Look:
    """Return what is kept at hand of a file that was taken in."""
    return Look(taken_in.page_count, len(taken_in.pages), taken_in.notes, taken_in.first_page)
