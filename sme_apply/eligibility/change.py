"""What would change a criterion: the smallest change that meets it, tried out before it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sme_apply.company import code_label, spec_of
from sme_apply.eligibility.conditions import evaluate, fact_name, fact_value
from sme_apply.eligibility.history import free_from
from sme_apply.eligibility.standing import Standing
from sme_apply.programmes import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Criterion,
    CriterionKind,
    History,
    Not,
    RoomLeft,
    Support,
)
from sme_apply.terms import Message, Money, Truth, message


@dataclass(frozen=True, slots=True)
class _Change:
    """A change and the standing that it would lead to."""

    said: Message
    after: Standing


def change_for(criterion: Criterion, standing: Standing, support: Support) -> Message | None:
    """Return the change that would meet a criterion that is not met, ``None`` where none is known.

    Each change is evaluated again; one that would not meet the criterion is never returned. It says what would have to
    become true, never what should be stated.
    """
    wanted = criterion.kind is CriterionKind.REQUIREMENT
    for change in _changes(criterion.when, standing, wanted):
        if evaluate(criterion.when, change.after, support).truth is (Truth.YES if wanted else Truth.NO):
            return change.said
    return None


def _changes(condition: Condition, standing: Standing, wanted: bool) -> Iterator[_Change]:
    match condition:
        case Compare():
            yield from _of_fact(condition, standing, wanted)
        case Not():
            yield from _changes(condition.not_, standing, not wanted)
        case AllOf():
            for part in condition.all:
                yield from _changes(part, standing, wanted)
            if wanted:
                yield from _all_at_once(condition.all, standing, wanted)
        case AnyOf():
            for part in condition.any:
                yield from _changes(part, standing, wanted)
            if not wanted:
                yield from _all_at_once(condition.any, standing, wanted)
        case History():
            day = free_from(condition, standing)
            if not wanted and day is not None:
                yield _Change(message("eligibility-change-wait", day=day), standing.supposing(as_of=day))
        case RoomLeft():
            return


def _all_at_once(parts: tuple[Condition, ...], standing: Standing, wanted: bool) -> Iterator[_Change]:
    """Try the first change of each part together, for conditions where one alone is not enough."""
    said: list[Message] = []
    for part in parts:
        first = next(_changes(part, standing, wanted), None)
        if first is not None:
            said.append(first.said)
            standing = first.after
    if len(said) > 1:
        yield _Change(message("eligibility-change-several", parts=tuple(dict.fromkeys(said))), standing)


def _of_fact(condition: Compare, standing: Standing, wanted: bool) -> Iterator[_Change]:
    path = standing.path(condition.fact)
    found = standing.fact(condition.fact)
    if found is None or path in ("sme_status", "stage") or path.startswith("size."):
        return
    name = fact_name(condition.fact, standing)
    operand = condition.operand
    if isinstance(found, bool) and isinstance(operand, bool):
        target = operand if wanted else not operand
        if found is not target:
            key = "eligibility-change-become-yes" if target else "eligibility-change-become-no"
            yield _Change(message(key, fact=name), _supposing(standing, path, target))
    elif isinstance(operand, str) and operand.startswith("$"):
        yield from _of_figure(condition, standing, path, name, wanted)
    elif isinstance(found, frozenset) and isinstance(operand, tuple) and wanted:
        for code in operand:
            said = message("eligibility-change-gain", code=code_label("designation", code))
            yield _Change(said, _supposing(standing, path, found | {code}))


def _of_figure(condition: Compare, standing: Standing, path: str, name: Message, wanted: bool) -> Iterator[_Change]:
    found, figure = standing.fact(condition.fact), standing.values[str(condition.operand)].figure
    if not isinstance(found, int) or not isinstance(figure, int):
        return
    rises = (condition.operator in ("at_least", "more_than")) is wanted
    strict = condition.operator in ("more_than", "below") if wanted else condition.operator in ("at_least", "at_most")
    target = figure + (0 if not strict else 1 if rises else -1)
    if target < 0 or (target <= found if rises else target >= found):
        return
    kind = spec_of(path).kind
    gap: int | Money = abs(target - found)
    if kind in ("krw", "usd"):
        gap = Money(abs(target - found), "KRW" if kind == "krw" else "USD")
    key = "eligibility-change-more" if rises else "eligibility-change-less"
    value = fact_value(condition.fact, target, standing)
    yield _Change(message(key, fact=name, gap=gap, value=value), _supposing(standing, path, target))


def _supposing(standing: Standing, path: str, value: bool | int | str | date | Decimal | frozenset[str]) -> Standing:
    return standing.supposing(supposed={**standing.supposed, path: value})
