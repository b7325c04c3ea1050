"""What a selected company gets: limit, government share, uplifts and the graduation rule."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field, model_validator

from sme_apply.programmes.condition import Condition, FactName
from sme_apply.programmes.definition import Definition, Identifier
from sme_apply.programmes.flaw import flaw
from sme_apply.programmes.value import Reference, Values
from sme_apply.terms import Text

StageName = Literal["domestic", "beginner", "promising", "growth", "strong", "strong_plus"]


class Band(Definition):
    """One step of a banded table: from a figure (included) to another (not included); ``None`` is open.

    Args:
        gives: a stage, or the reference of the figure that holds in the band.
    """

    gives: str
    from_: Reference | None = Field(default=None, alias="from")
    below: Reference | None = None


def _without_gap_or_overlap(bands: tuple[Band, ...]) -> tuple[Band, ...]:
    for lower, upper in itertools.pairwise(bands):
        if lower.below is None or upper.from_ is None:
            raise flaw("open-band")
        if lower.below != upper.from_:
            raise flaw("gap-or-overlap", ends=lower.below, begins=upper.from_)
    if bands[-1].below is not None:
        raise flaw("closed-table")
    return bands


Bands = Annotated[tuple[Band, ...], Field(min_length=1), AfterValidator(_without_gap_or_overlap)]


def check_ascending(bands: tuple[Band, ...], values: Values) -> None:
    """Check that the edges of a banded table rise.

    Raises:
        PydanticCustomError: (a ValueError) if a known edge is not above the one before it.
    """
    edges = [values.whole(band.below) for band in bands if band.below is not None]
    first = values.whole(bands[0].from_) if bands[0].from_ is not None else None
    known = [edge for edge in (first, *edges) if edge is not None]
    for lower, upper in itertools.pairwise(known):
        if upper <= lower:
            raise flaw("bands-do-not-rise", lower=lower, upper=upper)


class Stages(Definition):
    """The stages of a programme by one fact; below the first band's ``from`` there is no stage."""

    by: FactName
    bands: Bands
    source: str

    @model_validator(mode="after")
    def _gives_stages(self) -> Stages:
        for band in self.bands:
            if band.gives not in get_args(StageName):
                raise flaw("no-choice", choices=get_args(StageName))
        return self


class Share(Definition):
    """The government's share.

    Args:
        always: the reference of one share for all companies, or
        by: one fact or several (where it is not known which year counts: the share then holds only where the years
            agree), with the bands of shares.
    """

    always: Reference | None = None
    by: tuple[FactName, ...] = ()
    bands: tuple[Band, ...] = ()

    @model_validator(mode="after")
    def _one_way(self) -> Share:
        if (self.always is None) == (not self.bands) or bool(self.by) != bool(self.bands):
            raise flaw("always-or-bands")
        if self.bands:
            _without_gap_or_overlap(self.bands)
            if self.bands[0].from_ is not None:
                raise flaw("closed-table")
        return self


class Uplift(Definition):
    """A higher limit for companies that meet a condition.

    Args:
        raise_by: the reference of what the limit rises by: a share of the stage limit (0.2 = 20 %) or an amount in KRW.
        group: of the uplifts in one group only the largest counts.
        counts_for_graduation: whether the raised part uses up graduation room.
        warning: shown instead of a figure where the notice is ambiguous; then ``raise_by`` is absent.
        readings: the references of the figures between which the sources differ, shown beside the warning.
        once: whether a company gets it once only; a support with this uplift in its history rules it out.
    """

    id: Identifier
    name: Text
    when: Condition
    raise_by: Reference | None = None
    group: Identifier | None = None
    counts_for_graduation: bool = False
    warning: Text | None = None
    readings: tuple[Reference, ...] = ()
    once: bool = False
    source: str

    @model_validator(mode="after")
    def _figure_or_warning(self) -> Uplift:
        if (self.raise_by is None) == (self.warning is None):
            raise flaw("figure-or-warning")
        return self


class RaisedCap(Definition):
    """A higher graduation cap for companies that have, or once had, an uplift (튼튼한 내수기업).

    Args:
        stage: the stage whose cap is replaced.
        with_uplift: the id of the uplift, now or in the support history.
        cap: the reference of the cap in KRW.
    """

    stage: StageName
    with_uplift: Identifier
    cap: Reference


class Graduation(Definition):
    """The most that one company may be granted at one stage, added up over the seasons (졸업제).

    Args:
        since: the first season that counts, e.g. the reference of 2023.
        programmes: the ids of the programmes whose grants add up.
        without_tracks: tracks whose grants do not count.
        caps: by stage, the reference of the cap in KRW; a stage that is absent has none.
        raised_caps: caps that replace these for companies with an uplift.
    """

    since: Reference
    programmes: tuple[str, ...]
    without_tracks: tuple[str, ...] = ()
    caps: Mapping[StageName, Reference]
    raised_caps: tuple[RaisedCap, ...] = ()
    source: str

    def cap_for(self, stage: StageName, uplifts: Collection[str] = ()) -> Reference | None:
        """Return the reference of the cap at a stage, ``None`` where there is none.

        Args:
            uplifts: ids of the uplifts that the company has now or had before.
        """
        for raised in self.raised_caps:
            if raised.stage == stage and raised.with_uplift in uplifts:
                return raised.cap
        return self.caps.get(stage)


class Support(Definition):
    """The support of one track.

    Args:
        kind: ``grant`` (the government pays its share) or ``loan`` or ``designation`` (no money of its own).
        limit: the reference of one limit in KRW, or
        limit_by_stage: by stage the reference of the limit in KRW.
        vat_covered: whether the value-added tax can be settled.
        figures: references of further figures worth showing beside the limit (caps of single services …).
    """

    kind: Literal["grant", "loan", "designation"]
    limit: Reference | None = None
    limit_by_stage: Mapping[StageName, Reference] = Field(default_factory=dict)
    share: Share | None = None
    uplifts: tuple[Uplift, ...] = ()
    graduation: Graduation | None = None
    vat_covered: bool | None = None
    figures: tuple[Reference, ...] = ()
    notes: tuple[Text, ...] = ()
