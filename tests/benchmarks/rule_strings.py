"""The same criteria as expressions of the ``rule-engine`` package, each giving true, false or null (not known)."""

from __future__ import annotations

from datetime import date
from typing import Any

import rule_engine

from tests.benchmarks.plain_rules import (
    EXCLUDED_INDUSTRIES,
    OUTSIDE_THE_ROOM,
    ROBUST_DOMESTIC,
    SECTIONS_OF_EXCLUDED,
    Answer,
    Key,
    facts_of,
)

_CONTEXT = rule_engine.Context(resolver=rule_engine.resolve_item, default_value=None)
Compiled = dict[Key, rule_engine.Rule]


def _quoted(words: tuple[str, ...] | set[str]) -> str:
    return "[" + ", ".join(f'"{word}"' for word in sorted(words)) + "]"


def _none_of(*parts: str) -> str:
    """Return an expression that is true where every part is false, false where one is true, else null."""
    applies = " or ".join(f"({part}) == true" for part in parts)
    unknown = " or ".join(f"({part}) == null" for part in parts)
    return f"({applies}) ? false : (({unknown}) ? null : true)"


def _one_not(*parts: str) -> str:
    """Return an expression that is true where one part is false, false where every part is true, else null."""
    spared = " or ".join(f"({part}) == false" for part in parts)
    unknown = " or ".join(f"({part}) == null" for part in parts)
    return f"({spared}) ? true : (({unknown}) ? null : false)"


def _some(grants: str, sure: str, possible: str) -> str:
    return (
        f"{grants} == null ? null : ([g for g in {grants} if {sure}].length > 0 ? true : "
        f"([g for g in {grants} if {possible}].length > 0 ? null : false))"
    )


