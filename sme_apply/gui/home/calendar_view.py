"""A month at a glance: the days on which something is due, and what it is."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sme_apply.gui.home.due_line import DueLine, tone_of
from sme_apply.gui.parts.boxes import card, column, emptied, holding, row
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.drafts.due import Due

_DAY_HEIGHT = 50
_SUNDAY = 6


class CalendarView(QWidget):
    """One month with what is due in it; a day that is chosen shows only its own.

    Signals:
        chosen: something that is due (a `Due`) was chosen.
    """

    chosen = Signal(object)

    def __init__(self, today: date, words: Sentences) -> None:
        super().__init__()
        self._today, self._words = today, words
        self._dues: tuple[Due, ...] = ()
        self._day: date | None = None
        self.month = today.replace(day=1)
        self._title = label("", "heading", wrap=False)
        back = icon_button("chevron-left", words.text("home-month-before"), partial(self.go, -1))
        forth = icon_button("chevron-right", words.text("home-month-after"), partial(self.go, 1))
        now = button(words.text("gui-today"), self._now, kind="quiet")
        self._grid = QGridLayout()
        self._grid.setSpacing(worn().scale.space(1))
        self._lines = column(gap=1.5)
        month = card(row(self._title, None, back, now, forth, gap=1), self._grid, gap=3, padding=4)
        self.setLayout(column(month, holding(self._lines), gap=3))
        self._show()

    def show_dues(self, dues: Sequence[Due]) -> None:
        """Show what is due; what has no known day has no place in a calendar."""
        self._dues = tuple(each for each in dues if each.day is not None)
        self._show()

    def go(self, months: int) -> None:
        """Go so many months forth or, below 0, back."""
        number = self.month.year * 12 + self.month.month - 1 + months
        year, month = divmod(number, 12)
        if date.min.year < year < date.max.year:
            self.month, self._day = date(year, month + 1, 1), None
            self._show()

    def _now(self) -> None:
        self.month, self._day = self._today.replace(day=1), None
        self._show()

    def _choose(self, day: date) -> None:
        self._day = None if day == self._day else day
        self._show_lines()

    def _show(self) -> None:
        locale = QLocale(self._words.language)
        name = locale.standaloneMonthName(self.month.month)
        self._title.setText(self._words.text("home-month", year=self.month.year, month=name))
        emptied(self._grid)
        for place in range(7):
            # Qt counts from Monday as 1; a Korean week begins on Sunday.
            head = label(locale.standaloneDayName(place or 7, QLocale.FormatType.ShortFormat), "note", wrap=False)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(head, 0, place)
            self._grid.setColumnStretch(place, 1)
        weeks = calendar.Calendar(_SUNDAY).monthdatescalendar(self.month.year, self.month.month)
        for line, week in enumerate(weeks, start=1):
            for place, day in enumerate(week):
                if day.month == self.month.month:
                    self._grid.addWidget(self._day_of(day), line, place)
        self._show_lines()

    def _day_of(self, day: date) -> QWidget:
        dues = [each for each in self._dues if each.day == day]
        return self._full(day, dues) if dues else self._empty(day)

    def _full(self, day: date, dues: list[Due]) -> QPushButton:
        words = self._words
        count = words.text("home-day-count", count=len(dues))
        names = ", ".join(words.say(each.said) for each in dues)
        made = button(f"{day.day}\n{count}", partial(self._choose, day), kind="day", hint=names)
        made.setAccessibleName(words.text("home-day-named", day=day, names=names))
        made.setProperty("tone", tone_of(dues[0], self._today))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        made.setMinimumHeight(worn().scale.length(_DAY_HEIGHT))
        return made

    def _empty(self, day: date) -> QLabel:
        made = label(str(day.day), "label" if day == self._today else "soft", wrap=False)
        if day == self._today:
            made.setProperty("tone", "accent")
            made.setAccessibleName(self._words.text("home-today-is", day=day))
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setMinimumHeight(worn().scale.length(_DAY_HEIGHT))
        return made

    def _show_lines(self) -> None:
        emptied(self._lines)
        wanted = [
            each
            for each in self._dues
            if each.day is not None
            and (each.day == self._day if self._day is not None else each.day.replace(day=1) == self.month)
        ]
        for due in wanted:
            line = DueLine(due, self._today, self._words)
            line.chosen.connect(partial(self.chosen.emit, due))
            self._lines.addWidget(line)
        if not wanted:
            self._lines.addWidget(label(self._words.text("home-month-empty"), "soft"))
