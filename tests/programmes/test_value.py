"""A figure fits its unit, is exact, and may be unknown."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from sme_apply.programmes import KnownValue, Values
from sme_apply.terms import Source, SourceStatus, Text, usd, won

SOURCES = {"s": Source(2025, SourceStatus.REPORTED, "r")}


def value(figure: object, unit: str) -> KnownValue:
    return KnownValue.model_validate({"is": figure, "unit": unit, "source": "s", "label": Text("값", "value")})


@pytest.mark.parametrize(
    ("figure", "unit"),
    [(0, "KRW"), (Decimal("0.7"), "share"), (1, "share"), (0, "share"), (date(2025, 5, 20), "date"), ("17:00", "hour"),
     (["5621"], "codes"), (2023, "year"), (None, "KRW"), (None, "date")],
)  # fmt: skip
def test_a_figure_that_fits_is_taken(figure: object, unit: str) -> None:
    known = value(figure, unit).figure
    assert known == (tuple(figure) if isinstance(figure, list) else figure)


@pytest.mark.parametrize(
    ("figure", "unit"),
    [(-1, "KRW"), (True, "KRW"), (Decimal("1.5"), "KRW"), ("30000000", "KRW"), (Decimal("1.01"), "share"),
     (70, "share"),
     ("2025-05-20", "date"), ("24:00", "hour"), ("17", "hour"), ("5621", "codes"), (1, "bananas")],
)  # fmt: skip
def test_a_figure_that_does_not_fit_is_refused(figure: object, unit: str) -> None:
    with pytest.raises(ValidationError):
        value(figure, unit)


def test_shares_stay_exact() -> None:
    assert value(0.7, "share").figure == Decimal("0.7")


def test_values_are_found_with_and_without_the_dollar_and_shown_with_their_currency() -> None:
    known = {"a": value(5, "KRW"), "b": value(6, "USD"), "c": value(None, "KRW"), "d": value(["1"], "codes")}
    values = Values(known, SOURCES)
    assert values["$a"] is values["a"]
    assert values.source_of("$a") is SOURCES["s"]
    assert (values.shown("$a"), values.shown("b"), values.shown("c")) == (won(5), usd(6), None)
    assert (values.whole("c"), values.day("a"), values.share("a"), values.codes("d"), values.codes("a")) == (
        None, None, None, ("1",), (),
    )  # fmt: skip
    assert len(values) == 4
    assert list(values) == ["a", "b", "c", "d"]
