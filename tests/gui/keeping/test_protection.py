"""What opens the vault is added, changed and removed from the window; re-keying and locking."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from sme_apply.gui.keeping.slot_changes import SlotChanges
from sme_apply.gui.pages.recovery import RecoveryPage
from sme_apply.gui.vault_door import Door
from sme_apply.vault import KeyringSlot, PassphraseCost, WrongKey, open_vault, read_recovery_code
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until
from tests.gui.keeping.conftest import keeping_page, press, read_anew, words_on
from tests.vault.memory_keyring import MemoryKeyring

NEW = "새로운 열쇠말 2025"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a passphrase costs is the business of the vault's own tests."""
    monkeypatch.setattr("sme_apply.vault.measured_cost", lambda: PassphraseCost(memory_kib=64, iterations=1, lanes=1))


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """A keyring that answers under the name of KWallet."""
    memory = MemoryKeyring()
    slot = KeyringSlot("kwallet", memory)
    monkeypatch.setattr("sme_apply.vault.answering_keyring", lambda: slot)
    return memory


def kinds(desk: Desk) -> list[str]:
    return sorted(slot.kind for slot in read_anew(desk).slots)


def type_passphrase(desk: Desk, first: str, second: str) -> None:
    page = desk.window.page()
    assert page is not None
    fields = [each for each in page.findChildren(QLineEdit) if each.isVisible() and "암호" in each.accessibleName()]
    for field, text in zip(fields, (first, second), strict=True):
        field.setText(text)


def test_a_passphrase_is_changed_after_it_was_typed_twice_alike(desk: Desk) -> None:
    page = keeping_page(desk)
    press(desk, page, "암호 바꾸기")
    type_passphrase(desk, NEW, NEW + "!")
    press(desk, page, "이 암호로 정하기")
    assert "서로 다릅니다" in words_on(page)
    read_anew(desk)
    type_passphrase(desk, NEW, NEW)
    press(desk, page, "이 암호로 정하기")
    wait_until(lambda: not desk.session.keeping.long.under_way, "the new passphrase")
    read_anew(desk)
    assert not [each for each in page.findChildren(QLineEdit) if each.isVisible()]
    desk.close()
    with pytest.raises(WrongKey):
        open_vault(desk.folder, passphrase=PASSPHRASE, keyring=None)
    open_vault(desk.folder, passphrase=NEW, keyring=None).close()


def test_the_only_way_to_open_the_vault_cannot_be_removed_and_others_can(desk: Desk, keyring: MemoryKeyring) -> None:
    desk.session.keeping.use_keyring = True
    page = keeping_page(desk)
    assert "암호 없애기" not in [each.accessibleName() for each in page.findChildren(QPushButton)]
    shown = words_on(page)
    assert shown.count("없음") == 2
    press(desk, page, "KWallet")
    assert kinds(desk) == ["keyring", "passphrase"]
    assert keyring.secrets
    press(desk, page, "암호 없애기")
    assert kinds(desk) == ["keyring", "passphrase"]
    press(desk, page, "암호 없애기: 없애기")
    assert kinds(desk) == ["keyring"]
    assert desk.session.slots == {"keyring"}


def test_a_keyring_that_is_no_longer_the_one_that_answers_is_explained(
    desk: Desk, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.session.keeping.use_keyring = True
    vault = desk.session.vault
    assert vault is not None
    vault.slots().add_keyring(KeyringSlot("secret-service", MemoryKeyring()))
    page = keeping_page(desk)
    shown = words_on(page)
    assert "Secret Service" in shown
    assert "지금 이 컴퓨터의 키 저장소는 다릅니다" in shown
    press(desk, page, "KWallet")
    assert len(read_anew(desk).slots) == 3


def test_a_new_recovery_code_is_asked_about_made_and_shown(desk: Desk) -> None:
    vault = desk.session.vault
    assert vault is not None
    old = vault.slots().add_recovery()
    page = keeping_page(desk)
    assert "확인하지 않음" in words_on(page)
    press(desk, page, "새 복구 코드 만들기")
    assert vault.slots().recovery.value == "not-asked-back"
    press(desk, page, "새로 만들기")
    wait_until(lambda: isinstance(desk.window.page(), RecoveryPage), "the code")
    new = desk.session.recovery.code
    assert new is not None
    assert new != old
    with pytest.raises(WrongKey):
        vault.slots().confirm_recovery(old.written)


def test_everything_is_put_under_a_new_key_and_only_the_new_ways_open_it(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    vault = desk.session.vault
    assert vault is not None
    former = vault._store.files().data_key
    page = keeping_page(desk)
    press(desk, page, "새 열쇠 만들기")
    type_passphrase(desk, NEW, NEW)
    press(desk, page, "다시 암호화하기")
    wait_until(lambda: isinstance(desk.window.page(), RecoveryPage), "the new code")
    assert vault._store.files().data_key != former
    code = desk.session.recovery.code
    assert code is not None
    desk.session.recovery.put_away()
    assert desk.session.company is not None
    desk.close()
    with pytest.raises(WrongKey):
        open_vault(desk.folder, passphrase=PASSPHRASE, keyring=None)
    open_vault(desk.folder, passphrase=NEW, keyring=None).close()
    open_vault(desk.folder, recovery=read_recovery_code(code.written), keyring=None).close()


def test_minutes_are_chosen_and_the_vault_is_locked_from_the_place(desk: Desk) -> None:
    page = keeping_page(desk)
    box = page.protection._minutes
    assert box is not None
    assert box.value() == desk.session.auto_lock_minutes
    box.chosen.emit(30)
    assert desk.session.auto_lock_minutes == 30
    press(desk, page, "지금 잠그기")
    assert desk.session.door is Door.LOCKED


def test_where_no_keyring_answers_none_is_added_and_that_is_said(desks: Callable[..., Desk]) -> None:
    desk = desks().open()
    said: list[str] = []
    desk.session.told.connect(lambda told: said.append(told.key))
    SlotChanges(desk.session).add_keyring(lambda: None)
    settle(desk.session)
    assert said == ["keeping-no-keyring"]
