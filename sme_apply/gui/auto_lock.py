"""Locks the vault when nobody has touched the window for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

CHOICES = (0, 5, 15, 30, 60)
"""The minutes that can be chosen; 0 is never."""
BY_DEFAULT = 15
SETTING = "auto-lock-minutes"
_LOOK_EVERY_MS = 5_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


def minutes_of(setting: str | None) -> int:
    """Return the minutes of a kept setting; what is no choice is the default."""
    kept = int(setting) if setting is not None and setting.isdecimal() and len(setting) < 4 else BY_DEFAULT
    return kept if kept in CHOICES else BY_DEFAULT


class AutoLock(QObject):
    """Watches for touches on every window of the application.

    Args:
        now: gives seconds that also pass while the computer sleeps, so that it is locked on waking.

    Signals:
        due: nobody has touched a window for the chosen time.
    """

    due = Signal()

    def __init__(self, now: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._touched = now()
        self._minutes = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # Only what reaches a window as a whole is looked at: every event of every widget would slow all drawing.
            application.focusWindowChanged.connect(self._watch)

    def start(self, minutes: int) -> None:
        """Lock after this many minutes; 0 is never."""
        self._minutes = minutes
        self._touched = self._now()
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    @property
    def minutes(self) -> int:
        """After how many minutes it locks."""
        return self._minutes

    def look(self) -> None:
        """Say that it is due, if it is."""
        passed = self._now() - self._touched
        if passed < 0:
            # The clock was set back: what has passed is not known, so counting begins anew.
            self._touched = self._now()
        elif self._minutes and passed >= self._minutes * 60:
            self._touched = self._now()
            self.due.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a touch."""
        if event.type() in _TOUCHES:
            self._touched = self._now()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # A filter that is already there is not added twice.
            window.installEventFilter(self)
