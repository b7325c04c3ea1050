"""What is unfinished or doubtful in an application beyond its single fields."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from sme_apply.drafts.application import Application, FilledField, Origin, Problem, Severity
from sme_apply.drafts.days import in_order
from sme_apply.drafts.draft import Answer
from sme_apply.drafts.field_checks import is_blank
from sme_apply.drafts.rounds import chosen_round
from sme_apply.drafts.tables import sums_of
from sme_apply.drafts.validity import Validity, standing_of
from sme_apply.eligibility import Verdict, Window
from sme_apply.programmes import Check, Form, RequiredDocument
from sme_apply.programmes.fact_names import OF_VERDICT
from sme_apply.terms import Message, Source, Text, message, won

_WON = {"krw": 1, "krw_thousand": 1_000, "krw_million": 1_000_000}
_TOLERANCE_KRW = 1_000
"""How far one row may be off the government's share, in KRW: the form counts in 천원 and rounds."""
VERDICT = "verdict"


def application_problems(application: Application) -> Iterator[Problem]:
    """Yield what verdict, cross-field checks, consents, documents and the draft itself leave open."""
    yield from _of_verdict(application)
    for check in application.form.checks:
        yield from _of_check(check, application)
    for consent in application.form.consents:
        if consent.required and consent.id not in application.draft.consents_read:
            said = message("drafts-consent-unread", consent=consent.title)
            yield Problem(Severity.ERROR, f"consent:{consent.id}", said)
    for document in application.track.documents:
        said_of_document = _of_document(document, application)
        if said_of_document is not None:
            severity = _severity_of_document(document, said_of_document, application)
            yield Problem(severity, f"document:{document.id}", said_of_document)
    yield from _of_unsure_figures(application)
    yield from _of_draft(application)


def ordered(problems: list[Problem], form: Form) -> tuple[Problem, ...]:
    """Return problems in the order in which they are shown: the verdict's first, then errors, then warnings."""
    places = {field.id: position for position, field in enumerate(form.fields())}

    def rank(problem: Problem) -> tuple[int, int]:
        if problem.place == VERDICT:
            return 0, 0
        field = problem.place.partition(".")[0]
        return 1 if problem.severity is Severity.ERROR else 2, places.get(field, len(places))

    return tuple(sorted(dict.fromkeys(problems), key=rank))


def _of_verdict(application: Application) -> Iterator[Problem]:
    verdict = application.verdict
    said: list[Message] = []
    if verdict.verdict is Verdict.INELIGIBLE:
        said.append(message("drafts-verdict-ineligible"))
    elif verdict.verdict is Verdict.UNDETERMINED:
        said.append(message("drafts-verdict-undetermined"))
    if verdict.window is Window.CLOSED:
        said.append(message("drafts-window-closed"))
    if verdict.rests_on_unconfirmed:
        said.append(message("drafts-basis-unconfirmed"))
    yield from (Problem(Severity.WARNING, VERDICT, each) for each in said)


def _of_check(check: Check, application: Application) -> Iterator[Problem]:
    filled = application.field(check.field.partition(".")[0])
    if not filled.shown:
        return
    match check.kind:
        case "sum_at_most_limit":
            said = _over_support_limit(check, application)
        case "share_fits":
            said = _off_the_share(check, application)
        case "date_order":
            yield from _out_of_order(check, application)
            return
        case "distinct":
            yield from _twice(check, filled)
            return
    if said is not None:
        yield Problem(said[0], check.field, said[1])


def _over_support_limit(check: Check, application: Application) -> tuple[Severity, Message] | None:
    asked = _sum_krw(check.field, application)
    limit = application.verdict.support.limit_krw
    if asked is None:
        return None
    label = _label(check.field, application)
    if limit is None:
        return Severity.WARNING, message("drafts-limit-unknown", field=label, sum=won(asked))
    if asked > limit:
        return Severity.ERROR, message("drafts-over-support-limit", field=label, sum=won(asked), limit=won(limit))
    return None


def _off_the_share(check: Check, application: Application) -> tuple[Severity, Message] | None:
    assert check.of is not None
    part, whole = _sum_krw(check.field, application), _sum_krw(check.of, application)
    if part is None or whole is None:
        return None
    label, of = _label(check.field, application), _label(check.of, application)
    share = application.verdict.support.government_share
    if share is None:
        return Severity.WARNING, message("drafts-share-unknown", field=label, of=of)
    filled = application.field(check.field.partition(".")[0])
    rows = max(1, sum(1 for row in filled.rows if not is_blank(row)))
    if abs(Decimal(part) - share * whole) <= _TOLERANCE_KRW * rows:
        return None
    expected = int((share * whole).to_integral_value())
    return Severity.ERROR, message(
        "drafts-off-the-share", field=label, of=of, share=share, sum=won(part), expected=won(expected)
    )


def _sum_krw(place: str, application: Application) -> int | None:
    """Return the amount at a place in KRW: a column of a table added up, or one field."""
    field_id, _, column_id = place.partition(".")
    filled = application.field(field_id)
    if not column_id:
        number = filled.value if isinstance(filled.value, int) and not isinstance(filled.value, bool) else None
        return None if number is None else number * _WON.get(filled.field.kind, 1)
    column = next(column for column in filled.field.columns if column.id == column_id)
    number = sums_of(filled.field, filled.rows).get(column_id)
    return None if number is None else number * _WON.get(column.kind, 1)


