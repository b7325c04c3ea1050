"""Every page of the window works with a real vault: what is typed there arrives, and what is there can be reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from sme_apply.company import SECTIONS
from sme_apply.gui.inputs import LongText, TextLine, commit_input
from sme_apply.gui.pages.companies import CompaniesPage
from sme_apply.gui.pages.drafts import DraftsPage
from sme_apply.gui.pages.eligibility import EligibilityPage
from sme_apply.gui.pages.export import ExportPage
from sme_apply.gui.pages.facts import FactsPage
from sme_apply.gui.places import Place, Spot, shortcut_of
from sme_apply.gui.vault_door import Door
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until

_HANGUL = range(0xAC00, 0xD7A4)


def button(widget: QWidget, name: str) -> QPushButton:
    """Return the visible button whose name holds a word."""
    QApplication.processEvents()
    for each in widget.findChildren(QPushButton):
        if each.isVisible() and name in each.accessibleName():
            return each
    pytest.fail(f"There is no button {name!r}.")


def line(widget: QWidget, name: str) -> TextLine | LongText:
    """Return the visible text field of a name."""
    QApplication.processEvents()
    for each in widget.findChildren(QWidget):
        if isinstance(each, TextLine | LongText) and each.isVisible() and each.accessibleName() == name:
            return each
    pytest.fail(f"There is no field {name!r}.")


def compose(field: QWidget, syllable: str, before: str = "") -> None:
    """Type as a Korean input method does."""
    event = QInputMethodEvent(syllable, [])
    event.setCommitString(before)
    QApplication.sendEvent(field, event)


def every_view(desk: Desk) -> Iterator[str]:
    """Bring every view of the window to the front, one after the other."""
    yield "companies"
    for section in SECTIONS:
        desk.window.go_to(Spot(Place.FACTS, section))
        settle(desk.session)
        yield f"facts {section}"
    desk.window.go(Place.ELIGIBILITY)
    page = desk.window.page()
    assert isinstance(page, EligibilityPage)
    page.open_reasons()
    settle(desk.session)
    yield "eligibility"
    desk.window.go(Place.DRAFTS)
    yield "list of drafts"
    desk.with_draft()
    application = desk.session.drafting.application
    assert application is not None
    for place in ("round", *(section.id for section in application.form.sections()), "consents", "documents"):
        desk.window.go_to(Spot(Place.DRAFTS, place))
        settle(desk.session)
        yield f"draft {place}"
    desk.window.go(Place.EXPORT)
    settle(desk.session)
    yield "export"


def test_a_first_run_without_a_keyring_asks_for_a_passphrase_twice(desks: Callable[..., Desk]) -> None:
    desk = desks(new=True).open(None)
    assert desk.session.door is Door.NEW
    fields = [each for each in desk.window.findChildren(QLineEdit) if each.isVisible()]
    assert len(fields) == 2
    QTest.keyClicks(fields[0], "long enough")
    QTest.keyClicks(fields[1], "other words")
    button(desk.window, "보관함 만들기").click()
    assert desk.session.door is Door.NEW
    assert "서로 다릅니다" in " ".join(each.text() for each in desk.window.findChildren(QLabel))
    fields[1].clear()
    QTest.keyClicks(fields[1], "long enough")
    QTest.keyClick(fields[1], Qt.Key.Key_Return)
    wait_until(lambda: desk.session.door is Door.OPEN, "the new vault")
    desk.session.recovery.put_away()
    assert isinstance(desk.window.page(), CompaniesPage)


def test_a_locked_vault_asks_for_its_passphrase(desks: Callable[..., Desk]) -> None:
    desks().open().close()
    desk = desks().open(None)
    assert desk.session.door is Door.LOCKED
    field = next(each for each in desk.window.findChildren(QLineEdit) if each.isVisible())
    field.setText(PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: desk.session.door is Door.OPEN, "the vault")


def test_a_company_begins_with_its_name_and_number(desk: Desk) -> None:
    page = desk.window.page()
    assert isinstance(page, CompaniesPage)
    button(page, "새 회사").click()
    name, number = line(page, "회사 이름"), line(page, "사업자등록번호")
    name.show_text("가온 <b>기계</b>")
    QTest.keyClicks(number, "1234567890")
    button(page, "추가하기").click()
    assert not desk.session.companies
    number.show_text("220-81-62517")
    button(page, "추가하기").click()
    wait_until(lambda: desk.session.company is not None, "the company")
    assert desk.session.company is not None
    assert desk.session.company.business_registration_number == "2208162517"
    assert any(each.text() == "가온 <b>기계</b>" for each in desk.window.findChildren(QLabel))


def test_company_files_are_opened_and_written_and_a_bad_one_is_said(desk: Desk, samples: Path, tmp_path: Path) -> None:
    page = desk.window.page()
    assert isinstance(page, CompaniesPage)
    said: list[str] = []
    page.says.connect(lambda text, _action, _act: said.append(text))
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"{")
    page.open_file(bad)
    page.open_file(tmp_path / "not there.json")
    assert len(said) == 2
    page.open_file(samples / "gaon-machinery.json")
    wait_until(lambda: desk.session.company_id is not None, "the company")
    out = tmp_path / "out.json"
    page.save_file(str(desk.session.company_id), out)
    wait_until(lambda: len(said) == 3, "the saved file")
    from sme_apply.company import parse_company

    assert parse_company(out.read_bytes()) == desk.session.company
    assert desk.session.vault is not None
    assert [each.path for each in desk.session.vault.exports.of(str(desk.session.company_id))] == [out]


def test_an_amount_is_grouped_while_typed_and_saved(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    desk.window.go_to(Spot(Place.FACTS, "accounts"))
    page = desk.window.page()
    assert isinstance(page, FactsPage)
    field = line(page, "2024년 매출액")
    field.show_text("")
    QTest.keyClicks(field, "1234567000")
    assert field.text_now() == "1,234,567,000"
    desk.window.go(Place.COMPANIES)
    assert desk.session.company is not None
    accounts = desk.session.company.fiscal_year(2024)
    assert accounts is not None
    assert accounts.sales_krw == 1_234_567_000


def test_a_wrong_fact_is_said_on_leaving_and_not_while_typing(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    desk.window.go_to(Spot(Place.FACTS, "identity"))
    page = desk.window.page()
    assert isinstance(page, FactsPage)
    field = line(page, "설립일자")
    field.setFocus()
    field.show_text("")
    QTest.keyClicks(field, "2013-13-99")
    assert field.property("wrong") != "true"
    line(page, "기업명").setFocus()
    assert field.property("wrong") == "true"
    before = desk.session.company
    field.setFocus()
    field.show_text("20130408")
    line(page, "기업명").setFocus()
    assert field.property("wrong") == "false"
    assert field.text_now() == "2013-04-08"
    assert desk.session.company is not None
    assert desk.session.company.established_on is not None
    assert before is not None


def test_an_answer_moves_the_verdict_beside_it(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "dodam-cosmetics.json")
    desk.window.go(Place.ELIGIBILITY)
    page = desk.window.page()
    assert isinstance(page, EligibilityPage)
    screening = desk.session.judging.screening
    assert screening is not None
    assert screening.of("export-voucher", "general").verdict.value == "undetermined"
    asked = [question.fact for question in desk.session.judging.questions]
    assert asked
    for _ in range(len(asked)):
        left = [path for path in page.asked if path.startswith("declarations.")]
        if not left:
            break
        button(page.question(left[0]), "아니요").click()
        settle(desk.session)
    screening = desk.session.judging.screening
    assert screening is not None
    assert screening.of("export-voucher", "general").verdict.value == "eligible"
    assert page.card(("export-voucher", "general")).accessibleName().endswith("적격")


def test_not_knowing_is_an_answer_and_puts_the_question_last(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "dodam-cosmetics.json")
    desk.window.go(Place.ELIGIBILITY)
    page = desk.window.page()
    assert isinstance(page, EligibilityPage)
    first = page.asked[0]
    button(page.question(first), "모르겠습니다").click()
    settle(desk.session)
    assert page.asked[0] != first
    assert first not in page.asked[:-1]


def test_the_editor_links_overrides_and_relinks_a_fact(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    page = desk.window.page()
    assert isinstance(page, DraftsPage)
    drafting, company = desk.session.drafting, desk.session.company
    assert drafting.application is not None
    assert company is not None
    field = line(page, "기업명")
    assert field.text_now() == company.name_ko
    assert field.property("linked") == "true"
    field.setFocus()
    field.show_text("다른 이름")
    field.typed.emit()
    button(page, "신청서 목록").setFocus()
    assert drafting.application.field("company_name").value == "다른 이름"
    assert field.property("linked") == "false"
    button(page, "기업명: 회사 정보로 되돌리기").click()
    assert field.text_now() == company.name_ko
    desk.window._undo()
    assert drafting.application.field("company_name").value == "다른 이름"
    desk.window._redo()
    assert drafting.application.field("company_name").value == company.name_ko


def test_a_draft_survives_closing_in_the_middle_of_a_syllable(desks: Callable[..., Desk], samples: Path) -> None:
    first = desks().open().with_company(samples / "gaon-machinery.json").with_draft()
    first.window.go_to(Spot(Place.DRAFTS, "summary"))
    page = first.window.page()
    assert page is not None
    field = line(page, "사업개요")
    field.setFocus()
    compose(field, "합", before="수출을 시작")
    compose(field, "니", before="합")
    first.close()
    second = desks().open()
    wait_until(lambda: bool(second.session.drafting.drafts), "the drafts")
    second.session.drafting.open(second.session.drafting.drafts[0].id)
    wait_until(lambda: second.session.drafting.application is not None, "the draft")
    assert second.session.drafting.application is not None
    assert second.session.drafting.application.field("summary").value == "수출을 시작합니"


def test_autosave_reads_the_syllable_without_ending_the_composition(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    desk.window.go_to(Spot(Place.DRAFTS, "summary"))
    page = desk.window.page()
    assert page is not None
    field = line(page, "사업개요")
    field.setFocus()
    compose(field, "빛", before="한")
    saved: list[object] = []
    desk.session.autosave.saved.connect(saved.append)
    wait_until(lambda: bool(saved), "the autosave")
    assert desk.session.drafting.application is not None
    assert desk.session.drafting.application.field("summary").value == "한빛"
    assert field.composing == "빛"
    compose(field, "", before="빛")
    assert field.text_now() == "한빛"


def test_changing_the_page_keeps_the_syllable_in_every_text_field_there_is(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    tried = 0
    for _view in every_view(desk):
        page = desk.window.page()
        assert page is not None
        for field in [each for each in page.findChildren(QWidget) if isinstance(each, TextLine | LongText)]:
            if not field.isVisible() or not field.isEnabled():
                continue
            field.setFocus()
            before = field.text_now()
            compose(field, "힣")
            assert field.text_as_seen().count("힣") == before.count("힣") + 1
            commit_input(page)
            assert not field.composing
            assert field.text_now().count("힣") == before.count("힣") + 1
            tried += 1
            field.show_text(before)
    assert tried > 60


def test_the_export_page_lists_what_is_wrong_and_leads_there(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    desk.window.go(Place.EXPORT)
    page = desk.window.page()
    assert isinstance(page, ExportPage)
    wait_until(lambda: page.preview.has_picture, "the preview")
    application = desk.session.drafting.application
    assert application is not None
    errors = [problem for problem in application.problems if problem.severity.value == "error"]
    assert errors
    page.problem_cards()[0].chosen.emit()
    assert desk.window.place in (Place.DRAFTS, Place.ELIGIBILITY)


def test_the_pdf_is_saved_and_a_failure_is_said(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    desk.window.go(Place.EXPORT)
    page = desk.window.page()
    assert isinstance(page, ExportPage)
    said: list[str] = []
    page.says.connect(lambda text, _action, _act: said.append(text))
    desk.session.told.connect(lambda message: said.append(message.key))
    wait_until(lambda: page.preview.has_picture, "the preview")
    page.save_file(tmp_path / "신청서.pdf")
    wait_until(lambda: len(said) == 1, "the result")
    assert (tmp_path / "신청서.pdf").read_bytes().startswith(b"%PDF")
    settle(desk.session)
    assert desk.session.vault is not None
    (export,) = desk.session.vault.exports.of(str(desk.session.company_id))
    assert export.path == tmp_path / "신청서.pdf"
    (tmp_path / "folder").mkdir()
    page.save_file(tmp_path / "folder")
    wait_until(lambda: len(said) == 2, "the failure")
    assert said[1].startswith("export-")


def test_characters_that_cannot_be_printed_are_listed_and_hold_the_save_back(
    desk: Desk, samples: Path, tmp_path: Path
) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    desk.session.drafting.set("summary", "웃음 😀")
    desk.window.go(Place.EXPORT)
    page = desk.window.page()
    assert isinstance(page, ExportPage)
    wait_until(lambda: page.preview.has_picture, "the preview")
    assert any("U+1F600" in each.text() for each in page.findChildren(QLabel))
    page.save_file(tmp_path / "a.pdf")
    settle(desk.session)
    assert not (tmp_path / "a.pdf").exists()
    page.replace_characters(True)
    page.save_file(tmp_path / "a.pdf")
    settle(desk.session)
    assert (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_control_has_a_name_and_all_words_are_in_the_language(
    desks: Callable[..., Desk], samples: Path, language: str
) -> None:
    desk = desks(language).open().with_company(samples / "gaon-machinery.json")
    for view in every_view(desk):
        for each in desk.window.findChildren(QWidget):
            if not each.isVisible():
                continue
            if isinstance(each, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox):
                assert each.accessibleName().strip(), (view, type(each).__name__)
            if isinstance(each, QLabel):
                assert each.textFormat() == Qt.TextFormat.PlainText or not each.text(), (view, each.text())
            if language == "en" and isinstance(each, QPushButton):
                words = each.text().replace("한국어", "")
                own = [record.name for record in desk.session.companies]
                assert not any(ord(letter) in _HANGUL for letter in words) or words in own, (view, words)


def test_the_language_changes_at_once_and_keeps_the_spot(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    desk.window.go_to(Spot(Place.FACTS, "exports"))
    button(desk.window, "영어로 바꾸기").click()
    page = desk.window.page()
    assert isinstance(page, FactsPage)
    assert page.spot() == "exports"
    assert any(each.text() == "Exports by year" for each in page.findChildren(QLabel))
    button(desk.window, "Dark colours").click()
    assert isinstance(desk.window.page(), FactsPage)


def test_the_places_are_reached_by_keyboard(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    desk.window.activateWindow()
    QTest.keySequence(desk.window, QKeySequence(shortcut_of(Place.ELIGIBILITY)))
    wait_until(lambda: desk.window.place is Place.ELIGIBILITY, "the page")
    QTest.keySequence(desk.window, QKeySequence(shortcut_of(Place.FACTS)))
    wait_until(lambda: desk.window.place is Place.FACTS, "the page")


def test_window_closes_before_the_vault_is_open_without_leftovers(desks: Callable[..., Desk]) -> None:
    desk = desks()
    desk.session.open(PASSPHRASE)
    desk.close()
