"""Opens what comes from outside, one file after the other, as soon as the vault is open."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from sme_apply.gui.arriving.arriving_file import ArrivingKind, arriving_kind
from sme_apply.gui.places import Place
from sme_apply.gui.session import Session
from sme_apply.gui.vault_door import Door
from sme_apply.gui.window import Window
from sme_apply.sentences import sentences
from sme_apply.terms import message

MOST_WAITING = 20
"""Whoever marks a whole folder and opens it is not asked about each file of it."""


class Arrivals(QObject):
    """Holds the paths of files from outside until the vault is open, and then shows what can be done with them.

    A path is all that is held: a file is first looked at when the vault is open, and nothing of it is taken over
    before the user says so.
    """

    def __init__(self, session: Session, window: Window) -> None:
        super().__init__(session)
        self._session, self._window = session, window
        self._waiting: deque[Path] = deque()
        self._looking = False
        self._dialog: QDialog | None = None
        session.door_changed.connect(self._soon)

    def arrive(self, path: Path) -> None:
        """Open a file now, or as soon as the vault is open and what came before is dealt with."""
        if path in self._waiting or len(self._waiting) >= MOST_WAITING:
            return
        self._waiting.append(path)
        if not self._ready:
            self._session.told.emit(message("arriving-waits", file=path.name))
        self._soon()

    @property
    def waiting(self) -> tuple[Path, ...]:
        """Return the files that are not opened yet."""
        return tuple(self._waiting)

    @property
    def _ready(self) -> bool:
        return self._session.door is Door.OPEN and self._session.recovery.code is None

    def _soon(self) -> None:
        # The window itself hears of the open vault, too, and is to be ready first.
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if not self._ready or self._looking or self._dialog is not None or not self._waiting:
            return
        path = self._waiting[0]
        self._looking = True
        self._session.work.beside(
            lambda: arriving_kind(path), lambda kind: self._looked(path, kind), lambda error: self._refused(path, error)
        )

    def _refused(self, path: Path, error: Exception) -> None:
        self._looking = False
        self._drop(path)
        self._session.say_error(error)
        self._soon()

    def _looked(self, path: Path, kind: ArrivingKind) -> None:
        self._looking = False
        # The vault may have been locked meanwhile; the file then goes on waiting.
        if not self._ready:
            return
        self._drop(path)
        if kind is ArrivingKind.EXCHANGE:
            from sme_apply.gui.clients.receiving_dialog import ReceivingDialog

            words = sentences(self._session.appearance.language)
            self._dialog = ReceivingDialog(self._session, words, self._window, path)
            self._dialog.finished.connect(self._closed)
            self._dialog.open()
            return
        from sme_apply.gui.pages.companies import CompaniesPage

        self._window.go(Place.COMPANIES)
        page = self._window.page()
        if isinstance(page, CompaniesPage):
            page.opening.open_file(path)
        self._soon()

    def _closed(self) -> None:
        self._dialog = None
        self._soon()

    def _drop(self, path: Path) -> None:
        if path in self._waiting:
            self._waiting.remove(path)
