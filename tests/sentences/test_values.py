"""Values are written the way people write them in each language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.sentences.values import written_date, written_money, written_number, written_range, written_truth
from sme_apply.terms import DateRange, Money, Truth, usd, won


@pytest.mark.parametrize(
    ("money", "korean", "english"),
    [
        (won(45_000_000), "45,000,000원", "KRW 45,000,000"),
        (usd(226_900), "226,900달러", "USD 226,900"),
        (won(0), "0원", "KRW 0"),
        (won(-1_000), "-1,000원", "KRW -1,000"),
    ],
)
def test_an_amount_carries_its_unit(money: Money, korean: str, english: str) -> None:
    assert written_money(money, "ko") == korean
    assert written_money(money, "en") == english


def test_a_day_is_written_as_people_write_it() -> None:
    assert written_date(date(2025, 1, 8), "ko") == "2025년 1월 8일"
    assert written_date(date(2025, 1, 8), "en") == "8 Jan 2025"
    assert written_date(date(2025, 12, 31), "en") == "31 Dec 2025"


def test_an_open_end_of_a_range_is_left_out() -> None:
    start, end = date(2025, 1, 8), date(2025, 1, 24)
    assert written_range(DateRange(start, end), "ko") == "2025년 1월 8일 ~ 2025년 1월 24일"
    assert written_range(DateRange(start, None), "ko") == "2025년 1월 8일 ~"
    assert written_range(DateRange(None, end), "en") == "– 24 Jan 2025"


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1_234_567, "1,234,567"),
        (Decimal("1234567.50"), "1,234,567.5"),
        (Decimal("0.70"), "0.7"),
        (Decimal("1E+3"), "1,000"),
        (Decimal("0.00"), "0"),
        (Decimal("100"), "100"),
        (Decimal("-1234.5"), "-1,234.5"),
        (Decimal("-0.5"), "-0.5"),
    ],
)
def test_a_number_sets_thousands_apart_and_drops_needless_zeros(number: int | Decimal, written: str) -> None:
    assert written_number(number) == written


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**15), max_value=10**15))
def test_a_written_number_still_has_its_value(number: Decimal) -> None:
    assert Decimal(written_number(number).replace(",", "")) == number


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_three_truths_read_differently(language: str) -> None:
    assert len({written_truth(truth, language) for truth in Truth}) == 3
