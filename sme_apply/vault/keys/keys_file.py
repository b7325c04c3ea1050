"""``vault.keys`` and its copy, the small files of key slots, and the bytes of the copy inside the vault."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from sme_apply.terms import message
from sme_apply.vault.errors import VaultDamaged, VaultNewer, VaultUnwritable
from sme_apply.vault.keys.key_slots import Slot, SlotOnFile, WrappedForKeyring, WrappedForPassphrase, WrappedForRecovery
from sme_apply.vault.whole_file import write_whole

NAME = "vault.keys"
COPY_NAME = "vault.keys.copy"
NEXT_NAME = "vault.keys.next"
"""The slots of a file under a new key, from just before that file takes the old one's place until just after."""
_FORMAT = "sme-apply-vault-keys"
_VERSION = 2
_SLOT: TypeAdapter[Slot] = TypeAdapter(SlotOnFile)


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
    slots: tuple[Slot, ...]
    sound: bool = True

    @property
    def for_keyring(self) -> tuple[WrappedForKeyring, ...]:
        """The slots that a keyring opens."""
        return tuple(slot for slot in self.slots if isinstance(slot, WrappedForKeyring))

    @property
    def for_passphrase(self) -> tuple[WrappedForPassphrase, ...]:
        """The slots that a passphrase opens."""
        return tuple(slot for slot in self.slots if isinstance(slot, WrappedForPassphrase))

    @property
    def for_recovery(self) -> tuple[WrappedForRecovery, ...]:
        """The slots that a recovery code opens."""
        return tuple(slot for slot in self.slots if isinstance(slot, WrappedForRecovery))

    def fits(self, begins: bytes) -> bool:
        """Whether an encrypted file that begins with these bytes is theirs, a few damaged bytes forgiven."""
        return sum(one == other for one, other in zip(begins, self.salt, strict=False)) > len(self.salt) // 4


def write_keys(folder: Path, content: bytes) -> None:
    """Write the file of key slots and then its copy, each whole or not at all."""
    write_whole(folder / NAME, content)
    write_whole(folder / COPY_NAME, content)


def any_there(folder: Path) -> bool:
    """Whether a file of key slots is in the folder."""
    return any((folder / name).exists() for name in (NAME, COPY_NAME))


def in_agreement(folder: Path, content: bytes) -> bool:
    """Whether the file of key slots and its copy both hold ``content``, and no other file of slots is left."""
    try:
        same = all((folder / name).read_bytes() == content for name in (NAME, COPY_NAME))
    except OSError:
        return False
    return same and not (folder / NEXT_NAME).exists()


def read_keys(folder: Path, begins: bytes = b"") -> KeySlots:
    """Read the key slots: from their file where it is sound, else from its copy.

    Args:
        folder: where the vault is.
        begins: the first bytes of the encrypted file; slots that fit it come before slots that do not.

    Raises:
        VaultDamaged: if both are missing or nothing in them can be read.
        VaultNewer: if a newer version of the application wrote them.
        VaultUnwritable: if they may not be read.
    """
    found: list[KeySlots] = []
    problems: list[VaultDamaged | VaultUnwritable] = []
    for name in (NAME, COPY_NAME, NEXT_NAME):
        try:
            found.append(parsed((folder / name).read_bytes()))
        except FileNotFoundError:
            continue
        except OSError:
            problems.append(VaultUnwritable(message("vault-not-writable", folder=str(folder))))
        except VaultDamaged as problem:
            problems.append(problem)
    if found:
        return max(found, key=lambda keys: (keys.fits(begins), keys.sound))
    raise problems[0] if problems else VaultDamaged(message("vault-keys-missing"))


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


def _slot(stored: object) -> Slot | None:
    try:
        return _SLOT.validate_python(stored)
    except ValidationError:
        return None


def _checksum(content: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
