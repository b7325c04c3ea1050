"""What is supposed on the copy of the company: each fact beside the real one, another to choose, and what differs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sme_apply.company import describe, fact, label_of, spec_of
from sme_apply.gui.parts.boxes import Piece, card, column, emptied, row, rule
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.fact_field import FactField
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.verdict_card import track_name
from sme_apply.gui.verdicts.what_if import Trial, WhatIf, deciding_facts
from sme_apply.sentences import Sentences, named
from sme_apply.terms import BadInput


class TrialPanel(QWidget):
    """Shows and changes a trial.

    Signals:
        said: a word for the foot of the window.
        taken_over: a fact of the company itself was changed on demand; the word for it.
    """

    said = Signal(str)
    taken_over = Signal(str)

    def __init__(self, what_if: WhatIf, words: Sentences) -> None:
        super().__init__()
        self._what_if, self._words = what_if, words
        self._chosen: str | None = None
        self._offered: tuple[str, ...] = ()
        self._field: FactField | None = None
        self._shown: tuple[object, ...] = ()
        self._list = column(gap=2)
        self._box = ChoiceBox(words.text("assessing-trial-choose"), [])
        self._box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(22)
        self._box.chosen.connect(lambda path: self.choose(str(path) if path is not None else None))
        named_box = label(words.text("assessing-trial-choose"), "label")
        named_box.setBuddy(self._box)
        self._asked = QVBoxLayout()
        self._asked.setSpacing(worn().scale.space(1))
        self._differences = column(gap=1.5)
        heading = label(words.text("assessing-trial-supposed"), "heading")
        self.setLayout(
            column(card(heading, self._list, named_box, self._box, self._asked, rule(), self._differences, gap=2))
        )

    @property
    def field(self) -> FactField | None:
        """Return the field of the fact that was chosen to be changed."""
        return self._field

    def show_trial(self) -> None:
        """Show the trial as it is now."""
        self._offer()
        self._show_list()
        self._show_differences()
        if self._field is not None and self._chosen is not None and self._what_if.company is not None:
            self._field.show_value(fact(self._what_if.company, self._chosen))

    def forget(self) -> None:
        """Show nothing."""
        self._chosen, self._field, self._offered, self._shown = None, None, (), ()
        emptied(self._asked)
        emptied(self._list)
        emptied(self._differences)
        self._box.offer([])

    def commit(self) -> None:
        """Take over what is being typed."""
        if self._field is not None:
            self._field.commit()

    def choose(self, path: str | None) -> None:
        """Ask for another value of a fact; ``None`` asks for nothing."""
        emptied(self._asked)
        self._chosen, self._field = path, None
        self._box.show_value(path)
        if path is None or self._what_if.company is None:
            return
        name = self._words.say(label_of(path))
        self._field = FactField(name, spec_of(path), self._words, lambda value: self._suppose(path, value))
        self._field.show_value(fact(self._what_if.company, path))
        self._asked.addWidget(self._field)

    def _suppose(self, path: str, value: Any) -> None:
        self._what_if.suppose(path, value)

    def _offer(self) -> None:
        screening = self._what_if.judging.screening
        facts = deciding_facts(screening) if screening is not None else self._offered
        if facts == self._offered:
            return
        self._offered = facts
        none: list[tuple[object, str]] = [(None, self._words.text("assessing-trial-choose-first"))]
        self._box.offer(none + [(path, self._words.say(label_of(path))) for path in facts])
        self._box.show_value(self._chosen)

    def _show_list(self) -> None:
        trials = self._what_if.trials
        day, real_day = self._what_if.judging.as_of, self._what_if.real_day
        shown = (trials, day)
        if shown == self._shown:
            return
        self._shown = shown
        emptied(self._list)
        if not trials:
            self._list.addWidget(label(self._words.text("assessing-trial-nothing"), "soft"))
        for each in trials:
            self._list.addLayout(column(*self._trial(each), gap=1))
        if day is not None and day != real_day:
            self._list.addWidget(label(self._words.text("assessing-trial-day", day=day), "label", tone="warn"))

    def _trial(self, trial: Trial) -> list[Piece]:
        words, path = self._words, trial.path
        name = words.say(label_of(path))
        real, supposed = (words.written(describe(path, value)) for value in (trial.real, trial.supposed))
        back, over = words.text("assessing-trial-take-back"), words.text("assessing-trial-take-over")
        return [
            label(name, "label"),
            label(words.text("assessing-trial-line", real=real, supposed=supposed), tone="warn"),
            row(
                button(back, lambda: self._later(path, over=False), kind="link", icon="undo-2", name=named(name, back)),
                button(over, lambda: self._later(path, over=True), kind="link", icon="check", name=named(name, over)),
                None,
            ),
        ]

    def _later(self, path: str, *, over: bool) -> None:
        # The button that speaks must not be taken away while it speaks.
        QTimer.singleShot(0, self, lambda: self._take_over(path) if over else self._what_if.take_back(path))

    def _take_over(self, path: str) -> None:
        try:
            self._what_if.take_over(path)
        except BadInput as problem:
            self.said.emit(self._words.say(problem.message))
            return
        self.taken_over.emit(self._words.text("assessing-trial-taken-over", name=self._words.say(label_of(path))))

    def _show_differences(self) -> None:
        words, differences = self._words, self._what_if.differences
        emptied(self._differences)
        if not differences:
            self._differences.addWidget(label(words.text("assessing-trial-no-difference"), "soft"))
            return
        count = words.text("assessing-trial-differences", count=len(differences))
        self._differences.addWidget(label(count, "label"))
        for each in differences:
            before, after = (words.text(f"verdict-{one.verdict.value}") for one in (each.real, each.supposed))
            said = words.text("assessing-trial-mark", before=before, after=after)
            self._differences.addWidget(label(named(track_name(each.real, words), said), "soft"))
