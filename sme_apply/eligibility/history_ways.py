"""What would change a condition about the support history: time, or what an incomplete history turns out to say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta

from sme_apply.company import SupportGrant
from sme_apply.eligibility.change import Change
from sme_apply.eligibility.history import free_from
from sme_apply.eligibility.standing import Standing
from sme_apply.programmes import History
from sme_apply.terms import Message, Value, message

_PATH = "support_history"


def ways_of_history(condition: History, standing: Standing, wanted: bool) -> Iterator[Change]:
    """Yield what would clear a company of a condition about its history; nothing would bring one about."""
    if wanted:
        return
    told = standing.company.support_history
    if told is None:
        yield Change(_if_told(message("eligibility-change-history-none")), ((_PATH, ()),), untold=True)
        return
    filled, said = _filled(condition, standing, told)
    if filled != told:
        yield Change(_if_told(said), ((_PATH, filled),), untold=True)
    day = free_from(condition, standing)
    if day is not None and standing.as_of < day <= standing.season.ends_on:
        yield Change(message("eligibility-change-wait", day=day), as_of=day)


def _filled(
    condition: History, standing: Standing, told: tuple[SupportGrant, ...]
) -> tuple[tuple[SupportGrant, ...], Message]:
    """Return the history with what is untold such that it does not exclude, and what that says."""
    threshold = standing.values.share(condition.threshold) if condition.threshold else None
    years = standing.values.whole(condition.years) if condition.years else None
    day = (standing.values.day(condition.day) if condition.day else None) or standing.as_of
    entries, last = [], day - timedelta(days=1)
    said: dict[str, Value] = {}
    for grant in told:
        changes: dict[str, Any] = {}
        if grant.programme in condition.programmes:
            if condition.history == "agreement_running" and grant.agreement_ends_on is None:
                changes, said = {"agreement_ends_on": _not_before(grant.agreement_starts_on, last)}, {"day": last}
            elif condition.history == "low_usage" and grant.usage_rate is None and threshold is not None:
                changes, said = {"usage_rate": threshold}, {"share": threshold}
            elif condition.history == "low_usage" and grant.agreement_starts_on is None and years is not None:
                begun = standing.as_of - relativedelta(years=years)
                changes, said = {"agreement_starts_on": begun}, {"day": begun}
        entries.append(grant.model_copy(update=changes) if changes else grant)
    key = "usage" if "share" in said else "start" if condition.history == "low_usage" else "end"
    return tuple(entries), message(f"eligibility-change-history-{key}", **said)


def _not_before(start: date | None, day: date) -> date:
    return day if start is None else max(start, day)


def _if_told(required: Message) -> Message:
    return message("eligibility-change-if-told", required=required)
