"""Reduces a drawing of a stranger's PDF to what is drawn: whatever has no place among `drawing_keys` is taken out."""

from __future__ import annotations

import zlib
from typing import Any

import pikepdf

from sme_apply.export.documents.drawing_keys import KEYS, LIST, MAP, PLAIN
from sme_apply.export.documents.limits import MOST_OBJECTS, MOST_PIXELS, MOST_UNPACKED, MOST_WORDS
from sme_apply.terms import BadInput, message

_MOST_DEPTH = 40
_MOST_LOOKS = 3_000_000
_PIECE = 1 << 20
_ARRAYS_OF_THEIR_OWN = frozenset({"colour"})
_DRAWINGS = frozenset({"/Form", "/Image"})


class DrawingOnly:
    """Takes everything out of drawings that is not drawn; knows what it has seen of one file."""

    def __init__(self) -> None:
        self._seen: set[tuple[int, int, str]] = set()
        self._waiting: list[tuple[Any, str]] = []
        self._unpacked = 0
        self._looks = 0

    def reduce(self, drawing: Any) -> None:
        """Reduce a form and everything under it, in place.

        Raises:
            BadInput: if it unpacks to far too much, or holds far too many or far too large pictures.
        """
        self._waiting.append((drawing, "drawing"))
        while self._waiting:
            part, kind = self._waiting.pop()
            if part.is_indirect:
                place = (*part.objgen, kind)
                if place in self._seen:
                    continue
                self._seen.add(place)
                if len(self._seen) > MOST_OBJECTS:
                    raise BadInput(message("papers-too-costly"))
            self._reduce_one(part, kind)

    def weigh_page(self, page: Any) -> None:
        """Count what the words of a page unpack to, before they are brought together.

        Raises:
            BadInput: if they are far too much.
        """
        contents = page.get("/Contents")
        size = 0
        for each in contents if isinstance(contents, pikepdf.Array) else [contents]:
            if isinstance(each, pikepdf.Stream):
                size += _size_unpacked(each, MOST_WORDS - size)
                if size > MOST_WORDS:
                    raise BadInput(message("papers-too-costly"))

    def _reduce_one(self, part: Any, kind: str) -> None:
        known = KEYS[kind]
        for key in list(part.keys()):
            if key not in known or not self._fits(part[key], known[key], 0):
                del part[key]
        if isinstance(part, pikepdf.Stream):
            self._weigh(part)

    def _fits(self, value: Any, kind: str, depth: int) -> bool:
        """Whether a value may stay; what stands under it is looked at later."""
        self._looks += 1
        if self._looks > _MOST_LOOKS:
            raise BadInput(message("papers-too-costly"))
        if depth > _MOST_DEPTH:
            return False
        if isinstance(value, pikepdf.Array):
            if kind.startswith(MAP):
                return False
            if kind != PLAIN and not kind.startswith(LIST) and kind not in _ARRAYS_OF_THEIR_OWN:
                # An array where one object belongs (a colour key mask, a font with its size) holds plain values.
                kind = PLAIN
            return all(self._fits(each, kind, depth + 1) for each in value)
        if not isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
            return not kind.startswith(MAP)
        if kind == PLAIN:
            return False
        if kind.startswith(MAP):
            return isinstance(value, pikepdf.Dictionary) and self._map_fits(value, kind.removeprefix(MAP), depth)
        kind = kind.removeprefix(LIST)
        if kind == "words" and not set(value.keys()) & set(KEYS[kind]):
            return False
        if kind == "drawing" and not (isinstance(value, pikepdf.Stream) and _is_drawing(value)):
            return False
        self._waiting.append((value, kind))
        return True

    def _map_fits(self, named: Any, kind: str, depth: int) -> bool:
        for name in list(named.keys()):
            if not self._fits(named[name], kind, depth + 1):
                del named[name]
        return True

    def _weigh(self, stream: Any) -> None:
        """Count what a stream unpacks to.

        Raises:
            BadInput: if all together are far too much.
        """
        if stream.get("/Subtype") == pikepdf.Name.Image:
            width, height = int(stream.get("/Width", 0)), int(stream.get("/Height", 0))
            if width * height > MOST_PIXELS:
                raise BadInput(message("papers-too-many-pixels", megapixels=MOST_PIXELS // 1_000_000))
        self._unpacked += _size_unpacked(stream, MOST_UNPACKED - self._unpacked)
        if self._unpacked > MOST_UNPACKED:
            raise BadInput(message("papers-too-costly"))


def _is_drawing(stream: Any) -> bool:
    # The pictures of a font's letters and masks of soft edges say nothing about what they are.
    return str(stream.get("/Subtype", "/Form")) in _DRAWINGS


def _size_unpacked(stream: Any, most: int) -> int:
    """Return how many bytes a stream unpacks to, or a little more than ``most``; nothing of it is kept."""
    filters = stream.get("/Filter")
    names = [] if filters is None else [str(each) for each in filters] if _is_list(filters) else [str(filters)]
    raw = stream.read_raw_bytes()
    deflated = 0
    while deflated < len(names) and names[deflated] in ("/FlateDecode", "/Fl"):
        deflated += 1
    if deflated:
        return _inflated(raw, deflated, most)
    if names and names[0] in ("/LZWDecode", "/RunLengthDecode", "/ASCIIHexDecode", "/ASCII85Decode"):
        try:
            return len(stream.read_bytes(pikepdf.StreamDecodeLevel.specialized))
        except pikepdf.PdfError:
            return len(raw)
    return len(raw)


def _inflated(raw: bytes, times: int, most: int) -> int:
    total = 0
    for piece in _pieces(raw, times):
        total += len(piece)
        if total > most:
            break
    return total


def _pieces(raw: bytes, times: int) -> Any:
    source = _pieces(raw, times - 1) if times > 1 else iter([raw])
    unpacking = zlib.decompressobj()
    try:
        for packed in source:
            waiting = packed
            while waiting:
                yield unpacking.decompress(waiting, _PIECE)
                waiting = unpacking.unconsumed_tail
    except zlib.error:
        # What follows a damaged place is not drawn by any reader either.
        return


def _is_list(filters: Any) -> bool:
    return isinstance(filters, pikepdf.Array)
