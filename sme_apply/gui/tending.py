"""Has the vault do what time brings, while the window is idle: the bin is emptied, backups and the index are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sme_apply.gui.vault_door import Door
from sme_apply.terms import Message, SmeApplyError

if TYPE_CHECKING:
    from sme_apply.gui.session import Session
    from sme_apply.vault import BackupsMade, BackupWork

FIRST_MS = 5_000
"""How long after opening the vault is looked after for the first time."""
EVERY_MS = 60_000
PAUSE_MS = 20
"""Between two slices of work on the index, so that saves come in between."""


class Tending(QObject):
    """Looks after the open vault of a session; what is wrong is told once, until it is something else."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._told: tuple[Message, ...] = ()
        self._under_way = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        session.door_changed.connect(self._door_changed)

    def look(self) -> None:
        """Do what is due now."""
        self._timer.setInterval(EVERY_MS)
        if not self._under_way:
            self._session.with_vault(lambda vault: vault.tend(), self._run)
        self._index()

    def _index(self) -> None:
        self._session.with_vault(lambda vault: vault.search.catch_up(), self._indexed)

    def _indexed(self, left: int) -> None:
        if left:
            QTimer.singleShot(PAUSE_MS, self, self._index)

    def _run(self, work: BackupWork | None) -> None:
        if work is not None:
            self._under_way = True
            self._session.work.beside(work.run, self._done, self._failed)

    def _done(self, made: BackupsMade) -> None:
        self._under_way = False
        self._tell(made.problems)
        # Whoever looks at the list of backups sees the new one.
        self._session.keeping.refresh()

    def _failed(self, error: Exception) -> None:
        from sme_apply.vault import VaultLocked, VaultStopped

        self._under_way = False
        if isinstance(error, VaultLocked | VaultStopped):
            return
        if isinstance(error, SmeApplyError):
            self._tell((error.message,))
        else:
            self._session.say_error(error)

    def _tell(self, problems: tuple[Message, ...]) -> None:
        for problem in problems:
            if problem not in self._told:
                self._session.told.emit(problem)
        self._told = problems

    def _door_changed(self) -> None:
        if self._session.door is Door.OPEN:
            self._timer.start(FIRST_MS)
        else:
            self._timer.stop()
