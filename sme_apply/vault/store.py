"""What everything in an open vault rests on: the open files, one turn at a time, one transaction per save."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sme_apply.terms import BadInput, message
from sme_apply.vault.cipher import Database, told
from sme_apply.vault.errors import RecordNotThere, VaultLocked
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
            with told(files.path):
                yield files.database

    @contextmanager
    def saving(self) -> Iterator[Database]:
        """Have the database to oneself in one transaction, which is on the disk when the block is left."""
        with self.using() as database, database.atomic():
            yield database


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
