"""Rows read out of the pages of a vault without SQLite, so that one lost page takes only its own rows along.

The format is the one of https://www.sqlite.org/fileformat2.html, chapters 1 and 2.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sme_apply.vault.damage.sealed_pages import USABLE_BYTES

TABLE_LEAF, TABLE_INSIDE, INDEX_LEAF, INDEX_INSIDE = 0x0D, 0x05, 0x0A, 0x02
_LONGEST_TABLE_LOCAL = USABLE_BYTES - 35
_LONGEST_INDEX_LOCAL = (USABLE_BYTES - 12) * 64 // 255 - 23
_LEAST_LOCAL = (USABLE_BYTES - 12) * 32 // 255 - 23
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)

Cell = str | bytes | int | float | None
Pages = Callable[[int], bytes | None]
"""Gives a page in the clear by its number, ``None`` if it is missing."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row of a table or an entry of an index.

    Args:
        rowid: its number in the table, 0 in an index.
        values: its columns, as far as they can be read.
        whole: whether that is all of them.
    """

    rowid: int
    values: tuple[Cell, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class RawPage:
    """One page of a table or an index: its rows, the pages under it, and the pages that its rows run over into."""

    kind: int
    rows: tuple[RawRow, ...]
    under: tuple[int, ...]


def raw_page(number: int, pages: Pages) -> RawPage | None:
    """Read one page; ``None`` if it is missing or neither of a table nor of an index."""
    content = pages(number)
    if content is None:
        return None
    start = 100 if number == 1 else 0
    kind = content[start]
    if kind not in (TABLE_LEAF, TABLE_INSIDE, INDEX_LEAF, INDEX_INSIDE):
        return None
    inside = kind in (TABLE_INSIDE, INDEX_INSIDE)
    (count,) = struct.unpack_from(">H", content, start + 3)
    first = start + (12 if inside else 8)
    try:
        places = struct.unpack_from(f">{count}H", content, first)
        under = [int.from_bytes(content[place : place + 4], "big") for place in places] if inside else []
        if inside:
            under.append(int.from_bytes(content[start + 8 : start + 12], "big"))
        rows = [] if kind == TABLE_INSIDE else [_row(content, place, kind, pages) for place in places]
    except (IndexError, ValueError, struct.error):
        return None
    return RawPage(kind, tuple(rows), tuple(under))


def rows_under(root: int, pages: Pages, seen: set[int]) -> Iterator[RawRow]:
    """Yield the rows of a table or the entries of an index in order, leaving out what is missing.

    Args:
        root: the page that it begins with.
        pages: gives the pages.
        seen: the pages that were read; more are added, and none is read twice.
    """
    waiting = [root]
    while waiting:
        number = waiting.pop()
        if number in seen:
            continue
        seen.add(number)
        page = raw_page(number, pages)
        if page is not None:
            yield from page.rows
            waiting.extend(reversed(page.under))


def _row(content: bytes, place: int, kind: int, pages: Pages) -> RawRow:
    if kind == INDEX_INSIDE:
        place += 4
    length, place = _varint(content, place)
    rowid = 0
    longest = _LONGEST_INDEX_LOCAL
    if kind == TABLE_LEAF:
        rowid, place = _varint(content, place)
        longest = _LONGEST_TABLE_LOCAL
    local = length
    if length > longest:
        local = _LEAST_LOCAL + (length - _LEAST_LOCAL) % (USABLE_BYTES - 4)
        local = local if local <= longest else _LEAST_LOCAL
    payload = content[place : place + local]
    if local < length:
        over = int.from_bytes(content[place + local : place + local + 4], "big")
        payload += _run_over(over, length - local, pages)
    return RawRow(_signed(rowid), *_values(payload, length))


def _run_over(number: int, length: int, pages: Pages) -> bytes:
    """Return what runs over into other pages, as far as they follow each other."""
    parts: list[bytes] = []
    while length > 0 and number:
        content = pages(number)
        if content is None:
            break
        part = content[4 : 4 + min(length, USABLE_BYTES - 4)]
        parts.append(part)
        length -= len(part)
        number = int.from_bytes(content[:4], "big")
    return b"".join(parts)


def _values(payload: bytes, length: int) -> tuple[tuple[Cell, ...], bool]:
    header, place = _varint(payload, 0)
    kinds: list[int] = []
    while place < header:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values: list[Cell] = []
    place = header
    for kind in kinds:
        width = _WIDTHS[kind] if kind < len(_WIDTHS) else (kind - 12) // 2
        part = payload[place : place + width]
        if len(part) < width:
            return tuple(values), False
        values.append(_value(kind, part))
        place += width
    return tuple(values), len(payload) == length


def _value(kind: int, part: bytes) -> Cell:
    if kind == 0:
        return None
    if kind == 7:
        (number,) = struct.unpack(">d", part)
        return float(number)
    if kind in (8, 9):
        return kind - 8
    if kind < 7:
        return int.from_bytes(part, "big", signed=True)
    if kind < 12:
        raise ValueError("A kind of value that no file holds.")
    return part if kind % 2 == 0 else part.decode("utf-8")


def _varint(content: bytes, place: int) -> tuple[int, int]:
    number = 0
    for length in range(9):
        byte = content[place + length]
        if length == 8:
            return number << 8 | byte, place + 9
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + length + 1
    raise ValueError("A number that is too long.")


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number
