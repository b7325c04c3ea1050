"""What work on backups rests on: the keys, the known folders and what is still to be erased from them."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault import cipher
from sme_apply.vault.cipher import Database
from sme_apply.vault.errors import VaultDamaged, VaultUnwritable
from sme_apply.vault.history.history_records import FolderRecord
from sme_apply.vault.keys import keys_file
from sme_apply.vault.keys.keys_file import KeySlots
from sme_apply.vault.open_files import DATABASE_NAME
from sme_apply.vault.store import Store
from sme_apply.vault.whole_file import write_whole

OWN = "own"
"""The id of the folder of backups beside the vault."""
OWN_NAME = "backups"
MARK_NAME = "sme-apply-backups.json"
"""Tells the chosen folder from an empty one that stands in its place while its drive is away."""


@dataclass(frozen=True, slots=True)
class BackupGround:
    """What must be known to make, free, copy and thin backups.

    Args:
        database: the encrypted file of the vault.
        data_key: what encrypts it.
        keys: what opens it.
        former: data keys of the time before a re-keying, by salt.
        folders: the known folders, the own one first.
        erased: the ids of everything that was ever erased.
        pending: by folder, those of them that may still be in its backups.
        passed: the seconds that the vault has lived.
        saves: how many saves it has seen.
        now: the present moment, UTC.
    """

    database: Path
    data_key: bytes = field(repr=False)
    keys: KeySlots = field(repr=False)
    former: Mapping[bytes, bytes] = field(repr=False)
    folders: tuple[FolderRecord, ...]
    erased: frozenset[str]
    pending: Mapping[str, frozenset[str]]
    passed: int
    saves: int
    now: datetime

    @property
    def own(self) -> FolderRecord:
        """The folder beside the vault."""
        return self.folders[0]

    @property
    def content_of_keys(self) -> bytes:
        """The file of key slots that belongs beside every backup."""
        return keys_file.written(self.keys)

    def key_of(self, backup: Path) -> bytes:
        """Return the data key of a backup.

        Raises:
            VaultDamaged: if it is none of ours, or its beginning is damaged.
            VaultUnwritable: if it cannot be read.
        """
        begins = beginning(backup)
        if begins == self.keys.salt:
            return self.data_key
        if begins in self.former:
            return self.former[begins]
        raise VaultDamaged(message("backup-damaged", name=backup.name))


def beginning(backup: Path) -> bytes:
    """Return the salt with which the encrypted file of a backup begins.

    Raises:
        VaultUnwritable: if it cannot be read.
    """
    try:
        with open(backup / DATABASE_NAME, "rb") as file:
            return file.read(cipher.SALT_BYTES)
    except OSError as error:
        raise VaultUnwritable(message("backup-folder-unreadable", folder=str(backup.parent))) from error


def ground_of(store: Store) -> BackupGround:
    """Read what work on backups rests on.

    Raises:
        VaultLocked: if the vault is closed.
    """
    with store.using() as database:
        files = store.files()
        pending: dict[str, set[str]] = {}
        for folder_id, erasure_id in database.execute("SELECT folder_id, erasure_id FROM erasures_pending").fetchall():
            pending.setdefault(folder_id, set()).add(erasure_id)
        replaced = database.execute("SELECT salt, data_key FROM former_keys").fetchall()
        former = {bytes(salt): bytes(key) for salt, key in replaced}
        return BackupGround(
            files.path,
            files.data_key,
            files.keys,
            former,
            _folders(database, store.folder, pending),
            frozenset(id for (id,) in database.execute("SELECT id FROM erasures").fetchall()),
            {folder: frozenset(ids) for folder, ids in pending.items()},
            store.lived.seconds(database),
            saves_of(database),
            store.clock(),
        )


def saves_of(database: Database) -> int:
    """Return how many saves a vault has seen."""
    return int(database.execute("SELECT number FROM saves WHERE id = 1").fetchone()[0])


def _folders(database: Database, vault: Path, pending: Mapping[str, set[str]]) -> tuple[FolderRecord, ...]:
    own = FolderRecord(OWN, vault / OWN_NAME, True, True, None, True, len(pending.get(OWN, ())))
    others = database.execute("SELECT id, path, chosen, reached_at FROM backup_folders WHERE id <> ?", [OWN])
    return own, *(
        FolderRecord(
            id,
            Path(path),
            False,
            bool(chosen),
            datetime.fromisoformat(reached_at) if reached_at else None,
            bears_mark(Path(path), id),
            len(pending.get(id, ())),
        )
        for id, path, chosen, reached_at in others.fetchall()
    )


def bears_mark(folder: Path, id: str) -> bool:
    """Whether a folder is the one that was chosen under this id, and can be reached."""
    return _mark(folder) == id


def marked(folder: Path) -> str:
    """Mark a folder as one that holds backups and return its id; one that is marked already keeps its own.

    Raises:
        VaultUnwritable: if nothing can be written there.
    """
    id = _mark(folder)
    if id is None:
        id = uuid.uuid4().hex
        content = {"format": "sme-apply/backup-folder", "version": 1, "id": id}
        write_whole(folder / MARK_NAME, json.dumps(content, indent=1).encode("ascii"))
    return id


def _mark(folder: Path) -> str | None:
    try:
        id = json.loads((folder / MARK_NAME).read_bytes()[:4096])["id"]
        return uuid.UUID(hex=id).hex
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


@contextmanager
def noting(store: Store) -> Iterator[Database]:
    """Have the database to oneself for a note of the vault's own, which is no edit and makes no backup due."""
    with store.using() as database:
        if store.files().read_only:
            raise VaultUnwritable(message("vault-read-only"))
        with database.atomic():
            yield database


def keep_former_key(database: Database, *, salt: bytes, data_key: bytes, now: datetime) -> None:
    """Keep the data key that a re-keying replaces, so that the backups under it can still be freed and restored.

    It is kept inside the encrypted file only; runs in the caller's transaction.
    """
    query = "INSERT OR REPLACE INTO former_keys (salt, data_key, replaced_at) VALUES (?, ?, ?)"
    database.execute(query, [salt, data_key, now.isoformat()])
