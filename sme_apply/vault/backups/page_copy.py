"""An encrypted file copied page by page as it stood at one moment, and a copy that some records are taken out of.

A copy is one single file, without a log beside it, and is opened and read through before anybody relies on it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from pathlib import Path

from sme_apply.terms import message
from sme_apply.vault import cipher
from sme_apply.vault.cipher import Database, sqlite, told, trusted
from sme_apply.vault.errors import VaultDamaged, VaultStopped
from sme_apply.vault.searching.schema_search import settle_letters
from sme_apply.vault.whole_file import flush_to_disk

Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]

_PAGES_AT_ONCE = 256
# SQLite takes at most so many values in one statement that every version of it understands.
_IDS_AT_ONCE = 500


def not_told(done: int, of: int) -> None:
    """Tell nobody how far a long call is."""


def never() -> bool:
    """Never ask a long call to stop."""
    return False


def copy_pages(source: Database, path: Path, key: bytes, salt: bytes, progress: Progress, cancel: Cancel) -> None:
    """Copy the file that ``source`` reads into a new file, as it stands in the transaction that ``source`` is in.

    Writers of the same file are not held up.

    Args:
        source: a connection of its own, in a read transaction.
        path: the new file.
        key: what encrypts both.
        salt: the 16 bytes that the new file begins with.
        progress: told the pages that are done, of how many.
        cancel: asked now and then whether to stop.

    Raises:
        VaultStopped: if ``cancel`` said so.
        VaultDamaged: if a page cannot be read.
        VaultUnwritable: if the disk does not take the copy.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    target = alone(path, key, salt=salt)
    try:

        def told_how_far(_status: int, left: int, of: int) -> None:
            progress(of - left, of)
            if cancel():
                raise VaultStopped(message("vault-stopped"))

        with told(path), trusted(source, path):
            source.conn.backup(target.conn, pages=_PAGES_AT_ONCE, progress=told_how_far)
            # The pages say that a log belongs to them; a copy has none.
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        target.close()


def copy_under_key(source: Database, path: Path, key: bytes, salt: bytes) -> None:
    """Copy what ``source`` reads into a new file that another key encrypts; see `copy_pages`."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with told(path), trusted(source, path):
        source.execute("ATTACH DATABASE ? AS copied KEY ?", [str(path), f"x'{key.hex()}{salt.hex()}'"])
        try:
            source.execute("PRAGMA copied.journal_mode = OFF").fetchall()
            source.execute("PRAGMA copied.synchronous = OFF").fetchall()
            source.execute("SELECT sqlcipher_export('copied')").fetchall()
            for name in ("user_version", "application_id"):
                value = int(source.execute(f"PRAGMA main.{name}").fetchone()[0])
                source.execute(f"PRAGMA copied.{name} = {value}")
        finally:
            source.execute("DETACH DATABASE copied")


def alone(path: Path, key: bytes, *, salt: bytes = b"", read_only: bool = False) -> Database:
    """Open an encrypted file that nobody else uses, leaving no file beside it.

    Args:
        path: the file.
        key: what encrypts it.
        salt: what a new file is to begin with.
        read_only: whether nothing may be written, not even into its folder.

    Raises:
        VaultDamaged: if it is no such file, or the key is another's.
        VaultUnwritable: if it cannot be reached.
    """
    mode = "mode=ro&immutable=1" if read_only else "mode=rw"
    with told(path):
        if not salt and path.stat().st_size < cipher.PAGE_BYTES:
            raise VaultDamaged(message("vault-damaged", file=path.name))
        connection = sqlite.connect(f"{path.resolve().as_uri()}?{mode}", uri=True, check_same_thread=False)
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if not read_only:
                # A copy that is interrupted is thrown away, so nothing needs to be undone.
                for setting in ("journal_mode = MEMORY", "synchronous = OFF", "secure_delete = ON"):
                    connection.execute(f"PRAGMA {setting}").fetchall()
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA trusted_schema = OFF")
            return Database(connection, execute_plugins=False)
        except BaseException:
            connection.close()
            raise


def proved(path: Path, key: bytes) -> None:
    """Open a copy, read every page of it against its authentication code, and bring it to the disk.

    Raises:
        VaultDamaged: if it is not whole.
        VaultUnwritable: if it cannot be reached.
    """
    database = alone(path, key, read_only=True)
    try:
        cipher.check(database, path)
    finally:
        database.close()
    with open(path, "rb+") as file:
        flush_to_disk(file.fileno())


def take_out(path: Path, key: bytes, ids: Collection[str]) -> None:
    """Take companies and drafts out of a closed encrypted file and leave no trace of them in it."""
    database = alone(path, key)
    try:
        with told(path):
            if ids and holds_any(database, ids):
                with database.atomic():
                    delete_records(database, ids)
                    settle_letters(database)
                # A row that was moved to another page can have left its bytes, which secure_delete does not overwrite.
                database.execute("VACUUM")
    finally:
        database.close()


def holds_any(database: Database, ids: Collection[str]) -> bool:
    """Whether any of these companies or drafts is in a file."""
    return any(
        database.execute(f"SELECT 1 FROM {table} WHERE id IN ({_marks(some)}) LIMIT 1", some).fetchone() is not None
        for table in ("companies", "drafts")
        for some in _portions(ids)
    )


def delete_records(database: Database, ids: Collection[str]) -> None:
    """Delete companies and drafts; runs in the caller's transaction.

    It works on the vault and on backups of any schema, so whatever belongs to them goes by a foreign key or a trigger.
    """
    for some in _portions(ids):
        for table in ("companies", "drafts"):
            database.execute(f"DELETE FROM {table} WHERE id IN ({_marks(some)})", some)


def _portions(ids: Collection[str]) -> list[list[str]]:
    wanted = sorted(ids)
    return [wanted[start : start + _IDS_AT_ONCE] for start in range(0, len(wanted), _IDS_AT_ONCE)]


def _marks(some: list[str]) -> str:
    return ", ".join("?" * len(some))
