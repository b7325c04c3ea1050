"""Application windows: one day before, on, and after each date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from sme_apply.eligibility import Screening, Window

Screen = Callable[..., Screening]


@pytest.mark.parametrize(
    ("day", "window"),
    [
        (date(2025, 2, 23), Window.UPCOMING),
        (date(2025, 2, 24), Window.OPEN),
        (date(2025, 3, 28), Window.OPEN),
        (date(2025, 3, 29), Window.UPCOMING),
        (date(2025, 10, 14), Window.UPCOMING),
        (date(2025, 10, 15), Window.OPEN),
        (date(2025, 11, 14), Window.OPEN),
        (date(2025, 11, 15), Window.CLOSED),
    ],
)
def test_a_window_opens_and_closes_on_its_days(screened: Screen, day: date, window: Window) -> None:
    assert screened(day).of("trial", "main").window is window


def test_a_track_without_any_dates_has_an_unknown_window(screened: Screen) -> None:
    assert screened().of("trial", "special").window is Window.UNKNOWN


def test_a_round_says_its_days_and_its_source(screened: Screen) -> None:
    first = next(state for state in screened().of("trial").rounds if state.round.id == "first")
    assert (first.days.start, first.days.end) == (date(2025, 2, 24), date(2025, 3, 28))
    assert first.source.reference == "시험 보도"
