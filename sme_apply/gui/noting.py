"""Notes in the log what happens to a session: that it began, opened its vault, failed at something and ended."""

from __future__ import annotations

import platform

from PySide6.QtCore import QObject

from sme_apply import __version__
from sme_apply.gui.session import Session
from sme_apply.gui.vault_door import Door
from sme_apply.logs import Event, Logbook
from sme_apply.terms import SmeApplyError


class Noting(QObject):
    """Listens to a session on behalf of a logbook; lives as long as the session."""

    def __init__(self, session: Session, logbook: Logbook) -> None:
        super().__init__(session)
        self._session = session
        self._logbook = logbook
        session.failed.connect(self._failed)
        session.door_changed.connect(self._door_changed)
        logbook.note(Event.STARTED, version=__version__, python=platform.python_version())

    def ended(self, exit_code: int) -> None:
        """Note that the window was closed."""
        self._logbook.note(Event.ENDED, exit_code=exit_code)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, SmeApplyError):
            self._logbook.refused(error, Event.NOT_OPENED if self._session.vault is None else Event.NOT_DONE)
        else:
            self._logbook.bug(error)

    def _door_changed(self) -> None:
        if self._session.door is Door.OPEN:
            self._logbook.note(Event.OPENED, companies=len(self._session.companies))
