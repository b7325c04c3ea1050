"""Takes files that are dropped onto a widget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from sme_apply.gui.parts.words_on_screen import set_look


class FileDrop(QObject):
    """Watches a widget for files of this computer; anything else is left to what lies around it.

    Args:
        dropped: handed the files in the order in which they were dropped.
    """

    def __init__(self, onto: QWidget, dropped: Callable[[tuple[Path, ...]], object]) -> None:
        super().__init__(onto)
        self._onto, self._dropped = onto, dropped
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the files; the widget is marked while they hover over it."""
        if isinstance(event, QDragEnterEvent) and _files(event.mimeData()):
            event.acceptProposedAction()
            set_look(self._onto, "chosen", "true")
            return True
        if event.type() == QEvent.Type.DragLeave:
            set_look(self._onto, "chosen", "false")
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            set_look(self._onto, "chosen", "false")
            files = _files(event.mimeData())
            if files:
                event.acceptProposedAction()
                self._dropped(files)
                return True
        return False


def _files(carried: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(each.toLocalFile()) for each in carried.urls() if each.isLocalFile())
