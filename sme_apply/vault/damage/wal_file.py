"""The write-ahead log as it lies on the disk, read without SQLite: what of it is whole, and what is damage.

SQLite itself takes the log up to the first frame that is not as it was written and forgets the rest without a
word. After a loss of power that is right, for the rest was never acknowledged; after damage it is not. The format
is the one of https://www.sqlite.org/fileformat2.html, chapter 4.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

PAGE_BYTES = 4096
HEADER_BYTES = 32
FRAME_BYTES = 24 + PAGE_BYTES
_MAGIC = 0x377F0682
_LAST_32_BITS = 0xFFFFFFFF

_Sums = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Frame:
    """One page in the log.

    Args:
        page: its number in the vault's file, from 1.
        pages_after_commit: how many pages the vault has after this frame, 0 where its transaction goes on.
        content: the page, encrypted.
        whole: whether it is as it was written, going by what stands before it.
    """

    page: int
    pages_after_commit: int
    content: bytes
    whole: bool


class WalState(Enum):
    """What the log tells."""

    EMPTY = "empty"
    """There is none, or there is no page in it."""
    WHOLE = "whole"
    TORN = "torn"
    """Its last transaction was never finished, which is what a loss of power leaves; nothing acknowledged is gone."""
    DAMAGED = "damaged"
    """Something that had been acknowledged is not as it was written."""


@dataclass(frozen=True, slots=True)
class WalFile:
    """The log of a vault.

    Args:
        state: what it tells.
        salts: the eight bytes that all its frames carry; they change each time it begins anew.
        committed: how many frames SQLite will take, from the first.
        frames: every frame of this beginning, whole or not.
    """

    state: WalState
    salts: bytes
    committed: int
    frames: tuple[Frame, ...]


def read_wal(path: Path, acknowledged: tuple[bytes, int] | None = None) -> WalFile:
    """Read a log and judge it.

    A frame that is not as it was written is damage if it lies among the acknowledged ones; or, where these are not
    known, if at least its own transaction and a later one were finished, because a transaction begins only when the
    one before is on the disk. In the last transaction alone the two cannot be told apart without ``acknowledged``.

    Args:
        path: the log; it may be missing.
        acknowledged: the salts and the number of frames that were on the disk when a save was last acknowledged.

    Raises:
        OSError: if it cannot be read.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        content = b""
    if len(content) < HEADER_BYTES + FRAME_BYTES:
        return WalFile(WalState.EMPTY, b"", 0, ())
    header = _header(content)
    if header is None:
        # The header is on the disk before the first frame is written.
        return WalFile(WalState.DAMAGED, b"", 0, tuple(_frames(content, content[40:48], (0, 0), "<", 0)))
    salts, sums, order = header
    reached = acknowledged[1] if acknowledged is not None and acknowledged[0] == salts else 0
    frames = tuple(_frames(content, salts, sums, order, reached))
    sound = next((place for place, frame in enumerate(frames) if not frame.whole), len(frames))
    committed = max((place + 1 for place in range(sound) if frames[place].pages_after_commit), default=0)
    later = [frame for frame in frames[sound:] if frame.pages_after_commit]
    state = WalState.WHOLE
    if committed < reached or (len(later) > 1 and later[-1].whole):
        state = WalState.DAMAGED
    elif committed < len(frames):
        state = WalState.TORN
    elif not frames:
        state = WalState.EMPTY
    return WalFile(state, salts, committed, frames)


def salts_of(path: Path) -> bytes:
    """Return the salts of a log, nothing where there is none."""
    try:
        with open(path, "rb", buffering=0) as file:
            file.seek(16)
            return file.read(8)
    except OSError:
        return b""


def _header(content: bytes) -> tuple[bytes, _Sums, str] | None:
    magic, _, page_bytes = struct.unpack_from(">III", content)
    order = ">" if magic & 1 else "<"
    sums = _checksum(content[:24], (0, 0), order)
    if magic & ~1 != _MAGIC or page_bytes != PAGE_BYTES or sums != struct.unpack_from(">II", content, 24):
        return None
    return content[16:24], sums, order


def _frames(content: bytes, salts: bytes, sums: _Sums, order: str, least: int) -> Iterator[Frame]:
    """Yield the frames that carry the salts and those between them, and at least so many where there are."""
    places = range(HEADER_BYTES, len(content) - FRAME_BYTES + 1, FRAME_BYTES)
    carrying = [number for number, place in enumerate(places) if content[place + 8 : place + 16] == salts]
    for place in places[: max(carrying[-1] + 1 if carrying else 0, least)]:
        page, pages_after_commit = struct.unpack_from(">II", content, place)
        kept: _Sums = struct.unpack_from(">II", content, place + 16)
        page_content = content[place + 24 : place + FRAME_BYTES]
        whole = content[place + 8 : place + 16] == salts and kept == _checksum(
            content[place : place + 8] + page_content, sums, order
        )
        yield Frame(page, pages_after_commit, page_content, whole)
        # What follows is judged by what is written here, so that one bad frame does not condemn all after it.
        sums = kept


def _checksum(content: bytes, sums: _Sums, order: str) -> _Sums:
    first, second = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _LAST_32_BITS
        second = (second + other + first) & _LAST_32_BITS
    return first, second
