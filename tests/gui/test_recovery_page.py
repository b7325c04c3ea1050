"""The recovery code is shown once at first use, printed, asked back, and missed gently."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from sme_apply.gui.pages.companies import CompaniesPage
from sme_apply.gui.pages.recovery import RecoveryPage
from sme_apply.gui.vault_door import Door
from sme_apply.vault import RecoveryStanding, open_vault, read_recovery_code
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until


def page_of(desk: Desk) -> RecoveryPage:
    page = desk.window.page()
    assert isinstance(page, RecoveryPage)
    return page


def standing(desk: Desk) -> RecoveryStanding:
    assert desk.session.vault is not None
    return desk.session.vault.slots().recovery


def test_first_use_shows_the_code_asks_it_back_and_goes_on(desks: Callable[..., Desk], tmp_path: Path) -> None:
    desk = desks(new=True).open()
    page, code = page_of(desk), desk.session.recovery.code
    assert code is not None
    shown = " ".join(each.text() for each in page.findChildren(QLabel))
    assert all(group in shown for group in code.groups)
    sheet = tmp_path / "복구 코드.pdf"
    page.save_sheet(sheet)
    wait_until(sheet.exists, "the sheet")
    settle(desk.session)
    page._typed.setText(code.written[:-1] + ("A" if code.written[-1] != "A" else "B"))
    QTest.keyClick(page._typed, Qt.Key.Key_Return)
    settle(desk.session)
    assert not page._complaint.isHidden()
    assert standing(desk) is RecoveryStanding.NOT_ASKED_BACK
    page._typed.setText(code.written.lower().replace("-", " "))
    QTest.keyClick(page._typed, Qt.Key.Key_Return)
    settle(desk.session)
    assert standing(desk) is RecoveryStanding.ASKED_BACK
    assert desk.session.recovery.code is None
    assert isinstance(desk.window.page(), CompaniesPage)
    desk.close()
    open_vault(tmp_path / "vault", recovery=read_recovery_code(code.written), keyring=None).close()


def test_later_is_allowed_and_the_code_is_missed_at_the_next_opening(desks: Callable[..., Desk]) -> None:
    desk = desks(new=True).open()
    desk.session.recovery.put_away()
    assert isinstance(desk.window.page(), CompaniesPage)
    desk.close()
    again = desks()
    missed: list[None] = []
    again.session.recovery.missed.connect(lambda: missed.append(None))
    again.open()
    assert missed == [None]
    again.session.recovery.renew()
    settle(again.session)
    first = page_of(again)
    code = again.session.recovery.code
    assert code is not None
    again.session.recovery.ask_back(code.written, lambda reason: None)
    settle(again.session)
    assert standing(again) is RecoveryStanding.ASKED_BACK
    assert again.window.page() is not first
    again.close()
    last = desks()
    last.session.recovery.missed.connect(lambda: missed.append(None))
    last.open()
    assert missed == [None]


def test_a_code_that_is_shown_goes_when_the_vault_is_locked(desks: Callable[..., Desk]) -> None:
    desk = desks(new=True).open()
    code = desk.session.recovery.code
    assert code is not None
    desk.window.lock()
    assert desk.session.door is Door.LOCKED
    assert desk.session.recovery.code is None
    settle(desk.session)
    shown = " ".join(each.text() for each in desk.window.findChildren(QLabel) if each.isVisible())
    assert not any(group in shown for group in code.groups)
    desk.open(PASSPHRASE)
    assert isinstance(desk.window.page(), CompaniesPage)
