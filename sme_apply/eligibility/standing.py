"""A company as the rules of one programme see it on one day: told facts, facts of law, and the export stage."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from sme_apply.company import Company, FactValue, Size, fact, sme_status, spec_of
from sme_apply.eligibility.growth import three_year_growth
from sme_apply.programmes import Programme, Stage, Values
from sme_apply.programmes.condition import in_season
from sme_apply.terms import Truth

FactFound = FactValue | Truth
_YEAR = re.compile(r"\d{4}")
_OF_LAW = ("sme_status", "size.sme", "size.small", "size.micro")


@dataclass(frozen=True)
class Standing:
    """A company held against one programme on one day.

    Args:
        season: the programme's season.
        as_of: the day asked about; every rule of time counts from it.
        size: the legal size test on that day.
        supposed: facts taken as given instead of the company's own, to try out what would change a result.
    """

    company: Company
    programme: Programme
    season: int
    as_of: date
    size: Size
    supposed: Mapping[str, FactFound] = field(default_factory=dict)

    @property
    def values(self) -> Values:
        """Return the figures of the programme."""
        return self.programme.values

    def path(self, name: str) -> str:
        """Return a fact's path with the season's years filled in."""
        return in_season(name, self.season)

    def fact(self, name: str) -> FactFound | None:
        """Return what is known of a fact; ``None`` where it is untold."""
        path = self.path(name)
        if path in self.supposed:
            return self.supposed[path]
        if path in _OF_LAW:
            truth = self._of_law(path)
            return None if truth is Truth.UNKNOWN else truth
        if path == "stage":
            return self.stage.value if self.stage else None
        if path == "exports.growth_three_years":
            return three_year_growth(self.company, self.season)
        return fact(self.company, path)

    def missing(self, name: str) -> tuple[str, ...]:
        """Return the untold facts that keep a fact unknown."""
        path = self.path(name)
        if path == "sme_status":
            return sme_status(self.company, self.size, self.as_of).missing
        if path == "size.sme":
            return self.size.missing
        if path.startswith("size."):
            return tuple(dict.fromkeys(part for step in self.size.steps for part in step.missing))
        if path == "stage":
            return self.missing(self.programme.stages.by) if self.programme.stages else ()
        if path == "exports.growth_three_years":
            years = range(self.season - 4, self.season)
            return tuple(part for year in years for part in self.missing(f"exports.{year}.total_usd"))
        if fact(self.company, path) is not None:
            return ()
        year = _YEAR.search(path)
        parts = (part.replace("{year}", year[0] if year else "") for part in spec_of(path).derived_from)
        return tuple(part for part in parts if fact(self.company, part) is None) or (path,)

    def _of_law(self, path: str) -> Truth:
        if path == "sme_status":
            return sme_status(self.company, self.size, self.as_of).truth
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

    def supposing(self, **changes: object) -> Standing:
        """Return the same standing on another day or with other facts supposed."""
        return replace(self, **changes)  # type: ignore[arg-type]
