"""What the core says: a key and its values, never a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Union

from sme_apply.terms.dates import DateRange
from sme_apply.terms.money import Money
from sme_apply.terms.text import Text
from sme_apply.terms.truth import Truth

Value = Union[str, int, Decimal, date, Money, DateRange, Truth, Text, "Message", tuple["Value", ...]]
"""What a message may carry; a catalogue of sentences knows how to write each of them."""


@dataclass(frozen=True, slots=True)
class Message:
    """The key of a sentence and the values it needs; ``sentences`` turns it into Korean or English."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def __hash__(self) -> int:
        return hash((self.key, tuple(sorted((name, repr(value)) for name, value in self.values.items()))))

    def __reduce__(self) -> tuple[type[Message], tuple[str, dict[str, Value]]]:
        return Message, (self.key, dict(self.values))


def message(key: str, /, **values: Value) -> Message:
    """Return the message ``key`` with its values as keywords."""
    return Message(key, values)
