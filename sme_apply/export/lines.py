"""Breaks text into lines: Korean at spaces, ideographs between characters, over-long strings wherever they must."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from sme_apply.export.coverage import printable
from sme_apply.export.fonts import Glyphs, glyphs
from sme_apply.export.look import Style
from sme_apply.export.runs import Run, begins_at_right, intricate_line, is_intricate, letter_ends, text_span

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
_LONGEST_LINE = 500
"""No page has room for so many letters on one line."""


@dataclass(frozen=True, slots=True)
class Line:
    """One set line: runs of one face each, and how it looks."""

    runs: tuple[Run, ...]
    """In the order in which they are read."""
    width: float
    style: Style
    indent: float = 0
    context: str = ""
    """The paragraph that it is from, if it is longer than the line."""
    leftwards: bool = False
    """Whether its paragraph begins at the right."""

    @property
    def text(self) -> str:
        """What the line says."""
        return "".join(run.text for run in self.runs)


@lru_cache(maxsize=256)
def text_width(text: str, style: Style) -> float:
    """Return how wide a single line of text is, in points."""
    return text_span(printable(text, style.weight).replace("\n", " "), glyphs(style.weight)) * style.size


@lru_cache(maxsize=4096)
def widest_word(text: str, style: Style) -> float:
    """Return the width in points of the longest part of a text that should stay on one line."""
    have = glyphs(style.weight)
    words = _words(printable(text, style.weight).replace("\n", " "))
    return max((text_span(word, have) * style.size for word, _ in words), default=0)


def _words(paragraph: str) -> Iterator[tuple[str, str]]:
    for match in _WORD.finditer(paragraph):
        word, spaces = match.groups()
        if word or spaces:
            yield word, spaces


def _plain_pieces(have: Glyphs, word: str, limit: float) -> Iterator[str]:
    """Cut a word that is wider than a line, after a sign such as ``/`` where there is one near."""
    start, used, position = 0, 0.0, 0
    while position < len(word):
        width = have.widths[word[position]]
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


def _intricate_pieces(have: Glyphs, word: str, limit: float) -> Iterator[str]:
    """Cut a word that is wider than a line between its letters, whose marks stay with them."""
    ends = letter_ends(word, have.weight)
    start, first = 0, 0
    while start < len(word):
        begun = ends[first - 1][1] if first else 0.0
        last = first
        while last + 1 < len(ends) and ends[last + 1][1] - begun <= limit:
            last += 1
        while last > first and text_span(word[start : ends[last][0]], have) > limit:
            last -= 1
        yield word[start : ends[last][0]]
        start, first = ends[last][0], last + 1


def _pieces(have: Glyphs, word: str, limit: float) -> Iterator[str]:
    return (_intricate_pieces if is_intricate(word) else _plain_pieces)(have, word, limit)


def _broken(paragraph: str, have: Glyphs, limit: float) -> Iterator[str]:
    """Yield the lines of one paragraph; each keeps one of the spaces it was broken at."""
    line, used = "", 0.0
    for word, spaces in _words(paragraph):
        width = text_span(word, have)
        if line and used + width > limit:
            yield line
            line, used = "", 0.0
        if width > limit:
            *whole, word = _pieces(have, word, limit)
            yield from whole
            width = text_span(word, have)
        line += word + spaces
        used += width + text_span(spaces, have)
    yield line


def _plain_runs(text: str, have: Glyphs) -> tuple[Run, ...]:
    faces = list(map(have.drawn_by.__getitem__, text))
    if len(set(faces)) < 2:
        return tuple(Run(face, text) for face in faces[:1])
    runs: list[Run] = []
    start = 0
    for face, group in groupby(faces):
        end = start + len(list(group))
        runs.append(Run(face, text[start:end]))
        start = end
    return tuple(runs)


def _line(text: str, have: Glyphs, style: Style, indent: float, context: str, leftwards: bool) -> Line:
    bare = text.rstrip(" \u3000")
    space = " " if len(bare) < len(text) else ""
    if not is_intricate(bare) and not leftwards:
        width = text_span(bare, have) * style.size
        return Line(_plain_runs(bare + space, have), width, style, indent, context)
    runs, width = intricate_line(bare, style.weight, leftwards)
    if space:
        left = -have.widths[space] if leftwards else width
        runs = (*runs, Run(have.drawn_by[space], space, left, language=runs[-1].language))
    return Line(runs, width * style.size, style, indent, context, leftwards)


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
    room = max(width - indent, style.size) / style.size
    lines = []
    for paragraph in ready.split("\n"):
        leftwards = begins_at_right(paragraph)
        for line in _broken(paragraph, have, room):
            context = "" if line == paragraph else paragraph
            lines.append(_line(line, have, style, indent, context, leftwards))
    return lines


@lru_cache(maxsize=256)
def set_one_line(text: str, style: Style, width: float) -> Line:
    """Return a text as a single line, shortened with … where it is wider than ``width`` points."""
    have = glyphs(style.weight)
    ready = printable(text, style.weight).replace("\n", " ").strip()
    if len(ready) > _LONGEST_LINE or text_span(ready, have) * style.size > width:
        room = max(width / style.size - text_span("…", have), 1)
        ready = next(_pieces(have, ready[:_LONGEST_LINE], room)).rstrip() + "…"
    return _line(ready, have, style, 0, "", begins_at_right(ready))
