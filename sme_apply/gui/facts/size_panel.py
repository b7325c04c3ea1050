"""The legal size beside the facts: whether it is an SME, why, and by which article."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from sme_apply.company import Size, SizeStep
from sme_apply.gui.parts.amount_line import read_out
from sme_apply.gui.parts.boxes import column, emptied, holding, note, row, rule
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import Message, Truth

_TONES = {Truth.YES: "good", Truth.NO: "bad", Truth.UNKNOWN: "warn"}
_ICONS = {Truth.YES: "circle-check", Truth.NO: "circle-x", Truth.UNKNOWN: "circle-question-mark"}


class SizePanel(QFrame):
    """Shows the result of the size test and each of its steps."""

    def __init__(self, words: Sentences) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "card")
        self._inside = QVBoxLayout(self)
        margin = worn().scale.space(5)
        self._inside.setContentsMargins(margin, margin, margin, margin)
        self._inside.setSpacing(worn().scale.space(3))

    def show_size(self, size: Size | None, warnings: tuple[Message, ...]) -> None:
        """Show a size, or that it is being worked out; below it what looks odd in the facts."""
        emptied(self._inside)
        words = self._words
        self._inside.addWidget(label(words.text("gui-size"), "lead"))
        if size is None:
            self._inside.addWidget(label(words.text("gui-size-waiting"), "note"))
            return
        badges = []
        for key, truth in (("sme", size.sme), ("small", size.small), ("micro", size.micro)):
            tone = (
                _TONES[truth] if key == "sme" or truth is Truth.UNKNOWN else "good" if truth is Truth.YES else "quiet"
            )
            badges.append(badge(f"{words.text(f'gui-size-{key}')} {words.written(truth)}", tone))
        self._inside.addLayout(column(*(row(each, None) for each in badges), gap=1.5))
        if size.average_sales_krw is not None:
            self._inside.addWidget(self._figures(size))
        self._inside.addWidget(rule())
        for step in size.steps:
            self._inside.addWidget(self._step(step))
        for message in size.explanation[1:3]:
            self._inside.addWidget(label(words.say(message), "note"))
        for warning in warnings:
            self._inside.addWidget(note(words.say(warning), "warn"))
        self._inside.addStretch(1)

    def _figures(self, size: Size) -> QFrame:
        words = self._words
        lines = []
        for key, amount in (("average", size.average_sales_krw), ("cap", size.cap_krw)):
            if amount is not None:
                shown = read_out(amount, words) or f"{amount:,}"
                lines.append(row(label(words.text(f"gui-size-{key}"), "note", wrap=False), None,
                                 label(words.text("gui-won-short", amount=shown), "label", wrap=False)))  # fmt: skip
        return holding(column(*lines, gap=1))

    def _step(self, step: SizeStep) -> QFrame:
        picture = QLabel()
        tone = _TONES[step.result]
        picture.setPixmap(worn().picture(_ICONS[step.result], tone, 16))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        picture.setAccessibleName(self._words.written(step.result))
        line = row(
            picture,
            column(
                label(self._words.say(step.actual)),
                label(self._words.say(step.required), "note"),
                label(self._words.say(step.article), "note"),
                gap=0.5,
            ),
            gap=2,
        )
        line.setStretch(1, 1)
        return holding(line)
