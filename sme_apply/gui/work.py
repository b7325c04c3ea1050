"""Work off the window's thread: one thread that alone touches the vault, and a few for everything else."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

WAIT_SECONDS = 0.001
"""How long the window's thread waits for Python while another one computes; by default it is five times that."""


class Progress(Protocol):
    """Tells the window how far a piece of work is: steps done, of how many."""

    def __call__(self, done: int, of: int) -> None: ...


class Work(QObject):
    """Runs pieces of work and hands their results over in the window's thread.

    Work for the vault runs one piece after another in one thread; other work runs beside it. Nothing runs on after
    `finish`.
    """

    busy = Signal(bool)
    """Whether any work is under way."""
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(WAIT_SECONDS)
        self._vault = QThreadPool(self)
        self._vault.setMaxThreadCount(1)
        # SQLite and the keyring may be bound to the thread that opened them.
        self._vault.setExpiryTimeout(-1)
        self._others = QThreadPool(self)
        self._others.setMaxThreadCount(2)
        self._under_way = 0
        self._finished = False
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def with_vault(
        self, piece: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``piece`` in the vault's thread, after everything given to it before."""
        self._start(self._vault, piece, done, failed)

    def beside(
        self, piece: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``piece`` in a thread of its own."""
        self._start(self._others, piece, done, failed)

    def progress_to(self, told: Callable[[int, int], None]) -> Progress:
        """Return what a piece of work may call, from its thread, to tell the window how far it is."""

        def tell(done: int, of: int) -> None:
            self._arrived.emit(lambda steps: told(*steps), (done, of))

        return tell

    @property
    def under_way(self) -> bool:
        """Whether any work is under way."""
        return self._under_way > 0

    def wait_for_vault(self) -> None:
        """Wait until everything given to the vault so far is done."""
        self._vault.waitForDone()

    def finish(self, last: Callable[[], Any] | None = None) -> None:
        """Let work under way end, run ``last`` in the vault's thread, and stop.

        Work that has not begun is still done for the vault, where it may be a save, and dropped elsewhere.
        """
        if self._finished:
            return
        self._finished = True
        self._others.clear()
        if last is not None:
            self._vault.start(last)
        self._vault.waitForDone()
        self._others.waitForDone()
        self._under_way = 0

    def _start(
        self,
        pool: QThreadPool,
        piece: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self._finished:
            return
        self._under_way += 1
        if self._under_way == 1:
            self.busy.emit(True)

        def run() -> None:
            try:
                result = piece()
            except Exception as error:
                self._arrived.emit(self._ended(failed), error)
            else:
                self._arrived.emit(self._ended(done), result)

        pool.start(run)

    def _ended(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        def end(result: Any) -> None:
            self._under_way -= 1
            if self._under_way == 0:
                self.busy.emit(False)
            then(result)

        return end

    def _hand_over(self, then: Callable[[Any], None], result: object) -> None:
        if not self._finished:
            then(result)
