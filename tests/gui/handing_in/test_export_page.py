"""Before handing in: one list that leads to every field, a plain choice of the data inside, and the printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QScrollArea, QWidget

from sme_apply.export import brought_back, check_before_handing_in, page_count
from sme_apply.gui.handing_in.findings_list import spot_of
from sme_apply.gui.handing_in.printing import a4_printer, print_pages
from sme_apply.gui.inputs import LongText, TextLine
from sme_apply.gui.pages.export import ExportPage
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.places import Place
from sme_apply.terms import BadInput, OutputError
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.handing_in.conftest import export_page, finished_draft, take_in

GAON = "gaon-machinery.json"


def is_final(page: ExportPage) -> bool:
    """Whether the pages stand without the mark of a draft."""
    return page.finished.latest is not None and page.finished.latest.final


def keeps_data(page: ExportPage) -> bool:
    """Whether the data is put into the PDF."""
    return page.data.value


def test_every_finding_is_a_line_errors_first_and_named(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    page, application = export_page(desk), desk.session.drafting.application
    assert application is not None
    findings = check_before_handing_in(application)
    lines = page.problem_cards()
    assert len(lines) == len(findings) > 10
    for line, finding in zip(lines, findings, strict=True):
        assert page.words.say(finding.message) in line.accessibleName()
        assert page.words.written(finding.name) in line.accessibleName()


def test_a_line_leads_to_its_field_by_keyboard(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    page, application = export_page(desk), desk.session.drafting.application
    assert application is not None
    findings = check_before_handing_in(application)
    wanted = next(at for at, each in enumerate(findings) if each.place == "summary")
    line = page.problem_cards()[wanted]
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait_until(lambda: desk.window.place is Place.DRAFTS, "the form")
    settle(desk.session)
    front = desk.window.page()
    assert front is not None
    focused = desk.window.focusWidget()
    assert isinstance(focused, TextLine | LongText)
    assert focused.accessibleName() == application.field("summary").field.label.ko


def test_every_kind_of_place_has_a_spot_where_it_is_mended(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    application = desk.session.drafting.application
    assert application is not None
    where = {
        "verdict": Place.ELIGIBILITY, "summary": Place.DRAFTS, "round": Place.DRAFTS, "name_ko": Place.FACTS,
        "representative.name": Place.FACTS, f"consent:{application.form.consents[0].id}": Place.DRAFTS,
        f"document:{application.track.documents[0].id}": Place.DOCUMENTS,
    }  # fmt: skip
    assert {place: spot_of(place, application).place for place in where} == where


def test_the_mark_of_a_draft_goes_only_with_the_last_error(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / GAON)
    take_in(desk, finished_draft())
    page = export_page(desk)
    assert is_final(page)
    said: list[str] = []
    page.says.connect(lambda text, _action, _act: said.append(text))
    page.save_file(tmp_path / "final.pdf")
    wait_until(lambda: bool(said), "the file")
    assert "초안" not in said[0]
    desk.session.drafting.set("strengths", "글꼴에 없는 글자 \U00013000")
    wait_until(lambda: page.finished.is_current, "the pages")
    settle(desk.session)
    assert not is_final(page)
    assert any("U+13000" in each.accessibleName() for each in page.problem_cards())
    page.replace_characters(True)
    page.save_file(tmp_path / "draft.pdf")
    wait_until(lambda: len(said) == 2, "the file")
    assert "초안" in said[1]


def test_data_left_out_is_not_in_the_file_and_the_choice_is_kept(
    desks: Callable[..., Desk], samples: Path, tmp_path: Path
) -> None:
    first = desks().open().with_company(samples / GAON).with_draft()
    page = export_page(first)
    assert keeps_data(page)
    listed = [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.text().startswith("·")]
    assert page.finished.latest is not None
    assert len(listed) == len(page.finished.latest.contents) >= 5
    page.save_file(tmp_path / "with.pdf")
    tick = next(each for each in page.findChildren(Tick) if "데이터" in each.text())
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert not keeps_data(page)
    page.save_file(tmp_path / "too early.pdf")
    wait_until(lambda: page.finished.is_current, "the pages without data")
    page.save_file(tmp_path / "without.pdf")
    settle(first.session)
    assert not (tmp_path / "too early.pdf").exists()
    assert brought_back((tmp_path / "with.pdf").read_bytes()).draft.programme == "export-voucher"
    with pytest.raises(BadInput) as refused:
        brought_back((tmp_path / "without.pdf").read_bytes())
    assert refused.value.message.key == "export-no-data"
    assert b"EmbeddedFile" not in (tmp_path / "without.pdf").read_bytes()
    first.close()
    second = desks().open()
    wait_until(lambda: bool(second.session.drafting.drafts), "the drafts")
    second.session.drafting.open(second.session.drafting.drafts[0].id)
    wait_until(lambda: second.session.drafting.application is not None, "the draft")
    assert not export_page(second).data.value


def test_all_pages_or_some_of_them_go_to_the_printer(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    page = export_page(desk)
    latest = page.finished.latest
    assert latest is not None
    printer = a4_printer()
    printer.setResolution(72)
    printer.setOutputFileName(str(tmp_path / "all.pdf"))
    said: list[str] = []
    page.says.connect(lambda text, _action, _act: said.append(text))
    page.print_on(printer)
    wait_until(lambda: bool(said), "the print")
    assert page_count((tmp_path / "all.pdf").read_bytes()) == latest.pages
    some = a4_printer()
    some.setResolution(72)
    some.setFromTo(2, 3)
    some.setOutputFileName(str(tmp_path / "some.pdf"))
    assert print_pages(latest.pdf, some) == 2
    assert page_count((tmp_path / "some.pdf").read_bytes()) == 2


def test_a_printer_that_takes_nothing_is_said(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    latest = export_page(desk).finished.latest
    assert latest is not None
    printer = a4_printer()
    printer.setOutputFileName(str(tmp_path / "no folder" / "out.pdf"))
    # Qt says of itself that the printer takes nothing.
    before = qInstallMessageHandler(lambda _kind, _context, _said: None)
    try:
        with pytest.raises(OutputError) as refused:
            print_pages(latest.pdf, printer)
    finally:
        qInstallMessageHandler(before)
    assert refused.value.message.key == "handing-not-printed"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_nothing_is_cut_off_in_a_small_window_and_everything_is_named(
    desks: Callable[..., Desk], samples: Path, language: str
) -> None:
    desk = desks(language).open().with_company(samples / GAON).with_draft()
    desk.window.resize(1024, 700)
    page = export_page(desk)
    QApplication.processEvents()
    assert desk.window.width() == 1024
    area = next(each for each in page.findChildren(QScrollArea) if each.isAncestorOf(page.problem_cards()[0]))
    assert area.horizontalScrollBar().maximum() == 0
    for each in page.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QAbstractButton | LiveCard):
            assert each.accessibleName().strip()
        if isinstance(each, Tick):
            assert each.width() >= each.sizeHint().width(), each.text()
        if isinstance(each, QPushButton) and each.text():
            assert each.width() >= each.fontMetrics().horizontalAdvance(each.text()), each.text()
        if isinstance(each, QLabel) and each.wordWrap() and each.text():
            assert each.height() >= each.heightForWidth(each.width()), each.text()
