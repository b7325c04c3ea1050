"""Restoring where the vault itself does not open: it works on a folder, a backup and what opens the backup."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sme_apply.terms import BadInput, VaultError, message
from sme_apply.vault.backups.backup_files import backup_at, backups_in
from sme_apply.vault.backups.backup_ground import OWN_NAME, beginning
from sme_apply.vault.backups.previewing import previewed
from sme_apply.vault.backups.restoring import count_on_from, prepare
from sme_apply.vault.cipher import Database
from sme_apply.vault.damage.rescue_swap import aside_for
from sme_apply.vault.damage.save_mark import NAME as MARK_NAME
from sme_apply.vault.damage.save_mark import forget_mark
from sme_apply.vault.errors import VaultUnwritable
from sme_apply.vault.history.history_records import BackupPreview, BackupRecord
from sme_apply.vault.history.time_passed import TimePassed, sighted, write_time
from sme_apply.vault.keys import keys_file
from sme_apply.vault.keys.keys_file import KeySlots
from sme_apply.vault.keys.recovery import RecoveryCode
from sme_apply.vault.keys.unlocking import Keyring, unlocked
from sme_apply.vault.open_files import DATABASE_NAME
from sme_apply.vault.opening import open_vault, utc_now
from sme_apply.vault.single_writer import SingleWriter
from sme_apply.vault.vault import Vault
from sme_apply.vault.whole_file import flush_to_disk, make_names_durable, put_in_place, write_whole

_LOGS = (DATABASE_NAME + "-wal", DATABASE_NAME + "-shm")
_SET_ASIDE = (DATABASE_NAME, *_LOGS, keys_file.NAME, keys_file.COPY_NAME, MARK_NAME)


def backups_of(folder: Path) -> tuple[BackupRecord, ...]:
    """Return the backups beside a vault that need not open, the newest first; for another folder see `backups_in`.

    Raises:
        VaultUnwritable: if they cannot be read.
    """
    return backups_in(folder / OWN_NAME)


def preview_backup(
    path: Path,
    *,
    passphrase: str | None = None,
    recovery: RecoveryCode | None = None,
    keyring: Keyring = ...,
    folder: Path | None = None,
) -> BackupPreview:
    """Return what a backup holds, without the vault that it was made of; nothing is changed.

    Args:
        path: the folder of the backup.
        passphrase, recovery, keyring: what opens it, as for ``open_vault``.
        folder: where the vault is, whose own key slots are tried as well.

    Raises:
        BadInput: if there is no backup in the folder.
        VaultLocked, WrongKey: if what was given does not open it.
        VaultDamaged, VaultUnwritable: if it cannot be read.
    """
    backup = _backup(path)
    _, key = _unlocked(backup, folder, passphrase, recovery, keyring)
    return previewed(backup, key, None)


def restore_backup(
    folder: Path,
    path: Path,
    *,
    passphrase: str | None = None,
    recovery: RecoveryCode | None = None,
    keyring: Keyring = ...,
    clock: Callable[[], datetime] = utc_now,
) -> Vault:
    """Put a backup in the place of a vault that is damaged or gone, and open it.

    What is left of the vault is copied into a folder ``damaged-…`` first, and nothing there is ever removed.

    Args:
        folder: where the vault is, or was.
        path: the folder of the backup.
        passphrase, recovery, keyring: what opens it, as for ``open_vault``.
        clock: gives the present moment in UTC.

    Raises:
        BadInput: if there is no backup in the folder.
        VaultLocked, WrongKey: if what was given does not open it.
        VaultBusy: if another window has the vault open.
        VaultDamaged, VaultUnwritable: if the backup cannot be read or the disk does not take it.
    """
    backup = _backup(path)
    keys, key = _unlocked(backup, folder, passphrase, recovery, keyring)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error
    writer = SingleWriter(folder)
    try:
        known = (backup, *backups_of(folder))
        lived, saves = max(each.passed for each in known), max(each.saves for each in known)

        def carry(restored: Database) -> None:
            count_on_from(restored, saves)
            write_time(restored, sighted(TimePassed(lived), clock()))

        prepared = prepare(backup, folder, key, key, keys, frozenset(), carry)
        _set_aside(folder, clock())
        _exchange(folder, prepared, keys)
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error
    finally:
        writer.release()
    return open_vault(folder, passphrase=passphrase, recovery=recovery, keyring=keyring, clock=clock)


def _backup(path: Path) -> BackupRecord:
    backup = backup_at(path)
    if backup is None:
        raise BadInput(message("backup-none-there", folder=str(path)))
    return backup


def _unlocked(
    backup: BackupRecord, folder: Path | None, passphrase: str | None, recovery: RecoveryCode | None, keyring: Keyring
) -> tuple[KeySlots, bytes]:
    """Return the slots that opened the backup, the vault's own before those beside the backup, and its data key."""
    begins = beginning(backup.path)
    candidates, problem = [], None
    for place in (folder, backup.path):
        try:
            keys = keys_file.read_keys(place, begins) if place is not None else None
        except VaultError as error:
            problem = problem or error
            continue
        if keys is not None and keys.salt == begins:
            candidates.append(keys)
    refusals: list[VaultError] = []
    for keys in candidates:
        try:
            return keys, unlocked(keys, passphrase=passphrase, recovery=recovery, keyring=keyring)
        except VaultError as error:
            refusals.append(error)
    if refusals:
        raise refusals[0]
    raise problem or BadInput(message("backup-none-there", folder=str(backup.path)))


def _set_aside(folder: Path, now: datetime) -> None:
    """Copy what is left of the vault into a folder of its own."""
    there = [folder / name for name in _SET_ASIDE if (folder / name).exists()]
    if not there:
        return
    aside = aside_for(folder, now.astimezone(UTC))
    for path in there:
        with open(path, "rb") as old, open(aside / path.name, "xb") as new:
            shutil.copyfileobj(old, new)
            new.flush()
            flush_to_disk(new.fileno())
    make_names_durable(aside)
    make_names_durable(folder)


def _exchange(folder: Path, prepared: Path, keys: KeySlots) -> None:
    content = keys_file.written(keys)
    # Opening takes the slots that fit the file which it finds, whichever of the two that is.
    write_whole(folder / keys_file.NEXT_NAME, content)
    # A log that is left over must never be read into the restored file; a copy of it was set aside.
    for name in _LOGS:
        (folder / name).unlink(missing_ok=True)
    forget_mark(folder)
    put_in_place(prepared, folder / DATABASE_NAME)
    keys_file.write_keys(folder, content)
    (folder / keys_file.NEXT_NAME).unlink(missing_ok=True)
