"""The place of the vault can be used without a mouse, is named throughout, fits a small window and keeps no secret."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QWidget,
)

from sme_apply.gui.keeping.erasing_dialog import ErasingDialog
from sme_apply.gui.pages.drafts import DraftsPage
from sme_apply.gui.places import Place
from sme_apply.gui.vault_door import Door, Opened
from sme_apply.sentences import Language
from tests.gui import test_locking as locking
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.keeping.conftest import keeping_page, press, read_anew, words_on

_HANGUL = range(0xAC00, 0xD7A4)


def every_state(desk: Desk, samples: Path, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Bring every state of the place, and what leads to and from it, to the front."""
    session, keeping = desk.session, desk.session.keeping
    company = json.loads((samples / "gaon-machinery.json").read_text("utf-8"))
    company["name_ko"] = f"{locking.MARKER} 아주 긴 이름을 가진 주식회사 가온기계공업"
    (folder / "company.json").write_text(json.dumps(company), encoding="utf-8")
    desk.with_company(folder / "company.json").with_draft()
    session.drafting.set("summary", f"{locking.MARKER} one")
    settle(session)
    session.drafting.keep_version()
    session.drafting.set("summary", f"{locking.MARKER} two")
    settle(session)
    page = keeping_page(desk)
    yield "protection", page
    page.protection._type(True)
    yield "passphrase", page
    page.protection._type(False)
    page.choose("backups")
    (folder / "usb").mkdir()
    page.backups.choose_folder(folder / "usb")
    settle(session)
    wait_until(lambda: not keeping.long.under_way, "the backup")
    session.drafting.remove(str(session.drafting.draft_id))
    settle(session)
    (folder / "usb").rename(folder / "away")
    kept = read_anew(desk)
    yield "backups", page
    keeping.look_into(kept.backups[0])
    wait_until(lambda: keeping.preview is not None, "the preview")
    settle(session)
    press(desk, page, "Restore" if desk.window._words.language == "en" else "되돌리기")
    yield "preview", page
    page.choose("bin")
    yield "bin", page
    page.choose("archive")
    page.archive.write(folder / "all.zip")
    settle(session)
    page.archive.look_into(folder / "all.zip")
    settle(session)
    wait_until(lambda: not keeping.long.under_way, "the archive")
    yield "archive", page
    page.choose("health")
    yield "health", page
    session.drafting.take_back_removal()
    settle(session)
    session.drafting.open(session.drafting.drafts[0].id)
    settle(session)
    desk.window.go(Place.DRAFTS)
    drafts = desk.window.page()
    assert isinstance(drafts, DraftsPage)
    drafts.show_versions()
    settle(session)
    yield "versions", drafts
    session.drafting.history.compare(session.drafting.history.versions[-1])
    settle(session)
    yield "comparison", drafts
    desk.window.go(Place.COMPANIES)
    companies = desk.window.page()
    assert companies is not None
    yield "companies", companies
    press(desk, companies, "완전히 지우기" if desk.window._words.language == "ko" else "for good")
    wait_until(lambda: any(isinstance(each, ErasingDialog) for each in QApplication.topLevelWidgets()), "the question")
    settle(session)
    yield "question", next(each for each in QApplication.topLevelWidgets() if isinstance(each, ErasingDialog))


def looked_over(state: str, within: QWidget, language: Language) -> None:
    """Fail where something has no name, is markup or is cut off."""
    QApplication.processEvents()
    for each in within.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QAbstractButton | QLineEdit | QComboBox | QProgressBar | QListWidget):
            assert each.accessibleName().strip(), (state, type(each).__name__)
        if isinstance(each, QLabel):
            assert each.textFormat() == Qt.TextFormat.PlainText or not each.text(), (state, each.text())
        if isinstance(each, QScrollArea):
            assert each.horizontalScrollBar().maximum() == 0, state
        if isinstance(each, QPushButton) and each.text():
            assert each.width() >= each.fontMetrics().horizontalAdvance(each.text()), (state, each.text())
            # A language is named in itself, so that whoever reads only that one finds it.
            if language == "en" and each.text() != "한국어":
                assert not any(ord(letter) in _HANGUL for letter in each.text()), (state, each.text())


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_control_is_named_no_text_is_markup_and_nothing_is_cut_off_in_a_small_window(
    desks: Callable[..., Desk], samples: Path, tmp_path: Path, language: Language
) -> None:
    desk = desks(language).open()
    desk.window.resize(1024, 700)
    for state, within in every_state(desk, samples, tmp_path):
        looked_over(state, within, language)
    assert desk.window.width() == 1024
    desk.window.lock()
    settle(desk.session)
    for door in (Opened(Door.NEW, keyring="secret-service"), Opened(Door.NEW)):
        desk.session.enter(door)
        page = desk.window.page()
        assert page is not None
        looked_over(str(door), page, language)
    (tmp_path / "vault" / "vault.keys").unlink()
    (tmp_path / "vault" / "vault.keys.copy").unlink()
    desk.open()
    assert desk.session.door is Door.DAMAGED
    page = desk.window.page()
    assert page is not None
    looked_over("damaged", page, language)


def test_no_name_and_no_answer_is_left_after_locking_from_any_state(desk: Desk, samples: Path, tmp_path: Path) -> None:
    states = [state for state, _ in every_state(desk, samples, tmp_path)]
    assert len(states) > 9
    assert locking.texts_with_marker()
    desk.window.lock()
    assert desk.session.door is Door.LOCKED
    wait_until(lambda: not desk.session.work.under_way, "the closing of the vault")
    locking.let_go()
    assert locking.texts_with_marker() == []
    assert desk.session.keeping.kept is None
    assert desk.session.drafting.history.versions == ()
    left = [each for each in locking.objects_with_marker() if not is_source(each)]
    assert left == []


def is_source(found: object) -> bool:
    """Whether these are the lines of a file of tests, as Python keeps them once an error was shown."""
    return isinstance(found, list) and all(isinstance(each, str) and each.endswith("\n") for each in found)


def test_a_backup_is_made_and_looked_into_by_keyboard_alone(desk: Desk) -> None:
    page = keeping_page(desk)
    desk.window.activateWindow()
    segments = [each for each in page.findChildren(QPushButton) if "백업" in each.accessibleName()]
    segments[0].setFocus()
    QTest.keyClick(segments[0], Qt.Key.Key_Space)
    settle(desk.session)
    go = next(each for each in page.findChildren(QPushButton) if each.accessibleName() == "지금 백업")
    go.setFocus()
    QTest.keyClick(go, Qt.Key.Key_Return)
    settle(desk.session)
    wait_until(lambda: not desk.session.keeping.long.under_way, "the backup")
    read_anew(desk)
    look = next(each for each in page.findChildren(QPushButton) if "들여다보기" in each.accessibleName())
    look.setFocus()
    QTest.keyClick(look, Qt.Key.Key_Space)
    wait_until(lambda: desk.session.keeping.preview is not None, "the preview")
    settle(desk.session)
    assert "지금 보관함과 같습니다" in words_on(page)
    press(desk, page, "백업 목록")
    assert "백업을 두는 곳" in words_on(page)


def test_the_language_changes_with_the_view_in_sight(desk: Desk) -> None:
    keeping_page(desk, "bin")
    press(desk, desk.window, "영어로 바꾸기")
    page = desk.window.page()
    assert page is not None
    assert page.spot() == "bin"
    wait_until(lambda: "The bin is empty" in words_on(page), "the bin in English")
