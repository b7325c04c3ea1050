"""Reads CSV files, in UTF-8 with or without a byte order mark, in UTF-16 with one, and in CP949."""

from __future__ import annotations

import csv
import io
import re

from sme_apply.sheets.book import Book, Cell, Row, Table
from sme_apply.sheets.extent import MOST_COLUMNS, most_rows_refused
from sme_apply.terms import BadInput, Message, message

_LONGEST_CELL = 40_000
_SHIELDED = re.compile(r"'(?=[=+\-@\t\r])")


def read_comma_text(data: bytes) -> Book:
    """Return the one table of a CSV file; commas, semicolons or tabs part its cells.

    Raises:
        BadInput: if its letters cannot be read, its quotation marks do not close, or it is no table.
    """
    text, remark = _decoded(data)
    csv.field_size_limit(_LONGEST_CELL)
    rows: list[Row] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        for number, told in enumerate(reader, start=1):
            cells = tuple(Cell(_plain(each)) for each in told[:MOST_COLUMNS])
            if not all(cell.empty for cell in cells):
                rows.append(Row(number, cells))
                most_rows_refused(len(rows))
    except csv.Error:
        raise BadInput(message("sheets-csv-broken", row=reader.line_num)) from None
    return Book((Table("", rows=tuple(rows)),), remarks=remark)


def _decoded(data: bytes) -> tuple[str, tuple[Message, ...]]:
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for code in ("utf-16",) if marked else ("utf-8-sig", "cp949"):
        try:
            text = data.decode(code)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text, (message("sheets-read-as-cp949"),) if code == "cp949" else ()
    raise BadInput(message("sheets-csv-letters"))


def _delimiter(text: str) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(",\t;", key=first.count)


def _plain(told: str) -> str:
    """Return a cell without the mark that keeps a spreadsheet from taking it for a formula."""
    return _SHIELDED.sub("", told, count=1) if told.startswith("'") else told
