"""The checklist takes files by dropping, says how each document stands, and gives back what was taken away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from sme_apply.drafts import Paper
from sme_apply.gui.handing_in.package_choice import PackageChoice
from sme_apply.gui.pages.documents import DocumentsPage
from sme_apply.gui.places import Place
from sme_apply.vault.records import PaperRecord
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.documents.conftest import GAON, attach, documents_page, pdf_file


@pytest.fixture
def page(desk: Desk, samples: Path) -> DocumentsPage:
    """The page of documents of a voucher application."""
    desk.with_company(samples / GAON).with_draft()
    return documents_page(desk)


def texts(widget: QWidget) -> str:
    """Return every word that a widget shows."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def paper(desk: Desk, document: str) -> Paper | None:
    """Return what the draft notes of a document."""
    application = desk.session.drafting.application
    assert application is not None
    return application.draft.papers.get(document)


def test_every_document_of_the_list_has_a_row_that_says_what_it_is_and_where_to_get_it(
    page: DocumentsPage, desk: Desk
) -> None:
    application = desk.session.drafting.application
    assert application is not None
    for document in application.track.documents:
        said = texts(page.row_of(document.id))
        assert document.name.ko in said
        assert page.words.text(f"document-{document.required}") in said
        for told in (document.where, document.note, document.condition):
            assert told is None or told.ko in said
        assert document.url is None or document.url in said
    assert page.row_of("plan").state == page.words.text("documents-state-missing")


def test_a_file_dropped_onto_a_row_is_kept_ticked_and_seen(page: DocumentsPage, desk: Desk, tmp_path: Path) -> None:
    id = attach(desk, page, "plan", pdf_file(tmp_path / "사업계획.pdf"))
    row = page.row_of("plan")
    assert row.state == page.words.text("documents-state-there")
    assert paper(desk, "plan") == Paper(True, None)
    line = row.line(id)
    assert line is not None
    assert not line._picture.pixmap().isNull()
    assert "2쪽" in texts(line)
    (record,) = desk.session.attaching.files
    assert (record.name, record.document) == ("사업계획.pdf", "plan")
    assert record.draft_id == desk.session.drafting.draft_id


def test_an_attached_file_is_there_again_in_the_next_session_and_looked_at_again(
    desks: Callable[..., Desk], samples: Path, tmp_path: Path
) -> None:
    first = desks().open().with_company(samples / GAON).with_draft()
    attach(first, documents_page(first), "plan", pdf_file(tmp_path / "plan.pdf", pages=3))
    first.close()
    second = desks().open()
    wait_until(lambda: bool(second.session.drafting.drafts), "the drafts")
    second.session.drafting.open(second.session.drafting.drafts[0].id)
    wait_until(lambda: second.session.drafting.application is not None, "the draft")
    wait_until(lambda: bool(second.session.attaching.files), "the files")
    page = documents_page(second)
    wait_until(lambda: bool(second.session.attaching.looks), "the look at the file")
    assert "3쪽" in texts(page.row_of("plan"))


def test_taking_a_file_away_is_taken_back_byte_for_byte(page: DocumentsPage, desk: Desk, tmp_path: Path) -> None:
    file = pdf_file(tmp_path / "plan.pdf")
    id = attach(desk, page, "plan", file)
    line = page.row_of("plan").line(id)
    assert line is not None
    line.day.field.setText("20250102")
    line.day.commit()
    settle(desk.session)
    line.removed.emit()
    wait_until(lambda: not desk.session.attaching.files, "the removal")
    settle(desk.session)
    assert paper(desk, "plan") == Paper(False, None)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: bool(desk.session.attaching.files), "the file")
    settle(desk.session)
    (record,) = desk.session.attaching.files
    vault = desk.session.vault
    assert vault is not None
    assert vault.papers.content(record.id) == file.read_bytes()
    assert record.issued_on == date(2025, 1, 2)
    assert paper(desk, "plan") == Paper(True, date(2025, 1, 2))


def test_a_file_that_is_replaced_goes_only_for_one_that_can_be_used(
    page: DocumentsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QFileDialog

    id = attach(desk, page, "plan", pdf_file(tmp_path / "old.pdf"))
    spoilt, better = tmp_path / "spoilt.pdf", pdf_file(tmp_path / "better.pdf", pages=1)
    spoilt.write_bytes(b"%PDF-1.7 nothing")
    row = page.row_of("plan")
    for path in (spoilt, better):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_all, path=path: (str(path), ""))
        line = row.line(id)
        assert line is not None
        line.replaced.emit()
        settle(desk.session)
        names = [each.name for each in desk.session.attaching.files]
        assert names == (["old.pdf"] if path is spoilt else ["better.pdf"])
    assert page.row_of("plan").state == page.words.text("documents-state-there")
    desk.session.attaching.take_back()
    wait_until(lambda: [each.name for each in desk.session.attaching.files] == ["old.pdf"], "the old file")
    settle(desk.session)


