"""Which copies stay: the rule of versions and of backups, as properties of the pure function."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.vault.backups.thinning import BACKUPS, VERSIONS, Rule, staying

HOUR, DAY = 3600, 86400
RULES = pytest.mark.parametrize("rule", [VERSIONS, BACKUPS], ids=["versions", "backups"])
stamps = st.lists(st.integers(0, 900 * DAY), max_size=120)


@RULES
@given(taken=stamps, later=st.integers(0, 900 * DAY))
def test_what_stays_was_there_and_the_newest_always_stays(rule: Rule, taken: list[int], later: int) -> None:
    kept = staying(taken, max(taken, default=0) + later, rule)
    assert kept <= set(taken)
    assert not taken or max(taken) in kept


@RULES
@given(taken=stamps, waits=st.lists(st.integers(0, 60 * DAY), max_size=6))
def test_thinning_again_and_again_leaves_what_thinning_once_at_the_end_leaves(
    rule: Rule, taken: list[int], waits: list[int]
) -> None:
    now, left = max(taken, default=0), set(taken)
    for wait in waits:
        now += wait
        left = set(staying(left, now, rule))
    assert staying(left, now, rule) == staying(taken, now, rule)


@RULES
@given(taken=stamps, later=st.integers(0, 100 * DAY))
def test_of_every_period_that_had_a_copy_one_stays(rule: Rule, taken: list[int], later: int) -> None:
    now = max(taken, default=0) + later
    kept = staying(taken, now, rule)
    for stamp in taken:
        tier = next((each for each in rule if each.until is None or now - stamp <= each.until.total_seconds()), None)
        if tier is not None and (period := int(tier.every.total_seconds())):
            assert any(other // period == stamp // period for other in kept)


@RULES
def test_each_period_divides_the_next_and_the_ages_rise(rule: Rule) -> None:
    periods = [int(tier.every.total_seconds()) for tier in rule if tier.every]
    assert all(coarse % fine == 0 for fine, coarse in pairwise(periods))
    ages = [tier.until for tier in rule if tier.until is not None]
    assert ages == sorted(ages)
    assert all(tier.until is not None for tier in rule[:-1])


def test_backups_of_a_year_of_hours_are_hourly_daily_weekly_and_monthly() -> None:
    now = 364 * DAY
    kept = sorted(now - stamp for stamp in staying(range(0, now + 1, HOUR), now, BACKUPS))
    assert [age // HOUR for age in kept if age <= DAY] == list(range(25))
    assert sum(DAY < age <= 14 * DAY for age in kept) == 13
    assert sum(14 * DAY < age <= 70 * DAY for age in kept) == 8
    assert 10 <= sum(age > 70 * DAY for age in kept) <= 12


def test_a_backup_older_than_two_years_goes_unless_it_is_the_only_one() -> None:
    oldest = int(timedelta(days=728).total_seconds())
    assert staying([0, 800 * DAY], 800 * DAY, BACKUPS) == {800 * DAY}
    assert staying([0, oldest], oldest, BACKUPS) == {0, oldest}
    assert staying([0], 5000 * DAY, BACKUPS) == {0}


def test_a_version_is_kept_for_every_month_however_old() -> None:
    now = 4000 * DAY
    kept = staying(range(0, now, DAY), now, VERSIONS)
    assert {stamp // (28 * DAY) for stamp in kept} >= set(range(now // (28 * DAY)))


def test_nothing_leaves_nothing() -> None:
    assert staying([], 0, BACKUPS) == frozenset()
