"""Evaluates conditions in three-valued logic and says what each requires and finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from sme_apply.company import code_label, describe, label_of
from sme_apply.eligibility.finding import Finding, each_once, unique
from sme_apply.eligibility.growth import Growth
from sme_apply.eligibility.history import history_finding
from sme_apply.eligibility.industry import industry_finding
from sme_apply.eligibility.room import room_finding
from sme_apply.eligibility.standing import GROWTH, FactFound, Standing
from sme_apply.eligibility.uplifts import uplifts_of
from sme_apply.programmes import AllOf, AnyOf, Compare, Condition, History, Industry, Not, RoomLeft, Support
from sme_apply.terms import Message, Truth, Value, all_of, any_of, message

_RATIO_PLACES = 4
"""Decimals of a ratio that are shown; what is compared is exact."""
_EXCEPTION = "_exception"
"""How the declarations end that say whether an exception to a rule holds."""


def evaluate(condition: Condition, standing: Standing, support: Support) -> Finding:
    """Hold one condition against a company.

    Args:
        support: the support of the track, for conditions that ask for room under its graduation rule.
    """
    match condition:
        case Compare():
            asked = (condition.fact, condition.operator, condition.operand)
            compared = standing.compared.get(asked)
            if compared is None:
                compared = standing.compared[asked] = _compare(condition, standing)
            return compared
        case AllOf():
            return _together([evaluate(part, standing, support) for part in condition.all], "all")
        case AnyOf():
            return _together([evaluate(part, standing, support) for part in condition.any], "any")
        case Not():
            return _turned(evaluate(condition.not_, standing, support))
        case Industry():
            return industry_finding(condition, standing)
        case History():
            return history_finding(condition, standing)
        case RoomLeft():
            return room_finding(standing, support, uplifts_of(standing, support, evaluate))


def fact_name(name: str, standing: Standing) -> Message:
    """Return what a fact is called, facts of law and the stage included."""
    return _name_of(standing.path(name))


@lru_cache(maxsize=4096)
def _name_of(path: str) -> Message:
    if path in ("sme_status", "stage", "size.sme", "size.small", "size.micro", GROWTH):
        return message("eligibility-fact-" + path.replace(".", "-").replace("_", "-"))
    return label_of(path)


def fact_value(name: str, found: FactFound, standing: Standing) -> Value:
    """Return a fact the way a sentence shows it."""
    path = standing.path(name)
    if path == "sme_status":
        return standing.sme_status.basis
    if isinstance(found, Truth):
        return found
    if path == "stage":
        return message(f"stage-{found}")
    if isinstance(found, Growth):
        mean, compound = (_percent(reading) for reading in found.readings)
        return mean if mean == compound else message("eligibility-growth", mean=mean, compound=compound)
    if path.endswith(".debt_ratio"):
        return _percent(Decimal(str(found)))
    if path.endswith(".interest_coverage"):
        return round(Decimal(str(found)), _RATIO_PLACES)
    return describe(path, found)


def _percent(share: Decimal) -> Message:
    return message("eligibility-percent", share=round(share, _RATIO_PLACES))


def _compare(condition: Compare, standing: Standing) -> Finding:
    name = fact_name(condition.fact, standing)
    found = standing.fact(condition.fact)
    operand = condition.operand
    reference = operand if isinstance(operand, str) and operand.startswith("$") else None
    references = (reference,) if reference else ()
    required = _required(condition, name, standing)
    figure = standing.values[reference].figure if reference else operand
    if found is None:
        missing = standing.missing(condition.fact)
        # Growth from a year without exports and a ratio to nothing cannot be formed, although everything is told.
        formed = "none" if standing.path(condition.fact) == GROWTH else "no-ratio"
        key = "eligibility-actual-untold" if missing else f"eligibility-actual-{formed}"
        actual = message(key, fact=name)
        return Finding(Truth.UNKNOWN, required, actual, missing, references=references)
    actual = message("eligibility-actual", fact=name, value=fact_value(condition.fact, found, standing))
    if reference and figure is None:
        return Finding(Truth.UNKNOWN, required, actual, missing_values=(reference,), references=references)
    if isinstance(found, Growth):
        return _by_either_reading(
            condition, found, figure, Finding(Truth.UNKNOWN, required, actual, (), (), references)
        )
    return Finding(Truth.of(_holds(condition.operator, found, figure)), required, actual, references=references)


def _by_either_reading(condition: Compare, found: Growth, figure: object, unknown: Finding) -> Finding:
    """Answer where both averages answer alike; nobody knows which of them the notice means."""
    answers = {_holds(condition.operator, reading, figure) for reading in found.readings}
    if len(answers) > 1:
        return replace(unknown, actual=message("eligibility-actual-either", actual=unknown.actual))
    return replace(unknown, truth=Truth.of(answers.pop()))


def _holds(operator: str, found: FactFound, wanted: object) -> bool:
    match operator:
        case "is":
            return found is (Truth.YES if wanted else Truth.NO) if isinstance(found, Truth) else found == wanted
        case "one_of":
            return found in wanted  # type: ignore[operator]
        case "includes_any":
            return not set(wanted).isdisjoint(found)  # type: ignore[call-overload]
    if not isinstance(found, int | Decimal | date) or not isinstance(wanted, int | Decimal | date):
        raise TypeError(f"{found!r} cannot be held against {wanted!r}.")
    match operator:
        case "at_least":
            return found >= wanted  # type: ignore[operator]
        case "more_than":
            return found > wanted  # type: ignore[operator]
        case "at_most":
            return found <= wanted  # type: ignore[operator]
    return found < wanted  # type: ignore[operator]


def _required(condition: Compare, name: Message, standing: Standing) -> Message:
    operand, operator = condition.operand, condition.operator.replace("_", "-")
    key = f"eligibility-required-{operator}"
    if isinstance(operand, bool):
        return message(f"{key}-{'yes' if operand else 'no'}", fact=name)
    if isinstance(operand, tuple):
        codes = _designations(operand)
        if condition.operator == "one_of":
            codes = tuple(fact_value(condition.fact, code, standing) for code in operand)
        return message(key, fact=name, codes=codes)
    if operand.startswith("$"):
        shown = standing.values.shown(operand)
        known = standing.values[operand]
        if shown is None:
            return message("eligibility-required-unknown", fact=name, value=known.label)
        if isinstance(shown, Decimal) and known.unit in ("share", "percent"):
            shown_share: Value = message("eligibility-percent", share=shown)
            return message(key, fact=name, value=shown_share)
        return message(key, fact=name, value=shown)
    return message(key, fact=name, value=fact_value(condition.fact, operand, standing))


@lru_cache(maxsize=1024)
def _designations(codes: tuple[str, ...]) -> tuple[Value, ...]:
    return tuple(code_label("designation", code) for code in codes)


def _together(parts: Sequence[Finding], how: str) -> Finding:
    truths = [part.truth for part in parts]
    truth = all_of(truths) if how == "all" else any_of(truths)
    # What decides is what the reader needs; what is beside the point stays out.
    deciding = [part for part in parts if part.truth is truth] or list(parts)
    return Finding(
        truth,
        _joined([part.required for part in parts], f"eligibility-required-{how}"),
        _joined([part.actual for part in deciding], "eligibility-actual-several"),
        _asked_first(each_once(*(part.missing for part in deciding))) if truth is Truth.UNKNOWN else (),
        each_once(*(part.missing_values for part in deciding)) if truth is Truth.UNKNOWN else (),
        each_once(*(part.references for part in parts)),
        unique(warning for part in parts for warning in part.warnings),
    )


def _asked_first(missing: tuple[str, ...]) -> tuple[str, ...]:
    """Leave exceptions for later: they matter only where the plain facts show that the rule applies at all."""
    plain = tuple(path for path in missing if not path.endswith(_EXCEPTION))
    return plain or missing


def _joined(messages: Sequence[Message], key: str) -> Message:
    different = unique(messages)
    return different[0] if len(different) == 1 else message(key, parts=different)


def _turned(part: Finding) -> Finding:
    return Finding(
        ~part.truth,
        message("eligibility-required-not", part=part.required),
        part.actual,
        part.missing,
        part.missing_values,
        part.references,
        part.warnings,
    )
