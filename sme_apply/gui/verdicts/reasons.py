"""What a verdict card opens to: support, rounds, each criterion with clause, required and actual, and the gaps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from sme_apply.eligibility import Change, CriterionResult, Outcome, RoundState, SupportEstimate, TrackVerdict, Window
from sme_apply.gui.parts.boxes import Piece, column, holding, note, row, rule
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.rules.counts import origin_words
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.source_line import source_line, status_badge
from sme_apply.sentences import Sentences, named
from sme_apply.terms import won

Go = Callable[[Spot], object]
Try = Callable[[tuple[Change, ...]], object]
OUTCOME_TONES = {Outcome.MET: "good", Outcome.NOT_MET: "bad", Outcome.UNKNOWN: "warn"}
_OUTCOME_ICONS = {Outcome.MET: "circle-check", Outcome.NOT_MET: "circle-x", Outcome.UNKNOWN: "circle-question-mark"}
_ORDER = (Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.MET)
WINDOW_TONES = {Window.OPEN: "good", Window.UPCOMING: "accent", Window.CLOSED: "quiet", Window.UNKNOWN: "quiet"}

_BETWEEN_FIGURES = 6


def reasons(verdict: TrackVerdict, words: Sentences, go: Go, try_out: Try) -> QFrame:
    """Return everything that explains a verdict.

    Args:
        go: called with the `Spot` of a fact that the user wants to tell.
        try_out: called with the changes that the user wants to try on a copy.
    """
    language = words.language
    pieces: list[Piece] = [rule()]
    pieces += [note(words.say(said), "warn") for said in verdict.notices]
    pieces.append(label(verdict.programme.summary.in_language(language), "soft"))
    if verdict.programme.joined_through is not None:
        pieces.append(note(verdict.programme.joined_through.in_language(language), "accent"))
    pieces.append(_origin(verdict, words, go))
    pieces += [_heading(words.text("gui-support")), _support(verdict.support, words)]
    if verdict.rounds:
        pieces += [_heading(words.text("gui-rounds")), _rounds(verdict.rounds, words)]
    pieces.append(_heading(words.text("gui-criteria")))
    ranked = sorted(verdict.criteria, key=lambda result: _ORDER.index(result.outcome))
    pieces += [_criterion(result, words, go, try_out) for result in ranked]
    if verdict.bonus:
        pieces += [_heading(words.text("gui-bonus")), _bonus(verdict, words)]
    if verdict.track.not_modelled:
        pieces.append(_heading(words.text("gui-not-modelled")))
        pieces.append(label(words.text("gui-not-modelled-below"), "note"))
        pieces += [label("·  " + each.in_language(language), "soft") for each in verdict.track.not_modelled]
    if verdict.programme.look_alikes:
        pieces.append(_heading(words.text("gui-look-alikes")))
        pieces += [label("·  " + each.in_language(language), "soft") for each in verdict.programme.look_alikes]
    return holding(column(*pieces, gap=3, margins=(0, 1, 0, 0)))


def _origin(verdict: TrackVerdict, words: Sentences, go: Go) -> QFrame:
    programme = verdict.programme
    spot = Spot(Place.RULES, f"values/{programme.season}/{programme.id}")
    text, name = words.text("rules-card-values"), programme.name.in_language(words.language)
    leads = button(text, partial(go, spot), kind="link", icon="book-open-check", name=named(name, text))
    line = row(label(origin_words(programme.origin, words), "note"), leads, gap=2)
    line.setStretch(0, 1)
    return holding(line)


def _heading(text: str) -> QFrame:
    return holding(row(label(text, "lead"), margins=(0, 3, 0, 0)))


def _support(support: SupportEstimate, words: Sentences) -> QFrame:
    figures = (
        ("limit", support.limit_krw),
        ("total", support.total_krw),
        ("own", support.own_krw),
        ("room", support.graduation_room_krw),
    )
    cells: list[tuple[str, str]] = [
        (words.text(f"gui-support-{name}"), words.written(won(amount)))
        for name, amount in figures
        if amount is not None
    ]
    if support.government_share is not None:
        shown = words.text("gui-percent", share=support.government_share)
        cells.insert(1, (words.text("gui-support-share"), shown))
    pieces: list[Piece] = []
    if cells:
        figures_shown = [
            holding(column(label(name, "note", wrap=False), label(value, "lead", wrap=False), gap=0.5))
            for name, value in cells
        ]
        pieces.append(flowing(*figures_shown, gap=_BETWEEN_FIGURES))
        pieces.append(label(words.text("gui-support-no-vat"), "note"))
    else:
        pieces.append(label(words.text("gui-support-none"), "soft"))
    if support.uplifts:
        names = words.written(tuple(support.uplifts))
        pieces.append(label(words.text("gui-support-uplifts", names=names), "soft"))
    pieces += [note(words.say(warning), "warn") for warning in support.warnings]
    pieces += [source_line(source, words) for source in support.sources]
    return holding(column(*pieces, gap=1.5))


def _rounds(rounds: tuple[RoundState, ...], words: Sentences) -> QFrame:
    lines: list[Piece] = []
    for each in rounds:
        dated = each.days.start is not None or each.days.end is not None
        days = words.written(each.days) if dated else words.text("gui-round-undated")
        hour = f" {each.closing_hour}" if each.closing_hour else ""
        line = flowing(
            badge(words.text(f"window-{each.window.value}"), WINDOW_TONES[each.window]),
            label(each.round.name.in_language(words.language), "label", wrap=False),
            label(days + hour, "soft", wrap=False),
            status_badge(each.source, words),
            gap=2.5,
        )
        lines.append(line)
        if each.round.note is not None:
            lines.append(label(each.round.note.in_language(words.language), "note"))
    return holding(column(*lines, gap=1.5))


def _criterion(result: CriterionResult, words: Sentences, go: Go, try_out: Try) -> QFrame:
    language, criterion = words.language, result.criterion
    picture = QLabel()
    tone = OUTCOME_TONES[result.outcome]
    picture.setPixmap(worn().picture(_OUTCOME_ICONS[result.outcome], tone, 20))
    picture.setAlignment(Qt.AlignmentFlag.AlignTop)
    stands = words.text(f"outcome-{result.outcome.value}")
    picture.setAccessibleName(stands)
    grid = QGridLayout()
    grid.setHorizontalSpacing(worn().scale.space(4))
    grid.setVerticalSpacing(worn().scale.space(1))
    grid.setColumnStretch(1, 1)
    lines = [("gui-required", words.say(result.required), ""), ("gui-actual", words.say(result.actual), "")]
    if result.change is not None:
        lines.append(("gui-change", words.say(result.change), "accent"))
    for at, (key, text, line_tone) in enumerate(lines):
        name = label(words.text(key), "note", wrap=False)
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(name, at, 0)
        grid.addWidget(label(text, tone=line_tone), at, 1)
    pieces: list[Piece] = [
        row(
            label(criterion.title.in_language(language), "label"),
            badge(stands, tone),
            badge(words.text(f"criterion-{criterion.kind.value}"), "quiet"),
            None,
        ),
        grid,
        label(criterion.clause.in_language(language), "note"),
    ]
    if criterion.exceptions is not None:
        pieces.append(label(words.text("gui-exceptions", text=criterion.exceptions), "note"))
    pieces += [note(words.say(warning), "warn") for warning in result.warnings]
    pieces += [source_line(source, words) for source in result.sources]
    if result.outcome is not Outcome.MET:
        pieces += _ways_to_tell(result, words, go)
        pieces += _ways_to_try(result, words, try_out)
    line = row(picture, column(*pieces, gap=1.5), gap=3, margins=(0, 2, 0, 2))
    line.setStretch(1, 1)
    return holding(line)


def _ways_to_tell(result: CriterionResult, words: Sentences, go: Go) -> list[Piece]:
    from sme_apply.company import UnknownFact, label_of

    made: list[Piece] = []
    for path in result.missing:
        try:
            name = words.say(label_of(path))
        except UnknownFact:
            continue
        spot = Spot(Place.FACTS, path)
        made.append(
            row(
                button(
                    words.text("gui-tell-fact", fact=name),
                    partial(go, spot),
                    kind="link",
                    icon="arrow-right",
                ),
                None,
            )
        )
    return made


def _ways_to_try(result: CriterionResult, words: Sentences, try_out: Try) -> list[Piece]:
    changes = result.changes
    if not changes:
        return []
    text, title = words.text("assessing-try-this"), result.criterion.title.in_language(words.language)
    return [row(button(text, partial(try_out, changes), kind="link", icon="refresh-cw", name=named(title, text)), None)]


def _bonus(verdict: TrackVerdict, words: Sentences) -> QFrame:
    lines: list[Piece] = []
    for each in verdict.bonus:
        sign = "−" if each.bonus.subtracts else "+"
        points = words.text("gui-points", points=f"{sign}{each.points}") if each.points is not None else ""
        line = row(
            badge(words.text(f"gui-bonus-{each.outcome.value}"), "good" if each.outcome is Outcome.MET else "quiet"),
            column(
                label(each.bonus.name.in_language(words.language)), row(status_badge(each.source, words), None), gap=1
            ),
            label(points, "label", wrap=False),
            gap=2.5,
        )
        line.setStretch(1, 1)
        lines.append(line)
    return holding(column(*lines, gap=1.5))
