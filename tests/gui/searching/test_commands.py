"""Ctrl+K finds what can be done, and F1 lists the keys that do it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from sme_apply.gui.pages.companies import CompaniesPage
from sme_apply.gui.places import Place, shortcut_of
from sme_apply.gui.searching.commands import Command, by_keys
from sme_apply.gui.searching.shortcuts_dialog import ShortcutsDialog
from sme_apply.gui.vault_door import Door
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.keeping.test_searching import box, search


def offered(desk: Desk, text: str) -> list[str]:
    field = search(desk, text)
    return [field.list.item(at).text().split("    ")[0] for at in range(field.list.count())]


def test_ctrl_k_without_a_word_shows_what_can_be_done(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    field = box(desk)
    QTest.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    wait_until(field.results.isVisible, "the commands")
    names = [field.list.item(at).text() for at in range(field.list.count())]
    assert any("지원 자격 열기" in name and shortcut_of(Place.ELIGIBILITY) in name for name in names)
    assert not any("내보내기 열기" in name for name in names), "there is no draft to export"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.results.isHidden()


@pytest.mark.parametrize("typed", ["보관함", "ㅂㄱㅎ"])
def test_a_place_is_found_by_its_name_or_its_initials_and_enter_goes_there(desk: Desk, typed: str) -> None:
    assert "보관함 열기" in offered(desk, typed)
    field = box(desk)
    row = next(at for at in range(field.list.count()) if "보관함 열기" in field.list.item(at).text())
    field.list.setCurrentRow(row)
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: desk.window.place is Place.KEEPING, "the vault's page")


def test_a_command_begins_a_new_company_with_the_keyboard_in_its_name(desk: Desk) -> None:
    desk.window.go(Place.SETTINGS)
    settle(desk.session)
    assert offered(desk, "새 회사")[0] == "새 회사"
    QTest.keyClick(box(desk), Qt.Key.Key_Return)
    wait_until(lambda: desk.window.place is Place.COMPANIES, "the companies")
    page = desk.window.page()
    assert isinstance(page, CompaniesPage)
    wait_until(lambda: isinstance(desk.window.focusWidget(), QLineEdit), "the field")
    focused = desk.window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "회사 이름"


def test_a_command_locks_and_another_makes_the_text_larger(desk: Desk) -> None:
    offered(desk, "글자 크게")
    QTest.keyClick(box(desk), Qt.Key.Key_Return)
    wait_until(lambda: desk.session.appearance.text_size == 125, "the larger text")
    offered(desk, "잠그기")
    QTest.keyClick(box(desk), Qt.Key.Key_Return)
    wait_until(lambda: desk.session.door is Door.LOCKED, "the locked vault")
    settle(desk.session)


def test_what_the_page_in_front_does_by_a_key_is_found_as_well(desk: Desk) -> None:
    desk.window.go(Place.COMPANIES)
    found = desk.window._commands.of_page(desk.window.page())
    assert {"Ctrl+N", "Ctrl+O"} <= {command.keys for command in found}
    desk.window.go(Place.SETTINGS)
    assert desk.window._commands.of_page(desk.window.page()) == ()


def test_f1_lists_every_shortcut_once_and_the_page_s_own_first(desk: Desk) -> None:
    desk.window.go(Place.COMPANIES)
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    wait_until(lambda: bool(desk.window.findChildren(ShortcutsDialog)), "the list")
    (dialog,) = desk.window.findChildren(ShortcutsDialog)
    badges = [each.text() for each in dialog.findChildren(QLabel) if each.property("role") == "badge"]
    assert {"Ctrl+N", "Ctrl+K", "Ctrl+L", "F1", "Alt+1"} <= set(badges)
    assert badges.index("Ctrl+N") < badges.index("Ctrl+K")
    assert len(badges) == len(set(badges))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: not dialog.isVisible(), "the closing")


def test_a_question_mark_is_a_letter_where_one_types(desk: Desk) -> None:
    field = box(desk)
    QTest.keyClick(field, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert field.text() == "?"
    assert not desk.window.findChildren(ShortcutsDialog)


def test_two_commands_with_the_same_keys_are_listed_once() -> None:
    one, two = Command("one", list, "F1"), Command("two", list, "F1")
    assert list(by_keys((one, two, Command("three", list)))) == [one]
