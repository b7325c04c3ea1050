"""The letter to a client: which facts and documents are still needed, where to get each, and by when."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sme_apply.company import Company, help_of, label_of
from sme_apply.eligibility import RoundState, TrackVerdict, Window
from sme_apply.export import content
from sme_apply.export.assessment_sources import source_badge
from sme_apply.export.assessment_track import track_name
from sme_apply.programmes import RequiredDocument
from sme_apply.sentences import Sentences
from sme_apply.terms import SourceStatus

_FROM_THE_CLIENT = ("upload", "agreed_online")
"""What is typed into the portal or fetched by it is nothing that a client has to bring."""
_SURE = (SourceStatus.CONFIRMED, SourceStatus.REPORTED)


@dataclass(frozen=True, slots=True)
class NeededFact:
    """A fact that is still missing: its name, what is meant by it, and which programmes ask for it."""

    name: str
    meaning: str
    programmes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NeededDocument:
    """A document that is still missing.

    Args:
        name: what it is called.
        remark: what is to be heeded: when it is needed, how long it is valid, what the notice says of it.
        where: where to get it.
        url: an address for that, empty if there is none.
        badge: how well it is known that it is needed, empty where that is sure.
        programmes: which ask for it.
    """

    name: str
    remark: str
    where: str
    url: str
    badge: str
    programmes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """What is still needed of one client, in the words of one language.

    Args:
        client: the client's name.
        sender: who asks, empty where nobody said.
        until: for each programme by when.
        facts, documents: what is needed.
        perhaps: documents that are needed only in a case that the client knows.
    """

    client: str = field(repr=False)
    sender: str = field(repr=False)
    until: tuple[tuple[str, str], ...]
    facts: tuple[NeededFact, ...]
    documents: tuple[NeededDocument, ...]
    perhaps: tuple[NeededDocument, ...]


def letter_to(
    company: Company,
    verdicts: Sequence[TrackVerdict],
    sentences: Sentences,
    *,
    at_hand: Mapping[tuple[str, str | None], frozenset[str]] | None = None,
    sender: str = "",
) -> Letter:
    """Return what is still needed for the chosen programmes; what several ask for stands there once.

    Args:
        company: the client.
        verdicts: on the chosen programmes and tracks.
        sentences: the language of the letter.
        at_hand: for each programme and track the ids of the documents that are there already.
        sender: who asks.
    """
    there = at_hand or {}
    name = company.name_ko or company.name_en or sentences.text("assessment-nameless")
    if sentences.language == "en" and company.name_en:
        name = company.name_en
    asked: dict[str, list[str]] = {}
    for verdict in verdicts:
        for path in verdict.missing:
            asked.setdefault(path, []).append(track_name(verdict, sentences))
    return Letter(
        name,
        sender,
        tuple((track_name(each, sentences), _until(each, sentences)) for each in verdicts),
        tuple(_fact(path, programmes, sentences) for path, programmes in asked.items()),
        tuple(_documents(verdicts, there, sentences, "always")),
        tuple(_documents(verdicts, there, sentences, "if")),
    )


def _fact(path: str, programmes: Sequence[str], sentences: Sentences) -> NeededFact:
    meaning = help_of(path)
    said = "" if meaning is None else sentences.say(meaning)
    return NeededFact(sentences.say(label_of(path)), said, tuple(dict.fromkeys(programmes)))


def _documents(
    verdicts: Sequence[TrackVerdict],
    at_hand: Mapping[tuple[str, str | None], frozenset[str]],
    sentences: Sentences,
    required: str,
) -> Iterator[NeededDocument]:
    found: dict[NeededDocument, list[str]] = {}
    for verdict in verdicts:
        for document in verdict.track.documents:
            if (
                document.required == required
                and document.way in _FROM_THE_CLIENT
                and document.id not in at_hand.get(verdict.key, frozenset())
            ):
                needed = _document(document, verdict, sentences)
                found.setdefault(needed, []).append(track_name(verdict, sentences))
    for needed, programmes in found.items():
        yield NeededDocument(
            needed.name, needed.remark, needed.where, needed.url, needed.badge, tuple(dict.fromkeys(programmes))
        )


def _document(document: RequiredDocument, verdict: TrackVerdict, sentences: Sentences) -> NeededDocument:
    language = sentences.language
    remarks = [text.in_language(language) for text in (document.condition, document.note) if text is not None]
    if document.valid_for_days is not None:
        days = verdict.programme.values.whole(document.valid_for_days)
        if days is not None:
            remarks.append(sentences.text("letter-valid-days", days=days))
    if document.way == "agreed_online":
        remarks.append(sentences.text("letter-agreed-online"))
    source = verdict.programme.sources[document.source]
    return NeededDocument(
        document.name.in_language(language),
        " ".join(remarks),
        document.where.in_language(language) if document.where is not None else "",
        document.url or "",
        "" if source.status in _SURE else source_badge(source, sentences),
        (),
    )


def _until(verdict: TrackVerdict, sentences: Sentences) -> str:
    state = _next_round(verdict)
    if state is None:
        return sentences.text("letter-until-unknown")
    badge = "" if state.source.status in _SURE else f" [{source_badge(state.source, sentences)}]"
    if state.round.rolling or state.days.end is None:
        key = "letter-until-rolling" if state.round.rolling else "letter-until-unknown"
        return sentences.text(key) + badge
    hour = state.closing_hour or ""
    said = sentences.text("letter-until-day", day=state.days.end)
    return f"{said} {hour}".rstrip() + badge


def _next_round(verdict: TrackVerdict) -> RoundState | None:
    for window in (Window.OPEN, Window.UPCOMING):
        for state in verdict.rounds:
            if state.window is window:
                return state
    return None


def letter_text(letter: Letter, sentences: Sentences) -> str:
    """Return the letter as plain text, to be pasted into a mail."""
    say = sentences.text
    parts = [say("letter-greeting", name=letter.client), say(_asks(letter)), ""]
    parts += [say("letter-until"), *(f"- {name}: {until}" for name, until in letter.until)]
    if letter.facts:
        parts += ["", say("letter-facts")]
        for number, fact in enumerate(letter.facts, 1):
            parts.append(f"{number}. {fact.name}")
            parts += [f"   {line}" for line in (fact.meaning, _for(fact.programmes, say)) if line]
    for heading, documents in (("letter-documents", letter.documents), ("letter-perhaps", letter.perhaps)):
        if documents:
            parts += ["", say(heading)]
            for number, each in enumerate(documents, 1):
                parts.append(f"{number}. {each.name}" + (f" [{each.badge}]" if each.badge else ""))
                where = say("letter-where", where=each.where) if each.where else ""
                parts += [f"   {line}" for line in (each.remark, where, each.url, _for(each.programmes, say)) if line]
    parts += ["", say("letter-never"), *([letter.sender] if letter.sender else [])]
    return "\n".join(parts) + "\n"


def letter_document(letter: Letter, sentences: Sentences, created: date) -> content.Document:
    """Return the letter as a document ready to be written as a PDF.

    Args:
        letter: what is needed.
        sentences: the language of the letter.
        created: the day that is printed on it.
    """
    say, title = sentences.text, sentences.text("letter-title")
    return content.Document(
        language=sentences.language,
        title=f"{title} · {letter.client}",
        subject=title,
        author=letter.sender or letter.client,
        created=created,
        header=content.Header(left=title, centre=sentences.written(created), right=letter.client),
        blocks=(
            content.Text(say("letter-greeting", name=letter.client)),
            content.Text(say(_asks(letter))),
            content.Heading(1, say("letter-until")),
            content.FieldTable(tuple(content.Field(name, until) for name, until in letter.until)),
            *_fact_blocks(letter.facts, sentences),
            *_document_blocks("letter-documents", letter.documents, sentences),
            *_document_blocks("letter-perhaps", letter.perhaps, sentences),
            content.Note(say("letter-never")),
            *([content.Text(letter.sender)] if letter.sender else []),
        ),
    )


def _asks(letter: Letter) -> str:
    return "letter-asks" if letter.facts or letter.documents or letter.perhaps else "letter-nothing"


def _for(programmes: tuple[str, ...], say: Callable[..., str]) -> str:
    return say("letter-for", programmes=", ".join(programmes))


def _fact_blocks(facts: tuple[NeededFact, ...], sentences: Sentences) -> Iterator[content.Block]:
    if not facts:
        return
    say = sentences.text
    yield content.Heading(1, say("letter-facts"))
    yield content.DataTable(
        columns=(
            content.Column(say("letter-column-fact"), weight=2.2),
            content.Column(say("letter-column-meaning"), weight=3.2),
            content.Column(say("letter-column-for"), weight=2.0),
        ),
        rows=tuple(
            (content.Cell(each.name), content.Cell(each.meaning), content.Cell("\n".join(each.programmes)))
            for each in facts
        ),
    )


def _document_blocks(
    heading: str, documents: tuple[NeededDocument, ...], sentences: Sentences
) -> Iterator[content.Block]:
    if not documents:
        return
    say = sentences.text
    yield content.Heading(1, say(heading))
    yield content.DataTable(
        columns=(
            content.Column(say("letter-column-document"), weight=2.2),
            content.Column(say("letter-column-where"), weight=2.2),
            content.Column(say("letter-column-remark"), weight=2.6),
            content.Column(say("letter-column-for"), weight=1.6),
        ),
        rows=tuple(
            (
                content.Cell(f"{each.name}\n[{each.badge}]" if each.badge else each.name),
                content.Cell("\n".join(part for part in (each.where, each.url) if part)),
                content.Cell(each.remark),
                content.Cell("\n".join(each.programmes)),
            )
            for each in documents
        ),
    )
