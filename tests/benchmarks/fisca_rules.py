"""The same criteria as formulas of OpenFisca-Core, worked out for all companies at once.

An answer is 1 (met), 0 (not met) or -1 (not known): OpenFisca has no third truth value. Companies are groups whose
members are the earlier supports.

This file runs in an environment of its own (see `openfisca`): python -m tests.benchmarks.fisca_rules FILE DAY ROUNDS
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any, TypeAlias

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from tests.benchmarks.openfisca import coded
from tests.benchmarks.plain_rules import (
    CHAMPION_STAGES,
    EXCLUDED_INDUSTRIES,
    OUTSIDE_THE_ROOM,
    ROBUST_DOMESTIC,
    ROOM,
    ROOM_OF_ROBUST_DOMESTIC,
    SEASON,
    SECTIONS_OF_EXCLUDED,
    VOUCHER_STAGES,
    Facts,
    Key,
    facts_of,
)

Answers: TypeAlias = Any
"""An array with the answers of all companies."""
Formula = Callable[[Any, Any], Answers]
YES, NO, UNKNOWN = 1, 0, -1

_GRANT = build_entity("grant", "grants", "An earlier support", is_person=True)
_COMPANY = build_entity("company", "companies", "A company", roles=[{"key": "member", "plural": "members"}])
_LISTS = ("voucher_grants", "vouchers_grants", "all_vouchers_grants", "champion_grants")
_OF_NO_LIST = -1
_LARGEST = 2**31 - 1
"""The largest whole number that OpenFisca keeps; every figure of a rule is far below it."""
_NO_GRANT: dict[str, Any] = {
    "season": 0, "track": None, "stage": None, "granted_krw": None, "uplift": None, "uplift_krw": None,
    "usage_rate": None, "starts": None, "ends": None, "barred_until": None,
}  # fmt: skip
_STAGES = tuple(
    dict.fromkeys(name for _, name in (*VOUCHER_STAGES, *CHAMPION_STAGES, (0, "strong"), (0, "strong_plus")))
)
_DECLARED = (
    "affected_by_us_tariffs", "certification_barred", "certification_under_way", "certification_under_way_exception",
    "credit_default_registered", "fast_track_certification", "local_tax_arrears", "national_tax_arrears",
    "other_business_number_applies", "other_voucher_selected_this_year", "participation_restricted",
    "public_controversy", "related_company_applies", "restricted_industry", "simple_distribution_or_trading",
    "suspended_or_closed", "tech_service_business", "voucher_agreement_running", "voucher_service_provider",
)  # fmt: skip
_DESIGNATIONS = (*sorted(ROBUST_DOMESTIC), "global_champion_1000")
_OF_COMPANY: dict[str, type] = {
    "sme": int, "direct": int, "total": int, "stage": int, "champion_stage": int, "industry": str,
    "designations_told": bool,
    **{f"{name}_told": bool for name in _LISTS},
    **dict.fromkeys(_DECLARED, int),
    **{f"designated_{name}": bool for name in _DESIGNATIONS},
}  # fmt: skip
_OF_GRANT: dict[str, type] = {
    "of_list": int, "season": int, "apart": bool, "grant_stage": int, "granted_krw": int, "robust": bool,
    "outside": bool, "uplift_krw": int, "usage_rate": float, "starts": date, "ends": date, "barred_until": date,
}  # fmt: skip


@dataclass
class Columns:
    """The facts of many companies, one list for each fact."""

    companies: dict[str, list[Any]] = field(default_factory=lambda: {name: [] for name in _OF_COMPANY})
    grants: dict[str, list[Any]] = field(default_factory=lambda: {name: [] for name in _OF_GRANT})
    company_of_grant: list[int] = field(default_factory=list)

    def add(self, facts: Facts) -> None:
        """Add one company with its earlier supports."""
        companies, number = self.companies, len(self.companies["sme"])
        designations = facts["designations"]
        companies["sme"].append(coded(facts["sme"]))
        for name in ("direct", "total"):
            companies[name].append(_figure(facts[name]))
        for name in ("stage", "champion_stage"):
            companies[name].append(_stage(facts[name]))
        companies["industry"].append(facts["industry"] or "")
        companies["designations_told"].append(designations is not None)
        for name in _DESIGNATIONS:
            companies[f"designated_{name}"].append(name in (designations or ()))
        for name in _DECLARED:
            companies[name].append(coded(facts["declared"].get(name)))
        for position, name in enumerate(_LISTS):
            companies[f"{name}_told"].append(facts[name] is not None)
            for grant in facts[name] or ():
                self._add_grant(number, grant, position)
        # OpenFisca knows no group without a member.
        self._add_grant(number, _NO_GRANT, _OF_NO_LIST)

    def _add_grant(self, company: int, grant: dict[str, Any], of_list: int) -> None:
        told = {
            "of_list": of_list,
            "season": grant["season"],
            "apart": grant["track"] in ("tech-service", "tariff-response"),
            "grant_stage": _stage(grant["stage"]),
            "granted_krw": _figure(grant["granted_krw"]),
            "robust": grant["uplift"] == "robust_domestic",
            "outside": grant["uplift"] in OUTSIDE_THE_ROOM,
            "uplift_krw": _figure(grant["uplift_krw"]),
            "usage_rate": numpy.nan if grant["usage_rate"] is None else grant["usage_rate"],
            **{name: grant[name] or numpy.datetime64("NaT") for name in ("starts", "ends", "barred_until")},
        }
        self.company_of_grant.append(company)
        for name, value in told.items():
            self.grants[name].append(value)

    def arrays(self) -> Arrays:
        """Return the facts as OpenFisca takes them."""
        return Arrays(
            {name: _array(values, _OF_COMPANY[name]) for name, values in self.companies.items()},
            {name: _array(values, _OF_GRANT[name]) for name, values in self.grants.items()},
            numpy.array(self.company_of_grant, dtype=numpy.int64),
        )


@dataclass(frozen=True)
class Arrays:
    """The facts of many companies, one array for each fact."""

    companies: dict[str, Any]
    grants: dict[str, Any]
    company_of_grant: Any


def screened(system: Any, arrays: Arrays, as_of: date) -> dict[Key, Answers]:
    """Return how every criterion of every track stands, for all companies."""
    builder = SimulationBuilder()
    builder.create_entities(system)
    count = len(arrays.companies["sme"])
    builder.declare_person_entity("grant", range(len(arrays.company_of_grant)))
    companies = builder.declare_entity("company", range(count))
    builder.join_with_persons(companies, arrays.company_of_grant, ["member"] * len(arrays.company_of_grant))
    simulation, day = builder.build(system), as_of.isoformat()
    for facts in (arrays.companies, arrays.grants):
        for name, values in facts.items():
            simulation.set_input(name, day, values)
    return {key: simulation.calculate(name, day) for key, name in CRITERIA.items()}


def system() -> Any:
    """Return the rules as OpenFisca knows them."""
    made = TaxBenefitSystem([_GRANT, _COMPANY])
    for entity, facts in ((_COMPANY, _OF_COMPANY), (_GRANT, _OF_GRANT)):
        for name, kind in facts.items():
            made.add_variable(_variable(name, entity, kind))
    for (programme, track), rules in RULES.items():
        for criterion, formula in rules.items():
            name = CRITERIA[programme, track, criterion]
            made.add_variable(_variable(name, _COMPANY, int, formula=formula))
    return made


def _variable(name: str, entity: Any, kind: type, **formula: Formula) -> Any:
    told = {"value_type": kind, "entity": entity, "definition_period": DateUnit.DAY, "label": name}
    return type(name, (Variable,), told | formula)


def _figure(figure: int | None) -> int:
    return UNKNOWN if figure is None else min(figure, _LARGEST)


def _stage(name: str | None) -> int:
    return UNKNOWN if name is None else _STAGES.index(name)


def _array(values: Sequence[Any], kind: type) -> Any:
    kinds: dict[type, Any] = {int: numpy.int64, bool: numpy.bool_, float: numpy.float64, date: "datetime64[D]"}
    return numpy.array(values, dtype=kinds.get(kind, object))


def _either(*answers: Answers) -> Answers:
    yes = numpy.logical_or.reduce([answer == YES for answer in answers])
    unknown = numpy.logical_or.reduce([answer == UNKNOWN for answer in answers])
    return numpy.where(yes, YES, numpy.where(unknown, UNKNOWN, NO))


def _not(answer: Answers) -> Answers:
    return numpy.where(answer == UNKNOWN, UNKNOWN, 1 - answer)


def _told(told: Any, answer: Any) -> Answers:
    return numpy.where(told, answer, UNKNOWN)


def _fact(name: str) -> Formula:
    def formula(company: Any, period: Any) -> Answers:
        found: Answers = company(name, period)
        return found

    return formula


def _none_of(*names: str) -> Formula:
    return lambda company, period: _not(_either(*(company(name, period) for name in names)))


def _count(company: Any, which: Any) -> Any:
    found: Any = company.sum(which)
    return found


def _low_usage(company: Any, period: Any) -> Answers:
    members, today = company.members, numpy.datetime64(period.start.date)
    rate, starts = members("usage_rate", period), members("starts", period)
    mine = members("of_list", period) == _LISTS.index("vouchers_grants")
    untold, unbound = numpy.isnan(rate), numpy.isnat(starts)
    low, barred = rate < 0.7, (starts <= today) & (today < members("barred_until", period))
    sure = _count(company, mine & low & barred) > 0
    possible = _count(company, mine & (low | untold) & (barred | unbound)) > 0
    applies = numpy.where(sure, YES, numpy.where(possible, UNKNOWN, NO))
    return _not(_told(company("vouchers_grants_told", period), applies))


def _agreement_running(company: Any, period: Any) -> Answers:
    members, today = company.members, numpy.datetime64(period.start.date)
    ends, mine = members("ends", period), members("of_list", period) == _LISTS.index("all_vouchers_grants")
    running = _count(company, mine & (ends >= today)) > 0
    unknown = _count(company, mine & numpy.isnat(ends)) > 0
    history = numpy.where(running, YES, numpy.where(unknown, UNKNOWN, NO))
    told = _told(company("all_vouchers_grants_told", period), history)
    return _not(_either(company("voucher_agreement_running", period), told))


def _selected_this_season(company: Any, period: Any) -> Answers:
    members = company.members
    mine = members("of_list", period) == _LISTS.index("all_vouchers_grants")
    selected = _count(company, mine & (members("season", period) == SEASON)) > 0
    told = _told(company("all_vouchers_grants_told", period), selected)
    return _not(_either(company("other_voucher_selected_this_year", period), told))


def _restricted_industry(company: Any, period: Any) -> Answers:
    ksic = company("industry", period).astype(str)
    digits = numpy.char.lstrip(ksic, "ABCDEFGHIJKLMNOPQRSTU")
    listed = numpy.logical_or.reduce([numpy.char.startswith(digits, code) for code in EXCLUDED_INDUSTRIES])
    unknown = (ksic == "") | numpy.isin(ksic, SECTIONS_OF_EXCLUDED)
    return _not(_either(company("restricted_industry", period), numpy.where(unknown, UNKNOWN, listed)))


def _graduation(company: Any, period: Any) -> Answers:
    members, stage = company.members, company("stage", period)
    at, amount, raised = (members(name, period) for name in ("grant_stage", "granted_krw", "uplift_krw"))
    mine, outside = members("of_list", period) == _LISTS.index("voucher_grants"), members("outside", period)
    counted = mine & (members("season", period) >= 2023) & ~members("apart", period)
    counted &= (at == UNKNOWN) | (at == company.project(stage))
    untold = counted & ((at == UNKNOWN) | (amount == UNKNOWN) | (outside & (raised == UNKNOWN)))
    used = company.sum(numpy.where(counted & ~untold, amount - numpy.where(outside, raised, 0), 0))
    robust = _count(company, mine & members("robust", period)) > 0
    for name in ROBUST_DOMESTIC:
        robust |= company(f"designated_{name}", period)
    room = numpy.select([stage == _stage(name) for name in ROOM], list(ROOM.values()), 0)
    room = numpy.where((stage == _stage("domestic")) & robust, ROOM_OF_ROBUST_DOMESTIC, room)
    unsure = ~company("voucher_grants_told", period) | (_count(company, untold) > 0)
    left = numpy.where(unsure, UNKNOWN, room > used)
    return numpy.where(stage == UNKNOWN, UNKNOWN, numpy.where(stage == _stage("strong"), YES, left))


def _designated_often(company: Any, period: Any) -> Answers:
    members, stage = company.members, company.project(company("champion_stage", period))
    at, mine = members("grant_stage", period), members("of_list", period) == _LISTS.index("champion_grants")
    sure = _count(company, mine & (stage != UNKNOWN) & (at == stage)) >= 2
    possible = _count(company, mine & ((stage == UNKNOWN) | (at == UNKNOWN) | (at == stage))) >= 2
    answer = numpy.where(sure, NO, numpy.where(possible, UNKNOWN, YES))
    return _told(company("champion_grants_told", period), answer)


def _exports(company: Any, period: Any) -> Answers:
    total = company("total", period)
    return _told(total != UNKNOWN, total >= 100_000)


def _direct_exports(company: Any, period: Any) -> Answers:
    direct = company("direct", period)
    champion = company("designated_global_champion_1000", period)
    below = _told(direct != UNKNOWN, direct < 50_000_000)
    return _either(below, _told(company("designations_told", period), champion))


def _barred_from_certification(company: Any, period: Any) -> Answers:
    return _either(*(_not(company(name, period)) for name in ("participation_restricted", "certification_barred")))


def _certification_under_way(company: Any, period: Any) -> Answers:
    under_way = company("certification_under_way", period)
    return _either(_not(under_way), company("certification_under_way_exception", period))


_TAXES = _none_of("national_tax_arrears", "local_tax_arrears")
_VOUCHER: dict[str, Formula] = {
    "sme": _fact("sme"),
    "suspended_or_closed": _none_of("suspended_or_closed"),
    "tax_arrears": _TAXES,
    "credit_default": _none_of("credit_default_registered"),
    "participation_restricted": _none_of("participation_restricted"),
    "agreement_running": _agreement_running,
    "low_usage": _low_usage,
    "service_provider": _none_of("voucher_service_provider", "participation_restricted"),
    "related_company_applies": _none_of("related_company_applies"),
    "other_business_number_applies": _none_of("other_business_number_applies"),
    "public_controversy": _none_of("public_controversy"),
    "simple_distribution": _none_of("simple_distribution_or_trading"),
    "restricted_industry": _restricted_industry,
    "other_voucher_this_season": _selected_this_season,
}
_CERTIFICATION: dict[str, Formula] = {
    "sme": _fact("sme"),
    "direct_exports": _direct_exports,
    "suspended_or_idle": _none_of("suspended_or_closed"),
    "tax_arrears": _TAXES,
    "participation_restricted": _barred_from_certification,
    "certification_under_way": _certification_under_way,
}
RULES: dict[tuple[str, str | None], dict[str, Formula]] = {
    ("export-voucher", "general"): _VOUCHER | {"graduation": _graduation},
    ("export-voucher", "tech-service"): _VOUCHER | {"tech_service_business": _fact("tech_service_business")},
    ("export-voucher", "tariff-response"): _VOUCHER | {"affected_by_tariffs": _fact("affected_by_us_tariffs")},
    ("global-champion-1000", None): {
        "sme": _fact("sme"),
        "exports": _exports,
        "designated_often": _designated_often,
        "suspended_or_closed": _none_of("suspended_or_closed"),
        "tax_arrears": _TAXES,
        "credit_default": _none_of("credit_default_registered"),
    },
    ("overseas-certification", "general"): _CERTIFICATION,
    ("overseas-certification", "fast-track"): _CERTIFICATION
    | {"fast_track_certification": _fact("fast_track_certification")},
}
CRITERIA: dict[Key, str] = {
    (programme, track, criterion): f"{programme}__{track}__{criterion}".replace("-", "_")
    for (programme, track), rules in RULES.items()
    for criterion in rules
}


def main(file: str, day: str, rounds: str) -> None:
    """Answer all companies of a file and print the answers and how long it took."""
    as_of, rules = date.fromisoformat(day), system()
    companies = [json.loads(line) for line in Path(file).read_text(encoding="utf-8").splitlines()]
    filling, took = [], []
    found: dict[Key, Answers] = {}
    for _ in range(int(rounds) + 1):
        begun = perf_counter()
        columns = Columns()
        for told, sme in companies:
            columns.add(facts_of(told, as_of, sme))
        arrays = columns.arrays()
        filling.append(perf_counter() - begun)
        begun = perf_counter()
        found = screened(rules, arrays, as_of)
        took.append(perf_counter() - begun)
    answers = numpy.stack(list(found.values())).T.tolist()
    print(json.dumps({"answers": answers, "filling": filling[1:], "rules": took[1:]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
