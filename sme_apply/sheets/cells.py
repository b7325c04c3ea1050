"""Turns what stands in a cell into the value of a fact, by the kind of the fact."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

from sme_apply.company import FactSpec
from sme_apply.sheets.book import Cell, Content
from sme_apply.sheets.cell_identifiers import identifier_of
from sme_apply.sheets.cell_numbers import day_of, number_of, whole_or_not
from sme_apply.sheets.known_words import bare, codes_by_name, countries_by_name, listed
from sme_apply.terms import BadInput, Message, Value, message

_SEPARATOR = re.compile(r"[,;/·\n]+")
_PERCENT = Decimal(100)


def told(spec: FactSpec, cell: Cell, factor: Decimal) -> tuple[Any, Message | None]:
    """Return the value that a cell tells, ``None`` for nothing, and what had to be assumed to read it.

    Args:
        factor: how many won, dollars or people one of the column's unit is.

    Raises:
        BadInput: if it cannot be taken; the message says what to do, not where it stands.
    """
    if cell.merged:
        raise BadInput(message("sheets-merged"))
    if cell.fault is not None:
        raise BadInput(message("sheets-cell-fault", fault=cell.fault))
    if cell.formula and cell.content is None:
        raise BadInput(message("sheets-formula-without-result"))
    content = cell.content
    if content is None or (isinstance(content, str) and _is_untold(content)):
        return None, None
    match spec.kind:
        case "business_number" | "corporate_number" | "postal_code" | "phone":
            return identifier_of(spec.kind, content)
        case "krw" | "usd" | "count" | "integer":
            return whole_or_not(number_of(content, factor)), None
        case "year" | "month":
            return _leading_number(content), None
        case "share" | "ratio":
            return _share(content), None
        case "date":
            return day_of(content)
        case "date_or_none":
            return ("none", None) if _is_none(content) else day_of(content)
        case "yes_no":
            return _yes_no(content), None
        case "code":
            return _coded(spec, str(content)), None
        case "records":
            return _no_records(content), None
    return _of_many(spec, content), None


def _of_many(spec: FactSpec, content: Content) -> Any:
    if spec.kind in ("codes", "countries", "years"):
        if _is_none(content):
            return []
        parts = [each.strip() for each in _SEPARATOR.split(str(content)) if each.strip()]
        if spec.kind == "codes":
            return [_coded(spec, each) for each in parts]
        if spec.kind == "countries":
            return [_country(each) for each in parts]
        return [_leading_number(each) for each in parts]
    if isinstance(content, bool):
        raise BadInput(message("sheets-not-text"))
    if isinstance(content, date):
        return content.isoformat()
    return format(content, "f") if isinstance(content, Decimal) else str(content)


def _is_untold(text: str) -> bool:
    return not text.strip() or text.strip() in "-–—?" or bare(text) in listed("sheets-untold-words")


def _is_none(content: Content) -> bool:
    return isinstance(content, str) and bare(content) in listed("sheets-none-words")


def _leading_number(content: Content) -> int | Decimal:
    text = str(content).strip()
    found = re.fullmatch(r"([0-9]{1,4})(?:\.0)?[^0-9.]{0,3}", text)
    return int(found[1]) if found else whole_or_not(number_of(content, Decimal(1)))


def _share(content: Content) -> Decimal:
    if isinstance(content, str) and content.strip().endswith(("%", "％")):
        return number_of(content.strip()[:-1], Decimal(1)) / _PERCENT
    return number_of(content, Decimal(1))


def _yes_no(content: Content) -> bool:
    if isinstance(content, bool):
        return content
    word = bare(str(content))
    if word in listed("sheets-yes-words"):
        return True
    if word in listed("sheets-no-words"):
        return False
    raise BadInput(message("sheets-not-yes-no"))


def _coded(spec: FactSpec, text: str) -> str:
    known = codes_by_name(str(spec.family), spec.choices)
    code = known.get(bare(text))
    if code is None:
        choices: tuple[Value, ...] = tuple(message(f"code-{spec.family}-{each}") for each in spec.choices[:6])
        raise BadInput(message("sheets-not-a-choice", written=text[:40], choices=choices))
    return code


def _country(text: str) -> str:
    code = countries_by_name().get(bare(text))
    if code is None:
        raise BadInput(message("sheets-not-a-country", written=text[:40]))
    return code


def _no_records(content: Content) -> list[Any]:
    if _is_none(content):
        return []
    raise BadInput(message("sheets-only-none"))
