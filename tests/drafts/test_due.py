"""What is due comes in time, stays while it must be dealt with, and is never given a day that nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.company import Company, parse_company, with_fact
from sme_apply.drafts import Draft, Paper
from sme_apply.drafts.due import (
    DraftInHand,
    Due,
    DueKind,
    due_of_company,
    due_of_draft,
    due_of_season,
    in_time_order,
    seasons_under_way,
    split_by_day,
)
from sme_apply.eligibility import Verdict, screen
from sme_apply.programmes import Catalogue, shipped_catalogue, size_standards
from sme_apply.terms import Text

LAST = date(2026, 5, 6)
"""The last day of round 2 of the voucher of 2026, at 17:00."""
ONE = timedelta(days=1)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return shipped_catalogue()


@pytest.fixture
def company(samples: Path) -> Company:
    return parse_company((samples / "gaon-machinery.json").read_bytes())


def voucher(season: int = 2026, **more: object) -> DraftInHand:
    draft = Draft(season, "export-voucher", "general", "1", date(2026, 4, 1))
    return DraftInHand("d", replace(draft, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("today", "kinds"),
    [
        (date(2026, 4, 16), [DueKind.ROUND_OPENS, DueKind.ROUND_CLOSES]),
        (date(2026, 4, 17), [DueKind.ROUND_CLOSES]),
        (LAST - ONE, [DueKind.ROUND_CLOSES]),
        (LAST, [DueKind.ROUND_CLOSES]),
        (LAST + ONE, []),
    ],
)
def test_a_round_is_due_before_and_on_its_day_and_gone_after_it(
    catalogue: Catalogue, today: date, kinds: list[DueKind]
) -> None:
    dues = due_of_draft(voucher(), catalogue, today)
    assert [due.kind for due in dues] == kinds
    for due in dues:
        assert (due.draft, due.programme, due.track, due.season) == ("d", "export-voucher", "general", 2026)
    if dues:
        assert (dues[-1].day, dues[-1].hour, dues[-1].days_left(today)) == (LAST, "17:00", (LAST - today).days)


def test_a_round_without_a_known_day_is_due_on_no_day(catalogue: Catalogue) -> None:
    dues = due_of_draft(voucher(2025, round="round-1"), catalogue, date(2025, 1, 8))
    assert [(due.kind, due.day, due.hour) for due in dues] == [(DueKind.ROUND_CLOSES, None, None)]
    assert dues[0].days_left(date(2025, 1, 8)) is None


def test_a_draft_that_is_meant_for_a_round_waits_for_that_one_alone(catalogue: Catalogue) -> None:
    today = date(2025, 12, 20)
    first = due_of_draft(voucher(round="round-1"), catalogue, today)
    assert [due.day for due in first] == [date(2026, 1, 9)]
    assert len(due_of_draft(voucher(), catalogue, today)) > len(first)


def test_a_draft_whose_programme_is_gone_waits_for_nothing(catalogue: Catalogue) -> None:
    assert due_of_draft(voucher(programme="of-another-pack"), catalogue, LAST) == ()
    assert due_of_draft(voucher(1999), catalogue, LAST) == ()


@pytest.mark.parametrize("shift", [-1, 0, 1])
def test_a_certificate_that_has_expired_stays_until_it_is_renewed(company: Company, shift: int) -> None:
    until = date(2025, 3, 31)
    company = with_fact(company, "sme_certificate.valid_until", until)
    today = until + shift * ONE
    (due,) = [each for each in due_of_company(company, today) if each.kind is DueKind.CERTIFICATE_EXPIRES]
    assert (due.day, due.days_left(today), due.fact) == (until, -shift, "sme_certificate.valid_until")


@pytest.mark.parametrize(("shift", "there"), [(-1, True), (0, True), (1, False)])
def test_a_grace_that_is_over_is_no_longer_due(company: Company, shift: int, there: bool) -> None:
    until = date(2026, 3, 31)
    company = with_fact(company, "sme_grace_until", until)
    dues = due_of_company(company, until + shift * ONE)
    assert any(each.kind is DueKind.GRACE_ENDS for each in dues) is there


def test_a_company_that_told_nothing_has_nothing_due() -> None:
    assert due_of_company(Company(), LAST) == ()


@pytest.mark.parametrize(("shift", "left"), [(-1, 1), (0, 0), (1, -1)])
def test_a_paper_expires_so_many_days_after_its_issue_that_day_not_counted(
    catalogue: Catalogue, shift: int, left: int
) -> None:
    season = catalogue.season(2026)
    programme = season.programme("export-voucher")
    track = programme.track("general")
    thirty = programme.known_values["companies"].model_copy(update={"figure": 30})
    values = {**programme.known_values, "lasts": thirty}
    document = track.documents[0].model_copy(update={"valid_for_days": "$lasts"})
    track = track.model_copy(update={"documents": (document, *track.documents[1:])})
    changed = programme.model_copy(update={"tracks": (track,), "known_values": values})
    season = season.model_copy(update={"programmes": (changed,)})
    rules = replace(catalogue, seasons=(season,))
    issued = date(2026, 4, 1)
    hand = voucher(papers={document.id: Paper(True, issued)})
    today = issued + timedelta(days=30 + shift)
    (due,) = [each for each in due_of_draft(hand, rules, today) if each.kind is DueKind.PAPER_EXPIRES]
    assert (due.day, due.days_left(today)) == (date(2026, 5, 1), left)
    attached = replace(hand, issued={document.id: issued + ONE})
    (due,) = [each for each in due_of_draft(attached, rules, today) if each.kind is DueKind.PAPER_EXPIRES]
    assert due.day == date(2026, 5, 2)


def test_the_rounds_of_a_season_leave_out_what_is_drafted_and_what_the_company_may_not(
    catalogue: Catalogue, company: Company
) -> None:
    today = date(2025, 1, 8)
    screening = screen(company, catalogue.season(2025), size_standards(), today)
    refused = {each.key for each in screening.tracks if each.verdict is Verdict.INELIGIBLE}
    assert refused
    key = ("overseas-certification", "general")
    everything = {(due.programme, due.track) for due in due_of_season(screening, (), today)}
    assert key in everything
    assert not everything & refused
    assert key not in {(due.programme, due.track) for due in due_of_season(screening, [key], today)}


@pytest.mark.parametrize(
    ("today", "years"),
    [
        (date(2024, 12, 22), []),
        (date(2024, 12, 23), [2025]),
        (date(2025, 12, 9), [2025]),
        (date(2025, 12, 10), [2025, 2026]),
        (date(2025, 12, 31), [2025, 2026]),
        (date(2026, 1, 1), [2026]),
        (date(2027, 1, 1), []),
    ],
)
def test_a_season_is_under_way_from_its_notice_to_its_last_day(
    catalogue: Catalogue, today: date, years: list[int]
) -> None:
    assert [season.year for season in seasons_under_way(catalogue, today)] == years


@pytest.fixture
def nothing_else() -> Callable[..., Due]:
    return lambda day, hour=None, draft=None: Due(DueKind.ROUND_CLOSES, day, Text("x", "x"), hour=hour, draft=draft)


def test_within_a_day_the_hour_decides_and_an_unknown_day_comes_last(nothing_else: Callable[..., Due]) -> None:
    late, early = nothing_else(LAST, "17:00"), nothing_else(LAST, "09:00")
    whole, own, unknown = nothing_else(LAST), nothing_else(LAST, None, "d"), nothing_else(None)
    before = nothing_else(LAST - ONE)
    assert in_time_order([unknown, whole, own, late, early, before]) == (before, early, late, own, whole, unknown)
    assert split_by_day([unknown, late]) == ((late,), (unknown,))


@given(st.lists(st.one_of(st.none(), st.dates())))
def test_whatever_the_days_are_they_come_in_order_and_none_is_lost(days: list[date | None]) -> None:
    ordered = in_time_order(Due(DueKind.ROUND_CLOSES, day, Text(str(n), "")) for n, day in enumerate(days))
    known = [due.day for due in ordered if due.day is not None]
    assert known == sorted(day for day in days if day is not None)
    assert len(ordered) == len(days)
    assert all(due.day is None for due in ordered[len(known) :])
