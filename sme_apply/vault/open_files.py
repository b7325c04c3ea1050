"""The files of an open vault, and the two places where its key slots stand."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path

from sme_apply.terms import VaultError, message
from sme_apply.vault.cipher import Database, connect, is_open, told
from sme_apply.vault.errors import VaultBusy
from sme_apply.vault.keys import keys_file
from sme_apply.vault.keys.keys_file import KeySlots
from sme_apply.vault.single_writer import SingleWriter

DATABASE_NAME = "vault.db"


@dataclass(slots=True)
class OpenFiles:
    """An open encrypted file with its data key, its key slots and, where there is a ``writer``, the right to write.

    The key slots stand in ``vault.keys``, in its copy beside it and, as the same bytes, inside the encrypted file.
    The first sound one in this order counts, and the others are brought into agreement with it.
    """

    folder: Path
    database: Database = field(repr=False)
    writer: SingleWriter | None = field(repr=False)
    data_key: bytes = field(repr=False)
    keys: KeySlots = field(repr=False)

    @property
    def path(self) -> Path:
        """The encrypted file."""
        return self.folder / DATABASE_NAME

    @property
    def read_only(self) -> bool:
        """Whether another window or program holds the right to write."""
        return self.writer is None

    def open_again(self) -> None:
        """Open the encrypted file once more after its connection was closed, if that is so.

        Raises:
            VaultUnwritable: if the disk does not let it be opened; the next use tries again.
        """
        if not is_open(self.database):
            self.database = connect(self.path, self.data_key, read_only=self.read_only)

    def close(self) -> None:
        """Put the key slots right if they were lost meanwhile, then close the file and let others in."""
        try:
            self.agree_on_keys()
        finally:
            try:
                self.database.close()
            finally:
                self.data_key = b""
                if self.writer is not None:
                    self.writer.release()

    def agree_on_keys(self) -> None:
        """Bring the three places of the key slots into agreement.

        A disk that is full or gone keeps nobody from opening and closing: one sound place is enough, and the next
        opening tries again.
        """
        if self.read_only or not is_open(self.database):
            return
        with contextlib.suppress(VaultError, OSError):
            inside = self._copy()
            if not self.keys.sound and inside is not None:
                self.keys = keys_file.parsed(inside)
            content = keys_file.written(self.keys)
            if not keys_file.in_agreement(self.folder, content):
                keys_file.write_keys(self.folder, content)
                (self.folder / keys_file.NEXT_NAME).unlink(missing_ok=True)
            if inside != content:
                keep_copy(self.database, content, self.path)

    def change_keys(self, keys: KeySlots) -> None:
        """Replace the key slots on file and inside; a failure before the file is written changes nothing."""
        content = keys_file.written(keys)
        keys_file.write_keys(self.folder, content)
        self.keys = keys
        keep_copy(self.database, content, self.path)

    def _copy(self) -> bytes | None:
        with told(self.path):
            row = self.database.execute("SELECT content FROM key_slots WHERE id = 1").fetchone()
        return None if row is None else bytes(row[0])


def keep_copy(database: Database, content: bytes, path: Path) -> None:
    """Keep a copy of the key slots inside the encrypted file."""
    with told(path), database.atomic():
        database.table("key_slots").upsert({"id": 1, "content": content}, pk="id")


def close_for_exchange(files: OpenFiles) -> None:
    """Fold the log into the file and close it, so that another file can take its place.

    Whether the log is empty is for `refuse_left_over_log` to say, after the closing.
    """
    with told(files.path):
        files.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    files.database.close()


def refuse_left_over_log(files: OpenFiles) -> None:
    """Make sure that no log of the closed file is left: its changes must never be read into another file.

    Raises:
        VaultBusy: if somebody else still reads the file and keeps its log there.
    """
    log = files.path.with_name(files.path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise VaultBusy(message("vault-busy", folder=str(files.folder)))
