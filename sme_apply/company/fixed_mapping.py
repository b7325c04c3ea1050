"""A mapping that cannot be changed and can be compared and hashed, for figures by year, month or country."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class FixedMapping(Mapping[K, V], Generic[K, V]):
    """The entries of another mapping, fixed in the order of their keys."""

    __slots__ = ("_entries",)

    def __init__(self, entries: Mapping[K, V] | None = None) -> None:
        self._entries: dict[K, V] = dict(sorted((entries or {}).items(), key=lambda entry: str(entry[0])))

    def __getitem__(self, key: K) -> V:
        return self._entries[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __hash__(self) -> int:
        return hash(tuple(self._entries.items()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and dict(other) == self._entries

    def __repr__(self) -> str:
        return f"FixedMapping({self._entries!r})"
