"""Rules and notices: every value with its source, what the user read of it, and rules from elsewhere."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QStackedWidget

from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import column, row
from sme_apply.gui.parts.choices import Segments
from sme_apply.gui.rules.readings_view import ReadingsView
from sme_apply.gui.rules.seasons_view import SeasonsView
from sme_apply.gui.rules.updates_view import UpdatesView
from sme_apply.gui.rules.values_view import ValuesView
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences

VIEWS = ("values", "seasons", "readings", "updates")


class RulesPage(Page):
    """Four views of the rules in use; a spot is ``values/2025/export-voucher/limit_promising`` or another view."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self.outer.addWidget(self.head(self.say("gui-place-rules"), self.say("rules-below")))
        self._choice = Segments(self.say("rules-views"), [(view, self.say(f"rules-view-{view}")) for view in VIEWS])
        self._choice.chosen.connect(self._choose)
        self.values = ValuesView(session, words, self._say_below)
        self.seasons = SeasonsView(session, words)
        self.readings = ReadingsView(session, words, self._say_below)
        self.updates = UpdatesView(session, words, self._say_below)
        self._views = (self.values, self.seasons, self.readings, self.updates)
        self._stack = QStackedWidget()
        for each in self._views:
            self._stack.addWidget(each)
        self.outer.addLayout(row(self._choice, margins=(9, 0, 9, 3)))
        self.outer.addLayout(column(self._stack, margins=(9, 1, 6, 0)), 1)
        session.rules.changed.connect(self._refresh)
        self.choose("values")

    def shown(self) -> None:
        """Show the rules as they are now."""
        self._refresh()

    def choose(self, view: str) -> None:
        """Bring a view to the front."""
        self._choice.show_value(view)
        self._stack.setCurrentIndex(VIEWS.index(view))
        self._refresh()

    def commit(self) -> None:
        """Take over what is being typed."""
        super().commit()
        for each in self._views:
            each.commit()

    def undo(self) -> None:
        """Take the last reading back."""
        self.session.rules.undo()

    def redo(self) -> None:
        """Keep the reading that was taken back once more."""
        self.session.rules.redo()

    def show_spot(self, at: str) -> None:
        """Bring a view into sight, and in it a programme and a value."""
        view, *rest = at.split("/", 3)
        if view not in VIEWS:
            return
        self.choose(view)
        if view == "values" and len(rest) >= 2 and rest[0].isdigit():
            self.values.go(int(rest[0]), rest[1], rest[2] if len(rest) > 2 else "")

    def spot(self) -> str:
        """Return the view in sight, with its programme."""
        view = VIEWS[self._stack.currentIndex()]
        return f"values/{self.values.season}/{self.values.programme}" if view == "values" else view

    def _choose(self, view: object) -> None:
        self.commit()
        self.choose(str(view))

    def _refresh(self) -> None:
        view = self._views[self._stack.currentIndex()]
        view.refresh()

    def _say_below(self, text: str, action: str, act: object) -> None:
        # An answer may come after the window was put together anew in another language.
        if shiboken6.isValid(self):
            self.says.emit(text, action, act)
