"""Which fiscal years decide on a day: the period of 시행령 제3조의3."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from sme_apply.company.company import Company

_CALENDAR_YEAR_END = 12


def month_after(month: date, count: int = 1) -> date:
    """Return the first day of the month that lies ``count`` months after (or before) the one of ``month``."""
    months = month.year * 12 + month.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)


def closing_month(company: Company) -> int | None:
    """Return the month in which the company closes its accounts; a sole proprietor's year is the calendar year."""
    if company.legal_form == "sole_proprietor":
        return _CALENDAR_YEAR_END
    return company.fiscal_year_end_month


def closing_day(year: int, month: int) -> date:
    """Return the day on which the fiscal year that closes in ``year`` ends."""
    return date(year, month, monthrange(year, month)[1])


def opening_day(year: int, month: int) -> date:
    """Return the day on which the fiscal year that closes in ``year`` begins."""
    return month_after(closing_day(year, month), -11)


def first_day_of_use(year: int, month: int) -> date:
    """Return the day from which the accounts of a fiscal year decide: three months after they close."""
    return month_after(closing_day(year, month), 4)


def last_deciding_year(as_of: date, month: int) -> int:
    """Return the latest fiscal year whose accounts decide on ``as_of``.

    With accounts closing in December it is 2023 until 31 March 2025 and 2024 from 1 April 2025.
    """
    return next(year for year in (as_of.year, as_of.year - 1, as_of.year - 2) if first_day_of_use(year, month) <= as_of)
