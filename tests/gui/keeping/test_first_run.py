"""The first run: how the vault is protected, the recovery code, and opening with it; folders that are refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from sme_apply.gui.pages.companies import CompaniesPage
from sme_apply.gui.pages.opening import OpeningPage
from sme_apply.gui.pages.recovery import RecoveryPage
from sme_apply.gui.vault_door import Door
from sme_apply.vault import KeyringSlot
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.keeping.conftest import press, words_on
from tests.vault.memory_keyring import MemoryKeyring


def fields(desk: Desk) -> list[QLineEdit]:
    page = desk.window.page()
    assert page is not None
    return [each for each in page.findChildren(QLineEdit) if each.isVisible()]


def test_a_vault_that_was_made_with_a_passphrase_opens_with_the_code_that_was_shown(
    desks: Callable[..., Desk], samples: Path
) -> None:
    desk = desks(new=True).open(None)
    assert desk.session.door is Door.NEW
    first, second = fields(desk)
    QTest.keyClicks(first, "long enough")
    QTest.keyClicks(second, "long enough")
    press(desk, desk.window, "보관함 만들기")
    wait_until(lambda: isinstance(desk.window.page(), RecoveryPage), "the code")
    code = desk.session.recovery.code
    assert code is not None
    (typed,) = fields(desk)
    QTest.keyClicks(typed, code.written.lower())
    QTest.keyClick(typed, Qt.Key.Key_Return)
    wait_until(lambda: isinstance(desk.window.page(), CompaniesPage), "the companies")
    assert "복구 코드가 없습니다" not in words_on(desk.window)
    desk.with_company(samples / "gaon-machinery.json")
    desk.close()

    again = desks(new=True).open(None)
    assert again.session.door is Door.LOCKED
    press(again, again.window, "복구 코드로 열기")
    (field,) = fields(again)
    QTest.keyClicks(field, code.written)
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: len(again.session.companies) == 1, "the companies")
    wait_until(lambda: again.session.door is Door.OPEN, "the vault")


def test_the_code_that_was_put_off_is_missed_in_a_quiet_line_until_it_is_made(desks: Callable[..., Desk]) -> None:
    desk = desks().open()
    assert isinstance(desk.window.page(), CompaniesPage)
    assert "복구 코드가 없습니다" in words_on(desk.window)
    press(desk, desk.window, "복구 코드 만들기")
    code = desk.session.recovery.code
    assert code is not None
    press(desk, desk.window, "나중에")
    assert "복구 코드가 없습니다" in words_on(desk.window)
    desk.session.recovery.renew()
    settle(desk.session)
    code = desk.session.recovery.code
    assert code is not None
    (typed,) = fields(desk)
    typed.setText(code.written)
    press(desk, desk.window, "확인")
    assert "복구 코드가 없습니다" not in words_on(desk.window)


@pytest.mark.parametrize("with_keyring", [True, False])
def test_where_a_keyring_answers_the_user_chooses_between_it_and_a_passphrase(
    desks: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch, with_keyring: bool
) -> None:
    keyring = MemoryKeyring()
    slot = KeyringSlot("secret-service", keyring)
    monkeypatch.setattr("sme_apply.vault.answering_keyring", lambda: slot)
    desk = desks(new=True)
    desk.session._use_keyring = True
    desk.open(None)
    assert desk.session.door is Door.NEW
    assert "Secret Service" in words_on(desk.window)
    assert not keyring.secrets
    if with_keyring:
        press(desk, desk.window, "보관함 만들기")
    else:
        press(desk, desk.window, "암호로 잠그기")
        for field in fields(desk):
            field.setText("long enough")
        press(desk, desk.window, "보관함 만들기")
    wait_until(lambda: isinstance(desk.window.page(), RecoveryPage), "the code")
    assert desk.session.slots == {"keyring" if with_keyring else "passphrase", "recovery"}
    assert bool(keyring.secrets) is with_keyring


def test_a_folder_that_a_cloud_service_copies_is_refused_before_a_passphrase_is_asked_for(
    desks: Callable[..., Desk], own_home: Path
) -> None:
    desk = desks(new=True)
    desk.session.folder = own_home / "Dropbox" / "보관함"
    desk.open(None)
    assert desk.session.door is Door.SHUT
    page = desk.window.page()
    assert isinstance(page, OpeningPage)
    assert "Dropbox" in words_on(page)
    assert not fields(desk)
    assert not desk.session.folder.exists()
