"""Searching all companies and drafts of an open vault, and the words of their documents, as one types."""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from sme_apply.terms import message
from sme_apply.vault.backups.page_copy import Cancel, Progress, never, not_told
from sme_apply.vault.errors import VaultStopped
from sme_apply.vault.searching.document_words import Words, words_of_company, words_of_draft
from sme_apply.vault.searching.schema_search import FRESH, INDEXED, UNREAD, settle_letters
from sme_apply.vault.searching.search_hits import Hit, Place, Whose, hit_in
from sme_apply.vault.searching.searched_text import (
    NAME_SIGN,
    TITLE_SIGN,
    Pattern,
    groups_of,
    kept_form,
    query_of,
    terms_of,
)
from sme_apply.vault.store import Store

if TYPE_CHECKING:
    from sme_apply.vault.cipher import Database

_MOST_BEHIND = 500
"""How many of those that are not in the index yet are looked through one by one."""
_AT_ONCE = 200
_WHOSE_SIGN = "¶"
_ROW = """words.id, words.draft_id, words.content, words.standing,
    companies.id AS company_id, companies.name, companies.business_number, drafts.title"""
# Whether a row was deleted stands behind its document, which would have to be read to get there.
_WHOSE = "JOIN companies ON companies.id = words.company_id LEFT JOIN drafts ON drafts.id = words.draft_id"
_THERE = """words.company_id NOT IN (SELECT id FROM companies WHERE deleted_at IS NOT NULL)
    AND (words.draft_id IS NULL OR words.draft_id NOT IN (SELECT id FROM drafts WHERE deleted_at IS NOT NULL))"""
_INDEXED = f"""SELECT {_ROW} FROM letters CROSS JOIN words ON words.id = letters.rowid {_WHOSE}
    WHERE letters MATCH ? AND {_THERE} ORDER BY letters.rowid DESC"""
_BEHIND = f"""SELECT {_ROW} FROM words INDEXED BY words_behind {_WHOSE}
    WHERE words.standing <> {INDEXED} AND {_THERE} ORDER BY words.id DESC LIMIT ?"""


