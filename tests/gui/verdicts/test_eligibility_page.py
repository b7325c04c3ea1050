"""The eligibility page as a person uses it: questions, board, comparison, what-if and report."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from sme_apply.company import fact
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.pages.eligibility import EligibilityPage
from sme_apply.gui.places import Place
from sme_apply.gui.verdicts.board import MOST_COMPARED
from sme_apply.gui.verdicts.comparison import ROWS
from tests.gui.conftest import Desk, settle, wait_until

VOUCHER, CHAMPION = ("export-voucher", "general"), ("global-champion-1000", None)
CERTIFICATION, CONSORTIUM = ("overseas-certification", "general"), ("export-consortium", None)


def pressed(widget: QWidget, name: str) -> None:
    """Press the visible button whose name holds a word."""
    QApplication.processEvents()
    for each in widget.findChildren(QAbstractButton):
        if each.isVisible() and each.isEnabled() and name in each.accessibleName():
            each.click()
            QApplication.processEvents()
            return
    pytest.fail(f"There is no button {name!r}.")


def words_in(widget: QWidget) -> str:
    """Return every word that is in view."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


@pytest.fixture
def page(desk: Desk, samples: Path) -> EligibilityPage:
    desk.with_company(samples / "dodam-cosmetics.json")
    desk.window.go(Place.ELIGIBILITY)
    settle(desk.session)
    found = desk.window.page()
    assert isinstance(found, EligibilityPage)
    return found


def one_at_a_time(desk: Desk, page: EligibilityPage) -> None:
    pressed(page, "질문하는 방식: 하나씩")
    settle(desk.session)


def test_one_question_is_in_view_and_an_answer_leads_to_the_next(desk: Desk, page: EligibilityPage) -> None:
    first = page.asked[0]
    one_at_a_time(desk, page)
    assert page.asked == (first,)
    pressed(page.question(first), "아니요")
    settle(desk.session)
    (second,) = page.asked
    assert second != first
    pressed(page, "이전 질문")
    assert list(page.questions.cards) == [first]
    assert desk.session.company is not None
    assert fact(desk.session.company, first) is False
    pressed(page, "다음 질문")
    assert page.asked == (second,)


def test_not_knowing_goes_on_until_only_the_unknown_is_left(desk: Desk, page: EligibilityPage) -> None:
    one_at_a_time(desk, page)
    seen = []
    while page.asked:
        (path,) = page.asked
        assert path not in seen
        seen.append(path)
        pressed(page.question(path), "모르겠습니다")
        settle(desk.session)
    assert len(seen) == len(desk.session.judging.questions)
    assert "모르겠다고 한 질문만 남았습니다" in words_in(page.questions)
    pressed(page, "모르겠다고 한 질문 다시 보기")
    assert page.asked == (seen[0],)


def test_how_questions_are_asked_is_remembered(desk: Desk, page: EligibilityPage) -> None:
    one_at_a_time(desk, page)
    desk.window.lock()
    desk.open()
    settle(desk.session)
    desk.window.go(Place.ELIGIBILITY)
    settle(desk.session)
    again = desk.window.page()
    assert isinstance(again, EligibilityPage)
    assert again is not page
    assert again.questions.one_at_a_time
    assert len(again.asked) == 1


def test_a_figure_is_taken_with_enter_and_stays_in_view_while_it_is_typed(desk: Desk, page: EligibilityPage) -> None:
    one_at_a_time(desk, page)
    while not page.asked[0].endswith("_krw"):
        pressed(page.question(page.asked[0]), "모르겠습니다")
        settle(desk.session)
    (path,) = page.asked
    field = page.question(path).answer()
    assert isinstance(field, TextLine)
    field.setFocus()
    QTest.keyClicks(field, "12")
    wait_until(lambda: desk.session.company is not None and fact(desk.session.company, path) == 12, "the figure")
    settle(desk.session)
    assert list(page.questions.cards) == [path]
    QTest.keyClicks(field, "34")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: path not in page.questions.cards, "the next question")
    settle(desk.session)
    assert desk.session.company is not None
    assert fact(desk.session.company, path) == 1234


def test_what_an_answer_changes_is_marked_in_words_and_told_to_screen_readers(
    desk: Desk, page: EligibilityPage
) -> None:
    assert page.board.said == ""
    path = next(each for each in page.asked if each == "declarations.participation_restricted")
    pressed(page.question(path), "예")
    settle(desk.session)
    card = page.card(VOUCHER)
    assert "확인 필요 → 부적격" in card.mark
    assert "확인 필요 → 부적격" in card.accessibleDescription()
    assert "바뀜" in words_in(card)
    assert "이번 답으로" in page.board.said
    assert "부적격" in page.board.said
    unchanged = page.card(CHAMPION)
    assert unchanged.mark == ""
    assert unchanged.accessibleDescription() == ""
    desk.session.set_fact("website", "https://example.com")
    settle(desk.session)
    assert card.mark == ""
    assert page.board.said == "이번 답으로 바뀐 판정은 없습니다"


