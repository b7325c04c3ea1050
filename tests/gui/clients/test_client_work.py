"""The work for a client in the window: engagement, approval, letter, sending to another desk and receiving there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sme_apply.exchange import Cost
from sme_apply.gui.clients.client_dialog import ClientDialog
from sme_apply.gui.clients.receiving_dialog import ReceivingDialog
from sme_apply.gui.clients.sending_card import SendingCard
from sme_apply.gui.places import Place, Spot
from tests.gui.conftest import Desk, settle, wait_until

PASSPHRASE = "가나다라마바사아자차"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def at_work(desk: Desk, samples: Path) -> Desk:
    return desk.with_company(samples / "dodam-cosmetics.json").with_draft()


def dialog_of(desk: Desk) -> ClientDialog:
    desk.window.go_to(Spot(Place.COMPANIES, "client"))
    settle(desk.session)
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, ClientDialog) and each.isVisible())


def begin_engagement(desk: Desk, dialog: ClientDialog) -> None:
    dialog.engagement.asked_by.show_text("대표")
    dialog.engagement.scope.show_text("수출바우처 신청")
    dialog.engagement.keep()
    wait_until(lambda: desk.session.client.state.engagement is not None, "the engagement")
    settle(desk.session)


def approval_findings(desk: Desk) -> list[str]:
    application = desk.session.attaching.application
    assert application is not None
    return [each.message.key for each in application.problems if each.place == "approval"]


def test_an_own_company_needs_no_approval_and_a_clients_draft_does_until_it_is_noted(at_work: Desk) -> None:
    dialog = dialog_of(at_work)
    assert approval_findings(at_work) == []
    begin_engagement(at_work, dialog)
    assert approval_findings(at_work) == ["clients-approval-lacking"]
    dialog.approval.approved_by.show_text("대표")
    dialog.approval.keep()
    wait_until(lambda: at_work.session.client.state.approval is not None, "the approval")
    settle(at_work.session)
    assert approval_findings(at_work) == []
    at_work.session.drafting.set("project_title", "바뀐 제목")
    assert approval_findings(at_work) == ["clients-approval-lacking"]
    settle(at_work.session)
    assert approval_findings(at_work) == ["clients-approval-lacking"]
    dialog.engagement.end()
    wait_until(lambda: at_work.session.client.state.engagement is None, "the end of the engagement")
    assert approval_findings(at_work) == []


def test_who_sits_at_the_vault_stands_in_the_log(at_work: Desk) -> None:
    dialog = dialog_of(at_work)
    dialog.user.show_text("담당 김")
    dialog.sit_down()
    wait_until(lambda: at_work.session.client.state.user == "담당 김", "the name")
    begin_engagement(at_work, dialog)
    assert [(each.who, each.what) for each in at_work.session.client.state.actions] == [("담당 김", "engagement-begun")]


def test_enter_in_a_field_presses_no_button(at_work: Desk) -> None:
    dialog, pressed = dialog_of(at_work), list[str]()
    for each in dialog.findChildren(QPushButton):
        each.clicked.connect(lambda _checked=False, each=each: pressed.append(each.accessibleName()))
    QTest.keyClicks(dialog.user, "kim")
    QTest.keyClick(dialog.user, Qt.Key.Key_Return)
    wait_until(lambda: at_work.session.client.state.user == "kim", "the name")
    settle(at_work.session)
    assert pressed == []
    assert dialog.isVisible()


def test_an_engagement_that_says_half_is_told_and_not_kept(at_work: Desk) -> None:
    told: list[str] = []
    at_work.session.told.connect(lambda said: told.append(said.key))
    dialog = dialog_of(at_work)
    dialog.engagement.keep()
    wait_until(lambda: bool(told), "the sentence")
    assert told == ["clients-engagement-unsaid"]
    dialog.engagement.began_on.show_text("어제")
    dialog.engagement.keep()
    assert dialog.engagement.complaint.text()
    assert at_work.session.client.state.engagement is None


def test_what_is_being_typed_stays_while_something_else_is_noted(at_work: Desk) -> None:
    dialog = dialog_of(at_work)
    dialog.engagement.asked_by.show_text("대표")
    dialog.paint("teal")
    wait_until(lambda: at_work.session.client.state.mark is not None and bool(at_work.session.client.state.mark.colour))
    settle(at_work.session)
    assert dialog.engagement.asked_by.text_now() == "대표"


def test_the_letter_is_copied_and_saved_for_the_chosen_programmes(at_work: Desk, tmp_path: Path) -> None:
    dialog = dialog_of(at_work)
    assert [key for key, tick in dialog.letter.choices.items() if tick.isChecked()] == [("export-voucher", "general")]
    dialog.letter.copy()
    assert "도담" in QGuiApplication.clipboard().text()
    dialog.letter.save_file(tmp_path / "letter.pdf")
    wait_until(lambda: (tmp_path / "letter.pdf").exists(), "the letter")
    settle(at_work.session)
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")


def test_a_client_goes_to_another_desk_and_only_what_is_ticked_changes_there(
    at_work: Desk, tmp_path: Path, look: QApplication
) -> None:
    session, file = at_work.session, tmp_path / "client.smeapply"
    card = SendingCard(session, at_work.window._words, cost=CHEAP)
    card.save_file(file, PASSPHRASE)
    wait_until(file.exists, "the file")
    settle(session)
    name = session.company.name_ko if session.company else ""
    assert name
    assert name.encode() not in file.read_bytes()
    session.set_fact("name_ko", "다른 이름")
    session.drafting.set("project_title", "여기서 쓴 제목")
    settle(session)
    received = ReceivingDialog(session, at_work.window._words, at_work.window, file)
    received.open()
    received.passphrase.show_text("틀린 암호 틀린 암호")
    received.unlock()
    wait_until(lambda: bool(received.complaint.text()), "the refusal")
    received.passphrase.show_text(PASSPHRASE)
    received.unlock()
    wait_until(lambda: "name_ko" in received.facts, "the differences")
    assert [place for _, place in received.places] == ["project_title"]
    received.facts["name_ko"].setChecked(True)
    received.take()
    wait_until(lambda: session.company is not None and session.company.name_ko == name, "what was taken over")
    settle(session)
    assert len(session.companies) == 1
    assert session.company is not None
    card.deleteLater()


def test_another_client_closes_the_window_of_the_first(at_work: Desk, samples: Path) -> None:
    dialog = dialog_of(at_work)
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    other = next(each for each in sorted(samples.glob("*.json")) if "dodam" not in each.name)
    at_work.with_company(other)
    wait_until(lambda: bool(closed), "the closing")


def test_locking_leaves_nothing_of_the_client(at_work: Desk) -> None:
    dialog = dialog_of(at_work)
    begin_engagement(at_work, dialog)
    at_work.window.lock()
    wait_until(lambda: at_work.session.client.state.engagement is None, "forgetting")
    assert at_work.session.client.state.actions == ()


@pytest.mark.parametrize("language", ["en"])
def test_the_dialog_speaks_english(desks: Callable[..., Desk], samples: Path, language: str) -> None:
    desk = desks(language).open().with_company(samples / "dodam-cosmetics.json")
    assert dialog_of(desk).windowTitle().startswith("Work for")
