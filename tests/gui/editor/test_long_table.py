"""A table of very many rows: the first ones are shown at once, and none is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton

from sme_apply.gui.editor.free_table import ROWS_AT_ONCE, FreeTable
from sme_apply.gui.inputs import TextLine
from tests.gui.conftest import Desk, settle

SAMPLE = Path(__file__).parents[2] / "samples" / "gaon-machinery.json"


def test_the_rest_is_shown_when_it_is_asked_for_and_no_unseen_row_is_lost(desk: Desk) -> None:
    drafting = desk.with_company(SAMPLE).with_draft().session.drafting
    count = ROWS_AT_ONCE + 10
    rows = tuple({"programme": f"전시회 {number}", "group": "general"} for number in range(count))
    drafting.set_rows("budget", rows)
    page = desk.window.page()
    assert page is not None
    page.show_spot("field:budget")
    settle(desk.session)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    table = next(each for each in page.findChildren(FreeTable) if each.field.id == "budget")

    def written() -> list[str]:
        return [line.text() for line in table.findChildren(TextLine) if line.text().startswith("전시회")]

    assert len(written()) == ROWS_AT_ONCE + 1
    assert written()[-1] == f"전시회 {count - 1}"
    first = next(line for line in table.findChildren(TextLine) if line.text() == "전시회 0")
    first.setText("박람회")
    page.commit()
    settle(desk.session)
    kept = drafting.application.draft.answers["budget"]  # type: ignore[union-attr]
    assert isinstance(kept, tuple)
    assert len(kept) == count
    next(each for each in table.findChildren(QPushButton) if "9줄" in each.text()).click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(written()) == count - 1
    settle(desk.session)
