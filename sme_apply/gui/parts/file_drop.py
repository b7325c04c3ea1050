"""Takes a single file that is dropped onto a page or the whole window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


def is_pdf(path: Path) -> bool:
    """Return whether a file is a PDF by its name."""
    return path.suffix.lower() == ".pdf"


class FileDrop(QObject):
    """Watches for a single file of a wanted kind; what is inside the watched place and takes the file comes first.

    Args:
        onto: the page or window.
        wanted: whether a file may be dropped, judged by its name alone.
        dropped: is given the file.
    """

    def __init__(self, onto: QWidget, wanted: Callable[[Path], bool], dropped: Callable[[Path], object]) -> None:
        super().__init__(onto)
        self._wanted, self._dropped = wanted, dropped
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the file."""
        if isinstance(event, QDragEnterEvent) and self._file(event.mimeData()) is not None:
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = self._file(event.mimeData())
            if path is not None:
                event.acceptProposedAction()
                self._dropped(path)
                return True
        return False

    def _file(self, carried: QMimeData) -> Path | None:
        addresses = carried.urls()
        if len(addresses) != 1 or not addresses[0].isLocalFile():
            return None
        path = Path(addresses[0].toLocalFile())
        return path if self._wanted(path) else None
