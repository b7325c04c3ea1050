"""Figures of a programme as a person types them: each in the unit of its value."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from sme_apply.gui.fact_text import read_fact, written_fact
from sme_apply.programmes import KnownValue
from sme_apply.programmes.value import FigureOf
from sme_apply.terms import BadInput, message

_READ_AS: dict[str, str] = {
    "KRW": "krw", "USD": "usd", "share": "share", "date": "date", "year": "integer", "years": "integer",
    "months": "integer", "days": "integer", "count": "integer", "points": "integer",
}  # fmt: skip
_CODE = re.compile(r"[A-U]?[0-9]{0,5}")
"""A KSIC code: a section letter, digits, or both."""
_BETWEEN = re.compile(r"[,\n]+")
_MOST_NAMES, _LONGEST_NAME = 500, 120
WHOLE_UNITS = frozenset({"KRW", "USD", "count"})
"""Units whose digits are grouped while one types."""


def read_figure(known: KnownValue, text: str) -> FigureOf:
    """Return what a typed text means as the figure of a value.

    Raises:
        BadInput: if it cannot be read in the unit of the value; the message says what is expected.
    """
    bare = text.strip()
    match known.unit:
        case "hour":
            return _hour(bare)
        case "codes":
            return _codes(bare, known)
        case "percent":
            return _percent(bare)
    figure = read_fact(_READ_AS[known.unit], bare)
    if figure is None:
        raise BadInput(message("rules-figure-empty"))
    if known.unit == "share" and not 0 <= figure <= 1:
        raise BadInput(message("rules-figure-no-share"))
    if isinstance(figure, int) and figure < 0:
        raise BadInput(message("rules-figure-below-zero"))
    read: FigureOf = figure
    return read


def written_figure(known: KnownValue) -> str:
    """Return a figure as it stands in its field; one that nobody knows is empty text."""
    figure = known.figure
    match figure:
        case None:
            return ""
        case tuple():
            return "\n".join(figure)
        case date():
            return figure.isoformat()
        case Decimal() if known.unit == "share":
            return written_fact("share", figure)
        case Decimal():
            return format(figure.normalize(), "f")
        case int() if known.unit in WHOLE_UNITS:
            return f"{figure:,}"
    return str(figure)


def _hour(text: str) -> str:
    found = re.fullmatch(r"([01]?[0-9]|2[0-3])\s*:\s*([0-5][0-9])", text)
    if found is None:
        raise BadInput(message("rules-figure-no-hour"))
    return f"{int(found[1]):02}:{found[2]}"


def _codes(text: str, known: KnownValue) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(each.strip() for each in _BETWEEN.split(text) if each.strip()))
    if not found:
        raise BadInput(message("rules-figure-empty"))
    # A list of codes stays one; only a list of names may hold other names.
    before = known.figure if isinstance(known.figure, tuple) else ()
    are_codes = bool(before) and all(_CODE.fullmatch(each) for each in before)
    if are_codes and not all(_CODE.fullmatch(each) for each in found):
        raise BadInput(message("rules-figure-no-codes"))
    if len(found) > _MOST_NAMES or any(len(each) > _LONGEST_NAME or not each.isprintable() for each in found):
        raise BadInput(message("rules-figure-no-names", most=_MOST_NAMES, longest=_LONGEST_NAME))
    return found


def _percent(text: str) -> Decimal:
    try:
        figure = Decimal(text.removesuffix("%").replace(",", "").strip())
    except ArithmeticError:
        raise BadInput(message("gui-expected-number")) from None
    if not figure.is_finite() or not 0 <= figure <= 1000:
        raise BadInput(message("rules-figure-no-percent"))
    return figure
