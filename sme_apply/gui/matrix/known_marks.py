"""The marks of all clients (colour, state, tags), read again whenever something of them may have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.vault_door import Door

if TYPE_CHECKING:
    from sme_apply.gui.session import Session
    from sme_apply.vault import ClientMark


class KnownMarks(QObject):
    """By what each client is known at a glance.

    Signals:
        changed: some client's marks are others now.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.by_client: dict[str, ClientMark] = {}
        session.companies_changed.connect(self.read)
        session.client.changed.connect(self._read_if_new)
        session.door_changed.connect(self._forget_when_shut)

    def of(self, client: str) -> ClientMark | None:
        """Return the marks of a client; ``None`` where it bears none."""
        return self.by_client.get(client)

    def read(self) -> None:
        """Read them again."""
        self._session.with_vault(lambda vault: vault.marks.all(), self._arrived)

    def _arrived(self, marks: dict[str, ClientMark]) -> None:
        if marks != self.by_client:
            self.by_client = marks
            self.changed.emit()

    def _read_if_new(self) -> None:
        mark = self._session.client.state.mark
        if mark is not None and mark != self.by_client.get(mark.company_id):
            self.read()

    def _forget_when_shut(self) -> None:
        if self._session.door is not Door.OPEN:
            self.by_client = {}
