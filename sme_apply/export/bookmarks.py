"""The table of contents that a reader shows beside the pages: a tree in which no row grows too long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

MOST_BESIDE = 100
"""So many bookmarks stand beside one another at most: nobody finds more, and programs follow only a few hundred."""


@dataclass(slots=True)
class Bookmark:
    """A title, the name of the place it leads to, and what stands under it."""

    title: str
    place: str
    under: list[Bookmark] = field(default_factory=list)


class Bookmarks:
    """Takes titles in the order of the pages, each with its level, and makes a tree of them."""

    def __init__(self) -> None:
        self._top: list[Bookmark] = []
        self._path: list[Bookmark] = []

    def add(self, title: str, place: str, level: int) -> None:
        """Add a title; ``level`` counts from 0, and one that skips a level moves up."""
        del self._path[level:]
        bookmark = Bookmark(title, place)
        (self._path[-1].under if self._path else self._top).append(bookmark)
        self._path.append(bookmark)

    def entries(self) -> Iterator[tuple[Bookmark, int]]:
        """Yield each bookmark with its level, in the order of the pages; long rows stand under titles of their own."""
        yield from _entries(self._top, 0)


def _entries(row: Sequence[Bookmark], level: int) -> Iterator[tuple[Bookmark, int]]:
    for bookmark in _gathered(row):
        yield bookmark, level
        yield from _entries(bookmark.under, level + 1)


def _gathered(row: Sequence[Bookmark]) -> Sequence[Bookmark]:
    while len(row) > MOST_BESIDE:
        parts = [row[start : start + MOST_BESIDE] for start in range(0, len(row), MOST_BESIDE)]
        row = [Bookmark(f"{part[0].title} – {part[-1].title}", part[0].place, list(part)) for part in parts]
    return row
