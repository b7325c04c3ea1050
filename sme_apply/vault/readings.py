"""What the user read in the official notices: confirmed and corrected values, and the notices themselves."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sme_apply.terms import message
from sme_apply.vault.errors import RecordNotThere
from sme_apply.vault.records import ConfirmationRecord, NoticeRecord
from sme_apply.vault.store import Store, first, writable

_NOTICE = "id, season, programme, name, sha256, added_at"


class Readings:
    """The confirmations and the attached notices of an open vault."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, season: int | None = None) -> tuple[ConfirmationRecord, ...]:
        """Return what the user confirmed or corrected, for one season or for all."""
        where, values = ("WHERE season = ?", [season]) if season is not None else ("", [])
        with self._store.using() as database:
            query = f"SELECT * FROM confirmations {where} ORDER BY season, programme, value_id"
            return tuple(_confirmation(row) for row in database.query(query, values))

    def keep(
        self,
        *,
        season: int,
        programme: str,
        value_id: str,
        value: str,
        before: str,
        notice_number: str,
        notice_date: date,
        who: str,
    ) -> ConfirmationRecord:
        """Keep the user's reading of one value; an earlier one of the same value is replaced.

        Args:
            season, programme, value_id: which value.
            value: what the notice says, as JSON text.
            before: what stood there before, as JSON text.
            notice_number, notice_date: where it was read.
            who: who read it.
        """
        record = ConfirmationRecord(
            season, programme, value_id, value, before, notice_number, notice_date, who, self._store.clock()
        )
        self.bring_back(record)
        return record

    def bring_back(self, record: ConfirmationRecord) -> None:
        """Keep a reading as it was kept before, with its own moment: to undo, or to take one over from a file."""
        row = writable(
            {
                "season": record.season,
                "programme": record.programme,
                "value_id": record.value_id,
                "value": record.value,
                "before": record.before,
                "notice_number": record.notice_number,
                "notice_date": record.notice_date.isoformat(),
                "who": record.who,
                "confirmed_at": record.confirmed_at.isoformat(),
            }
        )
        with self._store.saving() as database:
            database.table("confirmations").upsert(row, pk=("season", "programme", "value_id"))

    def take_back(self, *, season: int, programme: str, value_id: str) -> None:
        """Take a reading back, so that the shipped value counts again.

        Raises:
            RecordNotThere: if there is none.
        """
        with self._store.saving() as database:
            query = "DELETE FROM confirmations WHERE season = ? AND programme = ? AND value_id = ?"
            if database.execute(query, [season, programme, value_id]).rowcount == 0:
                raise RecordNotThere(message("vault-record-not-there"))

    def notices(self, season: int, programme: str) -> tuple[NoticeRecord, ...]:
        """Return the notices attached to a programme, the latest first, without their content."""
        query = f"SELECT {_NOTICE} FROM notices WHERE season = ? AND programme = ? ORDER BY added_at DESC, id"
        with self._store.using() as database:
            return tuple(_notice(row) for row in database.query(query, [season, programme]))

    def attach_notice(self, content: bytes, *, season: int, programme: str, name: str) -> NoticeRecord:
        """Keep a notice, so that the reading can be checked later; the same file twice is kept once.

        Args:
            content: the file as it is.
            season, programme: what it is the notice of.
            name: the name of the file, without its folder.
        """
        import hashlib

        digest = hashlib.sha256(content).hexdigest()
        for kept in self.notices(season, programme):
            if kept.sha256 == digest:
                return kept
        record = NoticeRecord(uuid.uuid4().hex, season, programme, name, digest, self._store.clock())
        row: dict[str, Any] = {
            "id": record.id,
            "season": season,
            "programme": programme,
            "name": name,
            "sha256": digest,
            "added_at": record.added_at.isoformat(),
            "content": content,
        }
        with self._store.saving() as database:
            database.table("notices").insert(writable(row))
        return record

    def notice_content(self, id: str) -> bytes:
        """Return the content of an attached notice.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        with self._store.using() as database:
            return bytes(first(database, "SELECT content FROM notices WHERE id = ?", id)["content"])

    def remove_notice(self, id: str) -> None:
        """Remove an attached notice; the readings that name it stay.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        with self._store.saving() as database:
            if database.execute("DELETE FROM notices WHERE id = ?", [id]).rowcount == 0:
                raise RecordNotThere(message("vault-record-not-there"))


def _confirmation(row: dict[str, Any]) -> ConfirmationRecord:
    notice_date, confirmed_at = date.fromisoformat(row["notice_date"]), datetime.fromisoformat(row["confirmed_at"])
    return ConfirmationRecord(**row | {"notice_date": notice_date, "confirmed_at": confirmed_at})


def _notice(row: dict[str, Any]) -> NoticeRecord:
    return NoticeRecord(**row | {"added_at": datetime.fromisoformat(row["added_at"])})
