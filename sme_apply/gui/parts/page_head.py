"""The head of a page: its title, a sentence below it, and beside or below them what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from sme_apply.gui.parts.boxes import column, holding, row
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.theme import worn

_GAP = 4
_SIDE = 9
_COMFORTABLE = 280
"""A sentence that is longer may break into lines no narrower than this, in units."""


class PageHead(QWidget):
    """Puts the actions beside the title where both have room, else below it.

    Args:
        title: the title.
        below: the sentence below it, if there is one.
        actions: what can be done on the page, the most important last.
    """

    def __init__(self, title: QLabel, below: QLabel | None, actions: Sequence[QWidget]) -> None:
        super().__init__()
        self._texts = [title] if below is None else [title, below]
        self._actions = list(actions)
        self._line = row(
            holding(column(*self._texts, gap=1.5)), flowing(*actions, gap=2), gap=_GAP, margins=(_SIDE, 7, _SIDE, 4)
        )
        self._line.setStretch(0, 1)
        self.setLayout(self._line)
        self.setMinimumHeight(worn().scale.length(72))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide anew where the actions stand."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction.LeftToRight
        if event.size().width() < self._needed():
            direction = QBoxLayout.Direction.TopToBottom
        if self._line.direction() != direction:
            self._line.setDirection(direction)

    def _needed(self) -> int:
        scale = worn().scale
        widths = [each.fontMetrics().horizontalAdvance(each.text()) for each in self._texts]
        texts = max(widths[0], *(min(width, scale.length(_COMFORTABLE)) for width in widths[1:]), 0)
        shown = [each for each in self._actions if not each.isHidden()]
        actions = sum(each.sizeHint().width() for each in shown) + scale.space(2) * max(0, len(shown) - 1)
        return texts + actions + scale.space(_GAP) + 2 * scale.space(_SIDE) + scale.space(1)