_BARRED = "(g['starts'] <= as_of and as_of < g['barred_until'])"
_LOW_USAGE = _some(
    "vouchers_grants",
    f"g['usage_rate'] != null and g['usage_rate'] < 0.7 and g['starts'] != null and {_BARRED}",
    f"(g['usage_rate'] == null or g['usage_rate'] < 0.7) and (g['starts'] == null or {_BARRED})",
)
_RUNNING = _some("all_vouchers_grants", "g['ends'] != null and g['ends'] >= as_of", "g['ends'] == null")
_SELECTED = "all_vouchers_grants == null ? null : [g for g in all_vouchers_grants if g['season'] == 2025].length > 0"
_LISTED = (
    f"industry == null or industry in {_quoted(SECTIONS_OF_EXCLUDED)} ? null : "
    f'industry =~ "[A-U]?({"|".join(EXCLUDED_INDUSTRIES)})"'
)
_COUNTED = (
    "g['season'] >= 2023 and g['track'] != 'tech-service' and g['track'] != 'tariff-response' "
    "and (g['stage'] == null or g['stage'] == stage)"
)
_OUTSIDE = f"g['uplift'] != null and g['uplift'] in {_quoted(OUTSIDE_THE_ROOM)}"
_UNTOLD = f"g['stage'] == null or g['granted_krw'] == null or ({_OUTSIDE} and g['uplift_krw'] == null)"
_ROBUST = (
    f"[g for g in voucher_grants if g['uplift'] == 'robust_domestic'].length > 0 or (designations != null "
    f"and [d for d in designations if d in {_quoted(ROBUST_DOMESTIC)}].length > 0)"
)
_CAP = (
    f"stage == 'growth' ? 140000000 : (stage == 'promising' ? 90000000 : "
    f"(stage == 'domestic' and ({_ROBUST}) ? 90000000 : 60000000))"
)
_COUNTS = f"({_OUTSIDE} ? g['granted_krw'] - g['uplift_krw'] : g['granted_krw'])"
_USED = f"$sum([{_COUNTS} for g in voucher_grants if {_COUNTED}])"
_GRADUATION = (
    "stage == null ? null : (stage == 'strong' ? true : (voucher_grants == null ? null : "
    f"([g for g in voucher_grants if {_COUNTED} and ({_UNTOLD})].length > 0 ? null : (({_CAP}) - {_USED}) > 0)))"
)
_DESIGNATED_OFTEN = (
    "champion_grants == null ? null : ("
    "champion_stage != null and [g for g in champion_grants if g['stage'] == champion_stage].length >= 2 ? false : ("
    "[g for g in champion_grants if champion_stage == null or g['stage'] == null or g['stage'] == champion_stage]"
    ".length >= 2 ? null : true))"
)
_BELOW_CAP = "direct == null ? null : direct < 50000000"
_CHAMPION = "designations == null ? null : 'global_champion_1000' in designations"
_DIRECT_EXPORTS = (
    f"(({_BELOW_CAP}) == true or ({_CHAMPION}) == true) ? true : "
    f"((({_BELOW_CAP}) == null or ({_CHAMPION}) == null) ? null : false)"
)
_TAXES = _none_of("national_tax_arrears", "local_tax_arrears")
_VOUCHER = {
    "sme": "sme",
    "suspended_or_closed": _none_of("suspended_or_closed"),
    "tax_arrears": _TAXES,
    "credit_default": _none_of("credit_default_registered"),
    "participation_restricted": _none_of("participation_restricted"),
    "agreement_running": _none_of("voucher_agreement_running", _RUNNING),
    "low_usage": _none_of(_LOW_USAGE),
    "service_provider": _none_of("voucher_service_provider", "participation_restricted"),
    "related_company_applies": _none_of("related_company_applies"),
    "other_business_number_applies": _none_of("other_business_number_applies"),
    "public_controversy": _none_of("public_controversy"),
    "simple_distribution": _none_of("simple_distribution_or_trading"),
    "restricted_industry": _none_of("restricted_industry", _LISTED),
    "other_voucher_this_season": _none_of("other_voucher_selected_this_year", _SELECTED),
}
_CERTIFICATION = {
    "sme": "sme",
    "direct_exports": _DIRECT_EXPORTS,
    "suspended_or_idle": _none_of("suspended_or_closed"),
    "tax_arrears": _TAXES,
    "participation_restricted": _one_not("participation_restricted", "certification_barred"),
    "certification_under_way": (
        "(certification_under_way == false or certification_under_way_exception == true) ? true : "
        "((certification_under_way == null or certification_under_way_exception == null) ? null : false)"
    ),
}
RULES: dict[tuple[str, str | None], dict[str, str]] = {
    ("export-voucher", "general"): _VOUCHER | {"graduation": _GRADUATION},
    ("export-voucher", "tech-service"): _VOUCHER | {"tech_service_business": "tech_service_business"},
    ("export-voucher", "tariff-response"): _VOUCHER | {"affected_by_tariffs": "affected_by_us_tariffs"},
    ("global-champion-1000", None): {
        "sme": "sme",
        "exports": "total == null ? null : total >= 100000",
        "designated_often": _DESIGNATED_OFTEN,
        "suspended_or_closed": _none_of("suspended_or_closed"),
        "tax_arrears": _TAXES,
        "credit_default": _none_of("credit_default_registered"),
    },
    ("overseas-certification", "general"): _CERTIFICATION,
    ("overseas-certification", "fast-track"): _CERTIFICATION | {"fast_track_certification": "fast_track_certification"},
}


def compiled() -> Compiled:
    """Return every rule, parsed."""
    return {
        (programme, track, criterion): rule_engine.Rule(text, context=_CONTEXT)
        for (programme, track), rules in RULES.items()
        for criterion, text in rules.items()
    }


def screened(rules: Compiled, company: dict[str, Any], as_of: date, sme: Answer) -> dict[Key, Answer]:
    """Return how every criterion of every track stands."""
    told = facts_of(company, as_of, sme)
    facts = told | told["declared"]
    return {key: rule.evaluate(facts) for key, rule in rules.items()}
