"""The first page: what is due in the order of time, how the applications stand, and where to go on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from sme_apply.gui.files import write_whole_file
from sme_apply.gui.home.calendar_view import CalendarView
from sme_apply.gui.home.cards import drafts_card, verdicts_card
from sme_apply.gui.home.due_line import DueLine
from sme_apply.gui.home.leading import Leading
from sme_apply.gui.home.outlook import Outlook
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import card, column, emptied, holding, note, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Segments
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.drafts.due import Due

_SIDE_BY_SIDE = 820
"""From this width on the two columns stand side by side."""
_SIDE_LEAST, _SIDE_MOST = 280, 420
_MOST_LINES = 12


class HomePage(Page):
    """What is due at the left, verdicts and drafts at the right."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self.outlook = Outlook(session, self)
        self.outlook.changed.connect(self._refresh)
        self.leading = Leading(session, self)
        self.leading.wants.connect(self.wants)
        self._all = False
        self._due = True
        self._stale = True
        self._export = button(self.say("home-calendar-save"), self._choose_file, icon="calendar")
        self._view = Segments(
            self.say("home-view"), [("list", self.say("home-list")), ("calendar", self.say("home-calendar"))]
        )
        self._view.show_value("list")
        self._view.chosen.connect(lambda _value: self._show_due())
        self.outer.addWidget(self.head(self.say("gui-place-home"), self._below(), self._export))
        self._list = column(gap=1.5)
        self.calendar = CalendarView(session.today(), words)
        self.calendar.chosen.connect(partial(self._lead, None))
        self._lines = holding(self._list)
        ahead = row(label(self.say("home-due"), "heading", wrap=False), None, self._view, gap=2)
        self._left = holding(column(ahead, self._lines, self.calendar, None, gap=3))
        self._cards = column(gap=3)
        self._right = holding(column(self._cards, None))
        self._empty = self._nothing_yet()
        self._both = row(self._left, self._right, gap=5)
        self._both.setStretch(0, 1)
        inside = QWidget()
        inside.setLayout(column(self._empty, self._both, None, gap=3, margins=(9, 1, 9, 9)))
        self.outer.addWidget(scrolled(inside), 1)
        for signal in (session.judging.judged, session.drafting.listed, session.companies_changed):
            signal.connect(self._look_soon)
        session.company_chosen.connect(self._refresh)
        self._refresh()

    def shown(self) -> None:
        """Look anew at what is due."""
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns side by side where there is room."""
        super().resizeEvent(event)
        scale = worn().scale
        wide = event.size().width() >= scale.length(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(direction)
        self._right.setMinimumWidth(scale.length(_SIDE_LEAST) if wide else 0)
        self._right.setMaximumWidth(scale.length(_SIDE_MOST) if wide else 16_777_215)

    def undo(self) -> None:
        """Take the last change of a fact back."""
        self.session.undo()

    def redo(self) -> None:
        """Do the change of a fact that was taken back once more."""
        self.session.redo()

    def show_view(self, view: str) -> None:
        """Show what is due as a ``list`` or as a ``calendar``."""
        self._view.show_value(view)
        self._show_due()

    # Looking

    def _below(self) -> str:
        return self.say("home-below", day=self.session.today())

    def _look_soon(self) -> None:
        self._stale = True
        if self.isVisible():
            # Several signals come together; one look answers them all.
            QTimer.singleShot(0, self, self._look_if_stale)

    def _look_if_stale(self) -> None:
        if self._stale:
            self._look()

    def _look(self) -> None:
        self._stale = False
        self.outlook.look()
        self._refresh()

    # Showing

    def _refresh(self) -> None:
        has_company = self.session.company is not None
        self._empty.setVisible(not has_company)
        self._left.setVisible(has_company)
        self._show_cards()
        self._show_due()

    def _show_cards(self) -> None:
        emptied(self._cards)
        session, words = self.session, self.words
        if session.company is not None:
            judging = session.judging
            to_verdicts = self._to(Place.ELIGIBILITY)
            self._cards.addWidget(verdicts_card(judging.screening, len(judging.questions), words, to_verdicts))
            self._cards.addWidget(
                drafts_card(
                    session.drafting.drafts,
                    self.outlook.left,
                    words,
                    self.leading.to_draft,
                    self._to(Place.DRAFTS),
                )
            )
        if len(session.companies) > 1:
            self._put_everyone()

    def _put_everyone(self) -> None:
        names = {record.id: record.name or self.say("gui-nameless") for record in self.session.companies}
        lines: list[QWidget] = []
        for id, due in self.outlook.nearest():
            if id in names:
                line = DueLine(due, self.session.today(), self.words, names[id])
                line.chosen.connect(partial(self._lead, id, due))
                lines.append(line)
        if lines:
            self._cards.addWidget(card(label(self.say("home-everyone"), "heading"), *lines, gap=1.5, padding=5))

    def _show_due(self) -> None:
        dated = [each for each in self.outlook.dues if each.day is not None]
        self._export.setVisible(self.session.company is not None and bool(dated))
        in_calendar = self._view.value() == "calendar"
        self._lines.setVisible(not in_calendar)
        self.calendar.setVisible(in_calendar)
        self.calendar.show_dues(self.outlook.dues)
        emptied(self._list)
        if not self.outlook.known:
            self._list.addWidget(label(self.say("home-looking"), "soft"))
            return
        shown = dated if self._all else dated[:_MOST_LINES]
        for due in shown:
            line = DueLine(due, self.session.today(), self.words)
            line.chosen.connect(partial(self._lead, None, due))
            self._list.addWidget(line)
        if len(dated) > len(shown):
            more = self.say("home-more", count=len(dated) - len(shown))
            self._list.addLayout(row(button(more, self._show_all, kind="link"), None))
        if not dated:
            self._list.addWidget(
                card(label(self.say("home-nothing-due"), "lead"), label(self.say("home-nothing-due-below"), "soft"))
            )
        self._put_unknown([each for each in self.outlook.dues if each.day is None])

    def _put_unknown(self, dues: list[Due]) -> None:
        if not dues:
            return
        names = [self.words.say(each.said) for each in dues]
        lines = [label(f"– {name}", "note") for name in names]
        self._list.addWidget(note(self.say("home-unknown", count=len(dues)), "quiet", *lines))

    def _show_all(self) -> None:
        self._all = True
        self._show_due()

    def _nothing_yet(self) -> QWidget:
        go = button(self.say("home-to-companies"), self._to(Place.COMPANIES), kind="primary", icon="building-2")
        made = card(
            label(self.say("home-empty"), "heading"),
            label(self.say("home-empty-below"), "soft"),
            row(go, None),
            gap=4,
            padding=8,
        )
        return made

    # Leading

    def _to(self, place: Place) -> Callable[[], None]:
        return lambda: self.wants.emit(Spot(place))

    def _lead(self, company: str | None, due: Due) -> None:
        # The line that was chosen must not be taken away while it speaks.
        QTimer.singleShot(0, self, partial(self.leading.to_due, due, company))

    # The calendar file

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.say("home-calendar-save"), self.say("home-calendar-file"), "iCalendar (*.ics)"
        )
        if chosen:
            self.save_calendar(Path(chosen))

    def save_calendar(self, path: Path) -> None:
        """Write what is due, where the day is known, as a calendar file; how many days were left out is said."""
        from sme_apply.drafts.calendar_file import calendar_file

        company, dues, words = self.session.company, self.outlook.dues, self.words
        name = (company.name_ko or company.name_en or "") if company is not None else ""
        unknown = sum(1 for each in dues if each.day is None)

        def write() -> None:
            write_whole_file(path, calendar_file(dues, words, datetime.now(UTC), company=name))

        def done(_nothing: object) -> None:
            self.says.emit(self.say("home-calendar-saved", file=path.name, unknown=unknown), "", None)

        self.session.work.beside(write, done, self.session.say_error)
