"""The place for rules and notices can be used without a mouse, is named throughout, and fits a small window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from sme_apply.gui.inputs import LongText, TextLine, commit_input
from sme_apply.gui.pages.rules import VIEWS, RulesPage
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.places import Place, shortcut_of
from sme_apply.packs import PublisherKey
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.rules.conftest import rules_page, voucher_files, voucher_values, write_pack
from tests.gui.test_pages import compose

_HANGUL = range(0xAC00, 0xD7A4)


def every_state(desk: Desk, key: PublisherKey, folder: Path) -> Iterator[tuple[str, RulesPage]]:
    """Bring every state of the place to the front, one after the other."""
    page = voucher_values(desk)
    for id in ("limit_promising", "share_small_sales", "round_3_closes", "excluded_industries", "criteria/graduation"):
        page.values.go(2025, "export-voucher", id)
    settle(desk.session)
    yield "values", page
    page.values.rows["limit_promising"]._confirm_as_it_stands()
    settle(desk.session)
    yield "confirmed value", page
    for view in VIEWS[1:]:
        page.choose(view)
        settle(desk.session)
        yield view, page
    page.choose("readings")
    page.readings.save_file(folder / "shared.json")
    page.readings.open_file(folder / "shared.json")
    yield "shared file", page
    page.choose("updates")
    page.updates.open_pack(write_pack(folder / "rules.smepack", key, voucher_files(promising=35_000_000)))
    settle(desk.session)
    yield "unknown publisher", page
    page.updates.accept_publisher()
    settle(desk.session)
    yield "what a pack changes", page
    page.updates.use_pack()
    settle(desk.session)
    for name, content in voucher_files(growth=80_000_000).items():
        (folder / "own" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "own" / name).write_bytes(content)
    (folder / "own" / "2025" / "broken").mkdir()
    (folder / "own" / "2025" / "broken" / "programme.yaml").write_text("id: [", encoding="utf-8")
    desk.session.rules.choose_folder(folder / "own")
    settle(desk.session)
    yield "pack and folder in use", page


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_control_is_named_no_text_is_markup_and_nothing_is_cut_off_in_a_small_window(
    desks: Callable[..., Desk], key: PublisherKey, tmp_path: Path, language: str
) -> None:
    desk = desks(language).open()
    desk.window.resize(1024, 700)
    for state, page in every_state(desk, key, tmp_path):
        QApplication.processEvents()
        for each in page.findChildren(QWidget):
            if not each.isVisible():
                continue
            if isinstance(each, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox | LiveCard):
                assert each.accessibleName().strip(), (state, type(each).__name__)
            if isinstance(each, QLabel):
                assert each.textFormat() == Qt.TextFormat.PlainText or not each.text(), (state, each.text())
            if isinstance(each, QScrollArea):
                assert each.horizontalScrollBar().maximum() == 0, state
            if isinstance(each, QPushButton) and each.text():
                needed = each.fontMetrics().horizontalAdvance(each.text())
                assert each.width() >= needed, (state, each.text())
                if language == "en":
                    assert not any(ord(letter) in _HANGUL for letter in each.text()), (state, each.text())
    assert desk.window.width() == 1024


def test_a_value_is_confirmed_by_keyboard_alone(desk: Desk) -> None:
    page = voucher_values(desk)
    desk.window.activateWindow()
    card = next(each for each in page.findChildren(LiveCard) if "수출바우처" in each.accessibleName())
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    row = page.values.rows["limit_growth"]
    opener = next(each for each in row.findChildren(QPushButton) if "열기" in each.accessibleName())
    opener.setFocus()
    QTest.keyClick(opener, Qt.Key.Key_Space)
    assert row.field is not None
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    settle(desk.session)
    assert desk.session.rules.in_use is not None
    assert [each.value_id for each in desk.session.rules.in_use.kept.confirmations] == ["limit_growth"]


def test_the_place_is_reached_without_a_company_and_by_its_key(desk: Desk) -> None:
    desk.window.activateWindow()
    assert desk.session.company is None
    QTest.keySequence(desk.window, QKeySequence(shortcut_of(Place.RULES)))
    wait_until(lambda: desk.window.place is Place.RULES, "the place")


def test_changing_the_view_keeps_the_syllable_in_every_text_field(desk: Desk) -> None:
    page = voucher_values(desk)
    for id in ("limit_promising", "share_small_sales", "excluded_industries"):
        page.values.go(2025, "export-voucher", id)
    QApplication.processEvents()
    tried = 0
    for field in [each for each in page.findChildren(QWidget) if isinstance(each, TextLine | LongText)]:
        if field.isVisible():
            field.setFocus()
            before = field.text_now()
            compose(field, "힣")
            commit_input(page)
            assert field.text_now().count("힣") == before.count("힣") + 1
            field.show_text(before)
            tried += 1
    assert tried == 6


def test_another_language_keeps_view_and_programme(desk: Desk) -> None:
    page = rules_page(desk)
    page.values.go(2026, "export-voucher")
    desk.session.appearance.switch_language()
    settle(desk.session)
    again = desk.window.page()
    assert isinstance(again, RulesPage)
    assert again.spot() == "values/2026/export-voucher"
    again.choose("seasons")
    desk.session.appearance.switch_brightness()
    page = desk.window.page()  # type: ignore[assignment]
    assert page.spot() == "seasons"


def test_after_locking_nothing_of_the_readings_stays(desk: Desk) -> None:
    page = voucher_values(desk)
    page.values.rows["limit_promising"]._confirm_as_it_stands()
    settle(desk.session)
    assert desk.session.lock() is None
    settle(desk.session)

    def confirmed() -> list[str] | None:
        in_use = desk.session.rules.in_use
        return [each.value_id for each in in_use.kept.confirmations] if in_use is not None else None

    assert confirmed() is None
    desk.session.rules.undo()
    settle(desk.session)
    assert confirmed() is None
    desk.open()
    wait_until(lambda: confirmed() is not None, "the rules")
    assert confirmed() == ["limit_promising"]
