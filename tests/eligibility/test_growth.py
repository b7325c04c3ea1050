"""The mean of three yearly growth rates."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from sme_apply.company import Company, parse_company
from sme_apply.eligibility.growth import three_year_growth


def exporting(*amounts: int) -> Company:
    """Return a company with exports from 2021 on."""
    exports = [{"year": 2021 + at, "direct_usd": amount, "indirect_usd": 0} for at, amount in enumerate(amounts)]
    return parse_company(json.dumps({"format": "sme-apply/company", "version": 1, "exports": exports}).encode())


def test_growth_is_the_mean_of_three_rates() -> None:
    assert three_year_growth(exporting(100, 120, 144, 216), 2025) == Decimal("0.3")


@pytest.mark.parametrize("amounts", [(100, 120, 144), (0, 120, 144, 200), (100, 0, 144, 200)])
def test_growth_is_unknown_with_an_untold_year_or_one_without_exports(amounts: tuple[int, ...]) -> None:
    assert three_year_growth(exporting(*amounts), 2025) is None


def test_no_exports_in_the_last_year_is_a_known_fall() -> None:
    assert three_year_growth(exporting(100, 100, 100, 0), 2025) == Decimal(-1) / 3
