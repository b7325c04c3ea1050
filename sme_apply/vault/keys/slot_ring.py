"""What opens a vault: its key slots, looked at, added, changed and removed without rewriting any data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Literal

from sme_apply.terms import VaultError, message
from sme_apply.vault.errors import RecordNotThere, VaultReadOnly, WrongKey
from sme_apply.vault.keys.first_slots import Openers, wrapped_for
from sme_apply.vault.keys.key_slots import (
    PassphraseCost,
    Slot,
    WrappedForKeyring,
    unwrap_with_passphrase,
    unwrap_with_recovery,
)
from sme_apply.vault.keys.os_keyring import KeyringSlot, keyring_called
from sme_apply.vault.keys.recovery import RecoveryCode, new_recovery_code, read_recovery_code
from sme_apply.vault.open_files import OpenFiles
from sme_apply.vault.store import Store

SlotKind = Literal["keyring", "passphrase", "recovery"]
_ASKED_BACK = "recovery-asked-back"


class RecoveryStanding(Enum):
    """How far the user is with the recovery code."""

    NONE = "none"
    """There is none."""
    NOT_ASKED_BACK = "not-asked-back"
    """There is one, and nobody has shown yet that it was written down."""
    ASKED_BACK = "asked-back"
    """It was typed in again from the paper."""


@dataclass(frozen=True, slots=True)
class SlotRecord:
    """One thing that opens the vault; ``backend`` names the keyring of a keyring slot."""

    id: str
    kind: SlotKind
    created_at: datetime
    backend: str | None = None


class SlotRing:
    """The key slots of an open vault. A change is on the disk when its call returns, or has not happened.

    A slot that was removed or replaced opens the vault no more; whoever copied the vault's folder before may still
    open that copy with it, and only re-keying keeps it from what is written later.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[SlotRecord, ...]:
        """Return every slot, oldest first."""
        return tuple(_record(slot) for slot in self._store.files().keys.slots)

    def add_passphrase(self, passphrase: str, *, cost: PassphraseCost | None = None) -> SlotRecord:
        """Let a passphrase open the vault.

        Raises:
            BadInput: if it is too short.
        """
        return self._add(Openers(passphrase=passphrase, cost=cost))

    def change_passphrase(self, passphrase: str, *, cost: PassphraseCost | None = None) -> SlotRecord:
        """Let this passphrase open the vault and no other one; without any before, it is added.

        Raises:
            BadInput: if it is too short; the old one then still opens.
        """
        return self._add(Openers(passphrase=passphrase, cost=cost), instead_of="passphrase")

    def passphrase_opens(self, passphrase: str) -> bool:
        """Whether a passphrase opens the vault; takes as long as opening it."""
        keys = self._store.files().keys
        return any(unwrap_with_passphrase(slot, passphrase, vault=keys.vault) for slot in keys.for_passphrase)

    def add_keyring(self, keyring: KeyringSlot) -> SlotRecord:
        """Let a keyring open the vault.

        Raises:
            KeyringRefused: if it does not keep the wrapping key; nothing is changed.
        """
        return self._add(Openers(keyring=keyring))

    def add_recovery(self) -> RecoveryCode:
        """Make a recovery code, which from now on is the only one that opens the vault, and return it.

        This is the one time that it can be shown: the vault keeps nothing from which it could be told again.
        """
        code = new_recovery_code()
        self._add(Openers(recovery=code), instead_of="recovery")
        return code

    def confirm_recovery(self, typed: str) -> None:
        """Take the recovery code as the user typed it from the paper, and note that it is there.

        Raises:
            BadInput: if it is mistyped; the message says where.
            WrongKey: if it is a code, but not this vault's.
        """
        code, keys = read_recovery_code(typed), self._store.files().keys
        opened = [slot for slot in keys.for_recovery if unwrap_with_recovery(slot, code, vault=keys.vault)]
        if not opened:
            raise WrongKey(message("vault-wrong-recovery" if keys.for_recovery else "vault-no-recovery"))
        with self._store.saving() as database:
            database.table("settings").upsert({"name": _ASKED_BACK, "value": opened[0].id}, pk="name")

    @property
    def recovery(self) -> RecoveryStanding:
        """How far the user is with the recovery code."""
        slots = {slot.id for slot in self._store.files().keys.for_recovery}
        if not slots:
            return RecoveryStanding.NONE
        with self._store.using() as database:
            row = database.execute("SELECT value FROM settings WHERE name = ?", [_ASKED_BACK]).fetchone()
        shown = row is not None and row[0] in slots
        return RecoveryStanding.ASKED_BACK if shown else RecoveryStanding.NOT_ASKED_BACK

    def remove(self, id: str, *, keyring: KeyringSlot | None = None) -> None:
        """Take a slot away; what it stood for no longer opens the vault.

        Args:
            id: the slot.
            keyring: where a keyring slot's wrapping key is erased; by default the keyring that the slot names.

        Raises:
            RecordNotThere: if there is no such slot.
            VaultError: if it is the last one, without which nothing would open the vault.
        """

        def without(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
            left = tuple(slot for slot in slots if slot.id != id)
            if len(left) == len(slots):
                raise RecordNotThere(message("vault-record-not-there"))
            if not left:
                raise VaultError(message("vault-last-slot"))
            return left

        for gone in self._change(without):
            holder = (keyring or keyring_called(gone.backend)) if isinstance(gone, WrappedForKeyring) else None
            if holder is not None:
                holder.forget(gone.id)

    def _add(self, openers: Openers, *, instead_of: SlotKind | None = None) -> SlotRecord:
        files = self._writable()
        added = wrapped_for(openers, files.data_key, vault=files.keys.vault, now=self._store.clock())
        self._change(lambda slots: (*(slot for slot in slots if slot.kind != instead_of), *added))
        return _record(added[0])

    def _change(self, change: Callable[[tuple[Slot, ...]], tuple[Slot, ...]]) -> tuple[Slot, ...]:
        """Change the slots and return those that are gone."""
        with self._store.using():
            files = self._writable()
            before = files.keys.slots
            after = change(before)
            files.change_keys(replace(files.keys, slots=after))
        return tuple(slot for slot in before if slot not in after)

    def _writable(self) -> OpenFiles:
        files = self._store.files()
        if files.read_only:
            raise VaultReadOnly(message("vault-read-only"))
        return files


def _record(slot: Slot) -> SlotRecord:
    backend = slot.backend if isinstance(slot, WrappedForKeyring) else None
    return SlotRecord(slot.id, slot.kind, slot.created_at, backend)
