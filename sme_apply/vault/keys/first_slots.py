"""The key slots that a file under a new data key begins with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sme_apply.vault.keys.key_slots import (
    PassphraseCost,
    Slot,
    wrap_for_keyring,
    wrap_for_passphrase,
    wrap_for_recovery,
)
from sme_apply.vault.keys.os_keyring import KeyringSlot
from sme_apply.vault.keys.recovery import RecoveryCode


@dataclass(frozen=True, slots=True)
class Openers:
    """What is to open a vault; at least one of them is needed for it to be opened at all.

    Args:
        keyring: a keyring that answers, as ``answering_keyring`` returns it.
        passphrase: at least eight characters.
        recovery: a code that the user is shown, as ``new_recovery_code`` returns it.
        cost: what one guess at the passphrase costs; by default that of RFC 9106.
    """

    keyring: KeyringSlot | None = None
    passphrase: str | None = None
    recovery: RecoveryCode | None = None
    cost: PassphraseCost | None = None


def wrapped_for(openers: Openers, data_key: bytes, *, vault: str, now: datetime) -> tuple[Slot, ...]:
    """Wrap a data key for everything that is to open it; the keyring is given its wrapping key and read back.

    Raises:
        BadInput: if the passphrase is too short.
        KeyringRefused: if the keyring does not keep its key.
    """
    slots: list[Slot] = []
    if openers.passphrase is not None:
        cost = openers.cost or PassphraseCost()
        slots.append(wrap_for_passphrase(data_key, vault=vault, passphrase=openers.passphrase, cost=cost, now=now))
    if openers.recovery is not None:
        slots.append(wrap_for_recovery(data_key, vault=vault, code=openers.recovery, now=now))
    if openers.keyring is not None:
        slot, wrapping_key = wrap_for_keyring(data_key, vault=vault, backend=openers.keyring.backend, now=now)
        openers.keyring.keep(slot.id, wrapping_key)
        slots.append(slot)
    return tuple(slots)
