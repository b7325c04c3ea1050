"""What opens a vault: its key slots, looked at, added and removed without rewriting any data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from sme_apply.terms import VaultError, message
from sme_apply.vault.errors import RecordNotThere
from sme_apply.vault.key_slots import PassphraseCost, WrappedForKeyring, wrap_for_keyring, wrap_for_passphrase
from sme_apply.vault.open_files import OpenFiles
from sme_apply.vault.os_keyring import KeyringSlot, keyring_called

SlotKind = Literal["keyring", "passphrase"]


@dataclass(frozen=True, slots=True)
class SlotRecord:
    """One thing that opens the vault; ``backend`` names the keyring of a keyring slot."""

    id: str
    kind: SlotKind
    created_at: datetime
    backend: str | None = None


class SlotRing:
    """The key slots of an open vault."""

    def __init__(self, files: Callable[[], OpenFiles], clock: Callable[[], datetime]) -> None:
        self._files = files
        self._clock = clock

    def all(self) -> tuple[SlotRecord, ...]:
        """Return every slot, oldest first."""
        return tuple(
            SlotRecord(
                slot.id, slot.kind, slot.created_at, slot.backend if isinstance(slot, WrappedForKeyring) else None
            )
            for slot in self._files().keys.slots
        )

    def add_passphrase(self, passphrase: str, *, cost: PassphraseCost | None = None) -> SlotRecord:
        """Let a passphrase open the vault.

        Raises:
            BadInput: if it is too short.
        """
        files = self._files()
        slot = wrap_for_passphrase(
            files.data_key,
            vault=files.keys.vault,
            passphrase=passphrase,
            cost=cost or PassphraseCost(),
            now=self._clock(),
        )
        files.change_keys(replace(files.keys, slots=(*files.keys.slots, slot)))
        return SlotRecord(slot.id, slot.kind, slot.created_at)

    def add_keyring(self, keyring: KeyringSlot) -> SlotRecord:
        """Let a keyring open the vault.

        Raises:
            KeyringRefused: if it does not keep the wrapping key; nothing is changed.
        """
        files = self._files()
        slot, wrapping_key = wrap_for_keyring(
            files.data_key, vault=files.keys.vault, backend=keyring.backend, now=self._clock()
        )
        keyring.keep(slot.id, wrapping_key)
        files.change_keys(replace(files.keys, slots=(*files.keys.slots, slot)))
        return SlotRecord(slot.id, slot.kind, slot.created_at, slot.backend)

    def remove(self, id: str, *, keyring: KeyringSlot | None = None) -> None:
        """Take a slot away; what it stood for no longer opens the vault.

        Args:
            id: the slot.
            keyring: where a keyring slot's wrapping key is erased; by default the keyring that the slot names.

        Raises:
            RecordNotThere: if there is no such slot.
            VaultError: if it is the last one, without which nothing would open the vault.
        """
        files = self._files()
        gone = next((slot for slot in files.keys.slots if slot.id == id), None)
        if gone is None:
            raise RecordNotThere(message("vault-record-not-there"))
        if len(files.keys.slots) == 1:
            raise VaultError(message("vault-last-slot"))
        files.change_keys(replace(files.keys, slots=tuple(slot for slot in files.keys.slots if slot is not gone)))
        if isinstance(gone, WrappedForKeyring):
            holder = keyring or keyring_called(gone.backend)
            if holder is not None:
                holder.forget(gone.id)
