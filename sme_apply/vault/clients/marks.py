"""By what clients are known at a glance and found: colour, state of the work and tags."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, get_args

from sme_apply.terms import BadInput, message
from sme_apply.vault.clients.client_records import ClientMark, ClientState, Colour
from sme_apply.vault.store import Store, first, writable

COLOURS: tuple[Colour, ...] = get_args(Colour)
STATES: tuple[ClientState, ...] = get_args(ClientState)
MOST_TAGS = 20
LONGEST_TAG = 40
"""Characters."""
_LIVE = "company_id IN (SELECT id FROM companies WHERE deleted_at IS NULL)"


class Marks:
    """The marks of the clients in an open vault."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> dict[str, ClientMark]:
        """Return the marks by company; a company without any is not among them."""
        query = f"SELECT company_id, colour, state, tags FROM client_marks WHERE {_LIVE}"
        with self._store.using() as database:
            return {row["company_id"]: _mark(row) for row in database.query(query)}

    def of(self, company_id: str) -> ClientMark:
        """Return the marks of one company, empty ones where it has none."""
        query = "SELECT company_id, colour, state, tags FROM client_marks WHERE company_id = ?"
        with self._store.using() as database:
            found = [_mark(row) for row in database.query(query, [company_id])]
        return found[0] if found else ClientMark(company_id)

    def tags(self) -> tuple[str, ...]:
        """Return every tag that some client bears, sorted."""
        return tuple(sorted({tag for mark in self.all().values() for tag in mark.tags}))

    def keep(
        self, company_id: str, *, colour: Colour | None, state: ClientState | None, tags: Iterable[str]
    ) -> ClientMark:
        """Keep the marks of a company in the place of the earlier ones.

        Args:
            company_id: the client.
            colour, state: ``None`` takes it away.
            tags: each is kept once, without spaces around it; empty ones are left out.

        Raises:
            RecordNotThere: if the company is not in the vault.
            BadInput: if there are too many tags or one is too long.
        """
        kept = tuple(dict.fromkeys(tag for tag in (" ".join(each.split()) for each in tags) if tag))
        if len(kept) > MOST_TAGS or any(len(tag) > LONGEST_TAG for tag in kept):
            raise BadInput(message("clients-tags-too-many", most=MOST_TAGS, longest=LONGEST_TAG))
        if (colour is not None and colour not in COLOURS) or (state is not None and state not in STATES):
            raise ValueError("No such colour or state.")
        row: dict[str, Any] = {"company_id": company_id, "colour": colour, "state": state}
        row |= {"tags": json.dumps(kept, ensure_ascii=False), "changed_at": self._store.clock().isoformat()}
        with self._store.saving() as database:
            first(database, "SELECT id FROM companies WHERE id = ? AND deleted_at IS NULL", company_id)
            database.table("client_marks").upsert(writable(row), pk="company_id")
        return ClientMark(company_id, colour, state, kept)


def _mark(row: dict[str, Any]) -> ClientMark:
    return ClientMark(**row | {"tags": tuple(str(each) for each in json.loads(row["tags"]))})
