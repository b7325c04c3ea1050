"""Putting a backup in the place of the vault: prepared and proved beside it, then exchanged in one step."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault import cipher
from sme_apply.vault.backups import backup_files
from sme_apply.vault.backups.backup_ground import BackupGround
from sme_apply.vault.backups.page_copy import alone, copy_under_key, proved, take_out
from sme_apply.vault.cipher import Database, told
from sme_apply.vault.damage.save_mark import forget_mark
from sme_apply.vault.errors import VaultUnwritable
from sme_apply.vault.history.history_records import BackupRecord
from sme_apply.vault.keys import keys_file
from sme_apply.vault.open_files import DATABASE_NAME, OpenFiles, close_for_exchange, keep_copy, refuse_left_over_log
from sme_apply.vault.schema import bring_up_to_date
from sme_apply.vault.store import Store
from sme_apply.vault.whole_file import make_names_durable, put_in_place

UNFINISHED_NAME = DATABASE_NAME + ".restored"
_FORMER_NAME = UNFINISHED_NAME + ".former"
# What the vault knows of the world outside it; a backup knows an earlier state of it.
_CARRIED = ("backup_folders", "erasures", "erasures_pending", "former_keys")


def restored_into(store: Store, ground: BackupGround, backup: BackupRecord) -> None:
    """Put an open vault back to what a backup holds; see `Backups.restore`."""
    with store.replacing() as hand_over:
        files = store.files()

        def carry(restored: Database) -> None:
            _carry_over(files.database, restored)
            count_on_from(restored, ground.saves)
            store.lived.kept(restored)

        key = ground.key_of(backup.path)
        prepared = prepare(backup, files.folder, key, ground.data_key, files.keys, ground.erased, carry)
        _exchange(files, prepared, hand_over)


def prepare(
    backup: BackupRecord,
    folder: Path,
    backup_key: bytes,
    data_key: bytes,
    keys: keys_file.KeySlots,
    erased: frozenset[str],
    carry: Callable[[Database], None],
) -> Path:
    """Make the file that is to become the vault, beside it, whole and proved.

    Args:
        backup: what is restored.
        folder: where the vault is.
        backup_key: the data key of the backup.
        data_key: the data key of the vault.
        keys: what is to open the vault.
        erased: ids of companies and drafts that must not come back.
        carry: puts in what the vault knows and the backup does not; runs in a transaction.

    Raises:
        VaultDamaged: if the backup cannot be read to its end.
        VaultUnwritable: if the disk does not take the file.
    """
    path, former, source = folder / UNFINISHED_NAME, folder / _FORMER_NAME, backup.path / DATABASE_NAME
    try:
        clear_unfinished(folder)
        if backup_key == data_key:
            backup_files.copied(source, path)
        else:
            backup_files.copied(source, former)
            _under_present_key(former, path, backup_key, data_key, keys.salt)
        # Before anything is changed in it, every page is proved to be as it was backed up.
        proved(path, data_key)
        path.chmod(0o600)
        take_out(path, data_key, erased)
        database = alone(path, data_key)
        try:
            bring_up_to_date(database, path)
            with told(path), database.atomic():
                carry(database)
            keep_copy(database, keys_file.written(keys), path)
        finally:
            database.close()
        proved(path, data_key)
        make_names_durable(folder)
    except BaseException as error:
        with contextlib.suppress(OSError):
            clear_unfinished(folder)
        if isinstance(error, OSError):
            raise VaultUnwritable(message("vault-not-writable", folder=str(folder))) from error
        raise
    return path


def count_on_from(restored: Database, saves: int) -> None:
    """Let a restored file count its saves on from those of the vault, so that no two states bear one number."""
    restored.execute("UPDATE saves SET number = max(number, ?) + 1 WHERE id = 1", [saves])


def clear_unfinished(folder: Path) -> None:
    """Remove what an interrupted restoring left beside the vault.

    Raises:
        OSError: if it cannot be removed.
    """
    for name in (UNFINISHED_NAME, _FORMER_NAME):
        for suffix in ("", "-wal", "-shm", "-journal"):
            (folder / (name + suffix)).unlink(missing_ok=True)


def _under_present_key(former: Path, path: Path, backup_key: bytes, data_key: bytes, salt: bytes) -> None:
    proved(former, backup_key)
    source = alone(former, backup_key)
    try:
        copy_under_key(source, path, data_key, salt)
    finally:
        source.close()
        former.unlink(missing_ok=True)


def _carry_over(now: Database, restored: Database) -> None:
    for table in reversed(_CARRIED):
        restored.execute(f"DELETE FROM {table}")
    for table in _CARRIED:
        for row in now.execute(f"SELECT * FROM {table}").fetchall():
            restored.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    for row in now.execute("SELECT * FROM exports").fetchall():
        known = restored.execute("SELECT 1 FROM companies WHERE id = ?", [row[1]]).fetchone() is not None
        if row[1] is None or known:
            restored.execute(f"INSERT OR IGNORE INTO exports VALUES ({', '.join('?' * len(row))})", row)


def _exchange(files: OpenFiles, prepared: Path, hand_over: Callable[[OpenFiles], None]) -> None:
    path = files.path
    close_for_exchange(files)
    try:
        refuse_left_over_log(files)
        forget_mark(files.folder)
        put_in_place(prepared, path)
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(files.folder))) from error
    finally:
        # Whichever of the two has the name now is whole.
        hand_over(replace(files, database=cipher.connect(path, files.data_key)))
        with contextlib.suppress(OSError):
            clear_unfinished(files.folder)
