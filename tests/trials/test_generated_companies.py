"""Ten thousand generated companies with random gaps keep every promise."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median

import pytest

from tests.eligibility.promises import (
    every_change_does_what_it_says,
    more_facts_never_turn_a_decision_round,
    screens_until_decided,
)
from tests.trials.conftest import AT_ONCE

_FEW_ENOUGH, _MOST_SCREENS = 12, 20
_SEASONS = (2025, 2026)
Record = Callable[[str, object], None]

pytestmark = pytest.mark.trial


def test_more_facts_never_turn_a_decision_round_and_their_order_does_not_matter(
    first: int, record_property: Record
) -> None:
    seeds = range(first, first + AT_ONCE)
    compared = sum(more_facts_never_turn_a_decision_round(seed, year) for seed in seeds for year in _SEASONS)
    record_property("companies filled in by two orders", AT_ONCE)
    record_property("decisions that more facts left alone", compared)
    assert compared > 0


def test_every_change_does_what_it_says_and_none_misstates_or_shrinks(first: int, record_property: Record) -> None:
    seeds = range(first, first + AT_ONCE)
    held = sum(every_change_does_what_it_says(seed, year) for seed in seeds for year in _SEASONS)
    record_property("companies whose changes were applied", AT_ONCE)
    record_property("changes that did what they say", held)
    assert held > 0


def test_no_company_is_asked_many_screens(first: int, record_property: Record) -> None:
    counts = [screens_until_decided(seed) for seed in range(first, first + AT_ONCE)]
    record_property("screens to every verdict", counts)
    assert median(counts) <= _FEW_ENOUGH
    assert max(counts) <= _MOST_SCREENS
