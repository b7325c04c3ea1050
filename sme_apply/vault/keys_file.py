"""``vault.keys``: the small file of key slots beside the encrypted one, and the bytes of its copy inside."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from sme_apply.terms import message
from sme_apply.vault.errors import VaultDamaged, VaultNewer, VaultUnwritable
from sme_apply.vault.key_slots import SlotOnFile, WrappedForKeyring, WrappedForPassphrase
from sme_apply.vault.whole_file import write_whole

NAME = "vault.keys"
_FORMAT = "sme-apply-vault-keys"
_VERSION = 1
_SLOT: TypeAdapter[WrappedForKeyring | WrappedForPassphrase] = TypeAdapter(SlotOnFile)


@dataclass(frozen=True, slots=True)
class KeySlots:
    """The slots of one vault.

    Args:
        vault: the vault's own id, to which each slot is bound.
        salt: the 16 bytes with which its encrypted file begins.
        slots: what opens it.
        sound: whether every byte is as it was written; a slot that still opens is trusted either way.
    """

    vault: str
    salt: bytes
    slots: tuple[WrappedForKeyring | WrappedForPassphrase, ...]
    sound: bool = True

    @property
    def for_keyring(self) -> tuple[WrappedForKeyring, ...]:
        """The slots that a keyring opens."""
        return tuple(slot for slot in self.slots if isinstance(slot, WrappedForKeyring))

    @property
    def for_passphrase(self) -> tuple[WrappedForPassphrase, ...]:
        """The slots that a passphrase opens."""
        return tuple(slot for slot in self.slots if isinstance(slot, WrappedForPassphrase))


def write_keys(folder: Path, content: bytes) -> None:
    """Write the file of key slots, whole or not at all."""
    write_whole(folder / NAME, content)


def read_keys(folder: Path) -> KeySlots:
    """Read the file of key slots.

    Raises:
        VaultDamaged: if it is missing or nothing in it can be read.
        VaultNewer: if a newer version of the application wrote it.
        VaultUnwritable: if it may not be read.
    """
    try:
        return parsed((folder / NAME).read_bytes())
    except FileNotFoundError as error:
        raise VaultDamaged(message("vault-keys-missing")) from error
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error


def written(keys: KeySlots) -> bytes:
    """Return the file of key slots as bytes; it holds no key in the clear."""
    content: dict[str, Any] = {
        "format": _FORMAT,
        "version": _VERSION,
        "vault": keys.vault,
        "salt": keys.salt.hex(),
        "slots": [slot.model_dump(mode="json") for slot in keys.slots],
    }
    return json.dumps(content | {"checksum": _checksum(content)}, indent=2).encode("ascii")


def parsed(content: bytes) -> KeySlots:
    """Read the bytes of a file of key slots, keeping each slot that can still be read.

    Raises:
        VaultDamaged: if no slot can be read.
        VaultNewer: if a newer version of the application wrote it.
    """
    try:
        stored = json.loads(content)
        checksum = stored.pop("checksum", None)
        # The checksum tells an accident apart from a wrong passphrase; against an attacker stands the AEAD alone.
        sound = stored.get("format") == _FORMAT and checksum == _checksum(stored)
        if sound and stored["version"] > _VERSION:
            raise VaultNewer(message("vault-newer"))
        slots = tuple(slot for slot in map(_slot, stored["slots"]) if slot is not None)
        sound = sound and len(slots) == len(stored["slots"])
        keys = KeySlots(str(stored["vault"]), bytes.fromhex(stored["salt"]), slots, sound)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise VaultDamaged(message("vault-keys-damaged")) from error
    if not slots:
        raise VaultDamaged(message("vault-keys-damaged"))
    return keys


def _slot(stored: object) -> WrappedForKeyring | WrappedForPassphrase | None:
    try:
        return _SLOT.validate_python(stored)
    except ValidationError:
        return None


def _checksum(content: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
