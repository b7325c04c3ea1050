"""A block of cells from a spreadsheet, put into a table of the form: whole, or not at all."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sme_apply.drafts.answers import WHOLE_KINDS, Asked, typed
from sme_apply.drafts.application import FilledCell, FilledField, Origin
from sme_apply.drafts.draft import GROUP, Answer
from sme_apply.drafts.lengths import over_limit
from sme_apply.programmes import Column, Field
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import BadInput, Message, message

MOST_CELLS = 5_000
_WON = {"krw": 1, "krw_thousand": 1_000, "krw_million": 1_000_000}
Block = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A cell of a block that does not fit.

    Args:
        row, column: where it stands in the block, counted from 1.
        text: what stands in it.
        message: why it does not fit.
    """

    row: int
    column: int
    text: str
    message: Message


class DoesNotFit(BadInput):
    """A block does not fit into a table; ``problems`` says it cell by cell, and nothing was taken over."""

    def __init__(self, problems: Sequence[CellProblem]) -> None:
        super().__init__(message("pasting-nothing-taken", count=len(problems)))
        self.problems = tuple(sorted(problems, key=lambda each: (each.row, each.column)))


def block_of(text: str) -> Block:
    """Return the cells of a text as spreadsheets copy it: tabs between cells, lines between rows, quotes around both.

    Blank lines at the end are left out; a text that is no block has one cell.
    """
    if "\t" not in text and "\n" not in text.strip("\r\n"):
        return ((text.strip("\r\n"),),)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    # A quotation mark within a cell is only a letter where the cell does not begin with one.
    rows = [tuple(cell.strip() for cell in row) for row in csv.reader([f"{line}\n" for line in lines], "excel-tab")]
    while rows and not any(rows[-1]):
        rows.pop()
    return tuple(rows) or ((text.strip(),),)


def rows_with(
    field: Field,
    rows: Sequence[Mapping[str, Answer]],
    at: int,
    column: str,
    block: Block,
    group: str | None = None,
) -> tuple[dict[str, Answer], ...]:
    """Return the rows of a free table with a block put in, row by row from one cell on; further rows are added.

    Args:
        rows: the rows as they stand.
        at: the row of the first cell, counted from 0; one past the last row adds all of the block.
        column: the column of the first cell.
        group: the group that added rows belong to, where there is no row at ``at`` to say it.

    Raises:
        DoesNotFit: if a single cell does not fit; then nothing is taken over.
    """
    columns = field.columns[[each.id for each in field.columns].index(column) :]
    problems = _too_large(block)
    named: Answer | None = group
    if field.groups and (group is None or at < len(rows)):
        named = _group(field, rows[at] if at < len(rows) else {})
    lines = [dict(row) for row in rows]
    here = [
        place for place, row in enumerate(lines) if place >= at and (not field.groups or _group(field, row) == named)
    ]
    for number, cells in enumerate(block if not problems else ()):
        if number < len(here):
            line = lines[here[number]]
        else:
            line = {GROUP: named} if field.groups and named is not None else {}
            lines.append(line)
        problems += _over_the_edge(number, cells, len(columns))
        for place, (asked, text) in enumerate(zip(columns, cells, strict=False)):
            if asked.sum_of:
                continue
            _put(line, asked, text, number, place, problems)
        problems += _wrong_sums(line, columns, cells, number)
    in_group = [row for row in lines if _written(row) and (not field.groups or _group(field, row) == named)]
    if field.max_rows is not None and len(in_group) > field.max_rows:
        said = message("drafts-too-many-rows", field=field.label, count=len(in_group), most=field.max_rows)
        problems.append(CellProblem(len(block), 1, "", said))
    if problems:
        raise DoesNotFit(problems)
    return tuple(line for line in lines if _written(line))


