"""From what the user has to the data key: each kind of slot in its turn, and why none of them opened."""

from __future__ import annotations

from types import EllipsisType

from sme_apply.terms import Message, VaultError, message
from sme_apply.vault.errors import VaultDamaged, VaultLocked, WrongKey
from sme_apply.vault.keys.key_slots import (
    WrappedForKeyring,
    unwrap_with_key,
    unwrap_with_passphrase,
    unwrap_with_recovery,
)
from sme_apply.vault.keys.keys_file import KeySlots
from sme_apply.vault.keys.os_keyring import KeyringSlot, answering_keyring, keyring_called
from sme_apply.vault.keys.recovery import RecoveryCode

Keyring = KeyringSlot | None | EllipsisType
"""A keyring, none at all, or ``...`` for the one that each slot remembers."""


def unlocked(keys: KeySlots, *, passphrase: str | None, recovery: RecoveryCode | None, keyring: Keyring) -> bytes:
    """Return the data key.

    Args:
        keys: the slots.
        passphrase: what the user typed; where it is given, only it is tried.
        recovery: the code that the user typed; where it is given, only it is tried.
        keyring: where the wrapping key is fetched.

    Raises:
        WrongKey: if the passphrase or the code is not the vault's.
        VaultLocked: if neither was given and no keyring gives the key.
        VaultDamaged: if nothing opens and the slots are not as they were written.
    """
    if recovery is not None:
        return _by_recovery(keys, recovery)
    if passphrase is not None and keys.for_passphrase:
        for slot in keys.for_passphrase:
            data_key = unwrap_with_passphrase(slot, passphrase, vault=keys.vault)
            if data_key is not None:
                return data_key
        raise _refused(keys, "vault-wrong-passphrase")
    return _by_keyring(keys, keyring)


def _by_recovery(keys: KeySlots, recovery: RecoveryCode) -> bytes:
    for slot in keys.for_recovery:
        data_key = unwrap_with_recovery(slot, recovery, vault=keys.vault)
        if data_key is not None:
            return data_key
    raise _refused(keys, "vault-wrong-recovery" if keys.for_recovery else "vault-no-recovery")


def _by_keyring(keys: KeySlots, keyring: Keyring) -> bytes:
    reason = message("vault-needs-passphrase" if keys.for_passphrase else "vault-needs-recovery")
    for wrapped in keys.for_keyring:
        holder = keyring_called(wrapped.backend) if keyring is ... else keyring
        try:
            wrapping_key = holder.fetch(wrapped.id) if holder is not None else None
        except TimeoutError:
            reason = _locked_reason("vault-keyring-silent", wrapped.backend, keys)
            continue
        if wrapping_key is None:
            reason = _why_keyring_fails(keys, wrapped, holder, look_for_another=keyring is ...)
            continue
        data_key = unwrap_with_key(wrapped, wrapping_key, vault=keys.vault)
        if data_key is not None:
            return data_key
        reason = _locked_reason("vault-keyring-wrong", wrapped.backend, keys)
    if not keys.sound and not keys.for_passphrase and not keys.for_recovery:
        raise _damaged_keys()
    raise VaultLocked(reason, passphrase_opens=bool(keys.for_passphrase), recovery_opens=bool(keys.for_recovery))


def _why_keyring_fails(
    keys: KeySlots, wrapped: WrappedForKeyring, holder: KeyringSlot | None, *, look_for_another: bool
) -> Message:
    answering = answering_keyring() if holder is None and look_for_another else holder
    if answering is None:
        return _locked_reason("vault-keyring-silent", wrapped.backend, keys)
    if answering.backend != wrapped.backend:
        return _locked_reason("vault-keyring-changed", wrapped.backend, keys, now=answering.backend)
    return _locked_reason("vault-keyring-empty", wrapped.backend, keys)


def _locked_reason(key: str, keyring: str, keys: KeySlots, **values: str) -> Message:
    instead = "yes" if keys.for_passphrase else "recovery" if keys.for_recovery else "no"
    return Message(key, {"keyring": keyring, "passphrase": instead, **values})


def _refused(keys: KeySlots, key: str) -> VaultError:
    return WrongKey(message(key)) if keys.sound else _damaged_keys()


def _damaged_keys() -> VaultDamaged:
    return VaultDamaged(message("vault-keys-damaged"))
