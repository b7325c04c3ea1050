"""The documents that a company attaches to its applications, kept as they were given, inside the encrypted file."""

from __future__ import annotations

import hashlib
import uuid
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sme_apply.terms import BadInput, message
from sme_apply.vault.clients.change_log import note_work
from sme_apply.vault.errors import RecordNotThere
from sme_apply.vault.records import PaperRecord
from sme_apply.vault.store import Store, first, writable

if TYPE_CHECKING:
    from sme_apply.vault.cipher import Database

MOST_BYTES = 50_000_000
"""Of one document."""
MOST_BYTES_OF_COMPANY = 300_000_000
"""Of all documents of a company; each backup holds them, too."""
_PAPER = "id, company_id, draft_id, document, name, issued_on, sha256, size, added_at"


class Papers:
    """The attached documents of an open vault.

    Those of a company serve all its applications; those of a draft only that one. They are erased with what they
    belong to.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, company_id: str, draft_id: str | None = None) -> tuple[PaperRecord, ...]:
        """Return the documents of a company and those of one of its drafts, oldest first, without content."""
        query = (
            f"SELECT {_PAPER} FROM papers WHERE company_id = ? AND (draft_id IS NULL OR draft_id = ?)"
            " ORDER BY added_at, rowid"
        )
        with self._store.using() as database:
            return tuple(_paper(row) for row in database.query(query, [company_id, draft_id]))

    def attach(
        self,
        content: bytes,
        *,
        company_id: str,
        draft_id: str | None = None,
        document: str,
        name: str,
        issued_on: date | None = None,
    ) -> PaperRecord:
        """Keep a document; the same file for the same entry twice is kept once, with the later day of issue.

        Args:
            content: the file as it is.
            company_id: whose it is.
            draft_id: the one application that it is for; ``None`` where it serves all.
            document: its id in the programme's list of documents.
            name: the name of the file, without its folder.
            issued_on: its day of issue, if known.

        Raises:
            RecordNotThere: if company or draft are not in the vault, or the draft is another company's.
            BadInput: if it is empty or too large, or the company's documents are too large all together.
        """
        if not content:
            raise BadInput(message("vault-paper-empty"))
        if len(content) > MOST_BYTES:
            raise BadInput(message("vault-paper-too-large", megabytes=MOST_BYTES // 1_000_000))
        digest, now = hashlib.sha256(content).hexdigest(), self._store.clock()
        id = uuid.uuid4().hex
        record = PaperRecord(id, company_id, draft_id, document, name, issued_on, digest, len(content), now)
        row: dict[str, Any] = {
            "id": record.id,
            "company_id": company_id,
            "draft_id": draft_id,
            "document": document,
            "name": name,
            "issued_on": issued_on.isoformat() if issued_on else None,
            "sha256": digest,
            "size": len(content),
            "added_at": now.isoformat(),
            "content": content,
        }
        with self._store.saving() as database:
            _refuse_strangers(database, company_id, draft_id)
            same = "company_id = ? AND draft_id IS ? AND document = ? AND sha256 = ?"
            kept = f"SELECT {_PAPER} FROM papers WHERE {same}"
            for known in database.query(kept, [company_id, draft_id, document, digest]):
                if issued_on is not None:
                    database.execute("UPDATE papers SET issued_on = ? WHERE id = ?", [row["issued_on"], known["id"]])
                    known["issued_on"] = row["issued_on"]
                return _paper(known)
            query = "SELECT coalesce(sum(size), 0) FROM papers WHERE company_id = ?"
            if database.execute(query, [company_id]).fetchone()[0] + len(content) > MOST_BYTES_OF_COMPANY:
                raise BadInput(message("vault-papers-too-large", megabytes=MOST_BYTES_OF_COMPANY // 1_000_000))
            database.table("papers").insert(writable(row))
            note_work(database, now, company_id, "paper-added", [document], draft_id=draft_id)
        return record

    def date_anew(self, id: str, issued_on: date | None) -> None:
        """Note another day of issue.

        Raises:
            RecordNotThere: if the document is not in the vault.
        """
        day = issued_on.isoformat() if issued_on else None
        with self._store.saving() as database:
            if database.execute("UPDATE papers SET issued_on = ? WHERE id = ?", [day, id]).rowcount == 0:
                raise RecordNotThere(message("vault-record-not-there"))

    def content(self, id: str) -> bytes:
        """Return a document byte for byte as it was attached.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        with self._store.using() as database:
            return bytes(first(database, "SELECT content FROM papers WHERE id = ?", id)["content"])

    def remove(self, id: str) -> None:
        """Remove a document for good.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        with self._store.saving() as database:
            gone = first(database, "SELECT company_id, draft_id, document FROM papers WHERE id = ?", id)
            database.execute("DELETE FROM papers WHERE id = ?", [id])
            now, whose, about = self._store.clock(), gone["company_id"], [gone["document"]]
            note_work(database, now, whose, "paper-removed", about, draft_id=gone["draft_id"])


def _refuse_strangers(database: Database, company_id: str, draft_id: str | None) -> None:
    first(database, "SELECT id FROM companies WHERE id = ? AND deleted_at IS NULL", company_id)
    if draft_id is not None:
        query = "SELECT id FROM drafts WHERE id = ? AND company_id = ? AND deleted_at IS NULL"
        first(database, query, draft_id, company_id)


def _paper(row: dict[str, Any]) -> PaperRecord:
    issued_on = date.fromisoformat(row["issued_on"]) if row["issued_on"] else None
    return PaperRecord(**row | {"issued_on": issued_on, "added_at": datetime.fromisoformat(row["added_at"])})
