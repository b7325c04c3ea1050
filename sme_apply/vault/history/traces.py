"""What deleting leaves behind in a file although ``secure_delete`` is on, and how that is overwritten."""

from __future__ import annotations

from sme_apply.vault.cipher import Database
from sme_apply.vault.searching.schema_search import settle_letters
from sme_apply.vault.store import Store

_SETTING = "traces-to-overwrite"


def note_traces(database: Database) -> None:
    """Note that something was erased; runs in the transaction that erases it."""
    database.table("settings").upsert({"name": _SETTING, "value": "yes"}, pk="name")


def overwrite_traces(store: Store) -> bool:
    """Write the file anew if something was erased from it; return whether nothing of it is left in file and log.

    SQLite overwrites what it deletes, but not the bytes that a row leaves in a page when it is moved to another one.
    Saves wait meanwhile. Somebody who reads the vault at the same time holds the log; then the next round does it.

    Raises:
        VaultUnwritable: if the disk has no room for it.
    """
    with store.using() as database:
        noted = database.execute("SELECT 1 FROM settings WHERE name = ?", [_SETTING]).fetchone()
        if noted is None:
            return True
        settle_letters(database)
        database.execute("VACUUM")
        if not empty_log(database):
            return False
        with database.atomic():
            database.execute("DELETE FROM settings WHERE name = ?", [_SETTING])
        return empty_log(database)


def empty_log(database: Database) -> bool:
    """Write the log into the file and cut it to nothing; return whether nobody was still reading it."""
    patience = int(database.execute("PRAGMA busy_timeout").fetchone()[0])
    # Saves wait while this waits, and there is always a next time.
    database.execute("PRAGMA busy_timeout = 0").fetchall()
    try:
        busy, _, _ = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        database.execute(f"PRAGMA busy_timeout = {patience}").fetchall()
    return not busy
