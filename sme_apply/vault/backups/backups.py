"""The backups of an open vault: when they are due, where they go, what they hold, and putting one back."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from sme_apply.terms import BadInput, message
from sme_apply.vault import cipher
from sme_apply.vault.backups.backup_files import backups_in, same_backup
from sme_apply.vault.backups.backup_ground import OWN, ground_of, marked, noting, saves_of
from sme_apply.vault.backups.backup_work import BackupWork, make_backup
from sme_apply.vault.backups.page_copy import Cancel, Progress, never, not_told
from sme_apply.vault.backups.previewing import previewed
from sme_apply.vault.backups.restoring import restored_into
from sme_apply.vault.cipher import told
from sme_apply.vault.errors import RecordNotThere
from sme_apply.vault.history.history_records import BackupPreview, BackupRecord, FolderRecord, WhyBackup
from sme_apply.vault.store import Store

LOOK_EVERY = 10 * 60
"""At most once in this many seconds of the vault's time is it looked whether anything is to be done."""


class Backups:
    """The backups of an open vault; where they lie and what they hold is also known without it, see `backups_in`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._turn = threading.Lock()
        self._stopping = threading.Event()
        self._looked: int | None = None
        self._saves: int | None = None
        self._free: set[tuple[Path, frozenset[str]]] = set()

    # Making

    def when_due(self) -> BackupWork | None:
        """Return the work that may be due now, to be run beside the window; ``None`` if it was looked at just before.

        Call it from idle time, as often as is handy; between two looks it costs no more than a look at the clock.

        Raises:
            VaultUnwritable: if the disk does not take the note of the time.
        """
        with self._store.using() as database:
            passed = self._store.lived.seconds(database)
            before, self._saves = self._saves, saves_of(database)
        if self._looked is not None and 0 <= passed - self._looked < LOOK_EVERY:
            return None
        # Days on which nothing is saved are lived as well.
        with noting(self._store) as database:
            self._looked = self._store.lived.kept(database)
        return self.work(quiet=before == self._saves)

    def work(self, why: WhyBackup | None = None, *, quiet: bool = True) -> BackupWork:
        """Return a round of work.

        Args:
            why: where it is given, a backup is made whether or not one is due.
            quiet: whether nobody is writing just now, so that saves may wait while traces of what was erased are
                overwritten; otherwise that is left to a later round.
        """
        return BackupWork(self._store, self._turn, self._stopping, self._free, why, quiet)

    def make(self, why: WhyBackup = "asked", *, progress: Progress = not_told, cancel: Cancel = never) -> BackupRecord:
        """Make a backup beside the vault now and return when it is proved.

        Args:
            why: what it is made for.
            progress: told the pages that are copied, of how many.
            cancel: asked now and then whether to stop.

        Raises:
            VaultStopped: if ``cancel`` said so.
            VaultDamaged: if the vault cannot be read to its end.
            VaultUnwritable: if the disk does not take it.
        """
        with self._turn:
            return make_backup(ground_of(self._store), why, progress, cancel)

    def stop(self) -> None:
        """Have work that is under way come to its end: the vault is about to be closed."""
        self._stopping.set()
        with self._turn:
            pass

    # Where they are

    def folders(self) -> tuple[FolderRecord, ...]:
        """Return the folders that hold backups, the one beside the vault first."""
        return ground_of(self._store).folders

    def choose_folder(self, path: Path) -> FolderRecord:
        """Have backups copied into a second folder from now on; the one before is still freed of what is erased.

        Args:
            path: a folder on another drive or in a folder that a cloud service copies; the backups are encrypted.

        Raises:
            BadInput: if it is no folder or lies inside the vault's own.
            VaultUnwritable: if nothing can be written there.
        """
        whole, own = Path(os.path.realpath(path)), Path(os.path.realpath(self._store.folder))
        if not whole.is_dir():
            raise BadInput(message("backup-folder-missing", folder=str(path)))
        if whole == own or own in whole.parents:
            raise BadInput(message("backup-folder-inside"))
        id = marked(whole)
        with self._store.saving() as database:
            database.execute("UPDATE backup_folders SET chosen = 0 WHERE id <> ?", [OWN])
            row = {"id": id, "path": str(whole), "chosen": 1, "reached_at": None}
            database.table("backup_folders").upsert(row, pk="id")
        self._looked = None
        return next(each for each in self.folders() if each.id == id)

    def leave_folder(self) -> None:
        """No longer copy backups into a second folder; those that are there stay and are still freed."""
        with self._store.saving() as database:
            database.execute("UPDATE backup_folders SET chosen = 0 WHERE id <> ?", [OWN])

    def forget_folder(self, id: str) -> None:
        """Know a folder no longer: its drive is gone for good, or its backups were deleted by hand.

        Raises:
            RecordNotThere: if it is not known, or is the one beside the vault.
        """
        with self._store.saving() as database:
            query = "DELETE FROM backup_folders WHERE id = ? AND id <> ?"
            if database.execute(query, [id, OWN]).rowcount == 0:
                raise RecordNotThere(message("vault-record-not-there"))

    def all(self) -> tuple[BackupRecord, ...]:
        """Return the backups of this vault that can be reached, the newest first; of two copies of one the nearer."""
        found: dict[str, BackupRecord] = {}
        ground = ground_of(self._store)
        for folder in ground.folders:
            if folder.reachable:
                for backup in backups_in(folder.path):
                    if backup.vault == ground.keys.vault[:8]:
                        found.setdefault(same_backup(backup.path), backup)
        return tuple(sorted(found.values(), key=lambda each: (each.passed, each.made_at), reverse=True))

    # Putting one back

    def preview(self, backup: BackupRecord) -> BackupPreview:
        """Return what a backup holds and how it differs from the vault as it is now; nothing is changed.

        Raises:
            VaultDamaged: if it cannot be read.
            VaultUnwritable: if it cannot be reached.
        """
        ground = ground_of(self._store)
        key = ground.key_of(backup.path)
        # Over a connection of its own, so that no save waits.
        now = cipher.connect(ground.database, ground.data_key, read_only=True)
        try:
            with told(ground.database):
                return previewed(backup, key, now)
        finally:
            now.close()

    def restore(self, backup: BackupRecord) -> None:
        """Put the vault back to what a backup holds; what it is now is backed up first.

        The vault stays open and shows what was restored. Key slots stay as they are now, what was erased meanwhile
        stays erased, and killing the program at any moment leaves either the old state or the restored one.

        Raises:
            VaultDamaged: if the backup or the vault cannot be read to its end; nothing is changed.
            VaultUnwritable: if the disk does not take it; nothing is changed.
        """
        with self._turn:
            ground = ground_of(self._store)
            make_backup(ground, "restoring")
            restored_into(self._store, ground, backup)
