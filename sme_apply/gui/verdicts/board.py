"""The board of programmes: one card each, what the last answer changed about it, and the choice of some to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sme_apply.eligibility import Verdict
from sme_apply.gui.parts.amount_line import read_out
from sme_apply.gui.parts.boxes import column, emptied, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import badge, label, set_look
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.verdict_card import VERDICT_TONES, VerdictCard, track_name
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.eligibility import Screening, TrackVerdict

MOST_COMPARED = 3
_LEAST_COMPARED = 2
_NAMED = 4
Key = tuple[str, str | None]


class Board(QWidget):
    """Shows the verdicts of one screening and what is new about them.

    Args:
        can_begin: whether an application can be begun and kept.

    Signals:
        spot_wanted: a fact is to be told (a `Spot`).
        changes_wanted: changes are to be tried out on a copy.
        apply_wanted: an application for a track (its key) is to be written.
        compare_wanted: the chosen programmes are to be compared.
    """

    spot_wanted = Signal(object)
    changes_wanted = Signal(object)
    apply_wanted = Signal(object)
    compare_wanted = Signal()

    def __init__(self, words: Sentences, *, can_begin: bool = True) -> None:
        super().__init__()
        self._words = words
        self._can_begin = can_begin
        self._screening: Screening | None = None
        self._cards: dict[Key, VerdictCard] = {}
        self._moved: set[Key] = set()
        self._compared: list[Key] = []
        self._counts = row(gap=0)
        self._compare = button("", self.compare_wanted.emit, hint=words.text("assessing-compare-hint"))
        self._said = label("", "soft")
        self._said.hide()
        self._over = QVBoxLayout()
        self._verdicts = QVBoxLayout()
        self._verdicts.setSpacing(worn().scale.space(3))
        head = row(self._counts, self._compare)
        head.setStretch(0, 1)
        self.setLayout(column(head, self._said, self._over, self._verdicts, gap=3))
        self._show_compare()

    @property
    def said(self) -> str:
        """Return what was said last about what an answer changed."""
        return self._said.text()

    @property
    def compared(self) -> tuple[Key, ...]:
        """Return the tracks that are chosen to be compared, in the order in which they were."""
        return tuple(self._compared)

    def card(self, key: Key) -> VerdictCard:
        """Return the card of a track."""
        return self._cards[key]

    def open_reasons(self) -> None:
        """Open every card to its reasons."""
        for each in self._cards.values():
            each.open()

    def forget(self) -> None:
        """Show nothing, and compare nothing with what comes next."""
        self._screening = None
        emptied(self._verdicts)
        emptied(self._counts)
        emptied(self._over)
        self._cards, self._compared = {}, []
        self._say("")
        self._show_compare()

    def show_screening(self, screening: Screening | None, real: Screening | None = None) -> None:
        """Show the verdicts, marking what changed: since the last answer, or against the real company in a trial."""
        if screening is None:
            emptied(self._counts)
            self._counts.addWidget(label(self._words.text("gui-judging"), "soft"))
            return
        before, self._screening = self._screening, screening
        if real is not None:
            self._mark(screening, self._against(screening, real), may_apply=False)
        elif before is not None and before is not screening and before.as_of == screening.as_of:
            marks = self._since(before, screening)
            self._mark(screening, marks)
            self._say_changes(screening, marks)
        elif before is not screening:
            self._mark(screening, {})
            self._say("")
        self._show_summary(screening)

    # What changed

    def _since(self, before: Screening, now: Screening) -> dict[Key, str]:
        known = {each.key: each for each in before.tracks}
        told = {each.key: self._change(known.get(each.key), each) for each in now.tracks}
        self._moved = {
            each.key for each in now.tracks if each.key in known and known[each.key].verdict is not each.verdict
        }
        return {key: said for key, said in told.items() if said}

    def _change(self, before: TrackVerdict | None, now: TrackVerdict) -> str:
        if before is None:
            return ""
        say, parts = self._words.text, []
        if before.verdict is not now.verdict:
            was, is_now = (say(f"verdict-{each.verdict.value}") for each in (before, now))
            parts.append(say("assessing-changed-verdict", before=was, after=is_now))
        elif len(before.missing) != len(now.missing):
            parts.append(say("assessing-changed-missing", before=len(before.missing), after=len(now.missing)))
        if before.support.limit_krw != now.support.limit_krw:
            was, is_now = (self._limit(each) for each in (before, now))
            parts.append(say("assessing-changed-limit", before=was, after=is_now))
        return " · ".join(parts)

    def _limit(self, verdict: TrackVerdict) -> str:
        krw = verdict.support.limit_krw
        if krw is None:
            return self._words.text("assessing-none")
        return self._words.text("gui-won-short", amount=read_out(krw, self._words) or f"{krw:,}")

    def _against(self, supposed: Screening, real: Screening) -> dict[Key, str]:
        say, known = self._words.text, {each.key: each for each in real.tracks}
        return {
            each.key: say(
                "assessing-trial-mark",
                before=say(f"verdict-{known[each.key].verdict.value}"),
                after=say(f"verdict-{each.verdict.value}"),
            )
            for each in supposed.tracks
            if each.key in known and known[each.key].verdict is not each.verdict
        }

    def _say_changes(self, screening: Screening, marks: dict[Key, str]) -> None:
        say = self._words.text
        if not marks:
            self._say(say("assessing-changed-nothing"))
            return
        lines = self._lines(screening, marks)
        if len(lines) > _NAMED:
            lines = [*lines[:_NAMED], say("assessing-more", count=len(lines) - _NAMED)]
        self._say("\n".join((say("assessing-changed-here", count=len(marks)), *lines)))

    def _lines(self, screening: Screening, marks: dict[Key, str]) -> list[str]:
        # A verdict that moved matters more than a fact that is missing no longer.
        verdicts = {each.key: each for each in screening.tracks}
        order = sorted(marks, key=lambda key: (key not in self._moved, list(verdicts).index(key)))
        names = {each.key: track_name(each, self._words) for each in screening.tracks}
        return [self._words.text("assessing-changed-line", name=names[key], what=marks[key]) for key in order]

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        if text and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # Showing

    def _mark(self, screening: Screening, marks: dict[Key, str], *, may_apply: bool = True) -> None:
        for each in screening.tracks:
            made = self._cards.get(each.key) or self._card(each.key)
            made.may_apply = may_apply and self._can_begin
            made.show_verdict(each, marks.get(each.key, ""))

    def _card(self, key: Key) -> VerdictCard:
        made = VerdictCard(self._words)
        made.spot_wanted.connect(self.spot_wanted)
        made.changes_wanted.connect(self.changes_wanted)
        made.apply_wanted.connect(lambda: self.apply_wanted.emit(key))
        made.compare_wanted.connect(lambda wanted: self._choose(key, wanted))
        self._cards[key] = made
        self._verdicts.addWidget(made)
        return made

    def _show_summary(self, screening: Screening) -> None:
        emptied(self._counts)
        emptied(self._over)
        counts = {verdict: sum(1 for each in screening.tracks if each.verdict is verdict) for verdict in Verdict}
        badges = [
            badge(
                f"{self._words.text(f'verdict-{verdict.value}')} {counts[verdict]}",
                VERDICT_TONES[verdict] if counts[verdict] else "quiet",
            )
            for verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED, Verdict.INELIGIBLE)
        ]
        self._counts.addWidget(flowing(*badges, gap=2))
        if screening.season_over or screening.as_of < screening.season.noticed_on:
            for notice in {notice for each in screening.tracks for notice in each.notices[:1]}:
                self._over.addWidget(note(self._words.say(notice), "warn"))

    def _choose(self, key: Key, wanted: bool) -> None:
        self._compared = [each for each in self._compared if each != key]
        if wanted and len(self._compared) < MOST_COMPARED:
            self._compared.append(key)
        self._show_compare()

    def _show_compare(self) -> None:
        count = len(self._compared)
        self._compare.setText(self._words.text("assessing-compare", count=count))
        self._compare.setAccessibleName(self._compare.text())
        self._compare.setEnabled(count >= _LEAST_COMPARED)
        set_look(self._compare, "kind", "primary" if count >= _LEAST_COMPARED else "")
        for key, each in self._cards.items():
            each.show_compared(key in self._compared, may=count < MOST_COMPARED)
