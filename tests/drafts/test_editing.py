from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts import Draft, Editing, Paper
from sme_apply.drafts.editing import DEEPEST

DRAFT = Draft(2025, "trial", None, "2025.1", date(2025, 3, 3))


def test_each_change_can_be_undone_and_done_again_across_fields() -> None:
    editing = Editing(DRAFT)
    editing.set("name", "가")
    editing.read_consent("personal")
    editing.note_paper("tax", True, date(2025, 3, 1))
    editing.choose_round("first")
    last = editing.draft
    assert last.papers["tax"] == Paper(True, date(2025, 3, 1))
    assert [editing.undo() for _ in range(5)] == ["round", "document:tax", "consent:personal", "name", None]
    assert editing.draft == DRAFT
    assert not editing.can_undo
    assert [editing.redo() for _ in range(5)] == ["name", "consent:personal", "document:tax", "round", None]
    assert editing.draft == last


def test_one_burst_of_typing_is_one_step() -> None:
    editing = Editing(DRAFT)
    for text in ("ㅎ", "하", "한"):
        editing.set("name", text, burst="1")
    editing.set("name", "한빛", burst="2")
    editing.undo()
    assert editing.draft.answers["name"] == "한"
    editing.undo()
    assert "name" not in editing.draft.answers


def test_a_burst_ends_where_another_place_is_changed_or_something_is_undone() -> None:
    editing = Editing(DRAFT)
    editing.set("name", "가", burst="1")
    editing.set("other", "나", burst="1")
    editing.set("name", "다", burst="1")
    editing.undo()
    assert editing.draft.answers == {"name": "가", "other": "나"}
    editing.set("other", "라", burst="1")
    editing.undo()
    assert editing.draft.answers == {"name": "가", "other": "나"}


def test_a_new_change_forgets_what_was_undone() -> None:
    editing = Editing(DRAFT)
    editing.set("name", "가")
    editing.undo()
    editing.set("name", "나")
    assert not editing.can_redo
    assert editing.redo() is None


def test_a_change_to_the_same_value_is_no_change() -> None:
    editing = Editing(DRAFT)
    editing.set("name", "가")
    revision = editing.revision
    editing.set("name", "가")
    editing.relink("never typed")
    editing.relink_cell("years", "sales", "last")
    assert editing.revision == revision
    editing.undo()
    assert not editing.can_undo


def test_emptying_and_linking_again_differ() -> None:
    editing = Editing(DRAFT)
    editing.set("name", None)
    assert editing.draft.answers == {"name": ""}
    editing.relink("name")
    assert editing.draft.answers == {}


def test_cells_of_a_table_by_year_are_set_and_linked_one_by_one() -> None:
    editing = Editing(DRAFT)
    editing.set_cell("years", "sales", "last", 1)
    editing.set_cell("years", "sales", "before_last", None)
    assert editing.draft.answers == {"years": {"sales": {"last": 1, "before_last": ""}}}
    editing.relink_cell("years", "sales", "last")
    assert editing.draft.answers == {"years": {"sales": {"before_last": ""}}}
    editing.relink_cell("years", "sales", "before_last")
    assert editing.draft.answers == {}
    editing.undo()
    editing.undo()
    assert editing.draft.answers == {"years": {"sales": {"last": 1, "before_last": ""}}}


def test_rows_are_put_down_as_a_whole() -> None:
    editing = Editing(DRAFT)
    row = {"service": "디자인"}
    editing.set_rows("budget", (row,))
    row["service"] = "changed later"
    assert editing.draft.answers == {"budget": ({"service": "디자인"},)}
    editing.set_rows("budget", ())
    assert editing.draft.answers == {"budget": ()}


def test_changed_means_that_the_draft_differs_from_the_saved_one() -> None:
    editing = Editing(DRAFT)
    changed = [editing.changed]
    editing.set("name", "가")
    written = editing.draft
    editing.set("name", "나")
    editing.saved(written)
    changed.append(editing.changed)
    editing.undo()
    changed.append(editing.changed)
    assert changed == [False, True, False]


def test_only_so_many_steps_are_kept() -> None:
    editing = Editing(DRAFT)
    for number in range(DEEPEST + 10):
        editing.set("name", str(number))
    steps = 0
    while editing.undo() is not None:
        steps += 1
    assert steps == DEEPEST
    assert editing.draft.answers["name"] == "9"


_CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("set"), st.sampled_from("ab"), st.sampled_from(["", "x", "y"])),
        st.tuples(st.just("cell"), st.sampled_from("ab"), st.integers(0, 2)),
        st.tuples(st.just("undo"), st.just(""), st.just(0)),
        st.tuples(st.just("redo"), st.just(""), st.just(0)),
        st.tuples(st.just("relink"), st.sampled_from("ab"), st.just(0)),
    ),
    max_size=30,
)


@given(_CHANGES, st.sampled_from([None, "burst"]))
def test_undoing_everything_and_doing_it_again_loses_nothing(changes: list[Any], burst: str | None) -> None:
    editing = Editing(DRAFT)
    revisions: dict[int, Draft] = {}
    for what, place, value in changes:
        match what:
            case "set":
                editing.set(place, value, burst)
            case "cell":
                editing.set_cell(place, "row", "column", value, burst)
            case "undo":
                editing.undo()
            case "redo":
                editing.redo()
            case _:
                editing.relink(place)
        assert revisions.setdefault(editing.revision, editing.draft) == editing.draft
    while editing.redo() is not None:
        pass
    last = editing.draft
    steps = 0
    while editing.undo() is not None:
        steps += 1
    assert editing.draft == DRAFT
    for _ in range(steps):
        editing.redo()
    assert editing.draft == last
