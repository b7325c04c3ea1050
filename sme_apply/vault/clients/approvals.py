"""The owner's word that a finished draft may go out, noted with its date; it holds for the draft as it was then."""

from __future__ import annotations

import hashlib
import uuid
from datetime import date, datetime
from typing import Any

from sme_apply.terms import BadInput, message
from sme_apply.vault.clients.actions import note_action
from sme_apply.vault.clients.client_records import ApprovalRecord, HowApproved
from sme_apply.vault.clients.users import present_user
from sme_apply.vault.store import Store, first, writable


def digest_of(document: str) -> str:
    """Return what an approval knows a draft's document by."""
    return hashlib.sha256(document.encode("utf-8")).hexdigest()


class Approvals:
    """The approvals in an open vault; they are erased with their draft."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, draft_id: str) -> tuple[ApprovalRecord, ...]:
        """Return the approvals of a draft, the latest first, those of what it was before among them."""
        query = "SELECT * FROM approvals WHERE draft_id = ? ORDER BY noted_at DESC, rowid DESC"
        with self._store.using() as database:
            return tuple(_approval(row) for row in database.query(query, [draft_id]))

    def valid(self, draft_id: str) -> ApprovalRecord | None:
        """Return the approval of the draft as it stands, ``None`` if there is none or it was changed since.

        Raises:
            RecordNotThere: if the draft is not in the vault.
        """
        with self._store.using() as database:
            document = first(database, "SELECT document FROM drafts WHERE id = ?", draft_id)["document"]
        digest = digest_of(str(document))
        return next((each for each in self.of(draft_id) if each.digest == digest), None)

    def needed(self, company_id: str) -> bool:
        """Whether a draft of this company needs its owner's approval: somebody else does the work for them."""
        query = "SELECT 1 FROM engagements WHERE company_id = ? AND ended_on IS NULL LIMIT 1"
        with self._store.using() as database:
            return database.execute(query, [company_id]).fetchone() is not None

    def note(self, draft_id: str, *, approved_by: str, approved_on: date, how: HowApproved) -> ApprovalRecord:
        """Note that the owner approved the draft as it stands.

        Args:
            draft_id: which draft.
            approved_by: who approved it.
            approved_on: when.
            how: how that was let known.

        Raises:
            RecordNotThere: if the draft is not in the vault.
            BadInput: if it is not said who approved.
        """
        approved_by = approved_by.strip()
        if not approved_by:
            raise BadInput(message("clients-approval-unsaid"))
        now = self._store.clock()
        with self._store.saving() as database:
            query = "SELECT company_id, document FROM drafts WHERE id = ? AND deleted_at IS NULL"
            draft = first(database, query, draft_id)
            row: dict[str, Any] = {
                "id": uuid.uuid4().hex,
                "draft_id": draft_id,
                "digest": digest_of(str(draft["document"])),
                "approved_by": approved_by,
                "approved_on": approved_on.isoformat(),
                "how": how,
                "noted_by": present_user(database),
                "noted_at": now.isoformat(),
            }
            database.table("approvals").insert(writable(row))
            note_action(database, now, str(draft["company_id"]), "approved", draft_id=draft_id)
        return _approval(row)


def _approval(row: dict[str, Any]) -> ApprovalRecord:
    told = {
        "approved_on": date.fromisoformat(row["approved_on"]),
        "noted_at": datetime.fromisoformat(row["noted_at"]),
    }
    return ApprovalRecord(**row | told)
