"""What people write in cells is read as they mean it, or refused."""

from __future__ import annotations

import contextlib
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.company import spec_of
from sme_apply.sheets.book import Cell, Content
from sme_apply.sheets.cells import told
from sme_apply.terms import BadInput
from tests.sheets.dirty_book import FULL_WIDTH, business_number

_ONE = Decimal(1)


def _value(path: str, content: Content, factor: int = 1) -> Any:
    return told(spec_of(path), Cell(content), Decimal(factor))[0]


@pytest.mark.parametrize(
    ("path", "content", "value"),
    [
        ("fiscal_years.2024.sales_krw", "1,234,567", 1_234_567),
        ("fiscal_years.2024.sales_krw", "12.5억원", 1_250_000_000),
        ("fiscal_years.2024.sales_krw", "3 백만원", 3_000_000),
        ("fiscal_years.2024.operating_profit_krw", "△1,000", -1_000),
        ("fiscal_years.2024.operating_profit_krw", "(1,000)", -1_000),
        ("fiscal_years.2024.operating_profit_krw", Decimal("-2.0"), -2),
        ("fiscal_years.2024.sales_krw", "-", None),
        ("fiscal_years.2024.sales_krw", "미상", None),
        ("exports.2024.direct_usd", "$1,000", 1_000),
        ("established_on", "2011.6.20.", date(2011, 6, 20)),
        ("established_on", "2011년 6월 20일", date(2011, 6, 20)),
        ("established_on", 20110620, date(2011, 6, 20)),
        ("established_on", "2011-06-20 00:00:00", date(2011, 6, 20)),
        ("established_on", 40714, date(2011, 6, 20)),
        ("declarations.national_tax_arrears", "네", True),
        ("declarations.national_tax_arrears", "X", False),
        ("declarations.national_tax_arrears", "false", False),
        ("declarations.national_tax_arrears", 0, False),
        ("declarations.national_tax_arrears", "확인 필요", None),
        ("legal_form", "개인 사업자", "sole_proprietor"),
        ("legal_form", "corporation", "corporation"),
        ("designations", "없음", []),
        ("designations", "벤처기업/메인비즈(경영혁신형)", ["venture", "mainbiz"]),
        ("main_export_countries.now", "베트남, US", ["VN", "US"]),
        ("global_champion_designated_years", "2023, 2024년", [2023, 2024]),
        ("fiscal_year_end_month", "12월", 12),
        ("sme_grace_until", "없음", "none"),
        ("support_history", "없음", []),
        ("business_registration_number", "4178682316.0", "4178682316"),
        ("business_registration_number", "4.178682316E+09", "4178682316"),
        ("business_registration_number", Decimal("4178682316"), "4178682316"),
        ("phone", 1055501188, "01055501188"),
        ("phone", 25550163, "025550163"),
        ("postal_code", 6035, "06035"),
        ("name_ko", 365, "365"),
    ],
)
def test_what_is_written_is_read_as_it_is_meant(path: str, content: Content, value: object) -> None:
    assert _value(path, content) == value


@pytest.mark.parametrize(
    ("path", "content", "key"),
    [
        ("fiscal_years.2024.sales_krw", "3억 5천만원", "sheets-not-a-number"),
        ("fiscal_years.2024.sales_krw", "1.23E+09", "sheets-digits-lost"),
        ("fiscal_years.2024.sales_krw", True, "sheets-not-a-number"),
        ("fiscal_years.2024.sales_krw", date(2024, 1, 1), "sheets-not-a-number"),
        ("business_registration_number", "4.1787E+09", "sheets-digits-lost"),
        ("established_on", "12/31/2011", "sheets-not-a-day"),
        ("established_on", "2011-02-30", "sheets-not-a-day"),
        ("declarations.national_tax_arrears", "아마도", "sheets-not-yes-no"),
        ("legal_form", "재벌", "sheets-not-a-choice"),
        ("main_export_countries.now", "아틀란티스", "sheets-not-a-country"),
        ("support_history", "수출바우처 2023", "sheets-only-none"),
    ],
)
def test_what_cannot_be_meant_is_refused(path: str, content: Content, key: str) -> None:
    with pytest.raises(BadInput) as refused:
        _value(path, content)
    assert refused.value.message.key == key


@given(st.integers(0, 9_999), st.sampled_from(["text", "int", "point", "wide", "hyphens"]), st.booleans())
def test_a_business_number_survives_whatever_a_spreadsheet_did_to_it(seed: int, done: str, zero: bool) -> None:
    number = business_number(seed, zero=zero)
    contents: dict[str, Content] = {
        "text": number, "int": int(number), "point": f"{int(number)}.0", "wide": number.translate(FULL_WIDTH),
        "hyphens": f"{number[:3]}-{number[3:5]}-{number[5:]}",
    }  # fmt: skip
    value = _value("business_registration_number", contents[done])
    assert value.replace("-", "") == number


@given(st.text(max_size=30) | st.integers() | st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_no_content_of_a_cell_brings_the_reading_down(content: Content) -> None:
    for path in ("fiscal_years.2024.sales_krw", "established_on", "business_registration_number", "designations",
                 "declarations.lowest_grade", "first_export_year", "main_export_countries.now", "name_ko"):  # fmt: skip
        with contextlib.suppress(BadInput):
            _value(path, content)
