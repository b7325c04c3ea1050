"""A block of cells from a spreadsheet, put into a table of the form."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts import (
    GROUP,
    Application,
    DoesNotFit,
    Draft,
    Editing,
    block_of,
    cells_with,
    portal_entries,
    rows_with,
)
from sme_apply.drafts.pasting import MOST_CELLS, read_cell
from sme_apply.programmes import Field, Form
from sme_apply.terms import BadInput


@pytest.fixture
def budget(form: Form) -> Field:
    return form.field("budget")


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("하나", (("하나",),)),
        ("하나\r\n", (("하나",),)),
        ("a\tb\nc\td\n", (("a", "b"), ("c", "d"))),
        ('"두\n줄"\t2\r\n', (("두\n줄", "2"),)),
        ('"그가 ""예"" 했다"\t1', (('그가 "예" 했다', "1"),)),
        ('24" 모니터\t1', (('24" 모니터', "1"),)),
        ("a\t\n\t\n\n", (("a", ""),)),
    ],
)
def test_a_block_is_read_as_spreadsheets_copy_it(text: str, block: tuple[tuple[str, ...], ...]) -> None:
    assert block_of(text) == block


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])), min_size=2, max_size=4)))
def test_what_a_spreadsheet_writes_is_read_back(rows: list[list[str]]) -> None:
    if not rows or not any(any(cell.strip() for cell in row) for row in rows):
        return
    wide = max(len(row) for row in rows)
    even = [[*row, *[""] * (wide - len(row))] for row in rows]
    written = io.StringIO()
    csv.writer(written, "excel-tab").writerows(even)
    read = block_of(written.getvalue())
    bare = [tuple(cell.strip() for cell in row) for row in even]
    while bare and not any(bare[-1]):
        bare.pop()
    assert list(read) == bare


def test_rows_are_filled_and_added_in_one_go(budget: Field) -> None:
    rows = ({"service": "전시회", GROUP: "tariff"}, {"service": "번역", GROUP: "general"})
    block = block_of("디자인\t\t1,000\t500\t1,500\n동영상\t\t200\t100\t300")
    made = rows_with(budget, rows, 1, "service", block)
    assert made == (
        {"service": "전시회", GROUP: "tariff"},
        {"service": "디자인", "government": 1000, "own": 500, GROUP: "general"},
        {"service": "동영상", "government": 200, "own": 100, GROUP: "general"},
    )
    assert rows[1] == {"service": "번역", GROUP: "general"}


def test_what_does_not_fit_is_said_cell_by_cell_and_nothing_is_taken(budget: Field) -> None:
    block = block_of("디자인\t\t1,2x0\t500\n동영상\t\t200\t백\t301\t더")
    with pytest.raises(DoesNotFit) as refused:
        rows_with(budget, (), 0, "service", block, "general")
    assert [(each.row, each.column, each.text) for each in refused.value.problems] == [
        (1, 3, "1,2x0"),
        (2, 4, "백"),
        (2, 5, "301"),
        (2, 6, "더"),
    ]


def test_rows_are_taken_up_to_the_most_that_the_form_allows(budget: Field) -> None:
    assert len(rows_with(budget, (), 0, "service", block_of("a\t\nb\t"), "general")) == 2
    with pytest.raises(DoesNotFit):
        rows_with(budget, (), 0, "service", block_of("a\t\nb\t\nc\t"), "general")


def test_a_sum_in_the_block_must_be_the_one_that_the_table_works_out(budget: Field) -> None:
    right, wrong = (block_of(f"a\t\t10\t20\t{told}") for told in (30, 31))
    assert rows_with(budget, (), 0, "service", right, "general")[0]["own"] == 20
    with pytest.raises(DoesNotFit) as refused:
        rows_with(budget, (), 0, "service", wrong, "general")
    assert [each.message.key for each in refused.value.problems] == ["pasting-other-sum"]


@pytest.mark.parametrize(
    ("text", "figure"),
    [("1,000천원", 1000), ("1,000", 1000), ("5백만원", 5000), ("3,000,000원", 3000), ("1000", 1000), ("", None)],
)
def test_an_amount_with_a_unit_is_converted_into_the_unit_of_the_cell(
    budget: Field, text: str, figure: int | None
) -> None:
    government = next(each for each in budget.columns if each.id == "government")
    assert read_cell(government, text) == figure


@pytest.mark.parametrize("text", ["1,500원", "1,00", "약 1,000", "1,000~2,000", "(1,000)", "1.5백만원", "천원", "10억"])
def test_an_amount_that_would_have_to_be_guessed_is_refused(budget: Field, text: str) -> None:
    government = next(each for each in budget.columns if each.id == "government")
    with pytest.raises(BadInput):
        read_cell(government, text)


def test_a_block_in_a_table_by_year_leaves_facts_alone_where_it_is_blank(
    filled: Callable[..., Application], draft: Draft
) -> None:
    years = filled(draft).field("years")
    changed = cells_with(years, "sales", "before_last", block_of("6,000\t\n\t111"))
    assert changed == {("sales", "before_last"): 6000, ("direct", "last"): 111}
    editing = Editing(draft)
    editing.set_cells("years", changed)
    assert editing.draft.answers["years"] == {"sales": {"before_last": 6000}, "direct": {"last": 111}}
    editing.undo()
    assert editing.draft == draft


def test_a_block_that_reaches_below_a_table_by_year_is_refused(
    filled: Callable[..., Application], draft: Draft
) -> None:
    with pytest.raises(DoesNotFit) as refused:
        cells_with(filled(draft).field("years"), "people", "last", block_of("5\t6\n7\t8"))
    assert {each.message.key for each in refused.value.problems} == {"pasting-beyond-rows", "pasting-beyond-columns"}


def test_an_endless_block_is_refused_at_once(budget: Field) -> None:
    with pytest.raises(DoesNotFit) as refused:
        rows_with(budget, (), 0, "service", tuple(("a",) for _ in range(MOST_CELLS + 1)), "general")
    assert len(refused.value.problems) == 1


def test_the_portal_is_told_bare_figures_and_no_sums(filled: Callable[..., Application], draft: Draft) -> None:
    from dataclasses import replace

    answers: dict[str, Any] = {"budget": ({"service": "전시회", "government": 1000, "own": 500},), "earlier": "first"}
    entries = {each.place: each.text for each in portal_entries(filled(replace(draft, answers=answers)))}
    assert entries["established"] == "2010-05-02"
    assert entries["earlier"] == "신규"
    assert entries["budget.0.government"] == "1000"
    assert "budget.0.voucher" not in entries
    assert "years.total.last" not in entries
    assert "times" not in entries
