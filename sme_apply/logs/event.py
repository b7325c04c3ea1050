"""One line of the log: an event from a fixed list, with fields from a fixed list, none of which can hold a text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum

from sme_apply.terms import SmeApplyError

_VERSION = re.compile(r"[0-9]{1,4}(\.[0-9a-z]{1,8}){0,4}", re.ASCII)
_CODE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,79}(\.[A-Za-z_][A-Za-z0-9_]{0,79}){0,8}", re.ASCII)
_MESSAGE_KEY = re.compile(r"[a-z]{2,20}(-[a-z0-9]{1,20}){1,8}", re.ASCII)


class Event(StrEnum):
    """What may be noted."""

    STARTED = "started"
    """The window was shown."""
    OPENED = "opened"
    """A vault was opened or made."""
    NOT_OPENED = "not-opened"
    NOT_DONE = "not-done"
    """Something was refused with a sentence for the user."""
    BUG = "bug"
    """Something went wrong that nobody had foreseen; a report was written."""
    ENDED = "ended"


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9


def _matching(pattern: re.Pattern[str]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


FIELDS: Mapping[str, Callable[[object], bool]] = {
    "version": _matching(_VERSION),
    "python": _matching(_VERSION),
    "error": _matching(_CODE_NAME),
    "message": _matching(_MESSAGE_KEY),
    "milliseconds": _whole,
    "companies": _whole,
    "exit_code": _whole,
}
"""Every field that may be noted, and what its value must be: a version, the name of a class, the key of a message, a
whole number."""


def line_of(event: Event, moment: datetime, fields: Mapping[str, str | int]) -> str:
    """Return one event as a line of JSON.

    Args:
        event: what happened.
        moment: when, UTC.
        fields: what else may be said.

    Raises:
        ValueError: if a field is none of `FIELDS` or its value could be something that a person typed.
    """
    for name, value in fields.items():
        if name not in FIELDS or not FIELDS[name](value):
            raise ValueError(f"The log takes no such value in its field {name!r}.")
    told = {"at": moment.isoformat(timespec="milliseconds"), "event": Event(event).value, **fields}
    return json.dumps(told, ensure_ascii=True)


def fields_of(error: BaseException) -> dict[str, str | int]:
    """Return what may be said of an error: its class and, where it is one of ours, the key of its message."""
    told: dict[str, str | int] = {"error": class_name(error)}
    if isinstance(error, SmeApplyError) and _MESSAGE_KEY.fullmatch(error.message.key):
        told["message"] = error.message.key
    return told


def class_name(error: BaseException) -> str:
    """Return the name of an error's class as it stands in code; one that was made up at run time stays unnamed."""
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    return name if _CODE_NAME.fullmatch(name) else "unnamed"
