"""The remarks beside a draft: of the whole or of one field, open until they are dealt with."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sme_apply.terms import BadInput, message
from sme_apply.vault.clients.change_log import note_work
from sme_apply.vault.clients.client_records import CommentRecord
from sme_apply.vault.clients.users import present_user
from sme_apply.vault.errors import RecordNotThere
from sme_apply.vault.store import Store, first, writable

LONGEST = 4000
"""Characters."""
_COMMENT = "id, draft_id, field, text, made_by, made_at, done_at"


class Comments:
    """The remarks in an open vault; they are erased with their draft and never printed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, draft_id: str) -> tuple[CommentRecord, ...]:
        """Return the remarks beside a draft, the oldest first, those dealt with among them."""
        query = f"SELECT {_COMMENT} FROM comments WHERE draft_id = ? ORDER BY made_at, rowid"
        with self._store.using() as database:
            return tuple(_comment(row) for row in database.query(query, [draft_id]))

    def add(self, draft_id: str, text: str, *, field: str | None = None) -> CommentRecord:
        """Add a remark under the name of who sits at the vault.

        Args:
            draft_id: which draft it is beside.
            text: what it says.
            field: the id of the field that it is about, ``None`` where it is about the whole.

        Raises:
            RecordNotThere: if the draft is not in the vault.
            BadInput: if it is empty or too long.
        """
        text, now = _fit(text), self._store.clock()
        with self._store.saving() as database:
            query = "SELECT company_id FROM drafts WHERE id = ? AND deleted_at IS NULL"
            whose = first(database, query, draft_id)["company_id"]
            record = CommentRecord(uuid.uuid4().hex, draft_id, field, text, present_user(database), now, None)
            row: dict[str, Any] = {"id": record.id, "draft_id": draft_id, "field": field, "text": text}
            row |= {"made_by": record.made_by, "made_at": now.isoformat(), "done_at": None}
            database.table("comments").insert(writable(row))
            note_work(database, now, whose, "comment-made", [field] if field else [], draft_id=draft_id)
        return record

    def change(self, id: str, text: str) -> None:
        """Let a remark say something else.

        Raises:
            RecordNotThere: if it is not in the vault.
            BadInput: if it is empty or too long.
        """
        self._update(id, {"text": _fit(text)})

    def done(self, id: str) -> None:
        """Note that a remark was dealt with.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        self._update(id, {"done_at": self._store.clock().isoformat()})

    def open_again(self, id: str) -> None:
        """Take back that a remark was dealt with.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        self._update(id, {"done_at": None})

    def remove(self, id: str) -> None:
        """Remove a remark for good.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        with self._store.saving() as database:
            if database.execute("DELETE FROM comments WHERE id = ?", [id]).rowcount == 0:
                raise RecordNotThere(message("vault-record-not-there"))

    def _update(self, id: str, change: dict[str, Any]) -> None:
        writable(change)
        with self._store.saving() as database:
            names = ", ".join(f"{name} = ?" for name in change)
            if database.execute(f"UPDATE comments SET {names} WHERE id = ?", [*change.values(), id]).rowcount == 0:
                raise RecordNotThere(message("vault-record-not-there"))


def _fit(text: str) -> str:
    text = text.strip()
    if not text:
        raise BadInput(message("clients-comment-empty"))
    if len(text) > LONGEST:
        raise BadInput(message("clients-comment-too-long", longest=LONGEST))
    return text


def _comment(row: dict[str, Any]) -> CommentRecord:
    done_at = datetime.fromisoformat(row["done_at"]) if row["done_at"] else None
    return CommentRecord(**row | {"made_at": datetime.fromisoformat(row["made_at"]), "done_at": done_at})
