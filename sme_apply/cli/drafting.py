"""``sme-apply draft``: an application PDF without a window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import ROUND_DOWN, Decimal
from pathlib import Path

from sme_apply.cli.files import parsed
from sme_apply.cli.layout import wrapped
from sme_apply.company import parse_company
from sme_apply.drafts import Application, Severity, fill, new_draft, read_answers
from sme_apply.drafts.filling import form_of
from sme_apply.eligibility import screen_track
from sme_apply.programmes import Catalogue, Programme, Track, size_standards
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, message


def application_of(
    company_file: Path,
    catalogue: Catalogue,
    season: int,
    programme_id: str,
    track_id: str | None,
    as_of: date,
    answers_file: Path | None,
) -> Application:
    """Return the application that a company file and a file of answers make.

    Args:
        track_id: ``None`` for the programme's first track.

    Raises:
        BadInput: if a file cannot be read or season, programme, track or form do not exist.
    """
    company = parsed(company_file, parse_company)
    programme = catalogue.programme(season, programme_id)
    track = _track(programme, track_id)
    form = form_of(programme)
    draft = new_draft(programme, track, as_of)
    if answers_file is not None:
        draft = replace(draft, answers=parsed(answers_file, lambda data: read_answers(data, form)))
    verdict = screen_track(company, programme, track, catalogue.season(season), size_standards(), as_of)
    return fill(draft, company, programme, track, verdict)


def _track(programme: Programme, id: str | None) -> Track:
    try:
        return programme.track(id)
    except KeyError:
        ids = tuple(track.id for track in programme.tracks if track.id is not None)
        if not ids:
            raise BadInput(message("cli-no-tracks", programme=programme.name)) from None
        raise BadInput(message("cli-no-such-track", track=str(id), tracks=ids)) from None


def application_page(application: Application, out: Path, sentences: Sentences) -> Iterator[str]:
    """Yield what ``draft`` says after the PDF was written: where it is, how far it is, and what is still open."""
    # Rounded down, so that 100 % is said of nothing that is still open.
    percent = application.completeness.quantize(Decimal("0.01"), ROUND_DOWN)
    key = "cli-draft-final" if application.final else "cli-draft-written"
    yield from wrapped(sentences.text(key, file=str(out), completeness=percent))
    marks = {Severity.ERROR: "×", Severity.WARNING: "!"}
    empty = [problem for problem in application.problems if problem.message.key == "drafts-required"]
    if empty:
        fields = tuple(problem.message.values["field"] for problem in empty)
        said = sentences.text("cli-draft-empty", count=len(empty), fields=fields)
        yield from wrapped(said, indent="    ", first=f"  {marks[Severity.ERROR]} ")
    for problem in application.problems:
        if problem in empty:
            continue
        yield from wrapped(sentences.say(problem.message), indent="    ", first=f"  {marks[problem.severity]} ")
