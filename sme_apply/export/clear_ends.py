"""Lets every packed stream of a saved file end so that all readers agree how long it is."""

from __future__ import annotations

import re
import zlib
from bisect import bisect_right

UNCLEAR_END = b"\r\nendstream"
"""A carriage return that ends a stream may be taken for a part of the line end after it."""
_START = re.compile(rb"startxref\n(\d+)\n%%EOF\n$")
_HEAD = re.compile(rb"(\d+) 0 obj\n<<[^\n]*?>>\nstream\n")
_LENGTH = re.compile(rb"/Length \d+")
_PARAMETERS = re.compile(rb" /DecodeParms << /Columns \d+ /Predictor 12 >>")
_WIDTHS = re.compile(rb"/W \[ 1 (\d) 1 \]")
_USED = 1


def with_clear_ends(pdf: bytes) -> bytes:
    """Return a file of ours whose object streams, where they ended unclearly, end with a blank more.

    Args:
        pdf: as qpdf writes it with object streams: one cross-reference stream, at the end.

    Raises:
        ValueError: if it was not written so.
    """
    if UNCLEAR_END not in pdf:
        return pdf
    start = _START.search(pdf)
    head = _HEAD.match(pdf, int(start[1])) if start else None
    widths = _WIDTHS.search(head[0]) if head and _PARAMETERS.search(head[0]) else None
    if start is None or head is None or widths is None:
        raise ValueError("A file with object streams should end with its cross-reference stream.")
    size = int(widths[1])
    entries = _entries(pdf, head, size + 2)
    places = sorted(int.from_bytes(entry[1:-1], "big") for entry in entries if entry[0] == _USED)
    moved, pieces = _cleared(pdf[: head.start()], places)
    body = b"".join(pieces)
    wide = max(size, (len(body).bit_length() + 7) // 8)
    for number, entry in enumerate(entries):
        place = int.from_bytes(entry[1:-1], "big")
        place += _shift(moved, place) if entry[0] == _USED else 0
        entries[number] = entry[:1] + place.to_bytes(wide, "big") + entry[-1:]
    rows = _differences(entries)
    packed = zlib.compress(rows, 9)
    if packed.endswith(b"\r"):
        # The first row differs from nothing, so that it may as well say that it is told in full.
        packed = zlib.compress(b"\0" + rows[1:], 9)
    told = _LENGTH.sub(b"/Length %d" % len(packed), head[0])
    told = _PARAMETERS.sub(b" /DecodeParms << /Columns %d /Predictor 12 >>" % (wide + 2), told)
    told = _WIDTHS.sub(b"/W [ 1 %d 1 ]" % wide, told)
    return b"%b%b%b\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (body, told, packed, len(body))


def _entries(pdf: bytes, head: re.Match[bytes], columns: int) -> list[bytes]:
    """Return the entries of the cross-reference stream; each is packed as what differs from the one before it."""
    data = zlib.decompressobj().decompress(pdf[head.end() :])
    above, entries = bytes(columns), []
    for start in range(0, len(data), columns + 1):
        above = bytes((one + other) & 0xFF for one, other in zip(data[start + 1 :], above, strict=False))
        entries.append(above)
    return entries


def _differences(entries: list[bytes]) -> bytes:
    above, rows = bytes(len(entries[0])), []
    for entry in entries:
        rows.append(b"\2" + bytes((one - other) & 0xFF for one, other in zip(entry, above, strict=True)))
        above = entry
    return b"".join(rows)


def _cleared(body: bytes, places: list[int]) -> tuple[list[tuple[int, int]], list[bytes]]:
    """Return which places moved how far in all, and the pieces of the new body."""
    moved: list[tuple[int, int]] = []
    pieces: list[bytes] = []
    done = shift = 0
    end = body.find(UNCLEAR_END)
    while end >= 0:
        place = places[bisect_right(places, end) - 1]
        head = _HEAD.match(body, place)
        if head and b"/Type /ObjStm" in head[0] and b"/Length %d " % (end + 1 - head.end()) in head[0]:
            packed = _packed(zlib.decompress(body[head.end() : end + 1]))
            told = _LENGTH.sub(b"/Length %d" % len(packed), head[0])
            pieces += [body[done:place], told, packed]
            shift += len(told) + len(packed) - (end + 1 - place)
            moved.append((place, shift))
            done = end + 1
        end = body.find(UNCLEAR_END, end + 1)
    return moved, [*pieces, body[done:]]


def _shift(moved: list[tuple[int, int]], place: int) -> int:
    """Return how far an object has moved: by all that grew before it."""
    before = bisect_right(moved, (place - 1, 1 << 62))
    return moved[before - 1][1] if before else 0


def _packed(data: bytes) -> bytes:
    packed = zlib.compress(data, 9)
    while packed.endswith(b"\r"):
        data += b"\n"
        packed = zlib.compress(data, 9)
    return packed
