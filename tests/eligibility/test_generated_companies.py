"""A few hundred generated companies with random gaps; the trials hold ten thousand."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median

import pytest

from tests.eligibility.promises import (
    every_change_does_what_it_says,
    more_facts_never_turn_a_decision_round,
    screens_until_decided,
)

_QUICK = 240
_FEW_ENOUGH = 12


@pytest.mark.parametrize("first", [0, 100, 200])
def test_more_facts_never_turn_a_decision_round_and_their_order_does_not_matter(first: int) -> None:
    for seed in range(first, first + 20):
        more_facts_never_turn_a_decision_round(seed)


@pytest.mark.parametrize("first", [0, 100, 200])
def test_every_change_does_what_it_says(first: int) -> None:
    assert sum(every_change_does_what_it_says(seed) for seed in range(first, first + 8)) > 0


def test_half_of_the_companies_know_all_verdicts_after_twelve_screens(
    record_property: Callable[[str, object], None],
) -> None:
    counts = [screens_until_decided(seed) for seed in range(_QUICK)]
    record_property("median_screens", median(counts))
    record_property("most_screens", max(counts))
    print(f"screens to every verdict over {_QUICK} companies: median {median(counts)}, at most {max(counts)}")
    assert median(counts) <= _FEW_ENOUGH
