"""What a notice leaves open: an average formed in two ways, an amount beside the limit, a usage that reads two ways."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from sme_apply.company import Company, SizeStandards, with_fact
from sme_apply.eligibility import Outcome, Screening, TrackVerdict, screen
from sme_apply.programmes import KnownValue, Season, shipped_catalogue
from sme_apply.programmes.soundness import faults_of
from sme_apply.sentences import sentences
from tests.forms_cases.running import base

Voucher = Callable[..., TrackVerdict]
AS_OF = date(2026, 1, 5)
_DEBT_EXCEPTION = "declarations.debt_ratio_exception"


@pytest.fixture
def voucher(standards: SizeStandards) -> Voucher:
    """Judges the base company of the examples by the voucher of 2026, with some facts told otherwise."""

    def run(facts: dict[str, Any]) -> TrackVerdict:
        company = base()
        for path, value in facts.items():
            company = with_fact(company, path, value)
        return screen(company, shipped_catalogue().season(2026), standards, AS_OF).of("export-voucher")

    return run


def growing(last: int) -> dict[str, Any]:
    """Return exports that stood still for three years and then rose to an amount."""
    years = {2022: 1_000_000, 2023: 1_000_000, 2024: 1_000_000, 2025: last}
    return {
        **{f"exports.{year}.direct_usd": amount for year, amount in years.items()},
        **{f"exports.{year}.indirect_usd": 0 for year in years},
    }


@pytest.mark.parametrize(
    ("last", "limit", "is_open"),
    [(1_599_999, 70_000_000, False), (1_600_000, 70_000_000, True), (1_727_999, 70_000_000, True),
     (1_728_000, 105_000_000, False)],
)  # fmt: skip
def test_an_uplift_counts_only_where_both_averages_reach_its_threshold(
    voucher: Voucher, last: int, limit: int, is_open: bool
) -> None:
    support = voucher(growing(last)).support
    assert support.limit_krw == limit
    assert ("eligibility-warning-uplift-open" in [warning.key for warning in support.warnings]) is is_open


def test_the_reason_names_both_averages_in_both_languages(voucher: Voucher) -> None:
    (warning,) = (
        each for each in voucher(growing(1_600_000)).support.warnings if each.key == "eligibility-warning-uplift-open"
    )
    for words in (sentences("ko"), sentences("en")):
        assert "20%" in words.say(warning)
        assert "16.96%" in words.say(warning)


def test_the_tariff_uplift_is_a_warning_with_both_readings_and_no_number(voucher: Voucher) -> None:
    support = voucher({"exports.2025.direct_usd": 500_000, "exports.2025.indirect_usd": 0}).support
    assert support.limit_krw == 45_000_000
    said = [sentences("ko").say(warning) for warning in support.warnings]
    assert any("50%" in each and "50,000,000원" in each for each in said)
    assert any("10,500,000원" in each for each in said)


@pytest.mark.parametrize(("rate", "is_warned"), [("0.699", False), ("0.7", True), ("0.849", True), ("0.85", False)])
def test_a_usage_that_reads_two_ways_is_warned_of_with_both(voucher: Voucher, rate: str, is_warned: bool) -> None:
    grant = {"programme": "export-voucher", "season": 2025, "usage_rate": float(rate),
             "agreement_starts_on": "2025-03-03", "agreement_ends_on": "2025-11-30"}  # fmt: skip
    verdict = voucher({"support_history": [grant]})
    usage = next(each for each in verdict.criteria if each.criterion.id == "low_usage")
    assert usage.outcome is (Outcome.NOT_MET if rate == "0.699" else Outcome.MET)
    assert bool(usage.warnings) is is_warned
    for warning in usage.warnings:
        assert "5" in sentences("ko").say(warning)
        assert "2" in sentences("en").say(warning)


def test_an_uplift_may_be_an_amount(company: Callable[..., Company], season: Season, standards: SizeStandards) -> None:
    changed = with_value(season, "diversified", 10_500_000, "KRW")
    told = company(designations=["market_diversification"])
    support = screen(told, changed, standards, date(2025, 3, 3)).of("trial").support
    assert support.limit_krw == 55_500_000


def test_uplifts_of_one_group_must_be_comparable_and_of_a_share_or_an_amount(season: Season) -> None:
    trial = with_value(season, "diversified", 10_500_000, "KRW").programme("trial")
    assert {fault.problem.key for fault in faults_of(trial)} == {"programmes-problem-other-unit"}
    trial = with_value(season, "diversified", 10, "count").programme("trial")
    assert {fault.problem.key for fault in faults_of(trial)} == {"programmes-problem-other-unit"}


def test_exceptions_are_asked_for_only_where_the_plain_facts_show_that_the_rule_applies(
    standards: SizeStandards,
) -> None:
    season = shipped_catalogue().season(2025)

    def missing(facts: dict[str, Any]) -> tuple[str, ...]:
        company = with_fact(base(), _DEBT_EXCEPTION, None)
        for path, value in facts.items():
            company = with_fact(company, path, value)
        verdict = screen(company, season, standards, date(2025, 3, 3)).of("new-market-loan", "export-to-global")
        return next(each.missing for each in verdict.criteria if each.criterion.id == "debt_ratio")

    accounts = "fiscal_years.2024.{}"
    untold = missing({accounts.format("total_debt_krw"): None})
    assert untold
    assert _DEBT_EXCEPTION not in untold
    debts = {accounts.format("total_debt_krw"): 90_000_000_000, accounts.format("equity_krw"): 1_000_000}
    assert missing(debts) == (_DEBT_EXCEPTION,)


def with_value(season: Season, id: str, figure: int, unit: str) -> Season:
    """Return a season whose trial programme has one figure otherwise."""
    trial = season.programme("trial")
    known = trial.known_values[id]
    told = {"figure": figure, "unit": unit, "source": known.source, "label": known.label}
    values = {**trial.known_values, id: KnownValue.model_validate(told)}
    changed = trial.model_copy(update={"known_values": values})
    return season.model_copy(
        update={"programmes": tuple(changed if each.id == "trial" else each for each in season.programmes)}
    )


def test_a_rolling_round_is_open_from_its_first_day_to_the_end_of_the_season(standards: SizeStandards) -> None:
    season = shipped_catalogue().season(2025)

    def window(day: date) -> str:
        found: Screening = screen(base(), season, standards, day)
        return found.of("global-business-center").window.value

    days = (date(2025, 4, 2), date(2025, 4, 3), date(2025, 12, 31), date(2026, 1, 1))
    assert [window(day) for day in days] == ["upcoming", "open", "open", "closed"]
