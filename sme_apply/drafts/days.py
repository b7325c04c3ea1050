"""Days and spans of days as people type them in an application."""

from __future__ import annotations

import re
from datetime import date

FIRST_YEAR, LAST_YEAR = 1900, 2199
_BETWEEN = r"[^0-9A-Za-z~]{1,3}"
_YEAR = r"(?:([0-9]{4})|['’‘]([0-9]{2}))"
_DAY = re.compile(rf"{_YEAR}{_BETWEEN}([0-9]{{1,2}}){_BETWEEN}([0-9]{{1,2}})[^0-9A-Za-z~]{{0,2}}")
_RUN_TOGETHER = re.compile(r"([0-9]{4})()([0-9]{2})([0-9]{2})")
_MONTH = re.compile(rf"{_YEAR}{_BETWEEN}([0-9]{{1,2}})[^0-9A-Za-z~]{{0,2}}")
_SPAN_MARKS = (re.compile(r"\s*[~∼〜–—]\s*"), re.compile(r"\s+-\s+"), re.compile(r"\s*/\s*"))


def read_day(text: str) -> date | None:
    """Return the day that a text names (20250108, 2025-1-8, 2025. 1. 8.), ``None`` where it names none.

    A year is written with four digits, or with an apostrophe and two (’25).
    """
    found = _DAY.fullmatch(text) or _RUN_TOGETHER.fullmatch(text)
    if found is None:
        return None
    year = int(found[1] or f"20{found[2]}")
    try:
        day = date(year, int(found[3]), int(found[4]))
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def read_month(text: str) -> str | None:
    """Return the month that a text names as ``2025-04``, ``None`` where it names none."""
    found = _MONTH.fullmatch(text)
    if found is None:
        return None
    year, month = int(found[1] or f"20{found[2]}"), int(found[3])
    return f"{year:04d}-{month:02d}" if FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 else None


def read_span(text: str) -> tuple[str, str] | None:
    """Return the two ends of a span in ISO 8601, each a day or a month, ``None`` where the text names none."""
    for mark in _SPAN_MARKS:
        ends = mark.split(text)
        if len(ends) == 2:
            first, last = (_end(each) for each in ends)
            return None if first is None or last is None else (first, last)
    return None


def in_order(first: str, last: str) -> bool:
    """Whether the first of two days or months (ISO 8601) does not lie after the last; a month counts as a whole."""
    return f"{first}-01"[:10] <= f"{last}-31"[:10]


def _end(text: str) -> str | None:
    day = read_day(text)
    return day.isoformat() if day is not None else read_month(text)


def written_day(iso: str, language: str) -> str:
    """Return a day or a month of ISO 8601 as a form shows it: ``2025. 1. 8.`` in Korean, as it is in English."""
    if language != "ko":
        return iso
    return " ".join(f"{int(part)}." for part in iso.split("-"))
