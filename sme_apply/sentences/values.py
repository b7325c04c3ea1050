"""How the values of a message are written in each language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sme_apply.terms import DateRange, Money, Truth

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TRUTHS = {
    "ko": {Truth.YES: "예", Truth.NO: "아니요", Truth.UNKNOWN: "모름"},
    "en": {Truth.YES: "yes", Truth.NO: "no", Truth.UNKNOWN: "not known"},
}


def written_money(money: Money, language: str) -> str:
    """Return an amount with its unit: ``45,000,000원``, ``226,900달러``, or in English ``KRW 45,000,000``."""
    digits = f"{money.amount:,}"
    if language == "ko":
        return digits + ("원" if money.currency == "KRW" else "달러")
    return f"{money.currency} {digits}"


def written_date(day: date, language: str) -> str:
    """Return a calendar day as people write it: ``2025년 1월 8일`` or ``8 Jan 2025``."""
    if language == "ko":
        return f"{day.year}년 {day.month}월 {day.day}일"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def written_range(days: DateRange, language: str) -> str:
    """Return a span of days; an open end is left out."""
    start = written_date(days.start, language) if days.start else ""
    end = written_date(days.end, language) if days.end else ""
    return f"{start} ~ {end}".strip() if language == "ko" else f"{start} – {end}".strip()


def written_truth(truth: Truth, language: str) -> str:
    """Return yes, no or not known."""
    return _TRUTHS[language][truth]


def written_number(number: int | Decimal) -> str:
    """Return a number with thousands set apart and no needless zeros after the point."""
    if isinstance(number, Decimal):
        shortened = format(number.normalize(), "f") if number else "0"
        whole, dot, fraction = shortened.partition(".")
        return f"{int(whole):,}" + dot + fraction if whole not in ("-0", "") else shortened
    return f"{number:,}"
