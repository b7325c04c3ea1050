"""What the evaluation of one condition finds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from sme_apply.terms import Message, Truth

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether a condition holds, what is required and what there is.

    Args:
        missing: the untold facts that would settle an unknown.
        missing_values: references of the programme's figures that nobody knows.
        references: the figures that the condition used.
    """

    truth: Truth
    required: Message
    actual: Message
    missing: tuple[str, ...] = ()
    missing_values: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    warnings: tuple[Message, ...] = ()


def each_once(*groups: tuple[str, ...]) -> tuple[str, ...]:
    """Return all entries in order, each once."""
    return tuple(dict.fromkeys(entry for group in groups for entry in group)) if any(groups) else ()


def unique(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return all entries in order, each once; for a handful of entries that are slow to hash."""
    kept: list[Entry] = []
    for entry in entries:
        if entry not in kept:
            kept.append(entry)
    return tuple(kept)
