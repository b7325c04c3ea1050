"""Facts as a person types and reads them: grouped digits, dashes in numbers, percentages, days in any usual form."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

from sme_apply.company.identifiers import written_business_number, written_corporate_number
from sme_apply.drafts import typed
from sme_apply.programmes import Field, FieldKind
from sme_apply.terms import BadInput, Text, message

_READ_AS: dict[str, FieldKind] = {
    "krw": "krw",
    "usd": "usd",
    "integer": "integer",
    "year": "integer",
    "month": "integer",
    "date": "date",
    "date_or_none": "date",
    "share": "percent",
}
_FULL_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF0E: "."}
GROUPED = frozenset({"krw", "usd", "integer", "count"})
"""Kinds whose digits are grouped by thousands."""


def read_fact(kind: str, text: str) -> Any:
    """Return what a typed text means as a fact of a kind; blank text means that the fact is not told.

    Raises:
        BadInput: if it cannot be read; the message says what is expected.
    """
    bare = text.strip()
    if not bare:
        return None
    if kind == "count":
        return _headcount(bare)
    if kind not in _READ_AS:
        return bare
    read = typed(Field(id="fact", kind=_READ_AS[kind], label=Text("", "")), bare)
    if read is None:
        # There was nothing but letters that cannot be seen.
        return None
    if kind == "share":
        return Decimal(str(read)) / 100
    return date.fromisoformat(str(read)) if kind in ("date", "date_or_none") else read


def written_fact(kind: str, value: Any) -> str:
    """Return a fact as it stands in its field; an untold one is empty text."""
    if value is None:
        return ""
    match kind:
        case "krw" | "usd" | "integer" | "count" if isinstance(value, int):
            return f"{value:,}"
        case "count":
            return format(Decimal(value).normalize(), "f")
        case "share":
            percent = (Decimal(value) * 100).normalize()
            return format(percent, "f")
        case "business_number" if re.fullmatch(r"[0-9]{10}", str(value)):
            return written_business_number(value)
        case "corporate_number" if re.fullmatch(r"[0-9]{13}", str(value)):
            return written_corporate_number(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def unit_key(spec_kind: str) -> str:
    """Return the key of the unit that stands beside a field, empty where it needs none."""
    return {"krw": "gui-unit-won", "usd": "gui-unit-dollars", "count": "gui-unit-people", "share": "gui-unit-percent",
            "month": "gui-unit-month", "year": "gui-unit-year"}.get(spec_kind, "")  # fmt: skip


def _headcount(text: str) -> int | Decimal:
    # A unit that stands behind the number is not part of it.
    figure = re.sub(r"[^\W\d_]+$", "", text.replace(",", "").translate(_FULL_WIDTH).strip()).strip()
    try:
        number = Decimal(figure)
    except ArithmeticError:
        raise BadInput(message("gui-expected-number")) from None
    if not number.is_finite():
        raise BadInput(message("gui-expected-number"))
    return int(number) if number == int(number) else number
