"""Ten thousand generated companies with random gaps keep every promise."""

from __future__ import annotations

import pytest

from tests.eligibility.promises import (
    every_change_does_what_it_says,
    more_facts_never_turn_a_decision_round,
    screens_until_decided,
)

_COMPANIES, _AT_ONCE = 10_000, 50
_MOST_SCREENS = 20

pytestmark = pytest.mark.trial


@pytest.mark.parametrize("first", range(0, _COMPANIES, _AT_ONCE))
def test_more_facts_never_turn_a_decision_round_and_their_order_does_not_matter(first: int) -> None:
    for seed in range(first, first + _AT_ONCE):
        more_facts_never_turn_a_decision_round(seed)


@pytest.mark.parametrize("first", range(0, _COMPANIES, _AT_ONCE))
def test_every_change_does_what_it_says(first: int) -> None:
    assert sum(every_change_does_what_it_says(seed) for seed in range(first, first + _AT_ONCE)) > 0


@pytest.mark.parametrize("first", range(0, _COMPANIES, _AT_ONCE))
def test_no_company_is_asked_many_screens(first: int) -> None:
    assert max(screens_until_decided(seed) for seed in range(first, first + _AT_ONCE)) <= _MOST_SCREENS