class Search:
    """Finds companies and drafts by name, business number, title and by the words of their documents.

    The words of a document are kept in the transaction that saves it and are found from then on. Into the index they
    go later, in `catch_up`, because that takes longer than a save may.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, text: str, *, company_id: str | None = None, limit: int = 50) -> tuple[Hit, ...]:
        """Return where every term of a text is found: names of companies first, then titles of drafts, then words.

        Blanks divide terms; upper and lower case, blanks and signs in the text searched make no difference. Lone
        initial consonants find names and short answers. What is in the bin is not found.

        Args:
            text: what was typed so far.
            company_id: the company to stay within.
            limit: how many to return at most.
        """
        terms = terms_of(text)
        if not terms or limit < 1:
            return ()
        with self._store.using() as database:
            return tuple(_found(database, terms, company_id, limit))

    @property
    def behind(self) -> int:
        """How many companies and drafts are not in the index yet; beyond the newest 500 they are not found."""
        with self._store.using() as database:
            query = f"SELECT count(*) FROM words WHERE standing <> {INDEXED}"
            return int(database.execute(query).fetchone()[0])

    def catch_up(self, milliseconds: float = 10.0) -> int:
        """Put what was saved into the index, in one transaction; call it from idle time until nothing is left.

        Args:
            milliseconds: how long it may take; one long document may take longer.

        Returns:
            How many are left.
        """
        if not self.behind or self._store.files().read_only:
            return 0
        ends = time.perf_counter() + milliseconds / 1000
        with self._store.saving() as database:
            for row in _behind(database, _AT_ONCE):
                _index(database, row)
                if time.perf_counter() >= ends:
                    break
        return self.behind

    def rebuild(self, progress: Progress = not_told, cancel: Cancel = never) -> None:
        """Read every document anew and make the index anew.

        Args:
            progress: told the documents that are read, of how many.
            cancel: asked now and then whether to stop; `catch_up` does the rest.

        Raises:
            VaultStopped: if ``cancel`` said so.
        """
        with self._store.saving() as database:
            database.execute("INSERT INTO letters (letters) VALUES ('delete-all')")
            database.execute("UPDATE words SET content = NULL, standing = ?", [UNREAD])
        whole = left = self.behind
        while left:
            if cancel():
                raise VaultStopped(message("vault-stopped"))
            with self._store.saving() as database:
                for row in _behind(database, _AT_ONCE):
                    _index(database, row)
            left = self.behind
            progress(whole - left, whole)
        with self._store.saving() as database:
            settle_letters(database)

    def keep(self, database: Database, table: str, id: str, words: Iterable[tuple[str, str]] | None) -> None:
        """Keep the words of a document; runs inside the save that writes it.

        Args:
            database: in that transaction.
            table: ``companies`` or ``drafts``.
            id: of what is saved.
            words: each a place and a text; ``None`` has them read from the document later.
        """
        if words is not None:
            whose = "company_id = ? AND draft_id IS NULL" if table == "companies" else "draft_id = ?"
            query = f"UPDATE words SET content = ?, standing = {FRESH} WHERE {whose}"
            database.execute(query, [_packed(words), id])


def _found(database: Database, terms: tuple[str, ...], company_id: str | None, limit: int) -> Iterator[Hit]:
    patterns = [Pattern(term) for term in terms]
    seen: set[int] = set()
    waiting = []
    for row in database.query(_BEHIND, [_MOST_BEHIND]):
        seen.add(row["id"])
        if company_id is None or row["company_id"] == company_id:
            waiting.append((row, hit_in(_named(row), (), patterns, _whose(row))))
    for sign in (NAME_SIGN, TITLE_SIGN, ""):
        hits = []
        for row, named in waiting:
            if sign == "" and named is None:
                hits.append(hit_in(_named(row), _words(row), patterns, _whose(row)))
            elif sign == _sign_of(row):
                hits.append(named)
        found = [hit for hit in hits if hit is not None]
        asked = [query_of(term, sign=sign) for term in terms]
        if company_id is not None:
            asked.append(f'"{_WHOSE_SIGN}{company_id}"')
        for row in database.query(_INDEXED, [" AND ".join(asked)]):
            if len(found) >= limit:
                break
            if row["id"] not in seen:
                hit = hit_in(_named(row), () if sign else _words(row), patterns, _whose(row))
                if hit is not None:
                    seen.add(row["id"])
                    found.append(hit)
        yield from (_best_first(found, patterns[0]) if sign else found)[:limit]
        limit -= min(limit, len(found))
        if limit == 0:
            return


def _sign_of(row: dict[str, Any]) -> str:
    return NAME_SIGN if row["draft_id"] is None else TITLE_SIGN


def _best_first(hits: list[Hit], pattern: Pattern) -> list[Hit]:
    """Return hits in names with those first that begin with what was typed, in the order of their names."""
    return sorted(hits, key=lambda hit: (not pattern.begins(hit.excerpt), hit.company_name, hit.draft_title or ""))


def _whose(row: dict[str, Any]) -> Whose:
    return Whose(row["company_id"], row["name"], row["draft_id"], row["title"])


def _named(row: dict[str, Any]) -> list[tuple[str, str]]:
    """Return what a company or draft is listed by, with its place."""
    if row["draft_id"] is not None:
        return [(Place.TITLE, kept_form(row["title"]))]
    number = [(Place.BUSINESS_NUMBER, row["business_number"])] if row["business_number"] else []
    return [(Place.NAME, kept_form(row["name"])), *number]


def _packed(words: Iterable[tuple[str, str]]) -> bytes:
    kept = [[place, kept_form(text)] for place, text in words]
    return zlib.compress(json.dumps(kept, ensure_ascii=False).encode("utf-8", "replace"), 1)


def _words(row: dict[str, Any]) -> Words:
    if row["content"] is None:
        return ()
    return tuple((place, text) for place, text in json.loads(zlib.decompress(row["content"])))


def _behind(database: Database, most: int) -> list[dict[str, Any]]:
    query = f"SELECT {_ROW} FROM words INDEXED BY words_behind {_WHOSE} WHERE words.standing <> {INDEXED} LIMIT ?"
    return list(database.query(query, [most]))


def _index(database: Database, row: dict[str, Any]) -> None:
    """Bring the index up to what stands in one company or draft."""
    if row["standing"] == UNREAD:
        row["content"] = _packed(_read(database, row))
    names, words = [text for _, text in _named(row)], [text for _, text in _words(row)]
    groups = set(groups_of([*names, *words]))
    groups.update(groups_of(names, sign=_sign_of(row)))
    groups.add(_WHOSE_SIGN + row["company_id"])
    database.execute("DELETE FROM letters WHERE rowid = ?", [row["id"]])
    database.execute("INSERT INTO letters (rowid, groups) VALUES (?, ?)", [row["id"], " ".join(groups)])
    database.execute("UPDATE words SET content = ?, standing = ? WHERE id = ?", [row["content"], INDEXED, row["id"]])


def _read(database: Database, row: dict[str, Any]) -> Words:
    if row["draft_id"] is None:
        query, id = "SELECT document FROM companies WHERE id = ?", row["company_id"]
        return words_of_company(database.execute(query, [id]).fetchone()[0])
    query = "SELECT document FROM drafts WHERE id = ?"
    return words_of_draft(database.execute(query, [row["draft_id"]]).fetchone()[0])
