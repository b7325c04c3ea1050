"""One round of work on backups: make what is due, free them of what was erased, copy them to the other folder, thin."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from sme_apply.terms import Message, VaultError, message
from sme_apply.vault import cipher
from sme_apply.vault.backups import backup_files
from sme_apply.vault.backups.backup_files import backups_in, same_backup
from sme_apply.vault.backups.backup_ground import BackupGround, ground_of, noting
from sme_apply.vault.backups.page_copy import (
    Cancel,
    Progress,
    alone,
    copy_pages,
    copy_under_key,
    holds_any,
    never,
    not_told,
    proved,
    take_out,
)
from sme_apply.vault.backups.restoring import clear_unfinished as clear_unfinished_restoring
from sme_apply.vault.backups.thinning import BACKUPS, staying
from sme_apply.vault.cipher import told
from sme_apply.vault.errors import VaultDamaged, VaultLocked, VaultStopped, VaultUnwritable
from sme_apply.vault.history.history_records import BackupRecord, BackupsMade, FolderRecord, WhyBackup
from sme_apply.vault.history.traces import overwrite_traces
from sme_apply.vault.keys import keys_file
from sme_apply.vault.open_files import DATABASE_NAME
from sme_apply.vault.store import Store

EVERY = 60 * 60
"""Seconds between two regular backups."""
_SPECIAL_KEPT = int(timedelta(days=30).total_seconds())


class BackupWork:
    """Work on the backups of an open vault that may run in a thread of its own, beside the one that saves.

    It reads the vault over a connection of its own, so that saves do not wait for it.

    Args:
        store: the open vault.
        turn: held while anybody works on its backups.
        stopping: set when the vault is about to be closed.
        free: the backups that were found free of what had been erased by then; added to.
        why: ``None`` where a regular backup is made only if it is due.
        quiet: whether saves may wait for as long as writing the whole file anew takes.
    """

    def __init__(
        self,
        store: Store,
        turn: threading.Lock,
        stopping: threading.Event,
        free: set[tuple[Path, frozenset[str]]],
        why: WhyBackup | None,
        quiet: bool,
    ) -> None:
        self._store = store
        self._turn = turn
        self._stopping = stopping
        self._free = free
        self._why = why
        self._quiet = quiet

    def run(self, progress: Progress = not_told, cancel: Cancel = never) -> BackupsMade:
        """Do the work.

        Args:
            progress: told the pages that are copied, of how many.
            cancel: asked now and then whether to stop; what is finished by then stays.

        Raises:
            VaultStopped: if ``cancel`` said so or the vault is being closed.
            VaultLocked: if the vault was closed before.
            VaultUnwritable: if the backup beside the vault cannot be made.
            VaultDamaged: if the vault cannot be read to its end.
        """

        def stop() -> bool:
            return cancel() or self._stopping.is_set()

        with self._turn:
            with contextlib.suppress(OSError):
                clear_unfinished_restoring(self._store.folder)
            if stop():
                raise VaultStopped(message("vault-stopped"))
            problems: list[Message] = []
            if self._quiet and not overwrite_traces(self._store):
                problems.append(message("erasing-log-read"))
            ground = ground_of(self._store)
            made = self._made(ground, progress, stop)
            freed = copied = thinned = 0
            for folder in ground.folders:
                if not folder.reachable:
                    problems += _away(folder)
                    continue
                try:
                    freed += self._freed(ground, folder, problems, stop)
                    if folder.chosen and not folder.own:
                        copied += _copied(ground, folder, stop)
                    if folder.chosen:
                        thinned += _thinned(ground, folder)
                    self._reached(folder, ground)
                except (VaultStopped, VaultLocked):
                    raise
                except VaultError as error:
                    problems.append(error.message)
                except OSError:
                    problems.append(message("backup-folder-unwritable", folder=str(folder.path)))
            return BackupsMade(made, copied, thinned, freed, tuple(problems))

    def _made(self, ground: BackupGround, progress: Progress, stop: Cancel) -> BackupRecord | None:
        folder, vault = ground.own.path, ground.keys.vault
        own = [each for each in backups_in(folder) if each.vault == vault[:8]]
        if self._why is None and not _due(own, ground):
            return None
        try:
            backup_files.clear_unfinished(folder, vault)
        except OSError as error:
            raise VaultUnwritable(message("backup-folder-unwritable", folder=str(folder))) from error
        return make_backup(ground, self._why or "regular", progress, stop)

    def _freed(self, ground: BackupGround, folder: FolderRecord, problems: list[Message], stop: Cancel) -> int:
        backup_files.clear_unfinished(folder.path, ground.keys.vault)
        pending = ground.pending.get(folder.id, frozenset())
        freed = 0
        for backup in backups_in(folder.path):
            if backup.vault != ground.keys.vault[:8]:
                continue
            if stop():
                raise VaultStopped(message("vault-stopped"))
            # A backup that was taken away and put back later may hold what its folder was freed of long ago.
            looked = (backup.path, ground.erased)
            erased = frozenset() if looked in self._free else ground.erased
            try:
                freed += freed_of(ground, backup, erased)
                self._free.add(looked)
            except VaultDamaged:
                if not pending:
                    problems.append(message("backup-damaged", name=backup.path.name))
                    continue
                # Nobody can tell whether what was erased is still in it.
                backup_files.remove(backup.path, overwrite=True)
                problems.append(message("backup-damaged-removed", name=backup.path.name))
        if pending:
            with noting(self._store) as database:
                for id in pending:
                    query = "DELETE FROM erasures_pending WHERE folder_id = ? AND erasure_id = ?"
                    database.execute(query, [folder.id, id])
        return freed

    def _reached(self, folder: FolderRecord, ground: BackupGround) -> None:
        if not folder.own:
            with noting(self._store) as database:
                query = "UPDATE backup_folders SET reached_at = ? WHERE id = ?"
                database.execute(query, [ground.now.isoformat(), folder.id])


def make_backup(
    ground: BackupGround, why: WhyBackup, progress: Progress = not_told, cancel: Cancel = never
) -> BackupRecord:
    """Make a backup in the folder beside the vault, opened and read through before it counts.

    Raises:
        VaultStopped: if ``cancel`` said so.
        VaultDamaged: if the vault cannot be read to its end.
        VaultUnwritable: if the disk does not take it.
    """
    key, salt = ground.data_key, ground.keys.salt

    def write(path: Path) -> None:
        with told(ground.database):
            source = cipher.connect(ground.database, key, read_only=True)
            try:
                # The copy is of this one moment, whatever is saved meanwhile.
                source.execute("BEGIN")
                source.execute("SELECT count(*) FROM sqlite_master").fetchone()
                copy_pages(source, path, key, salt, progress, cancel)
                source.execute("ROLLBACK")
            finally:
                source.close()
        proved(path, key)

    folder = ground.own.path
    name = backup_files.free_name(folder, ground.now, ground.passed, ground.saves, why, ground.keys.vault)
    made = backup_files.backup_at(backup_files.finish(folder, name, ground.content_of_keys, write))
    if made is None:
        raise VaultUnwritable(message("backup-folder-unwritable", folder=str(folder)))
    return made


def freed_of(ground: BackupGround, backup: BackupRecord, erased: frozenset[str]) -> bool:
    """Bring one backup to the present keys and free it of what was erased; return whether it was written anew.

    Raises:
        VaultDamaged: if it cannot be read.
        VaultUnwritable, OSError: if its folder cannot be written to.
    """
    key, content = ground.key_of(backup.path), ground.content_of_keys
    if key == ground.data_key and not (erased and _holds(backup.path / DATABASE_NAME, key, erased)):
        if not keys_file.in_agreement(backup.path, content):
            keys_file.write_keys(backup.path, content)
        return False

    def write(path: Path) -> None:
        if key == ground.data_key:
            backup_files.copied(backup.path / DATABASE_NAME, path)
        else:
            source = alone(backup.path / DATABASE_NAME, key)
            try:
                copy_under_key(source, path, ground.data_key, ground.keys.salt)
            finally:
                source.close()
        take_out(path, ground.data_key, erased)
        proved(path, ground.data_key)

    name = backup_files.next_name(backup)
    # Where one that was taken away comes back, what it became is there already.
    if not (backup.path.parent / name).exists():
        backup_files.finish(backup.path.parent, name, content, write)
    backup_files.remove(backup.path, overwrite=True)
    return True


def _holds(path: Path, key: bytes, erased: frozenset[str]) -> bool:
    database = alone(path, key, read_only=True)
    try:
        with told(path):
            return holds_any(database, erased)
    finally:
        database.close()


def _due(own: list[BackupRecord], ground: BackupGround) -> bool:
    if not own:
        return True
    last = max(own, key=lambda each: (each.passed, each.saves))
    # A vault that was put back to an earlier day has lived less than its newest backup.
    waited = not 0 <= ground.passed - last.passed < EVERY
    return waited and ground.saves != last.saves


def _away(folder: FolderRecord) -> list[Message]:
    if folder.chosen or folder.to_erase:
        return [message("backup-folder-away", folder=str(folder.path))]
    return []


def _copied(ground: BackupGround, folder: FolderRecord, stop: Callable[[], bool]) -> int:
    """Copy what the other folder lacks and would keep; return how many backups that were."""
    here = [each for each in backups_in(ground.own.path) if each.vault == ground.keys.vault[:8]]
    there = [each for each in backups_in(folder.path) if each.vault == ground.keys.vault[:8]]
    known = {same_backup(each.path) for each in there}
    kept = _kept([*here, *there], ground.passed)
    copied = 0
    for backup in here:
        if same_backup(backup.path) in known or backup.passed not in kept:
            continue
        if stop():
            raise VaultStopped(message("vault-stopped"))

        def write(path: Path, source: Path = backup.path / DATABASE_NAME) -> None:
            backup_files.copied(source, path)
            proved(path, ground.key_of(path.parent))

        backup_files.finish(folder.path, backup.path.name, ground.content_of_keys, write)
        copied += 1
    return copied


def _thinned(ground: BackupGround, folder: FolderRecord) -> int:
    ours = [each for each in backups_in(folder.path) if each.vault == ground.keys.vault[:8]]
    kept = _kept(ours, ground.passed)
    gone = [each for each in ours if each.passed not in kept]
    for backup in gone:
        backup_files.remove(backup.path)
    return len(gone)


def _kept(backups: list[BackupRecord], now: int) -> frozenset[int]:
    """Return the stamps of the backups that stay: by the rule, and for 30 days all but the regular ones."""
    special = {each.passed for each in backups if each.why != "regular" and now - each.passed <= _SPECIAL_KEPT}
    return staying((each.passed for each in backups), now, BACKUPS) | special
