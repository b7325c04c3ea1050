"""Sets tables of figures under column headings; what is too wide for a page or too long to follow comes in parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from sme_apply.export.content import Cell, Column, DataTable
from sme_apply.export.grid import PADDING_SIDE, Grid, GridCell, GridRow, column_widths
from sme_apply.export.lines import Line, set_lines, widest_word
from sme_apply.export.look import (
    CELL,
    CELL_STRONG,
    COLUMN_HEADING,
    CONTENT_WIDTH,
    SMALL,
    TINT,
    TINT_STRONG,
    Colour,
    Style,
)
from sme_apply.export.structure import Element
from sme_apply.sentences import Sentences

_SIZES = (1.0, 0.93, 0.86, 0.8, 0.74)
_SIZE_IN_PARTS = 0.86
_WIDEST_RESPECTED = CONTENT_WIDTH / 5
"""Wider words may be cut: a table is not divided for the sake of one of them."""
_MOST_ROWS = 1000
"""Longer tables come in parts: who listens to one would be lost, and programs that check tables refuse them."""


def parts_of(block: DataTable, say: Sentences) -> tuple[DataTable, ...]:
    """Return a table, or the tables that it is divided into: by columns, each with the first one, and then by rows."""
    parts = [long for wide in _by_columns(block) for long in _by_rows(wide)]
    if len(parts) == 1:
        return (block,)
    captions = (
        say.text("export-table-part", caption=block.caption, number=number, total=len(parts)).strip()
        for number in range(1, len(parts) + 1)
    )
    told = [replace(part, caption=caption, note="") for part, caption in zip(parts, captions, strict=True)]
    return (*told[:-1], replace(told[-1], note=block.note))


def _by_columns(block: DataTable) -> Iterator[DataTable]:
    words = _word_widths(block)
    needs = [min(need, _WIDEST_RESPECTED) for need in _needed(words, _SIZES[-1])]
    if sum(needs) <= CONTENT_WIDTH:
        yield block
        return
    needs = [min(need, _WIDEST_RESPECTED) for need in _needed(words, _SIZE_IN_PARTS)]
    chosen: list[int] = []
    for number in range(1, len(needs)):
        if chosen and needs[0] + sum(needs[each] for each in chosen) + needs[number] > CONTENT_WIDTH:
            yield _of_columns(block, (0, *chosen))
            chosen = []
        chosen.append(number)
    yield _of_columns(block, (0, *chosen))


def _of_columns(block: DataTable, chosen: Sequence[int]) -> DataTable:
    def kept(row: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return tuple(row[number] if number < len(row) else Cell() for number in chosen)

    return replace(
        block,
        columns=tuple(block.columns[number] for number in chosen),
        rows=tuple(kept(row) for row in block.rows),
        total=None if block.total is None else kept(block.total),
    )


def _by_rows(block: DataTable) -> Iterator[DataTable]:
    starts = range(0, max(len(block.rows), 1), _MOST_ROWS)
    for start in starts:
        total = block.total if start == starts[-1] else None
        yield replace(block, rows=block.rows[start : start + _MOST_ROWS], total=total)


def _word_widths(block: DataTable) -> list[float]:
    """Return for each column how wide its widest word is at full size, in points."""
    rows = [*block.rows, *([block.total] if block.total is not None else [])]
    return [
        max(
            widest_word(column.heading, COLUMN_HEADING),
            widest_word(column.unit, SMALL),
            *(widest_word(row[number].text, CELL) * 1.03 for row in rows if number < len(row)),
            0,
        )
        for number, column in enumerate(block.columns)
    ]


def _needed(words: Sequence[float], factor: float) -> list[float]:
    return [2 * PADDING_SIDE + width * factor for width in words]


def data_grid(block: DataTable, table: Element, space_before: float) -> Grid:
    """Set a table under its column headings, with one blank row if it has none.

    Where its words are too wide for the page, the whole table is set smaller.
    """
    columns = block.columns
    words = _word_widths(block)
    fitting = (factor for factor in _SIZES if sum(_needed(words, factor)) <= CONTENT_WIDTH)
    factor = next(fitting, _SIZES[-1])
    heading, cell, strong, small = (style.scaled(factor) for style in (COLUMN_HEADING, CELL, CELL_STRONG, SMALL))
    widths = column_widths([column.weight for column in columns], _needed(words, factor))
    headings = _heading_rows(columns, widths, table.add("THead"), heading, small)
    body = table.add("TBody")
    row_of = partial(_data_row, columns, widths)
    tint = TINT if block.row_headings else None
    rows = [row_of(row, body.add("TR"), cell, tint) for row in block.rows or ((),)]
    closing = 0
    if block.total is not None:
        rows.append(row_of(block.total, body.add("TR"), strong, TINT_STRONG, total=True))
        closing = 1
    return Grid(widths, (*headings, *rows), headings=len(headings), closing=closing, space_before=space_before)


def _lines(text: str, style: Style, width: float) -> tuple[Line, ...]:
    return tuple(set_lines(text, style, width - 2 * PADDING_SIDE))


def _heading_rows(
    columns: Sequence[Column], widths: Sequence[float], head: Element, style: Style, small: Style
) -> list[GridRow]:
    grouped = any(column.group for column in columns)
    first, second = head.add("TR"), head.add("TR") if grouped else None
    upper: list[GridCell] = []
    lower: list[GridCell] = []

    def titled(column: Column, width: float) -> tuple[Line, ...]:
        return _lines(column.heading, style, width) + _lines(column.unit, small, width)

    number = 0
    while number < len(columns):
        column, width = columns[number], widths[number]
        last = number + 1
        if second is None or not column.group:
            element = first.add("TH", scope="Column", rows=2 if second else 1)
            cell = GridCell(titled(column, width), element, 1, "centre", TINT_STRONG, two_rows=second is not None)
            upper.append(cell)
            lower.append(GridCell((), None, fill=TINT_STRONG, continues=True))
        else:
            while last < len(columns) and columns[last].group == column.group:
                last += 1
            span = last - number
            element = first.add("TH", scope="Column", columns=span)
            group = _lines(column.group, style, sum(widths[number:last]))
            upper.append(GridCell(group, element, span, "centre", TINT_STRONG))
            for each in range(number, last):
                element = second.add("TH", scope="Column")
                lower.append(GridCell(titled(columns[each], widths[each]), element, 1, "centre", TINT_STRONG))
        number = last
    if second is None:
        return [GridRow(tuple(upper))]
    shared = max((cell.height for cell in upper if cell.two_rows), default=0)
    return [GridRow(tuple(upper), shared), GridRow(tuple(lower), shared)]


def _data_row(
    columns: Sequence[Column],
    widths: Sequence[float],
    cells: Sequence[Cell],
    row: Element,
    style: Style,
    fill: Colour | None,
    total: bool = False,
) -> GridRow:
    padded = [*cells, *[Cell()] * (len(columns) - len(cells))]
    out = []
    for number, (cell, column, width) in enumerate(zip(padded, columns, widths, strict=True)):
        names_row = number == 0 and fill is not None
        element = row.add("TH", scope="Row") if names_row else row.add("TD")
        lines = _lines(cell.text, style, width)
        tint = fill if total or names_row else None
        out.append(GridCell(lines, element, 1, column.alignment, tint))
    return GridRow(tuple(out), style.leading)
