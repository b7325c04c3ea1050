"""The page that is being written stands beside the form and follows what is typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from sme_apply.gui.editor.contents import CONSENTS, DOCUMENTS, ROUND
from sme_apply.gui.handing_in.live_preview import LivePreview
from sme_apply.gui.inputs import LongText, TextLine
from sme_apply.gui.places import Place, Spot
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.handing_in.conftest import drafts_page

GAON = "gaon-machinery.json"


def preview(desk: Desk, place: str = "summary") -> LivePreview:
    """Return the preview with a section drawn."""
    page = drafts_page(desk)
    desk.window.go_to(Spot(Place.DRAFTS, place))
    live = page.live
    assert live is not None
    wait_until(lambda: current(desk, live, place), "the drawn section")
    settle(desk.session)
    return live


def current(desk: Desk, live: LivePreview, place: str) -> bool:
    """Whether the draft as it stands is drawn."""
    latest = live.pages.latest
    return latest is not None and latest.place == place and latest.application is desk.session.drafting.application


def seen(live: LivePreview) -> QImage:
    """Return what is to be seen."""
    return live.sheet.pixmap().toImage()


def test_what_is_typed_appears_on_the_page(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    live = preview(desk)
    before = seen(live)
    page = drafts_page(desk)
    field = next(each for each in page.findChildren(QWidget) if isinstance(each, LongText) and each.isVisible())
    field.setFocus()
    QTest.keyClicks(field, "pumps for Vietnam")
    wait_until(lambda: seen(live) != before, "the new page")
    settle(desk.session)
    assert live.pages.latest is not None
    assert live.pages.latest.application.field("summary").value == "pumps for Vietnam"


def test_every_section_of_the_form_can_be_seen(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    application = desk.session.drafting.application
    assert application is not None
    pictures = []
    for place in (ROUND, *(each.id for each in application.form.sections()), CONSENTS, DOCUMENTS):
        live = preview(desk, place)
        assert live.sheet.has_picture
        pictures.append(bytes(seen(live).constBits()))
    assert len(set(pictures)) == len(pictures)


def test_the_page_that_changed_comes_into_view_and_the_page_keys_leaf(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / GAON).with_draft()
    live = preview(desk)
    drafting = desk.session.drafting
    drafting.set("summary", "가나다라 마바사 " * 500)
    wait_until(lambda: current(desk, live, "summary"), "the long section")
    assert live.pages.latest is not None
    assert live.pages.latest.pages > 1
    drafting.set("summary", "가나다라 마바사 " * 500 + "끝")
    wait_until(lambda: current(desk, live, "summary"), "the long section")
    assert live.pages.latest.page == live.pages.latest.pages - 1
    QTest.keyClick(live.sheet, Qt.Key.Key_PageUp)
    wait_until(lambda: live.pages.latest is not None and live.pages.latest.page == 0, "the first page")


def test_a_hidden_preview_draws_nothing_and_stays_hidden_next_time(desks: Callable[..., Desk], samples: Path) -> None:
    first = desks().open().with_company(samples / GAON).with_draft()
    live = preview(first)
    page = drafts_page(first)
    switch = next(each for each in page.findChildren(QPushButton) if "미리보기" in each.text())
    first.window.activateWindow()
    QTest.keyClick(first.window, Qt.Key.Key_F9)
    wait_until(lambda: not live.isVisible(), "the hidden preview")
    assert "열기" in switch.text()
    drawn = live.pages.latest
    first.session.drafting.set("summary", "보이지 않는 글")
    settle(first.session)
    assert live.pages.latest is drawn
    first.close()
    second = desks().open()
    wait_until(lambda: bool(second.session.drafting.drafts), "the drafts")
    second.session.drafting.open(second.session.drafting.drafts[0].id)
    wait_until(lambda: second.session.drafting.application is not None, "the draft")
    settle(second.session)
    hidden = drafts_page(second).live
    assert hidden is not None
    assert not hidden.isVisible()


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(("wide", "beside"), [(1440, True), (1366, True), (1280, False), (1024, False)])
def test_the_form_keeps_its_room_in_every_window(
    desks: Callable[..., Desk], samples: Path, language: str, wide: int, beside: bool
) -> None:
    desk = desks(language).open().with_company(samples / GAON).with_draft()
    page = drafts_page(desk)
    desk.window.resize(wide, 700)
    settle(desk.session)
    QApplication.processEvents()
    assert desk.window.width() == wide
    live = page.live
    assert live is not None
    assert live.isVisible() is beside
    for each in page.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QAbstractButton | TextLine | LongText):
            assert each.accessibleName().strip()
        if isinstance(each, QPushButton) and each.text():
            assert each.width() >= each.fontMetrics().horizontalAdvance(each.text()), each.text()
