"""What the window shows of the vault itself, and what can be done to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.keeping.inspecting import Inspecting
from sme_apply.gui.keeping.long_work import LongWork
from sme_apply.gui.keeping.rescuing import Rescuing
from sme_apply.gui.vault_door import damaged_vault
from sme_apply.terms import Message

if TYPE_CHECKING:
    from sme_apply.gui.keeping.long_work import Stops, Told
    from sme_apply.gui.session import Session
    from sme_apply.vault import (
        ArchiveCounts,
        BackupPreview,
        BackupRecord,
        BackupsMade,
        BinRecord,
        FolderRecord,
        RecoveryStanding,
        SlotRecord,
        Vault,
    )

    _Near = tuple[tuple[SlotRecord, ...], RecoveryStanding, tuple[BinRecord, ...], datetime | None]


@dataclass(frozen=True, slots=True)
class Kept:
    """How the vault stands.

    Args:
        slots: what opens it.
        recovery: how far the user is with the recovery code.
        bin: what was deleted and can be brought back.
        inspected_at: when it was last looked through to its end, UTC.
        folders: the folders that hold backups, the one beside the vault first.
        backups: those that can be reached, the newest first.
        set_aside: the folders with damaged files that were set aside.
    """

    slots: tuple[SlotRecord, ...]
    recovery: RecoveryStanding
    bin: tuple[BinRecord, ...]
    inspected_at: datetime | None
    folders: tuple[FolderRecord, ...]
    backups: tuple[BackupRecord, ...]
    set_aside: tuple[Path, ...]


class Keeping(QObject):
    """Reads how the open vault stands and carries out what the user wants done to it.

    Signals:
        changed: the vault stands otherwise than before.
        lock_wanted: the user wants to lock now.
    """

    changed = Signal()
    lock_wanted = Signal()

    def __init__(self, session: Session, *, use_keyring: bool) -> None:
        super().__init__(session)
        self._session = session
        self.use_keyring = use_keyring
        self.long = LongWork(session)
        self.inspecting = Inspecting(session)
        self.rescuing = Rescuing(session)
        self.kept: Kept | None = None
        self.preview: BackupPreview | None = None
        session.door_changed.connect(self._door_changed)
        self.inspecting.ended.connect(self.refresh)

    def refresh(self) -> None:
        """Read anew how the vault stands; `changed` tells when it is known."""

        def near(vault: Vault) -> _Near:
            slots = vault.slots()
            return slots.all(), slots.recovery, vault.bin.all(), vault.inspection.last()

        self._session.with_vault(near, self._read_far)

    def do(self, piece: Callable[[Vault], Any], done: Callable[[Any], None] = lambda _result: None) -> None:
        """Do something short to the vault, then read anew how it stands."""

        def then(result: Any) -> None:
            done(result)
            self.refresh()

        self._session.with_vault(piece, then)

    # Backups

    def back_up(self, done: Callable[[BackupsMade], None]) -> None:
        """Make a backup now and copy it into the second folder."""
        vault = self._session.vault
        if vault is None:
            return
        self._session.autosave.save_now()

        def made(result: BackupsMade) -> None:
            for problem in result.problems:
                self._session.told.emit(problem)
            done(result)
            self.refresh()

        def begin(_nothing: object) -> None:
            work = vault.backups.work("asked")
            self.long.begin("keeping-backing-up", work.run, made, beside=True)

        # Once what waits to be saved is in the vault.
        self._session.with_vault(lambda _vault: None, begin)

    def look_into(self, backup: BackupRecord) -> None:
        """Show what a backup holds and how it differs from now."""
        vault = self._session.vault
        if vault is None:
            return
        self._session.autosave.save_now()

        def looked(preview: BackupPreview) -> None:
            self.preview = preview
            self.changed.emit()

        def look(_told: Told, _stops: Stops) -> BackupPreview:
            return vault.backups.preview(backup)

        def begin(_nothing: object) -> None:
            self.long.begin("keeping-looking", look, looked, beside=True)

        self._session.with_vault(lambda _vault: None, begin)

    def put_preview_away(self) -> None:
        """Show the list of backups again."""
        self.preview = None
        self.changed.emit()

    def restore(self, done: Callable[[], None]) -> None:
        """Put the vault back to the backup that is shown; what it is now is backed up before."""
        session, preview, vault = self._session, self.preview, self._session.vault
        if preview is None or vault is None or self.long.under_way:
            return
        problem = session.autosave.save_at_last()
        if problem is not None:
            session.told.emit(problem)
            return
        session.drafting.keep_version()
        # From here on nobody writes into what is about to be replaced.
        session.show_none()

        def restored(_nothing: object) -> None:
            self.preview = None
            session.read_anew()
            session.rules.reload()
            self.refresh()
            done()

        def failed(error: Exception) -> None:
            session.say_error(error)
            session.read_anew()

        def restore(_told: Told, _stops: Stops) -> None:
            vault.backups.restore(preview.backup)

        self.long.begin("keeping-restoring", restore, restored, failed=failed)

    # Everything out and in

    def write_archive(self, path: Path, done: Callable[[ArchiveCounts], None]) -> None:
        """Write everything into an open file."""
        vault = self._session.vault
        if vault is None:
            return
        self._session.autosave.save_now()

        def write(told: Told, stops: Stops) -> ArchiveCounts:
            return vault.archive.write(path, progress=told, cancel=stops)

        self.long.begin("keeping-writing-archive", write, done)

    def look_into_archive(self, path: Path, done: Callable[[ArchiveCounts], None]) -> None:
        """Tell how much an archive holds."""
        vault = self._session.vault
        if vault is not None:
            self.long.begin(
                "keeping-reading-archive", lambda _told, _stops: vault.archive.look_into(path), done, beside=True
            )

    def take_in_archive(self, path: Path, done: Callable[[ArchiveCounts], None]) -> None:
        """Add what an archive holds to the vault."""
        session, vault = self._session, self._session.vault
        if vault is None:
            return
        session.autosave.save_now()

        def taken(counts: ArchiveCounts) -> None:
            session.reload_companies()
            session.drafting.reload()
            session.rules.reload()
            self.refresh()
            done(counts)

        def take(told: Told, stops: Stops) -> ArchiveCounts:
            return vault.archive.take_in(path, progress=told, cancel=stops)

        self.long.begin("keeping-taking-in", take, taken)

    # The bin

    def bring_back(self, record: BinRecord) -> None:
        """Bring a company or draft back from the bin."""

        def bring(vault: Vault) -> None:
            if record.kind == "company":
                vault.bin.bring_back_company(record.id)
            else:
                vault.bin.bring_back_draft(record.id)

        def brought(_nothing: object) -> None:
            self._session.reload_companies()
            self._session.drafting.reload()

        self.do(bring, brought)

    def remove_set_aside(self) -> None:
        """Overwrite and delete the damaged files that were set aside."""
        self.do(lambda vault: vault.erasing.remove_set_aside())

    # Damage

    def close_for_rescue(self, reason: Message) -> None:
        """Close the vault, in which a damage was found, and show what can be done about it."""
        session = self._session
        problem = session.lock()
        if problem is not None:
            session.told.emit(problem)
            return
        session.work.with_vault(lambda: damaged_vault(session.folder, reason), session.enter, session.say_error)

    # Reading

    def _read_far(self, near: _Near) -> None:
        vault = self._session.vault
        if vault is None:
            return

        def far() -> Kept:
            from sme_apply.vault.damage.rescue_swap import kept_folders

            # Drives may take their time to answer; saves do not wait for them.
            return Kept(*near, vault.backups.folders(), vault.backups.all(), kept_folders(vault.folder))

        def arrived(kept: Kept) -> None:
            if self._session.vault is vault:
                self.kept = kept
                self._session.slots = frozenset(slot.kind for slot in kept.slots)
                self._session.recovery.note_standing(kept.recovery)
                self.changed.emit()

        def failed(error: Exception) -> None:
            if self._session.vault is vault:
                self._session.say_error(error)

        self._session.work.beside(far, arrived, failed)

    def _door_changed(self) -> None:
        if self._session.vault is None:
            self.kept = self.preview = None
        else:
            self.rescuing.forget()
