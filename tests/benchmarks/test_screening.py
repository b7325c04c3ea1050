"""Screening one company: ours with all its reasons, against plain Python and against the rule-engine package."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from pytest_benchmark.fixture import BenchmarkFixture

from sme_apply.cli.screening_json import screening_object
from sme_apply.company import parse_company, size_of, sme_status
from sme_apply.eligibility import Outcome, Screening, screen
from sme_apply.programmes import Season, shipped_catalogue, size_standards
from sme_apply.sentences import sentences
from sme_apply.terms import Truth
from tests.benchmarks import plain_rules, rule_strings
from tests.benchmarks.interleaved import Way, measure
from tests.benchmarks.plain_rules import Answer, Key
from tests.conftest import SAMPLES

AS_OF = date(2025, 1, 8)
PROGRAMMES = ("export-voucher", "global-champion-1000", "overseas-certification")
MEASURED = "gaon-machinery"
_ANSWERS = {Outcome.MET: True, Outcome.NOT_MET: False, Outcome.UNKNOWN: None}
_TRUTHS = {Truth.YES: True, Truth.NO: False, Truth.UNKNOWN: None}
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


def _first_three() -> Season:
    """Return the season with the programmes that the rules by hand know."""
    season = shipped_catalogue().season(2025)
    return season.model_copy(update={"programmes": tuple(season.programme(id) for id in PROGRAMMES)})


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


def _of_ours(screening: Screening) -> dict[Key, Answer]:
    return {
        (*verdict.key, result.criterion.id): _ANSWERS[result.outcome]
        for verdict in screening.tracks
        for result in verdict.criteria
    }


def test_every_way_of_screening_gives_the_same_answer_to_every_criterion(benchmark: BenchmarkFixture) -> None:
    season, standards, words = _first_three(), size_standards(), sentences("ko")
    rules = rule_strings.compiled()
    seen: dict[Key, set[Answer]] = defaultdict(set)
    for told in _companies():
        company = parse_company(json.dumps(told).encode())
        sme = _TRUTHS[sme_status(company, size_of(company, AS_OF, standards), AS_OF).truth]
        expected = _of_ours(screen(company, season, standards, AS_OF))
        assert plain_rules.screened(told, AS_OF, sme) == expected
        assert rule_strings.screened(rules, told, AS_OF, sme) == expected
        for key, answer in expected.items():
            seen[key].add(answer)
    assert {key for key, answers in seen.items() if answers != {True, False, None}} == set()

    content = (SAMPLES / f"{MEASURED}.json").read_bytes()
    company, told = parse_company(content), json.loads(content)
    measure(
        benchmark,
        f"One company against {len(rule_strings.RULES)} tracks, {len(rules)} criteria",
        {
            "ours: every reason, size, support, rounds": Way(lambda: screen(company, season, standards, AS_OF)),
            "ours, and every sentence written in Korean": Way(
                lambda: screening_object(screen(company, season, standards, AS_OF), words)
            ),
            "plain Python by hand: answers only": Way(lambda: plain_rules.screened(told, AS_OF, True), times=20),
            "rule-engine, rules parsed once: answers only": Way(
                lambda: rule_strings.screened(rules, told, AS_OF, True)
            ),
            "rule-engine, rules parsed each time: answers only": Way(
                lambda: rule_strings.screened(rule_strings.compiled(), told, AS_OF, True)
            ),
        },
        rounds=30,
    )
