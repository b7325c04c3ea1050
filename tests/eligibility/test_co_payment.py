"""How a budget is shared between government and company."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.eligibility import CoPayment, SupportEstimate, co_payment


def support(limit: int | None, share: str | None) -> SupportEstimate:
    """Return an estimate with this limit and share."""
    known = None if share is None else Decimal(share)
    return SupportEstimate(limit, known, None, None, None, (), (), ())


def test_up_to_the_limit_each_pays_its_share_and_beyond_it_the_company_pays_all() -> None:
    assert co_payment(support(45_000_000, "0.7"), [0, 10_000_001, 64_285_714, 64_285_715, 64_285_717, 100_000_000]) == (
        CoPayment(0, 0, 0, True),
        CoPayment(10_000_001, 7_000_000, 3_000_001, True),
        CoPayment(64_285_714, 44_999_999, 19_285_715, True),
        CoPayment(64_285_715, 45_000_000, 19_285_715, True),
        CoPayment(64_285_717, 45_000_000, 19_285_717, False),
        CoPayment(100_000_000, 45_000_000, 55_000_000, False),
    )


@pytest.mark.parametrize(("limit", "share"), [(None, "0.7"), (45_000_000, None)])
def test_an_unknown_limit_or_share_gives_no_table(limit: int | None, share: str | None) -> None:
    assert co_payment(support(limit, share), [1_000_000]) == ()


def test_a_budget_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        co_payment(support(1, "0.5"), [-1])


@given(
    st.integers(0, 10**10),
    st.integers(0, 10**9),
    st.decimals("0.01", 1, places=2, allow_nan=False, allow_infinity=False),
)
def test_the_parts_add_up_and_the_government_never_pays_too_much(budget: int, limit: int, share: Decimal) -> None:
    (row,) = co_payment(support(limit, str(share)), [budget])
    assert row.government_krw + row.own_krw == budget
    assert row.government_krw <= limit
    assert row.government_krw <= budget * share
    assert row.government_krw + 1 > min(Decimal(limit), budget * share)
