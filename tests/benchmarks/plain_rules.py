"""The criteria of the first three programmes of 2025 as somebody would write them by hand: plain answers, no reasons.

Figures stand in the code, facts come as the company file has them, and an answer is ``True`` (met), ``False`` (not met)
or ``None`` (not known).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

Answer = bool | None
Facts = dict[str, Any]
Key = tuple[str, str | None, str]
"""Programme, track and criterion."""

SEASON = 2025
VOUCHERS = ("export-voucher", "motie-export-voucher")
ALL_VOUCHERS = (*VOUCHERS, "agri-food-voucher", "seafood-voucher", "local-kotra-voucher")
VOUCHER_STAGES = ((1_000, "domestic"), (100_000, "beginner"), (1_000_000, "promising"), (5_000_000, "growth"))
CHAMPION_STAGES = ((1_000_000, "promising"), (5_000_000, "growth"), (10_000_000, "strong"))
ROOM = {"domestic": 60_000_000, "beginner": 60_000_000, "promising": 90_000_000, "growth": 140_000_000}
ROOM_OF_ROBUST_DOMESTIC = 90_000_000
ROBUST_DOMESTIC = {
    "mainbiz", "innobiz", "venture", "performance_certified", "tips", "baby_unicorn", "pre_unicorn",
    "deep_tech_startup_1000", "jump_up",
}  # fmt: skip
OUTSIDE_THE_ROOM = {"market_diversification", "high_growth", "tariff_response", "international_shipping"}
EXCLUDED_INDUSTRIES = ("5621", "9124", "46331", "46333")
SECTIONS_OF_EXCLUDED = ("I", "R", "G")
YEARS_BARRED = 2


def facts_of(company: dict[str, Any], as_of: date, sme: Answer) -> Facts:
    """Return what the rules ask about, worked out of a company file.

    Args:
        company: the file as ``json`` reads it.
        sme: whether the company is an SME, which is a test of law and not of these programmes.
    """
    no_exports: dict[str, Any] = {}
    exports = next((year for year in company.get("exports") or () if year["year"] == SEASON - 1), no_exports)
    direct, indirect = exports.get("direct_usd"), exports.get("indirect_usd")
    total = None if direct is None or indirect is None else direct + indirect + (exports.get("other_usd") or 0)
    history = company.get("support_history")
    stage = None if total is None else next((name for below, name in VOUCHER_STAGES if total < below), "strong")
    champion_stage = None
    if total is not None and total >= 100_000:
        champion_stage = next((name for below, name in CHAMPION_STAGES if total < below), "strong_plus")
    return {
        "declared": company.get("declarations") or {},
        "designations": company.get("designations"),
        "sme": sme,
        "as_of": as_of,
        "direct": direct,
        "total": total,
        "stage": stage,
        "champion_stage": champion_stage,
        "industry": _main_industry(company.get("industries") or ()),
        "voucher_grants": _grants(history, VOUCHERS[:1]),
        "vouchers_grants": _grants(history, VOUCHERS),
        "all_vouchers_grants": _grants(history, ALL_VOUCHERS),
        "champion_grants": _grants(history, ("global-champion-1000",)),
    }


def either(answers: Iterable[Answer]) -> Answer:
    """Return whether one is true; not known where none is and one is not known."""
    known = list(answers)
    return True if True in known else None if None in known else False


def inverted(answer: Answer) -> Answer:
    """Return the opposite; what is not known stays so."""
    return None if answer is None else not answer


def _main_industry(industries: Iterable[dict[str, Any]]) -> str | None:
    lines = list(industries)
    if len(lines) == 1:
        return lines[0].get("ksic")
    shares = [line["sales_share"] for line in lines if line.get("sales_share") is not None]
    if not shares:
        return None
    largest = max(shares)
    untold = max(0, 1 - sum(shares)) if len(shares) < len(lines) else 0
    if shares.count(largest) > 1 or untold >= largest:
        return None
    return next(line.get("ksic") for line in lines if line.get("sales_share") == largest)


def _grants(history: list[dict[str, Any]] | None, programmes: tuple[str, ...]) -> list[dict[str, Any]] | None:
    if history is None:
        return None
    grants = [grant for grant in history if grant.get("programme") is None or grant["programme"] in programmes]
    if any(grant.get("programme") is None or grant.get("season") is None for grant in grants):
        return None
    return [
        {
            "season": grant["season"], "track": grant.get("track"), "stage": grant.get("stage"),
            "granted_krw": grant.get("granted_krw"), "uplift": grant.get("uplift"),
            "uplift_krw": grant.get("uplift_krw"), "usage_rate": grant.get("usage_rate"),
            "starts": _day(grant.get("agreement_starts_on")), "ends": _day(grant.get("agreement_ends_on")),
            "barred_until": _later(_day(grant.get("agreement_starts_on"))),
        }
        for grant in grants
    ]  # fmt: skip


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _later(day: date | None) -> date | None:
    if day is None:
        return None
    if (day.month, day.day) == (2, 29):
        return date(day.year + YEARS_BARRED, 2, 28)
    return day.replace(year=day.year + YEARS_BARRED)


def _graduation(facts: Facts) -> Answer:
    stage, grants = facts["stage"], facts["voucher_grants"]
    if stage is None:
        return None
    if stage not in ROOM:
        return True
    if grants is None:
        return None
    room = ROOM[stage]
    had_robust = any(grant["uplift"] == "robust_domestic" for grant in grants)
    robust = had_robust or not ROBUST_DOMESTIC.isdisjoint(facts["designations"] or ())
    if stage == "domestic" and robust:
        room = ROOM_OF_ROBUST_DOMESTIC
    for grant in grants:
        if grant["season"] < 2023 or grant["track"] in ("tech-service", "tariff-response"):
            continue
        if grant["stage"] not in (None, stage):
            continue
        if grant["stage"] is None or grant["granted_krw"] is None:
            return None
        room -= grant["granted_krw"]
        if grant["uplift"] in OUTSIDE_THE_ROOM:
            if grant["uplift_krw"] is None:
                return None
            room += grant["uplift_krw"]
    return room > 0


def _low_usage(facts: Facts) -> Answer:
    grants = facts["vouchers_grants"]
    if grants is None:
        return None
    answer: Answer = False
    for grant in grants:
        low = None if grant["usage_rate"] is None else grant["usage_rate"] < 0.7
        barred = None if grant["starts"] is None else grant["starts"] <= facts["as_of"] < grant["barred_until"]
        if low and barred:
            return True
        if low is not False and barred is not False:
            answer = None
    return answer


def _agreement_running(facts: Facts) -> Answer:
    grants = facts["all_vouchers_grants"]
    history = None
    if grants is not None:
        history = either(None if grant["ends"] is None else grant["ends"] >= facts["as_of"] for grant in grants)
    return either((facts["declared"].get("voucher_agreement_running"), history))


def _restricted_industry(facts: Facts) -> Answer:
    ksic = facts["industry"]
    digits = None if ksic is None else ksic.lstrip("ABCDEFGHIJKLMNOPQRSTU")
    listed = None if digits is None else digits.startswith(EXCLUDED_INDUSTRIES)
    if digits == "":
        listed = None if ksic in SECTIONS_OF_EXCLUDED else False
    return either((facts["declared"].get("restricted_industry"), listed))


def _selected_this_season(facts: Facts) -> Answer:
    grants = facts["all_vouchers_grants"]
    history = None if grants is None else any(grant["season"] == SEASON for grant in grants)
    return either((facts["declared"].get("other_voucher_selected_this_year"), history))


def _designated_often(facts: Facts) -> Answer:
    grants, stage = facts["champion_grants"], facts["champion_stage"]
    if grants is None:
        return None
    possible = [grant for grant in grants if stage is None or grant["stage"] in (None, stage)]
    sure = [grant for grant in possible if stage is not None and grant["stage"] == stage]
    return True if len(sure) >= 2 else None if len(possible) >= 2 else False


def _direct_exports(facts: Facts) -> Answer:
    below = None if facts["direct"] is None else facts["direct"] < 50_000_000
    designations = facts["designations"]
    return either((below, None if designations is None else "global_champion_1000" in designations))


def _sme(facts: Facts) -> Answer:
    answer: Answer = facts["sme"]
    return answer


def _declared(name: str) -> Callable[[Facts], Answer]:
    return lambda facts: facts["declared"].get(name)


def _not_declared(*names: str) -> Callable[[Facts], Answer]:
    return lambda facts: inverted(either(facts["declared"].get(name) for name in names))


_VOUCHER: dict[str, Callable[[Facts], Answer]] = {
    "sme": _sme,
    "suspended_or_closed": _not_declared("suspended_or_closed"),
    "tax_arrears": _not_declared("national_tax_arrears", "local_tax_arrears"),
    "credit_default": _not_declared("credit_default_registered"),
    "participation_restricted": _not_declared("participation_restricted"),
    "agreement_running": lambda facts: inverted(_agreement_running(facts)),
    "low_usage": lambda facts: inverted(_low_usage(facts)),
    "service_provider": _not_declared("voucher_service_provider", "participation_restricted"),
    "related_company_applies": _not_declared("related_company_applies"),
    "other_business_number_applies": _not_declared("other_business_number_applies"),
    "public_controversy": _not_declared("public_controversy"),
    "simple_distribution": _not_declared("simple_distribution_or_trading"),
    "restricted_industry": lambda facts: inverted(_restricted_industry(facts)),
    "other_voucher_this_season": lambda facts: inverted(_selected_this_season(facts)),
}
_CERTIFICATION: dict[str, Callable[[Facts], Answer]] = {
    "sme": _sme,
    "direct_exports": _direct_exports,
    "suspended_or_idle": _not_declared("suspended_or_closed"),
    "tax_arrears": _not_declared("national_tax_arrears", "local_tax_arrears"),
    "participation_restricted": lambda facts: either(
        inverted(facts["declared"].get(name)) for name in ("participation_restricted", "certification_barred")
    ),
    "certification_under_way": lambda facts: either(
        (
            inverted(facts["declared"].get("certification_under_way")),
            facts["declared"].get("certification_under_way_exception"),
        )
    ),
}
RULES: dict[tuple[str, str | None], dict[str, Callable[[Facts], Answer]]] = {
    ("export-voucher", "general"): _VOUCHER | {"graduation": _graduation},
    ("export-voucher", "tech-service"): _VOUCHER | {"tech_service_business": _declared("tech_service_business")},
    ("export-voucher", "tariff-response"): _VOUCHER | {"affected_by_tariffs": _declared("affected_by_us_tariffs")},
    ("global-champion-1000", None): {
        "sme": _sme,
        "exports": lambda facts: None if facts["total"] is None else facts["total"] >= 100_000,
        "designated_often": lambda facts: inverted(_designated_often(facts)),
        "suspended_or_closed": _not_declared("suspended_or_closed"),
        "tax_arrears": _not_declared("national_tax_arrears", "local_tax_arrears"),
        "credit_default": _not_declared("credit_default_registered"),
    },
    ("overseas-certification", "general"): _CERTIFICATION,
    ("overseas-certification", "fast-track"): _CERTIFICATION
    | {"fast_track_certification": _declared("fast_track_certification")},
}


def screened(company: dict[str, Any], as_of: date, sme: Answer) -> dict[Key, Answer]:
    """Return how every criterion of every track stands."""
    facts = facts_of(company, as_of, sme)
    return {
        (programme, track, criterion): rule(facts)
        for (programme, track), rules in RULES.items()
        for criterion, rule in rules.items()
    }
