"""The average growth of exports over three years, by both ways of forming it."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.company import Company, parse_company
from sme_apply.eligibility.growth import Growth, three_year_growth


def exporting(*amounts: int) -> Company:
    """Return a company with exports from 2021 on."""
    exports = [{"year": 2021 + at, "direct_usd": amount, "indirect_usd": 0} for at, amount in enumerate(amounts)]
    return parse_company(json.dumps({"format": "sme-apply/company", "version": 1, "exports": exports}).encode())


def test_growth_is_known_by_the_mean_of_three_rates_and_by_the_compound_rate() -> None:
    growth = three_year_growth(exporting(1000, 1200, 1440, 1728), 2025)
    assert growth == Growth(Decimal("0.2"), Decimal("0.2"))
    uneven = three_year_growth(exporting(100, 120, 144, 216), 2025)
    assert uneven is not None
    assert uneven.mean == Decimal("0.3")
    assert Decimal("0.29") < uneven.compound < Decimal("0.3")


@given(st.lists(st.integers(1, 10**13), min_size=4, max_size=4))
def test_the_compound_rate_is_never_above_the_mean(amounts: list[int]) -> None:
    growth = three_year_growth(exporting(*amounts), 2025)
    assert growth is not None
    assert growth.compound <= growth.mean + abs(growth.mean) * Decimal("1e-15") + Decimal("1e-15")


@pytest.mark.parametrize("amounts", [(100, 120, 144), (0, 120, 144, 200), (100, 0, 144, 200)])
def test_growth_is_unknown_with_an_untold_year_or_one_without_exports(amounts: tuple[int, ...]) -> None:
    assert three_year_growth(exporting(*amounts), 2025) is None


def test_no_exports_in_the_last_year_is_a_known_fall() -> None:
    growth = three_year_growth(exporting(100, 100, 100, 0), 2025)
    assert growth is not None
    assert growth.compound == -1
    assert growth.mean < 0
