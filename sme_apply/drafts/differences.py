"""How two states of one draft differ: place by place, what stood there before and what stands there after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from sme_apply.drafts.draft import Answer, Draft, Paper


@dataclass(frozen=True, slots=True)
class DraftDifference:
    """One place at which two states of a draft differ.

    Args:
        place: as `Editing` names it: a field's id, ``field.row.column`` for one cell of a table by year,
            ``consent:…``, ``document:…`` or ``round``.
        answered: the id of the field, ``None`` where the place is none.
        before: what stood there, ``None`` where nothing was typed and the company's facts fill it.
        after: what stands there.
    """

    place: str
    answered: str | None
    before: Answer | date | None = field(repr=False)
    after: Answer | date | None = field(repr=False)


def differences(before: Draft, after: Draft) -> tuple[DraftDifference, ...]:
    """Return how ``after`` differs from ``before``: answers first, by id; alike drafts give none."""
    return tuple(_differences(before, after))


def _differences(before: Draft, after: Draft) -> Iterator[DraftDifference]:
    for id in sorted(before.answers.keys() | after.answers.keys()):
        yield from _answers(id, before.answers.get(id), after.answers.get(id))
    for consent in sorted(before.consents_read ^ after.consents_read):
        yield DraftDifference(
            f"consent:{consent}", None, consent in before.consents_read, consent in after.consents_read
        )
    for document in sorted(before.papers.keys() | after.papers.keys()):
        old, new = before.papers.get(document, Paper()), after.papers.get(document, Paper())
        if old.at_hand != new.at_hand:
            yield DraftDifference(f"document:{document}", None, old.at_hand, new.at_hand)
        if old.issued_on != new.issued_on:
            yield DraftDifference(f"document:{document}", None, old.issued_on, new.issued_on)
    if before.round != after.round:
        yield DraftDifference("round", None, before.round, after.round)


def _answers(id: str, old: Answer | None, new: Answer | None) -> Iterator[DraftDifference]:
    old_cells, new_cells = _cells(old), _cells(new)
    by_cell = (
        []
        if old_cells is None or new_cells is None
        else [
            DraftDifference(f"{id}.{row}.{column}", id, old_cells.get((row, column)), new_cells.get((row, column)))
            for row, column in sorted(old_cells.keys() | new_cells.keys())
            if _differ(old_cells.get((row, column)), new_cells.get((row, column)))
        ]
    )
    if by_cell:
        yield from by_cell
    elif _differ(old, new):
        yield DraftDifference(id, id, old, new)


def _differ(one: Answer | None, other: Answer | None) -> bool:
    # True and 1 are two answers, although Python calls them equal.
    return type(one) is not type(other) or one != other


def _cells(answer: Answer | None) -> dict[tuple[str, str], Answer] | None:
    """Return the typed cells of a table by year, none for an empty place, ``None`` for any other answer."""
    if answer is None:
        return {}
    if not isinstance(answer, Mapping) or not all(isinstance(cells, Mapping) for cells in answer.values()):
        return None
    return {
        (row, column): cell
        for row, cells in answer.items()
        if isinstance(cells, Mapping)
        for column, cell in cells.items()
    }
