"""Spans of calendar days, either end of which may be open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DateRange:
    """The days from ``start`` to ``end``, both included; ``None`` leaves an end open.

    Raises:
        ValueError: if the end lies before the start.
    """

    start: date | None = None
    end: date | None = None

    def __post_init__(self) -> None:
        if self.start and self.end and self.end < self.start:
            raise ValueError(f"A range of days cannot end ({self.end}) before it starts ({self.start}).")

    def __contains__(self, day: date) -> bool:
        return not self.is_before(day) and not self.is_after(day)

    def is_before(self, day: date) -> bool:
        """Whether the whole range is over by ``day``."""
        return self.end is not None and self.end < day

    def is_after(self, day: date) -> bool:
        """Whether the whole range is still ahead on ``day``."""
        return self.start is not None and day < self.start
