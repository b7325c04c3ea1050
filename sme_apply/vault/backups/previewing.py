"""Looking into a backup without changing it, and telling how it differs from the vault."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from sme_apply.vault.backups.page_copy import alone
from sme_apply.vault.cipher import Database, told
from sme_apply.vault.history.history_records import BackupDifference, BackupPreview, BackupRecord
from sme_apply.vault.open_files import DATABASE_NAME

_Key = tuple[Literal["company", "draft"], str]


@dataclass(frozen=True, slots=True)
class _Held:
    """What stands in a file: the name and the last change of each company and draft."""

    name: str = field(repr=False)
    updated_at: str


def previewed(backup: BackupRecord, key: bytes, now: Database | None) -> BackupPreview:
    """Return what a backup holds.

    Args:
        backup: which one.
        key: its data key.
        now: the open vault to compare it with, ``None`` where it does not open.

    Raises:
        VaultDamaged: if it cannot be read.
        VaultUnwritable: if it cannot be reached.
    """
    path = backup.path / DATABASE_NAME
    database = alone(path, key, read_only=True)
    try:
        with told(path):
            held = dict(_held(database))
    finally:
        database.close()
    last = max((each.updated_at for each in held.values()), default=None)
    return BackupPreview(
        backup,
        tuple(sorted(each.name for (kind, _), each in held.items() if kind == "company")),
        sum(kind == "draft" for kind, _ in held),
        datetime.fromisoformat(last) if last is not None else None,
        None if now is None else tuple(_differences(held, dict(_held(now)))),
    )


def _held(database: Database) -> Iterator[tuple[_Key, _Held]]:
    # A backup of the first schema knows no bin.
    binned = any(row[1] == "deleted_at" for row in database.execute("PRAGMA table_info(companies)").fetchall())
    where = "WHERE deleted_at IS NULL" if binned else ""
    for id, name, updated_at in database.execute(f"SELECT id, name, updated_at FROM companies {where}").fetchall():
        yield ("company", id), _Held(name, updated_at)
    for id, title, updated_at in database.execute(f"SELECT id, title, updated_at FROM drafts {where}").fetchall():
        yield ("draft", id), _Held(title, updated_at)


def _differences(then: Mapping[_Key, _Held], now: Mapping[_Key, _Held]) -> Iterator[BackupDifference]:
    for kind, id in sorted(then.keys() | now.keys()):
        old, new = then.get((kind, id)), now.get((kind, id))
        if old is not None and new is None:
            yield BackupDifference(kind, id, old.name, "only-backup")
        elif new is not None and old is None:
            yield BackupDifference(kind, id, new.name, "only-now")
        elif old is not None and new is not None and old.updated_at != new.updated_at:
            yield BackupDifference(kind, id, new.name, "changed")
