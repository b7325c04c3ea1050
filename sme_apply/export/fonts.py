"""The bundled fonts: which face draws which character, how wide it is, and which face stands in for a bold one."""

from __future__ import annotations

import unicodedata
from functools import cache
from threading import RLock
from typing import Any, NamedTuple

from sme_apply import shipped
from sme_apply.export.look import Weight
from sme_apply.export.own_settings import keep_to_own_settings
from sme_apply.export.scripts import must_be_shaped, script_of

_FALLBACKS = ("NanumGothic", "NotoSans-Regular", "NotoSansSymbols2-Regular", "DroidSansFallbackFull")
_PRIVATE_USE = (range(0xE000, 0xF900), range(0xF0000, 0x110000))
_THICKER = {Weight.REGULAR: 0.0, Weight.MEDIUM: 0.012, Weight.BOLD: 0.024}
_LOADING = RLock()
JOINERS = "\u200c\u200d"
"""They say whether letters around them join, and have no picture of their own."""


class Glyph(NamedTuple):
    """The face that draws a character, and the character's width as a share of the type size."""

    face: str
    width: float


@cache
def font_of(name: str) -> Any:
    """Return a bundled font of reportlab by its file's name, read and registered when first asked for."""
    keep_to_own_settings()
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    rl_config.trustedSchemes = []
    rl_config.trustedHosts = []
    with _LOADING:
        font = TTFont(name, str(shipped.resources() / "fonts" / f"{name}.ttf"), shapable=False)
        pdfmetrics.registerFont(font)
    return font


class _Widths(dict[str, float]):
    """The widths of characters as shares of the type size; ``LookupError`` for one that no face has."""

    def __init__(self, have: Glyphs) -> None:
        super().__init__()
        self._have = have

    def __missing__(self, character: str) -> float:
        self[character] = width = self._have.known(character).width
        return width


class _Faces(dict[str, str]):
    """The names of the faces that draw characters; ``LookupError`` for one that no face has."""

    def __init__(self, have: Glyphs) -> None:
        super().__init__()
        self._have = have

    def __missing__(self, character: str) -> str:
        self[character] = face = self._have.known(character).face
        return face


class Glyphs(dict[str, Glyph | None]):
    """Looks up, once for each character, the first face of a weight that has it; ``None`` where none has."""

    def __init__(self, weight: Weight) -> None:
        super().__init__()
        self.weight = weight
        self.faces = (f"Pretendard-{weight.value}", *_FALLBACKS)
        self.widths = _Widths(self)
        self.drawn_by = _Faces(self)

    def __missing__(self, character: str) -> Glyph | None:
        code = ord(character)
        found = Glyph(self.faces[0], 0.0) if character in JOINERS else None
        for name in self._candidates(code):
            face = font_of(name).face
            if face.charToGlyph.get(code):
                found = Glyph(name, face.getCharWidth(code) / 1000)
                break
        self[character] = found
        return found

    def known(self, character: str) -> Glyph:
        """Return the glyph of a character that is to be drawn.

        Raises:
            LookupError: if no face has it.
        """
        glyph = self[character]
        if glyph is None:
            raise LookupError(f"{character!r} cannot be set; it should have been replaced.")
        return glyph

    def _candidates(self, code: int) -> tuple[str, ...]:
        if any(code in block for block in _PRIVATE_USE):
            return ()
        script = script_of(code)
        if script is not None:
            bold = script.bold and self.weight is not Weight.REGULAR
            return (f"NotoSans{script.name}-{'Bold' if bold else 'Regular'}",)
        return () if must_be_shaped(code) else self.faces

    def face_for(self, letter: str) -> str:
        """Return the face that draws a letter with its marks best: one that has all of them, else that of the letter.

        Raises:
            LookupError: if no face has the letter.
        """
        own = self.drawn_by[letter[0]]
        needed = [ord(character) for character in letter if character not in JOINERS]
        for name in (own, *self.faces) if len(letter) > 1 else ():
            if all(map(font_of(name).face.charToGlyph.get, needed)):
                return name
        return own


@cache
def glyphs(weight: Weight) -> Glyphs:
    """Return the look-up of one weight; fonts are read when a character first needs them."""
    return Glyphs(weight)


def first_face(weight: Weight) -> str:
    """Return the name of the face that draws ordinary text of a weight, ready to draw."""
    name = glyphs(weight).faces[0]
    font_of(name)
    return name


@cache
def thickening(face: str, weight: Weight) -> float:
    """Return how thick a face is outlined, as a share of the type size, where it has no heavier cut of its own."""
    has_cut = face.startswith("Pretendard") or face.endswith("-Bold")
    return 0.0 if has_cut else _THICKER[weight]


@cache
def has_space(face: str) -> bool:
    """Return whether a face has a space of its own."""
    return bool(font_of(face).face.charToGlyph.get(0x20))


def belongs_to_letter(character: str) -> bool:
    """Return whether a character is a mark on the letter before it, or tells how that letter joins."""
    return character in JOINERS or unicodedata.category(character) in ("Mn", "Mc", "Me")
