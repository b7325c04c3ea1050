"""A table that may be wider than its page: it alone scrolls sideways, never the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from sme_apply.gui.theme import worn

_LEAST = 120


class WideTable(QScrollArea):
    """Shows a table in all its height and as much of its width as there is room for."""

    def __init__(self, table: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._table = table
        self.setWidget(table)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the whole table, with the bar below it where it is wider than ``width``."""
        table = self._table
        needed = table.minimumSizeHint().width()
        inside = max(width, needed)
        high = table.heightForWidth(inside) if table.hasHeightForWidth() else table.sizeHint().height()
        return high + (self.horizontalScrollBar().sizeHint().height() if needed > width else 0)

    def sizeHint(self) -> QSize:
        """Return the size of the table."""
        wide = self._table.sizeHint().width()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the width below which the table could not be read; its height follows from the width."""
        return QSize(min(self._table.minimumSizeHint().width(), worn().scale.length(_LEAST)), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height where the table has got one."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll up and down."""
        delta = event.angleDelta()
        if abs(delta.y()) > abs(delta.x()) and not event.modifiers():
            event.ignore()
            return
        super().wheelEvent(event)
