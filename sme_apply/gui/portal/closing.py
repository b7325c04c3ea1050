"""When a round closes, in Korean time, and how long that still is."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta, timezone

from sme_apply.eligibility import RoundState
from sme_apply.terms import Message, Value, message

KOREAN_TIME = timezone(timedelta(hours=9), "KST")
"""Korea keeps one time all year."""
_HOUR = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)")
_MINUTE = timedelta(minutes=1)


def closing_of(round: RoundState | None) -> datetime | None:
    """Return the moment at which a round closes; ``None`` where its day or its hour is not known."""
    if round is None or round.days.end is None or round.closing_hour is None:
        return None
    found = _HOUR.fullmatch(round.closing_hour)
    if found is None:
        return None
    midnight = datetime.combine(round.days.end, time(), KOREAN_TIME)
    return midnight + timedelta(hours=int(found[1]), minutes=int(found[2]))


def said_of(round: RoundState | None, now: datetime) -> tuple[Message, str]:
    """Return what to say of the closing of a round, and its tone.

    Args:
        now: the present moment, with its time zone.
    """
    now = now.astimezone(UTC)
    if round is None:
        return message("portal-no-round"), "quiet"
    name, day, closes = round.round.name, round.days.end, closing_of(round)
    if day is None:
        key = "portal-rolling" if round.round.rolling else "portal-closing-unknown"
        return message(key, round=name), "quiet"
    if closes is None:
        days = (day - now.astimezone(KOREAN_TIME).date()).days
        if days < 0:
            return message("portal-closed", round=name, day=day), "bad"
        return message("portal-hour-unknown", round=name, day=day, days=days), "bad" if days < 2 else "warn"
    if closes <= now:
        return message("portal-closed-at", round=name, day=day, hour=round.closing_hour or ""), "bad"
    # Begun minutes count: with a minute to go one does not read that none is left.
    left = -(-(closes - now) // _MINUTE)
    days, hours, minutes = left // 1440, left % 1440 // 60, left % 60
    values: dict[str, Value] = {"round": name, "day": day, "hour": round.closing_hour or ""}
    if days:
        return message("portal-left-days", days=days, hours=hours, **values), "accent" if days > 1 else "warn"
    return message("portal-left-hours", hours=hours, minutes=minutes, **values), "bad" if hours < 3 else "warn"
