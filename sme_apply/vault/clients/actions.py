"""The log of who wrote or changed what for a client: lines are added and never changed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sme_apply.vault.cipher import Database
from sme_apply.vault.clients.client_records import ActionKind, ActionRecord
from sme_apply.vault.clients.users import present_user
from sme_apply.vault.store import Store, first, writable

_ACTION = "number, company_id, draft_id, who, what, subjects, done_at"


def note_action(
    database: Database,
    now: datetime,
    company_id: str,
    what: ActionKind,
    subjects: Iterable[str] = (),
    *,
    draft_id: str | None = None,
) -> None:
    """Add a line to the log; runs in the transaction of what it tells of."""
    row: dict[str, Any] = {
        "company_id": company_id,
        "draft_id": draft_id,
        "who": present_user(database),
        "what": what,
        "subjects": json.dumps(list(subjects), ensure_ascii=False),
        "done_at": now.isoformat(),
    }
    database.table("actions").insert(writable(row))


class Actions:
    """The log of an open vault.

    A line goes only with its client, when that is erased; the tables themselves refuse anything else.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, company_id: str, *, most: int = 1000) -> tuple[ActionRecord, ...]:
        """Return what was done for a client, the latest first, at most so many lines."""
        query = f"SELECT {_ACTION} FROM actions WHERE company_id = ? ORDER BY number DESC LIMIT ?"
        with self._store.using() as database:
            return tuple(_action(row) for row in database.query(query, [company_id, most]))

    def note(
        self, company_id: str, what: ActionKind, subjects: Iterable[str] = (), *, draft_id: str | None = None
    ) -> None:
        """Add a line under the name of who sits at the vault.

        Args:
            company_id: the client.
            what: what was done.
            subjects: to what: keys of facts, ids of fields or documents; never what stands in them.
            draft_id: the draft, where it was about one.

        Raises:
            RecordNotThere: if the company is not in the vault.
        """
        with self._store.saving() as database:
            first(database, "SELECT id FROM companies WHERE id = ? AND deleted_at IS NULL", company_id)
            note_action(database, self._store.clock(), company_id, what, subjects, draft_id=draft_id)


def _action(row: dict[str, Any]) -> ActionRecord:
    told = {
        "subjects": tuple(str(each) for each in json.loads(row["subjects"])),
        "done_at": datetime.fromisoformat(row["done_at"]),
    }
    return ActionRecord(**row | told)
