"""The cost of a guess fits the computer, and never falls below what RFC 9106 asks for."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from sme_apply.vault.keys.key_slots import PassphraseCost
from sme_apply.vault.keys.passphrase_cost import LEAST, MOST_ITERATIONS, MOST_MEMORY_KIB, measured_cost


def work(cost: PassphraseCost) -> int:
    return cost.memory_kib * cost.iterations


@given(st.floats(1e-4, 100))
def test_the_cost_stays_within_bounds_and_near_the_target(seconds: float) -> None:
    cost = measured_cost(target_seconds=0.5, timed=lambda _cost: seconds)
    assert LEAST.memory_kib <= cost.memory_kib <= MOST_MEMORY_KIB
    assert LEAST.iterations <= cost.iterations <= MOST_ITERATIONS
    assert cost.lanes == LEAST.lanes
    expected = seconds * work(cost) / work(LEAST)
    highest = work(cost) == MOST_MEMORY_KIB * MOST_ITERATIONS
    assert expected <= 0.5 or cost == LEAST
    assert highest or cost == LEAST or expected > 0.5 * 0.6


def test_a_slow_computer_gets_the_least_and_a_fast_one_memory_before_passes() -> None:
    assert measured_cost(timed=lambda _cost: 3.0) == LEAST == PassphraseCost()
    faster = measured_cost(timed=lambda _cost: 0.25)
    assert (faster.memory_kib, faster.iterations) == (128 * 1024, 3)
    fastest = measured_cost(timed=lambda _cost: 0.0)
    assert (fastest.memory_kib, fastest.iterations) == (MOST_MEMORY_KIB, MOST_ITERATIONS)


def test_a_guess_is_really_made_to_find_out() -> None:
    begun = time.perf_counter()
    cost = measured_cost(target_seconds=1e-6)
    assert time.perf_counter() > begun
    assert cost == LEAST
