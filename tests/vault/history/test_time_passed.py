"""The time that a vault has lived: as the clock says while it goes as clocks do, and never more than was lived."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sme_apply.vault.history.time_passed import ORDINARY_STEP, PROVEN_AFTER, PROVEN_DAYS, TimePassed, sighted

START = datetime(2025, 1, 8, 9, 0, tzinfo=UTC)
DAY = 24 * 60 * 60


def seen_at(*moments: datetime) -> TimePassed:
    known = TimePassed()
    for moment in moments:
        known = sighted(known, moment)
    return known


def after(*days: float) -> tuple[datetime, ...]:
    return tuple(START + timedelta(days=each) for each in days)


@given(st.lists(st.integers(0, int(ORDINARY_STEP.total_seconds())), max_size=50))
def test_ordinary_steps_count_as_they_are(steps: list[int]) -> None:
    now, known = START, seen_at(START)
    for step in steps:
        now += timedelta(seconds=step)
        known = sighted(known, now)
    assert known.seconds == sum(steps)


@given(st.lists(st.integers(-800 * DAY, 800 * DAY), max_size=40))
def test_it_never_goes_back_and_never_further_than_the_clock_went_forward(steps: list[int]) -> None:
    now, known = START, seen_at(START)
    for step in steps:
        now += timedelta(seconds=step)
        before, known = known.seconds, sighted(known, now)
        assert known.seconds >= before
    assert known.seconds <= sum(step for step in steps if step > 0)


@given(st.integers(6, 4000), st.lists(st.integers(0, DAY), max_size=2))
def test_a_clock_that_leaps_ahead_and_comes_back_within_two_days_makes_nothing_older(
    leap: int, meanwhile: list[int]
) -> None:
    now, known = START, seen_at(START)
    for step in (leap * DAY, *meanwhile, -leap * DAY):
        now += timedelta(seconds=step)
        known = sighted(known, now)
    assert known.seconds == sum(meanwhile)
    assert known.leap == 0


def test_a_step_of_just_the_ordinary_length_counts_and_one_second_more_does_not() -> None:
    assert seen_at(START, START + ORDINARY_STEP).seconds == 5 * DAY
    assert seen_at(START, START + ORDINARY_STEP + timedelta(seconds=1)).seconds == 0


def test_a_long_absence_counts_once_the_clock_has_gone_on_for_a_week_on_three_days() -> None:
    back = 40
    known = seen_at(*after(0, back, back + 1, back + 2, back + 6))
    assert known.seconds == 6 * DAY
    assert seen_at(*after(0, back, back + 1, back + 2, back + 7)).seconds == (back + 7) * DAY
    assert timedelta(days=7) == PROVEN_AFTER
    assert PROVEN_DAYS == 3


def test_two_sightings_a_week_apart_do_not_prove_a_leap() -> None:
    assert seen_at(*after(0, 40, 44, 48)).seconds == 8 * DAY


def test_who_opens_the_vault_every_tenth_day_still_grows_older() -> None:
    assert seen_at(*after(*range(0, 400, 10))).seconds >= 350 * DAY


def test_a_second_leap_ahead_does_not_prove_the_first() -> None:
    known = seen_at(*after(0, 700, 1400, 1))
    assert known.seconds == 0


def test_what_cannot_be_read_counts_as_nothing_lived() -> None:
    assert sighted(TimePassed(), START) == TimePassed(0, int(START.timestamp()))
