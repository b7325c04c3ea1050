"""Three-valued logic (Kleene): unknown is never yes."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class Truth(Enum):
    """Yes, no, or not known."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, value: bool | None) -> Truth:
        """Turn a plain answer into a truth; ``None`` is a question nobody has answered."""
        if value is None:
            return cls.UNKNOWN
        return cls.YES if value else cls.NO

    def __invert__(self) -> Truth:
        return {Truth.YES: Truth.NO, Truth.NO: Truth.YES}.get(self, Truth.UNKNOWN)

    def __and__(self, other: Truth) -> Truth:
        return all_of((self, other))

    def __or__(self, other: Truth) -> Truth:
        return any_of((self, other))

    def __bool__(self) -> bool:
        raise TypeError("A Truth has three values: compare it with Truth.YES, Truth.NO or Truth.UNKNOWN.")


def all_of(truths: Iterable[Truth]) -> Truth:
    """Yes if every one is yes, no if one is no (whatever else is unknown), otherwise unknown."""
    seen = set(truths)
    if Truth.NO in seen:
        return Truth.NO
    return Truth.UNKNOWN if Truth.UNKNOWN in seen else Truth.YES


def any_of(truths: Iterable[Truth]) -> Truth:
    """Yes if one is yes (whatever else is unknown), no if every one is no, otherwise unknown."""
    seen = set(truths)
    if Truth.YES in seen:
        return Truth.YES
    return Truth.UNKNOWN if Truth.UNKNOWN in seen else Truth.NO
