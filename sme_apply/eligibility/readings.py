"""Figures between which a notice leaves the reader: named side by side, never one of them chosen."""

from __future__ import annotations

from collections.abc import Iterable

from sme_apply.eligibility.standing import Standing
from sme_apply.programmes.condition_words import figure_words
from sme_apply.terms import Message, Text, message


def with_readings(key: str, standing: Standing, readings: Iterable[str], **said: Text | str) -> Message:
    """Return a warning with the figures that it leaves open, where any of them is known.

    Args:
        key: of the sentence without readings; the one with them stands under the same key and ``-readings``.
        readings: the references of the figures.
    """
    named = tuple(_reading(reference, standing) for reference in readings if _is_known(reference, standing))
    return message(f"{key}-readings", readings=named, **said) if named else message(key, **said)


def _is_known(reference: str, standing: Standing) -> bool:
    return standing.values[reference].figure is not None


def _reading(reference: str, standing: Standing) -> Message:
    known = standing.values[reference]
    return message("eligibility-reading", label=known.label, figure=figure_words(known))
