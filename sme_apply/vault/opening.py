"""Making a vault and opening it."""

from __future__ import annotations

import os
import secrets
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import EllipsisType

from sme_apply.terms import Message, message
from sme_apply.vault import cipher, keys_file, schema
from sme_apply.vault.errors import (
    VaultAlreadyThere,
    VaultDamaged,
    VaultLocked,
    VaultNotThere,
    VaultUnwritable,
    WrongKey,
)
from sme_apply.vault.key_slots import (
    PassphraseCost,
    WrappedForKeyring,
    WrappedForPassphrase,
    unwrap_with_key,
    unwrap_with_passphrase,
    wrap_for_keyring,
    wrap_for_passphrase,
)
from sme_apply.vault.keys_file import KeySlots
from sme_apply.vault.open_files import DATABASE_NAME, OpenFiles, keep_copy
from sme_apply.vault.os_keyring import KeyringSlot, keyring_called
from sme_apply.vault.single_writer import SingleWriter
from sme_apply.vault.vault import Vault
from sme_apply.vault.whole_file import flush_to_disk, make_names_durable, put_in_place

Clock = Callable[[], datetime]
Keyring = KeyringSlot | None | EllipsisType
"""A keyring, none at all, or ``...`` for the one that each slot remembers."""

_UNFINISHED_NAME = DATABASE_NAME + ".new"


def utc_now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def create_vault(
    folder: Path,
    *,
    keyring: KeyringSlot | None,
    passphrase: str | None,
    clock: Clock = utc_now,
    cost: PassphraseCost | None = None,
) -> Vault:
    """Make a new vault and open it; at least one of keyring and passphrase must be given.

    The encrypted file is finished under another name, then the key slots are written, then it gets its name:
    whatever interrupts this leaves either no vault or a whole one.

    Args:
        folder: where it is to be; made if need be, readable by its owner only.
        keyring: a keyring that answers, as ``answering_keyring`` returns it.
        passphrase: at least eight characters.
        clock: gives the present moment in UTC.
        cost: what one guess at the passphrase costs.

    Raises:
        VaultAlreadyThere: if a vault or a part of one is there; it is not touched.
        VaultLocked: if neither keyring nor passphrase is given.
        BadInput: if the passphrase is too short.
        KeyringRefused: if the keyring does not keep its key.
        VaultBusy, VaultUnwritable: if the folder is in use or cannot be written to.
    """
    if keyring is None and passphrase is None:
        raise VaultLocked(message("vault-passphrase-to-create"), passphrase_opens=True)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error
    writer = SingleWriter(folder)
    try:
        _refuse_existing(folder)
        data_key, salt = secrets.token_bytes(cipher.KEY_BYTES), secrets.token_bytes(cipher.SALT_BYTES)
        vault = uuid.uuid4().hex
        slots: list[WrappedForKeyring | WrappedForPassphrase] = []
        if passphrase is not None:
            slots.append(
                wrap_for_passphrase(
                    data_key, vault=vault, passphrase=passphrase, cost=cost or PassphraseCost(), now=clock()
                )
            )
        if keyring is not None:
            slot, wrapping_key = wrap_for_keyring(data_key, vault=vault, backend=keyring.backend, now=clock())
            keyring.keep(slot.id, wrapping_key)
            slots.append(slot)
        keys = KeySlots(vault, salt, tuple(slots))
        _write_empty(folder, data_key, keys)
        return Vault(_opened(folder, writer, data_key, keys), clock)
    except BaseException:
        writer.release()
        raise


def open_vault(folder: Path, *, passphrase: str | None = None, keyring: Keyring = ..., clock: Clock = utc_now) -> Vault:
    """Open the vault in ``folder``, check every page of it and bring it up to date.

    Args:
        folder: where it is.
        passphrase: what the user typed; where it is given, only it is tried.
        keyring: where the wrapping key is fetched; by default from the keyring that made the slot.
        clock: gives the present moment in UTC.

    Raises:
        VaultNotThere: if there is no vault; none is made.
        VaultLocked: if no keyring gives the key and no passphrase was given.
        WrongKey: if the passphrase is not the vault's.
        VaultDamaged: if a file is lost or not as it was written.
        VaultNewer, VaultBusy, VaultUnwritable: as their names say.
    """
    if not is_there(folder):
        raise VaultNotThere(message("vault-not-there", folder=str(folder)))
    writer = SingleWriter(folder)
    try:
        keys = keys_file.read_keys(folder)
        _finish_creation(folder)
        data_key = _unlocked(keys, passphrase, keyring)
        return Vault(_opened(folder, writer, data_key, keys), clock)
    except BaseException:
        writer.release()
        raise


def is_there(folder: Path) -> bool:
    """Whether a vault, or a part of one, is in the folder."""
    return (folder / DATABASE_NAME).exists() or (folder / keys_file.NAME).exists()


