"""The table of contents beside the pages keeps every title within reach."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.export.bookmarks import MOST_BESIDE, Bookmarks


def tree(levels: list[int]) -> list[tuple[str, int]]:
    """Return titles and levels as they are shown for titles of the levels given."""
    bookmarks = Bookmarks()
    for number, level in enumerate(levels):
        bookmarks.add(f"{number}", f"place-{number}", level)
    return [(bookmark.title, level) for bookmark, level in bookmarks.entries()]


def test_titles_stand_under_the_one_above_them() -> None:
    assert tree([0, 1, 2, 1, 0]) == [("0", 0), ("1", 1), ("2", 2), ("3", 1), ("4", 0)]


def test_a_skipped_level_moves_up() -> None:
    assert tree([2, 0, 2]) == [("0", 0), ("1", 0), ("2", 1)]


@pytest.mark.parametrize(("count", "gathered"), [(MOST_BESIDE, 0), (MOST_BESIDE + 1, 2), (1000, 10), (20_000, 202)])
def test_a_long_row_is_gathered_under_titles_of_its_own(count: int, gathered: int) -> None:
    shown = tree([0] * count)
    assert len(shown) == count + gathered
    assert [title for title, _ in shown if title.isdigit()] == [str(number) for number in range(count)]


@given(st.lists(st.integers(0, 3), max_size=300))
def test_no_level_is_skipped_and_no_title_lost(levels: list[int]) -> None:
    shown = [level for _, level in tree(levels)]
    assert all(later <= earlier + 1 for earlier, later in zip([-1, *shown], shown, strict=False))
    assert len(shown) >= len(levels)
