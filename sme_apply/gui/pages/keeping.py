"""The vault itself: what opens it, its backups, its bin, everything out and in, and whether it is sound."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QStackedWidget

from sme_apply.gui.keeping.archive_view import ArchiveView
from sme_apply.gui.keeping.backups_view import BackupsView
from sme_apply.gui.keeping.bin_view import BinView
from sme_apply.gui.keeping.health_view import HealthView
from sme_apply.gui.keeping.long_work_line import LongWorkLine
from sme_apply.gui.keeping.protection_view import ProtectionView
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import column, holding, note, row
from sme_apply.gui.parts.choices import Segments
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences

VIEWS = ("protection", "backups", "bin", "archive", "health")


class KeepingPage(Page):
    """Five views of the vault; a spot is the name of one."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self.outer.addWidget(self.head(self.say("gui-place-keeping"), self.say("keeping-below")))
        self._choice = Segments(self.say("keeping-views"), [(view, self.say(f"keeping-view-{view}")) for view in VIEWS])
        self._choice.chosen.connect(lambda view: self.choose(str(view)))
        self.protection = ProtectionView(session, words, self._say_below)
        self.backups = BackupsView(session, words, self._say_below)
        self.bin = BinView(session, words, self._say_below)
        self.archive = ArchiveView(session, words, self._say_below)
        self.health = HealthView(session, words)
        self._views = (self.protection, self.backups, self.bin, self.archive, self.health)
        self._stack = QStackedWidget()
        for each in self._views:
            self._stack.addWidget(each)
        self._only_read = holding(row(note(self.say("keeping-read-only"), "warn"), margins=(9, 0, 9, 2)))
        self.outer.addWidget(self._only_read)
        self.outer.addLayout(row(self._choice, margins=(9, 0, 9, 3)))
        self.outer.addLayout(column(LongWorkLine(session.keeping.long, words), margins=(9, 0, 9, 1)))
        self.outer.addLayout(column(self._stack, margins=(9, 1, 6, 0)), 1)
        session.keeping.changed.connect(self._show)
        self.choose("protection")

    def shown(self) -> None:
        """Show the vault as it stands now."""
        self._only_read.setVisible(self.session.read_only)
        self.session.keeping.refresh()

    def choose(self, view: str) -> None:
        """Bring a view to the front."""
        self._choice.show_value(view)
        self._stack.setCurrentIndex(VIEWS.index(view))
        self._show()

    def show_spot(self, at: str) -> None:
        """Bring a view into sight."""
        if at in VIEWS:
            self.choose(at)

    def spot(self) -> str:
        """Return the view in sight."""
        return VIEWS[self._stack.currentIndex()]

    def _show(self) -> None:
        kept = self.session.keeping.kept
        if kept is not None:
            self._views[self._stack.currentIndex()].show_kept(kept)

    def _say_below(self, text: str, action: str, act: object) -> None:
        # An answer may come after the window was put together anew in another language.
        if shiboken6.isValid(self):
            self.says.emit(text, action, act)
