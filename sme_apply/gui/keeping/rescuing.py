"""What can be done about a vault that does not open: saving what can be read, or putting a backup in its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.keeping.long_work import LongWork
from sme_apply.gui.vault_door import Door, Knock, Opened
from sme_apply.terms import BadInput, Message, SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.gui.keeping.long_work import Stops, Told
    from sme_apply.gui.session import Session
    from sme_apply.vault import BackupPreview, BackupRecord, RecoveryCode, RescueReport, Vault


class Rescuing(QObject):
    """Works on the folder of a vault that is not open.

    Signals:
        changed: there is a report, a preview or a reason to be shown, or none any more.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.long = LongWork(session)
        self.report: RescueReport | None = None
        self.preview: BackupPreview | None = None
        self.reason: Message | None = None
        self._knock = Knock()

    @property
    def typed(self) -> str:
        """What opened the vault or the backup that is shown."""
        return self._knock.recovery or self._knock.passphrase or ""

    def rescue(self, typed: str, nameless: str) -> None:
        """Save what can be read into a new file; the damaged files are kept aside.

        Args:
            typed: the passphrase or the recovery code; empty where the keyring opens the vault.
            nameless: what a company is called whose name was lost.
        """
        folder = self._session.folder

        def run(told: Told, stops: Stops) -> RescueReport:
            from sme_apply.company import Company, dump_company
            from sme_apply.vault import rescue_vault

            return rescue_vault(
                folder,
                now=datetime.now(UTC),
                nameless=nameless,
                blank_company=lambda name: dump_company(Company(name_ko=name)).decode(),
                progress=told,
                cancel=stops,
                **_openers(typed),
            )

        def rescued(report: RescueReport) -> None:
            self.report, self._knock = report, knock_of(typed)
            self.changed.emit()

        self._begin("keeping-rescuing", run, rescued)

    def look_into(self, backup: BackupRecord, typed: str) -> None:
        """Show what a backup holds."""
        folder = self._session.folder

        def run(_told: Told, _stops: Stops) -> BackupPreview:
            from sme_apply.vault import preview_backup

            return preview_backup(backup.path, folder=folder, **_openers(typed))

        def looked(preview: BackupPreview) -> None:
            self.preview, self._knock = preview, knock_of(typed)
            self.changed.emit()

        self._begin("keeping-looking", run, looked)

    def restore(self) -> None:
        """Put the backup that is shown in the place of the vault, and open it."""
        folder, preview, typed = self._session.folder, self.preview, self.typed
        if preview is None:
            return

        def run(_told: Told, _stops: Stops) -> Opened:
            from sme_apply.vault import restore_backup

            vault: Vault = restore_backup(folder, preview.backup.path, **_openers(typed))
            return Opened(Door.OPEN, vault, slots=frozenset(slot.kind for slot in vault.slots().all()))

        def restored(opened: Opened) -> None:
            self.forget()
            self._session.enter(opened)

        self._begin("keeping-restoring", run, restored)

    def open_again(self) -> None:
        """Open the vault with what opened it for the rescue."""
        knock = self._knock
        self.forget()
        self._session.open(knock.passphrase, recovery=knock.recovery)

    def accept(self) -> None:
        """Let the vault open as it is: the user knows that it is from an earlier day."""
        folder = self._session.folder

        def run(_told: Told, _stops: Stops) -> None:
            from sme_apply.vault import accept_as_it_is

            accept_as_it_is(folder)

        self._begin("keeping-looking", run, lambda _nothing: self._session.open())

    def backups_in(self, path: Path) -> tuple[BackupRecord, ...]:
        """Return the backups in a folder that the user chose, or the one that it is.

        Raises:
            BadInput, VaultUnwritable: if there are none or it cannot be read.
        """
        from sme_apply.vault import backups_in

        found = tuple(each for each in backups_in(path.parent) if each.path == path) or backups_in(path)
        if not found:
            raise BadInput(message("backup-none-there", folder=str(path)))
        return found

    def put_preview_away(self) -> None:
        """Show again what can be done."""
        self.preview = None
        self.changed.emit()

    def forget(self) -> None:
        """Hold nothing any more."""
        self.report, self.preview, self.reason, self._knock = None, None, None, Knock()

    def _begin(self, name: str, piece: Callable[[Told, Stops], Any], done: Callable[[Any], None]) -> None:
        self.reason = None
        self.long.begin(name, piece, done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.reason = error.message if isinstance(error, SmeApplyError) else message("gui-unexpected")
        self.changed.emit()


def knock_of(typed: str) -> Knock:
    """Return what was typed as what it is: a recovery code where it can be one, else a passphrase."""
    if not typed:
        return Knock()
    return Knock(passphrase=typed) if _code(typed) is None else Knock(recovery=typed)


def _openers(typed: str) -> dict[str, Any]:
    code = _code(typed) if typed else None
    return {"recovery": code} if code is not None else {"passphrase": typed or None}


def _code(typed: str) -> RecoveryCode | None:
    from sme_apply.vault import read_recovery_code

    try:
        return read_recovery_code(typed)
    except BadInput:
        return None
