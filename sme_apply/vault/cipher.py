"""SQLCipher under sqlite-utils: the one door through which SQLite comes into the application.

sqlite-utils looks for a module ``pysqlite3`` before it takes the standard library's ``sqlite3``. Only when
sqlcipher3 stands under that name do both speak of the same exceptions; so this module registers it before
the first import of sqlite-utils, and no other module imports either of them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
import sqlcipher3.dbapi2 as sqlite

from sme_apply.terms import VaultError, message
from sme_apply.vault.errors import VaultBusy, VaultDamaged, VaultUnwritable, WrongKey

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlite

from sqlite_utils import Database, Migrations  # noqa: E402
from sqlite_utils import db as _sqlite_utils_db  # noqa: E402

if vars(_sqlite_utils_db)["sqlite3"] is not sqlcipher3:
    raise ImportError("sqlite_utils was imported before sme_apply.vault.cipher and speaks to a plain SQLite.")

__all__ = [
    "Database",
    "Migrations",
    "check",
    "connect",
    "is_open",
    "make_whole",
    "refuse_doubtful",
    "sqlite",
    "told",
    "trusted",
    "versions",
]

KEY_BYTES = 32
SALT_BYTES = 16
PAGE_BYTES = 4096
CACHE_KIB = 32 * 1024
"""How much of the file is held decrypted in memory; searching as one types reads the same pages over and over."""
_CORRUPT, _NOT_A_DATABASE, _FULL = 11, 26, 13
_IN_USE = (5, 6)
_CODES_BY_TEXT = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": _CORRUPT,
    "database or disk is full": _FULL,
    "unable to open database file": 14,
    "file is not a database": _NOT_A_DATABASE,
}
_OUT_OF_REACH = (3, 8, 10, 14)


def connect(path: Path, key: bytes, *, new_with_salt: bytes | None = None, read_only: bool = False) -> Database:
    """Open an encrypted file with its raw 256-bit key and every setting that durability and privacy need.

    Args:
        path: the file; it must exist unless ``new_with_salt`` is given.
        key: the 32 random bytes that encrypt it; no passphrase is stretched here.
        new_with_salt: the 16 bytes that a new file is to begin with.
        read_only: whether nothing may be written, while another process may write.

    Raises:
        WrongKey: if the key does not fit, or the first page is not as it was written.
        VaultDamaged: if the file is shorter than a page or its pages do not belong together.
        VaultUnwritable: if the file cannot be reached.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"A raw key has {KEY_BYTES} bytes, not {len(key)}.")
    # Of a file with hardly a byte SQLite would make a sound, empty database.
    if new_with_salt is None and path.stat().st_size < PAGE_BYTES:
        raise VaultDamaged(message("vault-damaged", file=path.name))
    mode = "rwc" if new_with_salt is not None else "ro" if read_only else "rw"
    with told(path):
        # The lock of the Vault lets one thread in at a time, so the connection may change hands.
        connection = sqlite.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, check_same_thread=False)
        try:
            # What is wrong is said by our own errors; the library would print it on the error stream as well.
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}{(new_with_salt or b'').hex()}'\"")
            connection.execute("PRAGMA temp_store = MEMORY")
            _read_first_page(connection)
            for setting in (
                "query_only = ON" if read_only else "journal_mode = WAL",
                "synchronous = FULL",
                "fullfsync = ON",
                "checkpoint_fullfsync = ON",
                "secure_delete = ON",
                "foreign_keys = ON",
                "trusted_schema = OFF",
                "busy_timeout = 5000",
                f"cache_size = -{CACHE_KIB}",
            ):
                connection.execute(f"PRAGMA {setting}").fetchall()
            return Database(connection, execute_plugins=False)
        except BaseException:
            connection.close()
            raise


def _read_first_page(connection: sqlite.Connection) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite.DatabaseError as error:
        if _code(error) == _NOT_A_DATABASE:
            raise WrongKey(message("vault-wrong-key")) from error
        raise


def check(database: Database, path: Path) -> None:
    """Read every page against its authentication code and every table against its structure.

    Raises:
        VaultDamaged: at the first thing that is not as it was written.
    """
    with told(path):
        unauthentic = database.execute("PRAGMA cipher_integrity_check").fetchone()
        structure = database.execute("PRAGMA quick_check(1)").fetchone()
    if unauthentic is not None or structure != ("ok",):
        raise VaultDamaged(message("vault-damaged", file=path.name))


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite reports about the file at ``path`` into an error that says what to do."""
    try:
        yield
    except sqlite.Error as error:
        known = _known(error, path)
        if known is None:
            raise
        raise known from error


@contextmanager
def trusted(database: Database, path: Path) -> Iterator[None]:
    """Let nothing leave the block that was read from a page which is not as it was written.

    SQLCipher hands out the last page of a long value as zeros, without an error, when its authentication code does
    not fit; only its status tells. From then on the connection is of no use, and reports a lack of memory.

    Raises:
        VaultDamaged: if such a page was read, whatever else went wrong because of it.
    """
    try:
        with told(path):
            yield
    except Exception as error:
        if not _authentic(database):
            raise VaultDamaged(message("vault-damaged", file=path.name)) from error
        raise
    refuse_doubtful(database, path)


def make_whole(database: Database, path: Path) -> None:
    """Take the log over into a file that is about to be closed and moved without it.

    Closing does the same, but says nothing where the disk does not take it.

    Raises:
        VaultUnwritable: if the disk does not take it.
        VaultBusy: if somebody else reads the file.
    """
    with told(path):
        busy = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise VaultBusy(message("vault-busy", folder=str(path.parent)))


def is_open(database: Database) -> bool:
    """Whether the connection was not closed yet."""
    try:
        return bool(database.conn.total_changes >= 0)
    except sqlite.ProgrammingError:
        return False


def refuse_doubtful(database: Database, path: Path) -> None:
    """Refuse what was read so far if any page of it was not as it was written; see ``trusted``.

    Raises:
        VaultDamaged: if so.
    """
    if not _authentic(database):
        raise VaultDamaged(message("vault-damaged", file=path.name))


def _authentic(database: Database) -> bool:
    try:
        row = database.conn.execute("PRAGMA cipher_status").fetchone()
    except sqlite.ProgrammingError:
        # It was closed in the block.
        return True
    return row is None or str(row[0]) == "1"


def _known(error: sqlite.Error, path: Path) -> VaultError | None:
    code = _code(error)
    if code in (_CORRUPT, _NOT_A_DATABASE):
        return VaultDamaged(message("vault-damaged", file=path.name))
    if code == _FULL:
        return VaultUnwritable(message("vault-disk-full", folder=str(path.parent)))
    if code in _OUT_OF_REACH:
        return VaultUnwritable(message("vault-not-writable", folder=str(path.parent)))
    if code in _IN_USE:
        return VaultBusy(message("vault-busy", folder=str(path.parent)))
    return None


def _code(error: sqlite.Error) -> int:
    """Return SQLite's primary result code; the upper bits only refine it."""
    code = int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    # Copying a whole file reports what SQLite says and leaves the code out, or gives the one that says nothing.
    return code if code > 1 else _CODES_BY_TEXT.get(str(error), code)


def versions() -> tuple[str, str]:
    """Return the versions of SQLCipher and of the SQLite in it."""
    connection = sqlite.connect(":memory:")
    try:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0]), str(sqlite.sqlite_version)
    finally:
        connection.close()
