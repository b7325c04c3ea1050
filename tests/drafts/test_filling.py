from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from sme_apply.company import Company
from sme_apply.drafts import Answer, Application, Draft, FilledCell, Origin, Paper, fill, new_draft
from sme_apply.eligibility import TrackVerdict
from sme_apply.programmes import Programme, Season
from sme_apply.terms import BadInput
from tests.drafts.conftest import AS_OF

Filled = Callable[..., Application]


def test_a_new_draft_is_pinned_to_season_and_form(draft: Draft) -> None:
    assert (draft.season, draft.programme, draft.track) == (2025, "trial", None)
    assert (draft.form_version, draft.started_on) == ("2025.1", AS_OF)
    assert not draft.answers
    assert not draft.consents_read


def test_a_programme_that_is_joined_otherwise_has_no_draft(season: Season) -> None:
    joined = season.programme("joined")
    with pytest.raises(BadInput) as refused:
        new_draft(joined, joined.tracks[0], AS_OF)
    assert refused.value.message.key == "drafts-joined-otherwise"


def test_facts_fill_the_fields_and_stay_linked(draft: Draft, filled: Filled) -> None:
    before, after = filled(draft), filled(draft, name_ko="새이름")
    assert (before.field("name").value, before.field("name").origin) == ("시험기계", Origin.LINKED)
    assert before.field("name").fact == "name_ko"
    assert after.field("name").value == "새이름"
    assert before.field("established").value == "2010-05-02"
    assert before.field("legal_form").value == "법인"
    assert before.field("countries").value == "베트남, 태국"
    assert before.field("manufacturing").value is True
    assert before.field("stage").value is None


def test_amounts_come_in_the_unit_of_the_form_and_say_that_they_are_rounded(draft: Draft, filled: Filled) -> None:
    application = filled(draft)
    assert (application.field("sales").value, application.field("sales").rounded) == (8210, True)
    assert application.field("sales_thousand").value == 8_210_500
    assert application.field("sales").fact == "fiscal_years.2024.sales_krw"


def test_what_is_typed_wins_over_the_fact_until_it_is_dropped(draft: Draft, filled: Filled) -> None:
    typed = filled(replace(draft, answers={"name": "다른이름"})).field("name")
    assert (typed.value, typed.origin, typed.company_value) == ("다른이름", Origin.TYPED, "시험기계")
    emptied = filled(replace(draft, answers={"name": ""})).field("name")
    assert (emptied.value, emptied.origin, emptied.complete) == (None, Origin.TYPED, False)


def test_an_untold_fact_leaves_the_field_empty(draft: Draft, filled: Filled) -> None:
    name = filled(draft, name_ko=None).field("name")
    assert (name.value, name.origin, name.complete) == (None, Origin.EMPTY, False)


def test_a_table_by_year_is_linked_cell_by_cell(draft: Draft, filled: Filled) -> None:
    cells = filled(draft).field("years").cells
    assert cells["sales"]["last"] == FilledCell(8210, Origin.LINKED, "fiscal_years.2024.sales_krw", 8210, rounded=True)
    assert cells["direct"]["before_last"].value == 141_200
    assert cells["people"]["last"].value == 35
    assert cells["people"]["last"].rounded


def test_a_sum_by_year_is_known_only_where_every_part_is(draft: Draft, filled: Filled) -> None:
    cells = filled(draft).field("years").cells
    assert cells["total"]["last"] == FilledCell(226_900, Origin.COMPUTED, None, 226_900)
    assert cells["indirect"]["before_last"].value is None
    assert cells["total"]["before_last"].value is None


def test_one_cell_is_overridden_and_the_sum_follows(draft: Draft, filled: Filled) -> None:
    answers = {"years": {"indirect": {"before_last": 0, "last": 40_000}, "total": {"last": 1}}}
    years = filled(replace(draft, answers=answers)).field("years")
    assert years.cells["indirect"]["last"].origin is Origin.TYPED
    assert years.cells["indirect"]["last"].company_value == 42_600
    assert years.cells["total"]["last"].value == 224_300
    assert years.cells["total"]["before_last"].value == 141_200
    assert years.origin is Origin.TYPED


