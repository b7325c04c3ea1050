"""That a client asked for the work: who, since when, for what, and the consent to entrusting personal data.

개인정보 보호법 제26조 asks for a document. What a consultant is paid has no place here.
"""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sme_apply.terms import BadInput, message
from sme_apply.vault.clients.actions import note_action
from sme_apply.vault.clients.client_records import EngagementRecord
from sme_apply.vault.clients.users import present_user
from sme_apply.vault.errors import RecordNotThere
from sme_apply.vault.store import Store, first, writable


class Engagements:
    """The engagements in an open vault."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, company_id: str) -> tuple[EngagementRecord, ...]:
        """Return the engagements of a client, the latest first."""
        query = "SELECT * FROM engagements WHERE company_id = ? ORDER BY began_on DESC, noted_at DESC, rowid DESC"
        with self._store.using() as database:
            return tuple(_engagement(row) for row in database.query(query, [company_id]))

    def running(self, company_id: str) -> EngagementRecord | None:
        """Return the engagement of a client that has not ended, ``None`` if there is none."""
        return next((each for each in self.of(company_id) if each.ended_on is None), None)

    def begin(
        self,
        company_id: str,
        *,
        asked_by: str,
        scope: str,
        began_on: date,
        written: bool = False,
        consented_by: str | None = None,
        consented_on: date | None = None,
    ) -> EngagementRecord:
        """Note that a client asked for the work.

        Args:
            company_id: the client.
            asked_by: who asked for it, for the client.
            scope: what was asked for.
            began_on: since when.
            written: whether the entrusting of personal data stands in a document.
            consented_by, consented_on: who agreed to the processing of personal data, and when; both or none.

        Raises:
            RecordNotThere: if the company is not in the vault.
            BadInput: if it is not said who asked and for what, or who consented and when.
        """
        asked_by, scope = asked_by.strip(), scope.strip()
        consented_by = (consented_by or "").strip() or None
        _refuse_unsaid(asked_by, scope, consented_by, consented_on)
        now = self._store.clock()
        with self._store.saving() as database:
            first(database, "SELECT id FROM companies WHERE id = ? AND deleted_at IS NULL", company_id)
            row: dict[str, Any] = {
                "id": uuid.uuid4().hex,
                "company_id": company_id,
                "written": int(written),
                "asked_by": asked_by,
                "scope": scope,
                "began_on": began_on.isoformat(),
                "consented_by": consented_by,
                "consented_on": consented_on.isoformat() if consented_on else None,
                "ended_on": None,
                "noted_by": present_user(database),
                "noted_at": now.isoformat(),
            }
            database.table("engagements").insert(writable(row))
            note_action(database, now, company_id, "engagement-begun")
        return _engagement(row)

    def change(
        self,
        id: str,
        *,
        asked_by: str,
        scope: str,
        began_on: date,
        written: bool,
        consented_by: str | None,
        consented_on: date | None,
    ) -> None:
        """Correct what was noted of an engagement; see `begin`.

        Raises:
            RecordNotThere: if it is not in the vault.
            BadInput: if it is not said who asked and for what, or who consented and when.
        """
        asked_by, scope = asked_by.strip(), scope.strip()
        consented_by = (consented_by or "").strip() or None
        _refuse_unsaid(asked_by, scope, consented_by, consented_on)
        change: dict[str, Any] = {
            "asked_by": asked_by,
            "scope": scope,
            "began_on": began_on.isoformat(),
            "written": int(written),
            "consented_by": consented_by,
            "consented_on": consented_on.isoformat() if consented_on else None,
        }
        self._update(id, change)

    def end(self, id: str, ended_on: date) -> None:
        """Note that an engagement ended.

        Raises:
            RecordNotThere: if it is not in the vault.
        """
        self._update(id, {"ended_on": ended_on.isoformat()})

    def _update(self, id: str, change: dict[str, Any]) -> None:
        writable(change)
        with self._store.saving() as database:
            before = first(database, "SELECT * FROM engagements WHERE id = ?", id)
            names = ", ".join(f"{name} = ?" for name in change)
            if database.execute(f"UPDATE engagements SET {names} WHERE id = ?", [*change.values(), id]).rowcount == 0:
                raise RecordNotThere(message("vault-record-not-there"))
            what = "engagement-ended" if "ended_on" in change else "engagement-changed"
            changed = [name for name, value in change.items() if before[name] != value]
            note_action(database, self._store.clock(), str(before["company_id"]), what, changed)  # type: ignore[arg-type]


def _refuse_unsaid(asked_by: str, scope: str, consented_by: str | None, consented_on: date | None) -> None:
    if not asked_by or not scope:
        raise BadInput(message("clients-engagement-unsaid"))
    if (consented_by is None) != (consented_on is None):
        raise BadInput(message("clients-consent-half"))


def _engagement(row: dict[str, Any]) -> EngagementRecord:
    days = ("began_on", "consented_on", "ended_on")
    told: dict[str, Any] = {name: date.fromisoformat(row[name]) if row[name] else None for name in days}
    told |= {"noted_at": datetime.fromisoformat(row["noted_at"]), "written": bool(row["written"])}
    return EngagementRecord(**row | told)
