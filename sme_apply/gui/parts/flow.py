"""Pieces side by side that go on in the next line where there is too little room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from sme_apply.gui.theme import worn


class Flow(QLayout):
    """A layout that breaks into lines like a text.

    Args:
        gap: between pieces and between lines, in steps of four pixels.
    """

    def __init__(self, gap: float = 1.5) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap = worn().scale.space(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take a piece in."""
        self._items.append(item)
        self._heights = {}

    def count(self) -> int:
        """Return how many pieces there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a piece."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let a piece go."""
        self._heights = {}
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that no more room is wanted than the pieces need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the pieces need at a width."""
        # Qt asks for the same width many times over while it lays a page out.
        if width not in self._heights:
            self._heights[width] = self._placed(QRect(0, 0, width, 0), put=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget the heights that were worked out: a piece changed its size."""
        self._heights = {}
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put the pieces into their places."""
        super().setGeometry(rect)
        self._placed(rect, put=True)

    def sizeHint(self) -> QSize:
        """Return the size of all pieces in one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest piece."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _placed(self, rect: QRect, *, put: bool) -> int:
        x, y, line = rect.x(), rect.y(), list[tuple[QLayoutItem, QRect]]()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + _centred(line, put=put) + self._gap, []
            line.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
        return y + _centred(line, put=put) - rect.y()


def _centred(line: list[tuple[QLayoutItem, QRect]], *, put: bool) -> int:
    """Return the height of a line; put its pieces at half of it."""
    height = max((place.height() for _item, place in line), default=0)
    for item, place in line if put else ():
        item.setGeometry(place.translated(0, (height - place.height()) // 2))
    return height


def flowing(*pieces: QWidget, gap: float = 1.5) -> QWidget:
    """Return pieces side by side, in as many lines as they need."""
    made, layout = QWidget(), Flow(gap)
    for piece in pieces:
        layout.addWidget(piece)
    made.setLayout(layout)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
