"""The notes to oneself beside the draft that is being written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from sme_apply.gui.session import Session
    from sme_apply.vault import CommentRecord, Vault


class DraftComments(QObject):
    """Keeps the notes of the open draft at hand; what is made or done goes to the vault at once.

    Signals:
        changed: the notes were read anew.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.all: tuple[CommentRecord, ...] = ()

    def of(self, field: str) -> tuple[CommentRecord, ...]:
        """Return the notes on a field that are not done yet, the oldest first."""
        return tuple(each for each in self.all if each.field == field and each.done_at is None)

    def reload(self) -> None:
        """Read the notes of the open draft anew."""
        id = self._session.drafting.draft_id
        if id is None:
            self.forget()
        else:
            self._session.with_vault(lambda vault: vault.comments.of(id), lambda found: self._read(id, found))

    def add(self, field: str, text: str) -> None:
        """Leave a note on a field."""
        id = self._session.drafting.draft_id
        if id is not None and text.strip():
            self._change(lambda vault: vault.comments.add(id, text, field=field))

    def done(self, comment: str, *, done: bool = True) -> None:
        """Note that a note was dealt with, or that it was not after all."""
        self._change(lambda vault: vault.comments.done(comment) if done else vault.comments.open_again(comment))

    def forget(self) -> None:
        """Hold nothing any more."""
        self.all = ()
        self.changed.emit()

    def _change(self, change: Callable[[Vault], object]) -> None:
        self._session.with_vault(change, lambda _nothing: self.reload())

    def _read(self, id: str, found: tuple[CommentRecord, ...]) -> None:
        if self._session.drafting.draft_id == id:
            self.all = found
            self.changed.emit()
