"""Putting everything under a new data key: into a new file, which is proved before it takes the old one's place.

Whatever interrupts this, one of the two files opens. The slots for the new file lie in ``vault.keys.next`` before it
gets its name, and opening takes the slots that fit the file which it finds.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault import cipher
from sme_apply.vault.backups.backup_before import backup_before
from sme_apply.vault.backups.backup_ground import keep_former_key
from sme_apply.vault.cipher import Database, refuse_doubtful, told, trusted
from sme_apply.vault.errors import VaultDamaged, VaultLocked, VaultReadOnly, VaultStopped, VaultUnwritable
from sme_apply.vault.history.overwriting import overwritten
from sme_apply.vault.keys import keys_file
from sme_apply.vault.keys.first_slots import Openers, wrapped_for
from sme_apply.vault.keys.key_slots import WrappedForKeyring
from sme_apply.vault.keys.keys_file import KeySlots
from sme_apply.vault.open_files import DATABASE_NAME, OpenFiles, close_for_exchange, keep_copy, refuse_left_over_log
from sme_apply.vault.store import Store
from sme_apply.vault.whole_file import flush_to_disk, make_names_durable, put_in_place, write_whole

UNFINISHED_NAME = DATABASE_NAME + ".rekeyed"
FORMER_NAME = DATABASE_NAME + ".former"
_PHASES = 4
_STEPS_BETWEEN_LOOKS = 20_000

Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What came of re-keying.

    Args:
        rows: how many rows were carried over and compared.
        former_overwritten: whether the old file was overwritten before it was deleted; where it could not be, the
            key to it is gone all the same.
    """

    rows: int
    former_overwritten: bool


def rekey(
    store: Store, openers: Openers, *, progress: Progress = lambda _done, _of: None, cancel: Cancel = lambda: False
) -> Rekeyed:
    """Put the whole vault under a new random data key that only ``openers`` open.

    The vault is backed up before. Backups are under the old key and open with the old slots, which each keeps beside
    it, until the next round of work on them puts those that can be reached under the new one; what the keyring holds
    for them is therefore left there.

    Args:
        store: the open vault; it stays open.
        openers: everything that is to open it from now on.
        progress: told the phases that are done, of how many.
        cancel: asked now and then whether to stop; then everything stays as it was.

    Raises:
        VaultStopped: if ``cancel`` said so.
        VaultLocked: if there is nothing that would open it.
        BadInput, KeyringRefused: if the passphrase is too short or the keyring does not keep its key.
        VaultBusy: if another window reads the vault.
        VaultDamaged: if the old file cannot be read to its end or the new one is not the same; the old one stands.
        VaultUnwritable: if the disk does not take the new file; the old one stands.
    """
    if openers.keyring is None and openers.passphrase is None and openers.recovery is None:
        raise VaultLocked(message("vault-passphrase-to-create"), passphrase_opens=True)
    with store.replacing() as hand_over:
        files = store.files()
        if files.writer is None:
            raise VaultReadOnly(message("vault-read-only"))
        backup_before(store, "rekeying")
        data_key, salt = secrets.token_bytes(cipher.KEY_BYTES), secrets.token_bytes(cipher.SALT_BYTES)
        slots = wrapped_for(openers, data_key, vault=files.keys.vault, now=store.clock())
        keys = KeySlots(files.keys.vault, salt, slots)
        try:
            rows = _make_new(files, data_key, keys, store.clock(), progress, cancel)
            new = _exchange(files, data_key, keys, hand_over)
        except BaseException:
            if not keys.fits(_first_bytes(files.path)):
                _forget(openers, keys)
                _clear_unfinished(files.folder)
            raise
        hand_over(new)
        progress(_PHASES, _PHASES)
        return Rekeyed(rows, clear_unfinished_rekeying(new.folder))


def clear_unfinished_rekeying(folder: Path) -> bool:
    """Remove what a re-keying left beside the file that opens; return whether an old file was overwritten."""
    try:
        return _clear(folder)
    except OSError:
        # The next opening tries again.
        return False


