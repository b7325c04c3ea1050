"""After locking no key and no answer stays within reach of the window."""

from __future__ import annotations

import gc
import json
import linecache
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QTextEdit, QVBoxLayout

from sme_apply.gui.auto_lock import BY_DEFAULT, AutoLock, minutes_of
from sme_apply.gui.pages.page import Page
from sme_apply.gui.places import Place
from sme_apply.gui.vault_door import Door
from sme_apply.terms import Message
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until

MARKER = "MARKERhanbitMARKER"


@pytest.fixture
def marked(desk: Desk, samples: Path, tmp_path: Path) -> Desk:
    """A desk with a company and a draft that carry a marker, every page of which has been in front."""
    company = json.loads((samples / "gaon-machinery.json").read_text("utf-8"))
    company["name_ko"] = f"{MARKER} 가온"
    company["name_en"] = f"{MARKER} Gaon"
    file = tmp_path / "company.json"
    file.write_text(json.dumps(company), encoding="utf-8")
    desk.with_company(file).with_draft()
    for place in Place:
        desk.window.go(place)
        settle(desk.session)
    desk.session.set_fact("name_en", f"{MARKER} changed")
    desk.window.go(Place.DRAFTS)
    settle(desk.session)
    assert texts_with_marker()
    return desk


def texts_with_marker() -> list[str]:
    """Return every property and text of every living widget that holds the marker."""
    found = []
    for widget in QApplication.allWidgets():
        for number in range(widget.metaObject().propertyCount()):
            name = str(widget.metaObject().property(number).name())
            if MARKER in repr(widget.property(name)):
                found.append(f"{type(widget).__name__}.{name}")
        for kind in (QLabel, QLineEdit):
            if isinstance(widget, kind) and MARKER in widget.text():
                found.append(f"{type(widget).__name__}.text")
        if isinstance(widget, QTextEdit) and MARKER in widget.toPlainText():
            found.append(f"{type(widget).__name__}.toPlainText")
    return found


def objects_with_marker() -> list[Any]:
    """Return every object of Python that still holds the marker in a field of its own."""
    # A traceback or a warning of an earlier test may have read this very file.
    linecache.clearcache()
    gc.collect()
    found = []
    for each in gc.get_objects():
        # Libraries have dictionaries whose own way of looking a name up raises or answers for others.
        if isinstance(each, dict) and dict.get(each, "__name__") == __name__:
            continue
        held = dict.values(each) if isinstance(each, dict) else each if isinstance(each, list | tuple | set) else ()
        if any(isinstance(value, str) and MARKER in value for value in list(held)):
            found.append(each)
    return found


