"""Which branches of the rules the examples reach: each single condition found true, found false, and not known."""

from __future__ import annotations

from collections.abc import Iterator

from sme_apply.eligibility import TrackVerdict
from sme_apply.eligibility.conditions import evaluate
from sme_apply.programmes import AllOf, AnyOf, Condition, Criterion, Not, Programme, Season
from sme_apply.programmes.cases import Cases
from sme_apply.terms import Truth
from tests.forms_cases.running import verdict_of

Branch = tuple[str, str, Truth]
"""Criterion, condition, and what was found of it; for a whole criterion the condition is ``""``."""


def branches(programme: Programme) -> set[Branch]:
    """Return every branch of every criterion of a programme."""
    return {
        (criterion.id, part, truth)
        for track in programme.tracks
        for criterion in track.criteria
        for part in ("", *(single.model_dump_json() for single in _all_singles(criterion)))
        for truth in Truth
    }


def branches_reached(programme: Programme, season: Season, cases: Cases) -> set[Branch]:
    """Return the branches that the examples reach while the rules are in force."""
    reached: set[Branch] = set()
    for example in cases.examples():
        verdict = verdict_of(example, programme, season)
        if not verdict.standing.early:
            reached.update(_reached(verdict))
    return reached


def _reached(verdict: TrackVerdict) -> Iterator[Branch]:
    for criterion in verdict.track.criteria:
        parts = [("", criterion.when), *((each.model_dump_json(), each) for each in _all_singles(criterion))]
        for name, part in parts:
            yield criterion.id, name, evaluate(part, verdict.standing, verdict.track.support).truth


def _all_singles(criterion: Criterion) -> Iterator[Condition]:
    for condition in (criterion.when, *(caution.when for caution in criterion.cautions)):
        yield from _singles(condition)


def _singles(condition: Condition) -> Iterator[Condition]:
    match condition:
        case AllOf():
            for part in condition.all:
                yield from _singles(part)
        case AnyOf():
            for part in condition.any:
                yield from _singles(part)
        case Not():
            yield from _singles(condition.not_)
        case _:
            yield condition
