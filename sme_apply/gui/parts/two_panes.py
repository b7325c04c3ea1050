"""Two panes side by side, or one at a time with a choice above them where there is too little room for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from sme_apply.gui.parts.boxes import column, row
from sme_apply.gui.parts.choices import Segments
from sme_apply.gui.theme import worn

ROOM_FOR_TWO = 600
"""Below this width, in pixels at 100 %, one pane is shown at a time."""


class TwoPanes(QWidget):
    """A narrow pane at the left of a wide one.

    Args:
        left: what one chooses from or is told; as wide as `widths` says.
        right: what it is about.
        name: what a screen reader calls the choice between them.
        words: what the two panes are called in that choice.
        widths: of the left pane, in pixels at 100 %: in a small window, in a large one.
        room_for_wide: the width from which a window is a large one.
        gap: between the panes, in steps of four pixels.
        left_first: whether the left pane is in front at first, where only one has room.
    """

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        name: str,
        words: Sequence[str],
        *,
        widths: tuple[int, int],
        room_for_wide: int,
        gap: float = 5,
        left_first: bool = False,
    ) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._widths, self._room_for_wide = widths, room_for_wide
        self._alone = False
        self._single = False
        self._choice = Segments(name, [(True, words[0]), (False, words[1])])
        self._choice.chosen.connect(self._choose)
        self._in_front = left_first
        beside = row(left, right, gap=gap)
        beside.setStretch(1, 1)
        whole = column(self._choice, beside, gap=3)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        # One pane asks for little room; the window gives more where it has it.
        self._fit(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the panes scroll: otherwise what they hold would push the head of the page together."""
        return False

    def show_right(self) -> None:
        """Bring the right pane to the front, where only one has room."""
        self._choose(False)

    def leave_right_alone(self, alone: bool) -> None:
        """Give the right pane all the room, or bring the left one back."""
        self._alone = alone
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both panes where there is room for them."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _choose(self, left: object) -> None:
        self._in_front = bool(left)
        self._show()

    def _fit(self, width: int) -> None:
        scale = worn().scale
        self._single = width < scale.length(ROOM_FOR_TWO)
        if self._single:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16777215)
        else:
            narrow, wide = self._widths
            self._left.setFixedWidth(scale.length(wide if width >= scale.length(self._room_for_wide) else narrow))
        self._show()

    def _show(self) -> None:
        self._choice.show_value(self._in_front)
        self._choice.setVisible(self._single and not self._alone)
        self._left.setVisible(not self._alone and (not self._single or self._in_front))
        self._right.setVisible(self._alone or not self._single or not self._in_front)
