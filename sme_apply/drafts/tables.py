"""Tables as they would be printed now: linked and typed cells, and every sum."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sme_apply.company import Company
from sme_apply.drafts.answers import WHOLE_KINDS, Asked, fitting
from sme_apply.drafts.application import FilledCell, Origin
from sme_apply.drafts.draft import GROUP, Answer
from sme_apply.drafts.linking import Linked, cell_path, linked
from sme_apply.eligibility import TrackVerdict
from sme_apply.programmes import Column, Field
from sme_apply.terms import BadInput, Message, message

EMPTY_CELL = FilledCell(None, Origin.EMPTY)


def year_cells(
    field: Field, answer: Answer | None, company: Company, verdict: TrackVerdict, season: int
) -> dict[str, dict[str, FilledCell]]:
    """Return the cells of a table by year: row id → column id → cell, sums included.

    A sum is known only where all of its parts are.
    """
    typed = answer if isinstance(answer, Mapping) else {}
    cells: dict[str, dict[str, FilledCell]] = {}
    for row in field.rows:
        own = typed.get(row.id)
        own = own if isinstance(own, Mapping) else {}
        cells[row.id] = {}
        for column in field.columns:
            year = column.year_in(season)
            path = cell_path(row.source, year) if row.source is not None and year is not None else None
            from_company = linked(row, path, company, verdict) if path is not None else None
            overridden = column.id in own and not row.sum_of
            cells[row.id][column.id] = _cell(row, overridden, own.get(column.id), path, from_company)
    for row in field.rows:
        if row.sum_of:
            for column in field.columns:
                parts = [cells[part][column.id].value for part in _parts_of(field, row.id) if part in cells]
                summed = _sum(parts, whole=True)
                if summed is not None:
                    path = cells[row.id][column.id].fact
                    cells[row.id][column.id] = FilledCell(summed, Origin.COMPUTED, path, summed)
    return cells


def free_rows(
    field: Field, rows: Iterable[tuple[Mapping[str, Answer], Mapping[str, Linked]]]
) -> tuple[Mapping[str, FilledCell], ...]:
    """Return the rows of a free table with their sums.

    Args:
        rows: each row as it was typed, or as the company's list fills it (then the typed part is empty).
    """
    return tuple(_row(field, typed, from_company) for typed, from_company in rows)


def sums_of(field: Field, rows: Iterable[Mapping[str, FilledCell]]) -> dict[str, int]:
    """Return the sums of the columns that hold whole numbers; a column in which nothing stands has none."""
    lines = tuple(rows)
    sums = {}
    for column in field.columns:
        if column.kind in WHOLE_KINDS:
            summed = _sum([row[column.id].value for row in lines if column.id in row], whole=False)
            if summed is not None:
                sums[column.id] = summed
    return sums


def column_name(column: Column, season: int) -> Message:
    """Return what a column is called, with its year where it stands for one."""
    year = column.year_in(season)
    if year is None or str(year) in column.label.ko:
        return message("drafts-column", column=column.label)
    return message("drafts-column-of-year", year=year, column=column.label)


def group_of(field: Field, row: Mapping[str, FilledCell]) -> str:
    """Return the group that a row belongs to: the one it names, else the first."""
    named = row[GROUP].value if GROUP in row else None
    ids = [group.id for group in field.groups]
    return named if isinstance(named, str) and named in ids else ids[0]


def _cell(
    asked: Asked, overridden: bool, answer: Answer | None, path: str | None, from_company: Linked | None
) -> FilledCell:
    company_value = from_company.answer if from_company is not None else None
    if overridden:
        return FilledCell(_kept(asked, answer), Origin.TYPED, path, company_value)
    if from_company is None or company_value is None:
        return FilledCell(None, Origin.EMPTY, path)
    return FilledCell(company_value, Origin.LINKED, path, company_value, from_company.rounded)


def _kept(asked: Asked, answer: Answer | None) -> Answer | None:
    """Return an answer as it is kept; what cannot be read stays as it was typed, for the checks to name."""
    try:
        return fitting(asked, answer)
    except BadInput:
        return answer if isinstance(answer, str) else str(answer)


def _row(field: Field, typed: Mapping[str, Answer], from_company: Mapping[str, Linked]) -> Mapping[str, FilledCell]:
    cells: dict[str, FilledCell] = {}
    for column in field.columns:
        cells[column.id] = _cell(column, column.id in typed, typed.get(column.id), None, from_company.get(column.id))
    for column in field.columns:
        if column.sum_of:
            summed = _sum([cells[part].value for part in column.sum_of if part in cells], whole=False)
            cells[column.id] = EMPTY_CELL if summed is None else FilledCell(summed, Origin.COMPUTED)
    if field.groups:
        group = typed.get(GROUP)
        ids = [option.id for option in field.groups]
        cells[GROUP] = FilledCell(group if group in ids else ids[0], Origin.TYPED)
    return cells


def _parts_of(field: Field, row_id: str, above: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the typed rows behind a sum, also through sums of sums."""
    row = next(each for each in field.rows if each.id == row_id)
    if not row.sum_of or row_id in above:
        return (row_id,)
    return tuple(leaf for part in row.sum_of for leaf in _parts_of(field, part, above | {row_id}))


def _sum(parts: list[Answer | None], *, whole: bool) -> int | None:
    """Add up whole numbers; with ``whole`` every part must be known, otherwise an empty part counts nothing."""
    known = [part for part in parts if isinstance(part, int) and not isinstance(part, bool)]
    return sum(known) if known and (not whole or len(known) == len(parts)) else None
