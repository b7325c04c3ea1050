"""What the support history says: low use, an agreement still running, too many designations, chosen of late."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from sme_apply.eligibility.finding import Finding, unique
from sme_apply.eligibility.grant import Grant, grants_of
from sme_apply.eligibility.standing import Standing
from sme_apply.programmes import History
from sme_apply.terms import Message, Truth, any_of, message


def history_finding(condition: History, standing: Standing) -> Finding:
    """Hold one condition about the support history against a company."""
    figures = (condition.threshold, condition.years, condition.day, condition.count)
    references = tuple(reference for reference in figures if reference is not None)
    unknown = tuple(reference for reference in references if standing.values[reference].figure is None)
    grants = grants_of(standing.company, condition.programmes)
    untold = message("eligibility-actual-history-untold")
    if unknown:
        required = message(
            "eligibility-required-unknown",
            fact=message("eligibility-fact-history"),
            value=standing.values[unknown[0]].label,
        )
        actual = untold if grants is None else message("eligibility-actual-history", count=len(grants))
        missing = ("support_history",) if grants is None else ()
        return Finding(Truth.UNKNOWN, required, actual, missing, unknown, references)
    required = _required(condition, standing)
    if grants is None:
        return Finding(Truth.UNKNOWN, required, untold, ("support_history",), references=references)
    if condition.history == "designated_often":
        return _designated_often(condition, standing, grants, required, references)
    answers = [(grant, _holds(condition, standing, grant)) for grant in grants]
    truth = any_of(answer for _, answer in answers)
    if truth is Truth.NO:
        clear = message("eligibility-actual-history-clear", count=len(grants))
        return Finding(truth, required, clear, references=references)
    telling = unique(_named(condition, grant) for grant, answer in answers if answer is truth)
    actual = telling[0] if len(telling) == 1 else message("eligibility-actual-several", parts=telling)
    missing = ("support_history",) if truth is Truth.UNKNOWN else ()
    return Finding(truth, required, actual, missing, references=references)


def free_from(condition: History, standing: Standing) -> date | None:
    """Return the first day on which the history no longer excludes, ``None`` where time alone does not heal it."""
    days: list[date] = []
    for grant in grants_of(standing.company, condition.programmes) or ():
        if condition.history in ("low_usage", "agreement_running") and (
            _holds(condition, standing, grant) is not Truth.YES
        ):
            continue
        start, end = grant.agreement_starts_on, grant.agreement_ends_on
        if condition.history == "low_usage" and start is not None:
            days.append(_bar_ends(condition, standing, start))
        elif condition.history == "agreement_running" and end is not None and condition.day is None:
            days.append(end + timedelta(days=1))
        else:
            return None
    return max(days, default=None)


def _bar_ends(condition: History, standing: Standing, start: date) -> date:
    return start + relativedelta(years=standing.values.whole(condition.years or "") or 0)


def _holds(condition: History, standing: Standing, grant: Grant) -> Truth:
    """Return whether one earlier support is of the kind that the condition speaks of."""
    match condition.history:
        case "low_usage":
            return _used_too_little(condition, standing, grant)
        case "agreement_running":
            day, end = _day(condition, standing), grant.agreement_ends_on
            return Truth.of(None if end is None else end >= day)
        case "selected_this_season" | "selected_last_season":
            return Truth.of(grant.season == _season(condition, standing))
        case "designated_often":
            stage = standing.stage
            return Truth.of(None if stage is None or grant.stage is None else grant.stage == stage.value)


def _used_too_little(condition: History, standing: Standing, grant: Grant) -> Truth:
    threshold, start = standing.values.share(condition.threshold or ""), grant.agreement_starts_on
    rate = grant.usage_rate
    low = Truth.of(None if rate is None or threshold is None else rate < threshold)
    barred = Truth.of(None if start is None else start <= standing.as_of < _bar_ends(condition, standing, start))
    since = standing.values.day(condition.day) if condition.day else None
    counts = Truth.of(None if start is None else since is None or start >= since)
    return low & barred & counts


def _season(condition: History, standing: Standing) -> int:
    return standing.season.year - (condition.history == "selected_last_season")


def _day(condition: History, standing: Standing) -> date:
    return (standing.values.day(condition.day) if condition.day else None) or standing.as_of


def _required(condition: History, standing: Standing) -> Message:
    values = standing.values
    match condition.history:
        case "low_usage":
            threshold, years = values.share(condition.threshold or ""), values.whole(condition.years or "")
            assert threshold is not None
            assert years is not None
            return message("eligibility-required-usage", threshold=threshold, years=years)
        case "agreement_running":
            return message("eligibility-required-agreement", day=_day(condition, standing))
        case "selected_this_season" | "selected_last_season":
            return message("eligibility-required-selected", season=_season(condition, standing))
        case "designated_often":
            count = values.whole(condition.count or "")
            assert count is not None
            return message("eligibility-required-designated", count=count)


def _named(condition: History, grant: Grant) -> Message:
    """Return how a support that answers yes, or does not say, is named to the reader."""
    season, start, end = grant.season, grant.agreement_starts_on, grant.agreement_ends_on
    match condition.history:
        case "low_usage" if grant.usage_rate is None or start is None:
            return message("eligibility-actual-usage-untold", season=season)
        case "low_usage" if grant.usage_rate is not None and start is not None:
            return message("eligibility-actual-usage", season=season, rate=grant.usage_rate, start=start)
        case "agreement_running" if end is None:
            return message("eligibility-actual-agreement-untold", season=season)
        case "agreement_running" if end is not None:
            return message("eligibility-actual-agreement", season=season, end=end)
    return message("eligibility-actual-selected", season=season)


def _designated_often(
    condition: History, standing: Standing, grants: tuple[Grant, ...], required: Message, references: tuple[str, ...]
) -> Finding:
    most = standing.values.whole(condition.count or "")
    assert most is not None
    answers = [_holds(condition, standing, grant) for grant in grants]
    sure, possible = answers.count(Truth.YES), len(answers) - answers.count(Truth.NO)
    truth = Truth.YES if sure >= most else Truth.NO if possible < most else Truth.UNKNOWN
    missing: tuple[str, ...] = ()
    if truth is Truth.UNKNOWN:
        missing = standing.missing("stage") if standing.stage is None else ("support_history",)
    actual = message("eligibility-actual-designated", count=sure)
    return Finding(truth, required, actual, missing, references=references)
