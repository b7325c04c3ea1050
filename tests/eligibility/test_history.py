"""Rules about earlier supports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from sme_apply.eligibility import CriterionResult, Outcome, Screening

Screen = Callable[..., Screening]


def result(screening: Screening, criterion: str) -> CriterionResult:
    """Return one criterion's result of the trial programme."""
    return next(each for each in screening.of("trial").criteria if each.criterion.id == criterion)


def grant(**told: Any) -> dict[str, Any]:
    """Return one earlier support by the trial programme."""
    usual = {
        "programme": "trial", "track": "main", "season": 2023, "stage": "promising", "granted_krw": 45_000_000,
        "usage_rate": 0.9, "agreement_starts_on": "2023-04-01", "agreement_ends_on": "2024-03-31",
    }  # fmt: skip
    return {key: value for key, value in {**usual, **told}.items() if value is not None}


@pytest.mark.parametrize(
    ("rate", "outcome"), [(0.69, Outcome.NOT_MET), (0.7, Outcome.MET), (0.71, Outcome.MET), (None, Outcome.UNKNOWN)]
)
def test_low_use_bars_below_the_threshold_only(screened: Screen, rate: float | None, outcome: Outcome) -> None:
    assert result(screened(support_history=[grant(usage_rate=rate)]), "low-use").outcome is outcome


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        (date(2025, 3, 31), Outcome.NOT_MET),
        (date(2025, 4, 1), Outcome.MET),
        (date(2025, 4, 2), Outcome.MET),
    ],
)
def test_low_use_bars_for_two_years_from_the_agreement(screened: Screen, day: date, outcome: Outcome) -> None:
    low = result(screened(day, support_history=[grant(usage_rate=0.5)]), "low-use")
    assert low.outcome is outcome


def test_waiting_is_named_as_what_heals_low_use(screened: Screen) -> None:
    low = result(screened(support_history=[grant(usage_rate=0.5)]), "low-use")
    assert low.change is not None
    assert (low.change.key, low.change.values["day"]) == ("eligibility-change-wait", date(2025, 4, 1))


@pytest.mark.parametrize(
    ("end", "outcome"),
    [
        ("2025-03-02", Outcome.MET),
        ("2025-03-03", Outcome.NOT_MET),
        ("2025-03-04", Outcome.NOT_MET),
        (None, Outcome.UNKNOWN),
    ],
)
def test_an_agreement_runs_until_its_last_day(screened: Screen, end: str | None, outcome: Outcome) -> None:
    history = [grant(agreement_ends_on=end)]
    assert result(screened(date(2025, 3, 3), support_history=history), "agreement").outcome is outcome


def test_history_and_declaration_either_suffices_to_exclude(screened: Screen) -> None:
    told = {"national_tax_arrears": False, "local_tax_arrears": False, "restricted_industry": False}
    running = screened(declarations={**told, "voucher_agreement_running": True}, support_history=[])
    assert result(running, "agreement").outcome is Outcome.NOT_MET


def test_an_untold_history_is_unknown_and_an_empty_one_is_clear(screened: Screen) -> None:
    assert result(screened(support_history=None), "low-use").outcome is Outcome.UNKNOWN
    assert result(screened(support_history=None), "low-use").missing == ("support_history",)
    assert result(screened(support_history=[]), "low-use").outcome is Outcome.MET


@pytest.mark.parametrize(("times", "outcome"), [(1, Outcome.MET), (2, Outcome.NOT_MET), (3, Outcome.NOT_MET)])
def test_designations_count_at_the_same_stage_only(screened: Screen, times: int, outcome: Outcome) -> None:
    history = [grant(programme="global-champion-1000", season=2020 + each) for each in range(times)]
    assert result(screened(support_history=history), "designated").outcome is outcome
    elsewhere = [grant(programme="global-champion-1000", season=2020 + each, stage="growth") for each in range(times)]
    assert result(screened(support_history=elsewhere), "designated").outcome is Outcome.MET


def test_supports_of_other_programmes_do_not_count(screened: Screen) -> None:
    history = [grant(programme="something-else", usage_rate=0.1, agreement_ends_on="2026-01-01")]
    screening = screened(support_history=history)
    assert result(screening, "low-use").outcome is Outcome.MET
    assert result(screening, "agreement").outcome is Outcome.MET
