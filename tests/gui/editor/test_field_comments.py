"""Notes to oneself on a field: kept with the draft, and in no export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sme_apply.gui.editor.field_comments import FieldComments
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.places import Place
from tests.gui.conftest import Desk, settle
from tests.gui.handing_in.conftest import export_page

SAMPLE = Path(__file__).parents[2] / "samples" / "gaon-machinery.json"
SECRET = "견적서를다시받을것"


def comments_of(desk: Desk, field: str) -> FieldComments:
    """Return the notes of a field that is in front."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page = desk.window.page()
    assert page is not None
    return next(each for each in page.findChildren(FieldComments) if each.field == field)


def leave(desk: Desk, field: str, text: str) -> FieldComments:
    """Leave a note as a user does."""
    made = comments_of(desk, field)
    made.opener.click()
    line = made.findChild(TextLine)
    assert line is not None
    QTest.keyClicks(line, "x")
    line.setText(text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(desk.session)
    return made


def said(made: FieldComments) -> list[str]:
    """Return the notes that are in sight."""
    QApplication.processEvents()
    return [each.text() for each in made.findChildren(QLabel) if each.isVisible()]


def test_a_note_is_kept_with_the_draft_until_it_is_done(desk: Desk) -> None:
    desk.with_company(SAMPLE).with_draft()
    leave(desk, "company_name", SECRET)
    id = desk.session.drafting.draft_id
    assert id is not None
    desk.session.drafting.leave()
    settle(desk.session)
    desk.session.drafting.open(id)
    settle(desk.session)
    again = comments_of(desk, "company_name")
    assert SECRET in said(again)
    next(each for each in again.findChildren(QPushButton) if SECRET in each.accessibleName()).click()
    settle(desk.session)
    assert SECRET not in said(again)


def test_a_note_of_one_draft_is_not_beside_another(desk: Desk) -> None:
    desk.with_company(SAMPLE).with_draft()
    leave(desk, "company_name", SECRET)
    desk.with_draft("online-export", None)
    assert not desk.session.drafting.comments.all


def test_no_export_carries_a_note(desk: Desk, tmp_path: Path) -> None:
    import pikepdf

    desk.with_company(SAMPLE).with_draft()
    leave(desk, "company_name", SECRET)
    application = desk.session.drafting.application
    assert application is not None
    assert desk.session.drafting.comments.all
    file = tmp_path / "application.pdf"
    export_page(desk).save_file(file)
    settle(desk.session)
    with pikepdf.open(file) as pdf:
        inside = b"".join(each.read_bytes() for each in pdf.objects if isinstance(each, pikepdf.Stream)) + b"".join(
            bytes(str(each), "utf-8") for each in pdf.objects if not isinstance(each, pikepdf.Stream)
        )
    for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
        assert SECRET.encode(encoding) not in inside
    assert SECRET not in _text(file)


def test_the_notes_go_when_the_vault_is_locked(desk: Desk) -> None:
    desk.with_company(SAMPLE).with_draft()
    leave(desk, "company_name", SECRET)
    desk.window.lock()
    assert desk.session.drafting.comments.all == ()


def test_a_note_can_be_left_on_a_table(desk: Desk) -> None:
    desk.with_company(SAMPLE).with_draft()
    desk.window.go(Place.DRAFTS)
    page = desk.window.page()
    assert page is not None
    page.show_spot("field:budget")
    settle(desk.session)
    assert SECRET in said(leave(desk, "budget", SECRET))


def _text(file: Path) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(file) as pdf:
        return "".join(page.get_textpage().get_text_bounded() for page in pdf)
