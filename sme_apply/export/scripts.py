"""The scripts that have a font of their own, most of which must be shaped: letters join, stack or change places."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple


class Script(NamedTuple):
    """One script.

    Args:
        name: as the names of its font files have it.
        language: the tag of the language most often written in it.
        bold: whether there is a bold font, too.
    """

    name: str
    language: str
    bold: bool = False


_ARMENIAN, _HEBREW, _ARABIC = Script("Armenian", "hy"), Script("Hebrew", "he", True), Script("Arabic", "ar", True)
_DEVANAGARI, _BENGALI = Script("Devanagari", "hi", True), Script("Bengali", "bn")
_GEORGIAN, _KHMER, _MYANMAR = Script("Georgian", "ka"), Script("Khmer", "km"), Script("Myanmar", "my")
_BLOCKS = (
    (0x0530, 0x058F, _ARMENIAN),
    (0x0590, 0x05FF, _HEBREW),
    (0x0600, 0x06FF, _ARABIC),
    (0x0750, 0x077F, _ARABIC),
    (0x08A0, 0x08FF, _ARABIC),
    (0x0900, 0x097F, _DEVANAGARI),
    (0x0980, 0x09FF, _BENGALI),
    (0x0A00, 0x0A7F, Script("Gurmukhi", "pa")),
    (0x0A80, 0x0AFF, Script("Gujarati", "gu")),
    (0x0B80, 0x0BFF, Script("Tamil", "ta")),
    (0x0C00, 0x0C7F, Script("Telugu", "te")),
    (0x0C80, 0x0CFF, Script("Kannada", "kn")),
    (0x0D00, 0x0D7F, Script("Malayalam", "ml")),
    (0x0D80, 0x0DFF, Script("Sinhala", "si")),
    (0x0E00, 0x0E7F, Script("Thai", "th", True)),
    (0x0E80, 0x0EFF, Script("Lao", "lo")),
    (0x1000, 0x109F, _MYANMAR),
    (0x10A0, 0x10FF, _GEORGIAN),
    (0x1780, 0x17FF, _KHMER),
    (0x19E0, 0x19FF, _KHMER),
    (0x1C90, 0x1CBF, _GEORGIAN),
    (0x2D00, 0x2D2F, _GEORGIAN),
    (0xA8E0, 0xA8FF, _DEVANAGARI),
    (0xA9E0, 0xA9FF, _MYANMAR),
    (0xAA60, 0xAA7F, _MYANMAR),
    (0xFB13, 0xFB17, _ARMENIAN),
    (0xFB1D, 0xFB4F, _HEBREW),
    (0xFB50, 0xFDFF, _ARABIC),
    (0xFE70, 0xFEFE, _ARABIC),
)
_STARTS = [first for first, _, _ in _BLOCKS]
SHAPED_SOMEHOW = (
    (0x0530, 0x1200),
    (0x1720, 0x1760),
    (0x1780, 0x1900),
    (0x1900, 0x1CD0),
    (0x1CD0, 0x1D00),
    (0x2D00, 0x2D30),
    (0xA800, 0xAC00),
    (0xD7B0, 0xE000),
    (0xFB13, 0xFE00),
    (0xFE70, 0xFEFF),
    (0x10800, 0x12000),
    (0x1E800, 0x1F000),
)
"""From one code point up to another: what a row of separate pictures would misspell, with and without a font here."""


def script_of(code: int) -> Script | None:
    """Return the script with a font of its own that a code point belongs to, ``None`` for all others."""
    place = bisect_right(_STARTS, code) - 1
    if place < 0:
        return None
    _, last, script = _BLOCKS[place]
    return script if code <= last else None


def must_be_shaped(code: int) -> bool:
    """Return whether a code point belongs to a script that a row of separate pictures would misspell."""
    return any(first <= code < end for first, end in SHAPED_SOMEHOW)
