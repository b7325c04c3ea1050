"""The time that an open vault has lived, kept in the vault itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from sme_apply.vault.history.time_passed import TimePassed, read_time, sighted, write_time

if TYPE_CHECKING:
    from sme_apply.vault.cipher import Database


class LivedTime:
    """Tells the age of what the vault keeps, whatever the clock does.

    Args:
        clock: gives the present moment in UTC.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._known: TimePassed | None = None

    def seconds(self, database: Database) -> int:
        """Look at the clock and return how many seconds the vault has lived."""
        known = self._known if self._known is not None else read_time(database)
        self._known = sighted(known, self._clock())
        return self._known.seconds

    def kept(self, database: Database) -> int:
        """Do the same and keep it, in the transaction that the caller has begun."""
        seconds = self.seconds(database)
        if self._known is not None:
            write_time(database, self._known)
        return seconds
