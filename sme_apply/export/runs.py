"""Divides a line into runs of one face, one direction and one language, and says where each of them stands."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sme_apply.export.bidi import levels, reads_leftwards, visual_order
from sme_apply.export.fonts import Glyphs, belongs_to_letter, glyphs, has_space
from sme_apply.export.languages import foreign_parts
from sme_apply.export.look import Weight
from sme_apply.export.scripts import SHAPED_SOMEHOW, script_of
from sme_apply.export.shaping import Part, shaped

_INTRICATE = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    + "".join(f"{chr(first)}-{chr(end - 1)}" for first, end in SHAPED_SOMEHOW)
    + "]"
)
_HANGUL = re.compile("[가-힣]")
# Thai and Lao: vowels written before their consonant, and what never begins a line.
_BEGINS_SYLLABLE = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4")
_ENDS_SYLLABLE = frozenset("\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3\u0ec6")
_LONGEST_REMEMBERED = 64


class Run(NamedTuple):
    """Text of one face.

    Args:
        face: the name of the font.
        text: what it says, in the order in which it is read.
        left: where it begins, as a share of the type size from the beginning of the line; ``None`` if it follows the
            run before it.
        parts: its glyphs, if it had to be shaped.
        leftwards: whether it is read from right to left.
        language: its tag, if the line had to be divided by language already.
    """

    face: str
    text: str
    left: float | None = None
    parts: tuple[Part, ...] = ()
    leftwards: bool = False
    language: str | None = None


class Intricate(NamedTuple):
    """A line of which letters join, stack or run leftwards: its runs as they are read, and its width."""

    runs: tuple[Run, ...]
    width: float
    """As a share of the type size."""


def is_intricate(text: str) -> bool:
    """Return whether a text is more than a row of separate pictures from left to right."""
    return _INTRICATE.search(text) is not None


def begins_at_right(paragraph: str) -> bool:
    """Return whether a paragraph runs from right to left: it begins so, and is not a Korean one that names a buyer."""
    return is_intricate(paragraph) and not _HANGUL.search(paragraph) and reads_leftwards(paragraph)


class _Item(NamedTuple):
    face: str
    level: int
    is_shaped: bool
    language: str


def _items(text: str, have: Glyphs, found: list[int]) -> list[tuple[_Item, int, int]]:
    """Return stretches of a text that are alike in everything, with the places where they begin and end."""
    spoken = {place: part.language for part in foreign_parts(text, text, "") for place in range(part.start, part.end)}
    items: list[tuple[_Item, int, int]] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and belongs_to_letter(text[end]):
            end += 1
        letter = text[start:end]
        own_script = script_of(ord(letter[0])) is not None
        is_shaped = own_script or found[start] % 2 == 1 or end - start > 1
        before = items[-1][0] if items else None
        language = spoken.get(start) or (before.language if before else "")
        # A space of the same font keeps the words on both sides in one run.
        if letter == " " and before and before.level == found[start] and has_space(before.face):
            item = before._replace(language=language)
        else:
            item = _Item(have.face_for(letter), found[start], is_shaped, language)
        if items and items[-1][0] == item:
            items[-1] = (item, items[-1][1], end)
        else:
            items.append((item, start, end))
        start = end
    return items


def intricate_line(text: str, weight: Weight, leftwards: bool) -> Intricate:
    """Return the runs of a line in the order in which they are read, each with its place."""
    have = glyphs(weight)
    found = levels(text, leftwards)
    runs: list[Run] = []
    widths: list[float] = []
    items = _items(text, have, found)
    for item, start, end in items:
        said = text[start:end]
        if item.is_shaped:
            width, parts, _ = shaped(item.face, said, item.level % 2 == 1)
        else:
            width, parts = sum(map(have.widths.__getitem__, said)), ()
        widths.append(width)
        runs.append(Run(item.face, said, None, parts, item.level % 2 == 1, item.language))
    left = 0.0
    for place in visual_order([item.level for item, _, _ in items]):
        runs[place] = runs[place]._replace(left=left)
        left += widths[place]
    return Intricate(tuple(runs), left)


def letter_ends(text: str, weight: Weight) -> list[tuple[int, float]]:
    """Return the places after which an intricate text may be divided, each with the width up to there.

    Widths are shares of the type size; joined letters may come out a little wider or narrower once divided.
    """
    have = glyphs(weight)
    ends: list[tuple[int, float]] = []
    so_far = 0.0
    for item, start, end in _items(text, have, levels(text, begins_at_right(text))):
        said = text[start:end]
        if not item.is_shaped:
            for place, character in enumerate(said, start + 1):
                so_far += have.widths[character]
                ends.append((place, so_far))
            continue
        result = shaped(item.face, said, item.level % 2 == 1)
        before = so_far
        for place in result.ends:
            after = start + place
            inside = after < len(text)
            if inside and (text[after - 1] in _BEGINS_SYLLABLE or text[after] in _ENDS_SYLLABLE):
                continue
            # A share by letters: exact enough to divide by, as each piece is measured again.
            so_far = before + result.width * place / len(said)
            ends.append((start + place, so_far))
    return ends


@lru_cache(maxsize=4096)
def _remembered_width(text: str, weight: Weight) -> float:
    return intricate_line(text, weight, begins_at_right(text)).width


def text_span(text: str, have: Glyphs) -> float:
    """Return how wide a text without line feeds is, as a share of the type size."""
    if is_intricate(text):
        if len(text) <= _LONGEST_REMEMBERED:
            return _remembered_width(text, have.weight)
        return intricate_line(text, have.weight, begins_at_right(text)).width
    return sum(map(have.widths.__getitem__, text))
