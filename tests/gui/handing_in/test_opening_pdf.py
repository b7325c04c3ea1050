"""An exported PDF becomes a draft again: shown first, changed files only after a clear yes, foreign ones refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QScrollArea, QWidget

from sme_apply.gui.handing_in.pdf_offer import PdfOffer
from sme_apply.gui.pages.companies import CompaniesPage
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.places import Place
from sme_apply.terms import Message
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.handing_in.conftest import drafts_page, finished_draft, offered, saved, take_in

GAON = "gaon-machinery.json"


def texts(widget: QWidget) -> str:
    """Return every word that a widget shows."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


def make_draft(offer: PdfOffer) -> QPushButton:
    """Return the button that makes a draft of what is shown."""
    return next(each for each in offer.findChildren(QPushButton) if each.property("kind") == "primary")


def told(desk: Desk) -> list[Message]:
    """Return what the session tells from now on."""
    heard: list[Message] = []
    desk.session.told.connect(heard.append)
    return heard


def resaved(path: Path) -> Path:
    """Save a PDF as another program does."""
    other = path.with_name("resaved.pdf")
    with pikepdf.open(path) as opened:
        opened.save(other)
    return other


def changed(path: Path) -> Path:
    """Save a PDF with a page less."""
    other = path.with_name("changed.pdf")
    with pikepdf.open(path) as opened:
        del opened.pages[-1]
        opened.save(other)
    return other


def test_a_draft_comes_back_with_the_same_answers_and_the_same_verdict(
    desk: Desk, samples: Path, tmp_path: Path
) -> None:
    desk.with_company(samples / GAON)
    take_in(desk, finished_draft())
    before = desk.session.drafting.application
    assert before is not None
    file = saved(desk, tmp_path / "신청서.pdf")
    page = drafts_page(desk)
    desk.session.drafting.leave()
    offer = offered(page.opening, file)
    shown = texts(offer)
    for word in ("신청서.pdf", "가온기계", "417-86-82316", before.programme.name.ko, "2025년 1월 8일", "내보낸 그대로"):
        assert word in shown
    assert not offer.contents.differences
    assert make_draft(offer).isEnabled()
    make_draft(offer).click()
    wait_until(lambda: desk.session.drafting.application is not None, "the draft")
    settle(desk.session)
    after = desk.session.drafting.application
    assert after is not None
    assert after.draft == before.draft
    assert after.verdict == before.verdict
    assert after.problems == before.problems
    assert len(desk.session.drafting.drafts) == 2
    assert len(desk.session.companies) == 1


