"""What the user copied from a notice about the files that a portal takes, kept for the programme."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

_MOST_MEGABYTES = Decimal(10_000)
_LEAST_MEGABYTES = Decimal("0.1")
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class PackageChoice:
    """How the documents are handed in; of no programme a limit is known, so it stays open until the user tells it.

    Args:
        separate: whether each document is a file of its own.
        file_megabytes, total_megabytes: how large one file and all together may be; ``None`` where nobody told.
    """

    separate: bool = False
    file_megabytes: Decimal | None = None
    total_megabytes: Decimal | None = None

    @property
    def most_file_bytes(self) -> int | None:
        """Return how large one file may be, in bytes."""
        return None if self.file_megabytes is None else int(self.file_megabytes * _MEGABYTE)

    @property
    def most_bytes(self) -> int | None:
        """Return how large all files may be together, in bytes."""
        return None if self.total_megabytes is None else int(self.total_megabytes * _MEGABYTE)


def setting_of(season: int, programme: str) -> str:
    """Return the name under which the vault keeps the choice for a programme."""
    return f"package {season} {programme}"


def written(choice: PackageChoice) -> str:
    """Return a choice as the vault keeps it."""
    limits = (choice.file_megabytes, choice.total_megabytes)
    return json.dumps([choice.separate, *(None if each is None else str(each) for each in limits)])


def read(kept: str | None) -> PackageChoice:
    """Return a choice that the vault kept; one that cannot be read is no choice."""
    try:
        separate, of_file, of_all = json.loads(kept or "[false, null, null]")
        return PackageChoice(separate is True, megabytes(of_file or ""), megabytes(of_all or ""))
    except (ValueError, TypeError, AttributeError):
        return PackageChoice()


def megabytes(typed: str) -> Decimal | None:
    """Return a limit that was typed, in MB; blank text is no limit.

    Raises:
        ValueError: if it is no number between 0.1 and 10,000.
    """
    bare = typed.strip().replace(",", "")
    if not bare:
        return None
    try:
        found = Decimal(bare)
    except InvalidOperation as error:
        raise ValueError(typed) from error
    if not found.is_finite() or not _LEAST_MEGABYTES <= found <= _MOST_MEGABYTES:
        raise ValueError(typed)
    return found
