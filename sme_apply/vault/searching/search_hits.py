"""What searching finds: whose it is, where it stands, and a piece of the text with what was found marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sme_apply.vault.searching.searched_text import Pattern

_BEFORE, _AFTER = 20, 60
_CUT = "…"


class Place(StrEnum):
    """A place that is no fact and no field of a form."""

    NAME = "name"
    BUSINESS_NUMBER = "business_number"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Whose:
    """The company or draft that something belongs to.

    Args:
        company_id, company_name: the company.
        draft_id, draft_title: the draft; ``None`` for the company itself.
    """

    company_id: str
    company_name: str = field(repr=False)
    draft_id: str | None
    draft_title: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Hit(Whose):
    """One company or draft that was found.

    Args:
        place: where the text stands: one of `Place`, the path of a fact or the id of a field.
        excerpt: a piece of the text, in the form in which texts are compared (NFKC).
        marks: where in ``excerpt`` the terms stand, each from and to (exclusive).
    """

    place: str
    excerpt: str = field(repr=False)
    marks: tuple[tuple[int, int], ...]


def hit_in(
    named: Sequence[tuple[str, str]],
    words: Sequence[tuple[str, str]],
    patterns: Sequence[Pattern],
    whose: Whose,
) -> Hit | None:
    """Return the hit if every pattern is found in what a record is listed by or in its words."""
    found = [(place, text, [pattern.within(text) for pattern in patterns]) for place, text in (*named, *words)]
    if not all(any(spans[number] for _, _, spans in found) for number in range(len(patterns))):
        return None
    # The first text that holds the most of what was typed.
    place, text, spans = max(found, key=lambda each: sum(map(bool, each[2])))
    excerpt, marks = _excerpt(text, sorted(span for each in spans for span in each))
    return Hit(whose.company_id, whose.company_name, whose.draft_id, whose.draft_title, place, excerpt, marks)


def _excerpt(text: str, found: Sequence[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a piece of the text around what is found first, and where in it something is found."""
    first, last = max(0, found[0][0] - _BEFORE), found[0][1] + _AFTER
    before, after = _CUT if first else "", _CUT if last < len(text) else ""
    piece, shift = re.sub(r"\s", " ", text[first:last]), len(before) - first
    marks: list[tuple[int, int]] = []
    for begin, end in found:
        if end > last:
            continue
        if marks and begin + shift <= marks[-1][1]:
            begin, end = marks[-1][0] - shift, max(marks[-1][1] - shift, end)
            marks.pop()
        marks.append((begin + shift, end + shift))
    return f"{before}{piece}{after}", tuple(marks)
