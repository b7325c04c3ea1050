"""What ``sme-apply doctor`` tells about keyring, vault and cipher."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import EllipsisType

from sme_apply.terms import Message, Value, VaultError, message
from sme_apply.vault.errors import VaultLocked
from sme_apply.vault.keys.os_keyring import KeyringSlot
from sme_apply.vault.state import VaultState, vault_state


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Args:
        name: ``keyring``, ``vault`` or ``cipher``.
        sound: whether it is well; ``None`` where that could not be known.
        values: what was found, for machines.
        message: the same in one sentence.
    """

    name: str
    sound: bool | None
    values: Mapping[str, Value | bool | None]
    message: Message


def doctor(
    folder: Path, *, passphrase: str | None = None, keyring: KeyringSlot | EllipsisType | None = ...
) -> tuple[Check, ...]:
    """Look at the keyring, the vault in ``folder`` and the cipher.

    The vault is opened and read through if a keyring or the passphrase opens it and nobody else has it open;
    otherwise it is looked at from outside, and ``values["read_through"]`` is false.

    Args:
        folder: where the vault is, or would be.
        passphrase: what opens it, where it is known.
        keyring: by default the one that answers on this machine.
    """
    state = vault_state(folder, keyring=keyring)
    return _keyring_check(state), _vault_check(state, passphrase, keyring), _cipher_check()


def _keyring_check(state: VaultState) -> Check:
    values = {"backend": state.keyring}
    if state.keyring is None:
        # A passphrase does as well, so a missing keyring is a fact and not a fault.
        return Check("keyring", None, values, message("vault-doctor-no-keyring"))
    return Check("keyring", True, values, message("vault-doctor-keyring", keyring=state.keyring))


def _vault_check(state: VaultState, passphrase: str | None, keyring: KeyringSlot | EllipsisType | None) -> Check:
    from sme_apply.vault.opening import open_vault

    values: dict[str, Value | bool | None] = {
        "folder": str(state.folder),
        "exists": state.exists,
        "slots": tuple(state.slots),
        "in_use": state.in_use,
        "read_through": False,
    }
    if not state.exists:
        return Check("vault", None, values, state.message)
    if not state.sound or state.in_use:
        return Check("vault", None if state.sound else False, values, state.message)
    try:
        with open_vault(state.folder, passphrase=passphrase, keyring=keyring) as vault:
            vault.inspection.whole()
    except VaultLocked:
        return Check("vault", None, values, state.message)
    except VaultError as error:
        return Check("vault", False, values, error.message)
    said = message("vault-doctor-sound", folder=str(state.folder))
    return Check("vault", True, values | {"read_through": True}, said)


def _cipher_check() -> Check:
    from sme_apply.vault.cipher import versions

    sqlcipher, sqlite = versions()
    said = message("vault-doctor-cipher", sqlcipher=sqlcipher, sqlite=sqlite)
    return Check("cipher", True, {"sqlcipher": sqlcipher, "sqlite": sqlite}, said)
