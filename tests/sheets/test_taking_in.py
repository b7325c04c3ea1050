"""Rows of clients with the usual dirt: good ones are taken as they were meant, the others named with their remedy."""

from __future__ import annotations

from datetime import date

import pytest

from sme_apply.company import Company, fact
from sme_apply.sentences import sentences
from sme_apply.sheets import (
    TakenTable,
    accepted,
    differences,
    match_columns,
    mending_file,
    read_book,
    take_in,
)
from tests.sheets.dirty_book import DIRT, REFUSED, Client, dirty_book


@pytest.fixture(scope="module")
def gone_through() -> tuple[TakenTable, list[Client]]:
    """A small sheet with each kind of dirt twice."""
    data, told = dirty_book(2 * len(DIRT))
    table = read_book(data).tables[0]
    return take_in(table, match_columns(table)), told


def test_every_row_is_either_taken_or_refused_as_its_dirt_says(
    gone_through: tuple[TakenTable, list[Client]],
) -> None:
    found, told = gone_through
    assert [row.company.name_ko for row in found.taken] == [each.name for each in told if each.dirt not in REFUSED]
    assert len(found.refused) == sum(each.dirt in REFUSED for each in told)


def test_what_is_taken_is_what_was_meant(gone_through: tuple[TakenTable, list[Client]]) -> None:
    found, told = gone_through
    by_name = {each.name: each for each in told}
    for row in found.taken:
        company, client = row.company, by_name[str(row.company.name_ko)]
        assert company.business_registration_number == client.number
        assert fact(company, "fiscal_years.2024.sales_krw") == client.sales_krw
        assert fact(company, "fiscal_years.2022.sales_krw") == 950_000_000
        assert fact(company, "exports.2024.indirect_usd") == 5_500
        assert company.established_on == date(2011, 6, 20)
        assert company.designations == frozenset({"venture", "innobiz"})
        assert company.declarations.national_tax_arrears is False
        assert fact(company, "main_industry.ksic") == "C29"


def test_zeros_put_back_are_said_with_their_place(gone_through: tuple[TakenTable, list[Client]]) -> None:
    found, told = gone_through
    names = {each.name for each in told if each.dirt == "lost zero"}
    rows = [row for row in found.taken if row.company.name_ko in names]
    assert rows
    for row in rows:
        assert [(each.row, each.column) for each in row.remarks] == [(row.row.number, "B")]


@pytest.mark.parametrize(
    ("dirt", "column", "key"),
    [
        ("merged", "C", "sheets-merged"),
        ("wrong type", "H", "sheets-not-a-number"),
        ("formula without result", "H", "sheets-formula-without-result"),
        ("bad checksum", "B", "company-business-number-checksum"),
        ("scientific", "B", "sheets-digits-lost"),
        ("fault", "H", "sheets-cell-fault"),
    ],
)
def test_what_is_wrong_is_said_by_row_and_column(
    gone_through: tuple[TakenTable, list[Client]], dirt: str, column: str, key: str
) -> None:
    found, told = gone_through
    names = {each.name for each in told if each.dirt == dirt}
    rows = [row for row in found.refused if row.row.cell(0).content in names]
    assert len(rows) == 2
    for row in rows:
        first = row.problems[0]
        assert (first.row, first.column, first.said.key) == (row.row.number, column, key)
        for language in ("ko", "en"):
            assert sentences(language).say(first.placed)


def test_a_mended_file_is_taken_in_whole(gone_through: tuple[TakenTable, list[Client]]) -> None:
    found, told = gone_through
    data, _ = dirty_book(2 * len(DIRT))
    table = read_book(data).tables[0]
    matching = match_columns(table)
    again = read_book(mending_file(found.refused, matching, sentences("ko"))).tables[0]
    matched = match_columns(again)
    assert [each.path for each in matched.matches if not each.own] == [each.path for each in matching.matches]
    left = take_in(again, matched)
    kinds = {each.name: each.dirt for each in told}
    # What the file lacked or hid is text now; merged cells came apart, all others wait to be mended.
    assert {kinds[str(row.company.name_ko)] for row in left.taken} <= {"merged", "formula without result", "fault"}
    first = again.rows[1].cell(0).content
    assert isinstance(first, str)
    assert first


def test_a_number_that_comes_twice_is_refused_the_second_time() -> None:
    text = "기업명,사업자등록번호\n가온,417-86-82316\n가온 둘,4178682316\n"
    table = read_book(text.encode()).tables[0]
    found = take_in(table, match_columns(table))
    assert [row.company.name_ko for row in found.taken] == ["가온"]
    assert found.refused[0].problems[0].said.key == "sheets-number-twice"


def test_a_row_without_name_and_number_is_refused() -> None:
    table = read_book("기업명,사업자등록번호,지역\n,,서울특별시\n".encode()).tables[0]
    found = take_in(table, match_columns(table))
    assert [row.problems[0].said.key for row in found.refused] == ["sheets-no-name"]


def test_differences_are_accepted_one_by_one_and_empty_cells_change_nothing() -> None:
    known = Company.model_validate(
        {
            "name_ko": "가온", "region": "경상남도", "phone": "055-555-0140",
            "industries": [{"ksic": "C10", "sales_share": 0.2}, {"ksic": "C28", "sales_share": 0.8}],
        }
    )  # fmt: skip
    text = "기업명,지역,본사 전화번호,주된 업종 부호\n가온,부산광역시,,C29\n"
    table = read_book(text.encode()).tables[0]
    found = differences(known, take_in(table, match_columns(table)).taken[0])
    assert [each.path for each in found] == ["region", "main_industry.ksic"]
    assert accepted(known, found[:1]) == known.model_copy(update={"region": "부산광역시"})
    after = accepted(known, found)
    assert [each.ksic for each in after.industries] == ["C10", "C29"]
    assert after.phone == known.phone
    assert accepted(known, ()) == known
