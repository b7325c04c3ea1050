"""What is typed into a portal, answer by answer in the order of the form, as it is pasted there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sme_apply.drafts.answers import shown
from sme_apply.drafts.application import Application, FilledField
from sme_apply.drafts.draft import Answer
from sme_apply.drafts.tables import column_name
from sme_apply.programmes import Column, Field, Row, Section
from sme_apply.terms import Message, Text, message


@dataclass(frozen=True, slots=True)
class PortalEntry:
    """One input of a portal.

    Args:
        place: ``field_id``, or ``field_id.row.column`` for a cell.
        section: the section of the form that it belongs to.
        name: what the form calls it.
        text: what goes in; empty where nothing is answered yet.
    """

    place: str
    section: Section
    name: Text | Message
    text: str = field(repr=False)


def portal_entries(application: Application) -> tuple[PortalEntry, ...]:
    """Return everything that is asked, in the order of the form; sums are left out, a portal adds up by itself.

    Portals are Korean: choices stand in Korean. Amounts and counts are bare digits and days ISO 8601, so that an input
    that takes only digits takes them as well.
    """
    return tuple(
        entry
        for section in application.sections
        for filled in section.fields
        if filled.shown
        for entry in _entries(filled, section.section, application.draft.season)
    )


def _entries(filled: FilledField, section: Section, season: int) -> Iterator[PortalEntry]:
    asked = filled.field
    if asked.kind == "year_table":
        for row in asked.rows:
            for column in asked.columns:
                if not row.sum_of:
                    name = message("portal-cell", row=row.label, column=column_name(column, season))
                    text = _pasted(row, filled.cells[row.id][column.id].value)
                    yield PortalEntry(f"{asked.id}.{row.id}.{column.id}", section, name, text)
    elif asked.kind == "table":
        for position, line in enumerate(filled.rows):
            for column in asked.columns:
                if not column.sum_of:
                    name = message("portal-row-cell", table=asked.label, number=position + 1, column=column.label)
                    text = _pasted(column, line[column.id].value)
                    yield PortalEntry(f"{asked.id}.{position}.{column.id}", section, name, text)
    else:
        yield PortalEntry(asked.id, section, asked.label, _pasted(asked, filled.value))


def _pasted(asked: Field | Column | Row, answer: Answer | None) -> str:
    if isinstance(answer, int) and not isinstance(answer, bool):
        return str(answer)
    if asked.kind == "date" and isinstance(answer, str):
        return answer
    if asked.kind == "period" and isinstance(answer, str):
        return answer.replace("/", " ~ ")
    return shown(asked, answer, "ko")
