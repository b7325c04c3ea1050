"""What can be held against a notice: a value with its figure, or a clause as it is worded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sme_apply.gui.rules_in_use import RulesInUse
from sme_apply.programmes import KnownValue, Programme
from sme_apply.programmes.clause import clauses
from sme_apply.programmes.condition_words import figure_words
from sme_apply.programmes.value import FigureOf
from sme_apply.terms import Source, Text, Value

if TYPE_CHECKING:
    from sme_apply.vault.records import ConfirmationRecord


@dataclass(frozen=True, slots=True)
class Item:
    """One value or clause of a programme.

    Args:
        id: its id within the programme.
        title: what it is called.
        says: its figure with the unit, or what the clause says.
        known: the value; ``None`` for a clause.
        mark: what a confirmation of a clause carries; empty for a value.
        source: where it stands.
        note: what is unsure about it.
        record: what the user read of it, if anything.
    """

    id: str
    title: Value
    says: Value | None
    known: KnownValue | None
    mark: str
    source: Source
    note: Text | None
    record: ConfirmationRecord | None

    @property
    def figure(self) -> FigureOf | None:
        """Return what confirming it as it stands would keep; ``None`` where nobody knows the figure."""
        return self.known.figure if self.known is not None else self.mark

    @property
    def settled(self) -> bool:
        """Whether a verdict may rest on it without saying so."""
        return self.source.status.settled and self.figure is not None


def items_of(programme: Programme, in_use: RulesInUse) -> tuple[Item, ...]:
    """Return the values of a programme, then its clauses."""
    return (*_values(programme, in_use), *_clauses(programme, in_use))


def _values(programme: Programme, in_use: RulesInUse) -> Iterator[Item]:
    for id, known in programme.known_values.items():
        record = in_use.reading(programme.season, programme.id, id)
        source = programme.source(known.source)
        yield Item(id, known.label, figure_words(known), known, "", source, known.note, record)


def _clauses(programme: Programme, in_use: RulesInUse) -> Iterator[Item]:
    for clause in clauses(programme):
        record = in_use.reading(programme.season, programme.id, clause.id)
        source = programme.source(clause.source)
        yield Item(clause.id, clause.title, clause.says, None, clause.mark, source, None, record)
