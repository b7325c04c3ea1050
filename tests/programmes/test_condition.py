"""Conditions ask one thing each, and facts of the season's years carry the year."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from sme_apply.programmes import Compare, Condition, History, Not
from sme_apply.programmes.condition import OPERATORS, in_season
from sme_apply.programmes.fact_names import is_known_fact, nearest_fact

CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def test_the_years_of_a_season_are_filled_in() -> None:
    assert in_season("exports[season-1].total_usd", 2025) == "exports.2024.total_usd"
    assert in_season("fiscal_years[season].sales_krw", 2025) == "fiscal_years.2025.sales_krw"
    assert in_season("sme_status", 2025) == "sme_status"


@pytest.mark.parametrize("operator", OPERATORS)
def test_each_operator_stands_alone(operator: str) -> None:
    operand = {"is": False, "one_of": ["a"], "includes_any": ["a"]}.get(operator, "$x")
    compare = CONDITION.validate_python({"fact": "a", operator: operand})
    assert isinstance(compare, Compare)
    assert compare.operator == operator
    other = "at_least" if operator != "at_least" else "below"
    with pytest.raises(ValidationError):
        CONDITION.validate_python({"fact": "a", operator: operand, other: "$y"})


def test_conditions_nest_and_can_be_made_in_code() -> None:
    inner = Compare.model_validate({"fact": "a", "is": True})
    assert CONDITION.validate_python({"all": [{"any": [inner]}, {"not": inner}]})
    assert CONDITION.validate_python({"not": {"fact": "a", "is": True}}) == Not.model_validate({"not": inner})


@pytest.mark.parametrize(
    "wrong", [{}, "sme", 3, None, {"fact": "A b", "is": True}, {"all": []}, {"fact": "a", "at_least": "100"}]
)
def test_what_is_no_condition_is_refused(wrong: object) -> None:
    with pytest.raises(ValidationError):
        CONDITION.validate_python(wrong)


def test_a_question_about_the_history_needs_its_figures() -> None:
    told = {"history": "low_usage", "programmes": ["p"], "threshold": "$t", "years": "$y"}
    assert History.model_validate(told)
    for lacking in ("threshold", "years", "programmes"):
        with pytest.raises(ValidationError):
            History.model_validate({key: value for key, value in told.items() if key != lacking})


def test_facts_are_those_of_the_company_and_a_few_that_are_worked_out() -> None:
    by_year = ("exports[season-1].direct_usd", "exports[year].direct_usd", "employees.by_year.{year}")
    for known in ("stage", "size.micro", *by_year):
        assert is_known_fact(known, 2025)
    for unknown in ("stages", "size", "exports.direct_usd", "exports[season-1]", "declarations.everything"):
        assert not is_known_fact(unknown, 2025)
    assert is_known_fact("support.government_share", 2025, in_form=True)
    assert not is_known_fact("support.government_share", 2025)
    assert nearest_fact("exports[season-1].totl_usd") == "exports[season-1].total_usd"
    assert nearest_fact("zzzz") is None
