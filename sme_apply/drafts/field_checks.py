"""What is unfinished or doubtful in one field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from sme_apply.company.identifiers import is_corporate_number
from sme_apply.drafts.answers import TEXT_KINDS, Asked, fitting
from sme_apply.drafts.application import FilledCell, FilledField, Origin, Problem, Severity
from sme_apply.drafts.draft import GROUP, Answer
from sme_apply.drafts.lengths import over_limit
from sme_apply.drafts.tables import column_name, group_of
from sme_apply.programmes import Field
from sme_apply.terms import BadInput, Message, Text, Value, message

# Six digits of a birthday, a digit for the sex and century, six more: a corporate number has other digits there.
_RESIDENT_NUMBER = re.compile(r"(?<![0-9])([0-9]{2})([0-9]{2})([0-9]{2})\s*[-‐‑–—]?\s*([1-8])[0-9]{6}(?![0-9])")


def field_problems(filled: FilledField, season: int) -> tuple[Problem, ...]:
    """Return what keeps a field that is asked from being complete, and what is doubtful in it."""
    if filled.field.kind == "year_table":
        return tuple(_of_year_table(filled, season))
    if filled.field.kind == "table":
        return tuple(_of_free_table(filled))
    return tuple(_of_answer(filled.field, filled.value, filled.field.id, filled.field.label, filled.field.required))


def _of_answer(asked: Asked, value: Answer | None, place: str, label: Value, required: bool) -> Iterator[Problem]:
    if value is None or value == "":
        if required:
            yield _error(place, message("drafts-required", field=label))
        return
    try:
        fitting(asked, value)
    except BadInput as refused:
        yield _error(place, message("drafts-wrong-form", field=label, problem=refused.message))
        return
    if not isinstance(value, str):
        return
    too_long = over_limit(asked, value)
    if too_long is not None:
        yield _error(place, message("drafts-wrong-form", field=label, problem=too_long))
    if asked.kind in TEXT_KINDS and _names_a_resident_number(value):
        yield _warning(place, message("drafts-resident-number", field=label))
    if asked.kind == "corporate_number" and not is_corporate_number(value):
        yield _warning(place, message("drafts-corporate-number-checksum", field=label))


def _of_year_table(filled: FilledField, season: int) -> Iterator[Problem]:
    field = filled.field
    if field.required and all(cell.value is None for row in filled.cells.values() for cell in row.values()):
        yield _error(field.id, message("drafts-required", field=field.label))
        return
    for row in field.rows:
        if row.sum_of:
            continue
        for column in field.columns:
            cell = filled.cells[row.id][column.id]
            label = _cell_label(field.label, row.label, column_name(column, season))
            required = field.required and row.required and column.required
            yield from _of_answer(row, cell.value, f"{field.id}.{row.id}.{column.id}", label, required)


def _of_free_table(filled: FilledField) -> Iterator[Problem]:
    field = filled.field
    written = [(position, row) for position, row in enumerate(filled.rows) if not is_blank(row)]
    if field.required and not written:
        yield _error(field.id, message("drafts-required", field=field.label))
    yield from _too_many_rows(field, [row for _, row in written])
    for position, row in written:
        for column in field.columns:
            if column.sum_of:
                continue
            label = _cell_label(field.label, message("drafts-row", number=position + 1), column.label)
            place = f"{field.id}.{position}.{column.id}"
            yield from _of_answer(column, row[column.id].value, place, label, column.required)


def is_blank(row: Mapping[str, FilledCell]) -> bool:
    """Whether nothing is written in a row of a free table; its group alone does not count."""
    return all(
        cell.value is None or cell.value == "" or cell.origin is Origin.COMPUTED
        for id, cell in row.items()
        if id != GROUP
    )


def _too_many_rows(field: Field, rows: list[Mapping[str, FilledCell]]) -> Iterator[Problem]:
    if field.max_rows is None:
        return
    counts: dict[Value, int] = {field.label: len(rows)}
    if field.groups:
        counts = {group.label: sum(1 for row in rows if group_of(field, row) == group.id) for group in field.groups}
    for label, count in counts.items():
        if count > field.max_rows:
            yield _error(field.id, message("drafts-too-many-rows", field=label, count=count, most=field.max_rows))


def _cell_label(*parts: Text | Message) -> Message:
    field, row, column = parts
    return message("drafts-cell", field=field, row=row, column=column)


def _names_a_resident_number(text: str) -> bool:
    for year, month, day, kind in _RESIDENT_NUMBER.findall(text):
        century = 1900 if kind in "1256" else 2000
        try:
            date(century + int(year), int(month), int(day))
        except ValueError:
            continue
        return True
    return False


def _error(place: str, said: Message) -> Problem:
    return Problem(Severity.ERROR, place, said)


def _warning(place: str, said: Message) -> Problem:
    return Problem(Severity.WARNING, place, said)
