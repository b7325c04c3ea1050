"""The assessment report: a company held against every programme of a season, with reasons and sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sme_apply.company import Company, label_of, notices, written_business_number
from sme_apply.eligibility import Outcome, Screening, TrackVerdict, Verdict, lawful_plans, questions
from sme_apply.export import content
from sme_apply.export.assessment_sources import SourceNumbers, how_sure
from sme_apply.export.assessment_track import amount, track_blocks, track_name
from sme_apply.sentences import Sentences
from sme_apply.terms import Message, won


@dataclass(frozen=True, slots=True)
class Supposed:
    """One fact that was changed on a copy to try it out: its name, what is really told, and what is supposed."""

    name: str
    real: str
    supposed: str


def assessment_document(
    company: Company,
    screening: Screening,
    sentences: Sentences,
    created: date,
    *,
    supposed: Sequence[Supposed] = (),
) -> content.Document:
    """Return the report as a document ready to be written as a PDF; the same arguments give the same document.

    Args:
        company: whose screening it is.
        screening: the verdicts, on the day that they were asked for.
        sentences: the language of the whole report; names and other texts of the user appear as typed.
        created: the day that is printed on it.
        supposed: the facts that were changed, where the company is a copy to try something out; the report then says
            so on every page.
    """
    say, name = sentences.text, company.name_ko or company.name_en or sentences.text("assessment-nameless")
    if sentences.language == "en" and company.name_en:
        name = company.name_en
    season = say("assessment-subject", season=screening.season.year)
    numbers = SourceNumbers(screening)
    blocks = (
        *_supposed(supposed, sentences),
        *_summary(screening, sentences),
        *_missing(screening, sentences),
        *_combinations(screening, sentences),
        *_size(company, screening, sentences),
        *how_sure(sentences),
        *(block for verdict in screening.tracks for block in track_blocks(verdict, sentences, numbers)),
        *numbers.listed(sentences),
    )
    return content.Document(
        language=sentences.language,
        title=f"{say('assessment-title')} · {name}",
        subject=season,
        author=name,
        created=created,
        header=content.Header(left=say("assessment-title"), centre=season, right=name),
        draft_mark=say("assessment-what-if-mark") if supposed else None,
        cover=_cover(company, name, screening, sentences, created, supposed),
        blocks=blocks,
    )


def _cover(
    company: Company,
    name: str,
    screening: Screening,
    sentences: Sentences,
    created: date,
    supposed: Sequence[Supposed],
) -> content.Cover:
    say, season = sentences.text, screening.season
    number = company.business_registration_number
    counts = {verdict.value: sum(1 for each in screening.tracks if each.verdict is verdict) for verdict in Verdict}
    badges = [
        say(f"assessment-badge-{key}")
        for key, holds in (
            ("what-if", bool(supposed)),
            ("over", screening.season_over),
            ("early", screening.as_of < season.noticed_on),
        )
        if holds
    ]
    return content.Cover(
        title=say("assessment-subject", season=season.year),
        programme=say("assessment-title"),
        company=name,
        details=(
            content.Field(say("assessment-business-number"), written_business_number(number) if number else ""),
            content.Field(say("assessment-as-of"), sentences.written(screening.as_of)),
            content.Field(
                say("assessment-season"), say("assessment-season-value", season=season.year, day=season.noticed_on)
            ),
            content.Field(say("assessment-counts"), say("assessment-counts-value", **counts)),
            content.Field(say("assessment-made"), sentences.written(created)),
        ),
        badges=tuple(badges),
        note=say("assessment-cover-note"),
        field="name_ko",
    )


def _supposed(supposed: Sequence[Supposed], sentences: Sentences) -> Iterator[content.Block]:
    if not supposed:
        return
    say = sentences.text
    yield content.Note(say("assessment-what-if-note"), "warn")
    yield content.DataTable(
        columns=tuple(
            content.Column(say(f"assessment-what-if-{column}"), weight=weight)
            for column, weight in (("changed", 2.0), ("before", 1.5), ("after", 1.5))
        ),
        rows=tuple(
            (content.Cell(each.name), content.Cell(each.real), content.Cell(each.supposed)) for each in supposed
        ),
    )


def _summary(screening: Screening, sentences: Sentences) -> Iterator[content.Block]:
    say = sentences.text
    yield content.Heading(1, say("assessment-summary"))
    columns = (("programme", 3.0), ("verdict", 1.3), ("window", 1.1), ("limit", 1.9), ("reason", 2.8))
    yield content.DataTable(
        columns=tuple(
            content.Column(
                say(f"assessment-column-{name}"), alignment="right" if name == "limit" else "left", weight=weight
            )
            for name, weight in columns
        ),
        rows=tuple(_summary_row(verdict, sentences) for verdict in screening.tracks),
        note=say("assessment-summary-note"),
    )
    for notice in dict.fromkeys(notice for each in screening.tracks for notice in _of_the_season(each, screening)):
        yield content.Note(sentences.say(notice), "warn")


def _of_the_season(verdict: TrackVerdict, screening: Screening) -> tuple[Message, ...]:
    early = screening.as_of < screening.season.noticed_on
    return verdict.notices[:1] if early or screening.season_over else ()


def _summary_row(verdict: TrackVerdict, sentences: Sentences) -> tuple[content.Cell, ...]:
    say, limit = sentences.text, verdict.support.limit_krw
    key = "assessment-marked" if verdict.rests_on_unconfirmed else "assessment-unmarked"
    return (
        content.Cell(track_name(verdict, sentences)),
        content.Cell(say(key, verdict=say(f"verdict-{verdict.verdict.value}"))),
        content.Cell(say(f"window-{verdict.window.value}")),
        content.Cell("" if limit is None else amount(limit, sentences)),
        content.Cell(_main_reason(verdict, sentences)),
    )


def _main_reason(verdict: TrackVerdict, sentences: Sentences) -> str:
    failing = [each for each in verdict.criteria if each.outcome is Outcome.NOT_MET]
    if verdict.verdict is Verdict.ELIGIBLE:
        return sentences.text("assessment-reason-eligible", count=len(verdict.criteria))
    if failing:
        return " · ".join(each.criterion.title.in_language(sentences.language) for each in failing)
    if verdict.track.incomplete is not None:
        return sentences.text("assessment-reason-incomplete")
    if verdict.missing:
        return sentences.text("assessment-reason-missing", count=len(verdict.missing))
    return sentences.text("assessment-reason-stage") if not verdict.standing.stage_is_known else ""


def _missing(screening: Screening, sentences: Sentences) -> Iterator[content.Block]:
    say, asked = sentences.text, questions(screening)
    yield content.Heading(1, say("assessment-missing"))
    if not asked:
        yield content.Text(say("assessment-missing-none"))
        return
    names = {verdict.key: verdict.programme.name.in_language(sentences.language) for verdict in screening.tracks}
    yield content.Text(say("assessment-missing-below"))
    yield content.DataTable(
        columns=(
            content.Column(say("assessment-missing-fact"), weight=3.0),
            content.Column(say("assessment-missing-for"), weight=3.0),
        ),
        rows=tuple(
            (
                content.Cell(sentences.say(label_of(each.fact))),
                content.Cell(", ".join(dict.fromkeys(names[key] for key in each.asked_by))),
            )
            for each in asked
        ),
    )


def _combinations(screening: Screening, sentences: Sentences) -> Iterator[content.Block]:
    plans = [plan for plan in lawful_plans(screening) if len(plan.verdicts) > 1]
    if not plans:
        return
    yield content.Heading(1, sentences.text("assessment-combinations"))
    lines: list[str] = []
    for plan in plans:
        key = "assessment-plan-possible" if plan.unknown_pairs else "assessment-plan-allowed"
        names = tuple(track_name(each, sentences) for each in plan.verdicts)
        sums = {"grants": won(plan.grants_krw), "loans": won(plan.loans_krw), "own": won(plan.own_krw)}
        lines.append(sentences.text(key, programmes=names, **sums))
        lines += [
            text.in_language(sentences.language)
            for rule in plan.rules
            for text in (rule.once, rule.outside)
            if text is not None
        ]
    yield content.Items(tuple(dict.fromkeys(lines)))


def _size(company: Company, screening: Screening, sentences: Sentences) -> Iterator[content.Block]:
    yield content.Heading(1, sentences.text("assessment-size"))
    said = (*screening.size.explanation, *notices(company))
    yield content.Items(tuple(sentences.say(each) for each in said))
