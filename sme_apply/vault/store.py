"""What everything in an open vault rests on: the open files, one turn at a time, one transaction per save."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sme_apply.terms import BadInput, message
from sme_apply.vault.cipher import Database, refuse_doubtful, trusted
from sme_apply.vault.damage.save_mark import count_save, set_mark
from sme_apply.vault.errors import RecordNotThere, VaultLocked, VaultReadOnly
from sme_apply.vault.history.lived_time import LivedTime
from sme_apply.vault.open_files import OpenFiles

Clock = Callable[[], datetime]


class Store:
    """The open files of a vault, used by one thread at a time.

    Args:
        files: the open files; the store closes them.
        clock: gives the present moment in UTC.
    """

    def __init__(self, files: OpenFiles, clock: Clock) -> None:
        self.folder = files.folder
        self.clock = clock
        self.lived = LivedTime(clock)
        self._files: OpenFiles | None = files
        self._turn = threading.RLock()

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._files is None

    def files(self) -> OpenFiles:
        """Return the open files.

        Raises:
            VaultLocked: if they were closed.
        """
        if self._files is None:
            raise VaultLocked(message("vault-closed"), passphrase_opens=False)
        return self._files

    def close(self) -> None:
        """Close the file, let go of the key and let others in; a second call does nothing."""
        with self._turn:
            files, self._files = self._files, None
            if files is not None:
                files.close()

    @contextmanager
    def using(self) -> Iterator[Database]:
        """Have the database to oneself; what SQLite reports becomes an error that says what to do."""
        with self._turn:
            files = self.files()
            files.open_again()
            with trusted(files.database, files.path):
                yield files.database

    @contextmanager
    def saving(self) -> Iterator[Database]:
        """Have the database to oneself in one transaction, which is on the disk when the block is left.

        Raises:
            VaultReadOnly: if the vault was opened for reading only.
        """
        with self.using() as database:
            if self.files().read_only:
                raise VaultReadOnly(message("vault-read-only"))
            with database.atomic():
                yield database
                refuse_doubtful(database, self.files().path)
                number = count_save(database)
            if not database.conn.in_transaction:
                set_mark(database, self.files().path, self.files().keys.vault, number)

    @contextmanager
    def replacing(self) -> Iterator[Callable[[OpenFiles], None]]:
        """Have the open files to oneself, to close them and hand over others in their place."""
        with self._turn:

            def hand_over(files: OpenFiles) -> None:
                self._files = files

            yield hand_over


def first(database: Database, query: str, *values: str | int) -> dict[str, Any]:
    """Return the first row that a query finds.

    Raises:
        RecordNotThere: if it finds none.
    """
    for row in database.query(query, list(values)):
        return row
    raise RecordNotThere(message("vault-record-not-there"))


def writable(row: dict[str, Any]) -> dict[str, Any]:
    """Return the row if every text in it can be written.

    Raises:
        BadInput: if a text holds half a character and cannot be written as UTF-8.
    """
    try:
        for value in row.values():
            if isinstance(value, str):
                value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadInput(message("vault-text-broken")) from error
    return row
