"""One answer taken from a field of one form to the field of another that asks the same."""

from __future__ import annotations

from collections.abc import Mapping

from sme_apply.drafts.answers import WHOLE_KINDS, Asked, fitting, options_of
from sme_apply.drafts.draft import GROUP, Answer
from sme_apply.drafts.lengths import over_limit
from sme_apply.programmes import Column, Field
from sme_apply.terms import BadInput, Message, message

_WON = {"krw": 1, "krw_thousand": 1_000, "krw_million": 1_000_000}
_TEXTS = frozenset({"text", "long_text"})
_DAYS = frozenset({"date", "period"})
Taken = tuple[Answer | None, tuple[Message, ...]]


def carried_answer(field: Field, answer: Answer, season: int, to: Field, into: int) -> Taken:
    """Return an answer as another field takes it, and everything that is to be looked at about it.

    Args:
        field, answer, season: the old field, what was answered, and the season it was answered for.
        to, into: the new field and its season.

    Returns:
        ``None`` with the reason where nothing of the answer has a place.
    """
    if answer == "" or answer == ():
        # What was emptied on purpose stays empty only where it means the same.
        return (answer, ()) if (field.source, season) == (to.source, into) else (None, (message("carrying-emptied"),))
    if field.kind != to.kind and (field.is_table or to.is_table):
        return None, (message("carrying-other-kind"),)
    if season != into and field.source is not None and "season" in field.source:
        # The figure of a year does not stand for the year after.
        return None, (message("carrying-other-year"),)
    if field.kind == "year_table":
        taken = _year_cells(field, answer, season, to, into)
    elif field.kind == "table":
        taken = _rows(field, answer, to)
    else:
        taken = _single(field, answer, to)
    carried, whys = taken
    if carried is None:
        return taken
    notes = list(whys)
    if field.label.ko != to.label.ko:
        notes.append(message("carrying-called", name=to.label))
    if season != into and field.kind in _DAYS:
        notes.append(message("carrying-days"))
    return carried, tuple(notes)


def _single(asked: Asked, answer: Answer, to: Asked) -> Taken:
    if asked.kind in _WON and to.kind in _WON and asked.kind != to.kind:
        return _in_other_unit(asked, answer, to)
    alike = asked.kind == to.kind or (asked.kind in _TEXTS and to.kind in _TEXTS)
    if not alike and (asked.kind in WHOLE_KINDS or to.kind in WHOLE_KINDS):
        # A number without its unit would be another amount.
        return None, (message("carrying-other-kind"),)
    if asked.kind in ("choice", "choices") and asked.kind == to.kind:
        return _choices(asked, answer, to)
    if asked.kind == "long_text" and to.kind == "text" and isinstance(answer, str) and "\n" in answer:
        return " ".join(answer.split()), (message("carrying-one-line"), *_too_long(to, answer))
    try:
        fits = fitting(to, answer)
    except BadInput as refused:
        if not alike:
            return None, (message("carrying-other-kind"),)
        # What could not be read before stays as it was typed, for the checks to name.
        return answer, (refused.message,)
    whys = () if alike else (message("carrying-kind-changed"),)
    return fits, (*whys, *_too_long(to, answer))


def _too_long(to: Asked, answer: Answer) -> tuple[Message, ...]:
    too_long = over_limit(to, answer) if isinstance(answer, str) else None
    return () if too_long is None else (too_long,)


def _in_other_unit(asked: Asked, answer: Answer, to: Asked) -> Taken:
    if not isinstance(answer, int) or isinstance(answer, bool):
        return None, (message("carrying-other-kind"),)
    whole, rest = divmod(answer * _WON[asked.kind], _WON[to.kind])
    return (None, (message("carrying-unit-lost"),)) if rest else (whole, (message("carrying-unit-changed"),))


def _choices(asked: Asked, answer: Answer, to: Asked) -> Taken:
    before = {option.id: option.label for option in options_of(asked)}
    now = {option.id: option.label for option in options_of(to)}
    chosen = answer if isinstance(answer, tuple) else (answer,)
    kept = tuple(each for each in chosen if isinstance(each, str) and each in now)
    whys = [
        message("carrying-choice-gone", choice=before.get(str(each)) or str(each))
        for each in chosen
        if each not in kept
    ]
    whys += [
        message("carrying-choice-called", before=before[id], now=now[id])
        for id in kept
        if id in before and before[id].ko != now[id].ko
    ]
    if not kept:
        return None, tuple(whys)
    return (kept if isinstance(answer, tuple) else kept[0]), tuple(whys)


def _year_cells(field: Field, answer: Answer, season: int, to: Field, into: int) -> Taken:
    """Take over typed cells by the calendar year that they stand for; a plan never becomes a result."""
    if not isinstance(answer, Mapping):
        return None, (message("carrying-other-kind"),)
    rows = {row.id: row for row in to.rows if not row.sum_of}
    years = {column.year_in(into): column for column in to.columns}
    columns = {column.id: column for column in field.columns}
    old_rows = {row.id: row for row in field.rows}
    kept: dict[str, dict[str, Answer]] = {}
    whys: list[Message] = []
    for row_id, cells in answer.items():
        for column_id, cell in cells.items() if isinstance(cells, Mapping) else ():
            row, column = rows.get(row_id), columns.get(column_id)
            year = column.year_in(season) if column is not None else None
            at = years.get(year)
            name = old_rows[row_id].label if row_id in old_rows else row_id
            if row is None or row_id not in old_rows or column is None:
                whys.append(message("carrying-row-gone", row=name))
            elif at is None or year is None:
                whys.append(message("carrying-year-gone", row=name, year=year or 0))
            elif at.planned != column.planned:
                whys.append(message("carrying-plan-no-result", row=name, year=year))
            else:
                value, said = (cell, ()) if cell == "" else _single(old_rows[row_id], cell, row)
                whys += said
                if value is not None:
                    kept.setdefault(row_id, {})[at.id] = value
    return (kept or None), tuple(dict.fromkeys(whys))


def _rows(field: Field, answer: Answer, to: Field) -> Taken:
    """Take over the rows of a free table column by column."""
    pairs = {column.id: (column, _column(column, field, to)) for column in field.columns if not column.sum_of}
    groups = {group.id for group in to.groups}
    kept: list[dict[str, Answer]] = []
    whys: list[Message] = []
    for typed in answer if isinstance(answer, tuple) else ():
        row: dict[str, Answer] = {}
        for id, cell in typed.items() if isinstance(typed, Mapping) else ():
            column, at = pairs.get(id, (None, None))
            if id == GROUP:
                if cell in groups:
                    row[GROUP] = cell
                elif groups:
                    whys.append(message("carrying-group-gone"))
            elif column is None or at is None:
                whys.append(message("carrying-column-gone", column=column.label if column is not None else id))
            else:
                value, said = (cell, ()) if cell == "" else _single(column, cell, at)
                whys += said
                if value is not None:
                    row[at.id] = value
        if any(id != GROUP for id in row):
            kept.append(row)
    if to.max_rows is not None and not to.groups and len(kept) > to.max_rows:
        whys.append(message("drafts-too-many-rows", field=to.label, count=len(kept), most=to.max_rows))
    return (tuple(kept) or None), tuple(dict.fromkeys(whys))


def _column(column: Column, field: Field, to: Field) -> Column | None:
    own = {each.id for each in field.columns}
    for each in to.columns:
        if each.id == column.id:
            return None if each.sum_of else each
    alike = [each for each in to.columns if each.label.ko == column.label.ko and each.id not in own and not each.sum_of]
    return alike[0] if len(alike) == 1 else None
