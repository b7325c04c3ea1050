"""The files of an open vault, and the two places where its key slots stand."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path

from sme_apply.terms import VaultError
from sme_apply.vault import keys_file
from sme_apply.vault.cipher import Database, told
from sme_apply.vault.errors import VaultDamaged
from sme_apply.vault.keys_file import KeySlots
from sme_apply.vault.single_writer import SingleWriter

DATABASE_NAME = "vault.db"


@dataclass(slots=True)
class OpenFiles:
    """An open encrypted file with its data key, its key slots and the right to write.

    The key slots stand in ``vault.keys`` and, as the same bytes, inside the encrypted file. While ``vault.keys``
    is sound it is the one that counts; when it is lost or damaged, the copy inside restores it.
    """

    folder: Path
    database: Database = field(repr=False)
    writer: SingleWriter = field(repr=False)
    data_key: bytes = field(repr=False)
    keys: KeySlots = field(repr=False)

    @property
    def path(self) -> Path:
        """The encrypted file."""
        return self.folder / DATABASE_NAME

    def close(self) -> None:
        """Put the key slots right if they were lost meanwhile, then close the file and let others in."""
        try:
            # A disk that vanished must not keep the window from closing; what was saved is in the file.
            with contextlib.suppress(VaultError):
                self.mend_keys()
        finally:
            try:
                self.database.close()
            finally:
                self.data_key = b""
                self.writer.release()

    def agree_on_keys(self) -> None:
        """After opening: let a sound ``vault.keys`` replace the copy inside, or the copy mend a damaged one."""
        if self.keys.sound:
            content = keys_file.written(self.keys)
            if self._copy() != content:
                keep_copy(self.database, content, self.path)
        else:
            self.mend_keys()

    def mend_keys(self) -> bool:
        """Write ``vault.keys`` anew from the copy inside if it is lost or damaged; return whether that was needed."""
        try:
            if keys_file.read_keys(self.folder).sound:
                return False
        except VaultDamaged:
            pass
        content = self._copy()
        if content is None:
            return False
        keys_file.write_keys(self.folder, content)
        self.keys = keys_file.parsed(content)
        return True

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
