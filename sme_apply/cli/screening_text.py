"""A screening as a page to read: size, then each programme with verdict, support, reasons and what is missing."""

from __future__ import annotations

from collections.abc import Iterator

from sme_apply.cli.layout import WIDTH, table, wrapped
from sme_apply.cli.programme_names import programme_name
from sme_apply.cli.screening_changes import change_lines
from sme_apply.cli.screening_combinations import combination_lines
from sme_apply.company import Company, label_of, notices
from sme_apply.eligibility import CriterionResult, Outcome, Question, Screening, TrackVerdict, Verdict
from sme_apply.programmes import CriterionKind
from sme_apply.sentences import Sentences
from sme_apply.terms import Source, Value, message, won

_VERDICT_MARKS = {Verdict.ELIGIBLE: "●", Verdict.INELIGIBLE: "×", Verdict.UNDETERMINED: "?"}
_OUTCOME_MARKS = {Outcome.MET: "✓", Outcome.NOT_MET: "×", Outcome.UNKNOWN: "?"}
_ORDER = (Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.MET)


def screening_page(company: Company, screening: Screening, sentences: Sentences) -> str:
    """Return a screening as ``screen`` prints it."""
    name = company.name_ko or company.name_en or sentences.text("cli-unnamed-company")
    lines = [
        sentences.text("cli-screen-title", company=name, season=screening.season.year, as_of=screening.as_of),
        "═" * WIDTH,
    ]
    if screening.season_over:
        lines += wrapped(sentences.text("cli-season-over", season=screening.season.year))
    lines += ["", *_summary(screening, sentences), "", sentences.text("cli-size-heading")]
    for said in (*screening.size.explanation, *notices(company)):
        lines += wrapped(sentences.say(said), indent="    ", first="  · ")
    for verdict in screening.tracks:
        lines += ["", *_verdict(verdict, sentences)]
    lines += combination_lines(screening, sentences)
    lines += ["", "─" * WIDTH, *wrapped(sentences.text("cli-screen-note"))]
    return "\n".join(lines)


def questions_page(asked: tuple[Question, ...], sentences: Sentences) -> str:
    """Return the open questions as ``questions`` prints them."""
    if not asked:
        return sentences.text("cli-no-questions")
    lines = [sentences.text("cli-questions-title", count=len(asked)), "─" * WIDTH]
    for number, question in enumerate(asked, start=1):
        lines += wrapped(sentences.say(label_of(question.fact)), indent="    ", first=f"{number:>2}. ")
        programmes = tuple(f"{id}/{track}" if track is not None else id for id, track in question.asked_by)
        detail = sentences.text("cli-question-detail", fact=question.fact, programmes=programmes)
        lines += wrapped(detail, indent="    ")
        if question.settles:
            lines += wrapped(sentences.text("cli-question-settles", count=question.settles), indent="    ")
    return "\n".join(lines)


def badge(source: Source, sentences: Sentences) -> str:
    """Return how well a value is known, as it stands beside the value."""
    return f"[{sentences.text(f'status-{source.status.value}')}]"


def cited(source: Source, sentences: Sentences) -> str:
    """Return where a value comes from, as a reader would look it up."""
    named = source.reference
    if str(source.year) not in named:
        named = sentences.text("cli-source", year=source.year, reference=named)
    return f"{named} {source.url}" if source.url else named


def _summary(screening: Screening, sentences: Sentences) -> list[str]:
    headings = ("verdict", "window", "stage", "limit", "programme")
    rows = [tuple(sentences.text(f"cli-column-{heading}") for heading in headings)]
    for verdict in screening.tracks:
        limit = verdict.support.limit_krw
        rows.append(
            (
                f"{_VERDICT_MARKS[verdict.verdict]} {sentences.text(f'verdict-{verdict.verdict.value}')}",
                sentences.text(f"window-{verdict.window.value}"),
                sentences.text(f"stage-{verdict.stage.value}") if verdict.stage is not None else "",
                sentences.written(won(limit)) if limit is not None else "",
                programme_name(verdict, sentences),
            )
        )
    return table(rows)


