"""A company as the rules of one programme see it on one day: told facts, facts of law, and the export stage."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from sme_apply.company import (
    Company,
    FactValue,
    Size,
    SizeStandards,
    SmeStatus,
    fact,
    size_of,
    sme_status,
    spec_of,
    with_fact,
)
from sme_apply.eligibility.finding import Finding
from sme_apply.eligibility.growth import Growth, three_year_growth
from sme_apply.programmes import Programme, Season, Stage, Values
from sme_apply.programmes.condition import in_season
from sme_apply.terms import Truth

FactFound = FactValue | Truth | Growth
GROWTH = "exports.growth_three_years"
_YEAR = re.compile(r"\d{4}")
_OF_LAW = ("sme_status", "size.sme", "size.small", "size.micro")
_NOT_OF_SIZE = frozenset(
    {
        "declarations", "designations", "exports", "exports_last_12_months_usd", "policy_loans", "support_history",
        "sme_certificate", "sme_grace_until",
    }
)  # fmt: skip
"""Parts of a company that the legal size test never reads, so that it need not be made anew."""
_UNSEEN = object()


@dataclass(frozen=True)
class Standing:
    """A company held against one programme on one day.

    Args:
        season: the season whose programme it is.
        as_of: the day judged; every rule of time counts from it.
        size: the legal size test on that day.
        standards: the cap tables that the size test rests on.
        seen: facts already looked up for this company and day; programmes of one screening share it.
    """

    company: Company
    programme: Programme
    season: Season
    as_of: date
    size: Size
    standards: SizeStandards
    seen: dict[str, FactFound | None] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def values(self) -> Values:
        """Return the figures of the programme."""
        return self.programme.values

    @cached_property
    def sme_status(self) -> SmeStatus:
        """Return whether the company counts as an SME on the day judged."""
        return sme_status(self.company, self.size, self.as_of)

    @cached_property
    def compared(self) -> dict[tuple[str, str, object], Finding]:
        """Return what comparisons found, by fact, operator and operand; the tracks of a programme share many."""
        return {}

    @property
    def early(self) -> bool:
        """Whether the season has not been announced yet, so that none of its rules is in force."""
        return self.as_of < self.season.noticed_on

    def path(self, name: str) -> str:
        """Return a fact's path with the season's years filled in."""
        return in_season(name, self.season.year) if "[" in name else name

    def fact(self, name: str) -> FactFound | None:
        """Return what is known of a fact; ``None`` where it is untold."""
        path = self.path(name)
        if path == "stage":
            return self.stage.value if self.stage else None
        found = self.seen.get(path, _UNSEEN)
        if found is _UNSEEN:
            found = self.seen[path] = self._looked_up(path)
        return found  # type: ignore[return-value]

    def _looked_up(self, path: str) -> FactFound | None:
        if path in _OF_LAW:
            truth = self._of_law(path)
            return None if truth is Truth.UNKNOWN else truth
        if path == GROWTH:
            return three_year_growth(self.company, self.season.year)
        return fact(self.company, path)

    def missing(self, name: str) -> tuple[str, ...]:
        """Return the untold facts that keep a fact unknown."""
        path = self.path(name)
        if path == "sme_status":
            return self.sme_status.missing
        if path == "size.sme":
            return self.size.missing
        if path.startswith("size."):
            return tuple(dict.fromkeys(part for step in self.size.steps for part in step.missing))
        if path == "stage":
            return self.missing(self.programme.stages.by) if self.programme.stages else ()
        if path == GROWTH:
            years = range(self.season.year - 4, self.season.year)
            return tuple(part for year in years for part in self.missing(f"exports.{year}.total_usd"))
        if self.fact(path) is not None:
            return ()
        sources = sources_of(path)
        untold = tuple(part for part in sources if fact(self.company, part) is None)
        # A ratio to nothing cannot be formed, although everything is told; what is told in part is asked for again.
        return untold or (() if spec_of(path).kind == "ratio" else sources or (path,))

    def _of_law(self, path: str) -> Truth:
        if path == "sme_status":
            return self.sme_status.truth
        return {"size.sme": self.size.sme, "size.small": self.size.small, "size.micro": self.size.micro}[path]

    @cached_property
    def stage(self) -> Stage | None:
        """Return the export stage, ``None`` where the programme has none or the exports are untold."""
        stages = self.programme.stages
        if stages is None:
            return None
        exports = self.fact(stages.by)
        if not isinstance(exports, int):
            return None
        for band in stages.bands:
            from_, below = (self.values.whole(edge) if edge else None for edge in (band.from_, band.below))
            if (band.from_ and from_ is None) or (band.below and below is None):
                return None
            if (from_ is None or exports >= from_) and (below is None or exports < below):
                return Stage(band.gives)
        return None

    @property
    def stage_is_known(self) -> bool:
        """Whether the stage is known, or the programme has none."""
        return self.programme.stages is None or self.stage is not None

    def telling(self, facts: Mapping[str, FactValue]) -> Standing:
        """Return the standing of the same company had it told some facts otherwise.

        Raises:
            BadInput: if a fact cannot take its value.
        """
        if not facts:
            return self
        company = self.company
        for path, value in facts.items():
            company = with_fact(company, path, value)
        if all(path.partition(".")[0] in _NOT_OF_SIZE for path in facts):
            return replace(self, company=company, seen={})
        return self._anew(company, self.as_of)

    def on(self, day: date) -> Standing:
        """Return the standing on another day; after the season it is judged as of the season's last day."""
        judged_on = min(day, self.season.ends_on)
        return self if judged_on == self.as_of else self._anew(self.company, judged_on)

    def _anew(self, company: Company, as_of: date) -> Standing:
        size = size_of(company, as_of, self.standards)
        return replace(self, company=company, as_of=as_of, size=size, seen={})


def sources_of(path: str) -> tuple[str, ...]:
    """Return the told facts that a fact is worked out from, for the year that its path names; none for a told one."""
    year = _YEAR.search(path)
    return tuple(part.replace("{year}", year[0] if year else "") for part in spec_of(path).derived_from)
