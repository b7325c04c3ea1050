"""Ways to make a condition hold, or cease to hold; each is tried out by whoever asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date

from sme_apply.eligibility.change import Change, Way, joined
from sme_apply.eligibility.conditions import evaluate
from sme_apply.eligibility.fact_ways import ways_of_fact, ways_to_another_stage
from sme_apply.eligibility.history_ways import ways_of_history
from sme_apply.eligibility.standing import Standing
from sme_apply.programmes import AllOf, AnyOf, Compare, Condition, History, Industry, Not, RoomLeft, Support
from sme_apply.terms import BadInput, Truth, message


def ways(condition: Condition, standing: Standing, support: Support, wanted: bool) -> Iterator[Way]:
    """Yield ways that may make a condition hold (or, where not ``wanted``, cease to hold).

    The industry of a company is no matter of change: there is none for it.
    """
    match condition:
        case Compare():
            yield from ((change,) for change in ways_of_fact(condition, standing, wanted))
        case Not():
            yield from ways(condition.not_, standing, support, not wanted)
        case AllOf():
            yield from _of_parts(condition.all, standing, support, wanted, every=wanted)
        case AnyOf():
            yield from _of_parts(condition.any, standing, support, wanted, every=not wanted)
        case History():
            yield from ((change,) for change in ways_of_history(condition, standing, wanted))
        case RoomLeft():
            yield from ((change,) for change in ways_to_another_stage(standing))
        case Industry():
            return


def after(way: Iterable[Change], standing: Standing) -> Standing | None:
    """Return the standing that changes lead to; ``None`` where a fact cannot take its value."""
    facts = {path: value for change in way for path, value in change.facts}
    days = [change.as_of for change in way if change.as_of is not None]
    with suppress(BadInput):
        return standing.telling(facts).on(max([standing.as_of, *days]))
    return None


def waiting_until(day: date) -> Change:
    """Return the change that only time brings."""
    return Change(message("eligibility-change-wait", day=day), as_of=day)


def _of_parts(
    parts: tuple[Condition, ...], standing: Standing, support: Support, wanted: bool, every: bool
) -> Iterator[Way]:
    if every:
        together = _together(parts, standing, support, wanted)
        if together:
            yield together
        return
    for part in parts:
        yield from ways(part, standing, support, wanted)


def _together(parts: tuple[Condition, ...], standing: Standing, support: Support, wanted: bool) -> Way:
    """Return the first way of each part that is not as wanted yet; none where one part has no way."""
    truth = Truth.of(wanted)
    found: Way = ()
    for part in parts:
        if evaluate(part, standing, support).truth is truth:
            continue
        for way in ways(part, standing, support, wanted):
            reached = after(way, standing)
            if reached is not None and evaluate(part, reached, support).truth is truth:
                found, standing = joined(found, way), reached
                break
        else:
            return ()
    return found