def test_of_several_files_the_user_says_what_each_is_and_the_rest_is_not_attached(
    page: DocumentsPage, desk: Desk, tmp_path: Path
) -> None:
    files = [pdf_file(tmp_path / name) for name in ("plan.pdf", "tax_clearance.pdf", "holiday.pdf")]
    dialog = page.dropped(files)
    assert dialog is not None
    # Not even a name that is the document's own is taken as a hint.
    assert [box.value() for box in dialog.choices] == ["", "", ""]
    assert not dialog._take.isEnabled()
    for box, id in zip(dialog.choices, ("tax_clearance", "plan"), strict=False):
        box.show_value(id)
        box.chosen.emit(id)
    dialog.days[0].field.setText("2025-1-3")
    dialog._take.click()
    wait_until(lambda: len(desk.session.attaching.files) == 2, "the files")
    settle(desk.session)
    there = {each.document: (each.name, each.issued_on) for each in desk.session.attaching.files}
    assert there == {"tax_clearance": ("plan.pdf", date(2025, 1, 3)), "plan": ("tax_clearance.pdf", None)}


def test_a_day_that_is_none_keeps_the_question_open(page: DocumentsPage, tmp_path: Path) -> None:
    dialog = page.dropped([pdf_file(tmp_path / "a.pdf")])
    assert dialog is not None
    dialog.choices[0].show_value("plan")
    dialog.choices[0].chosen.emit("plan")
    dialog.days[0].field.setText("어제")
    dialog._take.click()
    assert dialog.isVisible()
    assert dialog.days[0].field.property("wrong") == "true"
    dialog.reject()


def test_a_file_of_another_application_of_the_company_is_used_again(
    page: DocumentsPage, desk: Desk, tmp_path: Path
) -> None:
    file = pdf_file(tmp_path / "plan.pdf")
    attach(desk, page, "plan", file)
    desk.session.drafting.leave()
    desk.with_draft()
    assert [each.name for each in desk.session.attaching.files] == []
    page = documents_page(desk)
    (other,) = found_by(desk)
    desk.session.attaching.reuse(other, "plan")
    wait_until(lambda: bool(desk.session.attaching.looks), "the look at the file")
    settle(desk.session)
    assert page.row_of("plan").state == page.words.text("documents-state-there")
    assert desk.session.attaching.files[0].sha256 == other.sha256


def found_by(desk: Desk) -> tuple[PaperRecord, ...]:
    """Return what other applications of the company have attached."""
    found: list[tuple[PaperRecord, ...]] = []
    desk.session.attaching.others(found.append)
    wait_until(lambda: bool(found), "the other files")
    return found[0]


def test_a_finding_on_a_document_leads_to_its_row(page: DocumentsPage, desk: Desk) -> None:
    from sme_apply.gui.handing_in.findings_list import spot_of

    application = desk.session.drafting.application
    assert application is not None
    desk.window.go(Place.DRAFTS)
    desk.window.go_to(spot_of("document:plan", application))
    wait_until(lambda: desk.window.focusWidget() is page.row_of("plan").attach, "the row")


def test_a_file_over_the_limit_that_was_copied_from_the_notice_is_told(
    page: DocumentsPage, desk: Desk, tmp_path: Path
) -> None:
    from decimal import Decimal

    attach(desk, page, "plan", pdf_file(tmp_path / "plan.pdf"))
    size = desk.session.attaching.attached()[0].size
    desk.session.attaching.choose(PackageChoice(file_megabytes=Decimal(size) / 1_000_000))
    assert page.row_of("plan").state == page.words.text("documents-state-there")
    desk.session.attaching.choose(PackageChoice(file_megabytes=Decimal(size - 1) / 1_000_000))
    assert page.row_of("plan").state == page.words.text("documents-state-too-large")
    settle(desk.session)


def test_a_tick_without_a_file_says_so_where_the_document_is_uploaded(page: DocumentsPage, desk: Desk) -> None:
    for document, word in (("plan", "no-file"), ("tax_clearance", "done")):
        row = page.row_of(document)
        row._tick.click()
        settle(desk.session)
        assert row.state == page.words.text(f"documents-state-{word}"), document


def test_the_pages_of_a_file_are_shown_and_leafed_through(page: DocumentsPage, desk: Desk, tmp_path: Path) -> None:
    id = attach(desk, page, "plan", pdf_file(tmp_path / "plan.pdf", pages=2))
    viewer = page.open_file(id)
    assert viewer is not None
    wait_until(lambda: viewer.has_picture, "the page")
    QTest.keyClick(viewer._sheet, Qt.Key.Key_PageDown)
    settle(desk.session)
    assert viewer._page == 1
    QTest.keyClick(viewer._sheet, Qt.Key.Key_PageDown)
    assert viewer._page == 1
    viewer.reject()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_everything_is_named_and_nothing_is_cut_off(
    desks: Callable[..., Desk], samples: Path, tmp_path: Path, language: str
) -> None:
    desk = desks(language).open().with_company(samples / GAON).with_draft()
    desk.window.resize(1024, 700)
    page = documents_page(desk)
    attach(desk, page, "plan", pdf_file(tmp_path / f"{'아주 긴 이름 ' * 8}.pdf"))
    QApplication.processEvents()
    assert page._area.horizontalScrollBar().maximum() == 0
    for each in page.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QAbstractButton):
            assert each.accessibleName().strip()
        if isinstance(each, QPushButton) and each.text():
            assert each.width() >= each.fontMetrics().horizontalAdvance(each.text()), each.text()
        if isinstance(each, QLabel) and each.wordWrap() and each.text():
            assert each.height() >= each.heightForWidth(each.width()), each.text()
