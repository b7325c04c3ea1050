"""One backup on the disk: a folder with an encrypted file and its own key slots, whose name tells what it is.

``20250108T090000Z-86400-17-regular-1a2b3c4d``: when it was made (UTC), how many seconds the vault had lived, how many
saves it had seen, what the backup was made for, and how the vault's id begins; ``-r1`` is added where it was written
anew since. A folder that begins with a point is not finished.
"""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from sme_apply.terms import message
from sme_apply.vault.errors import VaultUnwritable
from sme_apply.vault.history.history_records import BackupRecord, WhyBackup
from sme_apply.vault.history.overwriting import overwritten
from sme_apply.vault.keys import keys_file
from sme_apply.vault.open_files import DATABASE_NAME
from sme_apply.vault.whole_file import flush_to_disk, make_names_durable

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(
    r"(\d{8}T\d{6}Z)-(\d{1,12})-(\d{1,12})-(regular|asked|migration|rekeying|restoring)-([0-9a-f]{8})(?:-r(\d{1,6}))?"
)
_UNFINISHED = ".unfinished-"
_PIECE = 1024 * 1024


def backups_in(folder: Path) -> tuple[BackupRecord, ...]:
    """Return the finished backups in a folder, the newest first; a folder that is not there holds none.

    Raises:
        VaultUnwritable: if the folder cannot be read.
    """
    try:
        found = [_record(path) for path in folder.iterdir()]
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise VaultUnwritable(message("backup-folder-unreadable", folder=str(folder))) from error
    known = (each for each in found if each is not None)
    return tuple(sorted(known, key=lambda each: (each.made_at, each.passed, each.path.name), reverse=True))


def backup_at(path: Path) -> BackupRecord | None:
    """Return what a folder holds if it is a finished backup."""
    return _record(path)


def _record(path: Path) -> BackupRecord | None:
    known = _NAME.fullmatch(path.name)
    if known is None:
        return None
    try:
        made_at = datetime.strptime(known[1], _STAMP).replace(tzinfo=UTC)
        size = (path / DATABASE_NAME).stat().st_size
    except (ValueError, OSError):
        return None
    return BackupRecord(path, known[5], made_at, int(known[2]), int(known[3]), cast(WhyBackup, known[4]), size)


def free_name(folder: Path, made_at: datetime, passed: int, saves: int, why: WhyBackup, vault: str) -> str:
    """Return a name that no backup in the folder bears yet."""
    while True:
        name = f"{made_at.astimezone(UTC).strftime(_STAMP)}-{passed}-{saves}-{why}-{vault[:8]}"
        if not (folder / name).exists():
            return name
        made_at += timedelta(seconds=1)


def next_name(backup: BackupRecord) -> str:
    """Return the name of a backup that is written anew."""
    known = _NAME.fullmatch(backup.path.name)
    assert known is not None
    stem = backup.path.name.rsplit("-r", 1)[0] if known[6] else backup.path.name
    return f"{stem}-r{int(known[6] or 0) + 1}"


def same_backup(path: Path) -> str:
    """Return what tells one backup from another in whatever folder and however often it was written anew."""
    known = _NAME.fullmatch(path.name)
    return "-".join(known.groups("")[:5]) if known is not None else path.name


def finish(folder: Path, name: str, keys: bytes, write: Callable[[Path], None]) -> Path:
    """Make a backup under an unfinished name and give it its own when all of it is on the disk.

    Args:
        folder: where backups are kept; made if need be.
        name: what it is to be called.
        keys: the content of its file of key slots.
        write: writes and proves the encrypted file at the path that it is given.

    Raises:
        VaultUnwritable: if the disk does not take it; nothing is left of it.
    """
    unfinished = folder / f"{_UNFINISHED}{name}"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        remove(unfinished)
        unfinished.mkdir(mode=0o700)
        write(unfinished / DATABASE_NAME)
        keys_file.write_keys(unfinished, keys)
        make_names_durable(unfinished)
        unfinished.rename(folder / name)
        make_names_durable(folder)
    except OSError as error:
        with contextlib.suppress(OSError):
            remove(unfinished)
        raise VaultUnwritable(message("backup-folder-unwritable", folder=str(folder))) from error
    except BaseException:
        with contextlib.suppress(OSError):
            remove(unfinished)
        raise
    return folder / name


def copied(source: Path, target: Path) -> None:
    """Copy a closed encrypted file and bring the copy to the disk."""
    with open(source, "rb") as old, open(target, "xb") as new:
        shutil.copyfileobj(old, new, _PIECE)
        new.flush()
        flush_to_disk(new.fileno())


def clear_unfinished(folder: Path, vault: str) -> None:
    """Remove what interrupted backups of this vault left behind.

    Raises:
        OSError: if it cannot be removed.
    """
    for path in folder.glob(f"{_UNFINISHED}*-{vault[:8]}*"):
        remove(path)


def remove(path: Path, *, overwrite: bool = False) -> None:
    """Remove a backup; ``overwrite`` also overwrites its encrypted file first.

    Raises:
        OSError: if it cannot be removed.
    """
    if not path.exists():
        return
    # A half-removed backup must not look like a whole one.
    if not path.name.startswith("."):
        path = path.rename(path.with_name(f"{_UNFINISHED}{path.name}"))
    if overwrite and (path / DATABASE_NAME).exists():
        overwritten(path / DATABASE_NAME)
    shutil.rmtree(path)
