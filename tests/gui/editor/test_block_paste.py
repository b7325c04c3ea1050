"""What was copied in a spreadsheet, pasted into a table of the form."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sme_apply.gui.editor.free_table import FreeTable
from sme_apply.gui.editor.year_table import YearTable
from tests.gui.conftest import Desk, settle

SAMPLE = Path(__file__).parents[2] / "samples" / "gaon-machinery.json"


def table(desk: Desk, field: str) -> FreeTable | YearTable:
    """Bring a table of the form to the front."""
    page = desk.window.page()
    assert page is not None
    page.show_spot(f"field:{field}")
    # The section that was in front before goes only now.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    kinds: list[FreeTable | YearTable] = [*page.findChildren(FreeTable), *page.findChildren(YearTable)]
    return next(each for each in kinds if each.field.id == field)


def paste(text: str) -> None:
    """Press Ctrl+V in the cell that has the focus."""
    QGuiApplication.clipboard().setText(text)
    cell = QApplication.focusWidget()
    assert cell is not None
    QTest.keyClick(cell, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    QApplication.processEvents()


def test_a_block_is_taken_into_new_rows_and_one_undo_takes_all_of_it_back(desk: Desk) -> None:
    desk.with_company(SAMPLE).with_draft()
    made, drafting, field = table(desk, "budget"), desk.session.drafting, "budget"
    before = drafting.application.draft  # type: ignore[union-attr]
    QGuiApplication.clipboard().setText("전시회\t\t1,000\t500\n번역\t\t300천원\t200\n")
    adder = next(each for each in made.findChildren(QPushButton) if "표로 붙여넣기" in each.accessibleName())
    adder.click()
    QApplication.processEvents()
    answer = drafting.application.draft.answers[field]  # type: ignore[union-attr]
    assert isinstance(answer, tuple)
    assert len(answer) == 2
    last = answer[1]
    assert isinstance(last, Mapping)
    assert {"programme": "번역", "government": 300, "own": 200}.items() <= last.items()
    drafting.undo()
    assert drafting.application.draft == before  # type: ignore[union-attr]
    settle(desk.session)


def test_a_block_that_does_not_fit_is_said_cell_by_cell_and_changes_nothing(desk: Desk) -> None:
    desk.with_company(SAMPLE).with_draft()
    drafting = desk.session.drafting
    application = drafting.application
    assert application is not None
    field = next(each for each in application.form.fields() if each.kind == "year_table")
    made = table(desk, field.id)
    assert isinstance(made, YearTable)
    row = next(each for each in field.rows if not each.sum_of and each.kind != "text")
    cell = made.cell(row.id, field.columns[0].id)
    assert cell is not None
    cell.setFocus()
    before = drafting.application
    paste("12\t약 3천\n")
    assert drafting.application is before
    said = " ".join(each.text() for each in made.pasting.findChildren(QLabel) if each.isVisible())
    assert "1줄 2칸" in said
    assert "약 3천" in said
    paste("12\t13\n")
    assert not made.pasting.isVisible()
    after = drafting.application
    assert after is not None
    assert after.field(field.id).cells[row.id][field.columns[0].id].value == 12
    settle(desk.session)


def test_one_cell_alone_is_pasted_as_text(desk: Desk) -> None:
    desk.with_company(SAMPLE).with_draft()
    application = desk.session.drafting.application
    assert application is not None
    field = next(each for each in application.form.fields() if each.kind == "year_table")
    made = table(desk, field.id)
    assert isinstance(made, YearTable)
    row = next(each for each in field.rows if not each.sum_of)
    cell = made.cell(row.id, field.columns[0].id)
    assert cell is not None
    cell.setFocus()
    cell.control.selectAll()  # type: ignore[attr-defined]
    paste("1234")
    assert cell.text() in ("1234", "1,234")
    desk.window.page().commit()  # type: ignore[union-attr]
    settle(desk.session)
