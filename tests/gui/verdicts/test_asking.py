"""The way through the questions: nothing is asked twice, nothing is lost, and not knowing is an answer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sme_apply.gui.verdicts.asking import Asking

FACTS = ("a", "b", "c", "d")


def asking(*asked: str) -> Asking:
    made = Asking()
    made.ask(asked)
    return made


def in_view(way: Asking) -> str | None:
    return way.current


def test_the_most_deciding_question_comes_first_and_an_answer_leads_to_the_next() -> None:
    way = asking("a", "b", "c")
    assert in_view(way) == "a"
    way.answer("a")
    way.ask(("b", "c"))
    assert in_view(way) == "a", "what is being answered stays in view until it is left"
    way.go_on()
    assert in_view(way) == "b"
    assert way.just_answered == ["a"]


def test_not_knowing_goes_on_and_comes_last() -> None:
    way = asking("a", "b")
    way.put_off("a")
    way.go_on()
    assert in_view(way) == "b"
    assert way.in_order == ("b", "a")
    way.put_off("b")
    way.go_on()
    assert in_view(way) is None
    way.ask_again()
    assert in_view(way) == "a"
    assert way.unknown == []


def test_one_can_go_back_to_what_was_answered() -> None:
    way = asking("a", "b", "c")
    way.answer("a")
    way.ask(("b", "c"))
    way.go_on()
    way.go_back()
    assert in_view(way) == "a"
    way.go_on()
    assert in_view(way) == "b"


def test_a_question_that_was_settled_elsewhere_is_left() -> None:
    way = asking("a", "b")
    way.ask(("b",))
    assert in_view(way) == "b"
    way.ask(())
    assert in_view(way) is None


@given(st.lists(st.tuples(st.sampled_from(("answer", "put_off", "go_on", "go_back", "again")), st.sampled_from(FACTS))))
def test_every_open_question_is_in_the_order_exactly_once(steps: list[tuple[str, str]]) -> None:
    way, told = asking(*FACTS), set[str]()
    for step, path in steps:
        match step:
            case "answer":
                told.add(path)
                way.answer(path)
            case "put_off" if path not in told:
                way.put_off(path)
            case "go_on":
                way.go_on()
            case "go_back":
                way.go_back()
            case "again":
                way.ask_again()
        way.ask(each for each in FACTS if each not in told)
        assert sorted(way.in_order) == sorted(set(FACTS) - told)
        assert not set(way.unknown) & set(way.answered)
        assert way.current is None or way.current in FACTS
        if way.open and way.current is None:
            assert set(way.open) <= set(FACTS)
