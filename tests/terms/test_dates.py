"""A range of days includes both of its ends."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.terms import DateRange

START, END = date(2025, 1, 8), date(2025, 1, 24)
ONE_DAY = timedelta(days=1)
ends = st.none() | st.dates()


@pytest.mark.parametrize(
    ("day", "inside"), [(START - ONE_DAY, False), (START, True), (END, True), (END + ONE_DAY, False)]
)
def test_both_ends_belong_to_the_range(day: date, inside: bool) -> None:
    assert (day in DateRange(START, END)) is inside


def test_a_single_day_is_a_range() -> None:
    assert START in DateRange(START, START)


def test_a_range_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        DateRange(START, START - ONE_DAY)


@given(st.dates())
def test_every_day_lies_in_a_range_that_is_open_at_both_ends(day: date) -> None:
    assert day in DateRange()


@given(ends, ends, st.dates())
def test_a_day_is_inside_before_or_after_and_only_one_of_them(start: date | None, end: date | None, day: date) -> None:
    if start and end and end < start:
        start, end = end, start
    days = DateRange(start, end)
    assert [day in days, days.is_before(day), days.is_after(day)].count(True) == 1


def test_over_and_ahead_are_told_apart() -> None:
    days = DateRange(START, END)
    assert days.is_before(END + ONE_DAY)
    assert not days.is_before(END)
    assert days.is_after(START - ONE_DAY)
    assert not days.is_after(START)
