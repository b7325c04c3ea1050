"""The Qt application, which hears of the files that macOS opens with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """The one application of the process.

    Signals:
        file_opened: the system hands over a file to open; carries its path.
    """

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Hear of a file; an event filter would be asked about every event of every widget instead."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.file_opened.emit(event.file())
            return True
        return super().event(event)
