"""How one criterion stands: met, not met, or unknown."""

from __future__ import annotations

from enum import Enum

from sme_apply.eligibility.conditions import evaluate
from sme_apply.eligibility.finding import Finding
from sme_apply.eligibility.standing import Standing
from sme_apply.programmes import Criterion, CriterionKind, Support
from sme_apply.terms import Truth


class Outcome(Enum):
    """How one criterion stands; for an exclusion ``MET`` means that the company is clear of it."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, truth: Truth, kind: CriterionKind = CriterionKind.REQUIREMENT) -> Outcome:
        """Return the outcome of a condition that must hold or, for an exclusion, must not hold."""
        if truth is Truth.UNKNOWN:
            return cls.UNKNOWN
        return cls.MET if (truth is Truth.YES) is (kind is CriterionKind.REQUIREMENT) else cls.NOT_MET


def in_force(criterion: Criterion, standing: Standing) -> bool:
    """Whether a criterion can be applied on the day judged; outside its days and before the notice it cannot."""
    return not standing.early and criterion.holds_on(standing.as_of)


def outcome_of(criterion: Criterion, standing: Standing, support: Support) -> tuple[Outcome, Finding]:
    """Hold one criterion against a company; a rule that is not in force gives only ``UNKNOWN``."""
    finding = evaluate(criterion.when, standing, support)
    if finding.truth is Truth.UNKNOWN or not in_force(criterion, standing):
        return Outcome.UNKNOWN, finding
    return Outcome.of(finding.truth, criterion.kind), finding


def is_met(criterion: Criterion, standing: Standing, support: Support) -> bool:
    """Whether a criterion is met."""
    return outcome_of(criterion, standing, support)[0] is Outcome.MET
