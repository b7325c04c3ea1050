"""The fields of a form as blocks of a document, in the form's order, grouping and units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sme_apply.drafts import FilledCell, FilledField, column_name, group_of, shown, unit_of
from sme_apply.export import content
from sme_apply.programmes import Field
from sme_apply.sentences import Sentences

_RIGHT = frozenset({"integer", "count", "krw", "krw_thousand", "krw_million", "usd", "percent"})


def field_blocks(fields: tuple[FilledField, ...], season: int, sentences: Sentences) -> Iterator[content.Block]:
    """Yield the blocks of one section: short fields together in a table, all others by themselves."""
    short: list[content.Field] = []
    for filled in fields:
        if not filled.shown:
            continue
        if filled.field.kind in ("long_text", "choice", "choices", "table", "year_table"):
            if short:
                yield content.FieldTable(tuple(short), pairs=2)
                short = []
            yield _own_block(filled, season, sentences)
        else:
            short.append(_short(filled, sentences))
    if short:
        yield content.FieldTable(tuple(short), pairs=2)


def _short(filled: FilledField, sentences: Sentences) -> content.Field:
    field = filled.field
    label = field.label.in_language(sentences.language)
    text = "" if filled.value is None else shown(field, filled.value, sentences.language)
    unit = unit_of(field, sentences.language) if text else ""
    if field.kind == "yes_no" and field.options:
        options = tuple(
            content.Option(option.label.in_language(sentences.language), filled.value is (option.id == "yes"))
            for option in field.options
        )
        return content.Field(label, field=label, options=options, wide=field.wide)
    # What could not be read as a figure stays a text.
    amount = field.kind in _RIGHT and not (isinstance(filled.value, str) and field.kind != "percent")
    return content.Field(label, text, field=label, unit=unit, wide=field.wide, amount=amount)


def _own_block(filled: FilledField, season: int, sentences: Sentences) -> content.Block:
    field, language = filled.field, sentences.language
    label = field.label.in_language(language)
    if field.kind == "long_text":
        text = "" if filled.value is None else shown(field, filled.value, language)
        return content.Answer(label, text, field=label)
    if field.kind in ("choice", "choices"):
        chosen = filled.value if isinstance(filled.value, tuple) else (filled.value,)
        options = tuple(
            content.Option(option.label.in_language(language), option.id in chosen) for option in field.options
        )
        return content.Choice(label, options, field=label)
    if field.kind == "year_table":
        return _year_table(filled, season, sentences)
    return _free_table(filled, sentences)


def _year_table(filled: FilledField, season: int, sentences: Sentences) -> content.DataTable:
    field, language = filled.field, sentences.language
    label = field.label.in_language(language)
    columns = (
        content.Column(sentences.text("application-table-item"), weight=1.6),
        *(content.Column(sentences.say(column_name(column, season)), alignment="right") for column in field.columns),
    )
    rows = []
    for row in field.rows:
        unit = unit_of(row, language)
        heading = row.label.in_language(language)
        named = f"{heading} ({unit})" if unit and f"({unit})" not in heading else heading
        cells = [content.Cell(named)]
        for column in field.columns:
            cell = filled.cells.get(row.id, {}).get(column.id)
            text = "" if cell is None or cell.value is None else shown(row, cell.value, language)
            cells.append(content.Cell(text, field=f"{label} · {heading}"))
        rows.append(tuple(cells))
    return content.DataTable(columns, tuple(rows), caption=label)


def _free_table(filled: FilledField, sentences: Sentences) -> content.DataTable:
    field, language = filled.field, sentences.language
    label = field.label.in_language(language)
    columns = [
        content.Column(
            column.label.in_language(language),
            unit=unit_of(column, language),
            alignment="right" if column.kind in _RIGHT else "left",
            weight=1.6 if column.kind in ("text", "long_text") else 1.0,
        )
        for column in field.columns
    ]
    if field.groups:
        columns.insert(0, content.Column(sentences.text("application-table-group"), weight=0.7))
        rows = tuple(_grouped(filled, label, sentences))
    else:
        blank = tuple(content.Cell() for _ in field.columns)
        rows = tuple(_row(field, row, label, sentences) for row in filled.rows) or (blank,)
    total = _sums(field, sentences.text("application-table-total"), filled.totals) if field.total else None
    return content.DataTable(tuple(columns), rows, total, caption=label, row_headings=bool(field.groups))


def _grouped(filled: FilledField, label: str, sentences: Sentences) -> Iterator[tuple[content.Cell, ...]]:
    """Yield the rows of each group and its subtotal; a group has as many rows as the form prints, empty ones too."""
    field = filled.field
    blank = tuple(content.Cell() for _ in field.columns)
    for group in field.groups:
        name = content.Cell(group.label.in_language(sentences.language))
        rows = [_row(field, row, label, sentences) for row in filled.rows if group_of(field, row) == group.id]
        rows += [blank] * ((field.max_rows or 1) - len(rows))
        for row in rows:
            yield (name, *row)
        yield _sums(field, sentences.text("application-table-subtotal"), filled.subtotals.get(group.id, {}))


def _sums(field: Field, name: str, sums: Mapping[str, int]) -> tuple[content.Cell, ...]:
    """Return a row of sums under its name."""
    cells = [content.Cell(f"{sums[column.id]:,}" if column.id in sums else "") for column in field.columns]
    if field.groups:
        return (content.Cell(name), *cells)
    return (content.Cell(name), *cells[1:])


def _row(field: Field, row: Mapping[str, FilledCell], label: str, sentences: Sentences) -> tuple[content.Cell, ...]:
    cells = []
    for column in field.columns:
        cell = row.get(column.id)
        text = "" if cell is None or cell.value is None else shown(column, cell.value, sentences.language)
        heading = column.label.in_language(sentences.language)
        cells.append(content.Cell(text, field=f"{label} · {heading}"))
    return tuple(cells)
