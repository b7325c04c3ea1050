"""A bug in a slot is shown with what was saved and with a report that holds nothing of the user's."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from sme_apply.gui.places import Place
from sme_apply.gui.unexpected.report_dialog import ReportDialog
from sme_apply.gui.unexpected.watching import Watching
from sme_apply.terms import message
from sme_apply.vault import VaultUnwritable
from tests.gui.conftest import Desk, settle, wait_until

SECRET = "SECRETtypedSECRET"


@pytest.fixture
def watched(desk: Desk, samples: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk whose bugs are shown instead of failing the test."""
    monkeypatch.setattr(sys, "excepthook", lambda *_error: None)
    desk.with_company(samples / "gaon-machinery.json")
    with Watching(desk.session, desk.window).watching():
        yield desk


def breaking_button(desk: Desk) -> QPushButton:
    """Put a button into the window whose slot has a bug."""
    made = QPushButton("bug", desk.window)

    def broken() -> None:
        raise KeyError(SECRET)

    made.clicked.connect(broken)
    return made


def shown(desk: Desk) -> ReportDialog:
    wait_until(lambda: any(each.isVisible() for each in desk.window.findChildren(ReportDialog)), "the window")
    (dialog,) = desk.window.findChildren(ReportDialog)
    return dialog


def is_saved(desk: Desk) -> bool:
    return desk.session.autosave.clean


def words_on(dialog: ReportDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def button(dialog: ReportDialog, name: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.accessibleName() == name)


def test_a_bug_is_shown_what_was_typed_is_saved_first_and_one_goes_on(watched: Desk, tmp_path: Path) -> None:
    watched.session.set_fact("name_en", "typed a moment before")
    assert not is_saved(watched)
    breaking_button(watched).click()
    dialog = shown(watched)
    wait_until(lambda: "모두 보관함에 저장되었습니다" in words_on(dialog), "the saving")
    assert is_saved(watched)
    vault, id = watched.session.vault, watched.session.company_id
    assert vault is not None
    assert id is not None
    assert "typed a moment before" in vault.company(id).document

    report = dialog.details.toPlainText()
    assert "KeyError" in report
    assert "test_report.py" in report
    for told in (SECRET, "가온", str(tmp_path), str(watched.folder), "typed a moment before"):
        assert told not in report

    button(dialog, "복사").click()
    assert QGuiApplication.clipboard().text() == report
    dialog.save_file(tmp_path / "보고.txt")
    assert (tmp_path / "보고.txt").read_text("utf-8") == report
    dialog.save_file(tmp_path / "not there" / "보고.txt")
    assert "저장했습니다" not in words_on(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: not watched.window.findChildren(ReportDialog), "the closing")
    watched.window.go(Place.FACTS)
    assert watched.window.place is Place.FACTS


def test_what_could_not_be_saved_is_not_said_to_be_saved(watched: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_all: object, **_named: object) -> None:
        raise VaultUnwritable(message("vault-disk-full", folder="disk"))

    assert watched.session.vault is not None
    with monkeypatch.context() as patched:
        patched.setattr(watched.session.vault, "save_company", full)
        watched.session.set_fact("name_en", "not yet")
        breaking_button(watched).click()
        dialog = shown(watched)
        wait_until(lambda: "아직 저장하지 못했습니다" in words_on(dialog), "the truth")
        assert "모두 보관함에 저장되었습니다" not in words_on(dialog)
    watched.session.autosave.save_now()
    settle(watched.session)


def test_several_bugs_make_one_window_and_locking_puts_it_away(watched: Desk) -> None:
    made = breaking_button(watched)
    made.click()
    made.click()
    dialog = shown(watched)
    wait_until(lambda: dialog.details.toPlainText().count("KeyError") == 2, "the second report")
    watched.window.lock()
    wait_until(lambda: not any(each.isVisible() for each in watched.window.findChildren(ReportDialog)), "the locking")


def test_a_bug_in_another_thread_is_shown_and_a_refusal_is_not(watched: Desk) -> None:
    def refuse(_vault: object) -> None:
        raise VaultUnwritable(message("vault-disk-full", folder="disk"))

    watched.session.with_vault(refuse, lambda _nothing: None)
    settle(watched.session)
    assert not watched.window.findChildren(ReportDialog)

    def broken(_vault: object) -> None:
        raise ZeroDivisionError(SECRET)

    watched.session.with_vault(broken, lambda _nothing: None)
    dialog = shown(watched)
    assert "ZeroDivisionError" in dialog.details.toPlainText()
    assert SECRET not in dialog.details.toPlainText()
    button(dialog, "프로그램 닫기").click()
    wait_until(lambda: not watched.window.isVisible(), "the closing")


def test_without_a_vault_nothing_is_said_about_saving(watched: Desk) -> None:
    watched.window.lock()
    settle(watched.session)
    breaking_button(watched).click()
    dialog = shown(watched)
    assert "보관함이 닫혀 있어" in words_on(dialog)
    dialog.accept()
