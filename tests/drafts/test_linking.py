from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts.linking import cell_path, converted, fact_path
from sme_apply.programmes import Field, FieldKind, Option
from sme_apply.terms import Text, Truth

LABEL = Text("항목", "Field")


def field(kind: FieldKind, *options: str) -> Field:
    return Field(id="field", kind=kind, label=LABEL, options=tuple(Option(id=id, label=Text(id, id)) for id in options))


def test_the_years_of_the_season_are_filled_in() -> None:
    assert fact_path("exports[season-1].total_usd", 2025) == "exports.2024.total_usd"
    assert fact_path("name_ko", 2025) == "name_ko"
    assert cell_path("exports[year].direct_usd", 2023) == "exports.2023.direct_usd"
    assert cell_path("employees.by_year.{year}", 2023) == "employees.by_year.2023"


@pytest.mark.parametrize(
    ("kind", "won", "answer", "rounded"),
    [
        ("krw", 8_210_499_999, 8_210_499_999, False),
        ("krw_thousand", 8_210_499_499, 8_210_499, True),
        ("krw_thousand", 8_210_499_500, 8_210_500, True),
        ("krw_thousand", 8_210_499_000, 8_210_499, False),
        ("krw_million", 499_999, 0, True),
        ("krw_million", 500_000, 1, True),
        ("krw_million", 8_210_000_000, 8_210, False),
        ("krw_million", -1_500_000, -2, True),
    ],
)
def test_won_become_the_unit_of_the_form_rounded_half_up(kind: FieldKind, won: int, answer: int, rounded: bool) -> None:
    linked = converted(field(kind), won)
    assert (linked.answer, linked.rounded) == (answer, rounded)


@given(st.integers(0, 10**16), st.sampled_from([("krw_thousand", 1_000), ("krw_million", 1_000_000)]))
def test_a_rounded_amount_is_never_more_than_half_a_unit_off(won: int, unit: tuple[FieldKind, int]) -> None:
    kind, size = unit
    linked = converted(field(kind), won)
    assert isinstance(linked.answer, int)
    assert abs(linked.answer * size - won) * 2 <= size
    assert linked.rounded == (won % size != 0)


def test_facts_become_answers_of_the_fields_kind() -> None:
    assert converted(field("percent"), Decimal("0.725")).answer == "72.5"
    assert converted(field("percent"), 1).answer == "100"
    assert converted(field("count"), Decimal("34.5")).answer == 35
    assert converted(field("yes_no"), False).answer is False
    assert converted(field("yes_no"), Truth.UNKNOWN).answer is None
    assert converted(field("choice", "yes", "no"), True).answer == "yes"
    assert converted(field("choice", "a", "b"), "c").answer is None
    assert converted(field("choices", "a", "b"), frozenset({"b", "c"})).answer == ("b",)


def test_a_truth_is_no_number_and_a_text_is_no_amount() -> None:
    assert converted(field("krw"), True).answer is None
    assert converted(field("krw"), "100").answer is None
    assert converted(field("percent"), True).answer is None
