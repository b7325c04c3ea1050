"""The checklist of an application held against the files that are really attached to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sme_apply.drafts.application import Application, Problem, Severity
from sme_apply.drafts.checks import application_problems, ordered
from sme_apply.drafts.draft import Paper
from sme_apply.programmes import RequiredDocument
from sme_apply.terms import Message, message

_MEGABYTE = 1_000_000
_PLACE = "document:"


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """One attached file as the checklist sees it.

    Args:
        document: its id in the programme's list of documents.
        name: the name of the file.
        size: in bytes, as it would be handed in.
        issued_on: its day of issue, if known.
        refused: why it cannot be taken (unreadable, locked with a password, too large); ``None`` where it can.
        notes: what became different when it was taken in.
    """

    document: str
    name: str
    size: int
    issued_on: date | None = None
    refused: Message | None = None
    notes: tuple[Message, ...] = ()


def paper_problems(
    application: Application, attached: Sequence[AttachedFile], most_file_bytes: int | None = None
) -> tuple[Problem, ...]:
    """Return what is wrong with the papers of an application: errors first, each in the order of the notice's list.

    These stand in for the problems of ``document:`` places that `Application.problems` has from ticks alone: what is
    attached is at hand, and its own day of issue counts against the day on which it must be valid (the round's closing
    day where the notice says so).

    Args:
        application: the application as it stands.
        attached: its files.
        most_file_bytes: how large one file may be, if the notice says.
    """
    by_document: dict[str, list[AttachedFile]] = {}
    for file in attached:
        by_document.setdefault(file.document, []).append(file)
    documents = {document.id: document for document in application.track.documents}
    ticked = application_problems(_told(application, attached))
    problems = [problem for problem in ticked if problem.place.startswith(_PLACE)]
    for id, document in documents.items():
        problems.extend(_of_files(document, by_document.get(id, []), application, most_file_bytes))
    for id in by_document.keys() - documents.keys():
        for file in by_document[id]:
            problems.append(
                Problem(Severity.WARNING, f"{_PLACE}{id}", message("papers-check-unlisted", file=file.name))
            )
    order = {f"{_PLACE}{id}": place for place, id in enumerate(documents)}

    def rank(problem: Problem) -> tuple[bool, int]:
        return problem.severity is not Severity.ERROR, order.get(problem.place, len(order))

    return tuple(sorted(dict.fromkeys(problems), key=rank))


def with_files(
    application: Application, attached: Sequence[AttachedFile], most_file_bytes: int | None = None
) -> Application:
    """Return an application in which what is attached is at hand and its problems stand in place of the ticks' own.

    Args:
        application: the application as it stands.
        attached: its files.
        most_file_bytes: how large one file may be, if the notice says.
    """
    told = _told(application, attached)
    others = [problem for problem in application.problems if not problem.place.startswith(_PLACE)]
    found = [*others, *paper_problems(application, attached, most_file_bytes)]
    return replace(told, problems=ordered(found, application.form))


def _told(application: Application, attached: Sequence[AttachedFile]) -> Application:
    """Return an application whose draft has a tick for what is attached; the oldest day of issue counts."""
    papers = dict(application.draft.papers)
    listed = {document.id for document in application.track.documents}
    for id in dict.fromkeys(file.document for file in attached if file.document in listed):
        days = [file.issued_on for file in attached if file.document == id and file.issued_on is not None]
        noted = papers.get(id, Paper()).issued_on
        papers[id] = Paper(at_hand=True, issued_on=min(days) if days else noted)
    return replace(application, draft=replace(application.draft, papers=papers))


def _of_files(
    document: RequiredDocument, files: Sequence[AttachedFile], application: Application, most: int | None
) -> Iterator[Problem]:
    place, name = f"{_PLACE}{document.id}", document.name
    noted = application.draft.papers.get(document.id, Paper())
    if not files and noted.at_hand and document.way == "upload":
        yield Problem(Severity.WARNING, place, message("papers-check-no-file", document=name))
    for file in files:
        if file.refused is not None:
            said = message("papers-check-refused", document=name, file=file.name, problem=file.refused)
            yield Problem(Severity.ERROR, place, said)
        elif most is not None and file.size > most:
            sizes = {"size": f"{file.size / _MEGABYTE:.1f}", "most": f"{most / _MEGABYTE:.1f}"}
            yield Problem(
                Severity.WARNING, place, message("papers-check-over-limit", document=name, file=file.name, **sizes)
            )
        for note in file.notes:
            said = message("papers-check-note", document=name, file=file.name, note=note)
            yield Problem(Severity.WARNING, place, said)
