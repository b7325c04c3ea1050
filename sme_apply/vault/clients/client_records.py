"""What the shelves of clients hand out: marks, comments, engagements, actions and approvals."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Colour = Literal["red", "orange", "amber", "green", "teal", "blue", "indigo", "violet", "pink", "brown", "grey"]
"""By which a client is known at a glance."""
ClientState = Literal["asked", "collecting", "writing", "reviewing", "handed-in", "ended"]
"""How far the work for a client is."""
ActionKind = Literal[
    "company-added",
    "facts-changed",
    "draft-begun",
    "draft-changed",
    "draft-removed",
    "paper-added",
    "paper-removed",
    "comment-made",
    "comment-done",
    "approved",
    "handed-in",
    "letter-written",
    "exchange-sent",
    "exchange-received",
    "engagement-begun",
    "engagement-changed",
    "engagement-ended",
]
"""What somebody did."""
HowApproved = Literal["signed", "message", "phone", "in-person"]
"""How an owner let know that a draft may go out."""


@dataclass(frozen=True, slots=True)
class ClientMark:
    """By what a client is known and found: ``tags`` are in the order in which they were given."""

    company_id: str
    colour: Colour | None = None
    state: ClientState | None = None
    tags: tuple[str, ...] = dataclasses.field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class CommentRecord:
    """A remark beside a draft.

    Args:
        id: its name in the vault.
        draft_id: which draft it is beside.
        field: the id of the field that it is about, ``None`` where it is about the whole.
        text: what it says.
        made_by: who wrote it, empty where nobody said.
        made_at: when, UTC.
        done_at: when it was dealt with, UTC; ``None`` while it is open.
    """

    id: str
    draft_id: str
    field: str | None
    text: str = dataclasses.field(repr=False)
    made_by: str = dataclasses.field(repr=False)
    made_at: datetime
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class EngagementRecord:
    """That a client asked for the work, and on what terms (개인정보 보호법 제26조).

    Args:
        id: its name in the vault.
        company_id: the client.
        written: whether the entrusting of personal data stands in a document, as the law asks.
        asked_by: who asked for it, for the client.
        scope: what was asked for.
        began_on: since when.
        consented_by, consented_on: who agreed to the processing of personal data, and when; ``None`` if not yet.
        ended_on: when it ended, ``None`` while it runs.
        noted_by: who noted it, empty where nobody said.
        noted_at: when, UTC.
    """

    id: str
    company_id: str
    written: bool
    asked_by: str = dataclasses.field(repr=False)
    scope: str = dataclasses.field(repr=False)
    began_on: date
    consented_by: str | None = dataclasses.field(repr=False)
    consented_on: date | None
    ended_on: date | None
    noted_by: str = dataclasses.field(repr=False)
    noted_at: datetime


@dataclass(frozen=True, slots=True)
class ActionRecord:
    """One line of the log.

    Args:
        number: rises from line to line.
        company_id: the client.
        draft_id: the draft, where it was about one; it may have been erased since.
        who: who did it, empty where nobody said.
        what: what was done.
        subjects: to what: keys of facts, ids of fields or documents; never what stands in them.
        done_at: when, UTC.
    """

    number: int
    company_id: str
    draft_id: str | None
    who: str = dataclasses.field(repr=False)
    what: ActionKind
    subjects: tuple[str, ...]
    done_at: datetime


@dataclass(frozen=True, slots=True)
class ApprovalRecord:
    """An owner's word that a draft may go out as it was then.

    Args:
        id: its name in the vault.
        draft_id: which draft.
        digest: SHA-256 of the draft's document that was approved, in hexadecimal.
        approved_by: who approved it.
        approved_on: when.
        how: how that was let known.
        noted_by: who noted it, empty where nobody said.
        noted_at: when, UTC.
    """

    id: str
    draft_id: str
    digest: str
    approved_by: str = dataclasses.field(repr=False)
    approved_on: date
    how: HowApproved
    noted_by: str = dataclasses.field(repr=False)
    noted_at: datetime
