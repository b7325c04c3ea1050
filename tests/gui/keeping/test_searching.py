"""Searching from the window: results as one types, and Enter leads to the place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sme_apply.gui.pages.facts import FactsPage
from sme_apply.gui.places import Place
from sme_apply.gui.searching.result_lines import MARKS
from sme_apply.gui.searching.search_box import SearchBox
from sme_apply.gui.theme import worn
from tests.gui.conftest import Desk, settle, wait_until
from tests.gui.test_locking import let_go
from tests.gui.test_pages import compose


def box(desk: Desk) -> SearchBox:
    found = desk.window.findChildren(SearchBox)[0]
    desk.window.activateWindow()
    found.setFocus()
    return found


def search(desk: Desk, text: str) -> SearchBox:
    field = box(desk)
    field.setText("")
    # Qt's own typing knows the keys of Latin letters only.
    field.insert(text)
    field.typed.emit()
    wait_until(lambda: not field._pause.isActive() and field.results.isVisible(), "the results")
    settle(desk.session)
    return field


@pytest.mark.parametrize("text", ["ㄷㄷㅎㅈ", "도담", "529-21-44085", "52921"])
def test_a_company_is_found_by_initials_substrings_and_numbers_and_enter_leads_there(
    desk: Desk, samples: Path, text: str
) -> None:
    desk.with_company(samples / "dodam-cosmetics.json").with_company(samples / "gaon-machinery.json")
    field = search(desk, text)
    assert field.list.count() == 1
    assert "도담화장품" in field.list.item(0).text()
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(desk.session)
    wait_until(lambda: desk.window.place is Place.FACTS, "the facts")
    assert desk.session.company is not None
    assert desk.session.company.name_ko == "도담화장품"
    assert isinstance(desk.window.page(), FactsPage)
    assert field.results.isHidden()
    assert field.text() == ""


def test_words_of_a_draft_of_another_company_lead_to_their_field(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    desk.session.drafting.set("summary", "바다를 건너는 포장 설비")
    desk.with_company(samples / "dodam-cosmetics.json")
    desk.window.go(Place.COMPANIES)
    settle(desk.session)
    field = search(desk, "건너는")
    assert "바다를 건너는" in field.list.item(0).text()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field.list, Qt.Key.Key_Return)
    settle(desk.session)
    wait_until(lambda: desk.window.place is Place.DRAFTS, "the draft")
    application = desk.session.drafting.application
    assert application is not None
    page = desk.window.page()
    assert page is not None
    section = next(each for each in application.form.sections() if each.id == page.spot())
    assert "summary" in [each.id for each in section.fields]


def test_a_syllable_that_is_being_composed_is_searched_and_escape_puts_the_results_away(
    desk: Desk, samples: Path
) -> None:
    desk.with_company(samples / "dodam-cosmetics.json")
    field = box(desk)
    compose(field, "담")
    wait_until(lambda: field.results.isVisible(), "the results")
    assert "도담화장품" in field.list.item(0).text()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.results.isHidden()
    assert field.finding.hits == ()


def test_what_is_nowhere_is_said_and_locking_leaves_no_result(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "dodam-cosmetics.json")
    field = search(desk, "없는말")
    assert field.list.count() == 0
    assert field._nothing.isVisible()
    search(desk, "도담")
    assert field.finding.hits
    desk.window.lock()
    settle(desk.session)
    let_go()
    assert not any(each.isVisible() or each.finding.hits for each in desk.window.findChildren(SearchBox))


def marked(field: SearchBox) -> list[str]:
    """Return the marked pieces of the first result."""
    item = field.list.item(0)
    return [item.text()[begin:end] for begin, end in item.data(MARKS)]


def painted(field: SearchBox) -> set[str]:
    """Return the colours in the picture of the results."""
    image = field.list.viewport().grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(min(60, image.height()))}


def test_what_was_searched_is_marked_where_it_stands(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    desk.session.drafting.set("summary", "<b>바다</b>를 건너는 포장 설비")
    settle(desk.session)
    field = search(desk, "포장 건너는")
    assert marked(field) == ["건너는", "포장"]
    assert "<b>바다</b>" in field.list.item(0).text()
    assert worn().colours.accent_soft.lower() in painted(field)
    field = search(desk, "가온")
    assert marked(field)[0] == "가온"
    field = search(desk, "ㄱㅇㄱㄱ")
    assert marked(field)[0] == "가온기계"