def let_go() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def test_no_answer_is_left_in_any_widget_or_object_after_locking(marked: Desk) -> None:
    before = len(objects_with_marker())
    assert before
    QTest.keyClick(marked.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    session = marked.session
    assert session.door is Door.LOCKED
    wait_until(lambda: not session.work.under_way, "the closing of the vault")
    let_go()
    assert texts_with_marker() == []
    assert [type(each) for each in QApplication.allWidgets() if isinstance(each, Page) and each.isVisible()] != []
    assert (session.vault, session.company, session.companies, session.drafting.application) == (None, None, (), None)
    assert (session.can_undo, session.can_redo, session.drafting.can_undo) == (False, False, False)
    assert session.judging.screening is None
    left = objects_with_marker()
    assert left == [], [(type(each), [type(owner) for owner in gc.get_referrers(each)][:4]) for each in left][:5]


def test_no_object_refers_to_the_data_key_after_locking(desk: Desk) -> None:
    assert desk.session.vault is not None
    key = desk.session.vault._store.files().data_key
    assert len(key) == 32
    desk.session.lock()
    wait_until(lambda: not desk.session.work.under_way, "the closing of the vault")
    let_go()
    owners = [each for each in gc.get_referrers(key) if not isinstance(each, type(gc)) and "key" not in dir(each)]
    assert [each for each in owners if "frame" not in type(each).__name__] == []


def test_the_vault_opens_again_with_everything_that_was_typed_last(marked: Desk) -> None:
    marked.session.set_fact("name_en", "typed a moment before locking")
    assert marked.session.lock() is None
    assert marked.session.door is Door.LOCKED
    marked.open(PASSPHRASE)
    wait_until(lambda: marked.session.company is not None, "the company of last time")
    assert marked.session.company is not None
    assert marked.session.company.name_en == "typed a moment before locking"


def test_another_process_may_open_the_vault_once_it_is_locked(desk: Desk) -> None:
    from sme_apply.vault import open_vault

    desk.session.lock()
    wait_until(lambda: not desk.session.work.under_way, "the closing of the vault")
    open_vault(desk.folder, passphrase=PASSPHRASE, keyring=None).close()


def test_what_cannot_be_saved_keeps_the_vault_open_and_says_why(marked: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from sme_apply.terms import message
    from sme_apply.vault import VaultUnwritable

    session = marked.session
    assert session.vault is not None

    def full(*_all: object, **_named: object) -> None:
        raise VaultUnwritable(message("vault-disk-full", folder="disk"))

    with monkeypatch.context() as patched:
        patched.setattr(session.vault, "save_company", full)
        session.set_fact("name_en", "still here")
        problem = session.lock()
        assert isinstance(problem, Message)
        assert problem.key == "vault-disk-full"
        assert session.company is not None
        assert session.company.name_en == "still here"
        wait_until(lambda: not session.work.under_way, "the failed save")
    assert session.lock() is None


def test_what_arrives_after_locking_is_not_shown(marked: Desk) -> None:
    session = marked.session
    assert session.company_id is not None
    session.choose_company(session.company_id)
    session.drafting.reload()
    session.lock()
    settle(session)
    assert (session.company, session.drafting.drafts, session.judging.screening) == (None, (), None)


def test_open_dialogs_go_when_the_vault_is_locked(marked: Desk) -> None:
    dialog = QDialog(marked.window)
    QVBoxLayout(dialog).addWidget(QLineEdit(MARKER))
    dialog.open()
    marked.window.lock()
    assert not dialog.isVisible()


class Clipboard:
    """A clipboard of a system that knows who filled it, which the one of these tests does not."""

    def __init__(self, owned: bool) -> None:
        self.owned = owned
        self.cleared: list[str] = []

    def ownsClipboard(self) -> bool:
        return self.owned

    def supportsSelection(self) -> bool:
        return True

    def ownsSelection(self) -> bool:
        return self.owned

    def clear(self, mode: object = None) -> None:
        self.cleared.append("selection" if mode else "clipboard")


@pytest.mark.parametrize(("owned", "cleared"), [(True, ["clipboard", "selection"]), (False, [])])
def test_what_was_copied_from_this_application_goes_and_what_others_copied_stays(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, owned: bool, cleared: list[str]
) -> None:
    clipboard = Clipboard(owned)
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: clipboard)
    desk.window.lock()
    assert clipboard.cleared == cleared


def test_the_vault_locks_after_the_chosen_minutes_without_a_touch(qt: QApplication) -> None:
    seconds, due = [1000.0], []
    lock = AutoLock(lambda: seconds[0])
    lock.due.connect(lambda: due.append(seconds[0]))
    lock.start(5)
    seconds[0] += 299
    lock.look()
    assert due == []
    seconds[0] += 1
    lock.look()
    assert len(due) == 1
    lock.start(0)
    seconds[0] += 10_000
    lock.look()
    assert len(due) == 1


def test_a_touch_and_a_clock_set_back_begin_the_time_anew(desk: Desk) -> None:
    seconds, due = [1000.0], []
    lock = AutoLock(lambda: seconds[0], parent=desk.window)
    lock.due.connect(lambda: due.append(seconds[0]))
    lock.start(5)
    handle = desk.window.windowHandle()
    lock._watch(handle)
    seconds[0] += 200
    QTest.keyClick(handle, Qt.Key.Key_A)
    seconds[0] += 200
    lock.look()
    assert due == []
    seconds[0] = 10
    lock.look()
    seconds[0] = 309
    lock.look()
    assert due == []
    seconds[0] = 311
    lock.look()
    assert len(due) == 1


def test_the_chosen_minutes_are_kept_in_the_vault(desks: Callable[..., Desk]) -> None:
    desk = desks().open()
    assert desk.session.auto_lock_minutes == BY_DEFAULT
    desk.session.set_auto_lock(60)
    settle(desk.session)
    desk.close()
    again = desks().open()
    assert again.session.auto_lock_minutes == 60
    assert again.window._auto_lock.minutes == 60


@pytest.mark.parametrize(
    ("kept", "minutes"), [(None, BY_DEFAULT), ("0", 0), ("30", 30), ("31", BY_DEFAULT), ("-5", BY_DEFAULT), ("x", 15)]
)
def test_a_kept_setting_that_is_no_choice_is_the_default(kept: str | None, minutes: int) -> None:
    assert minutes_of(kept) == minutes


def test_a_vault_with_a_keyring_waits_for_a_press_of_a_button(desk: Desk) -> None:
    desk.session.slots = frozenset({"keyring", "passphrase"})
    desk.session.lock()
    assert desk.session.door is Door.RESTING
    wait_until(lambda: not desk.session.work.under_way, "the closing of the vault")
    words = [each.text() for each in desk.window.findChildren(QLabel)]
    assert desk.window._words.text("gui-resting-note") in words


def test_the_recovery_code_opens_from_the_page_that_asks_for_the_passphrase(desk: Desk) -> None:
    from sme_apply.gui.pages.opening import OpeningPage

    vault = desk.session.vault
    assert vault is not None
    code = vault.slots().add_recovery()
    desk.session.slots = frozenset({"passphrase", "recovery"})
    desk.session.lock()
    wait_until(lambda: not desk.session.work.under_way, "the closing of the vault")
    page = desk.window.page()
    assert isinstance(page, OpeningPage)
    page._use_the_other_way()
    (field,) = page._secrets
    field.setText(code.written[:-1])
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: desk.session.door is Door.LOCKED, "the answer")
    assert desk.session.door_reason is not None
    assert desk.session.door_reason.key == "vault-recovery-length"
    (field,) = page._secrets
    field.setText(code.written.lower())
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: desk.session.door is Door.OPEN, "the open vault")
