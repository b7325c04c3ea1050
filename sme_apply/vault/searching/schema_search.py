"""The tables of searching: the words of each company and draft, and the index of their letters."""

from __future__ import annotations

from sme_apply.vault.cipher import Database

INDEXED, FRESH, UNREAD = 0, 1, 2
"""How the words of a record stand: in the index as they are; kept, but not in the index yet; not read from it yet."""


def lay_out_search(db: Database) -> None:
    """Add the tables of searching; a part of step 2.

    Triggers note what has changed, so that whatever writes a company or draft, the index knows that it is behind, and
    whatever deletes one takes its words along.
    """
    db.execute(
        f"""CREATE TABLE words (
            id INTEGER PRIMARY KEY,
            company_id TEXT NOT NULL REFERENCES companies(id) ON DELETE CASCADE,
            draft_id TEXT REFERENCES drafts(id) ON DELETE CASCADE,
            content BLOB,
            standing INTEGER NOT NULL CHECK (standing BETWEEN {INDEXED} AND {UNREAD})
        ) STRICT"""
    )
    db.execute("CREATE UNIQUE INDEX words_of_company ON words (company_id) WHERE draft_id IS NULL")
    db.execute("CREATE UNIQUE INDEX words_of_draft ON words (draft_id) WHERE draft_id IS NOT NULL")
    db.execute("CREATE INDEX words_of_drafts_of_company ON words (company_id)")
    db.execute(f"CREATE INDEX words_behind ON words (standing) WHERE standing <> {INDEXED}")
    # Where a group of letters stands in a text is found in the words themselves; the index only says in which.
    db.execute(
        "CREATE VIRTUAL TABLE letters USING fts5 ("
        "groups, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '1 2')"
    )
    db.execute(
        f"""CREATE TRIGGER words_of_new_company AFTER INSERT ON companies BEGIN
            INSERT INTO words (company_id, standing) VALUES (new.id, {UNREAD});
        END"""
    )
    db.execute(
        f"""CREATE TRIGGER words_of_new_draft AFTER INSERT ON drafts BEGIN
            INSERT INTO words (company_id, draft_id, standing) VALUES (new.company_id, new.id, {UNREAD});
        END"""
    )
    db.execute(
        f"""CREATE TRIGGER words_of_changed_company
        AFTER UPDATE OF name, business_number, document ON companies BEGIN
            UPDATE words SET standing = {UNREAD} WHERE company_id = new.id AND draft_id IS NULL;
        END"""
    )
    db.execute(
        f"""CREATE TRIGGER words_of_changed_draft AFTER UPDATE OF company_id, title, document ON drafts BEGIN
            UPDATE words SET company_id = new.company_id, standing = {UNREAD} WHERE draft_id = new.id;
        END"""
    )
    db.execute(
        """CREATE TRIGGER letters_of_deleted AFTER DELETE ON words BEGIN
            DELETE FROM letters WHERE rowid = old.id;
        END"""
    )
    db.execute(f"INSERT INTO words (company_id, standing) SELECT id, {UNREAD} FROM companies")
    db.execute(f"INSERT INTO words (company_id, draft_id, standing) SELECT company_id, id, {UNREAD} FROM drafts")


def settle_letters(db: Database) -> None:
    """Write the index anew without what was deleted from it; runs in no transaction or in the caller's."""
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'letters'").fetchone() is not None:
        db.execute("INSERT INTO letters (letters) VALUES ('optimize')")