def test_a_list_of_the_company_fills_a_free_table(draft: Draft, filled: Filled) -> None:
    products = filled(draft).field("products")
    assert products.origin is Origin.LINKED
    assert products.value == ({"name": "회전 유닛", "share": "72.5"}, {"name": "정밀 노즐"})
    assert products.value == products.company_value
    assert [row["name"].origin for row in products.rows] == [Origin.LINKED, Origin.LINKED]
    typed = filled(replace(draft, answers={"products": ({"name": "새 제품"},)})).field("products")
    assert [row["name"].value for row in typed.rows] == ["새 제품"]
    assert typed.company_value == products.value
    assert filled(replace(draft, answers={"products": ()})).field("products").rows == ()


def test_rows_groups_and_totals_of_a_budget_are_added_up(draft: Draft, filled: Filled) -> None:
    rows: tuple[Answer, ...] = (
        {"group": "tariff", "service": "관세대응", "government": 7_000, "own": 3_000},
        {"group": "general", "service": "디자인", "government": 14_000, "own": 6_000},
        {"service": "번역", "government": 700},
        {"group": "gone", "service": ""},
    )
    budget = filled(replace(draft, answers={"budget": rows})).field("budget")
    assert [row["voucher"].value for row in budget.rows] == [10_000, 20_000, 700, None]
    assert budget.rows[0]["voucher"].origin is Origin.COMPUTED
    assert [row["group"].value for row in budget.rows] == ["tariff", "general", "tariff", "tariff"]
    assert budget.totals == {"government": 21_700, "own": 9_000, "voucher": 30_700}
    assert budget.subtotals == {
        "tariff": {"government": 7_700, "own": 3_000, "voucher": 10_700},
        "general": {"government": 14_000, "own": 6_000, "voucher": 20_000},
    }
    assert isinstance(budget.value, tuple)
    assert "voucher" not in budget.value[0]  # type: ignore[operator]


def test_a_field_is_asked_only_when_the_one_before_it_says_so(draft: Draft, filled: Filled) -> None:
    shown = [
        (application.field("times").shown, application.field("remark").shown)
        for application in (
            filled(draft),
            filled(replace(draft, answers={"earlier": "again"})),
            filled(replace(draft, answers={"earlier": "again", "times_known": True})),
            filled(replace(draft, answers={"earlier": "first", "times_known": True})),
        )
    ]
    assert shown == [(False, False), (True, False), (True, True), (False, False)]


def test_a_field_that_is_not_asked_is_no_problem(draft: Draft, filled: Filled) -> None:
    application = filled(replace(draft, answers={"times": "unreadable"}))
    assert not [problem for problem in application.problems if problem.place == "times"]


def test_what_cannot_be_read_stays_as_typed_with_a_problem(draft: Draft, filled: Filled) -> None:
    established = filled(replace(draft, answers={"established": "오래전"})).field("established")
    assert established.value == "오래전"
    assert [problem.message.key for problem in established.problems] == ["drafts-wrong-form"]


def test_completeness_counts_fields_consents_and_documents(draft: Draft, filled: Filled, programme: Programme) -> None:
    empty = filled(draft)
    assert 0 < empty.completeness < 1
    done = replace(
        draft,
        answers={
            "overview": "개요",
            "earlier": "first",
            "years": {"indirect": {"before_last": 0}},
            "budget": ({"service": "디자인", "government": 7_000, "own": 3_000},),
        },
        consents_read=frozenset({"personal"}),
        papers={"tax": Paper(True, AS_OF), "plan": Paper(True)},
    )
    application = filled(done)
    assert application.problems == ()
    assert application.completeness == Decimal(1)
    assert application.final
    without_plan = filled(replace(done, papers={"tax": Paper(True, AS_OF)}))
    assert without_plan.completeness < 1
    assert without_plan.final


def test_the_same_draft_and_facts_give_the_same_application(
    draft: Draft,
    company: Callable[..., Company],
    verdict: Callable[..., TrackVerdict],
    programme: Programme,
) -> None:
    told = company()
    judged = verdict(told)
    first, second = (fill(draft, told, programme, programme.tracks[0], judged) for _ in range(2))
    assert first == second
