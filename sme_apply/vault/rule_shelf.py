"""The rules that the user took over: publishers accepted once, and the signed packs in use."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sme_apply.terms import message
from sme_apply.vault.errors import RecordNotThere
from sme_apply.vault.records import PackRecord, PublisherRecord
from sme_apply.vault.store import Store, first, writable

_PACK = "fingerprint, id, version, checksum, added_at"


class RuleShelf:
    """The accepted publishers and the packs in use of an open vault; what a pack says is not looked into here."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def publishers(self) -> tuple[PublisherRecord, ...]:
        """Return the accepted publishers by name."""
        with self._store.using() as database:
            rows = database.query("SELECT * FROM publishers ORDER BY name, fingerprint")
            return tuple(
                PublisherRecord(**row | {"accepted_at": datetime.fromisoformat(row["accepted_at"])}) for row in rows
            )

    def accept(self, *, fingerprint: str, name: str, document: str) -> PublisherRecord:
        """Accept a publisher.

        Args:
            fingerprint: of the public key, as it was shown to the user.
            name: what the publisher goes by.
            document: the public key as a text.
        """
        record = PublisherRecord(fingerprint, name, document, self._store.clock())
        row = {"fingerprint": fingerprint, "name": name, "document": document}
        with self._store.saving() as database:
            database.table("publishers").upsert(
                writable(row | {"accepted_at": record.accepted_at.isoformat()}), pk="fingerprint"
            )
        return record

    def forget(self, fingerprint: str) -> None:
        """No longer accept a publisher; the packs of it go out of use.

        Raises:
            RecordNotThere: if it was not accepted.
        """
        with self._store.saving() as database:
            if database.execute("DELETE FROM publishers WHERE fingerprint = ?", [fingerprint]).rowcount == 0:
                raise RecordNotThere(message("vault-record-not-there"))

    def packs(self) -> tuple[PackRecord, ...]:
        """Return the packs in use, the first taken into use first, without their content."""
        with self._store.using() as database:
            rows = database.query(f"SELECT {_PACK} FROM packs ORDER BY added_at, fingerprint, id")
            return tuple(_pack(row) for row in rows)

    def pack_content(self, fingerprint: str, id: str) -> bytes:
        """Return a pack as it was signed.

        Raises:
            RecordNotThere: if it is not in use.
        """
        query = "SELECT content FROM packs WHERE fingerprint = ? AND id = ?"
        with self._store.using() as database:
            return bytes(first(database, query, fingerprint, id)["content"])

    def use_pack(self, content: bytes, *, fingerprint: str, id: str, version: int, checksum: str) -> PackRecord:
        """Take a pack into use; an earlier one of the same publisher and id goes out of use.

        Args:
            content: the pack as it was signed.
            fingerprint: of its publisher, who must have been accepted.
            id, version, checksum: as the pack says.

        Raises:
            RecordNotThere: if its publisher was not accepted.
        """
        record = PackRecord(fingerprint, id, version, checksum, self._store.clock())
        row: dict[str, Any] = {
            "fingerprint": fingerprint,
            "id": id,
            "version": version,
            "checksum": checksum,
            "added_at": record.added_at.isoformat(),
            "content": content,
        }
        with self._store.saving() as database:
            first(database, "SELECT fingerprint FROM publishers WHERE fingerprint = ?", fingerprint)
            database.table("packs").upsert(writable(row), pk=("fingerprint", "id"))
        return record

    def leave_pack(self, fingerprint: str, id: str) -> None:
        """Take a pack out of use.

        Raises:
            RecordNotThere: if it is not in use.
        """
        query = "DELETE FROM packs WHERE fingerprint = ? AND id = ?"
        with self._store.saving() as database:
            if database.execute(query, [fingerprint, id]).rowcount == 0:
                raise RecordNotThere(message("vault-record-not-there"))


def _pack(row: dict[str, Any]) -> PackRecord:
    return PackRecord(**row | {"added_at": datetime.fromisoformat(row["added_at"])})
