"""A new recovery code, from when it was made until it was typed back or put away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sme_apply.terms import Message, SmeApplyError

if TYPE_CHECKING:
    from sme_apply.gui.vault_session import VaultSession
    from sme_apply.vault import RecoveryCode, RecoveryStanding, Vault


class RecoveryShowing(QObject):
    """Holds the code while it is shown; the vault does not know it, so nothing can tell it again.

    Signals:
        missed: the vault has no recovery code, or nobody has shown yet that it was written down.
    """

    missed = Signal()

    def __init__(self, session: VaultSession) -> None:
        super().__init__(session)
        self._session = session
        self.code: RecoveryCode | None = None
        self.is_missed = False

    def ask_back(self, typed: str, refused: Callable[[Message], None]) -> None:
        """Take the code as it was typed from the paper; ``refused`` is told what is wrong with it."""

        def ask(vault: Vault) -> Message | None:
            try:
                vault.slots().confirm_recovery(typed)
            except SmeApplyError as error:
                return error.message
            return None

        def answered(wrong: Message | None) -> None:
            if wrong is not None:
                refused(wrong)
                return
            self.code, self.is_missed = None, False
            self._session.door_changed.emit()

        self._session.with_vault(ask, answered)

    def put_away(self) -> None:
        """Show the code no more."""
        self.is_missed = self.is_missed or self.code is not None
        self.code = None
        self._session.door_changed.emit()

    def renew(self) -> None:
        """Make a new code, which takes the place of the one before, and show it."""

        def renewed(code: RecoveryCode) -> None:
            self._session.slots |= {"recovery"}
            self.show(code)

        self._session.with_vault(lambda vault: vault.slots().add_recovery(), renewed)

    def show(self, code: RecoveryCode) -> None:
        """Show a code that was just made."""
        self.code = code
        self._session.door_changed.emit()

    def note_missing(self, missing: bool) -> None:
        """Take note whether a code is missing that was written down."""
        self.is_missed = missing
        if missing and self.code is None:
            self.missed.emit()

    def note_standing(self, standing: RecoveryStanding) -> None:
        """Take note of how far the user is with the code."""
        self.is_missed = standing.value != "asked-back"