def _refuse_existing(folder: Path) -> None:
    if is_there(folder):
        raise VaultAlreadyThere(message("vault-already-there", folder=str(folder)))
    # Without vault.keys no key to these leftovers was ever kept, and nothing was ever saved in them.
    for suffix in ("", "-wal", "-shm", "-journal"):
        (folder / (_UNFINISHED_NAME + suffix)).unlink(missing_ok=True)


def _write_empty(folder: Path, data_key: bytes, keys: KeySlots) -> None:
    unfinished, content = folder / _UNFINISHED_NAME, keys_file.written(keys)
    try:
        # SQLite gives its side files the permissions of the file itself.
        os.close(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        database = cipher.connect(unfinished, data_key, new_with_salt=keys.salt)
        try:
            schema.build(database, unfinished)
            keep_copy(database, content, unfinished)
        finally:
            database.close()
        with open(unfinished, "rb+") as file:
            flush_to_disk(file.fileno())
        make_names_durable(folder)
        keys_file.write_keys(folder, content)
        put_in_place(unfinished, folder / DATABASE_NAME)
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error


def _finish_creation(folder: Path) -> None:
    """Give the encrypted file its name where creation was interrupted just before that."""
    path, unfinished = folder / DATABASE_NAME, folder / _UNFINISHED_NAME
    if path.exists():
        return
    if not unfinished.exists():
        raise VaultDamaged(message("vault-file-missing", file=DATABASE_NAME))
    try:
        put_in_place(unfinished, path)
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error


def _unlocked(keys: KeySlots, passphrase: str | None, keyring: Keyring) -> bytes:
    has_passphrase = bool(keys.for_passphrase)
    if passphrase is not None and has_passphrase:
        for slot in keys.for_passphrase:
            data_key = unwrap_with_passphrase(slot, passphrase, vault=keys.vault)
            if data_key is not None:
                return data_key
        raise WrongKey(message("vault-wrong-passphrase")) if keys.sound else _damaged_keys()
    reason = message("vault-needs-passphrase")
    for wrapped in keys.for_keyring:
        holder = keyring_called(wrapped.backend) if keyring is ... else keyring
        wrapping_key = holder.fetch(wrapped.id) if holder is not None else None
        if wrapping_key is None:
            reason = _why_keyring_fails(wrapped, holder, has_passphrase)
            continue
        data_key = unwrap_with_key(wrapped, wrapping_key, vault=keys.vault)
        if data_key is not None:
            return data_key
        reason = _locked_reason("vault-keyring-wrong", wrapped.backend, has_passphrase)
    if not keys.sound and not has_passphrase:
        raise _damaged_keys()
    raise VaultLocked(reason, passphrase_opens=has_passphrase)


def _why_keyring_fails(wrapped: WrappedForKeyring, holder: KeyringSlot | None, has_passphrase: bool) -> Message:
    if holder is None:
        return _locked_reason("vault-keyring-silent", wrapped.backend, has_passphrase)
    if holder.backend != wrapped.backend:
        return _locked_reason("vault-keyring-changed", wrapped.backend, has_passphrase, now=holder.backend)
    return _locked_reason("vault-keyring-empty", wrapped.backend, has_passphrase)


def _locked_reason(key: str, keyring: str, has_passphrase: bool, **values: str) -> Message:
    return Message(key, {"keyring": keyring, "passphrase": "yes" if has_passphrase else "no", **values})


def _damaged_keys() -> VaultDamaged:
    return VaultDamaged(message("vault-keys-damaged"))


def _opened(folder: Path, writer: SingleWriter, data_key: bytes, keys: KeySlots) -> OpenFiles:
    path = folder / DATABASE_NAME
    try:
        database = cipher.connect(path, data_key)
    except WrongKey as error:
        # The slot proved the key by its own seal, so it is the file that does not fit the key.
        raise _not_of_these_keys(path, keys) from error
    try:
        cipher.check(database, path)
        schema.bring_up_to_date(database, path)
        files = OpenFiles(folder, database, writer, data_key, keys)
        files.agree_on_keys()
        return files
    except BaseException:
        database.close()
        raise


def _not_of_these_keys(path: Path, keys: KeySlots) -> WrongKey | VaultDamaged:
    """Tell a file of another vault (its first bytes are all others) from one whose first page is damaged."""
    with open(path, "rb") as file:
        begins = file.read(cipher.SALT_BYTES)
    kept = sum(one == other for one, other in zip(begins, keys.salt, strict=False))
    if len(begins) == cipher.SALT_BYTES and kept <= cipher.SALT_BYTES // 4:
        return WrongKey(message("vault-keys-of-another"))
    return VaultDamaged(message("vault-damaged", file=path.name))
