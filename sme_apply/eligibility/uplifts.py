"""The uplifts of the limit that the facts prove."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from sme_apply.eligibility.finding import Finding, each_once
from sme_apply.eligibility.grant import grants_of
from sme_apply.eligibility.readings import with_readings
from sme_apply.eligibility.standing import Standing
from sme_apply.programmes import Condition, Support, Uplift
from sme_apply.terms import Message, Truth, message

Evaluate = Callable[[Condition, Standing, Support], Finding]
Raise = Decimal | int
"""By how much a limit rises: a share of the stage's limit, or an amount in KRW."""


@dataclass(frozen=True, slots=True)
class Uplifts:
    """What raises the limit of one company.

    Args:
        proven: each uplift that counts with what it raises the limit by; of a group only the largest.
        had_before: ids of the uplifts of earlier supports.
        warnings: uplifts that apply and whose size the notices leave open, or that may apply or not.
        possible: ids of the uplifts that further facts may yet prove.
        missing: the untold facts that would.
    """

    proven: tuple[tuple[Raise, Uplift], ...]
    had_before: frozenset[str]
    warnings: tuple[Message, ...]
    possible: frozenset[str] = frozenset()
    missing: tuple[str, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """Return the ids of the uplifts that the company has now or had before."""
        return self.had_before | {uplift.id for _, uplift in self.proven}


def uplifts_of(standing: Standing, support: Support, evaluate: Evaluate) -> Uplifts:
    """Return the uplifts of a track that a company's facts prove.

    Args:
        evaluate: holds a condition against the company.
    """
    programmes = support.graduation.programmes if support.graduation else (standing.programme.id,)
    grants = grants_of(standing.company, programmes)
    before = frozenset(grant.uplift for grant in grants or () if grant.uplift is not None)
    best: dict[str, tuple[Raise, Uplift]] = {}
    warnings: list[Message] = []
    possible: dict[str, tuple[str, ...]] = {}
    for uplift in support.uplifts:
        if uplift.once and (grants is None or uplift.id in before):
            continue
        finding = evaluate(uplift.when, standing, support)
        if finding.truth is not Truth.YES:
            if finding.truth is Truth.UNKNOWN:
                possible[uplift.id] = finding.missing
                if not finding.missing:
                    warnings.append(message("eligibility-warning-uplift-open", name=uplift.name, actual=finding.actual))
            continue
        if uplift.warning is not None:
            told = {"name": uplift.name, "warning": uplift.warning}
            warnings.append(with_readings("eligibility-warning-uplift", standing, uplift.readings, **told))
            continue
        raised = _raise(standing, uplift)
        group = uplift.group or uplift.id
        if raised is not None and (group not in best or raised > best[group][0]):
            best[group] = (raised, uplift)
    return Uplifts(tuple(best.values()), before, tuple(warnings), frozenset(possible), each_once(*possible.values()))


def _raise(standing: Standing, uplift: Uplift) -> Raise | None:
    reference = uplift.raise_by or ""
    share = standing.values.share(reference)
    return standing.values.whole(reference) if share is None else share
