"""Checks the content of a definition file against its shape and names the place of the first fault."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sme_apply.programmes.condition import KINDS_OF_CONDITION
from sme_apply.programmes.definition import Definition
from sme_apply.programmes.definition_file import DefinitionFile, Place
from sme_apply.programmes.flaw import inner_key, message_of, problem_of, unknown_key
from sme_apply.terms import BadInput, Message, message

Kind = TypeVar("Kind", bound=Definition)


def checked(
    kind: type[Kind],
    content: Mapping[str, Any],
    file: DefinitionFile,
    in_file: Callable[[Place], Place] = lambda place: place,
) -> Kind:
    """Return the content as a part of its kind.

    Args:
        in_file: turns a place in the content into the place in the file, where parts were moved.

    Raises:
        BadInput: for the fault that stands first in the file.
    """
    found = shape_faults(kind, content, file, in_file)
    if isinstance(found, tuple):
        raise found[0]
    return found


def shape_faults(
    kind: type[Kind],
    content: Mapping[str, Any],
    file: DefinitionFile,
    in_file: Callable[[Place], Place] = lambda place: place,
) -> Kind | tuple[BadInput, ...]:
    """Return the content as a part of its kind, or every fault of its shape in the order of the file."""
    strangers = tuple(
        fault(file, (key,), message_of(unknown_key(key, sorted(kind.file_keys))))
        for key in kind.only_in_code.intersection(content)
    )
    if strangers:
        return strangers
    try:
        return kind.model_validate(content, by_alias=True, by_name=False)
    except ValidationError as error:
        found = [_located(each, content, in_file) for each in error.errors(include_url=False)]
    # A list that is told to be too short because its only part is wrong is not the fault itself.
    innermost = [each for each in found if not any(_is_around(each[0], other) for other, _ in found)]
    in_order = sorted(dict.fromkeys(innermost), key=lambda each: file.line_of(each[0]))
    return tuple(fault(file, place, problem) for place, problem in in_order)


def fault(file: DefinitionFile, place: Place, problem: Message, key: str | None = None) -> BadInput:
    """Return the error for one fault: file, line, key, and what is wrong with what to do."""
    where = key or ".".join(str(part + 1) if isinstance(part, int) else part for part in place) or file.name
    name = file.name_of(place)
    return BadInput(message("programmes-fault", file=name, line=file.line_of(place), key=where, problem=problem))


def _is_around(place: Place, other: Place) -> bool:
    return len(place) < len(other) and other[: len(place)] == place


def _located(found: ErrorDetails, content: Any, in_file: Callable[[Place], Place]) -> tuple[Place, Message]:
    place = _without_marks(found["loc"], content)
    inner = inner_key(found)
    return in_file(place if inner is None else (*place, inner)), problem_of(found)


def _without_marks(where: tuple[int | str, ...], content: Any) -> Place:
    """Leave out the marks that pydantic puts between keys (the kind of a condition, the member of a union)."""
    place: list[int | str] = []
    inside, kind_is_told = content, False
    for position, part in enumerate(where):
        following = where[position + 1 : position + 2]
        if not _holds(inside, part):
            if isinstance(inside, dict) and not following:
                place.append(part)
        elif not kind_is_told and _is_kind_of_condition(part, following, inside):
            kind_is_told = True
        else:
            inside, kind_is_told = inside[part], False
            place.append(part)
    return tuple(place)


def _holds(inside: Any, part: int | str) -> bool:
    if isinstance(inside, list):
        return isinstance(part, int) and part < len(inside)
    return isinstance(inside, dict) and part in inside


def _is_kind_of_condition(part: int | str, following: tuple[int | str, ...], inside: Any) -> bool:
    """Whether a part that is also a key stands for the kind of condition, which the key itself may follow."""
    if part not in KINDS_OF_CONDITION:
        return False
    if not following:
        return True
    within = inside[part]
    return not _holds(within, following[0]) and (following[0] in inside or not isinstance(within, dict | list))
