"""The versions of the draft that is being written: listed, compared with now, restored."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from sme_apply.drafts import DraftDifference
    from sme_apply.gui.session import Session
    from sme_apply.vault import Vault, VersionDocument, VersionRecord


class DraftHistory(QObject):
    """What the draft in the editor was before.

    Signals:
        listed: the versions were read anew.
        compared: another version, or none, is held against now.
    """

    listed = Signal()
    compared = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.versions: tuple[VersionRecord, ...] = ()
        self.shown: VersionRecord | None = None
        self.differences: tuple[DraftDifference, ...] = ()

    def reload(self) -> None:
        """Read the versions of the draft, the newest first; what waits to be saved is saved before."""
        id = self._session.drafting.draft_id
        if id is None:
            return
        self._session.autosave.save_now()

        def read(versions: tuple[VersionRecord, ...]) -> None:
            if self._session.drafting.draft_id == id:
                self.versions = versions
                self.listed.emit()

        self._session.with_vault(lambda vault: vault.versions.of(id), read)

    def compare(self, version: VersionRecord) -> None:
        """Hold a version against the draft as it is now."""
        from sme_apply.drafts import differences, parse_draft

        def read(document: VersionDocument) -> None:
            application = self._session.drafting.application
            if application is None or self._session.drafting.draft_id != version.draft_id:
                return
            self.shown = version
            self.differences = differences(parse_draft(document.document), application.draft)
            self.compared.emit()

        self._session.with_vault(lambda vault: vault.versions.read(version.id), read)

    def restore(self, version_id: int, done: Callable[[int], None]) -> None:
        """Make a version the present state of the draft.

        Args:
            version_id: which one.
            done: told the number of the version that was kept of the state before, to take this back.
        """
        session, draft_id = self._session, self._session.drafting.draft_id
        if draft_id is None:
            return
        problem = session.autosave.save_at_last()
        if problem is not None:
            session.told.emit(problem)
            return

        def restore(vault: Vault) -> int:
            before = vault.versions.keep(draft_id, "replaced").id
            vault.versions.restore(version_id)
            return before

        def restored(before: int) -> None:
            self.forget()
            session.drafting.open(draft_id)
            session.drafting.reload()
            done(before)

        session.with_vault(restore, restored)

    def forget(self) -> None:
        """Hold nothing any more."""
        self.versions, self.shown, self.differences = (), None, ()
