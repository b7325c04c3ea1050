"""A choice between yes and no that is kept in the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from sme_apply.gui.session import Session

_WRITTEN = {True: "yes", False: "no"}


class KeptChoice(QObject):
    """What the user chose last time, until it is chosen anew.

    Args:
        name: of the setting in the vault.
        default: what holds where nothing was ever chosen.

    Signals:
        changed: the choice was read or made.
    """

    changed = Signal()

    def __init__(self, session: Session, name: str, parent: QObject, *, default: bool) -> None:
        super().__init__(parent)
        self._session, self._name = session, name
        self.value = default
        self.known = False
        session.with_vault(lambda vault: vault.setting(name), self._read)

    def choose(self, value: bool) -> None:
        """Take a choice and keep it."""
        if self.known and value == self.value:
            return
        self.value, self.known = value, True
        self.changed.emit()
        if not self._session.read_only:
            name = self._name
            self._session.with_vault(lambda vault: vault.set_setting(name, _WRITTEN[value]), lambda _nothing: None)

    def _read(self, kept: str | None) -> None:
        if self.known:
            # The user was faster.
            return
        self.value, self.known = self.value if kept is None else kept == _WRITTEN[True], True
        self.changed.emit()