def cells_with(filled: FilledField, row: str, column: str, block: Block) -> dict[tuple[str, str], Answer | None]:
    """Return the cells of a table by year that a block changes, from one cell on.

    A blank cell empties what was typed; where the company's facts fill the cell it is left alone.

    Raises:
        DoesNotFit: if a single cell does not fit, or the block reaches beyond the table.
    """
    field = filled.field
    rows = field.rows[[each.id for each in field.rows].index(row) :]
    columns = field.columns[[each.id for each in field.columns].index(column) :]
    problems = _too_large(block)
    changed: dict[tuple[str, str], Answer | None] = {}
    for number, cells in enumerate(block if not problems else ()):
        if number >= len(rows):
            problems.append(CellProblem(number + 1, 1, cells[0] if cells else "", message("pasting-beyond-rows")))
            continue
        asked = rows[number]
        problems += _over_the_edge(number, cells, len(columns))
        for place, (at, text) in enumerate(zip(columns, cells, strict=False)):
            now = filled.cells[asked.id][at.id]
            if asked.sum_of:
                continue
            line: dict[str, Answer] = {}
            _put(line, asked, text, number, place, problems)
            if asked.id in line or now.origin is Origin.TYPED:
                changed[asked.id, at.id] = line.get(asked.id)
    if problems:
        raise DoesNotFit(problems)
    return {place: answer for place, answer in changed.items() if answer != _now(filled, place).value}


def read_cell(asked: Asked, text: str) -> Answer | None:
    """Return what a cell of a spreadsheet means; an amount may carry a unit, which is converted where it fits exactly.

    Raises:
        BadInput: if it cannot be taken without guessing.
    """
    if asked.kind in _WON:
        for kind, won in _WON.items():
            for language in LANGUAGES:
                unit = sentences(language).text(f"drafts-unit-{kind}")
                if kind != asked.kind and unit and text.casefold().endswith(unit.casefold()):
                    bare = text[: -len(unit)].strip()
                    if not bare or not bare[-1].isdigit():
                        continue
                    figure = typed(asked, bare)
                    whole, rest = divmod(int(str(figure)) * won, _WON[asked.kind])
                    if rest:
                        raise BadInput(message("pasting-unit-lost"))
                    return whole
    answer = typed(asked, text)
    too_long = over_limit(asked, answer) if isinstance(answer, str) else None
    if too_long is not None:
        raise BadInput(too_long)
    return answer


def _put(
    line: dict[str, Answer], asked: Asked, text: str, number: int, place: int, problems: list[CellProblem]
) -> None:
    try:
        answer = read_cell(asked, text)
    except BadInput as refused:
        problems.append(CellProblem(number + 1, place + 1, text, refused.message))
        return
    if answer is None:
        line.pop(asked.id, None)
    else:
        line[asked.id] = answer


def _too_large(block: Block) -> list[CellProblem]:
    if sum(len(cells) for cells in block) <= MOST_CELLS:
        return []
    return [CellProblem(1, 1, "", message("pasting-too-large", most=MOST_CELLS))]


def _over_the_edge(number: int, cells: Sequence[str], width: int) -> list[CellProblem]:
    return [
        CellProblem(number + 1, place + 1, text, message("pasting-beyond-columns"))
        for place, text in enumerate(cells)
        if place >= width and text
    ]


def _wrong_sums(
    line: Mapping[str, Answer], columns: Sequence[Column], cells: Sequence[str], number: int
) -> list[CellProblem]:
    """Return the sums of a block that are not what the table adds up itself."""
    wrong = []
    for place, (column, text) in enumerate(zip(columns, cells, strict=False)):
        if not column.sum_of or not text:
            continue
        parts = [part for id in column.sum_of if isinstance(part := line.get(id), int)]
        try:
            told = read_cell(column, text) if column.kind in WHOLE_KINDS else None
        except BadInput as refused:
            wrong.append(CellProblem(number + 1, place + 1, text, refused.message))
            continue
        if told != sum(parts):
            wrong.append(CellProblem(number + 1, place + 1, text, message("pasting-other-sum", sum=sum(parts))))
    return wrong


def _group(field: Field, row: Mapping[str, Answer]) -> str:
    ids = [group.id for group in field.groups]
    named = row.get(GROUP)
    return named if isinstance(named, str) and named in ids else ids[0]


def _written(row: Mapping[str, Answer]) -> bool:
    return any(id != GROUP for id in row)


def _now(filled: FilledField, place: tuple[str, str]) -> FilledCell:
    return filled.cells[place[0]][place[1]]
