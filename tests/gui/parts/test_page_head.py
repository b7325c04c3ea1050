"""The head of a page: nothing in it is squeezed, however narrow the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from sme_apply.gui.parts.page_head import PageHead
from sme_apply.gui.parts.words_on_screen import label

BELOW = "A sentence below the title that is long enough to be broken into several lines"


@pytest.mark.parametrize(("width", "beside"), [(1200, True), (420, False)])
def test_actions_stand_beside_the_title_where_both_have_room_and_else_below(
    look: QApplication, width: int, beside: bool
) -> None:
    title, below = label("Companies", "title"), label(BELOW, "soft")
    actions = [QPushButton(f"Action {number}") for number in range(3)]
    head = PageHead(title, below, actions)
    head.resize(width, 200)
    head.show()
    QApplication.processEvents()
    try:
        at = [each.mapTo(head, each.rect().topLeft()) for each in (below, actions[0])]
        assert (at[1].x() > at[0].x() + below.width()) is beside
        assert (at[1].y() > at[0].y()) is not beside
        assert below.width() >= min(280, below.fontMetrics().horizontalAdvance(BELOW))
    finally:
        head.close()
        head.deleteLater()
