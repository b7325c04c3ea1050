"""Three-valued logic: unknown is never yes, and a known failure decides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.terms import Truth, all_of, any_of

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
truths = st.sampled_from(Truth)
many_truths = st.lists(truths, max_size=6)


def completions(given_truths: list[Truth]) -> list[list[bool]]:
    """Return every way in which the unknown ones could turn out."""
    ways: list[list[bool]] = [[]]
    for truth in given_truths:
        outcomes = [True, False] if truth is UNKNOWN else [truth is YES]
        ways = [[*way, outcome] for way in ways for outcome in outcomes]
    return ways


@given(many_truths)
def test_all_of_is_known_exactly_where_every_outcome_agrees(given_truths: list[Truth]) -> None:
    outcomes = {all(way) for way in completions(given_truths)}
    assert all_of(given_truths) is (Truth.of(outcomes.pop()) if len(outcomes) == 1 else UNKNOWN)


@given(many_truths)
def test_any_of_is_known_exactly_where_every_outcome_agrees(given_truths: list[Truth]) -> None:
    outcomes = {any(way) for way in completions(given_truths)}
    assert any_of(given_truths) is (Truth.of(outcomes.pop()) if len(outcomes) == 1 else UNKNOWN)


@given(truths, truths)
def test_and_or_and_not_follow_de_morgan(one: Truth, other: Truth) -> None:
    assert ~(one & other) is (~one | ~other)
    assert ~(one | other) is (~one & ~other)


@given(truths)
def test_denying_twice_says_the_same_again(truth: Truth) -> None:
    assert ~~truth is truth


def test_a_known_failure_decides_whatever_else_is_unknown() -> None:
    assert all_of([UNKNOWN, NO, UNKNOWN]) is NO
    assert any_of([UNKNOWN, YES, UNKNOWN]) is YES


def test_an_unknown_among_yeses_is_not_yes() -> None:
    assert all_of([YES, UNKNOWN]) is UNKNOWN
    assert any_of([NO, UNKNOWN]) is UNKNOWN


def test_no_conditions_at_all_are_met() -> None:
    assert all_of([]) is YES
    assert any_of([]) is NO


@pytest.mark.parametrize(("answer", "truth"), [(True, YES), (False, NO), (None, UNKNOWN)])
def test_an_answer_becomes_a_truth(answer: bool | None, truth: Truth) -> None:
    assert Truth.of(answer) is truth


@given(truths)
def test_a_truth_cannot_be_mistaken_for_a_plain_bool(truth: Truth) -> None:
    with pytest.raises(TypeError, match="three values"):
        bool(truth)
