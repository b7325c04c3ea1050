"""Cells that are written as what they are: whatever a user typed is text and never becomes a formula."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LONGEST = 32_000
_LOOKS_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
Written = str | int | Decimal | bool | date | None


def excel_cell(sheet: Any, value: Written, **look: Any) -> Any:
    """Return a cell of a write-only sheet; text stays text.

    Args:
        sheet: openpyxl's.
        look: attributes of the cell, such as ``font`` and ``fill``.
    """
    from openpyxl.cell import WriteOnlyCell

    made = WriteOnlyCell(sheet, value=None)
    if isinstance(value, str):
        made.value = _UNWRITABLE.sub("", value)[:_LONGEST]
        # Text that begins like a formula would become one; and the number format keeps it text when it is edited.
        made.data_type = "s"
        made.number_format = "@"
    else:
        made.value = value
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            made.number_format = "#,##0" if value == int(value) else "#,##0.00"
        elif isinstance(value, date):
            made.number_format = "yyyy-mm-dd"
    for name, each in look.items():
        setattr(made, name, each)
    return made


def comma_cells(values: Sequence[Written]) -> list[str]:
    """Return the cells of a CSV row; text that a spreadsheet would take for a formula is shielded by an apostrophe."""
    return [_shielded(value) for value in values]


def _shielded(value: Written) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)
    return f"'{value}" if value.startswith(_LOOKS_LIKE_A_FORMULA) else value
