"""One track of an assessment report: verdict, support, rounds, and criterion by criterion what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from sme_apply.company import label_of
from sme_apply.eligibility import CriterionResult, Outcome, RoundState, TrackVerdict, changes_for
from sme_apply.export import content
from sme_apply.export.assessment_sources import SourceNumbers, source_badge
from sme_apply.programmes import CriterionKind
from sme_apply.sentences import Sentences, named
from sme_apply.terms import won


def track_name(verdict: TrackVerdict, sentences: Sentences) -> str:
    """Return the name of a programme with its track, where it has tracks."""
    name = verdict.programme.name.in_language(sentences.language)
    track = verdict.track.name.in_language(sentences.language)
    return name if verdict.track.id is None or track == name else f"{name} · {track}"


def amount(krw: int, sentences: Sentences) -> str:
    """Return an amount in KRW as the language writes it."""
    return sentences.written(won(krw))


def track_blocks(verdict: TrackVerdict, sentences: Sentences, numbers: SourceNumbers) -> Iterator[content.Block]:
    """Yield everything that explains one verdict; its sources are named by their numbers."""
    language, say = sentences.language, sentences.text
    yield content.Heading(1, track_name(verdict, sentences))
    yield content.Text(verdict.programme.summary.in_language(language))
    yield content.FieldTable(_particulars(verdict, sentences, numbers), pairs=2)
    for notice in verdict.notices:
        yield content.Note(sentences.say(notice), "warn")
    if verdict.rests_on_unconfirmed:
        yield content.Note(say("assessment-rests-on-unconfirmed"), "warn")
    for warning in verdict.support.warnings:
        yield content.Note(sentences.say(warning), "warn")
    if verdict.programme.joined_through is not None:
        yield content.Note(verdict.programme.joined_through.in_language(language))
    together = dict.fromkeys(change.said for change in changes_for(verdict))
    if len(together) > 1:
        yield content.Text(say("assessment-changes"))
        yield content.Items(tuple(sentences.say(said) for said in together))
    yield from _criteria(verdict, sentences, numbers)
    yield from _rounds(verdict.rounds, sentences)
    yield from _listed("assessment-documents", _documents(verdict, sentences), sentences)
    left_out = tuple(each.in_language(language) for each in verdict.track.not_modelled)
    yield from _listed("assessment-not-modelled", left_out, sentences)


def _particulars(verdict: TrackVerdict, sentences: Sentences, numbers: SourceNumbers) -> tuple[content.Field, ...]:
    say, support = sentences.text, verdict.support
    shown: list[tuple[str, str]] = [
        ("verdict", say(f"verdict-{verdict.verdict.value}")),
        ("window", say(f"window-{verdict.window.value}")),
    ]
    if verdict.stage is not None:
        shown.append(("stage", say(f"stage-{verdict.stage.value}")))
    shown.append(("agency", verdict.programme.agency.in_language(sentences.language)))
    if verdict.track.support.kind != "designation":
        share = support.government_share
        unknown = say("assessment-unknown")
        sums = (("limit", support.limit_krw), ("total", support.total_krw), ("own", support.own_krw))
        shown += [(name, unknown if krw is None else amount(krw, sentences)) for name, krw in sums]
        shown.append(("share", unknown if share is None else say("eligibility-percent", share=share)))
    cited = numbers.cited(support.sources, sentences)
    return tuple(
        content.Field(say(f"assessment-{name}"), text, note=cited if name == "limit" else "") for name, text in shown
    )


def _criteria(verdict: TrackVerdict, sentences: Sentences, numbers: SourceNumbers) -> Iterator[content.Block]:
    by_outcome = {outcome: [each for each in verdict.criteria if each.outcome is outcome] for outcome in Outcome}
    if by_outcome[Outcome.NOT_MET]:
        yield content.Heading(2, sentences.text("assessment-not-met"))
    for each in by_outcome[Outcome.NOT_MET]:
        yield from _criterion(each, sentences, numbers)
    for outcome, key in ((Outcome.UNKNOWN, "assessment-unsettled"), (Outcome.MET, "assessment-met")):
        if by_outcome[outcome]:
            yield content.Heading(2, sentences.text(key))
            yield _table(by_outcome[outcome], sentences, numbers, with_change=outcome is Outcome.UNKNOWN)


def _criterion(result: CriterionResult, sentences: Sentences, numbers: SourceNumbers) -> Iterator[content.Block]:
    shown = {
        "clause": result.criterion.clause.in_language(sentences.language),
        "required": sentences.say(result.required),
        "actual": sentences.say(result.actual),
        "change": _change(result, sentences),
        "exceptions": _exceptions(result, sentences),
        "sources": numbers.cited(result.sources, sentences),
    }
    yield content.Heading(3, _title(result, sentences))
    yield content.FieldTable(
        tuple(content.Field(sentences.text(f"assessment-{name}"), text) for name, text in shown.items() if text)
    )
    for warning in result.warnings:
        yield content.Note(sentences.say(warning), "warn")


def _table(
    results: list[CriterionResult], sentences: Sentences, numbers: SourceNumbers, *, with_change: bool
) -> content.DataTable:
    columns = {"criterion": 3.2, "required": 2.2, "actual": 2.2, "change": 2.2, "sources": 1.8}
    if not with_change:
        del columns["change"]
    return content.DataTable(
        columns=tuple(
            content.Column(sentences.text(f"assessment-{name}"), weight=weight) for name, weight in columns.items()
        ),
        rows=tuple(tuple(content.Cell(_cell(name, each, sentences, numbers)) for name in columns) for each in results),
    )


def _cell(name: str, result: CriterionResult, sentences: Sentences, numbers: SourceNumbers) -> str:
    match name:
        case "criterion":
            clause = result.criterion.clause.in_language(sentences.language)
            exceptions = _exceptions(result, sentences)
            told = named(sentences.text("assessment-exceptions"), exceptions) if exceptions else ""
            return "\n".join(line for line in (_title(result, sentences), clause, told) if line)
        case "required":
            return sentences.say(result.required)
        case "actual":
            return "\n".join((sentences.say(result.actual), *map(sentences.say, result.warnings)))
        case "change":
            return _change(result, sentences)
        case _:
            return numbers.cited(result.sources, sentences)


def _exceptions(result: CriterionResult, sentences: Sentences) -> str:
    exceptions = result.criterion.exceptions
    return "" if exceptions is None else exceptions.in_language(sentences.language)


def _change(result: CriterionResult, sentences: Sentences) -> str:
    """Return what would change a criterion; where only facts are missing, which ones."""
    if result.missing:
        labels = tuple(sentences.say(label_of(path)) for path in result.missing)
        return sentences.text("assessment-tell", facts=labels)
    return "" if result.change is None else sentences.say(result.change)


def _title(result: CriterionResult, sentences: Sentences) -> str:
    title = result.criterion.title.in_language(sentences.language)
    if result.criterion.kind is CriterionKind.EXCLUSION:
        return named(sentences.text("criterion-exclusion"), title)
    return title


def _rounds(rounds: tuple[RoundState, ...], sentences: Sentences) -> Iterator[content.Block]:
    if not rounds:
        return
    say = sentences.text
    yield content.Heading(2, say("assessment-rounds"))
    columns = (("round", 2.4), ("round-days", 2.8), ("round-state", 1.0), ("round-source", 1.8))
    yield content.DataTable(
        columns=tuple(content.Column(say(f"assessment-{name}"), weight=weight) for name, weight in columns),
        rows=tuple(_round_row(state, sentences) for state in rounds),
    )


def _round_row(state: RoundState, sentences: Sentences) -> tuple[content.Cell, ...]:
    dated = state.days.start is not None or state.days.end is not None
    days = sentences.written(state.days) if dated else sentences.text("assessment-round-undated")
    return (
        content.Cell(state.round.name.in_language(sentences.language)),
        content.Cell(f"{days} {state.closing_hour}" if state.closing_hour else days),
        content.Cell(sentences.text(f"window-{state.window.value}")),
        content.Cell(source_badge(state.source, sentences)),
    )


def _documents(verdict: TrackVerdict, sentences: Sentences) -> tuple[str, ...]:
    language = sentences.language
    return tuple(
        each.name.in_language(language)
        if each.condition is None
        else f"{each.name.in_language(language)} ({each.condition.in_language(language)})"
        for each in verdict.track.documents
    )


def _listed(key: str, items: tuple[str, ...], sentences: Sentences) -> Iterator[content.Block]:
    if items:
        yield content.Heading(2, sentences.text(key))
        yield content.Items(items)
