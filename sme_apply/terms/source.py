"""Where a figure comes from and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class SourceStatus(Enum):
    """How well a value is known, best first."""

    CONFIRMED = "confirmed"
    """Read in the notice itself."""
    REPORTED = "reported"
    """Press or official coverage of the same season's notice."""
    OTHER_YEAR = "other_year"
    """Known for another season only, adopted for this one."""
    UNCONFIRMED = "unconfirmed"
    """A third party's paraphrase."""

    @property
    def settled(self) -> bool:
        """Whether a verdict may rest on the value without saying so."""
        return self in (SourceStatus.CONFIRMED, SourceStatus.REPORTED)


@dataclass(frozen=True, slots=True)
class Source:
    """The year, status and address behind one value.

    Args:
        year: the season or legal year the source speaks of.
        status: how well the value is known.
        reference: notice number, law article or publication, as a reader would look it up.
        url: where it can be read, if it has an address.
        read_on: the day on which somebody last read it.
    """

    year: int
    status: SourceStatus
    reference: str
    url: str | None = None
    read_on: date | None = None
