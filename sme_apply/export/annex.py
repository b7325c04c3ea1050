"""The annex for copying over: every field that is asked, one after another, with what to type into the portal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sme_apply.drafts import Application, FilledCell, FilledField, column_name, length_of, limits_of, shown, unit_of
from sme_apply.export import content
from sme_apply.programmes import Column, Row
from sme_apply.sentences import Sentences

_IN_FULL = 200
"""Letters up to which an answer stands in the annex, too; a longer one is copied from its own box."""
_NO_FIGURE = frozenset({"text", "long_text"})


def copying_annex(application: Application, words: Sentences) -> Iterator[content.Block]:
    """Yield the annex: the fields in the order of the form, for nobody has published the portals' screens.

    Its note says whether that order is the official form's or this document's own.
    """
    yield content.PageBreak()
    yield content.Heading(1, words.text("application-annex"))
    order = "official" if application.form.official else "own"
    yield content.Note(words.text(f"application-annex-order-{order}"))
    number = 0
    for filled_section in application.sections:
        rows = []
        for filled in filled_section.fields:
            if not filled.shown:
                continue
            for label, text, note in _entries(filled, application.draft.season, words):
                number += 1
                cells = (f"{number}", label, text, note)
                rows.append(tuple(content.Cell(each, field=label) for each in cells))
        if rows:
            section = filled_section.section
            yield content.DataTable(
                (
                    content.Column(words.text("application-annex-number"), alignment="right", weight=0.3),
                    content.Column(words.text("application-annex-field"), weight=1.3),
                    content.Column(words.text("application-annex-text"), weight=2.6),
                    content.Column(words.text("application-annex-note"), weight=0.6),
                ),
                tuple(rows),
                caption=section_title(section.number, section.title.in_language(words.language)),
            )


def section_title(number: str, title: str) -> str:
    """Return a section's number and title as they are headed."""
    return f"{numbered(number)} {title}" if number else title


def numbered(number: str) -> str:
    """Return the number of a section with a full stop, unless the form ends it otherwise."""
    return f"{number}." if number and number[-1].isalnum() else number


def _entries(filled: FilledField, season: int, words: Sentences) -> Iterator[tuple[str, str, str]]:
    """Yield label, text to type and remark for each thing that a field asks."""
    field, language = filled.field, words.language
    label = field.label.in_language(language)
    if field.kind == "year_table":
        for row in field.rows:
            cells = filled.cells.get(row.id, {})
            told = (
                (words.say(column_name(each, season)), _shown(row, cells.get(each.id), words)) for each in field.columns
            )
            yield f"{label} · {row.label.in_language(language)}", _in_a_row(told), unit_of(row, language)
        return
    if field.kind == "table":
        for position, line in enumerate(filled.rows, start=1):
            told = ((_named(each, words), _shown(each, line.get(each.id), words)) for each in field.columns)
            yield f"{label} · {position}", _in_a_row(told), ""
        if not filled.rows:
            yield label, "", ""
        return
    text = "" if filled.value is None else shown(field, filled.value, language)
    yield label, *_text_and_note(filled, text, words)


def _shown(asked: Column | Row, cell: FilledCell | None, words: Sentences) -> str:
    return "" if cell is None or cell.value is None else shown(asked, cell.value, words.language)


def _named(column: Column, words: Sentences) -> str:
    label, unit = column.label.in_language(words.language), unit_of(column, words.language)
    return f"{label} ({unit})" if unit else label


def _in_a_row(told: Iterable[tuple[str, str]]) -> str:
    """Return the cells of one row of a table, in the order of the columns, each after its heading."""
    return "\n".join(f"{heading}: {text}" for heading, text in told if text)


def _text_and_note(filled: FilledField, text: str, words: Sentences) -> tuple[str, str]:
    field = filled.field
    if field.kind not in _NO_FIGURE:
        return text, unit_of(field, words.language)
    characters, octets = limits_of(field)
    length = length_of(text)
    note = words.text("application-annex-length", count=length.characters)
    if characters is not None:
        note = words.text("application-annex-of", length=length.characters, most=characters)
    elif octets is not None:
        note = words.text("application-annex-of-bytes", length=length.bytes, most=octets)
    elif field.kind == "text":
        note = ""
    return (text if len(text) <= _IN_FULL else words.text("application-annex-see")), note
