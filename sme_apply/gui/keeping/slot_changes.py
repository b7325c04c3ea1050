"""Changes what opens the vault, and puts the vault under a new key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sme_apply.terms import message

if TYPE_CHECKING:
    from sme_apply.gui.keeping.long_work import Stops, Told
    from sme_apply.gui.session import Session
    from sme_apply.vault import KeyringSlot, RecoveryCode, SlotRecord, Vault


class SlotChanges:
    """What the user can change about the ways to open the vault."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._keeping = session.keeping

    def name_keyring(self, done: Callable[[str | None], None]) -> None:
        """Tell the name of the keyring that answers on this computer, ``None`` where none does."""

        def name(_vault: Vault) -> str | None:
            found = self._answering()
            return None if found is None else found.backend

        self._session.with_vault(name, done)

    def set_passphrase(self, passphrase: str, done: Callable[[], None]) -> None:
        """Let this passphrase open the vault and no other one."""

        def change(_told: Told, _stops: Stops) -> SlotRecord:
            from sme_apply.vault import measured_cost

            return self._vault().slots().change_passphrase(passphrase, cost=measured_cost())

        self._begin("keeping-passphrase-setting", change, lambda _slot: done())

    def add_keyring(self, done: Callable[[], None]) -> None:
        """Let the keyring of this computer open the vault."""

        def add(vault: Vault) -> None:
            found = self._answering()
            if found is None:
                from sme_apply.terms import BadInput

                raise BadInput(message("keeping-no-keyring"))
            vault.slots().add_keyring(found)

        self._keeping.do(add, lambda _nothing: done())

    def remove(self, slot: SlotRecord, done: Callable[[], None]) -> None:
        """Take a way to open the vault away."""
        self._keeping.do(lambda vault: vault.slots().remove(slot.id), lambda _nothing: done())

    def rekey(self, passphrase: str | None, *, keyring: bool, done: Callable[[], None]) -> None:
        """Put everything under a new key; a new recovery code is shown afterwards.

        Args:
            passphrase: the one that is to open the vault, ``None`` for none.
            keyring: whether the keyring of this computer is to open it.
        """
        session = self._session
        problem = session.autosave.save_at_last()
        if problem is not None:
            session.told.emit(problem)
            return

        def rekey(told: Told, stops: Stops) -> RecoveryCode:
            from sme_apply.vault import Openers, measured_cost, new_recovery_code

            code = new_recovery_code()
            cost = None if passphrase is None else measured_cost()
            openers = Openers(self._answering() if keyring else None, passphrase, code, cost)
            self._vault().rekey(openers, progress=told, cancel=stops)
            return code

        def rekeyed(code: RecoveryCode) -> None:
            done()
            session.recovery.show(code)

        self._begin("keeping-rekeying", rekey, rekeyed)

    def _begin(self, name: str, piece: Callable[[Told, Stops], Any], done: Callable[[Any], None]) -> None:
        def then(result: Any) -> None:
            done(result)
            self._keeping.refresh()

        self._keeping.long.begin(name, piece, then)

    def _vault(self) -> Vault:
        from sme_apply.vault import VaultLocked

        vault = self._session.vault
        if vault is None:
            raise VaultLocked(message("vault-closed"), passphrase_opens=False)
        return vault

    def _answering(self) -> KeyringSlot | None:
        from sme_apply.vault import answering_keyring

        return answering_keyring() if self._keeping.use_keyring else None
