"""Turns what pydantic found wrong into one message that names the key, the place and the remedy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from sme_apply.company.json_text import Path, printable
from sme_apply.terms import BadInput, Message, Value, message

_LONGEST_CHOICE_LIST = 6


def bad_input(
    error: ValidationError,
    name: Callable[[Path], Value],
    place: Callable[[Path], Message],
    order: Callable[[Path], Any],
) -> BadInput:
    """Return the first thing wrong as an error to raise.

    Args:
        error: what pydantic found.
        name: says what stands at a path (its key in the file, or the name of the fact).
        place: says where a path stands (a line of the file, or the field at hand).
        order: sorts paths, so that the first one in the file is told first.
    """
    found = [(_path(each), each) for each in error.errors(include_url=False, include_input=False)]
    path, first = min(found, key=lambda each: order(each[0]))
    told = dict(first.get("ctx") or {})
    told.pop("inner", None)
    values: dict[str, Value] = {"path": name(path), "place": place(path)}
    key = str(first["type"])
    if key == "missing":
        key = "company-year-missing"
    elif "choices" in told:
        key, told = _with_nearest(key, told)
    values.update({name: printable(each) if isinstance(each, str) else each for name, each in told.items()})
    return BadInput(Message(key, values))


def _with_nearest(key: str, told: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Offer the nearest known word, or the known words where none is near."""
    choices, near = tuple(told.pop("choices")), told.pop("nearest")
    if near is not None:
        return f"{key}-near", {**told, "nearest": near}
    shown: tuple[Value, ...] = choices[:_LONGEST_CHOICE_LIST]
    if len(choices) > _LONGEST_CHOICE_LIST:
        shown = (*shown, message("company-and-others"))
    return key, {**told, "choices": shown}


def _path(error: Any) -> Path:
    loc = tuple(part for part in error["loc"] if isinstance(part, str | int))
    return (*loc, *(error.get("ctx") or {}).get("inner", ()))
