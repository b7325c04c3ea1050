"""Up to three programmes side by side: the same rows for each, so that they can be read across."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from sme_apply.eligibility import Outcome, Verdict
from sme_apply.gui.parts.boxes import Piece, column, emptied, holding, row, rule
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.verdicts.reasons import OUTCOME_TONES, WINDOW_TONES
from sme_apply.gui.verdicts.source_line import status_badge
from sme_apply.gui.verdicts.verdict_card import VERDICT_TONES, track_name
from sme_apply.sentences import Sentences, named
from sme_apply.terms import won

if TYPE_CHECKING:
    from sme_apply.eligibility import TrackVerdict

ROWS = ("verdict", "deciding", "who", "agency", "support", "share", "own", "rounds", "documents", "sure")
_MOST_DECIDING = 4


class Comparison(QWidget):
    """Shows tracks in columns.

    Signals:
        closed: the user goes back to the board.
    """

    closed = Signal()

    def __init__(self, words: Sentences) -> None:
        super().__init__()
        self._words = words
        self._back = button(words.text("assessing-compare-close"), self.closed.emit, icon="arrow-left")
        title = label(words.text("assessing-compare-title"), "heading")
        self._inside = column(gap=0)
        self.setLayout(column(row(title, None, self._back), self._inside, gap=3))
        self.verdicts: tuple[TrackVerdict, ...] = ()

    def show_verdicts(self, verdicts: Sequence[TrackVerdict]) -> None:
        """Show tracks, the first at the left."""
        self.verdicts = tuple(verdicts)
        emptied(self._inside)
        if not verdicts:
            return
        words, grid = self._words, QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        for at, verdict in enumerate(verdicts, start=1):
            head = label(track_name(verdict, words), "lead")
            grid.addWidget(_cell(head, first=True), 0, at)
            grid.setColumnStretch(at, 3)
        grid.setColumnStretch(0, 1)
        for at_row, name in enumerate(ROWS):
            line = 2 * at_row + 2
            grid.addWidget(rule(), line - 1, 0, 1, len(verdicts) + 1)
            said = words.text(f"assessing-row-{name}")
            heading = label(said, "head-cell")
            heading.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(heading, line, 0)
            for at, verdict in enumerate(verdicts, start=1):
                cell = _cell(*_shown(name, verdict, words))
                cell.setAccessibleName(named(said, track_name(verdict, words)))
                grid.addWidget(cell, line, at)
        frame = holding(grid, "grid")
        self._inside.addWidget(frame)

    def take_focus(self) -> None:
        """Give the keyboard focus to the way back."""
        self._back.setFocus()


def _cell(*pieces: Piece, first: bool = False) -> QFrame:
    top = 3.0 if first else 2.0
    return holding(column(*pieces, None, gap=1, margins=(3, top, 3, 2)))


def _shown(name: str, verdict: TrackVerdict, words: Sentences) -> list[Piece]:
    language, support = words.language, verdict.support
    match name:
        case "verdict":
            said = badge(words.text(f"verdict-{verdict.verdict.value}"), VERDICT_TONES[verdict.verdict])
            window = words.text("gui-window", window=words.text(f"window-{verdict.window.value}"))
            return [flowing(said, badge(window, WINDOW_TONES[verdict.window]))]
        case "deciding":
            return _deciding(verdict, words)
        case "who":
            pieces: list[Piece] = [label(verdict.programme.summary.in_language(language))]
            if verdict.track.summary is not None:
                pieces.append(label(verdict.track.summary.in_language(language), "soft"))
            return pieces
        case "agency":
            return [label(verdict.programme.agency.in_language(language))]
        case "support":
            return [_amount(support.limit_krw, words, "label")]
        case "share":
            share = support.government_share
            return [
                label(words.text("assessing-unknown"), "soft")
                if share is None
                else label(words.text("gui-percent", share=share), "label")
            ]
        case "own":
            return [_amount(support.own_krw, words, "")]
        case "rounds":
            return _rounds(verdict, words)
        case "documents":
            return _documents(verdict, words)
    return _how_sure(verdict, words)


def _amount(krw: int | None, words: Sentences, role: str) -> QLabel:
    if krw is None:
        return label(words.text("assessing-unknown"), "soft")
    return label(words.written(won(krw)), role)


def _deciding(verdict: TrackVerdict, words: Sentences) -> list[Piece]:
    if verdict.verdict is Verdict.ELIGIBLE:
        return [label(words.text("assessing-all-met", count=len(verdict.criteria)))]
    open_ones = [each for each in verdict.criteria if each.outcome is Outcome.NOT_MET] or [
        each for each in verdict.criteria if each.outcome is Outcome.UNKNOWN
    ]
    pieces: list[Piece] = []
    if verdict.track.incomplete is not None:
        pieces.append(label(words.text("assessing-not-deciding"), "soft"))
    for each in open_ones[:_MOST_DECIDING]:
        outcome = words.text(f"outcome-{each.outcome.value}")
        pieces.append(row(badge(outcome, OUTCOME_TONES[each.outcome]), None))
        pieces.append(label(each.criterion.title.in_language(words.language), "label"))
        pieces.append(label(words.say(each.actual), "note"))
    if len(open_ones) > _MOST_DECIDING:
        pieces.append(label(words.text("assessing-more", count=len(open_ones) - _MOST_DECIDING), "soft"))
    return pieces


def _rounds(verdict: TrackVerdict, words: Sentences) -> list[Piece]:
    pieces: list[Piece] = []
    for each in verdict.rounds:
        dated = each.days.start is not None or each.days.end is not None
        days = words.written(each.days) if dated else words.text("assessing-undated")
        pieces.append(label(named(each.round.name.in_language(words.language), days)))
    return pieces or [label(words.text("assessing-unknown"), "soft")]


def _documents(verdict: TrackVerdict, words: Sentences) -> list[Piece]:
    names = tuple(each.name.in_language(words.language) for each in verdict.track.documents)
    if not names:
        return [label(words.text("assessing-unknown"), "soft")]
    return [label(words.text("assessing-documents-count", count=len(names), names=names))]


def _how_sure(verdict: TrackVerdict, words: Sentences) -> list[Piece]:
    if verdict.rests_on_unconfirmed:
        sources = dict.fromkeys(result.source for result in verdict.criteria if not result.source.status.settled)
        badges = {(source.status, source.year): source for source in sources}
        return [
            label(words.text("gui-rests-on-unconfirmed"), "soft"),
            flowing(*(status_badge(each, words) for each in badges.values())),
        ]
    return [label(words.text("assessing-sure"), "soft")]