def _out_of_order(check: Check, application: Application) -> Iterator[Problem]:
    assert check.of is not None
    earlier, later = _values(check.field, application), _values(check.of, application)
    for position, (first, last) in enumerate(zip(earlier, later, strict=False)):
        if not isinstance(first, str) or not isinstance(last, str) or not first or not last:
            continue
        # A period counts from its first day and up to its last one.
        if not in_order(first.split("/")[0], last.split("/")[-1]):
            field, _, column = check.field.partition(".")
            place = f"{field}.{position}.{column}" if column else field
            said = message(
                "drafts-out-of-order", field=_label(check.field, application), of=_label(check.of, application)
            )
            yield Problem(Severity.ERROR, place, said)


def _twice(check: Check, filled: FilledField) -> Iterator[Problem]:
    column_id = check.field.partition(".")[2]
    seen: set[Answer] = set()
    for position, row in enumerate(filled.rows):
        value = row[column_id].value
        if value is None or value == "":
            continue
        spelt = value.casefold() if isinstance(value, str) else value
        if spelt in seen:
            label = next(column.label for column in filled.field.columns if column.id == column_id)
            said = message("drafts-twice", field=label, row=position + 1)
            yield Problem(Severity.ERROR, f"{filled.field.id}.{position}.{column_id}", said)
        seen.add(spelt)


def _values(place: str, application: Application) -> list[Answer | None]:
    field_id, _, column_id = place.partition(".")
    filled = application.field(field_id)
    return [row[column_id].value for row in filled.rows] if column_id else [filled.value]


def _label(place: str, application: Application) -> Text:
    field_id, _, column_id = place.partition(".")
    field = application.form.field(field_id)
    return next((column.label for column in field.columns if column.id == column_id), field.label)


def _of_document(document: RequiredDocument, application: Application) -> Message | None:
    paper = application.draft.papers.get(document.id)
    if paper is None or not paper.at_hand:
        return message("drafts-document-missing", document=document.name) if document.required == "always" else None
    standing = standing_of(document, application, paper.issued_on)
    as_of = application.verdict.as_of
    # Each sentence below is said only where its days are known.
    last, needed_on, closing, issued = (
        day or as_of for day in (standing.last_day, standing.needed_on, standing.closing, paper.issued_on)
    )
    match standing.validity:
        case Validity.UNKNOWN_DAYS:
            return message("drafts-document-validity-unknown", document=document.name)
        case Validity.UNDATED:
            return message("drafts-document-undated", document=document.name, days=standing.days or 0)
        case Validity.TOO_NEW:
            return message("drafts-document-too-new", document=document.name, issued=issued)
        case Validity.EXPIRED:
            return message("drafts-document-expired", document=document.name, last=last, day=needed_on)
        case Validity.EXPIRES_BEFORE_CLOSING if document.valid_on == "closing":
            return message("drafts-document-expired", document=document.name, last=last, day=needed_on)
        case Validity.EXPIRES_BEFORE_CLOSING:
            return message("drafts-document-before-closing", document=document.name, last=last, day=closing)
        case Validity.UNKNOWN_CLOSING if document.valid_on == "closing":
            return message("drafts-document-closing-unknown", document=document.name, last=last)
    return None


def _severity_of_document(document: RequiredDocument, said: Message, application: Application) -> Severity:
    """Return an error for a paper that is surely expired; everything else may still be brought along."""
    if said.key != "drafts-document-expired" or document.valid_for_days is None:
        return Severity.WARNING
    source = application.programme.values.source_of(document.valid_for_days)
    return Severity.ERROR if source.status.settled else Severity.WARNING


def _of_unsure_figures(application: Application) -> Iterator[Problem]:
    """Yield the fields that are filled with an estimate which rests on figures that no notice of the year confirms."""
    unsure: dict[str, tuple[Source, ...]] = {}
    support = tuple(source for source in application.verdict.support.sources if not source.status.settled)
    if support:
        unsure = dict.fromkeys(OF_VERDICT, support)
    stages = application.programme.stages
    if stages is not None and not application.programme.source(stages.source).status.settled:
        unsure["stage"] = (application.programme.source(stages.source),)
    for section in application.sections:
        for filled in section.fields:
            if filled.shown and filled.origin is Origin.LINKED and filled.fact in unsure:
                statuses = tuple(dict.fromkeys(source.status.value for source in unsure[filled.fact]))
                said = message(
                    "drafts-value-unsure",
                    field=filled.field.label,
                    statuses=tuple(message(f"status-{status}") for status in statuses),
                )
                yield Problem(Severity.WARNING, filled.field.id, said)


def _of_draft(application: Application) -> Iterator[Problem]:
    draft, form = application.draft, application.form
    if draft.form_version != form.version:
        said = message("drafts-form-changed", before=draft.form_version, now=form.version)
        yield Problem(Severity.WARNING, "form", said)
    known = {field.id for field in form.fields()}
    left_over = sum(1 for id in draft.answers if id not in known)
    if left_over:
        yield Problem(Severity.WARNING, "form", message("drafts-answers-left-over", count=left_over))
    if draft.round is not None and chosen_round(application) is None:
        yield Problem(Severity.WARNING, "round", message("drafts-round-gone"))
