"""The versions of a draft: kept while it is written, thinned by age, read, restored."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sme_apply.vault.backups.thinning import VERSIONS, staying
from sme_apply.vault.clients.change_log import note_work
from sme_apply.vault.history.history_records import VersionDocument, VersionRecord, WhyVersion
from sme_apply.vault.store import Store, first

if TYPE_CHECKING:
    from sme_apply.vault.cipher import Database

PAUSE = 5 * 60
"""While a draft is being written, at most one version is kept in this many seconds."""
_VERSION = "id, draft_id, why, written_at, completeness"
_DRAFT = "SELECT document, completeness, updated_at FROM drafts WHERE id = ? AND deleted_at IS NULL"


class Versions:
    """The kept versions of the drafts of an open vault."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, draft_id: str) -> tuple[VersionRecord, ...]:
        """Return the versions of a draft, the newest first, without their documents."""
        query = f"SELECT {_VERSION} FROM versions WHERE draft_id = ? ORDER BY id DESC"
        with self._store.using() as database:
            return tuple(VersionRecord(**_version(row)) for row in database.query(query, [draft_id]))

    def read(self, id: int) -> VersionDocument:
        """Return one version with its document.

        Raises:
            RecordNotThere: if it was thinned away or erased.
        """
        with self._store.using() as database:
            row = first(database, f"SELECT {_VERSION}, content FROM versions WHERE id = ?", id)
            document = zlib.decompress(row.pop("content")).decode("utf-8")
            return VersionDocument(**_version(row), document=document)

    def keep(self, draft_id: str, why: WhyVersion = "leaving") -> VersionRecord:
        """Keep the draft as it is now as a version; what did not change since the last one is not kept twice.

        Args:
            draft_id: the draft.
            why: one that was handed in is never thinned away.

        Raises:
            RecordNotThere: if the draft is not in the vault.
        """
        with self._store.saving() as database:
            kept = self._kept(database, draft_id, why)
            if why == "handed-in":
                whose = first(database, "SELECT company_id FROM drafts WHERE id = ?", draft_id)["company_id"]
                note_work(database, self._store.clock(), whose, "handed-in", draft_id=draft_id)
            row = first(database, f"SELECT {_VERSION} FROM versions WHERE id = ?", kept)
            return VersionRecord(**_version(row))

    def restore(self, id: int, *, now: datetime | None = None) -> VersionDocument:
        """Make a version the draft's present state, which is kept as a version before and is one itself afterwards.

        Args:
            id: the version.
            now: the moment of saving, UTC; by default the clock's.

        Returns:
            The restored version; save the draft once more through the vault to have its words found by searching.

        Raises:
            RecordNotThere: if the version or its draft is not in the vault.
        """
        moment = (now or self._store.clock()).isoformat()
        with self._store.saving() as database:
            row = first(database, f"SELECT {_VERSION}, content FROM versions WHERE id = ?", id)
            document = zlib.decompress(row["content"]).decode("utf-8")
            self._kept(database, row["draft_id"], "replaced")
            change = {"document": document, "completeness": row["completeness"], "updated_at": moment}
            database.table("drafts").update(row["draft_id"], change)
            kept = self._kept(database, row["draft_id"], "restored")
            found = first(database, f"SELECT {_VERSION} FROM versions WHERE id = ?", kept)
            return VersionDocument(**_version(found), document=document)

    def keep_replaced(self, database: Database, draft_id: str) -> None:
        """Keep what a save is about to replace if the last version is old enough; runs inside that save."""
        query = "SELECT kept_passed FROM versions WHERE draft_id = ? ORDER BY id DESC LIMIT 1"
        last = database.execute(query, [draft_id]).fetchone()
        if last is None or self._store.lived.seconds(database) - last[0] >= PAUSE:
            self._kept(database, draft_id, "typing")

    def _kept(self, database: Database, draft_id: str, why: WhyVersion) -> int:
        draft = first(database, _DRAFT, draft_id)
        content = draft["document"].encode("utf-8")
        digest = hashlib.sha256(content).hexdigest()
        query = "SELECT id, why, digest FROM versions WHERE draft_id = ? ORDER BY id DESC LIMIT 1"
        last = next(iter(database.query(query, [draft_id])), None)
        if last is not None and last["digest"] == digest:
            if last["why"] != "handed-in" and why != "typing":
                database.execute("UPDATE versions SET why = ? WHERE id = ?", [why, last["id"]])
            return int(last["id"])
        passed = self._store.lived.kept(database)
        row = {
            "draft_id": draft_id,
            "why": why,
            "written_at": draft["updated_at"],
            "kept_passed": passed,
            "completeness": draft["completeness"],
            "digest": digest,
            "content": zlib.compress(content),
        }
        id = insert_version(database, row)
        _thin(database, draft_id, passed)
        return id


def insert_version(database: Database, row: dict[str, Any]) -> int:
    """Put one row into the table of versions and return its number."""
    names = ", ".join(row)
    marks = ", ".join("?" for _ in row)
    cursor = database.execute(f"INSERT INTO versions ({names}) VALUES ({marks})", list(row.values()))
    return int(cursor.lastrowid or 0)


def _thin(database: Database, draft_id: str, now: int) -> None:
    query = "SELECT id, kept_passed FROM versions WHERE draft_id = ? AND why <> 'handed-in'"
    taken = {row["id"]: row["kept_passed"] for row in database.query(query, [draft_id])}
    kept = staying(taken.values(), now, VERSIONS)
    _remove(database, (id for id, passed in taken.items() if passed not in kept))


def _remove(database: Database, ids: Iterable[int]) -> None:
    for id in ids:
        database.execute("DELETE FROM versions WHERE id = ?", [id])


def _version(row: dict[str, Any]) -> dict[str, Any]:
    told = {name: row[name] for name in ("id", "draft_id", "why")}
    return told | {
        "written_at": datetime.fromisoformat(row["written_at"]),
        "completeness": Decimal(row["completeness"]),
    }
