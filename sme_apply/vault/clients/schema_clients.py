"""The tables of clients: marks, comments, engagements, the log of actions and the owners' approvals."""

from __future__ import annotations

from sme_apply.vault.cipher import Database


def lay_out_clients(db: Database) -> None:
    """Add the tables of clients; step 3.

    All of it goes with its client: erasing a company or a draft takes it along, in the vault and in every backup.
    """
    db.execute(
        """CREATE TABLE client_marks (
            company_id TEXT PRIMARY KEY REFERENCES companies(id) ON DELETE CASCADE,
            colour TEXT,
            state TEXT,
            tags TEXT NOT NULL,
            changed_at TEXT NOT NULL
        ) STRICT"""
    )
    db.execute(
        """CREATE TABLE comments (
            id TEXT PRIMARY KEY,
            draft_id TEXT NOT NULL REFERENCES drafts(id) ON DELETE CASCADE,
            field TEXT,
            text TEXT NOT NULL,
            made_by TEXT NOT NULL,
            made_at TEXT NOT NULL,
            done_at TEXT
        ) STRICT"""
    )
    db.execute("CREATE INDEX comments_of_draft ON comments (draft_id)")
    db.execute(
        """CREATE TABLE engagements (
            id TEXT PRIMARY KEY,
            company_id TEXT NOT NULL REFERENCES companies(id) ON DELETE CASCADE,
            written INTEGER NOT NULL CHECK (written IN (0, 1)),
            asked_by TEXT NOT NULL,
            scope TEXT NOT NULL,
            began_on TEXT NOT NULL,
            consented_by TEXT,
            consented_on TEXT,
            ended_on TEXT,
            noted_by TEXT NOT NULL,
            noted_at TEXT NOT NULL
        ) STRICT"""
    )
    db.execute("CREATE INDEX engagements_of_company ON engagements (company_id)")
    db.execute(
        """CREATE TABLE actions (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            company_id TEXT NOT NULL REFERENCES companies(id) ON DELETE CASCADE,
            draft_id TEXT,
            who TEXT NOT NULL,
            what TEXT NOT NULL,
            subjects TEXT NOT NULL,
            done_at TEXT NOT NULL
        ) STRICT"""
    )
    db.execute("CREATE INDEX actions_of_company ON actions (company_id, number)")
    # What was written there stays as it was written for as long as the client is in the vault.
    db.execute(
        """CREATE TRIGGER actions_are_never_changed BEFORE UPDATE ON actions BEGIN
            SELECT RAISE(ABORT, 'the log of actions is never changed');
        END"""
    )
    db.execute(
        """CREATE TRIGGER actions_are_never_replaced BEFORE INSERT ON actions
        WHEN EXISTS (SELECT 1 FROM actions WHERE number = new.number) BEGIN
            SELECT RAISE(ABORT, 'the log of actions is never changed');
        END"""
    )
    db.execute(
        """CREATE TRIGGER actions_go_with_their_client BEFORE DELETE ON actions
        WHEN EXISTS (SELECT 1 FROM companies WHERE id = old.company_id) BEGIN
            SELECT RAISE(ABORT, 'the log of actions is never changed');
        END"""
    )
    # How far a draft was copied into the portal is a setting that ends with the draft's name.
    db.execute(
        """CREATE TRIGGER settings_go_with_their_draft AFTER DELETE ON drafts BEGIN
            DELETE FROM settings WHERE name LIKE '% ' || old.id;
        END"""
    )
    db.execute(
        """CREATE TABLE approvals (
            id TEXT PRIMARY KEY,
            draft_id TEXT NOT NULL REFERENCES drafts(id) ON DELETE CASCADE,
            digest TEXT NOT NULL,
            approved_by TEXT NOT NULL,
            approved_on TEXT NOT NULL,
            how TEXT NOT NULL,
            noted_by TEXT NOT NULL,
            noted_at TEXT NOT NULL
        ) STRICT"""
    )
    db.execute("CREATE INDEX approvals_of_draft ON approvals (draft_id)")
