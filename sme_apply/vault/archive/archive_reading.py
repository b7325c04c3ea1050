"""Taking an archive into the vault: read as what a stranger may have written, and never put over what is there."""

from __future__ import annotations

import hashlib
import json
import uuid
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from sme_apply.terms import BadInput, message
from sme_apply.vault.archive import archive_format as laid_out
from sme_apply.vault.archive.archive_clients import ArchivedClient, put_client
from sme_apply.vault.archive.archive_file import ArchiveFile, opened_archive
from sme_apply.vault.archive.archive_format import AboutDraft, AboutNotice, AboutPaper, Manifest, Reading
from sme_apply.vault.backups.page_copy import Cancel, Progress, never, not_told
from sme_apply.vault.cipher import Database
from sme_apply.vault.errors import VaultStopped
from sme_apply.vault.history.history_records import ArchiveCounts
from sme_apply.vault.history.versions import insert_version
from sme_apply.vault.store import Store, writable

_READINGS: TypeAdapter[tuple[Reading, ...]] = TypeAdapter(tuple[Reading, ...])
_Part = TypeVar("_Part", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class _Company:
    """A company of the archive as it is put into the vault."""

    id: str
    name: str = field(repr=False)
    business_number: str | None = field(repr=False)
    document: str = field(repr=False)


def look_into_archive(path: Path) -> ArchiveCounts:
    """Read an archive to its end and return how much it holds; nothing is changed.

    Raises:
        BadInput: if it is no archive, was written by a newer version, or anything in it cannot be taken as it stands.
    """
    with opened_archive(path) as archive:
        return _looked(archive)


def take_in_archive(
    store: Store, path: Path, *, progress: Progress = not_told, cancel: Cancel = never
) -> ArchiveCounts:
    """Add what an archive holds to the vault, all of it or nothing; what is there already stays as it is.

    A draft that is there with other answers gets those of the archive as a version. Accepted publishers and packs of
    rules are left out: whom to trust is not for a file to say. Saves wait meanwhile.

    Args:
        store: the open vault.
        path: the archive.
        progress: told the companies that are taken in, of how many.
        cancel: asked now and then whether to stop; then nothing was taken in.

    Raises:
        BadInput: if it is no archive, was written by a newer version, or anything in it cannot be taken as it stands.
        VaultStopped: if ``cancel`` said so.
        VaultUnwritable: if the disk does not take it.
    """
    with opened_archive(path) as archive:
        _looked(archive)
    with opened_archive(path) as archive, store.saving() as database:
        taking = _Taking(store, database, archive)
        companies = list(_matching(archive, laid_out.COMPANY))
        drafts: dict[str, list[str]] = {}
        for company_id, draft_id in _matching(archive, laid_out.DRAFT):
            drafts.setdefault(company_id, []).append(draft_id)
        papers: dict[str, list[str]] = {}
        for company_id, paper_id in _matching(archive, laid_out.PAPER):
            papers.setdefault(company_id, []).append(paper_id)
        for number, (id,) in enumerate(companies):
            if cancel():
                raise VaultStopped(message("vault-stopped"))
            taking.company(id, drafts.get(id, []), papers.get(id, []))
            progress(number + 1, len(companies))
        taking.readings()
        taking.notices()
        return replace(taking.counts, left_out=_left_out(archive))


class _Taking:
    """One archive being taken in, inside one transaction."""

    def __init__(self, store: Store, database: Database, archive: ArchiveFile) -> None:
        self._now = store.clock()
        self._passed = store.lived.kept(database)
        self._database = database
        self._archive = archive
        self.counts = ArchiveCounts()

    def company(self, id: str, drafts: list[str], papers: list[str]) -> None:
        company = _company(self._archive, id)
        known = self._database.execute("SELECT 1 FROM companies WHERE id = ?", [id]).fetchone() is not None
        if known:
            self._count(present=1)
        else:
            id = self._free_id("companies", id)
            now = self._now.isoformat()
            row = {"id": id, "name": company.name, "business_number": company.business_number}
            row |= {"document": company.document, "created_at": now, "updated_at": now}
            self._database.table("companies").insert(writable(row))
            self._count(companies=1)
        taken = {
            draft_id: self._draft(f"companies/{company.id}/drafts/{draft_id}", draft_id, id) for draft_id in drafts
        }
        for paper_id in papers:
            self._paper(f"companies/{company.id}/papers/{paper_id}", paper_id, id, taken)
        client = _client(self._archive, company.id)
        if client is not None and not known:
            put_client(self._database, id, client, taken)

    def _paper(self, place: str, id: str, company_id: str, drafts: dict[str, str]) -> None:
        about, content = _paper(self._archive, place)
        draft_id = drafts.get(about.draft_id) if about.draft_id else None
        digest = hashlib.sha256(content).hexdigest()
        query = "SELECT 1 FROM papers WHERE company_id = ? AND draft_id IS ? AND document = ? AND sha256 = ?"
        if self._database.execute(query, [company_id, draft_id, about.document, digest]).fetchone() is not None:
            self._count(present=1)
            return
        row: dict[str, Any] = {"id": self._free_id("papers", id), "company_id": company_id, "draft_id": draft_id}
        row |= {"document": about.document, "name": about.name, "sha256": digest, "size": len(content)}
        row |= {"issued_on": about.issued_on.isoformat() if about.issued_on else None}
        row |= {"added_at": about.added_at.isoformat(), "content": content}
        self._database.table("papers").insert(writable(row))
        self._count(papers=1)

    def _draft(self, place: str, id: str, company_id: str) -> str:
        """Take one draft in and return its name in the vault."""
        about, facts = _draft(self._archive, place)
        query = "SELECT company_id, document FROM drafts WHERE id = ?"
        known = next(iter(self._database.query(query, [id])), None)
        if known is not None and known["company_id"] == company_id:
            self._count(present=1)
            digest = hashlib.sha256(facts["document"].encode("utf-8")).hexdigest()
            query = "SELECT 1 FROM versions WHERE draft_id = ? AND digest = ?"
            kept = self._database.execute(query, [id, digest]).fetchone() is not None
            if known["document"] != facts["document"] and not kept:
                self._version(id, facts["document"], str(about.completeness), about.updated_at.isoformat())
            return id
        id = self._free_id("drafts", id)
        row = {"id": id, "company_id": company_id, "title": about.title, "completeness": str(about.completeness)}
        row |= {"created_at": about.created_at.isoformat(), "updated_at": about.updated_at.isoformat()}
        self._database.table("drafts").insert(writable(row | facts))
        self._count(drafts=1)
        for version in about.versions:
            document = _draft_document(self._archive, f"{place}/versions/{version.number}.json")["document"]
            self._version(id, document, str(version.completeness), version.written_at.isoformat(), version.why)
        return id

    def _version(self, draft_id: str, document: str, completeness: str, written_at: str, why: str = "imported") -> None:
        content = document.encode("utf-8")
        row = {"draft_id": draft_id, "why": why, "written_at": written_at, "kept_passed": self._passed}
        row |= {"completeness": completeness, "digest": hashlib.sha256(content).hexdigest()}
        insert_version(self._database, row | {"content": zlib.compress(content)})
        self._count(versions=1)

    def readings(self) -> None:
        for reading in _readings(self._archive):
            row = reading.model_dump(mode="json") | {"confirmed_at": reading.confirmed_at.isoformat()}
            names = ", ".join(row)
            query = f"INSERT OR IGNORE INTO confirmations ({names}) VALUES ({', '.join('?' * len(row))})"
            added = self._database.execute(query, list(writable(row).values())).rowcount
            self._count(readings=added, present=1 - added)

    def notices(self) -> None:
        for (id,) in _matching(self._archive, laid_out.NOTICE):
            about, content = _notice(self._archive, id)
            row: dict[str, Any] = {"season": about.season, "programme": about.programme, "name": about.name}
            row |= {"sha256": hashlib.sha256(content).hexdigest(), "added_at": about.added_at.isoformat()}
            row |= {"id": self._free_id("notices", id), "content": content}
            names = ", ".join(row)
            query = f"INSERT OR IGNORE INTO notices ({names}) VALUES ({', '.join('?' * len(row))})"
            added = self._database.execute(query, list(writable(row).values())).rowcount
            self._count(notices=added, present=1 - added)

    def _free_id(self, table: str, id: str) -> str:
        """Return the id where nothing bears it and nothing erased ever bore it, else a new one."""
        for place in (table, "erasures"):
            if self._database.execute(f"SELECT 1 FROM {place} WHERE id = ?", [id]).fetchone() is not None:
                return uuid.uuid4().hex
        return id

    def _count(self, **more: int) -> None:
        self.counts = replace(self.counts, **{name: getattr(self.counts, name) + add for name, add in more.items()})


def _looked(archive: ArchiveFile) -> ArchiveCounts:
    """Read everything that would be taken in and return how much it is."""
    manifest = _part(Manifest, archive, laid_out.MANIFEST)
    if manifest.format != laid_out.FORMAT or manifest.version < 1:
        raise BadInput(message("archive-broken"))
    if manifest.version > laid_out.VERSION:
        raise BadInput(message("archive-newer"))
    companies = [_company(archive, id).id for (id,) in _matching(archive, laid_out.COMPANY)]
    for id in companies:
        _client(archive, id)
    known, drafts, versions, notices = frozenset(companies), 0, 0, 0
    for company_id, draft_id in _matching(archive, laid_out.DRAFT):
        place = f"companies/{company_id}/drafts/{draft_id}"
        if company_id not in known:
            raise BadInput(message("archive-lacks", name=f"companies/{company_id}/company.json"))
        about, _ = _draft(archive, place)
        for version in about.versions:
            _draft_document(archive, f"{place}/versions/{version.number}.json")
        drafts, versions = drafts + 1, versions + len(about.versions)
    papers = 0
    for company_id, paper_id in _matching(archive, laid_out.PAPER):
        if company_id not in known:
            raise BadInput(message("archive-lacks", name=f"companies/{company_id}/company.json"))
        _paper(archive, f"companies/{company_id}/papers/{paper_id}")
        papers += 1
    readings = len(_readings(archive))
    for (id,) in _matching(archive, laid_out.NOTICE):
        _notice(archive, id)
        notices += 1
    return ArchiveCounts(len(companies), drafts, versions, readings, notices, 0, _left_out(archive), papers)


def _matching(archive: ArchiveFile, pattern: Any) -> Iterator[tuple[str, ...]]:
    for name in archive.names:
        if (found := pattern.fullmatch(name)) is not None:
            yield found.groups()


def _company(archive: ArchiveFile, id: str) -> _Company:
    from sme_apply.company import dump_company, parse_company

    company = parse_company(archive.read(f"companies/{id}/company.json"))
    name, number = company.name_ko or company.name_en or "", company.business_registration_number
    return _Company(id, name, number, dump_company(company).decode("utf-8"))


def _client(archive: ArchiveFile, company_id: str) -> ArchivedClient | None:
    name = f"companies/{company_id}/client.json"
    return _part(ArchivedClient, archive, name) if archive.has(name) else None


def _draft(archive: ArchiveFile, place: str) -> tuple[AboutDraft, dict[str, Any]]:
    return _part(AboutDraft, archive, f"{place}/about.json"), _draft_document(archive, f"{place}/draft.json")


def _draft_document(archive: ArchiveFile, name: str) -> dict[str, Any]:
    """Return what the vault keeps of a draft; what it is pinned to is read from the draft itself."""
    from sme_apply.drafts import dump_draft, parse_draft

    try:
        draft = parse_draft(archive.read(name).decode("utf-8"))
    except UnicodeDecodeError as error:
        raise _refused(name) from error
    pinned = {"season": draft.season, "programme": draft.programme, "track": draft.track}
    return pinned | {"form_version": draft.form_version, "document": dump_draft(draft)}


def _readings(archive: ArchiveFile) -> tuple[Reading, ...]:
    if not archive.has(laid_out.READINGS):
        return ()
    try:
        return _READINGS.validate_json(archive.read(laid_out.READINGS))
    except (ValidationError, RecursionError) as error:
        raise _refused(laid_out.READINGS) from error


def _notice(archive: ArchiveFile, id: str) -> tuple[AboutNotice, bytes]:
    return _part(AboutNotice, archive, f"notices/{id}/about.json"), archive.read(f"notices/{id}/content")


def _paper(archive: ArchiveFile, place: str) -> tuple[AboutPaper, bytes]:
    return _part(AboutPaper, archive, f"{place}/about.json"), archive.read(f"{place}/content")


def _left_out(archive: ArchiveFile) -> int:
    if not archive.has(laid_out.PACKS):
        return 0
    try:
        found = json.loads(archive.read(laid_out.PACKS))
        return len(found["publishers"]) + len(found["packs"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise _refused(laid_out.PACKS) from error


def _part(model: type[_Part], archive: ArchiveFile, name: str) -> _Part:
    try:
        return model.model_validate_json(archive.read(name))
    except (ValidationError, RecursionError) as error:
        raise _refused(name) from error


def _refused(name: str) -> BadInput:
    return BadInput(message("archive-not-understood", name=name[:120]))
