"""Seasons, programmes, their tracks, rounds, criteria, bonus points and required documents."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from sme_apply.programmes.combination import Combination
from sme_apply.programmes.condition import Condition
from sme_apply.programmes.definition import Definition, Identifier
from sme_apply.programmes.flaw import flaw
from sme_apply.programmes.form import Form
from sme_apply.programmes.origin import Origin
from sme_apply.programmes.service_menu import ServiceMenu
from sme_apply.programmes.support import StageName, Stages, Support
from sme_apply.programmes.value import KnownValue, Reference, Values
from sme_apply.terms import DateRange, Source, Text


class Stage(Enum):
    """How far a company is in exporting (수출단계)."""

    DOMESTIC = "domestic"
    BEGINNER = "beginner"
    PROMISING = "promising"
    GROWTH = "growth"
    STRONG = "strong"
    STRONG_PLUS = "strong_plus"


class CriterionKind(Enum):
    """Whether the condition must hold or must not hold."""

    REQUIREMENT = "requirement"
    EXCLUSION = "exclusion"


class Caution(Definition):
    """What a criterion can only warn about, such as a figure for which the notice reads two ways.

    Args:
        when: the companies that are warned.
        says: what is unsure, and whom to ask.
        readings: the references of the figures between which the notice leaves the reader.
    """

    id: Identifier
    when: Condition
    says: Text
    readings: tuple[Reference, ...] = ()
    source: str


class Criterion(Definition):
    """One condition of a programme (자격요건).

    Args:
        title: in a few words.
        clause: what the rule says and where (article, notice clause), in our own words.
        when: the condition; for an exclusion, what excludes.
        exceptions: which exceptions the user must consider before answering.
        valid_from, valid_until: the days between which the rule holds; outside them it gives only ``unknown``.
        cautions: what it warns about besides; they decide nothing.
    """

    id: Identifier
    kind: CriterionKind
    title: Text
    clause: Text
    when: Condition
    source: str
    exceptions: Text | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    cautions: tuple[Caution, ...] = ()

    def holds_on(self, day: date) -> bool:
        """Whether the rule is in force on a day."""
        return day in DateRange(self.valid_from, self.valid_until)


class Round(Definition):
    """One application window (모집차수); an unknown end is the reference of a value that is ``null``.

    Args:
        rolling: whether applications are taken from the first day to the end of the season (상시); then there is no
            last day.
    """

    id: Identifier
    name: Text
    opens: Reference
    closes: Reference | None = None
    rolling: bool = False
    closing_hour: Reference | None = None
    note: Text | None = None
    source: str

    @model_validator(mode="after")
    def _ends_or_rolls(self) -> Round:
        if self.rolling is (self.closes is not None):
            raise flaw("closes-or-rolling")
        return self


class BonusPoint(Definition):
    """Points on top of the evaluation (가점), or taken off it (감점)."""

    id: Identifier
    name: Text
    points: Reference
    subtracts: bool = False
    when: Condition | None = None
    source: str


class RequiredDocument(Definition):
    """A paper that goes with the application (제출서류).

    Args:
        required: ``always``, ``if`` (see ``condition``) or ``optional``.
        valid_for_days: the reference of the number of days that it is valid from its issue date.
        valid_on: the day on which it must be valid: the day of application or the round's closing day.
        where: where to get it, with an address if it has one.
    """

    id: Identifier
    name: Text
    required: Literal["always", "if", "optional"]
    condition: Text | None = None
    note: Text | None = None
    where: Text | None = None
    url: str | None = None
    valid_for_days: Reference | None = None
    valid_on: Literal["application", "closing"] | None = None
    way: Literal["typed_in_portal", "upload", "agreed_online", "fetched_online"] = "upload"
    source: str


class Track(Definition):
    """A variant of a programme with rules of its own (세부사업); everything a verdict needs in one place.

    ``id`` is ``None`` for the single track of a programme without tracks.
    """

    id: Identifier | None
    name: Text
    summary: Text | None = None
    criteria: tuple[Criterion, ...]
    rounds: tuple[Round, ...]
    support: Support
    bonus: tuple[BonusPoint, ...] = ()
    bonus_most: Reference | None = None
    documents: tuple[RequiredDocument, ...]
    not_modelled: tuple[Text, ...] = ()
    incomplete: Text | None = None


class Programme(Definition):
    """One support programme of one season (사업).

    Args:
        stages: how its stages go, ``None`` where it has none.
        joined_through: how a company joins where it does not apply itself (through a consortium host, a lead company).
        form: its application form, ``None`` where the company does not apply by itself.
        values: every figure of the programme with its source.
        look_alikes: programmes of other ministries that are easily confused with it.
        menus: the services that its voucher may be spent on.
    """

    only_in_code: ClassVar[frozenset[str]] = frozenset({"form", "origin"})

    id: Identifier
    season: int
    name: Text
    summary: Text
    agency: Text
    portal: Text
    portal_url: str | None = None
    stages: Stages | None = None
    tracks: tuple[Track, ...] = Field(min_length=1)
    form: Form | None = None
    joined_through: Text | None = None
    look_alikes: tuple[Text, ...] = ()
    menus: tuple[ServiceMenu, ...] = ()
    known_values: dict[Identifier, KnownValue] = Field(alias="values")
    sources: dict[Identifier, Source]
    origin: Origin | None = None
    """Who gave the definition; ``None`` where it came with the application."""

    @property
    def values(self) -> Values:
        """Return the figures with their sources."""
        return Values(self.known_values, self.sources)

    def source(self, id: str) -> Source:
        """Return one source of the programme.

        Raises:
            KeyError: if the programme names no such source.
        """
        return self.sources[id]

    def track(self, id: str | None) -> Track:
        """Return one track; ``None`` gives the first.

        Raises:
            KeyError: if the programme has no such track.
        """
        if id is None:
            return self.tracks[0]
        for track in self.tracks:
            if track.id == id:
                return track
        raise KeyError(id)


class Season(Definition):
    """The programmes of one year (사업연도), from the day of their notice to 31 December.

    Args:
        noticed_on: the day of the integrated notice; before it nothing can be judged.
        ends_on: the last day; after it the season is judged as of this day.
        order: ids of programmes in the order in which they are shown; the others follow by id.
        combinations: what is known of taking part in several programmes; what no rule speaks of is not known.
    """

    only_in_code: ClassVar[frozenset[str]] = frozenset({"programmes", "origin"})

    year: int
    name: Text
    noticed_on: date
    ends_on: date
    budget: KnownValue | None = None
    order: tuple[Identifier, ...] = ()
    combinations: tuple[Combination, ...] = ()
    sources: dict[Identifier, Source]
    programmes: tuple[Programme, ...] = Field(default=())
    origin: Origin | None = None
    """Who gave the definition; ``None`` where it came with the application."""

    def programme(self, id: str) -> Programme:
        """Return one programme of the season.

        Raises:
            KeyError: if the season has no such programme.
        """
        for programme in self.programmes:
            if programme.id == id:
                return programme
        raise KeyError(id)

    def tracks(self) -> Iterator[tuple[Programme, Track]]:
        """Yield each track with its programme, in the catalogue's order."""
        for programme in self.programmes:
            for track in programme.tracks:
                yield programme, track


__all__ = [
    "BonusPoint",
    "Caution",
    "Criterion",
    "CriterionKind",
    "Programme",
    "RequiredDocument",
    "Round",
    "Season",
    "Stage",
    "StageName",
    "Track",
]
