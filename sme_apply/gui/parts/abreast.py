"""Fields abreast in columns, which stand one below the other where there is too little room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from sme_apply.gui.theme import worn

_LEAST = 460
"""Below this width one column is easier to read, even where two would fit."""


class Abreast(QLayout):
    """A layout in columns of one width; a narrow one has a single column.

    Args:
        columns: into how many columns a line is divided.
        gap: between columns, in steps of four pixels.
        line_gap: between lines, in steps of four pixels.
    """

    def __init__(self, columns: int = 2, gap: float = 6, line_gap: float = 4.5) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._spans: list[int] = []
        self._heights: dict[int, int] = {}
        self._columns = columns
        self._gap, self._line_gap = worn().scale.space(gap), worn().scale.space(line_gap)
        self.setContentsMargins(0, 0, 0, 0)

    def put(self, widget: QWidget, span: int = 1) -> None:
        """Take a field in that is ``span`` columns wide."""
        self._spans.append(span)
        self.addWidget(widget)

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
        if not 0 <= index < len(self._items):
            return None
        self._heights = {}
        del self._spans[index]
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Return that lines grow no higher than they need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the pieces need at a width."""
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
        """Return the size that the pieces would like, side by side."""
        widest = max((item.sizeHint().width() // span for item, span in self._there()), default=0)
        width = widest * self._columns + self._gap * (self._columns - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return the width of the widest piece: a single column needs no more."""
        return QSize(max((item.minimumSize().width() for item, _span in self._there()), default=0), 0)

    def _there(self) -> list[tuple[QLayoutItem, int]]:
        return [
            (item, span) for item, span in zip(self._items, self._spans, strict=False) if not item.isEmpty()
        ]  # fmt: skip

    def _wide(self, width: int, span: int) -> int:
        column = (width - self._gap * (self._columns - 1)) // self._columns
        return column * span + self._gap * (span - 1)

    def _is_single(self, width: int) -> bool:
        if width < worn().scale.length(_LEAST):
            return True
        return any(item.minimumSize().width() > self._wide(width, span) for item, span in self._there())

    def _placed(self, rect: QRect, *, put: bool) -> int:
        single = self._is_single(rect.width())
        y, taken, high = rect.y(), 0, 0
        for item, span in self._there():
            span = self._columns if single else span
            if taken + span > self._columns:
                y, taken, high = y + high + self._line_gap, 0, 0
            width = rect.width() if span == self._columns else self._wide(rect.width(), span)
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if put:
                x = rect.x() + (self._wide(rect.width(), taken) + self._gap if taken else 0)
                item.setGeometry(QRect(x, y, width, height))
            taken, high = taken + span, max(high, height)
        return y + high - rect.y()
