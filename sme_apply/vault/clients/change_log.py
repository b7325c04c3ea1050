"""Notes in the log what was saved, where somebody is named or works for a client; never what stands in it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from sme_apply.vault.cipher import Database
from sme_apply.vault.clients.actions import note_action
from sme_apply.vault.clients.client_records import ActionKind
from sme_apply.vault.clients.users import present_user

PAUSE = timedelta(minutes=10)
"""While somebody goes on writing at the same places, one line is enough for so long."""
_MOST_SUBJECTS = 30


def note_work(
    database: Database,
    now: datetime,
    company_id: str,
    what: ActionKind,
    subjects: Iterable[str] = (),
    *,
    draft_id: str | None = None,
) -> None:
    """Note what was done, unless nobody is named and nobody works for this client; in the caller's transaction."""
    who = present_user(database)
    if not who and not _engaged(database, company_id):
        return
    told = list(subjects)[:_MOST_SUBJECTS]
    if not _said_just_now(database, now, (company_id, draft_id, who, what), told):
        note_action(database, now, company_id, what, told, draft_id=draft_id)


def note_saved(
    database: Database, now: datetime, company_id: str, before: str | None, document: str, draft_id: str | None
) -> None:
    """Note that a company or draft was saved: by whom, and which keys of its document are others than before.

    Args:
        before: its document as it was, ``None`` where it is new.
        draft_id: the draft, ``None`` where it was the company.
    """
    if before == document or (not present_user(database) and not _engaged(database, company_id)):
        return
    new: ActionKind = "company-added" if draft_id is None else "draft-begun"
    changed: ActionKind = "facts-changed" if draft_id is None else "draft-changed"
    subjects = () if before is None else _changed(before, document)
    note_work(database, now, company_id, new if before is None else changed, subjects, draft_id=draft_id)


def _engaged(database: Database, company_id: str) -> bool:
    query = "SELECT 1 FROM engagements WHERE company_id = ? AND ended_on IS NULL LIMIT 1"
    return database.execute(query, [company_id]).fetchone() is not None


def _said_just_now(database: Database, now: datetime, told: tuple[object, ...], subjects: list[str]) -> bool:
    query = """SELECT subjects, done_at FROM actions
        WHERE company_id = ? AND draft_id IS ? AND who = ? AND what = ? ORDER BY number DESC LIMIT 1"""
    row = database.execute(query, list(told)).fetchone()
    if row is None or not subjects:
        return False
    return set(subjects) <= set(json.loads(row[0])) and now - datetime.fromisoformat(row[1]) < PAUSE


def _changed(before: str, after: str) -> Iterator[str]:
    try:
        old, new = json.loads(before), json.loads(after)
    except (ValueError, RecursionError):
        return
    if isinstance(old, dict) and isinstance(new, dict):
        yield from _differing(old, new, "", deeper=True)


def _differing(old: dict[str, Any], new: dict[str, Any], place: str, *, deeper: bool) -> Iterator[str]:
    for key in sorted(old.keys() | new.keys()):
        one, other = old.get(key), new.get(key)
        if one == other:
            continue
        if deeper and isinstance(one or {}, dict) and isinstance(other or {}, dict):
            yield from _differing(one or {}, other or {}, f"{key}.", deeper=False)
        else:
            yield f"{place}{key}"
