"""The first page shows what is due for a company and for all of them, and each line leads to its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import icalendar
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from sme_apply.drafts.due import DueKind
from sme_apply.gui.home.due_line import DueLine
from sme_apply.gui.pages.companies import CompaniesPage
from sme_apply.gui.pages.home import HomePage
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.places import Place
from tests.gui.conftest import Desk, settle, wait_until


def home(desk: Desk) -> HomePage:
    """Bring the first page to the front and wait until it has looked."""
    desk.window.go(Place.HOME)
    page = desk.window.page()
    assert isinstance(page, HomePage)
    wait_until(lambda: page.outlook.known, "what is due")
    settle(desk.session)
    return page


def lines(page: HomePage) -> list[DueLine]:
    QApplication.processEvents()
    return [each for each in page.findChildren(DueLine) if each.isVisible()]


def words_on(page: HomePage) -> str:
    QApplication.processEvents()
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_an_empty_vault_begins_with_the_first_company_and_the_first_page_says_what_it_is_for(desk: Desk) -> None:
    assert isinstance(desk.window.page(), CompaniesPage)
    desk.window.go(Place.HOME)
    page = desk.window.page()
    assert isinstance(page, HomePage)
    assert "회사를 고르면 할 일이 여기에 나옵니다" in words_on(page)
    (go,) = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    go.click()
    assert desk.window.place is Place.COMPANIES


def test_a_vault_with_companies_opens_with_the_first_page(desks: Callable[..., Desk], samples: Path) -> None:
    desks().open().with_company(samples / "gaon-machinery.json").close()
    again = desks().open()
    wait_until(lambda: again.session.company is not None, "the company of last time")
    assert again.window.place is Place.HOME
    assert lines(home(again))


def test_rounds_come_in_the_order_of_time_and_unknown_days_are_said_as_unknown(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    page = home(desk)
    days = [line.due.day for line in lines(page)]
    assert days
    assert None not in days
    assert days == sorted(each for each in days if each is not None)
    unknown = [due for due in page.outlook.dues if due.day is None]
    assert unknown
    assert f"날짜가 알려지지 않은 접수가 {len(unknown)}건" in words_on(page)


def test_a_line_leads_to_the_draft_that_waits_for_it(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    desk.session.drafting.leave()
    page = home(desk)
    (line,) = [each for each in lines(page) if each.due.of_draft and each.due.kind is DueKind.ROUND_CLOSES][:1]
    assert (line.due.programme, line.due.day) == ("export-voucher", date(2025, 5, 30))
    line.chosen.emit()
    wait_until(lambda: desk.window.place is Place.DRAFTS, "the draft")
    assert desk.session.drafting.draft_id == line.due.draft


def test_a_draft_shows_how_far_it_is_and_what_it_still_wants(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    page = home(desk)
    application = desk.session.drafting.application
    assert application is not None
    share = f"{int(application.completeness * 100)}%"
    unread = sum(1 for each in application.form.consents if each.required)
    cards = [each for each in page.findChildren(LiveCard) if each.isVisible() and share in each.accessibleName()]
    assert len(cards) == 1
    assert f"읽을 동의 {unread}건" in cards[0].accessibleName()
    cards[0].chosen.emit()
    wait_until(lambda: desk.window.place is Place.DRAFTS, "the draft")


def test_a_certificate_that_expires_leads_to_the_fact(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    desk.session.set_fact("sme_certificate.valid_until", date(2025, 1, 7))
    settle(desk.session)
    page = home(desk)
    first = lines(page)[0]
    assert first.due.kind is DueKind.CERTIFICATE_EXPIRES
    assert "1일 지남" in first.accessibleName()
    first.chosen.emit()
    wait_until(lambda: desk.window.place is Place.FACTS, "the fact")


def test_the_nearest_things_of_all_companies_name_them_and_lead_into_them(
    desk: Desk, samples: Path, tmp_path: Path
) -> None:
    for number in range(12):
        company = json.loads((samples / "gaon-machinery.json").read_text("utf-8"))
        company["name_ko"] = f"회사 {number}"
        company["sme_certificate"] = {"valid_until": f"2025-02-{number + 1:02d}"}
        file = tmp_path / f"{number}.json"
        file.write_text(json.dumps(company), encoding="utf-8")
        desk.with_company(file)
    page = home(desk)
    wait_until(lambda: len(page.outlook.nearest()) == 10, "the other companies")
    settle(desk.session)
    names = {record.id: record.name for record in desk.session.companies}
    assert [names[id] for id, _due in page.outlook.nearest()] == [f"회사 {number}" for number in range(10)]
    (line,) = [each for each in lines(page) if "회사 0" in each.accessibleName()]
    line.chosen.emit()
    wait_until(lambda: desk.window.place is Place.FACTS, "the other company")
    assert desk.session.company is not None
    assert desk.session.company.name_ko == "회사 0"


def test_the_calendar_shows_the_month_and_a_chosen_day_shows_only_its_own(desk: Desk, samples: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    page = home(desk)
    page.show_view("calendar")
    calendar = page.calendar
    assert calendar.isVisible()
    assert calendar.month == date(2025, 1, 1)
    calendar.go(1)
    assert calendar.month == date(2025, 2, 1)
    in_month = [due for due in page.outlook.dues if due.day is not None and due.day.replace(day=1) == calendar.month]
    assert in_month
    assert [line.due for line in lines(page) if calendar.isAncestorOf(line)] == in_month
    days = [each for each in calendar.findChildren(QPushButton) if each.property("kind") == "day" and each.isVisible()]
    assert len(days) == len({due.day for due in in_month})
    days[0].click()
    shown = [line.due for line in lines(page) if calendar.isAncestorOf(line)]
    assert shown == [due for due in in_month if due.day == shown[0].day]
    calendar.go(-14)
    assert calendar.month == date(2023, 12, 1)
    assert "날짜가 정해진 일이 없습니다" in words_on(page)


def test_the_calendar_file_holds_what_the_page_shows(desk: Desk, samples: Path, tmp_path: Path) -> None:
    desk.with_company(samples / "gaon-machinery.json")
    page = home(desk)
    said: list[str] = []
    page.says.connect(lambda text, _action, _act: said.append(text))
    page.save_calendar(tmp_path / "일정.ics")
    wait_until(lambda: bool(said), "the file")
    calendar = icalendar.Calendar.from_ical((tmp_path / "일정.ics").read_bytes())
    dated = [due for due in page.outlook.dues if due.day is not None]
    assert [event.decoded("dtstart") for event in calendar.walk("VEVENT")] == [due.day for due in dated]
    assert str(len(page.outlook.dues) - len(dated)) in said[0]
    page.save_calendar(tmp_path / "not there" / "일정.ics")
    told: list[str] = []
    desk.session.told.connect(lambda message: told.append(message.key))
    wait_until(lambda: bool(told), "the refusal")
    assert told[0].startswith("export-")


@pytest.mark.parametrize("width", [1000, 1440])
def test_nothing_has_to_be_scrolled_sideways(desk: Desk, samples: Path, width: int) -> None:
    desk.with_company(samples / "gaon-machinery.json").with_draft()
    page = home(desk)
    desk.window.resize(width, 800)
    settle(desk.session)
    for area in page.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0
