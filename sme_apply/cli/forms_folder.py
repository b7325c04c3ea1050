"""Finds the definitions that a command names: a folder, or one programme of a season."""

from __future__ import annotations

import re
from pathlib import Path

from sme_apply.programmes import Programme, shipped_catalogue
from sme_apply.terms import BadInput, message

_NAME = re.compile(r"(?P<season>[0-9]{4})/(?P<id>[a-z][a-z0-9_-]{0,59})")


def there(folder: Path) -> Path:
    """Return a folder that is there.

    Raises:
        BadInput: if it is not.
    """
    try:
        if folder.is_dir():
            return folder.resolve()
    except (OSError, ValueError):
        pass
    raise BadInput(message("cli-no-such-folder", folder=str(folder)))


def season_and_id(name: str) -> tuple[int, str] | None:
    """Return what ``2025/export-voucher`` names, ``None`` where a name has another shape."""
    found = _NAME.fullmatch(name)
    return (int(found["season"]), found["id"]) if found else None


def named(name: str, season: int) -> Programme:
    """Return the shipped programme that ``export-voucher`` or ``2025/export-voucher`` names.

    Raises:
        BadInput: if there is none; it says which there are.
    """
    year, id = season_and_id(name) or (season, name)
    return shipped_catalogue().programme(year, id)
