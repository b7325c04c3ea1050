"""Shapes text with HarfBuzz: letters join, stack, change places and run leftwards as their script wants it.

reportlab draws characters, not glyphs. So each glyph that no character of its own leads to gets one from the private
planes 15 and 16, which no typed text reaches; the map from glyph to text that the file carries says what it means.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from itertools import groupby
from operator import attrgetter
from threading import RLock
from typing import Any, NamedTuple

from sme_apply.export.fonts import font_of
from sme_apply.export.scripts import script_of

_FIRST_PRIVATE = 0xF0000
_LONGEST_LIGATURE = 6
_NO_LETTER = "\ufffd"
_NOTICEABLE = 0.0006
"""Shifts of less than this share of the type size are not drawn: widths in the file are whole thousandths."""
_assigning = RLock()
_assigned: dict[tuple[str, int, str], str] = {}
_meanings: dict[int, str] = {}


class Stretch(NamedTuple):
    """Glyphs that follow one another on one height.

    Args:
        left: where they begin, as a share of the type size from the beginning of the run.
        rise: how far they stand above the line, likewise.
        drawn: the characters to draw.
    """

    left: float
    rise: float
    drawn: str


class Part(NamedTuple):
    """Stretches that are read one by one, or together as what they spell where the glyphs do not tell it."""

    stretches: tuple[Stretch, ...]
    spells: str = ""


class Shaped(NamedTuple):
    """Shaped text, its parts from left to right, and its width as a share of the type size."""

    width: float
    parts: tuple[Part, ...]
    ends: tuple[int, ...]
    """The places in the text after which it may be divided without taking a letter apart."""


def meaning_of(code: int) -> str:
    """Return the text that a drawn character stands for."""
    return _meanings.get(code) or chr(code)


@cache
def _harfbuzz_font(face: str) -> Any:
    import uharfbuzz

    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(font_of(face).face._ttf_data)))


@cache
def _letters(face: str) -> dict[int, str]:
    """Return for each glyph of a face the first character that leads to it."""
    letters: dict[int, str] = {}
    for code, glyph in sorted(font_of(face).face.charToGlyph.items()):
        if code < _FIRST_PRIVATE:
            letters.setdefault(glyph, chr(code))
    return letters


@cache
def _joined_forms() -> dict[str, str]:
    """Return for letters that Arabic and Hebrew write as one the character that Unicode has for the two together."""
    forms: dict[str, str] = {}
    for code in (*range(0xFB1D, 0xFDFE), *range(0xFE70, 0xFEFD)):
        letters = unicodedata.normalize("NFKC", chr(code))
        if len(letters) > 1 and " " not in letters:
            forms.setdefault(letters, chr(code))
    return forms


def _drawable(face: str, glyph: int, means: str) -> str:
    """Return a character that draws a glyph and, in the file, means a text."""
    drawn_by = font_of(face).face
    if len(means) == 1 and drawn_by.charToGlyph.get(ord(means)) == glyph:
        return means
    with _assigning:
        key = (face, glyph, means)
        if key not in _assigned:
            code = _FIRST_PRIVATE + len(_assigned)
            drawn_by.charWidths[code] = drawn_by._pdfScale(_harfbuzz_font(face).get_glyph_h_advance(glyph))
            drawn_by.charToGlyph[code] = glyph
            _meanings[code] = means
            _assigned[key] = chr(code)
        return _assigned[key]


class _Glyph(NamedTuple):
    number: int
    cluster: int
    advance: float
    left: float
    rise: float


def _glyphs(face: str, text: str, leftwards: bool) -> list[_Glyph]:
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_codepoints([ord(character) for character in text])
    buffer.direction = "rtl" if leftwards else "ltr"
    scripts = (script_of(ord(character)) for character in text)
    # Left to itself it would shape by the language that the machine is set to.
    buffer.language = next((script.language for script in scripts if script), "en")
    buffer.guess_segment_properties()
    font = _harfbuzz_font(face)
    uharfbuzz.shape(font, buffer)
    em = font.face.upem
    return [
        _Glyph(info.codepoint, info.cluster, place.x_advance / em, place.x_offset / em, place.y_offset / em)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


def shaped(face: str, text: str, leftwards: bool) -> Shaped:
    """Return text set in one face, in one direction."""
    return _remembered(face, text, leftwards) if len(text) <= 64 else _shape(face, text, leftwards)


def _shape(face: str, text: str, leftwards: bool) -> Shaped:
    found = _glyphs(face, text, leftwards)
    starts = sorted({glyph.cluster for glyph in found})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    widths = font_of(face).face.getCharWidth
    parts: list[Part] = []
    plain: list[Stretch] = []
    pen = expected = 0.0
    for start, group in groupby(found, attrgetter("cluster")):
        letter, cluster = text[start : ends[start]], list(group)
        meanings, spells = _meanings_of(face, letter, cluster)
        if spells and plain:
            parts.append(Part(tuple(plain)))
            plain = []
        for glyph, means in zip(cluster, meanings, strict=True):
            drawn, left = _drawable(face, glyph.number, means), pen + glyph.left
            if plain and abs(left - expected) < _NOTICEABLE and glyph.rise == plain[-1].rise:
                plain[-1] = plain[-1]._replace(drawn=plain[-1].drawn + drawn)
            else:
                plain.append(Stretch(left, glyph.rise, drawn))
            expected = left + widths(ord(drawn)) / 1000
            pen += glyph.advance
        if spells:
            parts.append(Part(tuple(plain), spells))
            plain = []
    if plain:
        parts.append(Part(tuple(plain)))
    return Shaped(pen, tuple(parts), tuple(ends.values()))


_remembered = lru_cache(maxsize=4096)(_shape)


def _meanings_of(face: str, letter: str, cluster: list[_Glyph]) -> tuple[list[str], str]:
    """Return what each glyph of one letter stands for, and what they spell if that does not say it."""
    if len(cluster) == 1 and len(letter) <= _LONGEST_LIGATURE:
        # Readers turn what is drawn leftwards around sign by sign, also the letters within one sign.
        return [_joined_forms().get(letter, letter)], ""
    return [_letters(face).get(glyph.number, _NO_LETTER) for glyph in cluster], letter
