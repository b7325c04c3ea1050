"""A figure is read as it is written, in the unit of its value."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.gui.rules.figure_text import read_figure, written_figure
from sme_apply.programmes import KnownValue, Unit, shipped_catalogue
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import BadInput, Text


def value_of(unit: Unit) -> KnownValue:
    """Return a value of a unit; of codes, one that holds codes of industries."""
    figure = ("5621",) if unit == "codes" else None
    told = {"figure": figure, "unit": unit, "source": "notice", "label": Text("값", "Value")}
    return KnownValue.model_validate(told, by_name=True)


UNITS: tuple[Unit, ...] = (
    "KRW", "USD", "share", "date", "hour", "year", "years", "months", "days", "count", "points", "codes", "percent",
)  # fmt: skip


@pytest.mark.parametrize(
    ("unit", "text", "figure"),
    [
        ("KRW", "45,000,000", 45_000_000),
        ("KRW", "0", 0),
        ("share", "70", Decimal("0.7")),
        ("share", "100", Decimal(1)),
        ("share", "0", Decimal(0)),
        ("date", "2025. 5. 30.", date(2025, 5, 30)),
        ("hour", "9:00", "09:00"),
        ("hour", "23:59", "23:59"),
        ("year", "2023", 2023),
        ("percent", "2.75%", Decimal("2.75")),
        ("codes", "5621, 46331\n46333,5621", ("5621", "46331", "46333")),
    ],
)
def test_what_a_person_types_is_read(unit: Unit, text: str, figure: object) -> None:
    assert read_figure(value_of(unit), text) == figure


@pytest.mark.parametrize(
    ("unit", "text"),
    [
        ("KRW", ""), ("KRW", " "), ("KRW", "-1"), ("KRW", "1.5"), ("KRW", "만원"), ("share", "101"), ("share", "-1"),
        ("date", "2025-02-30"), ("hour", "24:00"), ("hour", "9"), ("percent", "1001"), ("percent", "NaN"),
        ("percent", "-0.1"), ("codes", "가"), ("codes", ","), ("year", "올해"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_both_languages(unit: Unit, text: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_figure(value_of(unit), text)
    for language in LANGUAGES:
        assert sentences(language).say(refused.value.message)


def test_every_figure_of_the_catalogue_is_read_back_from_its_field() -> None:
    for season in shipped_catalogue().seasons:
        for programme in season.programmes:
            for known in programme.known_values.values():
                if known.figure is not None:
                    assert read_figure(known, written_figure(known)) == known.figure


@given(st.sampled_from(UNITS), st.text(max_size=30))
def test_any_text_is_a_figure_that_fits_its_unit_or_is_refused(unit: Unit, text: str) -> None:
    try:
        figure = read_figure(value_of(unit), text)
    except BadInput:
        return
    told = value_of(unit).model_dump() | {"figure": figure}
    assert KnownValue.model_validate(told, by_name=True).figure == figure
