"""One verdict as a card: what it is, what it gives, why in one line; it opens to all its reasons."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from sme_apply.eligibility import Outcome, TrackVerdict, Verdict
from sme_apply.gui.parts.amount_line import read_out
from sme_apply.gui.parts.boxes import Piece, column, emptied, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import badge, label, set_look
from sme_apply.gui.rules.counts import origin_words
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.reasons import WINDOW_TONES, reasons
from sme_apply.sentences import Sentences

VERDICT_TONES = {Verdict.ELIGIBLE: "good", Verdict.INELIGIBLE: "bad", Verdict.UNDETERMINED: "warn"}
_NEWS_MS = 2200


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
    """

    apply_wanted = Signal()
    spot_wanted = Signal(object)

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
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(_NEWS_MS)
        self._news.timeout.connect(lambda: set_look(self, "chosen", "false"))

    @property
    def is_open(self) -> bool:
        """Whether the reasons are shown."""
        return self._open

    def show_verdict(self, verdict: TrackVerdict) -> None:
        """Show a verdict; one that differs from what stood here is marked for a moment."""
        before, self._verdict = self._verdict, verdict
        if before == verdict:
            return
        self._rebuild()
        if before is not None and before.verdict is not verdict.verdict:
            set_look(self, "chosen", "true")
            self._news.start()

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
        self.setAccessibleName(f"{name}: {said}")
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
        head = row(title, self._figure(verdict), gap=4)
        head.setStretch(0, 1)
        self._inside.addLayout(head)
        self._inside.addWidget(flowing(*badges))
        opener = self._opener(name)
        actions = [opener]
        if verdict.programme.form is not None:
            actions.append(self._applier(name, verdict))
        foot = row(label(self._reason(verdict), "soft"), flowing(*actions, gap=2), gap=2)
        foot.setStretch(0, 1)
        self._inside.addLayout(foot)
        if self._open:
            self._inside.addWidget(reasons(verdict, words, self.spot_wanted.emit))
        if had_focus:
            opener.setFocus()

    def _applier(self, name: str, verdict: TrackVerdict) -> QPushButton:
        text = self._words.text("gui-apply")
        kind = "primary" if verdict.verdict is Verdict.ELIGIBLE else ""
        return button(text, self.apply_wanted.emit, kind=kind, icon="file-pen-line", name=f"{name}: {text}")

    def _opener(self, name: str) -> QPushButton:
        key = "gui-reasons-hide" if self._open else "gui-reasons-show"
        text = self._words.text(key)
        return button(
            text, lambda: self.open(not self._open), kind="quiet", icon="minus" if self._open else "chevron-down",
            name=f"{name}: {text}",
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
