"""Where everything is told and the sources still do not decide, nothing is asked for: the agency must be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from sme_apply.eligibility import CriterionResult, Outcome, screen_track
from sme_apply.programmes import shipped_catalogue, size_standards
from tests.forms_cases.running import company_of

DAY = date(2025, 3, 3)


def result(programme: str, criterion: str, facts: Mapping[str, Any]) -> CriterionResult:
    """Return what a criterion of a shipped programme says of the company of the examples."""
    season = shipped_catalogue().season(2025)
    found = season.programme(programme)
    verdict = screen_track(company_of(facts), found, found.tracks[0], season, size_standards(), DAY)
    return next(each for each in verdict.criteria if each.criterion.id == criterion)


@pytest.mark.parametrize("equity", [0, -1])
def test_a_debt_ratio_without_equity_is_undecided_and_asks_for_nothing(equity: int) -> None:
    ratio = result("new-market-loan", "debt_ratio", {"fiscal_years.2024.equity_krw": equity})
    assert (ratio.outcome, ratio.missing) == (Outcome.UNKNOWN, ())
    assert ratio.change is not None
    assert ratio.change.key == "eligibility-change-ask"
    assert ratio.actual.key == "eligibility-actual-no-ratio"


def test_an_untold_debt_is_asked_for() -> None:
    ratio = result("new-market-loan", "debt_ratio", {"fiscal_years.2024.total_debt_krw": None})
    assert ratio.missing == ("fiscal_years.2024.total_debt_krw",)
    assert ratio.change is not None
    assert ratio.change.key == "eligibility-change-tell"


@pytest.mark.parametrize("industries", [[], [{"ksic": "C29", "sales_share": 0.5}, {"ksic": "F41", "sales_share": 0.5}]])
def test_an_uncertain_main_industry_asks_for_the_industries(industries: list[dict[str, Any]]) -> None:
    ratio = result("new-market-loan", "debt_ratio", {"industries": industries})
    assert (ratio.outcome, ratio.missing) == (Outcome.UNKNOWN, ("industries",))


def test_a_section_that_holds_an_excluded_industry_asks_for_the_industry() -> None:
    told = result("export-voucher", "restricted_industry", {"industries": [{"ksic": "R", "revision": 11}]})
    assert (told.outcome, told.missing) == (Outcome.UNKNOWN, ("industries",))
    assert [warning.values["codes"] for warning in told.warnings] == [("9124",)]
