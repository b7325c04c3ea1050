"""A voucher over its menus."""

from __future__ import annotations

from datetime import date

import pytest

from sme_apply.eligibility import spread_voucher
from sme_apply.programmes import Programme, shipped_catalogue


@pytest.fixture(scope="module")
def voucher() -> Programme:
    """The export voucher of 2025."""
    return shipped_catalogue().programme(2025, "export-voucher")


@pytest.mark.parametrize(
    ("day", "spent", "left"),
    [(date(2025, 9, 2), 30_000_000, 34_000_000), (date(2025, 9, 3), 60_000_000, 4_000_000)],
)
def test_the_cap_of_international_shipping_rose_in_september(
    voucher: Programme, day: date, spent: int, left: int
) -> None:
    spread = spread_voucher(voucher, 64_000_000, {"shipping": 61_000_000}, day)
    share = next(each for each in spread.shares if each.menu.id == "shipping")
    assert (share.spent_krw, share.cap_krw, spread.left_krw, spread.lacking_krw) == (spent, spent, left, 0)
    assert share.source.reference


def test_a_voucher_that_is_too_small_says_what_is_lacking(voucher: Programme) -> None:
    spread = spread_voucher(voucher, 40_000_000, {"design": 30_000_000, "promotion": 15_000_000}, date(2025, 6, 1))
    assert sum(share.spent_krw for share in spread.shares) == 40_000_000
    assert (spread.left_krw, spread.lacking_krw) == (0, 5_000_000)
    assert next(share for share in spread.shares if share.menu.id == "design").cap_krw is None


def test_a_menu_that_does_not_exist_and_an_amount_below_zero_are_refused(voucher: Programme) -> None:
    day = date(2025, 6, 1)
    with pytest.raises(KeyError):
        spread_voucher(voucher, 1, {"travel": 1}, day)
    with pytest.raises(ValueError, match="-1"):
        spread_voucher(voucher, 1, {"design": -1}, day)
    with pytest.raises(ValueError, match="-1"):
        spread_voucher(voucher, -1, {}, day)
