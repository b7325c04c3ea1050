"""When a round closes, in Korean time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from sme_apply import shipped
from sme_apply.eligibility import RoundState, Window
from sme_apply.gui.portal.closing import KOREAN_TIME, closing_of, said_of
from sme_apply.programmes import load_catalogue
from sme_apply.terms import DateRange


def round_closing(hour: str | None, day: date | None = date(2026, 1, 9)) -> RoundState:
    """Return the first round of the voucher of 2026, closing on a day at an hour."""
    programme = load_catalogue(shipped.forms()).season(2026).programme("export-voucher")
    each = programme.tracks[0].rounds[0]
    return RoundState(each, DateRange(date(2025, 12, 10), day), hour, Window.OPEN, programme.source(each.source))


CLOSES = datetime(2026, 1, 9, 17, 0, tzinfo=KOREAN_TIME)


def test_the_closing_hour_is_korean_wherever_the_computer_stands() -> None:
    closes = closing_of(round_closing("17:00"))
    assert closes == CLOSES == datetime(2026, 1, 9, 8, 0, tzinfo=UTC)


def test_midnight_at_the_end_of_the_day_is_the_next_day() -> None:
    assert closing_of(round_closing("24:00")) == datetime(2026, 1, 10, tzinfo=KOREAN_TIME)


@pytest.mark.parametrize(
    ("before", "key", "values"),
    [
        (timedelta(days=3, hours=2), "portal-left-days", {"days": 3, "hours": 2}),
        (timedelta(days=1), "portal-left-days", {"days": 1, "hours": 0}),
        (timedelta(hours=23, minutes=59), "portal-left-hours", {"hours": 23, "minutes": 59}),
        (timedelta(seconds=1), "portal-left-hours", {"hours": 0, "minutes": 1}),
        (timedelta(0), "portal-closed-at", {}),
        (-timedelta(seconds=1), "portal-closed-at", {}),
    ],
)
def test_the_time_that_is_left_is_counted_to_the_minute(before: timedelta, key: str, values: dict[str, int]) -> None:
    said, _tone = said_of(round_closing("17:00"), CLOSES - before)
    assert said.key == key
    assert values.items() <= dict(said.values).items()


def test_what_is_not_known_of_the_closing_is_said() -> None:
    now = datetime(2026, 1, 8, 20, 0, tzinfo=UTC)
    hour, _tone = said_of(round_closing(None), now)
    assert (hour.key, hour.values["days"]) == ("portal-hour-unknown", 0)
    assert said_of(round_closing(None, None), now)[0].key == "portal-closing-unknown"
    assert said_of(round_closing("five o'clock"), now)[0].key == "portal-hour-unknown"
    assert said_of(round_closing(None), now + timedelta(days=1))[0].key == "portal-closed"
    assert said_of(None, now)[0].key == "portal-no-round"
