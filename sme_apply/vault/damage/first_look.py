"""What is looked at when a vault is opened: enough to notice that something acknowledged is gone, and quick.

That every page is as it was written is not looked at here. SQLCipher refuses a page that is not, whenever it is read;
and the examination reads them all, a few at a time, while the vault is open.
"""

from __future__ import annotations

from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault.cipher import Database, told, trusted
from sme_apply.vault.damage.save_mark import Acknowledged, refuse_lost_saves
from sme_apply.vault.damage.wal_file import PAGE_BYTES, WalState, read_wal
from sme_apply.vault.errors import VaultDamaged, VaultUnwritable


def look_at_log(path: Path, acknowledged: Acknowledged | None) -> WalState:
    """Look at the write-ahead log before SQLite takes what it likes of it.

    Args:
        path: the vault's encrypted file; nothing has it open.
        acknowledged: what its mark says.

    Raises:
        VaultDamaged: if the log no longer holds something that had been acknowledged, or the file ends in a page.
        VaultUnwritable: if it cannot be read.
    """
    log = path.with_name(path.name + "-wal")
    reached = None if acknowledged is None else (acknowledged.salts, acknowledged.frames)
    try:
        state = read_wal(log, reached).state
        size = path.stat().st_size
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(path.parent))) from error
    if state is WalState.DAMAGED:
        raise VaultDamaged(message("vault-log-damaged", file=log.name))
    # With a log, a last page that was written in part is written again from there.
    if state is WalState.EMPTY and size % PAGE_BYTES:
        raise VaultDamaged(message("vault-damaged", file=path.name))
    return state


def look_inside(database: Database, path: Path, acknowledged: Acknowledged | None) -> None:
    """Look at the beginning of every table, and whether all saves that were acknowledged are there.

    Raises:
        VaultDamaged: at the first thing that is not as it was written.
    """
    with trusted(database, path):
        for name in database.table_names():
            database.execute(f"SELECT 1 FROM [{name}] LIMIT 1").fetchone()
        refuse_lost_saves(database, path, acknowledged)


def fold_log(database: Database, path: Path) -> None:
    """Take everything in the log over into the vault's file, and let the log begin anew.

    Raises:
        VaultUnwritable: if the disk does not take it; the log then still holds everything.
    """
    with told(path):
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
