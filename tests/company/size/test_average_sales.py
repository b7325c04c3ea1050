"""Average sales in the five cases of 시행령 제7조, and the fiscal years behind a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.company import Company
from sme_apply.company.size.accounting_period import closing_day, first_day_of_use, last_deciding_year, opening_day
from sme_apply.company.size.average_sales import average_sales

Build = Callable[..., Company]


def years(*sales: tuple[int, int | None] | tuple[int, int | None, int]) -> list[dict[str, Any]]:
    """Return fiscal years with sales and, where given, months."""
    return [{"year": year[0], "sales_krw": year[1], "months": year[2] if len(year) == 3 else None} for year in sales]


@pytest.mark.parametrize(
    ("as_of", "month", "year"),
    [
        (date(2025, 3, 31), 12, 2023),
        (date(2025, 4, 1), 12, 2024),
        (date(2026, 3, 31), 12, 2024),
        (date(2026, 4, 1), 12, 2025),
        (date(2025, 12, 31), 9, 2024),
        (date(2026, 1, 1), 9, 2025),
        (date(2025, 5, 31), 2, 2024),
        (date(2025, 6, 1), 2, 2025),
        (date(2025, 6, 30), 3, 2024),
        (date(2025, 7, 1), 3, 2025),
    ],
)
def test_accounts_decide_from_three_months_after_they_close(as_of: date, month: int, year: int) -> None:
    assert last_deciding_year(as_of, month) == year


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.integers(1, 12))
def test_every_day_has_one_last_deciding_year(as_of: date, month: int) -> None:
    year = last_deciding_year(as_of, month)
    assert first_day_of_use(year, month) <= as_of < first_day_of_use(year + 1, month)
    assert opening_day(year + 1, month) == closing_day(year, month) + timedelta(days=1)


def test_three_full_years_are_averaged_without_rounding(build: Build) -> None:
    company = build(fiscal_years=years((2021, 9), (2022, 10), (2023, 10), (2024, 12)))
    found = average_sales(company, date(2025, 3, 31), 12)
    assert (found.case, found.exact_krw, found.years) == ("three_years", Fraction(29, 3), (2021, 2022, 2023))
    assert average_sales(company, date(2025, 4, 1), 12).exact_krw == Fraction(32, 3)


def test_a_partial_first_year_is_dropped_and_not_annualised(dodam: Company) -> None:
    found = average_sales(dodam, date(2025, 1, 8), 12)
    assert (found.case, found.years) == ("full_years", (2022, 2023))
    assert found.exact_krw == Fraction(376_000_000 + 598_000_000, 2)


def test_without_told_months_the_founding_day_tells_which_years_are_full(build: Build) -> None:
    told = years((2022, 7), (2023, 10), (2024, 20))
    in_january = build(established_on="2022-01-01", fiscal_years=told)
    assert average_sales(in_january, date(2025, 5, 1), 12).case == "three_years"
    a_day_later = build(established_on="2022-01-02", fiscal_years=told)
    found = average_sales(a_day_later, date(2025, 5, 1), 12)
    assert (found.case, found.exact_krw) == ("full_years", Fraction(15))


def test_three_years_of_twelve_months_need_no_founding_day(build: Build) -> None:
    told = years((2022, 3, 12), (2023, 3, 12), (2024, 3, 12))
    assert average_sales(build(established_on=None, fiscal_years=told), date(2025, 5, 1), 12).exact_krw == 3
    untold = average_sales(build(established_on=None, fiscal_years=told[1:]), date(2025, 5, 1), 12)
    assert (untold.exact_krw, untold.missing) == (None, ("established_on",))


def test_missing_sales_are_named_and_the_known_ones_give_a_floor(build: Build) -> None:
    found = average_sales(build(fiscal_years=years((2022, 9), (2024, 12))), date(2025, 5, 1), 12)
    assert (found.exact_krw, found.missing) == (None, ("fiscal_years.2023.sales_krw",))
    assert found.at_least_krw == 7


def test_expected_sales_decide_nothing(build: Build) -> None:
    told = [*years((2022, 9), (2023, 9)), {"year": 2024, "sales_krw": 9, "estimated": True}]
    found = average_sales(build(fiscal_years=told), date(2025, 5, 1), 12)
    assert (found.exact_krw, found.missing) == (None, ("fiscal_years.2024.estimated",))


def months(first: int, last: int, year: int = 2024, sales: int = 100) -> dict[str, int]:
    """Return equal sales for months of a year."""
    return {f"{year}-{month:02}": sales for month in range(first, last + 1)}


def test_twelve_months_after_a_founding_in_the_last_year_the_last_twelve_months_count(build: Build) -> None:
    told = {**months(1, 12), "2025-01": 400, "2025-02": 10**9}
    company = build(established_on="2024-02-10", monthly_sales=told)
    found = average_sales(company, date(2025, 2, 10), 12)
    assert (found.case, found.exact_krw) == ("last_twelve_months", Fraction(11 * 100 + 400))
    assert average_sales(company, date(2025, 2, 9), 12).case == "months_since_founding"


def test_under_twelve_months_the_full_months_are_made_a_year(build: Build) -> None:
    company = build(established_on="2024-10-20", monthly_sales={"2024-10": 7, "2024-11": 100, "2024-12": 200})
    found = average_sales(company, date(2025, 1, 5), 12)
    assert (found.case, found.exact_krw) == ("months_since_founding", Fraction(300, 2) * 12)


def test_in_the_founding_month_and_the_next_the_days_are_made_a_year(build: Build) -> None:
    company = build(established_on="2024-10-20", monthly_sales={"2024-10": 12, "2024-11": 24})
    found = average_sales(company, date(2024, 11, 30), 12)
    assert (found.case, found.exact_krw) == ("days_since_founding", Fraction(36 * 365, 42))
    assert average_sales(company, date(2024, 10, 20), 12).exact_krw == 12 * 365
    assert average_sales(company, date(2024, 12, 1), 12).case == "months_since_founding"


def test_a_merger_in_the_last_year_starts_the_count_anew(build: Build) -> None:
    company = build(merged_or_split_on="2024-07-01", fiscal_years=years((2022, 9), (2023, 9), (2024, 9)))
    found = average_sales(company, date(2025, 5, 1), 12)
    assert found.case == "months_since_founding"
    assert found.missing == tuple(f"monthly_sales.{month}" for month in (*months(8, 12), *months(1, 4, 2025)))
    assert average_sales(company, date(2026, 5, 1), 12).case == "three_years"


def test_nothing_can_be_averaged_before_the_founding(build: Build) -> None:
    found = average_sales(build(established_on="2025-06-01"), date(2025, 5, 31), 12)
    assert (found.case, found.exact_krw, found.missing) == (None, None, ("established_on",))


def test_a_year_without_twelve_months_anywhere_has_no_average(build: Build) -> None:
    told = years((2022, 9, 6), (2023, 9, 6), (2024, 9, 6))
    found = average_sales(build(fiscal_years=told), date(2025, 5, 1), 12)
    assert (found.case, found.exact_krw, found.missing) == (None, None, ())


@given(st.dates(date(2019, 1, 1), date(2025, 6, 1)), st.dates(date(2025, 1, 1), date(2026, 12, 31)))
def test_whatever_the_founding_day_one_case_holds_and_names_what_it_lacks(founded: date, as_of: date) -> None:
    found = average_sales(Company(established_on=founded), as_of, 12)
    assert found.exact_krw is None
    assert found.missing
    assert (found.case is None) == (founded > as_of)
