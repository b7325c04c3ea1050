"""A company as plain data (dictionaries, lists, text and numbers), as it stands in a file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

_VAST = 10**18
_UNKNOWN_WHEN_EMPTY = frozenset({"industries", "fiscal_years", "exports"})


def plain(value: Any) -> Any:
    """Return ``value`` in plain data; what is not told is left out, what is told to be none stays."""
    if isinstance(value, BaseModel):
        return _plain_part(value)
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(value)
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        # An endless or vast number stays as it is, so that the checks refuse it by name.
        return int(value) if value.is_finite() and abs(value) < _VAST and value == int(value) else value
    return value


def _plain_part(part: BaseModel) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for name in type(part).model_fields:
        told |= plain_field(part, name)
    return told


def plain_field(part: BaseModel, name: str) -> dict[str, Any]:
    """Return one field of a part under its name, or nothing where it is not told."""
    value = getattr(part, name)
    if value is None or (value == () and name in _UNKNOWN_WHEN_EMPTY):
        return {}
    spelt = plain(value)
    if spelt == {} and (isinstance(value, BaseModel) or name != "by_country"):
        return {}
    return {name: spelt}
