"""Which files were written outside the vault, so that erasing can name what it cannot reach."""

from __future__ import annotations

import hashlib
import os
import uuid
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from sme_apply.vault.history.history_records import ExportRecord, ExportStanding
from sme_apply.vault.store import Store, first, writable

_PIECE = 1024 * 1024


class Exports:
    """The files that were exported from an open vault."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def record(self, path: Path, content: bytes, *, company_id: str | None, kind: str = "application") -> ExportRecord:
        """Note that a file was written.

        Args:
            path: where.
            content: what was written.
            company_id: whose it is, ``None`` where it holds the whole vault.
            kind: ``application``, ``assessment``, ``company`` or ``archive``.

        Raises:
            RecordNotThere: if the company is not in the vault.
        """
        return self.record_digest(path, hashlib.sha256(content).hexdigest(), company_id=company_id, kind=kind)

    def record_digest(self, path: Path, sha256: str, *, company_id: str | None, kind: str) -> ExportRecord:
        """Note that a file was written, going by the SHA-256 of its content; see `record`."""
        whole = Path(os.path.abspath(path))
        record = ExportRecord(uuid.uuid4().hex, company_id, kind, whole, sha256, self._store.clock())
        row: dict[str, Any] = {
            "id": record.id,
            "company_id": company_id,
            "kind": kind,
            # A name that is no UTF-8 is still a name that the user has to be told.
            "path": str(whole).encode("utf-8", "backslashreplace").decode("utf-8"),
            "sha256": sha256,
            "exported_at": record.exported_at.isoformat(),
        }
        with self._store.saving() as database:
            if company_id is not None:
                first(database, "SELECT id FROM companies WHERE id = ?", company_id)
            query = "DELETE FROM exports WHERE path = ? AND company_id IS ?"
            database.execute(query, [row["path"], company_id])
            database.table("exports").insert(writable(row))
        return record

    def of(self, company_id: str) -> tuple[ExportRecord, ...]:
        """Return the files that hold something of a company, archives of the whole vault among them, latest first."""
        query = "SELECT * FROM exports WHERE company_id = ? OR company_id IS NULL ORDER BY exported_at DESC, id"
        with self._store.using() as database:
            return tuple(_record(row) for row in database.query(query, [company_id]))

    def forget(self, id: str) -> None:
        """No longer list a file: the user has dealt with it."""
        with self._store.saving() as database:
            database.execute("DELETE FROM exports WHERE id = ?", [id])


def standing(export: ExportRecord) -> ExportStanding:
    """Look whether an exported file is still where it was written."""
    return ExportStanding(export, _found(export))


def _found(export: ExportRecord) -> Literal["same", "changed", "gone", "unreachable"]:
    digest = hashlib.sha256()
    try:
        with open(export.path, "rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
    except FileNotFoundError:
        return "gone" if export.path.parent.exists() else "unreachable"
    except (OSError, ValueError):
        return "unreachable"
    return "same" if digest.hexdigest() == export.sha256 else "changed"


def _record(row: dict[str, Any]) -> ExportRecord:
    told = {"path": Path(row["path"]), "exported_at": datetime.fromisoformat(row["exported_at"])}
    return ExportRecord(**row | told)
