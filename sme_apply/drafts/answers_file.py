"""Reads a file of answers, as the command line takes it: field id → answer."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sme_apply.drafts.answers import Asked, fitting, written_decimal
from sme_apply.drafts.draft import GROUP, Answer
from sme_apply.drafts.strict_json import place_in, read_strict, unknown_key
from sme_apply.programmes import Field, Form
from sme_apply.terms import BadInput, Message, message

Path = tuple[str | int, ...]


def read_answers(data: bytes, form: Form) -> Mapping[str, Answer]:
    """Return the answers that a file gives to the fields of a form.

    The file is one JSON object: each key is the id of a field, each value its answer. Text is read as if it were typed
    (``"1,234"``, ``"2025. 3. 1."``); whole numbers, ``true`` and ``false`` may stand as such. A choice is the id or the
    label of an option, several choices are a list. A table by year is ``{row: {column: answer}}``, a free table a list
    of ``{column: answer}`` (with ``"group"`` where its rows stand in groups). ``null`` leaves a field to the company's
    facts, ``""`` empties it.

    Raises:
        BadInput: if the file is not sound JSON, names an unknown field, row, column or group, or gives an answer that
            cannot be read; the message names the place.
    """
    told, text = read_strict(data)
    if not isinstance(told, dict):
        raise BadInput(message("drafts-answers-no-object"))
    fields = {field.id: field for field in form.fields()}
    answers: dict[str, Answer] = {}
    for id, answer in told.items():
        if id not in fields:
            raise unknown_key(id, fields, place_in(text, (id,)))
        if answer is not None:
            answers[id] = _answer(fields[id], answer, (id,), text)
    return answers


def _answer(field: Field, told: Any, path: Path, text: str) -> Answer:
    if field.kind == "year_table":
        return _year_table(field, told, path, text)
    if field.kind == "table":
        return _free_table(field, told, path, text)
    return _single(field, told, path, text)


def _single(asked: Asked, told: Any, path: Path, text: str) -> Answer:
    if isinstance(told, Decimal) or (asked.kind == "percent" and isinstance(told, int) and not isinstance(told, bool)):
        told = written_decimal(Decimal(told))
    if isinstance(told, list) and all(isinstance(each, str) for each in told):
        told = tuple(told)
    if isinstance(told, dict | list):
        raise _refused(path, text, message("drafts-expected-single"))
    try:
        answer = fitting(asked, told)
    except BadInput as refused:
        raise _refused(path, text, refused.message) from None
    return "" if answer is None else answer


def _year_table(field: Field, told: Any, path: Path, text: str) -> Answer:
    if not isinstance(told, dict):
        raise _refused(path, text, message("drafts-expected-year-table"))
    rows = {row.id: row for row in field.rows if not row.sum_of}
    columns = [column.id for column in field.columns]
    answer: dict[str, Answer] = {}
    for row, cells in told.items():
        if row not in rows:
            raise unknown_key(row, rows, place_in(text, (*path, row)))
        if not isinstance(cells, dict):
            raise _refused((*path, row), text, message("drafts-expected-year-table"))
        for column in cells:
            if column not in columns:
                raise unknown_key(column, columns, place_in(text, (*path, row, column)))
        given = {
            column: _single(rows[row], cell, (*path, row, column), text)
            for column, cell in cells.items()
            if cell is not None
        }
        if given:
            answer[row] = given
    return answer


def _free_table(field: Field, told: Any, path: Path, text: str) -> Answer:
    if not isinstance(told, list):
        raise _refused(path, text, message("drafts-expected-rows"))
    return tuple(_row(field, row, (*path, position), text) for position, row in enumerate(told))


def _row(field: Field, told: Any, path: Path, text: str) -> Mapping[str, Answer]:
    if not isinstance(told, dict):
        raise _refused(path, text, message("drafts-expected-rows"))
    columns = {column.id: column for column in field.columns if not column.sum_of}
    groups = [group.id for group in field.groups]
    row: dict[str, Answer] = {}
    for key, cell in told.items():
        if cell is None:
            continue
        if key == GROUP and groups:
            if cell not in groups:
                labels = tuple(group.id for group in field.groups)
                raise _refused((*path, key), text, message("drafts-expected-choice", choices=labels))
            row[key] = cell
        elif key in columns:
            row[key] = _single(columns[key], cell, (*path, key), text)
        else:
            known = [*columns, GROUP] if groups else list(columns)
            raise unknown_key(key, known, place_in(text, (*path, key)))
    return row


def _refused(path: Path, text: str, problem: Message) -> BadInput:
    key = ".".join(str(part) for part in path)
    return BadInput(message("drafts-answer-refused", item=key[:80], place=place_in(text, path), problem=problem))
