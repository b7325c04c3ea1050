"""Screening one company: ours with all its reasons, against plain Python and three packages that only answer."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pytest_benchmark.fixture import BenchmarkFixture

from sme_apply.cli.screening_json import screening_object
from sme_apply.company import parse_company
from sme_apply.eligibility import Screening, screen
from sme_apply.programmes import shipped_catalogue, size_standards
from sme_apply.sentences import sentences
from tests.benchmarks import cel_strings, openfisca, plain_rules, rule_strings
from tests.benchmarks.first_programmes import (
    AS_OF,
    answers_of,
    conditions_of,
    criteria_of,
    first_three,
    sme_of,
)
from tests.benchmarks.interleaved import Way, measure
from tests.benchmarks.plain_rules import Answer, Key
from tests.conftest import SAMPLES

MEASURED = "gaon-machinery"
_ROUNDS = 30
_NEXT_SEASON = date(2026, 1, 9)
_UNTOLD = ("industries", "exports", "designations", "support_history", "declarations", "ownership", "fiscal_years")
_GRANT: dict[str, Any] = {
    "programme": "export-voucher",
    "track": "general",
    "season": 2024,
    "stage": "promising",
    "granted_krw": 45_000_000,
    "usage_rate": 0.69,
    "agreement_starts_on": "2024-04-01",
    "agreement_ends_on": "2025-03-31",
}
_TOLD_OTHERWISE: tuple[dict[str, Any], ...] = (
    {"support_history": [_GRANT]},
    {"support_history": [_GRANT, _GRANT]},
    {"support_history": [_GRANT | {"usage_rate": 0.7, "agreement_ends_on": "2025-01-07"}]},
    {"support_history": [_GRANT | {"usage_rate": None, "agreement_ends_on": None, "granted_krw": None}]},
    {"support_history": [_GRANT | {"agreement_starts_on": "2023-01-08", "agreement_ends_on": "2025-01-08"}]},
    {"support_history": [_GRANT | {"stage": None, "agreement_starts_on": None}]},
    {"support_history": [_GRANT | {"granted_krw": 120_000_000, "uplift": "high_growth", "uplift_krw": 40_000_000}]},
    {"support_history": [_GRANT | {"granted_krw": 90_000_000, "track": "tech-service"}]},
    {"support_history": [_GRANT | {"season": 2025}]},
    {"support_history": [_GRANT | {"programme": None}]},
    {"support_history": [_GRANT | {"programme": "global-champion-1000"}] * 2},
    {"support_history": [_GRANT | {"programme": "global-champion-1000", "stage": None}] * 2},
    {"support_history": [_GRANT | {"stage": "domestic", "granted_krw": 60_000_000}], "designations": ["venture"],
     "exports": [{"year": 2024, "direct_usd": 999, "indirect_usd": 0}]},
    {"support_history": [_GRANT | {"stage": "domestic", "granted_krw": 60_000_000}], "designations": [],
     "exports": [{"year": 2024, "direct_usd": 999, "indirect_usd": 0}]},
    {"exports": [{"year": 2024, "direct_usd": 50_000_000, "indirect_usd": 0}], "designations": []},
    {"exports": [{"year": 2024, "direct_usd": 50_000_000, "indirect_usd": None}],
     "designations": ["global_champion_1000"]},
    {"exports": [{"year": 2024, "direct_usd": 99_999, "indirect_usd": 0}]},
    {"exports": [{"year": 2024, "direct_usd": 99_999, "indirect_usd": 1}]},
    {"industries": [{"ksic": "I56211", "revision": 11}]},
    {"industries": [{"ksic": "G4633", "revision": 11}]},
    {"industries": [{"ksic": "I", "revision": 11}]},
    {"industries": [{"ksic": "C", "revision": 11}]},
    {"industries": [{"ksic": "C29", "sales_share": 0.5}, {"ksic": "R9124", "sales_share": 0.5}]},
)  # fmt: skip
_ONLY_WITH = {
    "participation_restricted": "certification_barred",
    "certification_under_way": "certification_under_way_exception",
}
"""Declarations that decide a rule only together with another one."""


def _companies() -> Iterator[dict[str, Any]]:
    """Yield company files: the samples, whole and with a fact untold, then one with each answer and told otherwise."""
    for path in sorted(SAMPLES.glob("*.json")):
        told = json.loads(path.read_bytes())
        yield told
        for key in _UNTOLD:
            yield {name: value for name, value in told.items() if name != key}
    sample = json.loads((SAMPLES / f"{MEASURED}.json").read_bytes())
    for name in (*sample["declarations"], "tech_service_business", "affected_by_us_tariffs"):
        for answer in (True, False, None):
            yield sample | {"declarations": sample["declarations"] | {name: answer}}
    for name, exception in _ONLY_WITH.items():
        for answer in (True, False, None):
            yield sample | {"declarations": sample["declarations"] | {name: True, exception: answer}}
    for changes in _TOLD_OTHERWISE:
        yield sample | changes


def test_every_way_of_screening_gives_the_same_answer_to_every_criterion(
    benchmark: BenchmarkFixture, tmp_path: Path
) -> None:
    season, standards = first_three(), size_standards()
    rules, expressions = rule_strings.compiled(), cel_strings.compiled()
    cases: list[tuple[dict[str, Any], Answer]] = []
    answered: list[list[int]] = []
    seen: dict[Key, set[Answer]] = defaultdict(set)
    for told in _companies():
        company = parse_company(json.dumps(told).encode())
        sme = sme_of(company)
        expected = answers_of(screen(company, season, standards, AS_OF))
        assert plain_rules.screened(told, AS_OF, sme) == expected
        assert rule_strings.screened(rules, told, AS_OF, sme) == expected
        assert cel_strings.screened(expressions, told, AS_OF, sme) == expected
        cases.append((told, sme))
        answered.append([openfisca.coded(expected[key]) for key in rules])
        for key, answer in expected.items():
            seen[key].add(answer)
    assert {key for key, answers in seen.items() if answers != {True, False, None}} == set()

    content = (SAMPLES / f"{MEASURED}.json").read_bytes()
    company, told = parse_company(content), json.loads(content)
    measure(
        benchmark,
        f"One company against {len(rule_strings.RULES)} tracks, {criteria_of(season)} criteria",
        {
            "ours: every reason, size, support, rounds": Way(lambda: screen(company, season, standards, AS_OF)),
            "plain Python by hand: answers only": Way(lambda: plain_rules.screened(told, AS_OF, True), times=20),
            "rule-engine, rules parsed once: answers only": Way(
                lambda: rule_strings.screened(rules, told, AS_OF, True)
            ),
            "rule-engine, rules parsed each time: answers only": Way(
                lambda: rule_strings.screened(rule_strings.compiled(), told, AS_OF, True)
            ),
            "cel-python, rules compiled once: answers only": Way(
                lambda: cel_strings.screened(expressions, told, AS_OF, True)
            ),
        },
        rounds=_ROUNDS,
    )
    benchmark.extra_info["conditions"] = conditions_of(season)
    if benchmark.enabled:
        (file := tmp_path / "cases").write_text(openfisca.written(cases), encoding="utf-8")
        assert openfisca.measured(file, AS_OF, 1).answers == answered
        file.write_text(openfisca.written([(told, True)]), encoding="utf-8")
        once = openfisca.measured(file, AS_OF, _ROUNDS)
        spent = [sum(parts) for parts in zip(once.filling, once.rules, strict=True)]
        benchmark.extra_info["others"]["OpenFisca-Core, rules built once: answers only"] = spent


def test_every_programme_of_both_seasons_with_every_reason(benchmark: BenchmarkFixture) -> None:
    catalogue, standards, words = shipped_catalogue(), size_standards(), sentences("ko")
    company = parse_company((SAMPLES / f"{MEASURED}.json").read_bytes())
    seasons = [(catalogue.season(day.year), day) for day in (AS_OF, _NEXT_SEASON)]

    def screened() -> list[Screening]:
        return [screen(company, season, standards, day) for season, day in seasons]

    def with_changes() -> list[object]:
        return [result.changes for each in screened() for track in each.tracks for result in track.criteria]

    whole = [verdict for each in screened() for verdict in each.tracks]
    assert len(whole) == sum(len(list(season.tracks())) for season, _ in seasons)
    assert all(result.sources for verdict in whole for result in verdict.criteria)
    criteria = sum(criteria_of(season) for season, _ in seasons)
    measure(
        benchmark,
        f"One company against all programmes of 2025 and 2026: {len(whole)} tracks, {criteria} criteria",
        {
            "ours: every reason, size, support, rounds": Way(screened),
            "ours, and the smallest change for each open criterion": Way(with_changes),
            "ours, all that `screen --json` prints: every sentence, tried changes, combinations, questions": Way(
                lambda: [screening_object(each, words) for each in screened()]
            ),
        },
        rounds=20,
    )
    benchmark.extra_info["conditions"] = sum(conditions_of(season) for season, _ in seasons)
