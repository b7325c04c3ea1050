"""The bin: deleted companies and drafts, which can be brought back for 30 days and are then erased."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sme_apply.terms import BadInput, message
from sme_apply.vault.clients.change_log import note_work
from sme_apply.vault.errors import RecordNotThere
from sme_apply.vault.history.history_records import BinRecord
from sme_apply.vault.store import Store, first

if TYPE_CHECKING:
    from sme_apply.vault.cipher import Database

KEPT_DAYS = 30
_DAY = 24 * 60 * 60
_COMPANIES = """SELECT id, 'company' AS kind, name, name AS company_name, deleted_at, deleted_passed,
    (SELECT count(*) FROM drafts WHERE deleted_with = companies.id) AS drafts
    FROM companies WHERE deleted_at IS NOT NULL"""
_DRAFTS = """SELECT drafts.id, 'draft' AS kind, title AS name, companies.name AS company_name,
    drafts.deleted_at, drafts.deleted_passed, 0 AS drafts
    FROM drafts JOIN companies ON companies.id = company_id
    WHERE drafts.deleted_at IS NOT NULL AND deleted_with IS NULL"""


class Bin:
    """The deleted companies and drafts of an open vault.

    How long something has been in the bin goes by the time that the vault has lived, so that a clock that is wrong
    erases nothing.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[BinRecord, ...]:
        """Return what is in the bin, the latest first; drafts that went with their company stand under it."""
        with self._store.using() as database:
            passed = self._store.lived.seconds(database)
            rows = database.query(f"{_COMPANIES} UNION ALL {_DRAFTS} ORDER BY deleted_at DESC, id")
            return tuple(_record(row, passed) for row in rows)

    def put_company(self, id: str) -> None:
        """Put a company with all its drafts into the bin.

        Raises:
            RecordNotThere: if it is not in the vault, or in the bin already.
        """
        with self._store.saving() as database:
            stamp = self._stamp(database)
            _one(database, "UPDATE companies SET deleted_at = ?, deleted_passed = ?", [*stamp, id], "IS NULL")
            query = (
                "UPDATE drafts SET deleted_at = ?, deleted_passed = ?, deleted_with = company_id "
                "WHERE company_id = ? AND deleted_at IS NULL"
            )
            database.execute(query, [*stamp, id])

    def put_draft(self, id: str) -> None:
        """Put one draft into the bin.

        Raises:
            RecordNotThere: if it is not in the vault, or in the bin already.
        """
        with self._store.saving() as database:
            stamp = self._stamp(database)
            _one(database, "UPDATE drafts SET deleted_at = ?, deleted_passed = ?", [*stamp, id], "IS NULL")
            whose = first(database, "SELECT company_id FROM drafts WHERE id = ?", id)["company_id"]
            note_work(database, self._store.clock(), whose, "draft-removed", draft_id=id)

    def bring_back_company(self, id: str) -> None:
        """Bring a company back, with the drafts that went into the bin with it.

        Raises:
            RecordNotThere: if it is not in the bin.
        """
        with self._store.saving() as database:
            _one(database, "UPDATE companies SET deleted_at = NULL, deleted_passed = NULL", [id], "IS NOT NULL")
            query = (
                "UPDATE drafts SET deleted_at = NULL, deleted_passed = NULL, deleted_with = NULL WHERE deleted_with = ?"
            )
            database.execute(query, [id])

    def bring_back_draft(self, id: str) -> None:
        """Bring a draft back.

        Raises:
            RecordNotThere: if it is not in the bin.
            BadInput: if its company is in the bin as well and has to come first.
        """
        with self._store.saving() as database:
            query = (
                "SELECT 1 FROM companies JOIN drafts ON company_id = companies.id "
                "WHERE drafts.id = ? AND companies.deleted_at IS NOT NULL"
            )
            if database.execute(query, [id]).fetchone() is not None:
                raise BadInput(message("history-company-first"))
            _one(
                database,
                "UPDATE drafts SET deleted_at = NULL, deleted_passed = NULL, deleted_with = NULL",
                [id],
                "IS NOT NULL",
            )

    def overdue(self) -> tuple[BinRecord, ...]:
        """Return what has been in the bin for its 30 days."""
        return tuple(each for each in self.all() if each.days_left == 0)

    def _stamp(self, database: Database) -> tuple[str, int]:
        return self._store.clock().isoformat(), self._store.lived.kept(database)


def _one(database: Database, change: str, values: list[Any], deleted: str) -> None:
    if database.execute(f"{change} WHERE id = ? AND deleted_at {deleted}", values).rowcount == 0:
        raise RecordNotThere(message("vault-record-not-there"))


def _record(row: dict[str, Any], passed: int) -> BinRecord:
    lain = max(0, passed - (row.pop("deleted_passed") or 0))
    left = max(0, -((lain - KEPT_DAYS * _DAY) // _DAY))
    return BinRecord(**row | {"deleted_at": datetime.fromisoformat(row["deleted_at"]), "days_left": left})
