"""Erasing a company or draft for good: what would go, doing it, and what lies out of reach."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from sme_apply.gui.session import Session
    from sme_apply.vault import ErasedRecord, Erasure, ExportRecord, ExportStanding, FolderRecord, Vault

Kind = Literal["company", "draft"]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What erasing would do.

    Args:
        kind, id, name: what is to be erased.
        drafts: how many applications go with a company.
        exports: the files that were exported of it, and whether they are still there.
        folders: the folders that hold backups.
    """

    kind: Kind
    id: str
    name: str = field(repr=False)
    drafts: int
    exports: tuple[ExportStanding, ...]
    folders: tuple[FolderRecord, ...]


class Erasures(QObject):
    """Erases for good.

    Signals:
        failed: it could not be begun; the user was told why.
    """

    failed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def look_ahead(self, kind: Kind, id: str, name: str, drafts: int | None, done: Callable[[Outlook], None]) -> None:
        """Tell what erasing would do; nothing is changed.

        Args:
            drafts: how many applications go with a company, ``None`` where they have to be counted.
        """
        session, vault = self._session, self._session.vault
        if vault is None:
            return
        session.autosave.save_now()

        def near(vault: Vault) -> tuple[int, tuple[ExportRecord, ...]]:
            count = drafts if drafts is not None else len(vault.drafts(id))
            return count, vault.exports.of(id) if kind == "company" else ()

        def far(found: tuple[int, tuple[ExportRecord, ...]]) -> None:
            count, exports = found

            def look() -> Outlook:
                from sme_apply.vault.history.exports import standing

                return Outlook(kind, id, name, count, tuple(map(standing, exports)), vault.backups.folders())

            session.work.beside(look, done, session.say_error)

        session.with_vault(near, far)

    def erase(self, outlook: Outlook, done: Callable[[ErasedRecord], None]) -> None:
        """Erase it from the vault, then from every backup that can be reached; it cannot be undone."""
        session, long = self._session, self._session.keeping.long
        if long.under_way:
            self.failed.emit()
            return
        problem = session.autosave.save_at_last()
        if problem is not None:
            session.told.emit(problem)
            self.failed.emit()
            return
        if outlook.id == session.company_id:
            session.show_none()
        elif outlook.id == session.drafting.draft_id:
            session.drafting.leave(keep=False)

        def begin(vault: Vault) -> Erasure:
            return vault.erasing.company(outlook.id) if outlook.kind == "company" else vault.erasing.draft(outlook.id)

        def erased(result: ErasedRecord) -> None:
            session.keeping.refresh()
            done(result)

        def stopped(error: Exception) -> None:
            session.say_error(error)
            session.keeping.refresh()
            self.failed.emit()

        def rest(erasure: Erasure) -> None:
            session.reload_companies()
            session.drafting.reload()
            long.begin("keeping-erasing", erasure.run, erased, failed=stopped, beside=True)

        session.with_vault(begin, rest)
