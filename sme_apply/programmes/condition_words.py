"""Says in words what a rule asks, without any company: facts, figures and conditions."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from sme_apply.company import UnknownFact, code_label, label_of, spec_of
from sme_apply.programmes.condition import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    History,
    Industry,
    Not,
    RoomLeft,
    in_season,
)
from sme_apply.programmes.fact_names import WORKED_OUT
from sme_apply.programmes.programme import Programme
from sme_apply.programmes.support import Band
from sme_apply.programmes.value import KnownValue
from sme_apply.terms import Message, Truth, Value, message, usd, won

SUPPORT_HISTORY = "support_history"


def fact_words(name: str, season: int) -> Message:
    """Return what a fact is called, the season's years filled in."""
    path = in_season(name, season)
    if path in WORKED_OUT:
        return message("eligibility-fact-" + path.replace(".", "-").replace("_", "-"))
    return label_of(path)


def figure_words(known: KnownValue) -> Value:
    """Return a figure with its unit; of one that nobody knows, that it is not known."""
    figure = known.figure
    if figure is None:
        return message("maintaining-not-known")
    match known.unit:
        case "share" if isinstance(figure, Decimal):
            return message("maintaining-share", share=figure)
        case "year" if isinstance(figure, int):
            return message("maintaining-year", year=figure)
        case "years" | "months" | "days" | "points" | "percent":
            return Message(f"maintaining-figure-{known.unit}", {"figure": _with_currency(known)})
    return _with_currency(known)


def reference_words(reference: str, programme: Programme) -> Value:
    """Return the figure that a reference (``$limit``) stands for."""
    return figure_words(programme.values[reference])


def condition_words(condition: Condition, programme: Programme) -> Message:
    """Return what a condition asks, in one sentence."""
    match condition:
        case Compare():
            return _compare(condition, programme)
        case AllOf():
            return message("maintaining-all", parts=tuple(condition_words(part, programme) for part in condition.all))
        case AnyOf():
            return message("maintaining-any", parts=tuple(condition_words(part, programme) for part in condition.any))
        case Not():
            return message("maintaining-not", part=condition_words(condition.not_, programme))
        case Industry():
            codes = reference_words(condition.industry, programme)
            if condition.in_part is None:
                return message("maintaining-industry", codes=codes)
            in_part = reference_words(condition.in_part, programme)
            return message("maintaining-industry-in-part", codes=codes, in_part=in_part)
        case History():
            return _history(condition, programme)
        case RoomLeft():
            return message("maintaining-room-left")


def band_words(bands: tuple[Band, ...], programme: Programme) -> tuple[Value, ...]:
    """Return each step of a banded table."""
    return tuple(_band(band, programme) for band in bands)


def facts_of(condition: Condition) -> Iterator[str]:
    """Yield the facts that a condition asks for, as the definition names them."""
    match condition:
        case Compare():
            yield condition.fact
        case AllOf():
            for part in condition.all:
                yield from facts_of(part)
        case AnyOf():
            for part in condition.any:
                yield from facts_of(part)
        case Not():
            yield from facts_of(condition.not_)
        case Industry():
            yield "industries"
        case History():
            yield SUPPORT_HISTORY
        case RoomLeft():
            yield from ("stage", SUPPORT_HISTORY)


def references_in(condition: Condition) -> Iterator[str]:
    """Yield the references of the figures that a condition rests on."""
    match condition:
        case Compare():
            if isinstance(condition.operand, str) and condition.operand.startswith("$"):
                yield condition.operand
        case AllOf():
            for part in condition.all:
                yield from references_in(part)
        case AnyOf():
            for part in condition.any:
                yield from references_in(part)
        case Not():
            yield from references_in(condition.not_)
        case Industry():
            yield from (each for each in (condition.industry, condition.in_part) if each)
        case History():
            figures = (condition.threshold, condition.years, condition.day, condition.count)
            yield from (each for each in figures if each)
        case RoomLeft():
            pass


def _with_currency(known: KnownValue) -> Value:
    if isinstance(known.figure, int) and known.unit in ("KRW", "USD"):
        return won(known.figure) if known.unit == "KRW" else usd(known.figure)
    assert known.figure is not None
    return known.figure


def _compare(condition: Compare, programme: Programme) -> Message:
    fact, operand = fact_words(condition.fact, programme.season), condition.operand
    wanted: Value
    if isinstance(operand, bool):
        wanted = Truth.of(operand)
    elif isinstance(operand, tuple):
        wanted = tuple(_code(condition.fact, code) for code in operand)
    elif operand.startswith("$"):
        known = programme.values[operand]
        if known.figure is None:
            return message("maintaining-compare-unknown", fact=fact, label=known.label)
        wanted = figure_words(known)
    else:
        wanted = _code(condition.fact, operand)
    return message(f"maintaining-compare-{condition.operator.replace('_', '-')}", fact=fact, wanted=wanted)


def _code(fact: str, code: str) -> Value:
    if fact == "stage":
        return message(f"stage-{code}")
    try:
        family = spec_of(in_season(fact, 2000)).family
    except UnknownFact:
        return code
    return code_label(family, code) if family else code


def _history(condition: History, programme: Programme) -> Message:
    values: dict[str, Value] = {"programmes": condition.programmes}
    for name in ("threshold", "years", "day", "count"):
        reference = getattr(condition, name)
        if reference is not None:
            values[name] = reference_words(reference, programme)
    key = "maintaining-history-" + condition.history.replace("_", "-")
    if condition.history == "agreement_running" and condition.day is None:
        key += "-today"
    if condition.history == "low_usage" and condition.day is not None:
        key += "-since"
    return Message(key, values)


def _band(band: Band, programme: Programme) -> Value:
    gives: Value = (
        reference_words(band.gives, programme) if band.gives.startswith("$") else message(f"stage-{band.gives}")
    )
    from_, below = (reference_words(edge, programme) if edge else None for edge in (band.from_, band.below))
    if from_ is not None and below is not None:
        return message("maintaining-band-between", gives=gives, start=from_, below=below)
    if below is not None:
        return message("maintaining-band-below", gives=gives, below=below)
    if from_ is not None:
        return message("maintaining-band-from", gives=gives, start=from_)
    return gives
