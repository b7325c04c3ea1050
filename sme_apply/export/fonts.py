"""The bundled fonts: which face draws which character, and how wide it is."""

from __future__ import annotations

from functools import cache
from threading import RLock
from typing import Any, NamedTuple

from sme_apply import shipped
from sme_apply.export.look import Weight

_FALLBACKS = ("NanumGothic", "NotoSans-Regular", "NotoSansSymbols2-Regular", "DroidSansFallbackFull")
_NEEDS_SHAPING = (
    range(0x0590, 0x1200),
    range(0x1780, 0x18B0),
    range(0xA960, 0xA980),
    range(0xD7B0, 0xD800),
    range(0xFB1D, 0xFE00),
    range(0xFE70, 0xFEFF),
)
_PRIVATE_USE = (range(0xE000, 0xF900), range(0xF0000, 0x110000))
_LOADING = RLock()


class Glyph(NamedTuple):
    """The face that draws a character, and the character's width as a share of the type size."""

    face: str
    width: float


@cache
def _face(name: str) -> Any:
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    rl_config.trustedSchemes = []
    rl_config.trustedHosts = []
    with _LOADING:
        font = TTFont(name, str(shipped.resources() / "fonts" / f"{name}.ttf"), shapable=False)
        pdfmetrics.registerFont(font)
    return font.face


class Glyphs(dict[str, Glyph | None]):
    """Looks up, once for each character, the first face of a weight that has it; ``None`` where none has."""

    def __init__(self, weight: Weight) -> None:
        super().__init__()
        self.faces = (f"Pretendard-{weight.value}", *_FALLBACKS)

    def __missing__(self, character: str) -> Glyph | None:
        code = ord(character)
        found = None
        if not any(code in block for block in (*_NEEDS_SHAPING, *_PRIVATE_USE)):
            for name in self.faces:
                face = _face(name)
                if face.charToGlyph.get(code):
                    found = Glyph(name, face.getCharWidth(code) / 1000)
                    break
        self[character] = found
        return found


@cache
def glyphs(weight: Weight) -> Glyphs:
    """Return the look-up of one weight; fonts are read when a character first needs them."""
    return Glyphs(weight)


def first_face(weight: Weight) -> str:
    """Return the name of the face that draws ordinary text of a weight, ready to draw."""
    name = glyphs(weight).faces[0]
    _face(name)
    return name
