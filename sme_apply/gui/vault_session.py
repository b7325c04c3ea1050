"""The open vault of the window: opening, locking, closing it, and work on it in its own thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui import auto_lock
from sme_apply.gui.autosave import Autosave
from sme_apply.gui.recovery_showing import RecoveryShowing
from sme_apply.gui.vault_door import Damage, Door, Knock, Opened, open_door
from sme_apply.gui.work import Work
from sme_apply.terms import Message, SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.vault import Vault


class VaultSession(QObject):
    """What the window has open, without what is in it.

    Args:
        folder: where the vault is.
        use_keyring: whether a new vault may put its key into the keyring of the operating system.
    """

    door_changed = Signal()
    auto_lock_changed = Signal()
    told = Signal(object)
    """Something the user should hear: a message."""
    failed = Signal(object)
    """Something went wrong, and the user was told; carries the error."""

    def __init__(self, folder: Path, *, use_keyring: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._use_keyring = use_keyring
        self.work = Work(self)
        self.autosave = Autosave(self.work, self)
        self.door = Door.OPENING
        self.door_reason: Message | None = None
        self.vault: Vault | None = None
        self._wants_reading = False
        self.slots: frozenset[str] = frozenset()
        self.damage: Damage | None = None
        self.offered_keyring: str | None = None
        self.recovery = RecoveryShowing(self)
        self.auto_lock_minutes = auto_lock.BY_DEFAULT

    def read_anew(self) -> None:
        """Read what the window begins with: the vault was opened, or holds something else than before."""

    def before_closing(self) -> None:
        """Do what must be done with the vault still open."""

    def forget_companies(self) -> None:
        """Forget everything that was read from the vault."""

    def open(
        self,
        passphrase: str | None = None,
        *,
        recovery: str | None = None,
        read_only: bool | None = None,
        with_keyring: bool = False,
    ) -> None:
        """Open the vault, or make one; `door_changed` tells what came of it.

        Args:
            passphrase: what the user typed, if it was asked for.
            recovery: the recovery code as it was typed, if it was asked for.
            read_only: whether to open it beside the window that writes to it; ``None`` is as it was asked last.
            with_keyring: whether a new vault is made for the keyring that was offered.
        """
        self.door, self.door_reason = Door.OPENING, None
        self.door_changed.emit()
        self._wants_reading = self._wants_reading if read_only is None else read_only
        folder, use_keyring = self.folder, self._use_keyring
        knock = Knock(passphrase, recovery, self._wants_reading, with_keyring)
        self.work.with_vault(lambda: open_door(folder, knock, use_keyring=use_keyring), self.enter, self._not_opened)

    @property
    def read_only(self) -> bool:
        """Whether the vault is open for reading only."""
        return self.vault is not None and not self.vault.closed and self.vault.read_only

    def lock(self) -> Message | None:
        """Save what is not saved yet, close the vault and forget everything that was read from it.

        Returns:
            Why something could not be saved; the vault is then still open and the work still there.
        """
        vault = self.vault
        if vault is None:
            return None
        # Beside the window that writes nothing can be saved, as each attempt was told.
        problem = None if self.read_only else self.autosave.save_at_last()
        if problem is not None:
            return problem
        self.autosave.forget()
        self.before_closing()
        self.vault, self.door_reason = None, None
        self.door = Door.RESTING if "keyring" in self.slots else Door.LOCKED
        self.recovery.code = None
        self.forget_companies()
        self.work.with_vault(vault.close, lambda _nothing: None, self.say_error)
        self.door_changed.emit()
        return None

    def set_auto_lock(self, minutes: int) -> None:
        """Lock after this many minutes without a touch; 0 is never. It is kept in the vault."""
        self.auto_lock_minutes = minutes
        self.auto_lock_changed.emit()
        self.with_vault(lambda vault: vault.set_setting(auto_lock.SETTING, str(minutes)), lambda _nothing: None)

    def close(self) -> Message | None:
        """Save what is not saved yet; if that succeeded, close the vault and let all work end.

        Returns:
            Why something could not be saved; the vault is then still open and the work still there.
        """
        problem = self.autosave.save_at_last()
        if problem is not None:
            return problem
        self.before_closing()
        self.abandon()
        return None

    def abandon(self) -> None:
        """Close the vault as it is and let all work end."""
        vault, self.vault = self.vault, None
        self.work.finish(vault.close if vault is not None else None)

    def with_vault(self, piece: Callable[[Vault], Any], done: Callable[[Any], None]) -> None:
        """Do something with the open vault, in its thread; what goes wrong is told to the user."""
        vault = self.vault
        if vault is None:
            return

        def still_open(then: Callable[[Any], None]) -> Callable[[Any], None]:
            # What arrives after the vault was locked is not to be seen any more.
            return lambda result: then(result) if self.vault is vault else None

        self.work.with_vault(lambda: piece(vault), still_open(done), still_open(self.say_error))

    def say_error(self, error: Exception) -> None:
        """Tell the user what went wrong."""
        self.failed.emit(error)
        self.told.emit(error.message if isinstance(error, SmeApplyError) else message("gui-unexpected"))

    def enter(self, opened: Opened) -> None:
        """Take over what came of opening the vault."""
        self.vault, self.door, self.door_reason = opened.vault, opened.door, opened.reason
        self.slots, self.recovery.code = opened.slots, opened.new_code
        self.damage, self.offered_keyring = opened.damage, opened.keyring
        if opened.vault is None:
            self.door_changed.emit()
        else:
            self.read_anew()

    def _not_opened(self, error: Exception) -> None:
        self.failed.emit(error)
        self.door = Door.SHUT
        self.door_reason = error.message if isinstance(error, SmeApplyError) else message("gui-unexpected")
        self.door_changed.emit()
