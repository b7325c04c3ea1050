"""How long a vault has lived, told from what its clock said: a clock that is set wrong makes nothing old at once.

Whatever is deleted because of its age goes by this time and not by the clock. It passes as the clock does while
the steps between two sightings are ordinary. A leap ahead counts for nothing until the clock has been seen to go
on from there, and is forgotten when the clock goes back; it never runs backwards.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sme_apply.vault.cipher import Database

ORDINARY_STEP = timedelta(days=5)
"""The longest time between two sightings that is believed at once: a long weekend."""
PROVEN_AFTER = timedelta(days=7)
"""How far the clock must have gone on after a leap before the leap is believed."""
PROVEN_DAYS = 3
"""On how many further days the clock must have been seen by then."""

_SETTING = "time-passed"


@dataclass(frozen=True, slots=True)
class TimePassed:
    """What is known of the time that a vault has lived.

    Args:
        seconds: how long it has lived, as far as that is believed.
        seen: the last moment that the clock showed, in seconds since 1970.
        leap: seconds that the clock leapt ahead and that are not believed yet.
        leapt_to: the moment that the clock showed after the first such leap.
        days: how many days the clock has shown since.
        last_day: the last of these days, counted from 1970.
    """

    seconds: int = 0
    seen: int = 0
    leap: int = 0
    leapt_to: int = 0
    days: int = 0
    last_day: int = 0


def sighted(known: TimePassed, now: datetime) -> TimePassed:
    """Return what is known once the clock has shown ``now``."""
    moment = int(now.timestamp())
    if known.seen == 0:
        return replace(known, seen=moment)
    step = moment - known.seen
    if step < 0:
        return _set_back(known, moment)
    known = _believed_leap(known, moment)
    if step <= ORDINARY_STEP.total_seconds():
        return replace(known, seconds=known.seconds + step, seen=moment)
    if known.leap:
        return replace(known, leap=known.leap + step, seen=moment)
    day = moment // 86400
    return replace(known, leap=step, leapt_to=moment, days=0, last_day=day, seen=moment)


def _set_back(known: TimePassed, moment: int) -> TimePassed:
    left = known.leap - (known.seen - moment)
    if left <= 0:
        return TimePassed(known.seconds, moment)
    # What is left of the leap has to be proven anew from where the clock stands now.
    return TimePassed(known.seconds, moment, left, moment, 0, moment // 86400)


def _believed_leap(known: TimePassed, moment: int) -> TimePassed:
    if not known.leap:
        return known
    day = moment // 86400
    if day > known.last_day:
        known = replace(known, days=known.days + 1, last_day=day)
    if known.days >= PROVEN_DAYS and moment - known.leapt_to >= PROVEN_AFTER.total_seconds():
        return TimePassed(known.seconds + known.leap, known.seen)
    return known


def read_time(database: Database) -> TimePassed:
    """Return what a vault knows of the time it has lived; what cannot be read counts as nothing."""
    row = database.execute("SELECT value FROM settings WHERE name = ?", [_SETTING]).fetchone()
    if row is None:
        return TimePassed()
    try:
        return TimePassed(**{name: int(value) for name, value in json.loads(row[0]).items()})
    except (ValueError, TypeError, AttributeError):
        return TimePassed()


def write_time(database: Database, known: TimePassed) -> None:
    """Keep what is known of the time, inside a transaction that the caller has begun."""
    row = {"name": _SETTING, "value": json.dumps(asdict(known))}
    database.table("settings").upsert(row, pk="name")
