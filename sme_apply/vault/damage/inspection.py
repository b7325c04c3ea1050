"""The whole vault looked through while it is open, a few milliseconds at a time, so that damage is noticed early.

Nothing wrong is ever shown as right without this: SQLCipher refuses a page that is not as it was written whenever it
is read. Looking through finds the damage in what nobody has opened for long, while a backup still holds it.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault.cipher import check
from sme_apply.vault.damage.sealed_pages import LOCK_PAGE, PAGE_BYTES, PageSeal
from sme_apply.vault.errors import VaultDamaged, VaultUnwritable
from sme_apply.vault.store import Store

EVERY = timedelta(days=7)
"""How long after one inspection the next is due."""
_DONE_AT = "inspected-at"
_ROWS_AT_ONCE = 20
_PAGES_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class Inspected:
    """How far an inspection has come.

    Args:
        pages: how many pages were proved.
        of: how many there are.
        rows: how many rows were read.
        done: whether it has come to the end and everything is as it was written.
    """

    pages: int
    of: int
    rows: int
    done: bool


class Inspection:
    """Looks through an open vault, slice by slice, on the vault's thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._descriptor = -1
        self._slices: Iterator[Inspected] | None = None
        self._far = Inspected(0, 0, 0, done=False)

    def due(self) -> bool:
        """Whether the last one that came to the end is too long ago, or by the clock still to come."""
        with self._store.using() as database:
            if self._store.files().read_only:
                return False
            row = database.execute("SELECT value FROM settings WHERE name = ?", [_DONE_AT]).fetchone()
        if row is None:
            return True
        since = self._store.clock() - datetime.fromisoformat(row[0])
        return not timedelta(0) <= since < EVERY

    def last(self) -> datetime | None:
        """Return when the last one came to the end, UTC; ``None`` if none ever did."""
        with self._store.using() as database:
            row = database.execute("SELECT value FROM settings WHERE name = ?", [_DONE_AT]).fetchone()
        return None if row is None else datetime.fromisoformat(row[0])

    def step(self, milliseconds: float = 5.0) -> Inspected:
        """Look at the next few pages or rows; after the last, the next call begins anew.

        Args:
            milliseconds: how long it may take; a row that is very long may take longer.

        Raises:
            VaultDamaged: at the first page or row that is not as it was written; the next call begins anew.
            VaultUnwritable: if the file cannot be read.
        """
        ends = time.perf_counter() + milliseconds / 1000
        with self._store.using():
            slices = self._slices if self._slices is not None else self._all_slices()
            self._slices = None
            for self._far in slices:
                if self._far.done:
                    self._keep_result()
                    return self._far
                if time.perf_counter() >= ends:
                    break
            self._slices = slices
            return self._far

    def whole(self) -> Inspected:
        """Look through everything at once, the structure of every table and index included; this blocks.

        Raises:
            VaultDamaged: at the first thing that is not as it was written.
        """
        with self._store.using() as database:
            check(database, self._store.files().path)
            while not self.step(1000).done:
                pass
            return self._far

    def close(self) -> None:
        """Let go of the file, after the vault has let go of it; a second call does nothing."""
        descriptor, self._descriptor = self._descriptor, -1
        self._slices = None
        if descriptor >= 0:
            with contextlib.suppress(OSError):
                os.close(descriptor)

    def _keep_result(self) -> None:
        if self._store.files().read_only:
            return
        with self._store.saving() as database:
            now = self._store.clock().isoformat()
            database.table("settings").upsert({"name": _DONE_AT, "value": now}, pk="name")

    def _all_slices(self) -> Iterator[Inspected]:
        path = self._store.files().path
        pages = path.stat().st_size // PAGE_BYTES
        for first in range(1, pages + 1, _PAGES_AT_ONCE):
            numbers = range(first, min(first + _PAGES_AT_ONCE, pages + 1))
            if not self._hold(path, numbers):
                # The log may hold a newer state of a page, which replaces the damaged one.
                self._store.files().database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
                if not self._hold(path, numbers):
                    raise VaultDamaged(message("vault-damage-found", file=path.name))
            yield Inspected(numbers[-1], pages, 0, done=False)
        rows = 0
        for rows in self._rows_read():
            yield Inspected(pages, pages, rows, done=False)
        yield Inspected(pages, pages, rows, done=True)

    def _hold(self, path: Path, numbers: range) -> bool:
        files = self._store.files()
        try:
            content, there = self._read(path, numbers)
        except OSError as error:
            raise VaultUnwritable(message("vault-not-writable", folder=str(path.parent))) from error
        seal = PageSeal(files.data_key, files.keys.salt)
        # The file may have become shorter since; that it is not too short is what SQLite sees to.
        return all(
            number == LOCK_PAGE or number > there or seal.holds(number, content[place : place + PAGE_BYTES])
            for number, place in zip(numbers, range(0, len(numbers) * PAGE_BYTES, PAGE_BYTES), strict=True)
        )

    def _read(self, path: Path, numbers: range) -> tuple[bytes, int]:
        """Return the pages as they lie in the file, and how many it has."""
        if self._descriptor >= 0 and os.fstat(self._descriptor).st_ino != path.stat().st_ino:
            os.close(self._descriptor)
            self._descriptor = -1
        if self._descriptor < 0:
            self._descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        os.lseek(self._descriptor, (numbers[0] - 1) * PAGE_BYTES, os.SEEK_SET)
        content, there = os.read(self._descriptor, len(numbers) * PAGE_BYTES), os.fstat(self._descriptor).st_size
        if sys.platform == "win32":
            # There an open file cannot be replaced. Elsewhere it stays open until the vault is closed, because
            # closing any descriptor of a file drops the locks that SQLite holds on it.
            os.close(self._descriptor)
            self._descriptor = -1
        return content, there // PAGE_BYTES

    def _rows_read(self) -> Iterator[int]:
        """Read every row of every table, a few at a time; yield how many were read."""
        database, rows = self._store.files().database, 0
        kinds = database.execute("PRAGMA main.table_list").fetchall()
        for name in [name for _, name, kind, _, without_rowid, _ in kinds if kind == "table" and not without_rowid]:
            last, end = database.execute(f"SELECT min(rowid) - 1, max(rowid) FROM [{name}]").fetchone()
            query = f"SELECT rowid, * FROM [{name}] WHERE rowid > ? AND rowid <= ? ORDER BY rowid LIMIT {_ROWS_AT_ONCE}"
            # What is saved meanwhile is left to the next inspection, or this one might never end.
            while end is not None and (found := database.execute(query, [last, end]).fetchall()):
                last = found[-1][0]
                rows += len(found)
                yield rows
