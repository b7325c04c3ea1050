from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts import Application, AttachedFile, Draft, Paper, Validity, standing_of, with_files
from sme_apply.drafts.validity import _validity
from sme_apply.programmes import RequiredDocument
from sme_apply.terms import DateRange, message

Filled = Callable[..., Application]
AS_OF, CLOSES = date(2025, 3, 3), date(2025, 3, 28)
DAYS = 90


def tax_of(application: Application, **changed: object) -> RequiredDocument:
    """Return the tax certificate of the list, perhaps asked for otherwise."""
    document = next(each for each in application.track.documents if each.id == "tax")
    return document.model_copy(update=changed)


def with_closing(application: Application, closes: date | None, *, rolling: bool = False) -> Application:
    """Return an application whose only round closes on another day."""
    (state,) = application.verdict.rounds
    round = state.round.model_copy(update={"rolling": rolling})
    changed = replace(state, round=round, days=DateRange(state.days.start, closes))
    return replace(
        application,
        verdict=replace(application.verdict, rounds=(changed,)),
        draft=replace(application.draft, round=round.id),
    )


@pytest.mark.parametrize(
    ("last_day", "valid_on", "validity"),
    [
        (CLOSES, "closing", Validity.VALID),
        (CLOSES - timedelta(1), "closing", Validity.EXPIRES_BEFORE_CLOSING),
        (AS_OF, "closing", Validity.EXPIRES_BEFORE_CLOSING),
        (AS_OF - timedelta(1), "closing", Validity.EXPIRED),
        (CLOSES, "application", Validity.VALID),
        (AS_OF, "application", Validity.EXPIRES_BEFORE_CLOSING),
        (AS_OF - timedelta(1), "application", Validity.EXPIRED),
        (AS_OF, None, Validity.EXPIRES_BEFORE_CLOSING),
    ],
)
def test_the_last_day_still_counts_and_the_day_behind_it_does_not(
    draft: Draft, filled: Filled, last_day: date, valid_on: str | None, validity: Validity
) -> None:
    application = filled(draft)
    standing = standing_of(tax_of(application, valid_on=valid_on), application, last_day - timedelta(DAYS))
    assert (standing.validity, standing.last_day, standing.days) == (validity, last_day, DAYS)


@pytest.mark.parametrize("valid_on", ["closing", "application", None])
def test_an_unknown_closing_day_is_said_and_never_valid(draft: Draft, filled: Filled, valid_on: str | None) -> None:
    application = with_closing(filled(draft), None)
    fresh = standing_of(tax_of(application, valid_on=valid_on), application, AS_OF)
    assert (fresh.validity, fresh.closing) == (Validity.UNKNOWN_CLOSING, None)
    old = standing_of(tax_of(application, valid_on=valid_on), application, AS_OF - timedelta(DAYS + 1))
    assert old.validity is Validity.EXPIRED


def test_where_applications_are_taken_all_along_the_day_asked_about_counts(draft: Draft, filled: Filled) -> None:
    application = with_closing(filled(draft), None, rolling=True)
    document = tax_of(application)
    assert standing_of(document, application, AS_OF - timedelta(DAYS)).validity is Validity.VALID
    assert standing_of(document, application, AS_OF - timedelta(DAYS + 1)).validity is Validity.EXPIRED


def test_what_cannot_be_counted_says_why(draft: Draft, filled: Filled) -> None:
    application = filled(draft)
    asked: dict[Validity, dict[str, object]] = {
        Validity.NOT_ASKED: {"valid_for_days": None, "valid_on": None},
        Validity.NOT_COUNTED: {"valid_for_days": None},
        Validity.UNKNOWN_DAYS: {"valid_for_days": "$unknown-validity"},
    }
    for validity, changed in asked.items():
        assert standing_of(tax_of(application, **changed), application, AS_OF).validity is validity
    assert standing_of(tax_of(application), application, None).validity is Validity.UNDATED
    too_new = standing_of(tax_of(application), application, CLOSES + timedelta(1))
    assert too_new.validity is Validity.TOO_NEW


_days = st.dates(date(2024, 1, 1), date(2026, 12, 31))


@given(_days, _days, st.none() | _days, _days, st.booleans())
def test_nothing_is_called_valid_that_is_not_valid_on_every_day_it_is_needed(
    issued: date, last: date, closing: date | None, as_of: date, at_closing: bool
) -> None:
    needed_on = closing if at_closing else as_of
    if _validity(issued, last, needed_on, closing, as_of) is Validity.VALID:
        assert closing is not None
        assert needed_on is not None
        assert last >= closing
        assert last >= needed_on
        assert issued <= needed_on


def test_a_document_that_ends_before_an_unknown_or_known_closing_day_is_told_in_the_check(
    draft: Draft, filled: Filled
) -> None:
    ticked = replace(draft, papers={"tax": Paper(True, AS_OF - timedelta(DAYS))})

    def said(application: Application) -> list[str]:
        return [each.message.key for each in with_files(application, ()).problems if each.place == "document:tax"]

    assert "drafts-document-expired" in said(filled(ticked))
    open_ended = with_closing(filled(ticked), None)
    assert "drafts-document-closing-unknown" in said(open_ended)
    at_application = filled(ticked)
    track = at_application.track.model_copy(update={"documents": (tax_of(at_application, valid_on="application"),)})
    assert "drafts-document-before-closing" in said(replace(at_application, track=track))


def test_an_application_with_files_has_their_ticks_days_and_problems(draft: Draft, filled: Filled) -> None:
    application = filled(draft)
    assert "document:plan" in {each.place for each in application.problems}
    told = with_files(application, [AttachedFile("plan", "계획.pdf", 5), AttachedFile("strange", "a.pdf", 5)])
    assert told.draft.papers["plan"] == Paper(True, None)
    assert "strange" not in told.draft.papers
    assert "document:plan" not in {each.place for each in told.problems}
    assert {each.message.key for each in told.problems if each.place == "document:strange"} == {"papers-check-unlisted"}
    assert told.completeness > application.completeness
    refused = with_files(application, [AttachedFile("plan", "계획.pdf", 5, refused=message("papers-locked"))])
    assert [each.message.key for each in refused.problems if each.place == "document:plan"] == ["papers-check-refused"]
    untouched = {each for each in application.problems if not each.place.startswith("document:")}
    assert untouched <= set(refused.problems)
