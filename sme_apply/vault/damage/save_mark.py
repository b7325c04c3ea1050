"""The mark beside the vault that says how much of it was acknowledged, so that losing any of it is noticed.

Inside the vault each save counts one up; the mark repeats the count after the save is on the disk and before it is
acknowledged. A vault whose own count is behind its mark has lost saves, whatever took them: a log that is missing, a
file that was put back from an earlier day. The mark is not waited for, so after a loss of power it may be behind the
vault, never before it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import struct
from dataclasses import dataclass
from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault.cipher import Database
from sme_apply.vault.damage.wal_file import salts_of
from sme_apply.vault.errors import VaultDamaged

NAME = "vault.mark"
_BEGINS = b"SMEMARK1"
_CONTENT = struct.Struct("<8s16sQ8sI")
_CHECKSUM_BYTES = 16


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """What was last acknowledged.

    Args:
        number: how many saves.
        salts, frames: how far the write-ahead log reached.
    """

    number: int
    salts: bytes
    frames: int


def read_mark(folder: Path, vault: str) -> Acknowledged | None:
    """Return what the mark says; ``None`` where there is none, it cannot be read or belongs to another vault."""
    try:
        content = (folder / NAME).read_bytes()[: _CONTENT.size + _CHECKSUM_BYTES]
    except OSError:
        return None
    if len(content) < _CONTENT.size or content != _sealed(content[: _CONTENT.size]):
        return None
    _, named, number, salts, frames = _CONTENT.unpack_from(content)
    return Acknowledged(number, salts, frames) if named == _named(vault) else None


def forget_mark(folder: Path) -> None:
    """Remove the mark: before an older state is put in place on purpose."""
    (folder / NAME).unlink(missing_ok=True)


def count_save(database: Database) -> int:
    """Count one save up, inside its transaction, and return which it is."""
    row = database.execute("UPDATE saves SET number = number + 1 WHERE id = 1 RETURNING number").fetchone()
    return int(row[0])


def refuse_lost_saves(database: Database, path: Path, acknowledged: Acknowledged | None) -> None:
    """Compare the vault's own count with its mark.

    Raises:
        VaultDamaged: if the vault is behind, so that something acknowledged is no longer in it.
    """
    if acknowledged is None or not database.table("saves").exists():
        return
    row = database.execute("SELECT number FROM saves WHERE id = 1").fetchone()
    if row is None or row[0] < acknowledged.number:
        raise VaultDamaged(message("vault-saves-missing", file=path.name))


def set_mark(database: Database, path: Path, vault: str, number: int) -> None:
    """Note that a save is on the disk; a mark that cannot be written stays behind, which alarms nobody.

    Args:
        database: the open vault, outside a transaction.
        path: its encrypted file.
        vault: the vault's id.
        number: which save it was.
    """
    _, frames, _ = database.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    salts = salts_of(path.with_name(path.name + "-wal"))
    content = _sealed(_CONTENT.pack(_BEGINS, _named(vault), number, salts, max(frames, 0)))
    with contextlib.suppress(OSError):
        flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path.with_name(NAME), flags, 0o600)
        try:
            os.write(descriptor, content)
        finally:
            os.close(descriptor)


def _sealed(content: bytes) -> bytes:
    return content + hashlib.sha256(content).digest()[:_CHECKSUM_BYTES]


def _named(vault: str) -> bytes:
    return hashlib.sha256(vault.encode()).digest()[:16]
