"""Looks through the whole open vault in small pieces, when the user asks for it and every few days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sme_apply.gui.vault_door import Door
from sme_apply.terms import Message

if TYPE_CHECKING:
    from sme_apply.gui.session import Session
    from sme_apply.vault import Inspected, Vault

FIRST_MS = 60_000
"""How long after opening it is asked for the first time whether an inspection is due."""
EVERY_MS = 60 * 60_000
_SLICE_MS = 5.0
_PAUSE_MS = 15


class Inspecting(QObject):
    """One inspection at a time, of a few milliseconds each time the vault is free.

    Signals:
        changed: it came further.
        ended: it came to the end or found a damage.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.far: Inspected | None = None
        self.damage: Message | None = None
        self.under_way = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._step)
        self._regular = QTimer(self)
        self._regular.timeout.connect(self._look_whether_due)
        session.door_changed.connect(self._door_changed)

    def begin(self) -> None:
        """Begin to look through the vault, unless that is under way."""
        if self.under_way or self._session.vault is None:
            return
        self.under_way, self.far, self.damage = True, None, None
        self.changed.emit()
        self._step()

    def _look_whether_due(self) -> None:
        self._regular.setInterval(EVERY_MS)
        self._session.with_vault(lambda vault: vault.inspection.due(), lambda due: self.begin() if due else None)

    def _step(self) -> None:
        from sme_apply.vault import VaultDamaged

        def step(vault: Vault) -> Inspected | Message:
            try:
                return vault.inspection.step(_SLICE_MS)
            except VaultDamaged as damaged:
                return damaged.message

        self._session.with_vault(step, self._stepped)

    def _stepped(self, result: Inspected | Message) -> None:
        if isinstance(result, Message):
            self.damage, self.under_way = result, False
            self._session.told.emit(result)
            self.ended.emit()
            return
        self.far = result
        if result.done:
            self.under_way = False
            self.ended.emit()
        else:
            self._pause.start()
        self.changed.emit()

    def _door_changed(self) -> None:
        if self._session.door is Door.OPEN:
            if not self._regular.isActive():
                self._regular.start(FIRST_MS)
        else:
            self._pause.stop()
            self._regular.stop()
            self.under_way, self.far, self.damage = False, None, None
