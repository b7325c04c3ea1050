"""Takes a file that is dropped anywhere onto the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from sme_apply.gui.arriving.arriving_file import kind_of_name


class WindowDrop(QObject):
    """Watches a window for a single file that this program opens; a page that takes the file itself comes first."""

    def __init__(self, onto: QWidget, dropped: Callable[[Path], object]) -> None:
        super().__init__(onto)
        self._dropped = dropped
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the file."""
        if isinstance(event, QDragEnterEvent) and _file(event.mimeData()) is not None:
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = _file(event.mimeData())
            if path is not None:
                event.acceptProposedAction()
                self._dropped(path)
                return True
        return False


def _file(carried: QMimeData) -> Path | None:
    addresses = carried.urls()
    if len(addresses) != 1 or not addresses[0].isLocalFile():
        return None
    path = Path(addresses[0].toLocalFile())
    return path if kind_of_name(path) is not None else None
