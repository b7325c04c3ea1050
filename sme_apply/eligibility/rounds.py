"""Application windows as they stand on a day."""

from __future__ import annotations

from datetime import date

from sme_apply.eligibility.verdict import RoundState, Window
from sme_apply.programmes import Programme, Round, Track
from sme_apply.terms import DateRange


def round_states(programme: Programme, track: Track, as_of: date, season_ends_on: date) -> tuple[RoundState, ...]:
    """Return each round of a track with its dates, as it stands on ``as_of``; a rolling one ends with the season."""
    return tuple(_state(programme, round, as_of, season_ends_on) for round in track.rounds)


def _state(programme: Programme, round: Round, as_of: date, season_ends_on: date) -> RoundState:
    values = programme.values
    days = DateRange(values.day(round.opens), values.day(round.closes) if round.closes else None)
    hour = values[round.closing_hour].figure if round.closing_hour else None
    if days.is_after(as_of):
        window = Window.UPCOMING
    elif days.is_before(as_of) or (round.rolling and as_of > season_ends_on):
        window = Window.CLOSED
    elif days.start and (days.end or round.rolling):
        window = Window.OPEN
    else:
        window = Window.UNKNOWN
    return RoundState(round, days, hour if isinstance(hour, str) else None, window, programme.source(round.source))


def window_of(rounds: tuple[RoundState, ...]) -> Window:
    """Return the window of a track: open if a dated round is, else upcoming if one is ahead, else closed.

    It is unknown only where no round has dates.
    """
    states = {state.window for state in rounds}
    for window in (Window.OPEN, Window.UPCOMING):
        if window in states:
            return window
    return Window.CLOSED if any(state.days.start and state.days.end for state in rounds) else Window.UNKNOWN
