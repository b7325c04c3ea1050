"""How two states of a draft differ, place by place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts import Answer, Draft, DraftDifference, Editing, Paper, differences

DRAFT = Draft(2025, "export-voucher", "general", "1", date(2025, 1, 8))

answers = st.recursive(
    st.text(max_size=4) | st.integers(0, 3) | st.booleans(),
    lambda inner: st.lists(inner, max_size=2).map(tuple) | st.dictionaries(st.sampled_from("abc"), inner, max_size=2),
    max_leaves=5,
)
drafts = st.dictionaries(st.sampled_from(["one", "two", "three"]), answers).map(
    lambda told: replace(DRAFT, answers=told)
)


def with_answers(**told: Answer) -> Draft:
    return replace(DRAFT, answers=told)


def test_a_changed_a_new_and_a_relinked_answer_are_told_with_what_stood_before() -> None:
    before, after = with_answers(a="old", b="gone"), with_answers(a="new", c=5)
    assert differences(before, after) == (
        DraftDifference("a", "a", "old", "new"),
        DraftDifference("b", "b", "gone", None),
        DraftDifference("c", "c", None, 5),
    )


def test_a_table_by_year_differs_cell_by_cell() -> None:
    before = with_answers(sales={"2023": {"domestic": 1, "export": 2}})
    after = with_answers(sales={"2023": {"domestic": 1, "export": 3}, "2024": {"export": 4}})
    assert differences(before, after) == (
        DraftDifference("sales.2023.export", "sales", 2, 3),
        DraftDifference("sales.2024.export", "sales", None, 4),
    )
    assert [each.place for each in differences(DRAFT, before)] == ["sales.2023.domestic", "sales.2023.export"]


def test_a_free_table_differs_as_a_whole() -> None:
    before, after = with_answers(plan=({"what": "a"},)), with_answers(plan=({"what": "a"}, {"what": "b"}))
    assert differences(before, after) == (
        DraftDifference("plan", "plan", ({"what": "a"},), ({"what": "a"}, {"what": "b"})),
    )


def test_yes_and_one_are_two_answers() -> None:
    assert len(differences(with_answers(a=True), with_answers(a=1))) == 1


def test_consents_papers_and_the_round_are_told_as_editing_names_them() -> None:
    editing = Editing(DRAFT)
    editing.read_consent("privacy")
    editing.note_paper("license", True, date(2025, 1, 2))
    editing.choose_round("first")
    assert differences(DRAFT, editing.draft) == (
        DraftDifference("consent:privacy", None, False, True),
        DraftDifference("document:license", None, False, True),
        DraftDifference("document:license", None, None, date(2025, 1, 2)),
        DraftDifference("round", None, None, "first"),
    )
    assert differences(DRAFT, replace(DRAFT, papers={"license": Paper()})) == ()


@given(drafts, drafts)
def test_two_drafts_differ_nowhere_only_if_they_are_alike_and_the_way_back_is_the_same(
    one: Draft, other: Draft
) -> None:
    found = differences(one, other)
    assert found or one == other
    assert differences(one, one) == ()
    back = tuple(DraftDifference(each.place, each.answered, each.after, each.before) for each in found)
    assert differences(other, one) == back
    assert "before=" not in repr(found)