def _make_new(
    files: OpenFiles, data_key: bytes, keys: KeySlots, now: datetime, progress: Progress, cancel: Cancel
) -> int:
    """Write, reopen, check and compare the new file; return how many rows it holds."""
    unfinished = files.folder / UNFINISHED_NAME
    try:
        _clear(files.folder)
        # SQLite gives its side files the permissions of the file itself.
        os.close(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        # Of its own, because a connection is of no more use after its export has failed.
        source = cipher.connect(files.path, files.data_key)
        try:
            with told(unfinished), trusted(source, files.path), _stoppable(source, cancel):
                _copy(source, unfinished, data_key, keys.salt)
        finally:
            source.close()
        progress(1, _PHASES)
        new = cipher.connect(unfinished, data_key)
        try:
            cipher.check(new, unfinished)
            progress(2, _PHASES)
            with told(unfinished), _stoppable(files.database, cancel), _stoppable(new, cancel):
                rows = _compared(files.database, new, unfinished)
                refuse_doubtful(files.database, files.path)
            progress(3, _PHASES)
            keep_copy(new, keys_file.written(keys), unfinished)
            with told(unfinished), new.atomic():
                keep_former_key(new, salt=files.keys.salt, data_key=files.data_key, now=now)
            cipher.make_whole(new, unfinished)
        finally:
            new.close()
        with open(unfinished, "rb+") as file:
            flush_to_disk(file.fileno())
        make_names_durable(files.folder)
    except OSError as error:
        raise VaultUnwritable(message("vault-not-writable", folder=str(files.folder))) from error
    write_whole(files.folder / keys_file.NEXT_NAME, keys_file.written(keys))
    return rows


def _copy(database: Database, unfinished: Path, data_key: bytes, salt: bytes) -> None:
    version = int(database.execute("PRAGMA user_version").fetchone()[0])
    application = int(database.execute("PRAGMA application_id").fetchone()[0])
    written_key = f"x'{data_key.hex()}{salt.hex()}'"
    database.execute("ATTACH DATABASE ? AS rekeyed KEY ?", [str(unfinished), written_key])
    try:
        # Until it is checked and flushed as a whole nobody relies on the new file.
        database.execute("PRAGMA rekeyed.journal_mode = OFF").fetchall()
        database.execute("PRAGMA rekeyed.synchronous = OFF").fetchall()
        database.execute("SELECT sqlcipher_export('rekeyed')").fetchall()
        database.execute(f"PRAGMA rekeyed.user_version = {version}")
        database.execute(f"PRAGMA rekeyed.application_id = {application}")
    finally:
        database.execute("DETACH DATABASE rekeyed")


def _compared(old: Database, new: Database, unfinished: Path) -> int:
    """Return how many rows both files hold.

    Raises:
        VaultDamaged: if any table, index, row or row number differs.
    """
    layout = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name, tbl_name"
    same = old.execute(layout).fetchall() == new.execute(layout).fetchall()
    total = 0
    for query in _readings(old) if same else ():
        rows, digest = _digest(old, query)
        same = same and (rows, digest) == _digest(new, query)
        total += rows
    if not same:
        raise VaultDamaged(message("vault-rekeying-differs", file=unfinished.name))
    return total


def _readings(database: Database) -> Iterator[str]:
    """Yield a query for each table that reads every row of it in a fixed order."""
    for _, name, kind, columns, without_rowid, _ in database.execute("PRAGMA main.table_list").fetchall():
        if kind in ("table", "shadow") and name != "sqlite_schema":
            quoted = '"' + name.replace('"', '""') + '"'
            order = ", ".join(map(str, range(1, columns + 1))) if without_rowid else "1"
            yield f"SELECT {'' if without_rowid else 'rowid, '}* FROM {quoted} ORDER BY {order}"


def _digest(database: Database, query: str) -> tuple[int, bytes]:
    digest, rows = hashlib.sha256(), 0
    for row in database.execute(query):
        digest.update(repr(row).encode("utf-8", "surrogatepass"))
        rows += 1
    return rows, digest.digest()


@contextmanager
def _stoppable(database: Database, cancel: Cancel) -> Iterator[None]:
    connection = database.conn
    stopped = False

    def look() -> int:
        nonlocal stopped
        stopped = stopped or cancel()
        return int(stopped)

    connection.set_progress_handler(look, _STEPS_BETWEEN_LOOKS)
    try:
        # A small vault is read before it is looked for the first time.
        if look():
            raise VaultStopped(message("vault-stopped"))
        yield
    except cipher.sqlite.Error as error:
        if stopped:
            raise VaultStopped(message("vault-stopped")) from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _exchange(files: OpenFiles, data_key: bytes, keys: KeySlots, hand_over: Callable[[OpenFiles], None]) -> OpenFiles:
    """Put the new file in the old one's place; if that cannot be done, the old one is opened again."""
    path = files.path
    close_for_exchange(files)
    try:
        refuse_left_over_log(files)
        with contextlib.suppress(OSError):
            # Not every file system knows a second name for one file; then the old one is only deleted.
            os.link(path, files.folder / FORMER_NAME)
        put_in_place(files.folder / UNFINISHED_NAME, path)
    except BaseException as error:
        if keys.fits(_first_bytes(path)):
            return _reopened(files, data_key, keys, hand_over)
        _reopened(files, files.data_key, files.keys, hand_over)
        if isinstance(error, OSError):
            raise VaultUnwritable(message("vault-not-writable", folder=str(files.folder))) from error
        raise
    return _reopened(files, data_key, keys, hand_over)


def _reopened(files: OpenFiles, data_key: bytes, keys: KeySlots, hand_over: Callable[[OpenFiles], None]) -> OpenFiles:
    reopened = replace(files, data_key=data_key, keys=keys)
    # Handed over first: where the disk does not let it be opened now, the next use opens it.
    hand_over(reopened)
    reopened.open_again()
    reopened.agree_on_keys()
    return reopened


def _first_bytes(path: Path) -> bytes:
    with open(path, "rb") as file:
        return file.read(cipher.SALT_BYTES)


def _forget(openers: Openers, keys: KeySlots) -> None:
    for slot in keys.slots:
        if isinstance(slot, WrappedForKeyring) and openers.keyring is not None:
            openers.keyring.forget(slot.id)


def _clear_unfinished(folder: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        (folder / (UNFINISHED_NAME + suffix)).unlink(missing_ok=True)


def _clear(folder: Path) -> bool:
    """Remove the unfinished file and overwrite and remove the former one; return whether it was overwritten."""
    _clear_unfinished(folder)
    former = folder / FORMER_NAME
    if not former.exists():
        return False
    # Interrupted early, the second name still stands for the file in use, which must not be touched.
    if os.path.samefile(former, folder / DATABASE_NAME) or _first_bytes(former) == _first_bytes(folder / DATABASE_NAME):
        former.unlink()
        return False
    return overwritten(former)
