"""Conditions that are wrong in one place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Told = Mapping[str, Any]
_OTHER_COMPARISONS = {
    "at_least": ("more_than", "below"),
    "more_than": ("at_least", "at_most"),
    "at_most": ("below", "more_than"),
    "below": ("at_most", "at_least"),
}
_OTHER_ANSWERS = {"domestic": "beginner", "cooperative": "social_enterprise"}
_STRANGE_PROGRAMME = "overseas-certification"


def without(parts: tuple[Any, ...] | list[Any], position: int) -> tuple[Any, ...]:
    """Return some parts without one."""
    return (*parts[:position], *parts[position + 1 :])


def changed_condition(condition: Told) -> Iterator[tuple[str, Told]]:
    """Yield each condition that differs from one in one place, with what is different."""
    if condition.get("fact"):
        yield from _changed_comparison(condition)
    elif condition.get("history"):
        yield from _changed_history(condition)
    elif condition.get("industry"):
        if condition["in_part"] is not None:
            yield "without the codes in part", {**condition, "in_part": None}
    elif condition.get("not"):
        yield "not left out", condition["not"]
        for what, inside in changed_condition(condition["not"]):
            yield what, {"not": inside}
    for how, other in (("all", "any"), ("any", "all")):
        parts = condition.get(how)
        if not parts:
            continue
        if len(parts) > 1:
            yield f"{how} becomes {other}", {other: parts}
        for position, part in enumerate(parts):
            if len(parts) > 1:
                yield f"part {position + 1} of {how} left out", {how: without(parts, position)}
            for what, inside in changed_condition(part):
                yield what, {how: (*parts[:position], inside, *parts[position + 1 :])}


def _changed_comparison(condition: Told) -> Iterator[tuple[str, Told]]:
    fact, answer = condition["fact"], condition["is"]
    for operator, others in _OTHER_COMPARISONS.items():
        if condition[operator] is not None:
            for other in others:
                yield f"{fact}: {operator} becomes {other}", {"fact": fact, other: condition[operator]}
    if isinstance(answer, bool):
        yield f"{fact}: is {not answer}", {"fact": fact, "is": not answer}
    elif answer is not None:
        yield f"{fact}: is no more {answer}", {"fact": fact, "is": _OTHER_ANSWERS.get(answer, "B")}
    for operator in ("one_of", "includes_any"):
        codes = condition[operator] or ()
        for position, code in enumerate(codes):
            fewer = without(codes, position) or ("nothing_of_this_name",)
            yield f"{fact}: {operator} without {code}", {"fact": fact, operator: fewer}
    year = re.search(r"season-(\d)", fact)
    if year:
        earlier = fact.replace(year[0], f"season-{int(year[1]) + 3}")
        yield f"{fact}: another year", {**condition, "fact": earlier}


def _changed_history(condition: Told) -> Iterator[tuple[str, Told]]:
    programmes = condition["programmes"]
    for position, programme in enumerate(programmes):
        fewer = without(programmes, position) or (_STRANGE_PROGRAMME,)
        yield f"history without {programme}", {**condition, "programmes": fewer}
    yield "history of another programme as well", {**condition, "programmes": (*programmes, _STRANGE_PROGRAMME)}
    if condition["history"] == "agreement_running" and condition["day"] is not None:
        yield "history without its day", {**condition, "day": None}
