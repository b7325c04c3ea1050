"""The check before handing in: everything unfinished, unsure, expired, over a limit or not printable, by severity."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sme_apply.company.json_text import MOST_BYTES
from sme_apply.drafts import Application, AttachedFile, FilledField, Problem, Severity, dump_draft, with_files
from sme_apply.export.coverage import codepoint, uncovered_characters
from sme_apply.terms import Message, Text, Value, message

_NAMED = 5
_COMPANY_PRINTED = {"name_ko": "application-place-company", "representative.name": "application-place-representative"}
"""What cover and signature print of the company, whatever the form asks."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at before handing in.

    Args:
        severity: an error keeps the mark 초안 on every page.
        place: ``field_id``, ``field_id.row.column``, ``consent:<id>``, ``document:<id>``, ``verdict``, ``form``,
            ``round``, ``data``, ``approval``, or the path of a company fact that the cover prints.
        name: what stands at that place, in the words of the form.
        message: what is wrong and what to do.
    """

    severity: Severity
    place: str
    name: Value
    message: Message


def check_before_handing_in(
    application: Application, attached: Sequence[AttachedFile] | None = None, most_file_bytes: int | None = None
) -> tuple[Finding, ...]:
    """Return everything to look at before an application is handed in: errors first, each in the order of the form.

    Args:
        application: the application as it stands.
        attached: the files of its documents; ``None`` where only ticks are known.
        most_file_bytes: how large one file may be, if the notice says.
    """
    if attached is not None:
        application = with_files(application, attached, most_file_bytes)
    problems = [*application.problems, *_unprintable(application), *_too_much_to_carry(application)]
    findings = [Finding(each.severity, each.place, _name(each.place, application), each.message) for each in problems]
    order = {field.id: position for position, field in enumerate(application.form.fields())}

    def rank(finding: Finding) -> tuple[int, int]:
        return finding.severity is not Severity.ERROR, order.get(finding.place.partition(".")[0], len(order))

    return tuple(sorted(dict.fromkeys(findings), key=rank))


def is_final(application: Application) -> bool:
    """Whether nothing keeps the mark 초안 on the pages: no error is left in the check before handing in."""
    return application.final and next(_unprintable(application), None) is None


def _unprintable(application: Application) -> Iterator[Problem]:
    for section in application.sections:
        for filled in section.fields:
            if filled.shown:
                yield from (_uncovered(filled, place, text) for place, text in _typed(filled) if _lacking(text))
    for path, key in _COMPANY_PRINTED.items():
        company = application.company
        text = (company.representative.name if "." in path else company.name_ko or company.name_en) or ""
        if _lacking(text):
            yield Problem(Severity.ERROR, path, _said(message(key), text))


def _uncovered(filled: FilledField, place: str, text: str) -> Problem:
    return Problem(Severity.ERROR, place, _said(filled.field.label, text))


def _said(name: Text | Message, text: str) -> Message:
    lacking = uncovered_characters(text)
    named = tuple(f"{character} ({codepoint(character)})" for character in lacking[:_NAMED])
    return message("application-uncovered", field=name, characters=named, count=len(lacking))


def _lacking(text: str) -> bool:
    return bool(uncovered_characters(text))


def _typed(filled: FilledField) -> Iterator[tuple[str, str]]:
    """Yield every text of a field with its place."""
    if isinstance(filled.value, str):
        yield filled.field.id, filled.value
    for row_id, row in filled.cells.items():
        for column_id, cell in row.items():
            if isinstance(cell.value, str):
                yield f"{filled.field.id}.{row_id}.{column_id}", cell.value
    for position, line in enumerate(filled.rows):
        for column_id, cell in line.items():
            if isinstance(cell.value, str):
                yield f"{filled.field.id}.{position}.{column_id}", cell.value


def _too_much_to_carry(application: Application) -> Iterator[Problem]:
    """Yield a warning where the draft is longer than any reader of it takes."""
    if len(dump_draft(application.draft).encode("utf-8", "surrogatepass")) > MOST_BYTES * 4 // 5:
        yield Problem(Severity.WARNING, "data", message("application-data-too-large", most=MOST_BYTES // 1_000_000))


def _name(place: str, application: Application) -> Value:
    kind, _, id = place.partition(":")
    if kind == "consent":
        return next((each.title for each in application.form.consents if each.id == id), id)
    if kind == "document":
        return next((each.name for each in application.track.documents if each.id == id), id)
    if place in _COMPANY_PRINTED:
        return message(_COMPANY_PRINTED[place])
    if place in ("verdict", "form", "round", "data", "approval"):
        return message(f"application-place-{place}")
    return _field_name(place, application)


def _field_name(place: str, application: Application) -> Value:
    field_id, *parts = place.split(".")
    try:
        field = application.form.field(field_id)
    except KeyError:
        return place
    column = next((each.label for each in field.columns if parts and each.id == parts[-1]), None)
    if column is None:
        return field.label
    row: Value = next((each.label for each in field.rows if each.id == parts[0]), parts[0])
    if len(parts) == 2 and parts[0].isdigit():
        row = message("drafts-row", number=int(parts[0]) + 1)
    return message("drafts-cell", field=field.label, row=row, column=column) if len(parts) == 2 else column
