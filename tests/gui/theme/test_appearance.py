"""Language, colours and size of text change at once, come back in the next run, and hold no company."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from sme_apply.gui.pages.settings import SettingsPage
from sme_apply.gui.places import Place
from sme_apply.gui.theme import TEXT_SIZES, Appearance, Brightness, worn
from tests.gui.conftest import Desk, settle, wait_until


def settings_page(desk: Desk) -> SettingsPage:
    desk.window.go(Place.SETTINGS)
    page = desk.window.page()
    assert isinstance(page, SettingsPage)
    return page


def choose(box: object, value: object) -> None:
    from sme_apply.gui.parts.choices import ChoiceBox

    assert isinstance(box, ChoiceBox)
    box.show_value(value)
    box.activated.emit(box.currentIndex())


def test_each_choice_holds_at_once_and_in_the_next_run(desks: Callable[..., Desk]) -> None:
    desk = desks().open()
    choose(settings_page(desk).text_size, 150)
    wait_until(lambda: worn().scale.factor == 1.5, "the larger text")
    choose(settings_page(desk).brightness, Brightness.DARK)
    wait_until(lambda: worn().dark, "the dark colours")
    choose(settings_page(desk).language, "en")
    wait_until(lambda: desk.session.appearance.language == "en", "the language")
    assert any(each.text() == "Settings" for each in desk.window.findChildren(QLabel))
    assert desk.window.place is Place.SETTINGS
    choose(settings_page(desk).auto_lock, 5)
    settle(desk.session)
    assert desk.session.auto_lock_minutes == 5
    kept = (desk.folder / "window.ini").read_text("utf-8")
    desk.close()
    assert "가온" not in kept
    again = QSettings(str(desk.folder / "window.ini"), QSettings.Format.IniFormat)
    appearance = Appearance()
    appearance.remember_in(again, "en")
    assert (appearance.brightness, appearance.text_size, appearance.language) == (Brightness.DARK, 150, "en")
    assert appearance.language_was_chosen
    appearance.choose_text_size(100)
    appearance.choose_brightness(Brightness.LIGHT)


def test_the_keys_step_through_the_sizes_and_stop_at_both_ends(desk: Desk) -> None:
    appearance = desk.session.appearance
    for _ in range(len(TEXT_SIZES) + 2):
        QTest.keyClick(desk.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert appearance.text_size == TEXT_SIZES[-1]
    QTest.keyClick(desk.window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert appearance.text_size == TEXT_SIZES[-2]
    QTest.keyClick(desk.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert appearance.text_size == TEXT_SIZES[0]
    appearance.step_text_size(-1)
    assert appearance.text_size == TEXT_SIZES[0]


@pytest.mark.parametrize(("kept", "size"), [("150", 150), ("99", 100), ("x", 100), ("", 100), ("400", 100)])
def test_a_kept_size_that_is_no_choice_is_the_ordinary_one(look: object, tmp_path: Path, kept: str, size: int) -> None:
    remembered = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    remembered.setValue("text-size", kept)
    remembered.setValue("brightness", "mauve")
    appearance = Appearance()
    appearance.remember_in(remembered, "ko")
    assert (appearance.text_size, appearance.brightness) == (size, Brightness.SYSTEM)
    assert not appearance.language_was_chosen
    appearance.choose_text_size(100)


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_larger_text_never_asks_for_more_than_a_small_screen(desk: Desk, percent: int) -> None:
    desk.session.appearance.choose_text_size(percent)
    least = desk.window.minimumSize()
    assert least.width() <= 1280
    assert least.height() <= 800
    desk.session.appearance.choose_text_size(100)
