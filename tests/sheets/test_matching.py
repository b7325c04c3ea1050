"""Headings are recognised by name, year and unit; the user's corrections win and are remembered."""

from __future__ import annotations

from decimal import Decimal

import pytest

from sme_apply.sheets import Matching, match_columns, read_book
from sme_apply.sheets.headings import recognised
from sme_apply.terms import BadInput


def matched(*headings: str) -> Matching:
    """Return the matching of one row of headings."""
    return match_columns(read_book((",".join(headings) + "\n1,2\n").encode()).tables[0])


@pytest.mark.parametrize(
    ("heading", "path", "factor", "sure"),
    [
        ("기업명", "name_ko", 1, "same"),
        (" 사업자 등록 번호 ", "business_registration_number", 1, "same"),
        ("2024년 매출액(원)", "fiscal_years.2024.sales_krw", 1, "same"),
        ("매출액 2023 (단위: 백만원)", "fiscal_years.2023.sales_krw", 1_000_000, "same"),
        ("'22년 매출액 [천원]", "fiscal_years.2022.sales_krw", 1_000, "same"),
        ("2024년 직수출 (천불)", "exports.2024.direct_usd", 1_000, "same"),
        ("exports.2024.direct_usd", "exports.2024.direct_usd", 1, "same"),
        ("대표자 이메일 주소", "representative.email", 1, "similar"),
        ("매출액", None, 1, "none"),
        ("비고", None, 1, "none"),
        ("2024년", None, 1, "none"),
    ],
)
def test_a_heading_is_recognised_by_name_year_and_unit(heading: str, path: str | None, factor: int, sure: str) -> None:
    found = recognised(heading)
    assert (found.path, found.factor, found.sure) == (path, Decimal(factor), sure)


def test_a_year_is_never_taken_for_another() -> None:
    for year in (2019, 2022, 2024, 2031):
        assert recognised(f"{year}년 자산총계").path == f"fiscal_years.{year}.total_assets_krw"


def test_two_columns_never_hold_the_same_fact() -> None:
    found = matched("회사명", "기업명", "지역")
    assert [match.path for match in found.matches] == ["name_ko", None, "region"]
    corrected = found.chosen(1, "name_ko")
    assert [match.path for match in corrected.matches] == [None, "name_ko", "region"]


def test_what_was_chosen_is_remembered_for_the_same_headings_in_any_order() -> None:
    first = matched("회사명", "메모", "지역").chosen(1, "address")
    later = matched("지역", "메모", "회사명")
    assert later.signature == first.signature
    again = later.remembering(first.kept())
    assert {match.heading: (match.path, match.sure) for match in again.matches}["메모"] == ("address", "remembered")


@pytest.mark.parametrize("kept", [None, "", "[]", '{"메모": "no.such.fact"}', '{"메모": 3}', "{"])
def test_a_broken_memory_changes_nothing(kept: str | None) -> None:
    found = matched("회사명", "메모")
    assert found.remembering(kept) == found


def test_headings_below_a_title_are_found() -> None:
    table = read_book("상담 고객 목록,\n,\n기업명,지역\n가온,부산광역시\n".encode()).tables[0]
    assert match_columns(table).heading_row == 3


def test_a_table_without_headings_is_refused() -> None:
    with pytest.raises(BadInput) as refused:
        match_columns(read_book(b"1\n2\n").tables[0])
    assert refused.value.message.key == "sheets-no-headings"
