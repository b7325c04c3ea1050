"""What is confirmed or corrected in a notice counts at once everywhere, can be taken back, and can be shared."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from sme_apply.gui.inputs import TextLine
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.rules.item import items_of
from sme_apply.gui.rules_in_use import found_programme
from sme_apply.programmes import Confirmation
from sme_apply.terms import SourceStatus
from sme_apply.vault import PassphraseCost, create_vault
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until
from tests.gui.rules.conftest import DAY, NUMBER, WHO, limit_of, rules_page, voucher_values

_KEY = (2025, "export-voucher", "limit_promising")


def words_on(widget: QWidget) -> str:
    """Return all that can be read on a widget."""
    QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def named(widget: QWidget, name: str) -> QPushButton:
    """Return the visible button whose name holds a word."""
    QApplication.processEvents()
    return next(each for each in widget.findChildren(QPushButton) if each.isVisible() and name in each.accessibleName())


def correct(desk: Desk, value: str, text: str) -> None:
    """Type what the notice says and confirm it by keyboard."""
    page = voucher_values(desk)
    page.values.go(2025, "export-voucher", value)
    field = page.values.rows[value].field
    assert field is not None
    field.clear()
    if text.isascii() and isinstance(field, TextLine):
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    else:
        field.show_text(text)
        field.typed.emit()
        named(page.values.rows[value], "고친 값으로 확인").click()
    settle(desk.session)


def test_a_corrected_limit_changes_verdict_draft_and_card_at_once_and_undo_brings_it_back(
    desk: Desk, samples: Path
) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    assert limit_of(desk) == 45_000_000
    correct(desk, "limit_promising", "40000000")
    assert limit_of(desk) == 40_000_000
    application = desk.session.drafting.application
    assert application is not None
    assert application.verdict.support.limit_krw == 40_000_000
    source = application.programme.values.source_of("limit_promising")
    assert (source.status, source.reference) == (SourceStatus.CONFIRMED, NUMBER)
    page = rules_page(desk)
    assert "40,000,000원" in words_on(page.values.rows["limit_promising"])
    assert "45,000,000원 → 40,000,000원" in words_on(page.values.rows["limit_promising"])
    desk.window._undo()
    assert limit_of(desk) == 45_000_000
    assert application is not desk.session.drafting.application
    desk.window._redo()
    assert limit_of(desk) == 40_000_000
    named(page.values.rows["limit_promising"], "확인 취소").click()
    assert limit_of(desk) == 45_000_000


def test_a_value_that_stands_as_in_the_notice_is_confirmed_with_one_button(desk: Desk) -> None:
    page = voucher_values(desk)
    row = page.values.rows["limit_promising"]
    before = words_on(page.values)
    assert "다른 연도 기준 · 2024" in words_on(row)
    named(row, "공고문과 같습니다").click()
    settle(desk.session)
    assert "공고문 확인 · 2025" in words_on(row)
    assert "공고문\u00a0확인\u00a01" in words_on(page.values)
    assert "공고문\u00a0확인\u00a01" not in before
    in_use = desk.session.rules.in_use
    assert in_use is not None
    record = in_use.reading(*_KEY)
    assert record is not None
    assert (record.notice_number, record.notice_date, record.who) == (NUMBER, date.fromisoformat(DAY), WHO)
    assert record.value == record.before == "45000000"


def test_a_verdict_no_longer_rests_on_the_unconfirmed_once_all_it_rests_on_is_confirmed(
    desk: Desk, samples: Path
) -> None:
    desk.with_company(samples / "gaon-machinery.json")

    def rests() -> bool:
        settle(desk.session)
        screening = desk.session.judging.screening
        assert screening is not None
        return screening.of("export-voucher", "general").rests_on_unconfirmed

    assert rests()
    rules = desk.session.rules
    assert rules.in_use is not None
    programme = found_programme(rules.in_use.catalogue, 2025, "export-voucher")
    assert programme is not None
    every = [
        Confirmation(2025, "export-voucher", item.id, item.figure, NUMBER, date(2024, 12, 27), WHO, date(2025, 1, 8))
        for item in items_of(programme, rules.in_use)
        if item.figure is not None
    ]
    rules.take_over([each for each in every if "/" not in each.value])
    assert rests()
    rules.take_over([each for each in every if "/" in each.value])
    assert not rests()
    rules.undo()
    assert rests()


_WRONG = (
    ("limit_promising", "많이", ""),
    ("limit_promising", "", "비어 있습니다"),
    ("share_small_sales", "150", "0%와 100%"),
    ("promising_from", "2000000", "구간"),
    ("round_3_closes", "2025-13-01", ""),
    ("excluded_industries", "가나다", "코드"),
)


def test_a_wrong_figure_is_said_and_changes_nothing(desk: Desk) -> None:
    for value, typed, says in _WRONG:
        correct(desk, value, typed)
        rules = desk.session.rules
        assert rules.in_use is not None
        assert rules.in_use.kept.confirmations == (), value
        field = rules_page(desk).values.rows[value].field
        assert field is not None
        assert field.property("wrong") == "true", value
        assert field.accessibleDescription(), value
        assert says in field.accessibleDescription()


def test_without_number_date_or_name_nothing_is_kept_and_the_field_is_pointed_at(desk: Desk) -> None:
    page = voucher_values(desk)
    notice = page.values.notice
    assert notice is not None
    for field in (notice.number, notice.day, notice.who):
        before = field.text_now()
        field.show_text("")
        named(page.values.rows["limit_promising"], "공고문과 같습니다").click()
        settle(desk.session)
        assert field.property("wrong") == "true"
        field.show_text(before)
    notice.day.show_text("2024-13-27")
    named(page.values.rows["limit_promising"], "공고문과 같습니다").click()
    assert notice.day.property("wrong") == "true"
    assert desk.session.rules.in_use is not None
    assert desk.session.rules.in_use.kept.confirmations == ()


def test_what_was_confirmed_counts_from_the_first_verdict_of_the_next_start(
    desks: Callable[..., Desk], samples: Path
) -> None:
    first = desks().open().with_company(samples / "gaon-machinery.json")
    correct(first, "limit_promising", "40000000")
    first.close()
    second = desks()
    seen: list[int | None] = []

    def look() -> None:
        screening = second.session.judging.screening
        if screening is not None:
            seen.append(screening.of("export-voucher", "general").support.limit_krw)

    second.session.judging.judged.connect(look)
    second.session.judging.load()
    second.open()
    wait_until(lambda: bool(seen), "the first verdict")
    assert set(seen) == {40_000_000}
    page = rules_page(second)
    page.values.go(2025, "export-voucher")
    assert page.values.notice is not None
    assert page.values.notice.number.text_now() == NUMBER
    assert page.values.notice.who.text_now() == WHO


def test_readings_are_shared_as_a_file_and_shown_before_they_are_taken_over(
    desks: Callable[..., Desk], samples: Path, tmp_path: Path
) -> None:
    giver = desks().open()
    correct(giver, "limit_promising", "40000000")
    named(rules_page(giver).values.rows["limit_growth"], "공고문과 같습니다").click()
    settle(giver.session)
    page = rules_page(giver, "readings")
    page.readings.save_file(tmp_path / "shared.json")
    assert {each["value"] for each in json.loads((tmp_path / "shared.json").read_bytes())} == {
        "limit_promising",
        "limit_growth",
    }
    giver.close()
    cost = PassphraseCost(memory_kib=64, iterations=1, lanes=1)
    create_vault(tmp_path / "other", keyring=None, passphrase=PASSPHRASE, cost=cost).close()
    taker = Desk(tmp_path / "other").open().with_company(samples / "gaon-machinery.json")
    try:
        page = rules_page(taker, "readings")
        page.readings.open_file(tmp_path / "shared.json")
        shown = words_on(page)
        assert "지금 45,000,000원 → 확인 뒤 40,000,000원" in shown
        assert "지금과 같음: 70,000,000원" in shown
        assert limit_of(taker) == 45_000_000
        named(page, "그대로 두기").click()
        assert not page.readings.takings
        page.readings.open_file(tmp_path / "shared.json")
        named(page, "모두 받아들이기").click()
        assert limit_of(taker) == 40_000_000
        record = taker.session.rules.in_use.reading(*_KEY) if taker.session.rules.in_use is not None else None
        assert record is not None
        assert (record.who, json.loads(record.before)) == (WHO, 45_000_000)
        desk_undo = taker.window._undo
        desk_undo()
        assert limit_of(taker) == 45_000_000
    finally:
        taker.close()


def test_a_file_that_holds_no_readings_is_refused_with_a_sentence(desk: Desk, tmp_path: Path) -> None:
    page = rules_page(desk, "readings")
    said: list[str] = []
    page.says.connect(lambda text, _action, _act: said.append(text))
    contents = (b"", b"{}", b"[]", b'[{"season": 2025}]', b"\xff\xfe", b"[" * 500)
    for content in contents:
        (tmp_path / "bad.json").write_bytes(content)
        page.readings.open_file(tmp_path / "bad.json")
        assert not page.readings.takings
    page.readings.open_file(tmp_path / "not there.json")
    assert len(said) == len(contents) + 1
    assert all(said)


def test_after_its_season_a_reading_is_said_to_be_of_that_year_only(desk: Desk) -> None:
    page = voucher_values(desk)
    assert "끝났습니다" not in words_on(page)
    named(page.values.rows["limit_promising"], "공고문과 같습니다").click()
    settle(desk.session)
    desk.session.today = lambda: date(2025, 12, 31)
    page.values.refresh()
    assert "끝났습니다" not in words_on(page)
    desk.session.today = lambda: date(2026, 1, 1)
    page.values.refresh()
    assert "확인한 1건은 그해의 판정에만" in words_on(page)
    page.choose("readings")
    assert "끝난 사업연도" in words_on(page)
    in_use = desk.session.rules.in_use
    assert in_use is not None
    later = in_use.catalogue.programme(2026, "export-voucher")
    assert later == in_use.beneath.programme(2026, "export-voucher")


def test_a_clause_is_confirmed_as_it_is_worded(desk: Desk) -> None:
    page = voucher_values(desk)
    id = "criteria/graduation"
    page.values.go(2025, "export-voucher", id)
    assert "졸업제" in words_on(page.values.rows[id])
    named(page.values.rows[id], "문구가 공고문과 같습니다").click()
    settle(desk.session)
    assert "공고문 확인 · 2025" in words_on(page.values.rows[id])
    assert page.values.rows[id].item.source.reference == NUMBER


def test_only_what_is_still_to_be_confirmed_is_shown_when_asked_for(desk: Desk) -> None:
    page = voucher_values(desk)
    every = set(page.values.rows)
    named(page, "보이는 값: 확인이 필요한 것").click()
    left = set(page.values.rows)
    assert left < every
    assert "limit_promising" in left
    assert "round_3_closes" not in left


def test_an_official_notice_is_attached_saved_removed_and_brought_back(desk: Desk, tmp_path: Path) -> None:
    page = voucher_values(desk)
    notice = page.values.notice
    assert notice is not None
    said: list[tuple[str, object]] = []
    page.says.connect(lambda text, _action, act: said.append((text, act)))
    file = tmp_path / "공고문 1차.pdf"
    file.write_bytes(b"%PDF-1.7 notice")
    notice.attach(file)
    settle(desk.session)
    assert "공고문 1차.pdf" in words_on(notice)
    kept: list[object] = []
    desk.session.rules.notices(2025, "export-voucher", lambda found: kept.extend(found))
    settle(desk.session)
    notice.save(kept[0], tmp_path / "again.pdf")  # type: ignore[arg-type]
    settle(desk.session)
    assert (tmp_path / "again.pdf").read_bytes() == b"%PDF-1.7 notice"
    named(notice, "공고문 1차.pdf 빼기").click()
    settle(desk.session)
    assert "공고문 1차.pdf" not in words_on(notice)
    act = said[-1][1]
    assert callable(act)
    act()
    settle(desk.session)
    assert "공고문 1차.pdf" in words_on(notice)


def test_a_notice_that_is_empty_or_too_large_is_refused(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = voucher_values(desk)
    notice = page.values.notice
    assert notice is not None
    said: list[str] = []
    page.says.connect(lambda text, _action, _act: said.append(text))
    monkeypatch.setattr("sme_apply.gui.rules.notice_card.LARGEST_NOTICE", 10)
    for size, refused in ((0, 1), (11, 2), (10, 2)):
        (tmp_path / f"{size}.pdf").write_bytes(b"x" * size)
        notice.attach(tmp_path / f"{size}.pdf")
        settle(desk.session)
        assert len(said) == refused
    assert "10.pdf" in words_on(notice)


def test_two_seasons_stand_side_by_side_with_what_differs(desk: Desk) -> None:
    page = rules_page(desk, "seasons")
    shown = words_on(page)
    assert "2025년 사업" in shown
    assert "2026년 사업" in shown
    assert "한 해에만 있습니다" in shown
    assert "규칙에서 달라진 것" in shown
    assert shown.count("유망 단계 지원한도") == 0
    correct(desk, "limit_promising", "40000000")
    page = rules_page(desk, "seasons")
    shown = words_on(page)
    assert "40,000,000원" in shown
    assert "유망 단계 지원한도" in shown
    assert "다름" in shown


def test_a_card_says_where_its_rules_come_from_and_leads_to_their_values(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    desk.window.go(Place.ELIGIBILITY)
    page = desk.window.page()
    assert page is not None
    card = page.card(("export-voucher", "general"))  # type: ignore[attr-defined]
    card.open()
    settle(desk.session)
    assert "기준: 이 프로그램에 들어 있는 것" in words_on(card)
    named(card, "값과 근거 보기").click()
    assert desk.window.place is Place.RULES
    spot = desk.window.page().spot()  # type: ignore[union-attr]
    assert spot == "values/2025/export-voucher"
    desk.window.go_to(Spot(Place.RULES, "updates"))
    assert desk.window.page().spot() == "updates"  # type: ignore[union-attr]
