"""What would make one comparison hold, or cease to hold: an answer, a designation, a figure, a size, a stage."""

from __future__ import annotations

from collections.abc import Iterator

from sme_apply.company import FactSpec, code_label, spec_of
from sme_apply.eligibility.advisable import may_become, may_gain
from sme_apply.eligibility.change import Change
from sme_apply.eligibility.conditions import fact_name, fact_value
from sme_apply.eligibility.figure_ways import Bound, ways_of_figure
from sme_apply.eligibility.size_ways import ways_of_size
from sme_apply.eligibility.standing import GROWTH, Standing
from sme_apply.programmes import Compare
from sme_apply.terms import Message, message


def ways_of_fact(condition: Compare, standing: Standing, wanted: bool) -> Iterator[Change]:
    """Yield single changes of one fact, the smallest first."""
    path, operand = standing.path(condition.fact), condition.operand
    if path == "sme_status" or path.startswith("size."):
        if operand is wanted:
            yield from ways_of_size(path, standing)
    elif path == "stage":
        codes = operand if isinstance(operand, tuple) else (str(operand),)
        yield from ways_to_another_stage(standing, codes if wanted else None)
    elif path == GROWTH or spec_of(path).kind in ("integer", "krw", "usd", "count", "share", "ratio", "year", "date"):
        bound = Bound.of(condition, standing, wanted)
        if bound is not None:
            yield from ways_of_figure(path, bound, standing)
    elif not spec_of(path).derived:
        yield from _of_answer(condition, standing, spec_of(path), wanted)


def ways_to_another_stage(standing: Standing, wanted: tuple[str, ...] | None = None) -> Iterator[Change]:
    """Yield the figures from which another stage begins, the nearest first.

    Args:
        wanted: the stages that will do; ``None`` for any but the present one.
    """
    stages = standing.programme.stages
    if stages is None:
        return
    present = standing.stage
    found = standing.fact(stages.by)
    begun = present is None
    for band in stages.bands:
        if present is not None and band.gives == present.value:
            begun = True
            continue
        # Falling back to an earlier stage would only undo what a company has built up.
        if not begun or (wanted is not None and band.gives not in wanted):
            continue
        edge = standing.values.whole(band.from_) if band.from_ else 0
        if edge is not None:
            bound = Bound("at_least" if band.from_ or found is not None else "at_most", edge)
            yield from ways_of_figure(standing.path(stages.by), bound, standing)


def _of_answer(condition: Compare, standing: Standing, spec: FactSpec, wanted: bool) -> Iterator[Change]:
    path, operand = standing.path(condition.fact), condition.operand
    found, name = standing.fact(condition.fact), fact_name(condition.fact, standing)
    if spec.kind == "yes_no" and isinstance(operand, bool):
        target = operand if wanted else not operand
        answer = "yes" if target else "no"
        if found is None:
            yield _if_told(message(f"eligibility-required-is-{answer}", fact=name), path, target)
        elif found is not target and may_become(path, target):
            yield Change(message(f"eligibility-change-become-{answer}", fact=name), ((path, target),))
    elif spec.kind == "codes" and isinstance(operand, tuple):
        held = found if isinstance(found, frozenset) else frozenset()
        if wanted:
            for code in filter(may_gain, operand):
                said = message("eligibility-change-gain", code=code_label(str(spec.family), code))
                yield Change(said, ((path, held | {code}),), untold=found is None)
        elif found is None:
            yield _if_told(message("eligibility-change-none-of", fact=name), path, held)
    elif spec.kind == "code" and found is None:
        codes = operand if isinstance(operand, tuple) else (operand,)
        for code in spec.choices:
            if (code in codes) is wanted:
                value = fact_value(condition.fact, code, standing)
                yield _if_told(message("eligibility-required-is", fact=name, value=value), path, code)


def _if_told(required: Message, path: str, value: bool | str | frozenset[str]) -> Change:
    return Change(message("eligibility-change-if-told", required=required), ((path, value),), untold=True)
