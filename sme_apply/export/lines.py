"""Breaks text into lines: Korean at spaces, ideographs between characters, over-long strings wherever they must."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sme_apply.export.coverage import printable
from sme_apply.export.fonts import Glyph, Glyphs, glyphs
from sme_apply.export.look import Style

_IDEOGRAPH = "[\u2e80-\u2fdf\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_OPENING = "[(\\[{（「『〔《〈“‘]"
_CLOSING = "[)\\]}）」』〕》〉、。，．・！？!?,.:;%ー々”’っゃゅょッャュョ]"
_SPACES = "[ \u3000\u2000-\u2006\u2008-\u200a]"
_WORD = re.compile(
    f"({_OPENING}{{0,4}}{_IDEOGRAPH}{_CLOSING}*|(?:(?!{_OPENING}{{0,4}}{_IDEOGRAPH})(?!{_SPACES}).)*)({_SPACES}*)",
    re.DOTALL,
)
_BREAKS_WELL_AFTER = frozenset("/-_.,@&=?;:|+")
_LOOK_BACK = 16


@dataclass(frozen=True, slots=True)
class Line:
    """One set line: runs of one face each, and how it looks."""

    runs: tuple[tuple[str, str], ...]
    """Face and text, left to right."""
    width: float
    style: Style
    indent: float = 0

    @property
    def text(self) -> str:
        """What the line says."""
        return "".join(text for _, text in self.runs)


def _glyph(have: Glyphs, character: str) -> Glyph:
    glyph = have[character]
    if glyph is None:
        raise LookupError(f"{character!r} cannot be set; it should have been replaced.")
    return glyph


def _width(have: Glyphs, text: str, size: float) -> float:
    return sum(_glyph(have, character).width for character in text) * size


def text_width(text: str, style: Style) -> float:
    """Return how wide a single line of text is, in points."""
    return _width(glyphs(style.weight), printable(text, style.weight).replace("\n", " "), style.size)


@lru_cache(maxsize=4096)
def widest_word(text: str, style: Style) -> float:
    """Return the width in points of the longest part of a text that should stay on one line."""
    have = glyphs(style.weight)
    words = _words(printable(text, style.weight).replace("\n", " "))
    return max((_width(have, word, style.size) for word, _, _ in words), default=0)


def _words(paragraph: str) -> Iterator[tuple[str, str, int]]:
    for match in _WORD.finditer(paragraph):
        word, spaces = match.groups()
        if word or spaces:
            yield word, spaces, match.start()


def _pieces(have: Glyphs, word: str, limit: float, size: float) -> Iterator[str]:
    """Cut a word that is wider than a line, after a sign such as ``/`` where there is one near."""
    start, used, position = 0, 0.0, 0
    while position < len(word):
        width = _glyph(have, word[position]).width * size
        if used + width > limit and position > start:
            cut = position
            for back in range(position, max(start + 1, position - _LOOK_BACK), -1):
                if word[back - 1] in _BREAKS_WELL_AFTER:
                    cut = back
                    break
            yield word[start:cut]
            start, used, position = cut, 0.0, cut
            continue
        used += width
        position += 1
    yield word[start:]


def _broken(paragraph: str, have: Glyphs, limit: float, size: float) -> Iterator[str]:
    """Yield the lines of one paragraph; each keeps one of the spaces it was broken at."""
    line, used = "", 0.0
    for word, spaces, _ in _words(paragraph):
        width = _width(have, word, size)
        if line and used + width > limit:
            yield line
            line, used = "", 0.0
        if width > limit:
            *whole, word = _pieces(have, word, limit, size)
            yield from whole
            width = _width(have, word, size)
        line += word + spaces
        used += width + _width(have, spaces, size)
    yield line


def _runs(text: str, have: Glyphs) -> tuple[tuple[str, str], ...]:
    runs: list[tuple[str, str]] = []
    face, start = "", 0
    for position, character in enumerate(text):
        needed = _glyph(have, character).face
        if needed != face:
            if position:
                runs.append((face, text[start:position]))
            face, start = needed, position
    if text:
        runs.append((face, text[start:]))
    return tuple(runs)


def set_lines(text: str, style: Style, width: float, indent: float = 0) -> list[Line]:
    """Return a text as lines at most ``width`` points wide; a text without letters gives no line.

    Args:
        text: plain text, any Unicode; a line feed begins a new line.
        style: how it is set.
        width: room in points, the indent included.
        indent: room in points left free before each line.
    """
    have = glyphs(style.weight)
    ready = printable(text, style.weight)
    if not ready.strip():
        return []
    room = max(width - indent, style.size)
    lines = []
    for paragraph in ready.split("\n"):
        for line in _broken(paragraph, have, room, style.size):
            bare = line.rstrip(" \u3000")
            drawn = bare + " " if len(bare) < len(line) else bare
            lines.append(Line(_runs(drawn, have), _width(have, bare, style.size), style, indent))
    return lines


def set_one_line(text: str, style: Style, width: float) -> Line:
    """Return a text as a single line, shortened with … where it is wider than ``width`` points."""
    have = glyphs(style.weight)
    ready = printable(text, style.weight).replace("\n", " ").strip()
    if _width(have, ready, style.size) > width:
        room = width - _width(have, "…", style.size)
        ready = next(_pieces(have, ready[:500], max(room, style.size), style.size)).rstrip() + "…"
    return Line(_runs(ready, have), _width(have, ready, style.size), style)
