"""The tables of a vault and the steps by which an older vault becomes today's."""

from __future__ import annotations

from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault.cipher import Database, Migrations, told
from sme_apply.vault.clients.schema_clients import lay_out_clients
from sme_apply.vault.errors import VaultDamaged, VaultNewer
from sme_apply.vault.history.schema_history import lay_out_history
from sme_apply.vault.searching.schema_search import lay_out_search

APPLICATION_ID = 0x534D4556
"""``SMEV``, in the header of every vault."""
VERSION = 3
"""The number of the last step below; it stands in the vault as ``user_version``."""

steps = Migrations("vault")


@steps(name="1-companies-drafts-settings-confirmations")
def _version_1(db: Database) -> None:
    db.table("companies").create(
        {
            "id": str,
            "name": str,
            "business_number": str,
            "document": str,
            "created_at": str,
            "updated_at": str,
        },
        pk="id",
        not_null={"name", "document", "created_at", "updated_at"},
        strict=True,
    )
    db.execute(
        """CREATE TABLE drafts (
            id TEXT PRIMARY KEY,
            company_id TEXT NOT NULL REFERENCES companies(id) ON DELETE CASCADE,
            season INTEGER NOT NULL,
            programme TEXT NOT NULL,
            track TEXT,
            form_version TEXT NOT NULL,
            title TEXT NOT NULL,
            completeness TEXT NOT NULL,
            document TEXT NOT NULL,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL
        ) STRICT"""
    )
    db.table("drafts").create_index(["company_id", "updated_at"])
    db.table("settings").create({"name": str, "value": str}, pk="name", not_null={"value"}, strict=True)
    db.table("confirmations").create(
        {
            "season": int,
            "programme": str,
            "value_id": str,
            "value": str,
            "before": str,
            "notice_number": str,
            "notice_date": str,
            "who": str,
            "confirmed_at": str,
        },
        pk=("season", "programme", "value_id"),
        not_null={"value", "before", "notice_number", "notice_date", "who", "confirmed_at"},
        strict=True,
    )
    db.table("key_slots").create({"id": int, "content": bytes}, pk="id", not_null={"content"}, strict=True)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


@steps(name="2-notices-publishers-packs")
def _version_2(db: Database) -> None:
    db.execute(
        """CREATE TABLE notices (
            id TEXT PRIMARY KEY,
            season INTEGER NOT NULL,
            programme TEXT NOT NULL,
            name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            added_at TEXT NOT NULL,
            content BLOB NOT NULL,
            UNIQUE (season, programme, sha256)
        ) STRICT"""
    )
    db.execute(
        """CREATE TABLE publishers (
            fingerprint TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            document TEXT NOT NULL,
            accepted_at TEXT NOT NULL
        ) STRICT"""
    )
    db.execute(
        """CREATE TABLE packs (
            fingerprint TEXT NOT NULL REFERENCES publishers(fingerprint) ON DELETE CASCADE,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            checksum TEXT NOT NULL,
            added_at TEXT NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (fingerprint, id)
        ) STRICT"""
    )
    db.execute(
        """CREATE TABLE papers (
            id TEXT PRIMARY KEY,
            company_id TEXT NOT NULL REFERENCES companies(id) ON DELETE CASCADE,
            draft_id TEXT REFERENCES drafts(id) ON DELETE CASCADE,
            document TEXT NOT NULL,
            name TEXT NOT NULL,
            issued_on TEXT,
            sha256 TEXT NOT NULL,
            size INTEGER NOT NULL,
            added_at TEXT NOT NULL,
            content BLOB NOT NULL
        ) STRICT"""
    )
    db.execute("CREATE INDEX papers_of_company ON papers (company_id, draft_id)")
    db.execute("CREATE INDEX papers_of_draft ON papers (draft_id) WHERE draft_id IS NOT NULL")
    lay_out_history(db)
    lay_out_search(db)
    db.execute("CREATE TABLE saves (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL) STRICT")
    db.execute("INSERT INTO saves VALUES (1, 0)")
    db.execute("PRAGMA user_version = 2")


@steps(name="3-clients")
def _version_3(db: Database) -> None:
    lay_out_clients(db)
    db.execute("PRAGMA user_version = 3")


def build(db: Database, path: Path) -> None:
    """Lay out the tables of a new vault."""
    with told(path):
        steps.apply(db)


def bring_up_to_date(db: Database, path: Path) -> None:
    """Apply the steps that an older vault has not seen yet, each in a transaction of its own.

    Raises:
        VaultNewer: if the vault has seen steps that this version does not know; nothing is changed.
        VaultDamaged: if the file is no vault at all.
    """
    if version_of(db, path) > VERSION:
        raise VaultNewer(message("vault-newer"))
    with told(path):
        steps.apply(db)


def version_of(db: Database, path: Path) -> int:
    """Return the number of the last step that a vault has seen.

    Raises:
        VaultDamaged: if the file is no vault at all.
    """
    with told(path):
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        application = int(db.execute("PRAGMA application_id").fetchone()[0])
    if application != APPLICATION_ID or version < 1:
        raise VaultDamaged(message("vault-damaged", file=path.name))
    return version
