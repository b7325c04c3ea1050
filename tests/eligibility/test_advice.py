"""No advice misstates and none shrinks a company: over every definition and generated companies."""

from __future__ import annotations

from datetime import date

import pytest

from sme_apply.company import fact
from sme_apply.eligibility import Change, screen
from sme_apply.eligibility.advisable import may_become, may_gain, may_move
from sme_apply.programmes import Season, shipped_catalogue, size_standards
from sme_apply.terms import message
from tests.eligibility.advice import ways_of, wrongs_of
from tests.eligibility.generated_companies import company_of, complete, with_gaps

_DAYS = {2025: date(2025, 3, 31), 2026: date(2025, 12, 20)}


@pytest.mark.parametrize("season", shipped_catalogue().seasons, ids=lambda season: str(season.year))
def test_no_advice_over_all_programmes_misstates_or_shrinks(season: Season) -> None:
    advised = 0
    for seed in range(60):
        company = company_of(with_gaps(complete(seed), seed))
        for way in ways_of(screen(company, season, size_standards(), _DAYS[season.year])):
            for change in way:
                assert list(wrongs_of(change, company)) == [], (seed, change)
                advised += 1
    assert advised > 50


def test_the_check_itself_finds_wrong_advice() -> None:
    company = company_of(complete(3))
    exports = fact(company, "exports.2024.direct_usd")
    assert isinstance(exports, int)
    less = Change(message("eligibility-change-less"), (("exports.2024.direct_usd", exports - 1),))
    founded = Change(message("eligibility-change-less"), (("established_on", date(2024, 1, 1)),))
    assert list(wrongs_of(less, company))
    assert list(wrongs_of(founded, company))


@pytest.mark.parametrize(
    "path", ["exports.2024.direct_usd", "employees.regular_average_last_year", "fiscal_years.2024.sales_krw"]
)
def test_what_is_good_may_grow_and_never_fall(path: str) -> None:
    assert may_move(path, rises=True, over=True)
    assert not may_move(path, rises=False, over=False)


def test_debts_may_be_repaid_but_not_in_a_year_that_is_over() -> None:
    assert may_move("fiscal_years.2025.total_debt_krw", rises=False, over=False)
    assert not may_move("fiscal_years.2024.total_debt_krw", rises=False, over=True)
    assert not may_move("fiscal_years.2025.total_debt_krw", rises=True, over=False)


def test_arrears_may_be_settled_and_the_kind_of_business_may_not() -> None:
    assert may_become("declarations.local_tax_arrears", False)
    assert not may_become("declarations.local_tax_arrears", True)
    assert not may_become("declarations.restricted_industry", False)
    assert not may_become("declarations.affected_by_us_tariffs", True)
    assert may_gain("venture")
    assert not may_gain("women_owned")