def test_three_programmes_stand_side_by_side_with_the_same_rows(desk: Desk, page: EligibilityPage) -> None:
    for key in (VOUCHER, CHAMPION, CERTIFICATION):
        pressed(page.card(key), "비교")
    assert page.board.compared == (VOUCHER, CHAMPION, CERTIFICATION)
    assert len(page.board.compared) == MOST_COMPARED
    ticks = [each for each in page.card(CONSORTIUM).findChildren(QAbstractButton) if "비교" in each.accessibleName()]
    assert [each.isEnabled() for each in ticks] == [False]
    pressed(page, "비교하기 (3)")
    shown = page.comparison
    assert shown.isVisible()
    assert [each.key for each in shown.verdicts] == [VOUCHER, CHAMPION, CERTIFICATION]
    told = words_in(shown)
    for row in ROWS:
        assert page.say(f"assessing-row-{row}") in told
    for verdict in shown.verdicts:
        assert verdict.programme.summary.ko in told
        for document in verdict.track.documents:
            assert document.name.ko in told
    pressed(page, "판정으로 돌아가기")
    assert page.card(VOUCHER).isVisible()
    pressed(page.card(CHAMPION), "비교")
    assert list(page.board.compared) == [VOUCHER, CERTIFICATION]


def test_a_trial_is_marked_and_leaving_drops_it(desk: Desk, page: EligibilityPage) -> None:
    before = desk.session.company
    pressed(page, "가정해 보기")
    settle(desk.session)
    assert page.property("role") == "what-if"
    assert "저장하지 않습니다" in words_in(page)
    page.trial.choose("exports.2024.direct_usd")
    assert page.trial.field is not None
    field = page.trial.field.field
    assert isinstance(field, TextLine)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1500000")
    page.commit()
    settle(desk.session)
    assert "실제 부적격 → 가정 적격" in page.card(CHAMPION).mark
    assert "달라지는 판정 1개" in words_in(page.trial)
    assert desk.session.company == before
    writes = [each for each in page.card(CHAMPION).findChildren(QAbstractButton) if "신청서" in each.accessibleName()]
    assert not [each for each in writes if each.isVisible()]
    pressed(page, "가정 끝내기")
    settle(desk.session)
    assert page.property("role") == "canvas"
    assert page.card(CHAMPION).mark == ""
    assert "저장하지 않습니다" not in words_in(page)
    assert desk.session.company == before


def test_what_would_change_a_criterion_is_tried_from_its_card(desk: Desk, page: EligibilityPage) -> None:
    card = page.card(CHAMPION)
    card.open()
    pressed(card, "이렇게 되면?")
    settle(desk.session)
    assert desk.session.what_if.active
    assert "가정 적격" in page.card(CHAMPION).mark
    answered = page.asked[0]
    pressed(page.question(answered), "아니요")
    settle(desk.session)
    assert desk.session.company is not None
    assert fact(desk.session.company, answered) is None
    pressed(page.trial, "회사 정보로 옮기기")
    settle(desk.session)
    assert len(desk.session.what_if.trials) == 1
    real = desk.session.company
    toasts = [each for each in desk.window.findChildren(QAbstractButton) if each.accessibleName() == "되돌리기"]
    next(each for each in toasts if each.isVisible()).click()
    settle(desk.session)
    assert desk.session.company != real


def test_the_report_is_saved_and_known_to_the_vault(desk: Desk, page: EligibilityPage, tmp_path: Path) -> None:
    path = tmp_path / "보고서.pdf"
    said: list[str] = []
    page.report.said.connect(said.append)
    page.report.save_file(path)
    settle(desk.session)
    wait_until(lambda: bool(said), "the word that it was saved")
    assert "보고서.pdf" in said[0]
    opened = pypdfium2.PdfDocument(path.read_bytes())
    assert "도담화장품" in opened[0].get_textpage().get_text_bounded()
    opened.close()
    known: list[Path] = []
    company = desk.session.company_id or ""
    desk.session.with_vault(lambda vault: [each.path for each in vault.exports.of(company)], known.extend)
    settle(desk.session)
    assert known == [path]
    desk.session.what_if.enter()
    desk.session.what_if.suppose("exports.2024.direct_usd", 1_500_000)
    settle(desk.session)
    page.report.save_file(tmp_path / "가정.pdf")
    settle(desk.session)
    opened = pypdfium2.PdfDocument((tmp_path / "가정.pdf").read_bytes())
    assert "사본의 결과" in opened[0].get_textpage().get_text_bounded()
    opened.close()