def _verdict(verdict: TrackVerdict, sentences: Sentences) -> Iterator[str]:
    said = sentences.text(f"verdict-{verdict.verdict.value}")
    window = sentences.text("cli-window", window=sentences.text(f"window-{verdict.window.value}"))
    yield "─" * WIDTH
    yield f"{_VERDICT_MARKS[verdict.verdict]} {said} │ {programme_name(verdict, sentences)}"
    ids = verdict.programme.id + (f"/{verdict.track.id}" if verdict.track.id is not None else "")
    yield f"  {window} │ {ids}"
    for state in verdict.rounds:
        if state.days.start is not None or state.days.end is not None:
            said = sentences.text("cli-round", round=state.round.name, days=state.days)
            yield from wrapped(f"{said} {badge(state.source, sentences)}", indent="      ", first="    - ")
    for notice in verdict.notices:
        yield from wrapped(sentences.say(notice), indent="    ", first="  ! ")
    if verdict.rests_on_unconfirmed:
        yield from wrapped(sentences.text("cli-rests-on-unconfirmed"), indent="    ", first="  ! ")
    yield from _support(verdict, sentences)
    if verdict.criteria:
        yield f"  {sentences.text('cli-reasons')}"
    for outcome in _ORDER:
        for result in verdict.criteria:
            if result.outcome is outcome:
                yield from _criterion(result, sentences)
    yield from change_lines(verdict, sentences)
    if verdict.missing:
        labels = tuple(sentences.say(label_of(path)) for path in verdict.missing)
        yield f"  {sentences.text('cli-missing')}"
        for label, path in zip(labels, verdict.missing, strict=True):
            yield from wrapped(f"{label} ({path})", indent="      ", first="    · ")
    if verdict.track.not_modelled:
        yield f"  {sentences.text('cli-not-modelled')}"
        for text in verdict.track.not_modelled:
            yield from wrapped(text.in_language(sentences.language), indent="      ", first="    · ")


def _support(verdict: TrackVerdict, sentences: Sentences) -> Iterator[str]:
    support = verdict.support
    if verdict.stage is not None:
        stage = sentences.text(f"stage-{verdict.stage.value}")
        yield f"  {sentences.text('cli-stage', stage=stage)}"
    if verdict.track.support.kind == "designation":
        return
    unknown = sentences.text("cli-not-known")

    def amount(krw: int | None) -> Value:
        return unknown if krw is None else won(krw)

    share: Value = unknown
    if support.government_share is not None:
        share = message("cli-share", share=support.government_share)
    said = sentences.text(
        "cli-support",
        limit=amount(support.limit_krw),
        share=share,
        total=amount(support.total_krw),
        own=amount(support.own_krw),
    )
    badges = " ".join(dict.fromkeys(badge(source, sentences) for source in support.sources))
    yield from wrapped(f"{said} {badges}".rstrip(), indent="    ", first="  ")
    for warning in support.warnings:
        yield from wrapped(sentences.say(warning), indent="    ", first="  ! ")


def _criterion(result: CriterionResult, sentences: Sentences) -> Iterator[str]:
    title = result.criterion.title.in_language(sentences.language)
    if result.criterion.kind is CriterionKind.EXCLUSION:
        title = sentences.text(f"cli-exclusion-{result.outcome.value}", title=title)
    mark, source = _OUTCOME_MARKS[result.outcome], result.source
    yield from wrapped(f"{title} {badge(source, sentences)}", indent="      ", first=f"    {mark} ")
    if result.outcome is Outcome.MET:
        for warning in result.warnings:
            yield from wrapped(sentences.say(warning), indent="        ", first="      ! ")
        return
    details = [
        result.criterion.clause.in_language(sentences.language),
        sentences.text("cli-required", required=result.required),
        sentences.text("cli-actual", actual=result.actual),
    ]
    if result.change is not None and result.outcome is Outcome.NOT_MET:
        details.append(sentences.text("cli-change", change=result.change))
    details += [sentences.say(warning) for warning in result.warnings]
    details.append(cited(source, sentences))
    for detail in details:
        yield from wrapped(detail, indent="        ")
