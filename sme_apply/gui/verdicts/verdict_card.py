"""One verdict as a card: what it is, what it gives, why in one line; it opens to all its reasons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from sme_apply.eligibility import Outcome, TrackVerdict, Verdict
from sme_apply.gui.parts.amount_line import read_out
from sme_apply.gui.parts.boxes import Piece, column, emptied, holding, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import badge, label, set_look
from sme_apply.gui.rules.counts import origin_words
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.reasons import WINDOW_TONES, reasons
from sme_apply.sentences import Sentences, named

_ROOM_FOR_HEAD, _ROOM_FOR_FOOT = 400, 680
VERDICT_TONES = {Verdict.ELIGIBLE: "good", Verdict.INELIGIBLE: "bad", Verdict.UNDETERMINED: "warn"}


def track_name(verdict: TrackVerdict, words: Sentences) -> str:
    """Return the name of a programme with its track."""
    name = verdict.programme.name.in_language(words.language)
    track = verdict.track.name.in_language(words.language)
    return name if verdict.track.id is None or track == name else f"{name} · {track}"


class VerdictCard(QFrame):
    """Shows a verdict and moves visibly when it changes.

    Signals:
        apply_wanted: the user wants to write this application.
        spot_wanted: a fact is to be told (a `Spot`).
        changes_wanted: what would change a criterion is to be tried out (a tuple of changes).
        compare_wanted: the programme is to be compared, or no longer.
    """

    apply_wanted = Signal()
    spot_wanted = Signal(object)
    changes_wanted = Signal(object)
    compare_wanted = Signal(bool)

    def __init__(self, words: Sentences) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._words = words
        self._verdict: TrackVerdict | None = None
        self._open = False
        self._inside = QVBoxLayout(self)
        scale = worn().scale
        self._inside.setContentsMargins(scale.space(6), scale.space(4.5), scale.space(5), scale.space(4.5))
        self._inside.setSpacing(scale.space(2))
        self.may_apply = True
        """Whether an application may be begun from here; not from a copy to try things out."""
        self._mark = ""
        self._compared, self._may_compare = False, True
        self._tick: Tick | None = None
        self._head: QBoxLayout | None = None
        self._foot: QBoxLayout | None = None
        self._reason_said = QLabel()
        self._mark_said = QLabel()
        self._mark_line = QFrame()

    @property
    def is_open(self) -> bool:
        """Whether the reasons are shown."""
        return self._open

    def show_verdict(self, verdict: TrackVerdict, mark: str = "") -> None:
        """Show a verdict; ``mark`` says what changed about it, in words as well as by the edge of the card."""
        before, marked = self._verdict, self._mark
        self._verdict, self._mark = verdict, mark
        if before is not None and not self._open and self._face(before) == self._face(verdict):
            # Most answers change a count on most cards; that needs no new card.
            self._reason_said.setText(self._reason(verdict))
        elif before is None or before != verdict:
            self._rebuild()
        if before is None or marked != mark:
            self._show_mark()

    @property
    def mark(self) -> str:
        """Return what is said to have changed, empty where nothing did."""
        return self._mark

    def show_compared(self, compared: bool, *, may: bool) -> None:
        """Show whether the programme is among those to compare, and whether it may join them."""
        self._compared, self._may_compare = compared, may
        tick = self._tick
        if tick is not None:
            tick.blockSignals(True)
            tick.setChecked(compared)
            tick.blockSignals(False)
            tick.setEnabled(compared or may)
            key = "assessing-compare-hint" if compared or may else "assessing-compare-most"
            tick.setToolTip(self._words.text(key))

    def open(self, opened: bool = True) -> None:
        """Show or hide the reasons."""
        if opened != self._open:
            self._open = opened
            self._rebuild()

    def _rebuild(self) -> None:
        verdict, words = self._verdict, self._words
        if verdict is None:
            return
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        emptied(self._inside)
        said = words.text(f"verdict-{verdict.verdict.value}")
        name = track_name(verdict, words)
        self.setAccessibleName(named(name, said))
        title = label(name, "lead")
        # The first word of a line says how it stands; the rest only where there is something to say.
        badges = [badge(said, VERDICT_TONES[verdict.verdict])]
        badges.append(
            badge(
                words.text("gui-window", window=words.text(f"window-{verdict.window.value}")),
                WINDOW_TONES[verdict.window],
            )
        )
        if verdict.stage is not None:
            badges.append(badge(words.text("gui-stage", stage=words.text(f"stage-{verdict.stage.value}")), "quiet"))
        if verdict.rests_on_unconfirmed:
            badges.append(badge(words.text("gui-rests-on-unconfirmed"), "warn"))
        if verdict.programme.origin is not None:
            badges.append(badge(origin_words(verdict.programme.origin, words), "accent"))
        self._head = row(title, self._figure(verdict), gap=4)
        self._head.setStretch(0, 1)
        self._inside.addLayout(self._head)
        self._inside.addWidget(flowing(*badges))
        self._inside.addWidget(self._marking())
        opener = self._opener(name)
        actions: list[QWidget] = [self._ticker(name), opener]
        if verdict.programme.form is not None and self.may_apply:
            actions.append(self._applier(name, verdict))
        self._reason_said = label(self._reason(verdict), "soft")
        self._foot = row(self._reason_said, flowing(*actions, gap=2), gap=2)
        self._foot.setStretch(0, 1)
        self._inside.addLayout(self._foot)
        self._fit(self.width())
        if self._open:
            self._inside.addWidget(reasons(verdict, words, self.spot_wanted.emit, self.changes_wanted.emit))
        self._show_mark()
        if had_focus:
            opener.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put side by side what has room, and the rest below each other."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for line, least in ((self._head, _ROOM_FOR_HEAD), (self._foot, _ROOM_FOR_FOOT)):
            if line is not None:
                line.setDirection(beside if width >= worn().scale.length(least) else below)

    @staticmethod
    def _face(verdict: TrackVerdict) -> tuple[object, ...]:
        """Return what the closed card shows besides its reason."""
        support = verdict.support
        programme = verdict.programme
        shown = (verdict.verdict, verdict.window, verdict.stage, verdict.rests_on_unconfirmed)
        return (*shown, support.limit_krw, support.government_share, programme.name, programme.origin)

    def _show_mark(self) -> None:
        said = named(self._words.text("assessing-changed"), self._mark) if self._mark else ""
        self._mark_said.setText(said)
        self._mark_line.setVisible(bool(said))
        self.setAccessibleDescription(said)
        set_look(self, "chosen", "true" if said else "false")

    def _marking(self) -> QFrame:
        picture = QLabel()
        picture.setPixmap(worn().picture("refresh-cw", "accent", 16))
        self._mark_said = label("", "label", tone="accent")
        line = row(picture, self._mark_said, gap=1.5)
        line.setStretch(1, 1)
        self._mark_line = holding(line)
        return self._mark_line

    def _ticker(self, name: str) -> Tick:
        text = self._words.text("assessing-compare-tick")
        self._tick = Tick(text, named(name, text))
        self._tick.toggled.connect(self.compare_wanted)
        self.show_compared(self._compared, may=self._may_compare)
        return self._tick

    def _applier(self, name: str, verdict: TrackVerdict) -> QPushButton:
        text = self._words.text("gui-apply")
        kind = "primary" if verdict.verdict is Verdict.ELIGIBLE else ""
        return button(text, self.apply_wanted.emit, kind=kind, icon="file-pen-line", name=named(name, text))

    def _opener(self, name: str) -> QPushButton:
        key = "gui-reasons-hide" if self._open else "gui-reasons-show"
        text = self._words.text(key)
        return button(
            text, lambda: self.open(not self._open), kind="quiet", icon="minus" if self._open else "chevron-down",
            name=named(name, text),
        )  # fmt: skip

    def _figure(self, verdict: TrackVerdict) -> QFrame:
        words, support = self._words, verdict.support
        pieces: list[Piece] = []
        if support.limit_krw is not None:
            shown = read_out(support.limit_krw, words) or f"{support.limit_krw:,}"
            figure = label(words.text("gui-won-short", amount=shown), "figure", wrap=False)
            pieces.append(row(None, figure))
            key = "gui-card-support" if support.government_share is not None else "gui-card-limit"
            values = {} if support.government_share is None else {"share": support.government_share}
            pieces.append(row(None, label(words.text(key, **values), "note", wrap=False)))
        frame = QFrame()
        frame.setLayout(column(*pieces, gap=0.5))
        return frame

    def _reason(self, verdict: TrackVerdict) -> str:
        words, language = self._words, self._words.language
        if verdict.verdict is Verdict.ELIGIBLE:
            return words.text("gui-reason-eligible", count=len(verdict.criteria))
        failing = [each for each in verdict.criteria if each.outcome is Outcome.NOT_MET]
        if verdict.verdict is Verdict.INELIGIBLE and failing:
            title = failing[0].criterion.title.in_language(language)
            return words.text("gui-reason-ineligible", title=title, more=len(failing) - 1)
        if verdict.track.incomplete is not None:
            return words.text("gui-reason-incomplete")
        return words.text("gui-reason-missing", count=len(verdict.missing))
