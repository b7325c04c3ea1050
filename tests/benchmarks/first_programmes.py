"""The programmes whose criteria every way of screening knows, and what ours answers to them."""

from __future__ import annotations

from datetime import date

from sme_apply.company import Company, size_of, sme_status
from sme_apply.eligibility import Outcome, Screening
from sme_apply.programmes import AllOf, AnyOf, Condition, Not, Season, shipped_catalogue, size_standards
from sme_apply.terms import Truth
from tests.benchmarks.plain_rules import Answer, Key

AS_OF = date(2025, 1, 8)
PROGRAMMES = ("export-voucher", "global-champion-1000", "overseas-certification")
_ANSWERS = {Outcome.MET: True, Outcome.NOT_MET: False, Outcome.UNKNOWN: None}
_TRUTHS = {Truth.YES: True, Truth.NO: False, Truth.UNKNOWN: None}


def first_three() -> Season:
    """Return the season with the programmes that the rules by hand know."""
    season = shipped_catalogue().season(2025)
    return season.model_copy(update={"programmes": tuple(season.programme(id) for id in PROGRAMMES)})


def criteria_of(season: Season) -> int:
    """Return how many criteria all tracks of a season have together."""
    return sum(len(track.criteria) for _, track in season.tracks())


def conditions_of(season: Season) -> int:
    """Return how many single conditions stand in these criteria."""
    return sum(_single(criterion.when) for _, track in season.tracks() for criterion in track.criteria)


def _single(condition: Condition) -> int:
    match condition:
        case AllOf():
            return sum(map(_single, condition.all))
        case AnyOf():
            return sum(map(_single, condition.any))
        case Not():
            return _single(condition.not_)
    return 1


def sme_of(company: Company) -> Answer:
    """Return whether a company is an SME, which the other ways are handed."""
    return _TRUTHS[sme_status(company, size_of(company, AS_OF, size_standards()), AS_OF).truth]


def answers_of(screening: Screening) -> dict[Key, Answer]:
    """Return how every criterion stands by our screening."""
    return {
        (*verdict.key, result.criterion.id): _ANSWERS[result.outcome]
        for verdict in screening.tracks
        for result in verdict.criteria
    }
