"""One long piece of work on the vault: how far it is, and stopping it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from sme_apply.gui.session import Session

Told = Callable[[int, int], None]
Stops = Callable[[], bool]
Piece = Callable[[Told, Stops], Any]


class LongWork(QObject):
    """Runs one long piece of work at a time.

    Signals:
        changed: it began, came further or ended.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._stop = threading.Event()
        self.name: str | None = None
        self.done = 0
        self.of = 0

    @property
    def under_way(self) -> bool:
        """Whether something is being done."""
        return self.name is not None

    def begin(
        self,
        name: str,
        piece: Piece,
        done: Callable[[Any], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        beside: bool = False,
    ) -> bool:
        """Begin a piece of work, unless one is under way; return whether it began.

        Args:
            name: the key of the sentence that says what is being done.
            piece: is handed what it tells its progress and what it asks whether to stop.
            done: told the result, in the window's thread.
            failed: told what went wrong; by default the user is.
            beside: whether it may run beside the vault's thread, so that saves do not wait.
        """
        if self.under_way:
            return False
        stop = self._stop = threading.Event()
        self.name, self.done, self.of = name, 0, 0
        self.changed.emit()
        told = self._session.work.progress_to(self._come)
        run = self._session.work.beside if beside else self._session.work.with_vault
        then = failed or self._say
        run(lambda: piece(told, stop.is_set), self._ended(done), self._ended(then))
        return True

    def stop(self) -> None:
        """Have it come to its end; what it was doing tells when it has."""
        self._stop.set()

    def _come(self, done: int, of: int) -> None:
        if self.under_way:
            self.done, self.of = done, of
            self.changed.emit()

    def _ended(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        def end(result: Any) -> None:
            self.name = None
            self.changed.emit()
            then(result)

        return end

    def _say(self, error: Exception) -> None:
        from sme_apply.vault import VaultLocked

        # A vault that was locked meanwhile has nothing to say any more.
        if not isinstance(error, VaultLocked):
            self._session.say_error(error)
