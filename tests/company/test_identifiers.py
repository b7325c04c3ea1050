"""Business and corporate registration numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.company.identifiers import (
    BusinessKind,
    bare_digits,
    business_kind,
    is_business_number,
    is_corporate_number,
    written_business_number,
    written_corporate_number,
)


@pytest.mark.parametrize("number", ["1248100998", "2208162517", "1208147521"])
def test_numbers_in_use_carry_their_check_digit(number: str) -> None:
    assert is_business_number(number)


@pytest.mark.parametrize(
    "number", ["124810099", "12481009980", "124810099\n", "12481 0998", "１２４８１００９９８", ""]
)
def test_anything_but_ten_plain_digits_is_no_business_number(number: str) -> None:
    assert not is_business_number(number)


@given(st.text("0123456789", min_size=9, max_size=9))
def test_exactly_one_check_digit_fits_nine_digits(nine: str) -> None:
    assert sum(is_business_number(nine + digit) for digit in "0123456789") == 1


@given(st.text("0123456789", min_size=9, max_size=9), st.integers(0, 8), st.integers(1, 9))
def test_a_digit_typed_wrongly_is_found_wherever_its_weight_shows_it(nine: str, place: int, change: int) -> None:
    number = nine + next(digit for digit in "0123456789" if is_business_number(nine + digit))
    digit = (int(number[place]) + change) % 10
    typed = number[:place] + str(digit) + number[place + 1 :]
    # The weights 1, 3 and 7 find every wrong digit; the ninth place adds d x 5 + floor(d x 5 / 10) and finds all too.
    assert not is_business_number(typed)


@pytest.mark.parametrize(
    ("middle", "kind"),
    [
        ("01", BusinessKind.INDIVIDUAL_TAXABLE),
        ("79", BusinessKind.INDIVIDUAL_TAXABLE),
        ("80", BusinessKind.OTHER_BODY),
        ("81", BusinessKind.CORPORATION_HEAD_OFFICE),
        ("82", BusinessKind.NONPROFIT_CORPORATION),
        ("83", BusinessKind.PUBLIC_BODY),
        ("84", BusinessKind.FOREIGN_CORPORATION),
        ("85", BusinessKind.CORPORATION_BRANCH),
        ("86", BusinessKind.CORPORATION_HEAD_OFFICE),
        ("88", BusinessKind.CORPORATION_HEAD_OFFICE),
        ("89", BusinessKind.RELIGIOUS_BODY),
        ("90", BusinessKind.INDIVIDUAL_EXEMPT),
        ("99", BusinessKind.INDIVIDUAL_EXEMPT),
        ("00", None),
    ],
)
def test_the_middle_digits_name_the_kind_of_holder(middle: str, kind: BusinessKind | None) -> None:
    assert business_kind(f"123{middle}45678") is kind


@pytest.mark.parametrize("number", ["1301110006246", "1101117125720", "1101110062432"])
def test_corporate_numbers_add_the_products_as_they_are(number: str) -> None:
    assert is_corporate_number(number)
    assert not is_corporate_number(number[:-1] + str((int(number[-1]) + 1) % 10))


def test_hyphens_blanks_and_invisible_characters_are_taken_away() -> None:
    assert bare_digits("\u200b124-81 – 00998\ufeff".replace("–", "-")) == "1248100998"
    assert bare_digits("１２４－８１－００９９８") == "1248100998"
    assert bare_digits("012.3") == "0123"


def test_numbers_are_written_in_their_groups() -> None:
    assert written_business_number("1248100998") == "124-81-00998"
    assert written_corporate_number("1301110006246") == "130111-0006246"
