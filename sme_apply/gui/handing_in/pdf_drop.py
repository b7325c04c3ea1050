"""Takes a PDF that is dropped onto a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class PdfDrop(QObject):
    """Watches a page for a single PDF file; anything else is not taken."""

    def __init__(self, onto: QWidget, dropped: Callable[[Path], object]) -> None:
        super().__init__(onto)
        self._dropped = dropped
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the file."""
        if isinstance(event, QDragEnterEvent) and _pdf(event.mimeData()) is not None:
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = _pdf(event.mimeData())
            if path is not None:
                event.acceptProposedAction()
                self._dropped(path)
                return True
        return False


def _pdf(carried: QMimeData) -> Path | None:
    addresses = carried.urls()
    if len(addresses) != 1 or not addresses[0].isLocalFile():
        return None
    path = Path(addresses[0].toLocalFile())
    return path if path.suffix.lower() == ".pdf" else None
