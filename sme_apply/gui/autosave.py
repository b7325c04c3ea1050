"""Saves what has changed within a second, and says so only once it is safely in the vault.

What the disk does not take stays here and is tried again, at short intervals and whenever the user comes back to the
window, until it is saved.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from sme_apply.gui.work import Work
from sme_apply.terms import Message, SmeApplyError, message

DELAY_MS = 500
"""How long a change waits for more of the same before it is saved; it is never put off again."""

RETRY_MS = 5_000
"""How long after a save that did not succeed it is tried again."""

Save = Callable[[], Any]


class Autosave(QObject):
    """Keeps the latest unsaved state of each thing and hands it to the vault's thread.

    Signals:
        changed: something is not saved yet.
        saved: everything up to now is in the vault; carries the time of the last commit.
        failed: a save did not succeed; carries why. What was to be saved is kept and tried again.
    """

    changed = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._waiting: dict[str, tuple[Save, Callable[[Any], None]]] = {}
        self._on_the_way = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.save_now)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY_MS)
        self._again.timeout.connect(self.save_now)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._come_back)

    @property
    def clean(self) -> bool:
        """Whether nothing waits to be saved."""
        return not self._waiting and not self._on_the_way

    @property
    def tries_again(self) -> bool:
        """Whether a save that did not succeed is tried again by itself."""
        return self._again.isActive()

    def keep(self, thing: str, save: Save, then: Callable[[Any], None] = lambda _record: None) -> None:
        """Save ``thing`` soon; a later state of the same thing takes the place of an earlier one.

        Args:
            save: writes the state; runs in the vault's thread and returns a record with ``updated_at``.
            then: told the record, in the window's thread.
        """
        self._waiting[thing] = (save, then)
        self.changed.emit()
        # Not restarted at each change: whoever types without a pause is saved all the same.
        if not self._timer.isActive():
            self._timer.start()

    def drop(self, thing: str) -> None:
        """Forget what waits to be saved of a thing that is being removed."""
        self._waiting.pop(thing, None)

    def forget(self) -> None:
        """Forget everything that waits to be saved."""
        self._timer.stop()
        self._again.stop()
        self._waiting.clear()

    def save_now(self) -> None:
        """Hand over everything that waits."""
        self._timer.stop()
        self._again.stop()
        waiting, self._waiting = self._waiting, {}
        for thing, (save, then) in waiting.items():
            self._on_the_way += 1
            self._work.with_vault(save, self._done(then), self._not_done(thing, save, then))

    def save_at_last(self) -> Message | None:
        """Save what waits and wait for it; return why it could not be saved, ``None`` if all is safe."""
        self._timer.stop()
        self._again.stop()
        problems: list[Exception] = []

        def tried(save: Save) -> Save:
            def run() -> Any:
                try:
                    return save()
                except Exception as error:
                    problems.append(error)
                    raise

            return run

        waiting, self._waiting = self._waiting, {}
        for thing, (save, then) in waiting.items():
            self._on_the_way += 1
            self._work.with_vault(tried(save), self._done(then), self._not_done(thing, save, then))
        self._work.wait_for_vault()
        return _said(problems[0]) if problems else None

    def _done(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        def done(record: Any) -> None:
            self._on_the_way -= 1
            then(record)
            if self.clean:
                when = record.updated_at.astimezone() if record is not None else datetime.now().astimezone()
                self.saved.emit(when)

        return done

    def _not_done(self, thing: str, save: Save, then: Callable[[Any], None]) -> Callable[[Exception], None]:
        def not_done(error: Exception) -> None:
            self._on_the_way -= 1
            # A newer state that came meanwhile is the one to keep.
            self._waiting.setdefault(thing, (save, then))
            if _may_pass(error):
                self._again.start()
            self.failed.emit(_said(error))

        return not_done

    def _come_back(self, state: Qt.ApplicationState) -> None:
        # Perhaps the user has just made room on the disk or connected the drive.
        if state is Qt.ApplicationState.ApplicationActive and self._again.isActive():
            self.save_now()


def _may_pass(error: Exception) -> bool:
    """Whether the same may succeed later without being changed."""
    from sme_apply.vault import VaultBusy, VaultUnwritable

    return isinstance(error, VaultBusy | VaultUnwritable) or not isinstance(error, SmeApplyError)


def _said(error: Exception) -> Message:
    return error.message if isinstance(error, SmeApplyError) else message("gui-unexpected-not-saved")
