"""What can be said of a vault without opening it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import EllipsisType

from sme_apply.terms import Message, VaultError, message
from sme_apply.vault.errors import VaultBusy, VaultDamaged
from sme_apply.vault.keys import keys_file
from sme_apply.vault.keys.os_keyring import KeyringSlot, answering_keyring
from sme_apply.vault.keys.slot_ring import SlotKind
from sme_apply.vault.open_files import DATABASE_NAME
from sme_apply.vault.places.places import SharedPlace, refuse_shared_place, shared_place
from sme_apply.vault.single_writer import SingleWriter

_PAGE_BYTES = 4096
_SALT_BYTES = 16
_PLAIN_BEGINNING = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class VaultState:
    """A vault as it looks from outside.

    Args:
        folder: where it is, or would be.
        exists: whether there is a vault or a part of one.
        slots: what opens it.
        keyring: the name of the keyring that answers on this machine, ``None`` where none does.
        sound: whether both files look as they should; opening reads every page and knows more.
        in_use: whether another window or program has it open.
        message: the state in one sentence, with the remedy where there is a fault.
    """

    folder: Path
    exists: bool
    slots: tuple[SlotKind, ...]
    keyring: str | None
    sound: bool
    in_use: bool
    message: Message

    @property
    def needs_passphrase(self) -> bool:
        """Whether it must be asked for a passphrase: to open the vault, or to make one."""
        return self.keyring is None or (self.exists and "keyring" not in self.slots)

    @property
    def place(self) -> SharedPlace | None:
        """Why the folder is no place for a vault, ``None`` where nothing speaks against it."""
        return shared_place(self.folder)


def vault_state(folder: Path, *, keyring: KeyringSlot | EllipsisType | None = ...) -> VaultState:
    """Look at the vault in ``folder`` without opening it or changing anything it holds.

    Args:
        folder: where it is, or would be.
        keyring: by default the one that answers on this machine.
    """
    answering = answering_keyring() if keyring is ... else keyring
    name = answering.backend if answering is not None else None
    exists = (folder / DATABASE_NAME).exists() or keys_file.any_there(folder)
    if not exists:
        return VaultState(folder, False, (), name, True, False, message("vault-not-there", folder=str(folder)))
    slots: tuple[SlotKind, ...] = ()
    in_use = _in_use(folder)
    try:
        keys = keys_file.read_keys(folder, _begins(folder))
        slots = tuple(slot.kind for slot in keys.slots)
        refuse_shared_place(folder)
        _look_at_database(folder)
        if not keys.sound:
            raise VaultDamaged(message("vault-keys-damaged"))
    except VaultError as error:
        return VaultState(folder, True, slots, name, False, in_use, error.message)
    said = message("vault-busy" if in_use else "vault-looks-sound", folder=str(folder))
    return VaultState(folder, True, slots, name, True, in_use, said)


def _begins(folder: Path) -> bytes:
    try:
        with open(folder / DATABASE_NAME, "rb") as file:
            return file.read(_SALT_BYTES)
    except OSError:
        return b""


def _in_use(folder: Path) -> bool:
    try:
        SingleWriter(folder).release()
    except VaultBusy:
        return True
    except VaultError:
        return False
    return False


def _look_at_database(folder: Path) -> None:
    path = folder / DATABASE_NAME
    if not path.exists():
        # Creation was interrupted before the finished file got its name; opening gives it the name.
        path = folder / (DATABASE_NAME + ".new")
    if not path.exists():
        raise VaultDamaged(message("vault-file-missing", file=DATABASE_NAME))
    try:
        size = path.stat().st_size
        with open(path, "rb") as file:
            begins = file.read(len(_PLAIN_BEGINNING))
    except OSError as error:
        raise VaultDamaged(message("vault-damaged", file=DATABASE_NAME)) from error
    if size < _PAGE_BYTES or size % _PAGE_BYTES or begins == _PLAIN_BEGINNING:
        raise VaultDamaged(message("vault-damaged", file=DATABASE_NAME))
