"""One application in the making: what the user has typed, pinned to the season and form that it began with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

Answer = str | int | bool | tuple["Answer", ...] | Mapping[str, "Answer"]
"""A typed answer. Text as text; amounts, counts and years as whole numbers in the unit of the form; percentages and
dates as text (``"12.5"``, ISO 8601); several choices as a tuple; a free table as a tuple of rows (column id → answer);
a table by year as row id → column id → answer, holding only the cells that override the company's facts. Empty text
means that the user has emptied what the company's facts would fill in."""

GROUP = "group"
"""In a row of a free table with groups: the key under which the id of the row's group stands."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What the user has noted about one required document.

    Args:
        at_hand: whether the user says that it is there.
        issued_on: its issue date, from which its validity counts.
    """

    at_hand: bool = False
    issued_on: date | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """One application in the making (신청서 초안).

    Args:
        season, programme, track: what it applies for; ``track`` is ``None`` where the programme has no tracks.
        form_version: the version of the form that it began with.
        started_on: the day on which it began.
        answers: by field id what the user has typed; a linked field is absent until it is overridden.
        consents_read: ids of the consents that the user has read to the end (agreeing is done by hand, on paper or in
            the portal, never here).
        papers: by document id what is noted about it.
        round: the id of the round it is meant for, if chosen.
    """

    season: int
    programme: str
    track: str | None
    form_version: str
    started_on: date
    answers: Mapping[str, Answer] = field(default_factory=dict)
    consents_read: frozenset[str] = frozenset()
    papers: Mapping[str, Paper] = field(default_factory=dict)
    round: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "answers", MappingProxyType(dict(self.answers)))
        object.__setattr__(self, "papers", MappingProxyType(dict(self.papers)))
