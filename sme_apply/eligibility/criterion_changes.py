"""What would change one criterion: the smallest change that meets it, tried out before it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sme_apply.eligibility.change import Way, joined
from sme_apply.eligibility.outcome import in_force, is_met
from sme_apply.eligibility.standing import Standing
from sme_apply.eligibility.ways import after, waiting_until, ways
from sme_apply.programmes import Criterion, CriterionKind, Support


def changes_of(criterion: Criterion, standing: Standing, support: Support) -> Way:
    """Return the fewest changes that together meet a criterion; none where it is met or nothing would meet it.

    Each is tried on the company itself before it is returned. It says what would have to become true, or turn out to
    be true, and never what should be stated.
    """
    if is_met(criterion, standing, support):
        return ()
    best: Way = ()
    for way in working_ways(criterion, standing, support):
        if not best or len(way) < len(best):
            best = way
        if len(best) == 1:
            break
    return best


def working_ways(criterion: Criterion, standing: Standing, support: Support) -> Iterator[Way]:
    """Yield the ways that do meet a criterion."""
    first: Way = ()
    if not in_force(criterion, standing):
        day = _in_force_from(criterion, standing)
        begun = None if day is None else after((waiting_until(day),), standing)
        if day is None or begun is None:
            return
        first, standing = (waiting_until(day),), begun
        if is_met(criterion, standing, support):
            yield first
            return
    wanted = criterion.kind is CriterionKind.REQUIREMENT
    for way in ways(criterion.when, standing, support, wanted):
        reached = after(way, standing)
        if reached is not None and is_met(criterion, reached, support):
            yield joined(first, way)


def _in_force_from(criterion: Criterion, standing: Standing) -> date | None:
    """Return the day within the season from which a criterion can be applied; ``None`` where there is none ahead."""
    day = max(standing.as_of, standing.season.noticed_on, criterion.valid_from or date.min)
    return day if criterion.holds_on(day) and standing.as_of < day <= standing.season.ends_on else None
