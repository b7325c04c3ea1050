"""Reads xlsx files row by row: results of formulas, never the formulas; merged cells and hidden sheets are named."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Container, Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from sme_apply.sheets.book import EMPTY, Book, Cell, Content, Row, Table
from sme_apply.sheets.extent import MOST_COLUMNS, most_rows_refused
from sme_apply.terms import BadInput, message

_FORMULA = re.compile(rb'<f[ >/][^<]*|<c [^>]*\br="([A-Z]{1,3})([0-9]{1,7})"')
_MERGED = re.compile(rb'<mergeCell [^>]*ref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"')
_MOST_MERGES = 2_000
_MOST_MERGED_ROWS = 5_000
Spot = tuple[int, int]
"""Row and column, both counted from 1."""


def read_excel(data: bytes, hidden: Container[str] = ()) -> Book:
    """Return the sheets of an xlsx file.

    Args:
        data: the file, already known to be small enough when unpacked.
        hidden: the names of hidden sheets that are read as well.

    Raises:
        BadInput: if it cannot be read or has too many rows.
    """
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            # What openpyxl leaves out (charts, extensions) holds no fact.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            try:
                tables, left_out = [], []
                for sheet in book.worksheets:
                    concealed = sheet.sheet_state != "visible"
                    if concealed and sheet.title not in hidden:
                        left_out.append(sheet.title)
                        continue
                    tables.append(Table(sheet.title, concealed, tuple(_rows(sheet, data))))
            finally:
                book.close()
    except BadInput:
        raise
    except Exception:
        # openpyxl raises whatever a broken file makes it stumble over.
        raise BadInput(message("sheets-file-broken")) from None
    return Book(tuple(tables), tuple(left_out))


def _rows(sheet: Any, data: bytes) -> Iterator[Row]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        raw = packed.read(sheet._worksheet_path.lstrip("/"))
    formulas, merged = _formulas(raw), _merged(raw)
    del raw
    sheet.reset_dimensions()
    count = 0
    for number, told in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=False), start=1):
        cells = tuple(_cell(each, (number, place), formulas, merged) for place, each in enumerate(told, start=1))
        if all(cell.empty for cell in cells):
            continue
        count += 1
        most_rows_refused(count)
        yield Row(number, _trimmed(cells))


def _trimmed(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    last = max(place for place, cell in enumerate(cells, start=1) if not cell.empty)
    return cells[:last]


def _cell(told: Any, spot: Spot, formulas: frozenset[Spot], merged: frozenset[Spot]) -> Cell:
    formula, joined = spot in formulas, spot in merged
    content = _content(told.value)
    if content is None and not formula and not joined:
        return EMPTY
    if told.data_type == "e":
        return Cell(None, formula, str(content), joined)
    return Cell(content, formula, None, joined)


def _content(value: Any) -> Content:
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            number = Decimal(repr(value))
            return int(number) if number.is_finite() and number == number.to_integral_value() else number
        case datetime():
            return value.date()
        case date():
            return value
        case time():
            return value.isoformat()
    return str(value)


def _formulas(raw: bytes) -> frozenset[Spot]:
    """Return where formulas stand; what they say is not read."""
    if b"<f" not in raw:
        return frozenset()
    found: set[Spot] = set()
    spot: Spot | None = None
    for match in _FORMULA.finditer(raw):
        if match[1] is not None:
            spot = (int(match[2]), _place(match[1]))
        elif spot is not None:
            found.add(spot)
    return frozenset(found)


def _merged(raw: bytes) -> frozenset[Spot]:
    found: set[Spot] = set()
    at = raw.rfind(b"<mergeCells")
    if at < 0:
        return frozenset()
    for count, match in enumerate(_MERGED.finditer(raw, at)):
        if count >= _MOST_MERGES:
            break
        left, right = _place(match[1]), min(_place(match[3]), MOST_COLUMNS)
        top, bottom = int(match[2]), int(match[4])
        for row in range(top, min(bottom, top + _MOST_MERGED_ROWS) + 1):
            found.update((row, column) for column in range(left, right + 1))
    return frozenset(found)


def _place(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
