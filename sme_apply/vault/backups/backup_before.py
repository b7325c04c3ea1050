"""A backup of the vault as it is, made and proved before something is done to it as a whole."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sme_apply.vault.backups.backup_ground import OWN, OWN_NAME, BackupGround, ground_of, saves_of
from sme_apply.vault.backups.backup_work import make_backup
from sme_apply.vault.cipher import Database
from sme_apply.vault.history.history_records import BackupRecord, FolderRecord, WhyBackup
from sme_apply.vault.history.time_passed import read_time
from sme_apply.vault.keys.keys_file import KeySlots
from sme_apply.vault.open_files import DATABASE_NAME
from sme_apply.vault.store import Store


def backup_before(store: Store, why: WhyBackup) -> BackupRecord:
    """Make a backup of an open vault; for the errors see ``backup_work.make_backup``."""
    return make_backup(ground_of(store), why)


def backup_before_migration(
    folder: Path, database: Database, data_key: bytes, keys: KeySlots, now: datetime
) -> BackupRecord:
    """Make a backup of a vault of an older schema that is being opened.

    Args:
        folder: where the vault is.
        database: its encrypted file, open and not yet brought up to date.
        data_key: what encrypts it.
        keys: what opens it.
        now: the present moment, UTC.

    Raises:
        VaultDamaged: if the vault cannot be read to its end.
        VaultUnwritable: if the disk does not take the backup.
    """
    own = FolderRecord(OWN, folder / OWN_NAME, True, True, None, True, 0)
    counted = database.table("saves").exists()
    saves = saves_of(database) if counted else 0
    passed = read_time(database).seconds
    ground = BackupGround(folder / DATABASE_NAME, data_key, keys, {}, (own,), frozenset(), {}, passed, saves, now)
    return make_backup(ground, "migration")
