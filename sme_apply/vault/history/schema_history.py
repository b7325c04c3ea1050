"""The tables of history: versions of drafts, the bin, exported files, backup folders and what was erased."""

from __future__ import annotations

from sme_apply.vault.cipher import Database


def lay_out_history(db: Database) -> None:
    """Add the tables and columns of history; a part of step 2.

    What is kept for a time carries two stamps: ``…_at`` is what the clock said, for the eye; ``…_passed`` is how
    many seconds this vault had lived by then, which is what deletion goes by.
    """
    for table in ("companies", "drafts"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN deleted_at TEXT")
        db.execute(f"ALTER TABLE {table} ADD COLUMN deleted_passed INTEGER")
    # Tells the drafts that went into the bin with their company from those that were in it before.
    db.execute("ALTER TABLE drafts ADD COLUMN deleted_with TEXT")
    db.execute(
        """CREATE TABLE versions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            draft_id TEXT NOT NULL REFERENCES drafts(id) ON DELETE CASCADE,
            why TEXT NOT NULL,
            written_at TEXT NOT NULL,
            kept_passed INTEGER NOT NULL,
            completeness TEXT NOT NULL,
            digest TEXT NOT NULL,
            content BLOB NOT NULL
        ) STRICT"""
    )
    db.execute("CREATE INDEX versions_of_draft ON versions (draft_id, id)")
    db.execute(
        """CREATE TABLE exports (
            id TEXT PRIMARY KEY,
            company_id TEXT REFERENCES companies(id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            path TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            exported_at TEXT NOT NULL
        ) STRICT"""
    )
    db.execute("CREATE INDEX exports_of_company ON exports (company_id)")
    db.execute(
        """CREATE TABLE backup_folders (
            id TEXT PRIMARY KEY,
            path TEXT NOT NULL,
            chosen INTEGER NOT NULL,
            reached_at TEXT
        ) STRICT"""
    )
    # The folder beside the vault; its path is the vault's own.
    db.execute("INSERT INTO backup_folders VALUES ('own', '', 1, NULL)")
    db.execute("CREATE TABLE erasures (id TEXT PRIMARY KEY, kind TEXT NOT NULL, erased_at TEXT NOT NULL) STRICT")
    db.execute(
        """CREATE TABLE erasures_pending (
            folder_id TEXT NOT NULL REFERENCES backup_folders(id) ON DELETE CASCADE,
            erasure_id TEXT NOT NULL REFERENCES erasures(id) ON DELETE CASCADE,
            PRIMARY KEY (folder_id, erasure_id)
        ) STRICT"""
    )
    db.execute(
        """CREATE TABLE former_keys (
            salt BLOB PRIMARY KEY,
            data_key BLOB NOT NULL,
            replaced_at TEXT NOT NULL
        ) STRICT"""
    )
    # Everything that the list shows, so that no document has to be read past.
    db.execute(
        "CREATE INDEX companies_listed ON companies (name, id, business_number, updated_at) WHERE deleted_at IS NULL"
    )
    db.execute("CREATE INDEX companies_deleted ON companies (deleted_at) WHERE deleted_at IS NOT NULL")
    db.execute("CREATE INDEX drafts_deleted ON drafts (deleted_at) WHERE deleted_at IS NOT NULL")
