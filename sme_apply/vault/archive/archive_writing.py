"""The whole vault as an open archive, so that nobody is locked in: plain JSON in a zip file, not encrypted."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sme_apply.terms import message
from sme_apply.vault import cipher
from sme_apply.vault.archive import archive_format as laid_out
from sme_apply.vault.archive.archive_clients import client_of
from sme_apply.vault.archive.archive_format import json_bytes
from sme_apply.vault.backups.page_copy import Cancel, Progress, never, not_told
from sme_apply.vault.cipher import Database, told
from sme_apply.vault.errors import VaultStopped, VaultUnwritable
from sme_apply.vault.history.exports import Exports
from sme_apply.vault.history.history_records import ArchiveCounts
from sme_apply.vault.store import Store
from sme_apply.vault.whole_file import flush_to_disk, put_in_place

_PIECE = 1024 * 1024
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


def write_archive(
    store: Store, exports: Exports, path: Path, *, progress: Progress = not_told, cancel: Cancel = never
) -> ArchiveCounts:
    """Write everything that the vault holds, save what is in the bin, into an archive that anybody can read.

    It reads over a connection of its own, so it may run beside the thread that saves. The file is noted as exported.

    Args:
        store: the open vault.
        exports: where the file is noted.
        path: where the archive is to be; what stood there is replaced.
        progress: told the companies that are written, of how many.
        cancel: asked now and then whether to stop; then what stood there before still stands.

    Raises:
        VaultStopped: if ``cancel`` said so.
        VaultLocked: if the vault is closed.
        VaultDamaged: if it cannot be read to its end.
        VaultUnwritable: if the disk does not take the archive.
    """
    with store.using():
        database_path, data_key, now = store.files().path, store.files().data_key, store.clock()
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        with told(database_path):
            database = cipher.connect(database_path, data_key, read_only=True)
            try:
                # Everything is of one moment, whatever is saved meanwhile.
                database.execute("BEGIN")
                with open(os.open(unfinished, _NEW_FILE, 0o600), "wb") as file:
                    counts = _written(database, file, now, progress, cancel)
                    cipher.refuse_doubtful(database, database_path)
                    file.flush()
                    flush_to_disk(file.fileno())
            finally:
                database.close()
        digest = _digest(unfinished)
        put_in_place(unfinished, path)
    except OSError as error:
        raise VaultUnwritable(message("archive-not-written", folder=str(path.parent))) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    exports.record_digest(path, digest, company_id=None, kind="archive")
    return counts


def _written(
    database: Database, file: io.BufferedWriter, now: datetime, progress: Progress, cancel: Cancel
) -> ArchiveCounts:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        moment = now.astimezone(UTC).timetuple()[:6]

        def put(name: str, content: bytes) -> None:
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)

        put(laid_out.MANIFEST, json_bytes({"format": laid_out.FORMAT, "version": laid_out.VERSION, "made_at": now}))
        counts = ArchiveCounts()
        ids = [id for (id,) in database.execute("SELECT id FROM companies WHERE deleted_at IS NULL ORDER BY id")]
        for number, id in enumerate(ids):
            if cancel():
                raise VaultStopped(message("vault-stopped"))
            drafts, versions = _put_company(database, id, put)
            papers = _put_papers(database, id, put)
            client = client_of(database, id)
            if client is not None:
                put(f"companies/{id}/client.json", json_bytes(client))
            counts = replace(
                counts,
                companies=number + 1,
                drafts=counts.drafts + drafts,
                versions=counts.versions + versions,
                papers=counts.papers + papers,
            )
            progress(number + 1, len(ids))
        readings = list(database.query("SELECT * FROM confirmations ORDER BY season, programme, value_id"))
        put(laid_out.READINGS, json_bytes(readings))
        notices = 0
        for notice in database.query("SELECT * FROM notices ORDER BY id"):
            content, place = notice.pop("content"), f"notices/{notice.pop('id')}"
            put(f"{place}/about.json", json_bytes(notice))
            put(f"{place}/content", bytes(content))
            notices += 1
        left_out = _put_rules(database, put)
        return replace(counts, readings=len(readings), notices=notices, left_out=left_out)


def _put_company(database: Database, id: str, put: Any) -> tuple[int, int]:
    document = database.execute("SELECT document FROM companies WHERE id = ?", [id]).fetchone()[0]
    put(f"companies/{id}/company.json", document.encode("utf-8"))
    drafts = versions = 0
    for draft in database.query("SELECT * FROM drafts WHERE company_id = ? AND deleted_at IS NULL ORDER BY id", [id]):
        place = f"companies/{id}/drafts/{draft['id']}"
        kept = list(_versions(database, draft["id"]))
        told_of = ("season", "programme", "track", "form_version", "title", "completeness", "created_at", "updated_at")
        about: dict[str, Any] = {name: draft[name] for name in told_of}
        about["versions"] = [{"number": number, **told} for number, (told, _) in enumerate(kept, 1)]
        put(f"{place}/about.json", json_bytes(about))
        put(f"{place}/draft.json", draft["document"].encode("utf-8"))
        for number, (_, content) in enumerate(kept, 1):
            put(f"{place}/versions/{number}.json", content)
        drafts, versions = drafts + 1, versions + len(kept)
    return drafts, versions


def _put_papers(database: Database, company_id: str, put: Any) -> int:
    query = """SELECT * FROM papers WHERE company_id = ? AND (draft_id IS NULL OR draft_id IN
        (SELECT id FROM drafts WHERE deleted_at IS NULL)) ORDER BY id"""
    count = 0
    for paper in database.query(query, [company_id]):
        content, place = paper.pop("content"), f"companies/{paper.pop('company_id')}/papers/{paper.pop('id')}"
        put(f"{place}/about.json", json_bytes(paper))
        put(f"{place}/content", bytes(content))
        count += 1
    return count


def _versions(database: Database, draft_id: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    query = "SELECT why, written_at, completeness, content FROM versions WHERE draft_id = ? ORDER BY id"
    for row in database.query(query, [draft_id]):
        content = zlib.decompress(row.pop("content"))
        yield row, content


def _put_rules(database: Database, put: Any) -> int:
    publishers = list(database.query("SELECT * FROM publishers ORDER BY fingerprint"))
    packs = list(database.query("SELECT * FROM packs ORDER BY fingerprint, id"))
    for number, pack in enumerate(packs, 1):
        put(f"packs/{number}", bytes(pack.pop("content")))
    put(laid_out.PACKS, json_bytes({"publishers": publishers, "packs": packs}))
    return len(publishers) + len(packs)


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()
