"""Facts answered with ticks: designations, of which there may be none."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QGridLayout

from sme_apply.company import FactSpec, code_label
from sme_apply.gui.parts.boxes import column
from sme_apply.gui.parts.choices import Segments, Tick
from sme_apply.gui.parts.fact_field import FactField
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences


class CodeTicks(QFrame):
    """A tick per code; "none of them" is an answer and differs from not knowing."""

    def __init__(self, spec: FactSpec, words: Sentences, take: Callable[[Any], None]) -> None:
        super().__init__()
        self._take = take
        name = words.text(f"gui-list-{spec.path}")
        options = [("some", "gui-there-are"), ("none", "gui-there-are-none"), (None, "gui-do-not-know")]
        self._answer = Segments(name, [(value, words.text(key)) for value, key in options])
        self._answer.chosen.connect(self._answered)
        grid = QGridLayout()
        grid.setHorizontalSpacing(worn().scale.space(6))
        grid.setVerticalSpacing(worn().scale.space(1))
        self._ticks: dict[str, Tick] = {}
        for at, code in enumerate(spec.choices):
            tick = Tick(words.say(code_label(str(spec.family), code)))
            tick.clicked.connect(self._ticked)
            self._ticks[code] = tick
            grid.addWidget(tick, at // 2, at % 2)
        self._grid = QFrame()
        self._grid.setLayout(grid)
        self.setLayout(column(self._answer, self._grid, gap=4))

    def show_value(self, value: Collection[str] | None) -> None:
        """Show the codes that are known."""
        if not (value is None and self._answer.value() == "some"):
            self._answer.show_value(None if value is None else "some" if value else "none")
        self._grid.setVisible(self._answer.value() == "some")
        for code, tick in self._ticks.items():
            tick.setChecked(bool(value) and code in (value or ()))

    def _ticked(self) -> None:
        chosen = [code for code, tick in self._ticks.items() if tick.isChecked()]
        self._take(chosen or None)

    def _answered(self, answer: object) -> None:
        self._grid.setVisible(answer == "some")
        if answer != "some":
            self._take([] if answer == "none" else None)


class DayOrNone(QFrame):
    """A day, the answer that there is none, or not known."""

    def __init__(self, spec: FactSpec, name: str, help: str, words: Sentences, take: Callable[[Any], None]) -> None:
        super().__init__()
        self._take = take
        options = [("day", "gui-grace-some"), ("none", "gui-grace-none"), (None, "gui-do-not-know")]
        self._answer = Segments(name, [(value, words.text(key)) for value, key in options])
        self._answer.chosen.connect(self._answered)
        self._day = FactField(name, spec, words, self._take_day, help=help)
        self.setLayout(column(self._day, self._answer, gap=2))

    def show_value(self, value: date | str | None) -> None:
        """Show the day, or that there is none."""
        if not (value is None and self._answer.value() == "day"):
            self._answer.show_value(None if value is None else "none" if value == "none" else "day")
        self._day.field.setVisible(self._answer.value() == "day")
        self._day.show_value(value if isinstance(value, date) else None)

    def commit(self) -> None:
        """Take over what is being typed."""
        if self._answer.value() == "day":
            self._day.commit()

    def _take_day(self, value: Any) -> None:
        self._take(value)

    def _answered(self, answer: object) -> None:
        self._day.field.setVisible(answer == "day")
        if answer == "day":
            self._day.field.setFocus()
        else:
            self._take(answer)
