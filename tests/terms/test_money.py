"""The split of a project between government and company, to the won."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.terms import Money, own_share, total_for, usd, won

limits = st.integers(0, 10**12)
shares = st.decimals("0.01", "1", places=2)


def test_the_worked_example_of_a_promising_company() -> None:
    assert total_for(45_000_000, Decimal("0.70")) == 64_285_714
    assert own_share(45_000_000, Decimal("0.70")) == 19_285_714


@given(limits, shares)
def test_the_total_is_the_largest_whose_share_the_limit_covers(limit: int, share: Decimal) -> None:
    total = total_for(limit, share)
    assert total * share <= limit < (total + 1) * share


@given(limits, shares)
def test_limit_and_own_share_make_the_total(limit: int, share: Decimal) -> None:
    assert limit + own_share(limit, share) == total_for(limit, share)


def test_a_full_government_share_leaves_nothing_to_pay() -> None:
    assert own_share(45_000_000, Decimal(1)) == 0


@pytest.mark.parametrize("share", ["0", "-0.1", "1.01"])
def test_a_share_that_is_none_is_refused(share: str) -> None:
    with pytest.raises(ValueError, match="government share"):
        total_for(1, Decimal(share))


def test_an_amount_in_won_is_not_the_same_in_dollars() -> None:
    assert won(1) == Money(1, "KRW")
    assert usd(1) == Money(1, "USD")
    assert won(1) != usd(1)
