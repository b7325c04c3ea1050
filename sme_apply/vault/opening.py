"""Making a vault and opening it."""

from __future__ import annotations

import contextlib
import os
import secrets
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault import cipher, schema
from sme_apply.vault.backups.backup_before import backup_before_migration
from sme_apply.vault.damage.first_look import fold_log, look_at_log, look_inside
from sme_apply.vault.damage.rescue_swap import finish_rescue
from sme_apply.vault.damage.save_mark import read_mark
from sme_apply.vault.damage.wal_file import WalState
from sme_apply.vault.errors import (
    VaultAlreadyThere,
    VaultDamaged,
    VaultLocked,
    VaultNewer,
    VaultNotThere,
    VaultUnwritable,
    WrongKey,
)
from sme_apply.vault.keys import keys_file
from sme_apply.vault.keys.first_slots import Openers, wrapped_for
from sme_apply.vault.keys.key_slots import PassphraseCost
from sme_apply.vault.keys.keys_file import KeySlots
from sme_apply.vault.keys.os_keyring import KeyringSlot
from sme_apply.vault.keys.recovery import RecoveryCode
from sme_apply.vault.keys.rekeying import clear_unfinished_rekeying
from sme_apply.vault.keys.unlocking import Keyring, unlocked
from sme_apply.vault.open_files import DATABASE_NAME, OpenFiles, keep_copy
from sme_apply.vault.places.places import refuse_shared_place
from sme_apply.vault.single_writer import SingleWriter
from sme_apply.vault.vault import Vault
from sme_apply.vault.whole_file import flush_to_disk, make_names_durable, put_in_place

Clock = Callable[[], datetime]
_UNFINISHED_NAME = DATABASE_NAME + ".new"


def utc_now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def create_vault(
    folder: Path,
    *,
    keyring: KeyringSlot | None,
    passphrase: str | None,
    recovery: RecoveryCode | None = None,
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
        recovery: a code from ``new_recovery_code`` that the caller shows to the user; the vault keeps no copy of it.
        clock: gives the present moment in UTC.
        cost: what one guess at the passphrase costs.

    Raises:
        VaultAlreadyThere: if a vault or a part of one is there; it is not touched.
        VaultLocked: if neither keyring nor passphrase is given.
        BadInput: if the passphrase is too short.
        KeyringRefused: if the keyring does not keep its key.
        VaultPlaceRefused: if the folder lies on a network drive or is copied by a cloud service.
        VaultBusy, VaultUnwritable: if the folder is in use or cannot be written to.
    """
    if keyring is None and passphrase is None:
        raise VaultLocked(message("vault-passphrase-to-create"), passphrase_opens=True)
    refuse_shared_place(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error
    writer = SingleWriter(folder)
    try:
        _refuse_existing(folder)
        data_key, salt = secrets.token_bytes(cipher.KEY_BYTES), secrets.token_bytes(cipher.SALT_BYTES)
        vault = uuid.uuid4().hex
        openers = Openers(keyring, passphrase, recovery, cost)
        keys = KeySlots(vault, salt, wrapped_for(openers, data_key, vault=vault, now=clock()))
        _write_empty(folder, data_key, keys)
        return Vault(_opened(folder, writer, data_key, keys, clock), clock)
    except BaseException:
        writer.release()
        raise


def open_vault(
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery: RecoveryCode | None = None,
    keyring: Keyring = ...,
    read_only: bool = False,
    clock: Clock = utc_now,
) -> Vault:
    """Open the vault in ``folder``, look whether all that was saved is there, and bring it up to date.

    Args:
        folder: where it is.
        passphrase: what the user typed; where it is given, only it is tried.
        recovery: the recovery code, as ``read_recovery_code`` returns it; where it is given, only it is tried.
        keyring: where the wrapping key is fetched; by default from the keyring that made the slot.
        read_only: open it beside the window that writes to it; every save is then refused.
        clock: gives the present moment in UTC.

    Raises:
        VaultNotThere: if there is no vault; none is made.
        VaultLocked: if no keyring gives the key and neither passphrase nor recovery code was given.
        WrongKey: if the passphrase or the recovery code is not the vault's.
        VaultDamaged: if a file is lost or not as it was written.
        VaultPlaceRefused: if the folder lies on a network drive or is copied by a cloud service.
        VaultNewer, VaultBusy, VaultUnwritable: as their names say.
    """
    if not is_there(folder):
        raise VaultNotThere(message("vault-not-there", folder=str(folder)))
    refuse_shared_place(folder)
    writer = None if read_only else SingleWriter(folder)
    try:
        if writer is not None:
            _finish_creation(folder)
            finish_rescue(folder)
        keys = keys_file.read_keys(folder, _begins(folder))
        data_key = unlocked(keys, passphrase=passphrase, recovery=recovery, keyring=keyring)
        return Vault(_opened(folder, writer, data_key, keys, clock), clock)
    except BaseException:
        if writer is not None:
            writer.release()
        raise


def is_there(folder: Path) -> bool:
    """Whether a vault, or a part of one, is in the folder."""
    return (folder / DATABASE_NAME).exists() or keys_file.any_there(folder)


def _begins(folder: Path) -> bytes:
    """Return the first bytes of the encrypted file: its salt."""
    try:
        with open(folder / DATABASE_NAME, "rb") as file:
            return file.read(cipher.SALT_BYTES)
    except FileNotFoundError as error:
        raise VaultDamaged(message("vault-file-missing", file=DATABASE_NAME)) from error
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error


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
            cipher.make_whole(database, unfinished)
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


def _opened(folder: Path, writer: SingleWriter | None, data_key: bytes, keys: KeySlots, clock: Clock) -> OpenFiles:
    path = folder / DATABASE_NAME
    acknowledged = read_mark(folder, keys.vault)
    # The log of a vault that another window writes to changes while it is looked at.
    log = WalState.EMPTY if writer is None else look_at_log(path, acknowledged)
    try:
        database = cipher.connect(path, data_key, read_only=writer is None)
    except WrongKey as error:
        # The slot proved the key by its own seal, so it is the file that does not fit the key.
        raise _not_of_these_keys(path, keys) from error
    try:
        look_inside(database, path, acknowledged)
        if log is not WalState.EMPTY:
            # On a full disk the log stays as it is and goes on to hold everything.
            with contextlib.suppress(VaultUnwritable):
                fold_log(database, path)
        if writer is None:
            _refuse_older(database, path)
        else:
            if schema.version_of(database, path) < schema.VERSION:
                backup_before_migration(folder, database, data_key, keys, clock())
            schema.bring_up_to_date(database, path)
        files = OpenFiles(folder, database, writer, data_key, keys)
        if writer is not None:
            clear_unfinished_rekeying(folder)
            files.agree_on_keys()
        return files
    except BaseException:
        database.close()
        raise


def _refuse_older(database: cipher.Database, path: Path) -> None:
    """Who only reads cannot bring a vault up to date."""
    version = schema.version_of(database, path)
    if version > schema.VERSION:
        raise VaultNewer(message("vault-newer"))
    if version < schema.VERSION:
        raise VaultUnwritable(message("vault-older-read-only"))


def _not_of_these_keys(path: Path, keys: KeySlots) -> WrongKey | VaultDamaged:
    """Tell a file of another vault (its first bytes are all others) from one whose first page is damaged."""
    begins = _begins(path.parent)
    if len(begins) == cipher.SALT_BYTES and not keys.fits(begins):
        return WrongKey(message("vault-keys-of-another"))
    return VaultDamaged(message("vault-damaged", file=path.name))
