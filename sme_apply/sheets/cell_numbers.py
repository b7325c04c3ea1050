"""Numbers and days as people write them in cells."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from sme_apply.sheets.book import Content
from sme_apply.sheets.known_words import bare, units
from sme_apply.terms import BadInput, Message, message

_SCIENTIFIC = re.compile(r"[0-9](?:\.[0-9]+)?[eE]\+?[0-9]{1,3}")
_NUMBER = re.compile(r"([0-9]+(?:\.[0-9]+)?)(.*)", re.DOTALL)
_SIGNED = re.compile(r"[\-−△▲](.+)|\((.+)\)")
_DAY = re.compile(r"([0-9]{4})[^0-9]{1,3}([0-9]{1,2})[^0-9]{1,3}([0-9]{1,2})(?:[^0-9].*)?")
_BARE_DAY = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_FIRST_SERIAL, _LAST_SERIAL = 10_000, 80_000
_SERIAL_ZERO = date(1899, 12, 30)
_MOST_DIGITS = 20


def number_of(content: Content, factor: Decimal) -> Decimal:
    """Return a number; thousands marks, currency signs and Korean signs for losses are understood.

    Args:
        factor: what one of the column's unit is worth; a unit in the cell itself counts instead.

    Raises:
        BadInput: if it is no number, or lost digits on its way through a spreadsheet.
    """
    if isinstance(content, int | Decimal) and not isinstance(content, bool):
        return Decimal(content) * factor
    if not isinstance(content, str):
        raise BadInput(message("sheets-not-a-number"))
    text = unicodedata.normalize("NFKC", content).strip()
    if _SCIENTIFIC.fullmatch(text):
        raise BadInput(message("sheets-digits-lost", written=text))
    signed = _SIGNED.fullmatch(text)
    text = re.sub(r"[,\s₩$\\]", "", (signed[1] or signed[2]) if signed else text)
    found = _NUMBER.fullmatch(text)
    if found is None or len(found[1]) > _MOST_DIGITS:
        raise BadInput(message("sheets-not-a-number"))
    unit = bare(found[2])
    if unit and unit not in units():
        raise BadInput(message("sheets-not-a-number"))
    try:
        number = Decimal(found[1]) * (units()[unit] if unit else factor)
    except InvalidOperation:
        raise BadInput(message("sheets-not-a-number")) from None
    return -number if signed else number


def whole_or_not(number: Decimal) -> int | Decimal:
    """Return a number as a whole one where it is one."""
    return int(number) if number == number.to_integral_value() else number


def day_of(content: Content) -> tuple[date, Message | None]:
    """Return a day, and what had to be assumed to read it.

    Raises:
        BadInput: if it is no day.
    """
    if isinstance(content, date):
        return content, None
    if isinstance(content, int) and not isinstance(content, bool) and _FIRST_SERIAL <= content <= _LAST_SERIAL:
        day = _SERIAL_ZERO + timedelta(days=content)
        return day, message("sheets-day-from-number", number=str(content), day=day)
    text = unicodedata.normalize("NFKC", str(content)).strip().removesuffix(".0")
    found = _BARE_DAY.fullmatch(text) or _DAY.fullmatch(text)
    try:
        if found is not None and not isinstance(content, bool):
            return date(int(found[1]), int(found[2]), int(found[3])), None
    except ValueError:
        pass
    raise BadInput(message("sheets-not-a-day"))
