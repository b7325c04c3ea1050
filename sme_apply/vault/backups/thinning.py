"""Which of many copies stay: the older they are, the fewer; the rule is data, the choice a pure function."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_WEEK, _MONTH = timedelta(weeks=1), timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class Tier:
    """Up to what age one copy of every period stays.

    Args:
        until: the age in question; ``None`` for ever.
        every: the period; zero keeps all. Each period must divide that of the next tier.
    """

    until: timedelta | None
    every: timedelta


Rule = tuple[Tier, ...]

VERSIONS: Rule = (
    Tier(_HOUR, timedelta(0)),
    Tier(_DAY, _HOUR),
    Tier(30 * _DAY, _DAY),
    Tier(364 * _DAY, _WEEK),
    Tier(None, _MONTH),
)
"""Versions of a draft: all of the last hour, then hourly, daily, weekly, monthly, for as long as the draft is there."""

BACKUPS: Rule = (Tier(_DAY, _HOUR), Tier(14 * _DAY, _DAY), Tier(70 * _DAY, _WEEK), Tier(728 * _DAY, _MONTH))
"""Backups: hourly for a day, daily for two weeks, weekly for ten weeks, every four weeks for two years."""


def staying(stamps: Iterable[int], now: int, rule: Rule) -> frozenset[int]:
    """Return which of the copies stay.

    Of every period the last copy stays; periods are fixed in time and nest, so a copy that is to stay in a coarse
    tier is never thinned away in a finer one. The newest copy stays whatever its age.

    Args:
        stamps: when the copies were made, in seconds on the vault's own time.
        now: the present on the same scale.
        rule: the tiers, from the youngest age to the oldest.
    """
    taken = sorted(set(stamps))
    last: dict[tuple[int, int], int] = {}
    for period in {_seconds(tier.every) for tier in rule}:
        for stamp in taken:
            last[period, _period_number(stamp, period)] = stamp
    kept = set(taken[-1:])
    for stamp in taken:
        tier = next((each for each in rule if each.until is None or now - stamp <= _seconds(each.until)), None)
        if tier is not None:
            period = _seconds(tier.every)
            kept.add(last[period, _period_number(stamp, period)])
    return frozenset(kept)


def _seconds(time: timedelta) -> int:
    return int(time.total_seconds())


def _period_number(stamp: int, period: int) -> int:
    return stamp // period if period else stamp
