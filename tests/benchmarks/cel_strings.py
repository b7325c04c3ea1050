"""The same criteria as expressions of the Common Expression Language for ``cel-python``: true, false or null.

The language has no sum, so the used graduation room is handed over.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import celpy
from celpy import celtypes
from celpy.adapter import json_to_cel

from tests.benchmarks.plain_rules import (
    EXCLUDED_INDUSTRIES,
    OUTSIDE_THE_ROOM,
    ROBUST_DOMESTIC,
    SECTIONS_OF_EXCLUDED,
    Answer,
    Key,
    facts_of,
)

Compiled = dict[Key, celpy.Runner]


def _quoted(words: tuple[str, ...] | set[str]) -> str:
    return "[" + ", ".join(f'"{word}"' for word in sorted(words)) + "]"


def _none_of(*parts: str) -> str:
    """Return an expression that is true where every part is false, false where one is true, else null."""
    applies = " || ".join(f"({part}) == true" for part in parts)
    unknown = " || ".join(f"({part}) == null" for part in parts)
    return f"({applies}) ? false : (({unknown}) ? null : true)"


def _one_not(*parts: str) -> str:
    """Return an expression that is true where one part is false, false where every part is true, else null."""
    spared = " || ".join(f"({part}) == false" for part in parts)
    unknown = " || ".join(f"({part}) == null" for part in parts)
    return f"({spared}) ? true : (({unknown}) ? null : false)"


def _some(grants: str, sure: str, possible: str) -> str:
    return (
        f"{grants} == null ? null : ({grants}.exists(g, {sure}) ? true : "
        f"({grants}.exists(g, {possible}) ? null : false))"
    )


_BARRED = "(g.starts <= as_of && as_of < g.barred_until)"
_LOW_USAGE = _some(
    "vouchers_grants",
    f"('usage_rate' in g) && double(g.usage_rate) < 0.7 && g.starts != null && {_BARRED}",
    f"(!('usage_rate' in g) || double(g.usage_rate) < 0.7) && (g.starts == null || {_BARRED})",
)
_RUNNING = _some("all_vouchers_grants", "g.ends != null && g.ends >= as_of", "g.ends == null")
_SELECTED = "all_vouchers_grants == null ? null : all_vouchers_grants.exists(g, g.season == 2025)"
_LISTED = (
    f"industry == null || industry in {_quoted(SECTIONS_OF_EXCLUDED)} ? null : "
    f"industry.matches('^[A-U]?({'|'.join(EXCLUDED_INDUSTRIES)})')"
)
_COUNTED = (
    "g.season >= 2023 && g.track != 'tech-service' && g.track != 'tariff-response' "
    "&& (g.stage == null || g.stage == stage)"
)
_OUTSIDE = f"(g.uplift != null && g.uplift in {_quoted(OUTSIDE_THE_ROOM)})"
_UNTOLD = f"(g.stage == null || !('granted_krw' in g) || ({_OUTSIDE} && !('uplift_krw' in g)))"
_ROBUST = (
    "(voucher_grants.exists(g, g.uplift == 'robust_domestic') || "
    f"(designations == null ? false : designations.exists(d, d in {_quoted(ROBUST_DOMESTIC)})))"
)
_CAP = (
    "(stage == 'growth' ? 140000000 : (stage == 'promising' ? 90000000 : "
    f"(stage == 'domestic' && {_ROBUST} ? 90000000 : 60000000)))"
)
_GRADUATION = (
    "stage == null ? null : (stage == 'strong' ? true : (voucher_grants == null ? null : "
    f"(voucher_grants.exists(g, {_COUNTED} && {_UNTOLD}) ? null : {_CAP} - used_krw > 0)))"
)
_DESIGNATED_OFTEN = (
    "champion_grants == null ? null : ("
    "champion_stage != null && champion_grants.filter(g, g.stage == champion_stage).size() >= 2 ? false : ("
    "champion_grants.filter(g, champion_stage == null || g.stage == null || g.stage == champion_stage)"
    ".size() >= 2 ? null : true))"
)
_BELOW_CAP = "('direct' in exports) ? exports.direct < 50000000 : null"
_CHAMPION = "designations == null ? null : 'global_champion_1000' in designations"
_DIRECT_EXPORTS = (
    f"(({_BELOW_CAP}) == true || ({_CHAMPION}) == true) ? true : "
    f"((({_BELOW_CAP}) == null || ({_CHAMPION}) == null) ? null : false)"
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
        "(certification_under_way == false || certification_under_way_exception == true) ? true : "
        "((certification_under_way == null || certification_under_way_exception == null) ? null : false)"
    ),
}
RULES: dict[tuple[str, str | None], dict[str, str]] = {
    ("export-voucher", "general"): _VOUCHER | {"graduation": _GRADUATION},
    ("export-voucher", "tech-service"): _VOUCHER | {"tech_service_business": "tech_service_business"},
    ("export-voucher", "tariff-response"): _VOUCHER | {"affected_by_tariffs": "affected_by_us_tariffs"},
    ("global-champion-1000", None): {
        "sme": "sme",
        "exports": "('total' in exports) ? exports.total >= 100000 : null",
        "designated_often": _DESIGNATED_OFTEN,
        "suspended_or_closed": _none_of("suspended_or_closed"),
        "tax_arrears": _TAXES,
        "credit_default": _none_of("credit_default_registered"),
    },
    ("overseas-certification", "general"): _CERTIFICATION,
    ("overseas-certification", "fast-track"): _CERTIFICATION | {"fast_track_certification": "fast_track_certification"},
}
DECLARED = (
    "affected_by_us_tariffs", "certification_barred", "certification_under_way", "certification_under_way_exception",
    "credit_default_registered", "fast_track_certification", "local_tax_arrears", "national_tax_arrears",
    "other_business_number_applies", "other_voucher_selected_this_year", "participation_restricted",
    "public_controversy", "related_company_applies", "restricted_industry", "simple_distribution_or_trading",
    "suspended_or_closed", "tech_service_business", "voucher_agreement_running", "voucher_service_provider",
)  # fmt: skip
"""The declarations that the rules read; one that is untold must be handed over as null."""

_FIGURES = ("direct", "total", "usage_rate", "granted_krw", "uplift_krw")


def compiled() -> Compiled:
    """Return every rule, parsed and turned into Python code by the library."""
    environment = celpy.Environment(runner_class=celpy.CompiledRunner)
    return {
        (programme, track, criterion): environment.program(environment.compile(text))
        for (programme, track), rules in RULES.items()
        for criterion, text in rules.items()
    }


def screened(rules: Compiled, company: dict[str, Any], as_of: date, sme: Answer) -> dict[Key, Answer]:
    """Return how every criterion of every track stands."""
    given = _facts(company, as_of, sme)
    answers = {key: rule.evaluate(given) for key, rule in rules.items()}
    return {key: None if answer is None else bool(answer) for key, answer in answers.items()}


def _facts(company: dict[str, Any], as_of: date, sme: Answer) -> dict[str, Any]:
    told = facts_of(company, as_of, sme)
    declared = told.pop("declared")
    exports = {name: told.pop(name) for name in ("direct", "total")}
    facts = told | {name: declared.get(name) for name in DECLARED}
    facts |= {"exports": exports, "used_krw": _used_krw(told["voucher_grants"], told["stage"])}
    return {name: _given(value) for name, value in facts.items()}


def _used_krw(grants: list[dict[str, Any]] | None, stage: str | None) -> int:
    """Return how much graduation room is used up, handed over because the language has no sum."""
    used = 0
    for grant in grants or ():
        if grant["season"] < 2023 or grant["track"] in ("tech-service", "tariff-response"):
            continue
        if grant["stage"] in (None, stage):
            outside = grant["uplift_krw"] if grant["uplift"] in OUTSIDE_THE_ROOM else 0
            used += (grant["granted_krw"] or 0) - (outside or 0)
    return used


def _given(value: Any) -> Any:
    """Return a fact as the language takes it.

    A calendar day is given as text, because the language knows only moments. A figure that is untold is left out,
    because the library refuses to compare a number with null.
    """
    if isinstance(value, date):
        return celtypes.StringType(value.isoformat())
    if isinstance(value, list):
        return celtypes.ListType([_given(each) for each in value])
    if isinstance(value, dict):
        told = {name: each for name, each in value.items() if each is not None or name not in _FIGURES}
        return celtypes.MapType({celtypes.StringType(name): _given(each) for name, each in told.items()})
    return json_to_cel(value)
