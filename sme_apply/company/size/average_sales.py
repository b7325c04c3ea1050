"""The average sales (평균매출액등) of one company on a day, in all five cases of 시행령 제7조."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from sme_apply.company.company import Company
from sme_apply.company.size.accounting_period import last_deciding_year, month_after, opening_day

Case = Literal["three_years", "full_years", "last_twelve_months", "months_since_founding", "days_since_founding"]
_YEARS, _MONTHS = 3, 12


@dataclass(frozen=True, slots=True)
class AverageSales:
    """What is known of a company's average sales.

    Args:
        case: which case of 제7조 holds; ``None`` where the facts do not tell.
        exact_krw: the average, unrounded; ``None`` while a figure is missing.
        at_least_krw: what the known figures alone already give.
        years: the fiscal years it rests on, oldest first; empty where it rests on months.
        months: the first and last month it rests on, where it does.
        missing: the facts that would settle it.
    """

    case: Case | None = None
    exact_krw: Fraction | None = None
    at_least_krw: Fraction = Fraction(0)
    years: tuple[int, ...] = ()
    months: tuple[date, date] | None = None
    missing: tuple[str, ...] = ()


def began_on(company: Company) -> date | None:
    """Return the day from which business counts: the founding, or a later merger or split."""
    days = [day for day in (company.established_on, company.merged_or_split_on) if day is not None]
    return max(days, default=None)


def average_sales(company: Company, as_of: date, closing_month: int) -> AverageSales:
    """Return the average sales of the company alone on ``as_of``.

    Args:
        company: whose sales are averaged.
        as_of: the day on which they are judged (산정일).
        closing_month: the month in which the accounts close, 1 to 12.
    """
    last = last_deciding_year(as_of, closing_month)
    began = began_on(company)
    if began is not None and began > as_of:
        return AverageSales(missing=("established_on",))
    if began is not None and began >= opening_day(last, closing_month):
        return _young(company, began, as_of)
    return _by_years(company, tuple(range(last - _YEARS + 1, last + 1)), closing_month)


def _young(company: Company, began: date, as_of: date) -> AverageSales:
    """Cases ③가, ③나 and its proviso: founded, merged or split in the last or the current fiscal year."""
    current = as_of.replace(day=1)
    if as_of >= _same_day_next_year(began):
        first = month_after(current, -_MONTHS)
        return _monthly("last_twelve_months", company, first, month_after(current, -1), Fraction(1))
    first_full = month_after(began)
    if current <= first_full:
        days = (as_of - began).days + 1
        return _monthly("days_since_founding", company, began.replace(day=1), current, Fraction(365, days))
    counted = (current.year - first_full.year) * 12 + current.month - first_full.month
    factor = Fraction(_MONTHS, counted)
    return _monthly("months_since_founding", company, first_full, month_after(current, -1), factor)


def _same_day_next_year(day: date) -> date:
    leap_day = (day.month, day.day) == (2, 29)
    return date(day.year + 1, 3, 1) if leap_day else day.replace(year=day.year + 1)


def _monthly(case: Case, company: Company, first: date, last: date, factor: Fraction) -> AverageSales:
    months = []
    while first <= last:
        months.append(f"{first:%Y-%m}")
        first = month_after(first)
    known = sum(company.monthly_sales.get(month, 0) for month in months)
    missing = tuple(f"monthly_sales.{month}" for month in months if month not in company.monthly_sales)
    span = (date.fromisoformat(f"{months[0]}-01"), last)
    return AverageSales(case, None if missing else known * factor, known * factor, months=span, missing=missing)


def _by_years(company: Company, years: tuple[int, ...], closing_month: int) -> AverageSales:
    """Cases ① and ②: the three years, or those of them that hold twelve months of business."""
    months = {year: _months_of(company, year, closing_month) for year in years}
    if None in months.values():
        return AverageSales(missing=("established_on",))
    counted = tuple(year for year in years if months[year] == _MONTHS)
    if not counted:
        # The accounts of every year were told to be shorter than twelve months: the law gives no average.
        return AverageSales()
    sales = {year: closed_figure(company, year, "sales_krw") for year in counted}
    missing = tuple(missing_figure(company, year, "sales_krw") for year, amount in sales.items() if amount is None)
    known = Fraction(sum(amount for amount in sales.values() if amount is not None), len(counted))
    case: Case = "three_years" if len(counted) == _YEARS else "full_years"
    return AverageSales(case, None if missing else known, known, counted, missing=missing)


def closed_figure(company: Company, year: int, name: str) -> int | None:
    """Return a figure of closed accounts; an expected one decides nothing."""
    accounts = company.fiscal_year(year)
    if accounts is None or accounts.estimated:
        return None
    figure: int | None = getattr(accounts, name)
    return figure


def missing_figure(company: Company, year: int, name: str) -> str:
    """Return the fact that would give a figure that ``closed_figure`` lacks."""
    accounts = company.fiscal_year(year)
    expected = accounts is not None and accounts.estimated and getattr(accounts, name) is not None
    return f"fiscal_years.{year}.{'estimated' if expected else name}"


def _months_of(company: Company, year: int, closing_month: int) -> int | None:
    """Return the months of business in a fiscal year: as told, else as the founding day gives them."""
    accounts = company.fiscal_year(year)
    if accounts is not None and accounts.months is not None:
        return accounts.months
    founded = company.established_on
    if founded is None:
        return None
    opening = opening_day(year, closing_month)
    if founded <= opening:
        return _MONTHS
    begun = (founded.year - opening.year) * 12 + founded.month - opening.month
    # A year that began within its first month is still short of twelve months.
    return max(0, min(_MONTHS - begun, _MONTHS - 1))
