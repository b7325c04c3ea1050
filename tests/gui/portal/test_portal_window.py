"""The window beside the browser, from the first copied answer to locking."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from sme_apply.gui.pages.drafts import DraftsPage
from sme_apply.gui.places import Place
from sme_apply.gui.portal.copied_text import CopiedText
from sme_apply.gui.portal.portal_window import PortalWindow
from tests.gui.conftest import Desk, settle, wait_until

SAMPLE = Path(__file__).parents[2] / "samples" / "gaon-machinery.json"


def opened(desk: Desk) -> PortalWindow:
    """Open the window on the draft."""
    desk.window.go(Place.DRAFTS)
    page = desk.window.page()
    assert isinstance(page, DraftsPage)
    made = page.open_portal()
    assert made is not None
    settle(desk.session)
    return made


def press(portal: PortalWindow, key: Qt.Key) -> None:
    """Press a key in the list."""
    view = portal.findChild(QListView)
    assert view is not None
    QTest.keyClick(view, key)
    QApplication.processEvents()


def test_enter_copies_the_answer_ticks_it_off_and_goes_on(desk: Desk) -> None:
    portal = opened(desk.with_company(SAMPLE).with_draft())
    first, second = portal.entries[:2]
    press(portal, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == first.text
    press(portal, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == second.text
    assert portal.progress.moved(first.place, first.text)
    press(portal, Qt.Key.Key_Space)
    assert portal.progress.moved(portal.entries[2].place, portal.entries[2].text)
    settle(desk.session)


def test_the_window_stays_on_top(desk: Desk) -> None:
    portal = opened(desk.with_company(SAMPLE).with_draft())
    assert portal.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert opened(desk) is portal


def test_the_ticks_are_kept_with_the_draft_and_an_answer_that_changed_loses_its_tick(desk: Desk) -> None:
    portal = opened(desk.with_company(SAMPLE).with_draft())
    first = portal.entries[0]
    press(portal, Qt.Key.Key_Return)
    settle(desk.session)
    portal.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    again = opened(desk)
    assert again is not portal
    wait_until(lambda: again.progress.moved(first.place, first.text), "the ticks")
    desk.session.drafting.set(first.place, "다른 이름")
    settle(desk.session)
    changed = again.entries[0]
    assert changed.text == "다른 이름"
    assert again.progress.moved_before(changed.place, changed.text)


def test_closing_the_window_clears_only_what_it_copied(desk: Desk) -> None:
    portal = opened(desk.with_company(SAMPLE).with_draft())
    press(portal, Qt.Key.Key_Return)
    portal.close()
    assert QGuiApplication.clipboard().text() == ""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    portal = opened(desk)
    press(portal, Qt.Key.Key_Return)
    QGuiApplication.clipboard().setText("남의 글")
    portal.close()
    assert QGuiApplication.clipboard().text() == "남의 글"


def test_what_was_copied_leaves_the_clipboard_after_a_while(qt: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sme_apply.gui.portal.copied_text.KEPT_MS", 1)
    copied = CopiedText(qt)
    copied.copy("1178206428")
    wait_until(lambda: QGuiApplication.clipboard().text() == "", "the empty clipboard")
    copied.deleteLater()


def test_locking_closes_the_window_and_leaves_nothing_in_the_clipboard(desk: Desk) -> None:
    portal = opened(desk.with_company(SAMPLE).with_draft())
    press(portal, Qt.Key.Key_Return)
    settle(desk.session)
    desk.window.lock()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert not shiboken6.isValid(portal)
    assert QGuiApplication.clipboard().text() == ""


def test_another_draft_closes_the_window(desk: Desk) -> None:
    portal = opened(desk.with_company(SAMPLE).with_draft())
    desk.session.drafting.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(portal)
    settle(desk.session)
