"""The open vault: companies, drafts and settings, each saved durably before a call returns, and what else it keeps."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any

from sme_apply.vault.archive.archive import Archive
from sme_apply.vault.backups.backup_work import BackupWork
from sme_apply.vault.backups.backups import Backups
from sme_apply.vault.clients.actions import Actions
from sme_apply.vault.clients.approvals import Approvals
from sme_apply.vault.clients.change_log import note_saved
from sme_apply.vault.clients.comments import Comments
from sme_apply.vault.clients.engagements import Engagements
from sme_apply.vault.clients.marks import Marks
from sme_apply.vault.clients.users import Users
from sme_apply.vault.damage.inspection import Inspection
from sme_apply.vault.history.bin import Bin
from sme_apply.vault.history.erasing import Erasing
from sme_apply.vault.history.exports import Exports
from sme_apply.vault.history.versions import Versions
from sme_apply.vault.keys.first_slots import Openers
from sme_apply.vault.keys.rekeying import Cancel, Progress, Rekeyed, rekey
from sme_apply.vault.keys.slot_ring import SlotRing
from sme_apply.vault.open_files import OpenFiles
from sme_apply.vault.papers import Papers
from sme_apply.vault.readings import Readings
from sme_apply.vault.records import CompanyDocument, CompanyRecord, DraftDocument, DraftRecord
from sme_apply.vault.rule_shelf import RuleShelf
from sme_apply.vault.searching.search import Search
from sme_apply.vault.store import Clock, Store, first, writable

_COMPANY = "id, name, business_number, updated_at"
_DRAFT = "id, company_id, season, programme, track, form_version, title, completeness, updated_at"


class Vault:
    """An open vault; made by ``create_vault`` and ``open_vault``, used by one thread at a time.

    Documents are opaque JSON text. Every saving call is one transaction and returns only after it is on the
    disk. Every call may raise ``VaultDamaged`` (a page is not as it was written), ``VaultUnwritable`` (disk
    full or gone; nothing was saved) and ``VaultLocked`` (the vault was closed).

    Attributes:
        readings: what the user read in the official notices.
        papers: the documents that companies attached.
        rules: the accepted publishers and the packs in use.
        inspection: looks through the whole vault, a few milliseconds at a time.
        versions: what the drafts were before.
        bin: what was deleted and can be brought back.
        exports: the files that were written outside the vault.
        backups: the copies of the vault.
        erasing: deleting for good.
        archive: everything as open files, out and in.
        search: finds companies and drafts by their words.
        users: who sits at the vault.
        marks: colour, state and tags of the clients.
        comments: the remarks beside the drafts.
        engagements: what the clients asked for.
        actions: who did what for a client.
        approvals: the owners' words that a draft may go out.
    """

    def __init__(self, files: OpenFiles, clock: Clock) -> None:
        self._store = Store(files, clock)
        self.readings = Readings(self._store)
        self.papers = Papers(self._store)
        self.rules = RuleShelf(self._store)
        self.inspection = Inspection(self._store)
        self.versions = Versions(self._store)
        self.bin = Bin(self._store)
        self.exports = Exports(self._store)
        self.backups = Backups(self._store)
        self.erasing = Erasing(self._store, self.backups, self.exports, self.bin)
        self.archive = Archive(self._store, self.exports)
        self.search = Search(self._store)
        self.users = Users(self._store)
        self.marks = Marks(self._store)
        self.comments = Comments(self._store)
        self.engagements = Engagements(self._store)
        self.actions = Actions(self._store)
        self.approvals = Approvals(self._store)

    def __enter__(self) -> Vault:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def folder(self) -> Path:
        """Where the vault is."""
        return self._store.folder

    def close(self) -> None:
        """Close the file, let go of the key and let others in; a second call does nothing."""
        self.backups.stop()
        self._store.close()
        self.inspection.close()

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._store.closed

    def slots(self) -> SlotRing:
        """Return what opens this vault, to be looked at or changed."""
        self._store.files()
        return SlotRing(self._store)

    @property
    def read_only(self) -> bool:
        """Whether it was opened for reading only, beside the window that writes to it."""
        return self._store.files().read_only

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let all saving calls in the block come to the disk as one, when it is left, or none of them.

        Raises:
            VaultReadOnly: if the vault was opened for reading only.
        """
        with self._store.saving():
            yield

    def rekey(
        self, openers: Openers, *, progress: Progress = lambda _done, _of: None, cancel: Cancel = lambda: False
    ) -> Rekeyed:
        """Put everything under a new data key that only ``openers`` open; see ``rekeying.rekey``."""
        return rekey(self._store, openers, progress=progress, cancel=cancel)

    def tend(self) -> BackupWork | None:
        """Do what time brings: erase what has been in the bin for 30 days, and see to the backups.

        Call it from idle time, as often as is handy.

        Returns:
            Work to be run beside the window; ``None`` if there is none.
        """
        if self.read_only:
            return None
        erased = self.erasing.overdue()
        due = self.backups.when_due()
        return self.backups.work(quiet=False) if due is None and erased is not None else due

    # Companies

    def companies(self) -> tuple[CompanyRecord, ...]:
        """Return all companies by name, without their documents."""
        with self._store.using() as database:
            rows = database.query(f"SELECT {_COMPANY} FROM companies WHERE deleted_at IS NULL ORDER BY name, id")
            return tuple(CompanyRecord(**_timed(row)) for row in rows)

    def company(self, id: str) -> CompanyDocument:
        """Return one company with its document.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        with self._store.using() as database:
            row = first(database, f"SELECT {_COMPANY}, document FROM companies WHERE id = ? AND deleted_at IS NULL", id)
            return CompanyDocument(**_timed(row))

    def save_company(
        self,
        document: str,
        *,
        name: str,
        business_number: str | None = None,
        id: str | None = None,
        words: Iterable[tuple[str, str]] | None = None,
    ) -> CompanyRecord:
        """Save a company; without ``id`` it is a new one.

        Args:
            document: the company as JSON text.
            name, business_number: what the list shows.
            id: the company to replace.
            words: by which it is found, each a place and a text; without, they are read from the document later.

        Raises:
            RecordNotThere: if ``id`` is not in the vault (removed meanwhile).
            BadInput: if a text holds half a character and cannot be written as UTF-8.
        """
        row = writable({"name": name, "business_number": business_number, "document": document})
        saved_id, now = self._save("companies", row, id, words)
        return CompanyRecord(saved_id, name, business_number, now)

    def remove_company(self, id: str) -> None:
        """Put a company and all its drafts into the bin; see `bin.Bin.put_company`."""
        self.bin.put_company(id)

    # Drafts

    def drafts(self, company_id: str) -> tuple[DraftRecord, ...]:
        """Return the drafts of a company, the one saved last first, without their documents."""
        with self._store.using() as database:
            where = "company_id = ? AND deleted_at IS NULL"
            query = f"SELECT {_DRAFT} FROM drafts WHERE {where} ORDER BY updated_at DESC, id"
            return tuple(DraftRecord(**_draft_row(row)) for row in database.query(query, [company_id]))

    def draft(self, id: str) -> DraftDocument:
        """Return one draft with its document.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        with self._store.using() as database:
            row = first(database, f"SELECT {_DRAFT}, document FROM drafts WHERE id = ? AND deleted_at IS NULL", id)
            return DraftDocument(**_draft_row(row))

    def save_draft(
        self,
        document: str,
        *,
        company_id: str,
        season: int,
        programme: str,
        track: str | None,
        form_version: str,
        title: str,
        completeness: Decimal,
        id: str | None = None,
        words: Iterable[tuple[str, str]] | None = None,
    ) -> DraftRecord:
        """Save a draft; without ``id`` it is a new one.

        Args:
            document: the draft as JSON text.
            company_id: whose it is.
            season, programme, track, form_version: what it is pinned to.
            title: what the list shows.
            completeness: from 0 to 1.
            id: the draft to replace.
            words: by which it is found, each a place and a text; without, they are read from the document later.

        Raises:
            RecordNotThere: if the company or ``id`` is not in the vault (removed meanwhile).
            BadInput: if a text holds half a character and cannot be written as UTF-8.
        """
        facts: dict[str, Any] = {
            "company_id": company_id,
            "season": season,
            "programme": programme,
            "track": track,
            "form_version": form_version,
            "title": title,
        }
        row = writable(facts | {"completeness": str(completeness), "document": document})
        saved_id, now = self._save("drafts", row, id, words, company_id=company_id)
        return DraftRecord(id=saved_id, **facts, completeness=completeness, updated_at=now)

    def remove_draft(self, id: str) -> None:
        """Put one draft into the bin; see `bin.Bin.put_draft`."""
        self.bin.put_draft(id)

    # Settings

    def setting(self, name: str) -> str | None:
        """Return a setting, ``None`` where it was never set."""
        with self._store.using() as database:
            row = database.execute("SELECT value FROM settings WHERE name = ?", [name]).fetchone()
            return None if row is None else str(row[0])

    def set_setting(self, name: str, value: str | None) -> None:
        """Keep a setting; ``None`` forgets it."""
        row = writable({"name": name, "value": value})
        with self._store.saving() as database:
            if value is None:
                database.execute("DELETE FROM settings WHERE name = ?", [name])
            else:
                database.table("settings").upsert(row, pk="name")

    # What saving rests on

    def _save(
        self,
        table: str,
        row: dict[str, Any],
        id: str | None,
        words: Iterable[tuple[str, str]] | None,
        *,
        company_id: str | None = None,
    ) -> tuple[str, datetime]:
        now = self._store.clock()
        row = row | {"updated_at": now.isoformat()}
        with self._store.saving() as database:
            if company_id is not None:
                first(database, "SELECT id FROM companies WHERE id = ? AND deleted_at IS NULL", company_id)
            before: str | None = None
            if id is None:
                id = uuid.uuid4().hex
                database.table(table).insert(row | {"id": id, "created_at": now.isoformat()})
            else:
                query = f"SELECT document FROM {table} WHERE id = ? AND deleted_at IS NULL"
                before = str(first(database, query, id)["document"])
                if table == "drafts":
                    self.versions.keep_replaced(database, id)
                database.table(table).update(id, row)
            self.search.keep(database, table, id, words)
            note_saved(database, now, company_id or id, before, row["document"], id if company_id else None)
        return id, now


def _timed(row: dict[str, Any]) -> dict[str, Any]:
    return row | {"updated_at": datetime.fromisoformat(row["updated_at"])}


def _draft_row(row: dict[str, Any]) -> dict[str, Any]:
    return _timed(row) | {"completeness": Decimal(row["completeness"])}
