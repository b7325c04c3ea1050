"""How well the figures of a programme are known."""

from __future__ import annotations

from collections import Counter

from sme_apply.programmes.programme import Programme
from sme_apply.terms import SourceStatus

UNKNOWN = "unknown"
"""Stands for the figures that nobody knows."""


def status_counts(programme: Programme) -> dict[str, int]:
    """Return how many figures of a programme are known how well, and how many nobody knows."""
    counts = Counter(
        UNKNOWN if known.figure is None else programme.source(known.source).status.value
        for known in programme.known_values.values()
    )
    return {name: counts[name] for name in (*(status.value for status in SourceStatus), UNKNOWN)}
