"""Which programmes one company may take part in together, and what that grants at most."""

from __future__ import annotations

from datetime import date
from itertools import chain, combinations
from pathlib import Path

import pytest

from sme_apply.company import parse_company, with_fact
from sme_apply.eligibility import Screening, Verdict, lawful_plans, pair_of, screen
from sme_apply.programmes import Season, shipped_catalogue, size_standards
from sme_apply.terms import SourceStatus, Truth

_VOUCHER = ("export-voucher", "general")
_CERTIFICATION = ("overseas-certification", "general")
_FAST = ("overseas-certification", "fast-track")


@pytest.fixture(scope="module")
def year() -> Season:
    """The season of 2025."""
    return shipped_catalogue().season(2025)


@pytest.fixture
def screening(samples: Path, year: Season) -> Screening:
    """A company that is eligible for several programmes."""
    company = parse_company((samples / "gaon-machinery.json").read_bytes())
    return screen(company, year, size_standards(), date(2025, 1, 8))


def test_two_vouchers_may_not_be_combined_and_what_no_rule_speaks_of_is_unknown(year: Season) -> None:
    assert pair_of(year, _VOUCHER, ("export-voucher", "tech-service")).may is Truth.NO
    assert pair_of(year, ("export-voucher", "tariff-response"), _VOUCHER).may is Truth.NO
    assert pair_of(year, _VOUCHER, _CERTIFICATION).may is Truth.YES
    assert pair_of(year, _CERTIFICATION, _VOUCHER).may is Truth.YES
    unknown = pair_of(year, _VOUCHER, ("export-consortium", None))
    assert (unknown.may, unknown.rules) == (Truth.UNKNOWN, ())


def test_both_certification_tracks_grant_no_more_than_the_yearly_limit(screening: Screening) -> None:
    plan = lawful_plans(screening)[0]
    assert {_VOUCHER, _CERTIFICATION, _FAST} <= {verdict.key for verdict in plan.verdicts}
    alone = screening.of("export-voucher").support.limit_krw
    assert alone is not None
    assert plan.grants_krw == alone + 100_000_000
    assert plan.loans_krw == 0
    assert "both-certification-tracks" in {rule.id for rule in plan.rules}
    assert SourceStatus.REPORTED in {source.status for source in plan.sources}


def test_a_plan_with_unknown_pairs_names_them(screening: Screening) -> None:
    known, possible = lawful_plans(screening)
    assert known.unknown_pairs == ()
    assert possible.unknown_pairs
    assert all(pair.may is Truth.UNKNOWN for pair in possible.unknown_pairs)
    assert ("export-consortium", None) in possible.limits_unknown


def test_the_best_plan_is_the_best_of_all_sets_that_may_be_combined(screening: Screening, year: Season) -> None:
    eligible = [verdict for verdict in screening.tracks if verdict.verdict is Verdict.ELIGIBLE]
    sets = chain.from_iterable(combinations(eligible, size) for size in range(1, len(eligible) + 1))
    lawful = [
        chosen
        for chosen in sets
        if all(pair_of(year, one.key, other.key).may is Truth.YES for one, other in combinations(chosen, 2))
    ]
    most = max(
        sum(verdict.support.limit_krw or 0 for verdict in chosen if verdict.programme.id != "overseas-certification")
        + (100_000_000 if any(verdict.programme.id == "overseas-certification" for verdict in chosen) else 0)
        for chosen in lawful
    )
    assert lawful_plans(screening)[0].grants_krw == most


def test_a_company_that_is_eligible_for_nothing_has_no_plan(samples: Path, year: Season) -> None:
    company = parse_company((samples / "gaon-machinery.json").read_bytes())
    shut = with_fact(company, "declarations.suspended_or_closed", True)
    plans = lawful_plans(screen(shut, year, size_standards(), date(2024, 12, 1)))
    assert plans == ()


def test_every_rule_of_every_season_names_tracks_that_exist() -> None:
    for season in shipped_catalogue().seasons:
        keys = {(programme.id, track.id) for programme, track in season.tracks()}
        for rule in season.combinations:
            for member in (*rule.of, *rule.with_):
                programme, _, track = member.partition("/")
                assert (programme, track) in keys if track else programme in {id for id, _ in keys}, member
