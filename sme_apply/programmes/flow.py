"""The flow of a programme: which facts lead to which criterion, where its threshold comes from, and what is unsure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sme_apply.programmes.condition import Condition, Industry
from sme_apply.programmes.condition_words import condition_words, facts_of, references_in
from sme_apply.programmes.programme import Criterion, Programme, Track
from sme_apply.terms import Source, Value, message


@dataclass(frozen=True, slots=True)
class Step:
    """One criterion on the way to a verdict.

    Args:
        criterion: the criterion itself.
        facts: the facts it asks for, as the definition names them.
        threshold: what it asks, with its figures.
        source: where the criterion was read.
        doubts: what is unsure about it; empty where nothing is.
    """

    criterion: Criterion
    facts: tuple[str, ...]
    threshold: Value
    source: Source
    doubts: tuple[Value, ...]


def flow_of(programme: Programme, track: Track) -> tuple[Step, ...]:
    """Return the steps of one track, in the order of the definition."""
    return tuple(_step(criterion, programme) for criterion in track.criteria)


def figure_doubts(reference: str, programme: Programme) -> Iterator[Value]:
    """Yield what is unsure about one figure: nobody knows it, it stands for another year, or its note says so."""
    known, source = programme.values[reference], programme.values.source_of(reference)
    if known.figure is None:
        yield message("maintaining-doubt-unknown", label=known.label)
    elif not source.status.settled:
        status = message(f"status-{source.status.value}")
        yield message("maintaining-doubt-figure", label=known.label, status=status, year=source.year)
    if known.note is not None:
        yield message("maintaining-doubt-note", label=known.label, note=known.note)


def _step(criterion: Criterion, programme: Programme) -> Step:
    return Step(
        criterion,
        tuple(dict.fromkeys(facts_of(criterion.when))),
        condition_words(criterion.when, programme),
        programme.source(criterion.source),
        tuple(dict.fromkeys(_doubts(criterion, programme))),
    )


def _doubts(criterion: Criterion, programme: Programme) -> Iterator[Value]:
    source = programme.source(criterion.source)
    if not source.status.settled:
        yield message("maintaining-doubt-source", status=message(f"status-{source.status.value}"), year=source.year)
    for reference in dict.fromkeys(references_in(criterion.when)):
        yield from figure_doubts(reference, programme)
    if _names_parts_of_codes(criterion.when):
        yield message("maintaining-doubt-in-part")
    if criterion.valid_from is not None:
        yield message("maintaining-doubt-from", day=criterion.valid_from)
    if criterion.valid_until is not None:
        yield message("maintaining-doubt-until", day=criterion.valid_until)
    for caution in criterion.cautions:
        yield message("maintaining-doubt-caution", caution=caution.says)
    if criterion.exceptions is not None:
        yield message("maintaining-doubt-exceptions", exceptions=criterion.exceptions)


def _names_parts_of_codes(condition: Condition) -> bool:
    if isinstance(condition, Industry):
        return condition.in_part is not None
    inside = [*getattr(condition, "all", ()), *getattr(condition, "any", ()), getattr(condition, "not_", None)]
    return any(_names_parts_of_codes(part) for part in inside if part is not None)
