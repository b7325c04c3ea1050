"""Lays a draft over the company's facts: the application as it would be printed now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sme_apply.company import Company
from sme_apply.drafts.answers import fitting
from sme_apply.drafts.application import (
    Application,
    FilledCell,
    FilledField,
    FilledSection,
    Origin,
    Severity,
)
from sme_apply.drafts.checks import application_problems, ordered
from sme_apply.drafts.draft import Answer, Draft
from sme_apply.drafts.field_checks import field_problems
from sme_apply.drafts.linking import NOTHING, Linked, fact_path, linked, linked_rows
from sme_apply.drafts.tables import free_rows, group_of, sums_of, year_cells
from sme_apply.eligibility import TrackVerdict
from sme_apply.programmes import Field, Form, Programme, Track
from sme_apply.terms import BadInput, message


def fill(draft: Draft, company: Company, programme: Programme, track: Track, verdict: TrackVerdict) -> Application:
    """Return the application that a draft and the company's facts make together.

    Args:
        programme, track: what the draft applies for, in the draft's season.
        verdict: the verdict on the track for this company; its day is the day of application.

    Raises:
        BadInput: if the programme has no form because a company does not apply for it by itself.
    """
    form = form_of(programme)
    fields = {field.id: _filled(field, draft, company, verdict) for field in form.fields()}
    asked = {id: _is_asked(id, fields) for id in fields}
    finished = {id: _with_problems(filled, asked[id], draft.season) for id, filled in fields.items()}
    sections = tuple(
        FilledSection(section, tuple(finished[field.id] for field in section.fields)) for section in form.sections()
    )
    application = Application(draft, company, programme, track, form, verdict, sections, ())
    found = [problem for filled in finished.values() for problem in filled.problems]
    return replace(application, problems=ordered([*found, *application_problems(application)], form))


def form_of(programme: Programme) -> Form:
    """Return the form of a programme.

    Raises:
        BadInput: if it has none because a company joins it in another way.
    """
    if programme.form is None:
        if programme.joined_through is not None:
            raise BadInput(message("drafts-joined-otherwise", programme=programme.name, way=programme.joined_through))
        raise BadInput(message("drafts-no-form", programme=programme.name))
    return programme.form


def _filled(field: Field, draft: Draft, company: Company, verdict: TrackVerdict) -> FilledField:
    path = fact_path(field.source, draft.season) if field.source is not None else None
    answer, overridden = draft.answers.get(field.id), field.id in draft.answers
    if field.kind == "year_table":
        return _year_table(field, answer, company, verdict, draft.season)
    if field.kind == "table":
        return _free_table(field, answer if overridden else None, company, path)
    from_company = linked(field, path, company, verdict) if path is not None else NOTHING
    if overridden:
        value = _kept(field, answer)
        origin = Origin.EMPTY if value is None and path is None else Origin.TYPED
        return _plain(field, value, origin, path, from_company.answer)
    origin = Origin.EMPTY if from_company.answer is None else Origin.LINKED
    return replace(_plain(field, from_company.answer, origin, path, from_company.answer), rounded=from_company.rounded)


def _plain(
    field: Field, value: Answer | None, origin: Origin, path: str | None, company_value: Answer | None
) -> FilledField:
    return FilledField(
        field=field,
        value=value,
        origin=origin,
        fact=path,
        company_value=company_value,
        cells={},
        rows=(),
        totals={},
        shown=True,
        complete=False,
        problems=(),
    )


def _kept(field: Field, answer: Answer | None) -> Answer | None:
    """Return an answer as it is kept; what cannot be read stays as it is, for the checks to name."""
    try:
        return fitting(field, answer)
    except BadInput:
        return answer


def _year_table(
    field: Field, answer: Answer | None, company: Company, verdict: TrackVerdict, season: int
) -> FilledField:
    cells = year_cells(field, answer, company, verdict, season)
    each = [cell for row in cells.values() for cell in row.values()]
    origin = _origin_of(each)
    rounded = any(cell.rounded for cell in each)
    totals: dict[str, int] = {}
    if field.total:
        # A row that is a sum already must not be counted twice.
        parts = [cells[row.id] for row in field.rows if not row.sum_of]
        for column in field.columns:
            known = [_whole(row[column.id]) for row in parts]
            if any(number is not None for number in known):
                totals[column.id] = sum(number for number in known if number is not None)
    return replace(_plain(field, None, origin, None, None), cells=cells, totals=totals, rounded=rounded)


def _free_table(field: Field, answer: Answer | None, company: Company, path: str | None) -> FilledField:
    from_company = linked_rows(field, path, company) if path is not None else ()
    company_value = tuple(_answers(row) for row in from_company) or None
    lines: list[tuple[Mapping[str, Answer], Mapping[str, Linked]]]
    if answer is not None:
        typed = answer if isinstance(answer, tuple) else ()
        lines = [(row, {}) for row in typed if isinstance(row, Mapping)]
    else:
        lines = [({}, row) for row in from_company]
    rows = free_rows(field, lines)
    subtotals = {
        group.id: sums_of(field, (row for row in rows if group_of(field, row) == group.id)) for group in field.groups
    }
    origin = Origin.TYPED if answer is not None else Origin.LINKED if rows else Origin.EMPTY
    kept = tuple(
        {id: cell.value for id, cell in row.items() if cell.value is not None and cell.origin is not Origin.COMPUTED}
        for row in rows
    )
    return replace(
        _plain(field, kept or None, origin, path, company_value),
        rows=rows,
        totals=sums_of(field, rows) if field.total else {},
        subtotals=subtotals,
        rounded=any(cell.rounded for row in rows for cell in row.values()),
    )


def _answers(row: Mapping[str, Linked]) -> Mapping[str, Answer]:
    return {id: cell.answer for id, cell in row.items() if cell.answer is not None}


def _whole(cell: FilledCell) -> int | None:
    return cell.value if isinstance(cell.value, int) and not isinstance(cell.value, bool) else None


def _origin_of(cells: list[FilledCell]) -> Origin:
    for origin in (Origin.TYPED, Origin.LINKED):
        if any(cell.origin is origin for cell in cells):
            return origin
    return Origin.EMPTY


def _is_asked(id: str, fields: Mapping[str, FilledField]) -> bool:
    """Whether a field is asked: what it depends on must be asked itself and have the value named."""
    condition = fields[id].field.shown_if
    if condition is None:
        return True
    other, wanted = condition
    value = fields[other].value
    holds = wanted in value if isinstance(value, tuple) else value == wanted and type(value) is type(wanted)
    return holds and _is_asked(other, fields)


def _with_problems(filled: FilledField, asked: bool, season: int) -> FilledField:
    if not asked:
        return replace(filled, shown=False, complete=True)
    problems = field_problems(filled, season)
    complete = not any(problem.severity is Severity.ERROR for problem in problems)
    return replace(filled, complete=complete, problems=problems)
