"""Erasing a client for good (개인정보 보호법 제21조): from the file, its log, the index of words and every backup.

What cannot be reached is named and is freed when it comes back. Only ids are kept of what was erased.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sme_apply.terms import message
from sme_apply.vault.backups.backup_ground import ground_of
from sme_apply.vault.backups.backups import Backups
from sme_apply.vault.backups.page_copy import Cancel, Progress, delete_records, never, not_told
from sme_apply.vault.damage.rescue_swap import kept_folders
from sme_apply.vault.errors import VaultUnwritable
from sme_apply.vault.history.bin import Bin
from sme_apply.vault.history.exports import Exports, standing
from sme_apply.vault.history.history_records import ErasedRecord, ExportRecord
from sme_apply.vault.history.overwriting import overwritten
from sme_apply.vault.history.traces import empty_log, note_traces
from sme_apply.vault.store import Store, first

if TYPE_CHECKING:
    from sme_apply.vault.cipher import Database


class Erasure:
    """The rest of an erasure: what was erased is out of the vault already, its backups are freed by ``run``.

    If it is never run, the next round of work on the backups does the same.
    """

    def __init__(
        self, store: Store, backups: Backups, companies: int, drafts: int, exports: tuple[ExportRecord, ...]
    ) -> None:
        self._store = store
        self._backups = backups
        self._companies = companies
        self._drafts = drafts
        self._exports = exports

    def run(self, progress: Progress = not_told, cancel: Cancel = never) -> ErasedRecord:
        """Overwrite the traces in the vault's file, free the backups that can be reached and look for the exports.

        May run in a thread of its own, beside the one that saves.

        Args:
            progress: told the pages that are copied, of how many.
            cancel: asked now and then whether to stop; the rest is then done by the next round of work.

        Raises:
            VaultStopped: if ``cancel`` said so or the vault is being closed.
            VaultLocked: if the vault was closed before.
            VaultUnwritable: if the disk does not take what has to be written.
        """
        done = self._backups.work().run(progress, cancel)
        ground = ground_of(self._store)
        return ErasedRecord(
            self._companies,
            self._drafts,
            done.freed,
            tuple(standing(each) for each in self._exports),
            tuple(each for each in ground.folders if each.to_erase and not each.reachable),
            kept_folders(self._store.folder),
            done.problems,
        )


class Erasing:
    """Erases for good what is in an open vault."""

    def __init__(self, store: Store, backups: Backups, exports: Exports, bin: Bin) -> None:
        self._store = store
        self._backups = backups
        self._exports = exports
        self._bin = bin

    def company(self, id: str) -> Erasure:
        """Erase a company with all its drafts and versions, whether or not it is in the bin; it cannot be undone.

        Returns:
            The rest of the work, to be run beside the window.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        with self._store.using() as database:
            first(database, "SELECT id FROM companies WHERE id = ?", id)
        return self._erase({id: "company"}, self._exports.of(id))

    def draft(self, id: str) -> Erasure:
        """Erase one draft with its versions, whether or not it is in the bin; it cannot be undone.

        Returns:
            The rest of the work, to be run beside the window.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        with self._store.using() as database:
            company_id = first(database, "SELECT company_id FROM drafts WHERE id = ?", id)["company_id"]
        return self._erase({id: "draft"}, self._exports.of(company_id))

    def overdue(self) -> Erasure | None:
        """Erase what has been in the bin for its 30 days; ``None`` if there is nothing."""
        overdue = self._bin.overdue()
        return self._erase({each.id: each.kind for each in overdue}, ()) if overdue else None

    def remove_set_aside(self) -> int:
        """Overwrite and delete the damaged files that were set aside; return how many folders that were.

        Raises:
            VaultUnwritable: if they cannot be deleted.
        """
        folders = kept_folders(self._store.folder)
        try:
            for folder in folders:
                for path in folder.iterdir():
                    overwritten(path)
                folder.rmdir()
        except OSError as error:
            raise VaultUnwritable(message("vault-not-writable", folder=str(self._store.folder))) from error
        return len(folders)

    def _erase(self, ids: dict[str, Literal["company", "draft"]], exports: tuple[ExportRecord, ...]) -> Erasure:
        now = self._store.clock().isoformat()
        with self._store.saving() as database:
            companies = [id for id, kind in ids.items() if kind == "company"]
            drafts = sum(_count(database, id) for id in companies) + len(ids) - len(companies)
            for id, kind in ids.items():
                database.execute("INSERT OR REPLACE INTO erasures VALUES (?, ?, ?)", [id, kind, now])
                # Which of the folders hold it is not known before each backup is opened.
                query = "INSERT OR IGNORE INTO erasures_pending SELECT id, ? FROM backup_folders"
                database.execute(query, [id])
            delete_records(database, ids)
            note_traces(database)
        with self._store.using() as database:
            empty_log(database)
        return Erasure(self._store, self._backups, len(companies), drafts, exports)


def _count(database: Database, company_id: str) -> int:
    row = database.execute("SELECT count(*) FROM drafts WHERE company_id = ?", [company_id]).fetchone()
    return int(row[0])
