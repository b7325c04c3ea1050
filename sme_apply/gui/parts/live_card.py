"""A card that is chosen as a whole, by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame

from sme_apply.gui.parts.words_on_screen import set_look


class LiveCard(QFrame):
    """A card that acts like a button.

    Args:
        name: what a screen reader says.
    """

    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setProperty("live", "true")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mark(self, current: bool) -> None:
        """Show whether it is the current one."""
        set_look(self, "chosen", "true" if current else "false")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it with the mouse."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose it with the space bar or Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