def test_facts_that_differ_are_shown_and_never_overwritten(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    file = saved(desk, tmp_path / "a.pdf")
    desk.session.set_fact("name_ko", "새 이름")
    desk.session.set_fact("fiscal_years.2024.sales_krw", 5)
    settle(desk.session)
    now = desk.session.company
    desk.session.drafting.leave()
    offer = offered(drafts_page(desk).opening, file)
    shown = texts(offer)
    for word in ("새 이름", "주식회사 가온기계", "2024년 매출액", "5원"):
        assert word in shown
    make_draft(offer).click()
    wait_until(lambda: desk.session.drafting.application is not None, "the draft")
    settle(desk.session)
    assert desk.session.company == now
    assert desk.session.drafting.application is not None
    assert desk.session.drafting.application.field("company_name").value == "새 이름"


@pytest.mark.parametrize("other", [resaved, changed])
def test_a_file_that_was_changed_asks_first(
    desk: Desk, samples: Path, tmp_path: Path, other: Callable[[Path], Path]
) -> None:
    desk.with_company(samples / GAON).with_draft()
    file = other(saved(desk, tmp_path / "a.pdf"))
    desk.session.drafting.leave()
    opening = drafts_page(desk).opening
    offer = offered(opening, file)
    assert not make_draft(offer).isEnabled()
    # Enter alone is no clear yes.
    offer.accept()
    settle(desk.session)
    assert desk.session.drafting.application is None
    assert len(desk.session.drafting.drafts) == 1
    offer = offered(opening, file)
    tick = next(each for each in offer.findChildren(Tick) if each.isVisible())
    tick.click()
    make_draft(offer).click()
    wait_until(lambda: desk.session.drafting.application is not None, "the draft")
    settle(desk.session)
    assert len(desk.session.drafting.drafts) == 2


def test_leaving_the_offer_changes_nothing(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    file = saved(desk, tmp_path / "a.pdf")
    desk.session.drafting.leave()
    offered(drafts_page(desk).opening, file).reject()
    settle(desk.session)
    assert len(desk.session.drafting.drafts) == 1
    assert desk.session.drafting.application is None


def test_files_of_others_are_refused_in_words(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    file = saved(desk, tmp_path / "a.pdf")
    desk.session.drafting.leave()
    heard, opening = told(desk), drafts_page(desk).opening
    (tmp_path / "text.pdf").write_bytes(b"no pdf at all")
    with pikepdf.new() as foreign:
        foreign.add_blank_page()
        foreign.save(tmp_path / "foreign.pdf")
    (tmp_path / "cut.pdf").write_bytes(file.read_bytes()[:2000])
    for name in ("text.pdf", "foreign.pdf", "cut.pdf", "not there.pdf"):
        opening.open_file(tmp_path / name)
        settle(desk.session)
    keys = [each.key for each in heard]
    assert keys[:2] == ["export-not-a-pdf", "export-no-data"]
    assert len(keys) == 4
    assert keys[3] == "gui-file-unreadable"
    assert len(desk.session.drafting.drafts) == 1


def test_a_pdf_brings_its_company_into_an_empty_vault(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    file = saved(desk, tmp_path / "a.pdf")
    name = desk.session.company.name_ko if desk.session.company else ""
    desk.session.remove_company(str(desk.session.company_id))
    wait_until(lambda: not desk.session.companies, "the removal")
    settle(desk.session)
    page = desk.window.page()
    assert isinstance(page, CompaniesPage)
    offer = offered(page.opening, file)
    assert offer.contents.known_id is None
    make_draft(offer).click()
    wait_until(lambda: desk.window.place is Place.DRAFTS, "the form")
    settle(desk.session)
    assert desk.session.company is not None
    assert desk.session.company.name_ko == name
    application = desk.session.drafting.application
    assert application is not None
    assert application.verdict.verdict.value == offer.contents.brought.verdict.verdict


def test_a_draft_goes_to_the_company_of_its_number_whichever_is_open(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    file, owner = saved(desk, tmp_path / "a.pdf"), desk.session.company_id
    desk.session.add_company_file((samples / "dodam-cosmetics.json").read_bytes())
    wait_until(lambda: desk.session.company_id not in (None, owner), "the other company")
    settle(desk.session)
    make_draft(offered(drafts_page(desk).opening, file)).click()
    wait_until(lambda: desk.session.drafting.application is not None, "the draft")
    settle(desk.session)
    assert desk.session.company_id == owner
    assert len(desk.session.drafting.drafts) == 2


def test_a_pdf_can_be_dropped_onto_the_page_and_nothing_else(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    file = saved(desk, tmp_path / "a.pdf")
    desk.session.drafting.leave()
    page = drafts_page(desk)
    offers: list[PdfOffer] = []
    page.opening.offered.connect(offers.append)
    for path, taken in ((tmp_path / "a.txt", False), (file, True)):
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path))])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(page.rect().center(), Qt.DropAction.CopyAction, carried, buttons, keys)
        entering.ignore()
        QApplication.sendEvent(page, entering)
        assert entering.isAccepted() is taken
        if taken:
            drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, carried, buttons, keys)
            QApplication.sendEvent(page, drop)
    wait_until(lambda: len(offers) == 1, "the offer")
    offers[0].reject()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_offer_fits_a_small_window_with_every_control_named(
    desks: Callable[..., Desk], samples: Path, tmp_path: Path, language: str
) -> None:
    desk = desks(language).open().with_company(samples / GAON).with_draft()
    file = changed(saved(desk, tmp_path / "a.pdf"))
    desk.session.set_fact("name_ko", "아주 긴 이름을 가진 " * 5)
    desk.window.resize(1024, 700)
    desk.session.drafting.leave()
    offer = offered(drafts_page(desk).opening, file)
    assert offer.width() <= 1024
    assert offer.height() <= 700
    for each in offer.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QAbstractButton):
            assert each.accessibleName().strip()
            assert each.width() >= each.fontMetrics().horizontalAdvance(each.text()), each.text()
        if isinstance(each, QScrollArea):
            assert each.horizontalScrollBar().maximum() == 0
        if isinstance(each, QLabel) and each.text():
            assert each.textFormat() == Qt.TextFormat.PlainText
    offer.reject()
