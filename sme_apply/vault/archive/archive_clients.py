"""What a consultant keeps of a client, as one member of an archive: out of the vault and in again."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from sme_apply.vault.archive.archive_format import Id, Line, Moment
from sme_apply.vault.cipher import Database
from sme_apply.vault.clients.client_records import ActionKind, ClientState, Colour, HowApproved
from sme_apply.vault.store import writable

Text = Annotated[str, StringConstraints(max_length=20_000)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class ArchivedMarks(_Part):
    """Colour, state and tags."""

    colour: Colour | None = None
    state: ClientState | None = None
    tags: Annotated[tuple[Line, ...], Field(max_length=100)] = ()
    changed_at: Moment


class ArchivedComment(_Part):
    """A remark beside a draft of the archive."""

    draft_id: Id
    field: Line | None = None
    text: Text
    made_by: Line
    made_at: Moment
    done_at: Moment | None = None


class ArchivedEngagement(_Part):
    """What the client asked for."""

    written: bool
    asked_by: Line
    scope: Text
    began_on: date
    consented_by: Line | None = None
    consented_on: date | None = None
    ended_on: date | None = None
    noted_by: Line
    noted_at: Moment


class ArchivedAction(_Part):
    """A line of the log."""

    draft_id: Id | None = None
    who: Line
    what: ActionKind
    subjects: tuple[Line, ...] = ()
    done_at: Moment


class ArchivedApproval(_Part):
    """An owner's word on a draft of the archive."""

    draft_id: Id
    digest: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    approved_by: Line
    approved_on: date
    how: HowApproved
    noted_by: Line
    noted_at: Moment


class ArchivedClient(_Part):
    """All of it."""

    marks: ArchivedMarks | None = None
    comments: tuple[ArchivedComment, ...] = ()
    engagements: tuple[ArchivedEngagement, ...] = ()
    actions: tuple[ArchivedAction, ...] = ()
    approvals: tuple[ArchivedApproval, ...] = ()


_LIVE = "draft_id IN (SELECT id FROM drafts WHERE company_id = ? AND deleted_at IS NULL)"
_QUERIES = {
    "comments": f"SELECT * FROM comments WHERE {_LIVE} ORDER BY made_at, rowid",
    "engagements": "SELECT * FROM engagements WHERE company_id = ? ORDER BY noted_at, rowid",
    "actions": "SELECT * FROM actions WHERE company_id = ? ORDER BY number",
    "approvals": f"SELECT * FROM approvals WHERE {_LIVE} ORDER BY noted_at, rowid",
}
_IN_THE_VAULT_ONLY = ("id", "number", "company_id")


def client_of(database: Database, company_id: str) -> dict[str, Any] | None:
    """Return what is kept of a client as values for JSON, ``None`` if nothing is."""
    told: dict[str, Any] = {}
    for row in database.query("SELECT * FROM client_marks WHERE company_id = ?", [company_id]):
        told["marks"] = _without_ids(row) | {"tags": json.loads(row["tags"])}
    for name, query in _QUERIES.items():
        told[name] = [_without_ids(row) for row in database.query(query, [company_id])]
    for action in told["actions"]:
        action["subjects"] = json.loads(action["subjects"])
    for engagement in told["engagements"]:
        engagement["written"] = bool(engagement["written"])
    return told if any(told.values()) else None


def put_client(database: Database, company_id: str, client: ArchivedClient, drafts: Mapping[str, str]) -> None:
    """Put what an archive tells of a client beside a company that has just come in; in the caller's transaction.

    Args:
        database: the vault.
        company_id: the company's name in the vault.
        client: what the archive tells.
        drafts: the names of the drafts in the vault by their names in the archive.
    """
    if client.marks is not None:
        row = client.marks.model_dump(mode="json") | {"company_id": company_id}
        row |= {"tags": json.dumps(client.marks.tags, ensure_ascii=False)}
        database.table("client_marks").insert(writable(row | {"changed_at": client.marks.changed_at.isoformat()}))
    for engagement in client.engagements:
        row = engagement.model_dump(mode="json") | {"id": uuid.uuid4().hex, "company_id": company_id}
        row |= {"written": int(engagement.written), "noted_at": engagement.noted_at.isoformat()}
        database.table("engagements").insert(writable(row))
    for action in client.actions:
        row = action.model_dump(mode="json") | {"company_id": company_id, "draft_id": drafts.get(action.draft_id or "")}
        row |= {"subjects": json.dumps(action.subjects, ensure_ascii=False), "done_at": action.done_at.isoformat()}
        database.table("actions").insert(writable(row))
    for comment in client.comments:
        if comment.draft_id in drafts:
            row = comment.model_dump(mode="json") | {"id": uuid.uuid4().hex, "draft_id": drafts[comment.draft_id]}
            done_at = comment.done_at.isoformat() if comment.done_at else None
            database.table("comments").insert(
                writable(row | {"made_at": comment.made_at.isoformat(), "done_at": done_at})
            )
    for approval in client.approvals:
        if approval.draft_id in drafts:
            row = approval.model_dump(mode="json") | {"id": uuid.uuid4().hex, "draft_id": drafts[approval.draft_id]}
            database.table("approvals").insert(writable(row | {"noted_at": approval.noted_at.isoformat()}))


def _without_ids(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _IN_THE_VAULT_ONLY}
