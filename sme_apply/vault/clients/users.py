"""Who sits at this vault: the name that stands behind each action, asked for once."""

from __future__ import annotations

import json

from sme_apply.vault.cipher import Database
from sme_apply.vault.store import Store, writable

_PRESENT, _KNOWN = "user", "users"


def present_user(database: Database) -> str:
    """Return the name of who sits at the vault, empty where nobody said."""
    row = database.execute("SELECT value FROM settings WHERE name = ?", [_PRESENT]).fetchone()
    return "" if row is None else str(row[0])


class Users:
    """The named users of an open vault. A name is no proof: the vault has one way in for all of them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def present(self) -> str:
        """Return the name of who sits at the vault, empty where nobody said."""
        with self._store.using() as database:
            return present_user(database)

    def known(self) -> tuple[str, ...]:
        """Return all names that were ever given, the first one first."""
        with self._store.using() as database:
            row = database.execute("SELECT value FROM settings WHERE name = ?", [_KNOWN]).fetchone()
        return () if row is None else tuple(str(each) for each in json.loads(row[0]))

    def sit_down(self, name: str) -> None:
        """Let actions be written under this name from now on; an empty one means nobody in particular."""
        name = " ".join(name.split())
        known = self.known()
        names = known if not name or name in known else (*known, name)
        with self._store.saving() as database:
            for setting, value in ((_PRESENT, name), (_KNOWN, json.dumps(names, ensure_ascii=False))):
                database.table("settings").upsert(writable({"name": setting, "value": value}), pk="name")
