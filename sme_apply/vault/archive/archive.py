"""The open archive of a vault: everything out of it, and everything in again."""

from __future__ import annotations

from pathlib import Path

from sme_apply.vault.backups.page_copy import Cancel, Progress, never, not_told
from sme_apply.vault.history.exports import Exports
from sme_apply.vault.history.history_records import ArchiveCounts
from sme_apply.vault.store import Store


class Archive:
    """Writes an open vault as an archive of JSON and takes such archives in.

    The archive is not encrypted; who offers it says so before.
    """

    def __init__(self, store: Store, exports: Exports) -> None:
        self._store = store
        self._exports = exports

    def write(self, path: Path, *, progress: Progress = not_told, cancel: Cancel = never) -> ArchiveCounts:
        """Write the whole vault to ``path``; see ``archive_writing.write_archive``."""
        from sme_apply.vault.archive.archive_writing import write_archive

        return write_archive(self._store, self._exports, path, progress=progress, cancel=cancel)

    def look_into(self, path: Path) -> ArchiveCounts:
        """Return how much an archive holds; see ``archive_reading.look_into_archive``."""
        from sme_apply.vault.archive.archive_reading import look_into_archive

        return look_into_archive(path)

    def take_in(self, path: Path, *, progress: Progress = not_told, cancel: Cancel = never) -> ArchiveCounts:
        """Add what an archive holds to the vault; see ``archive_reading.take_in_archive``."""
        from sme_apply.vault.archive.archive_reading import take_in_archive

        return take_in_archive(self._store, path, progress=progress, cancel=cancel)
