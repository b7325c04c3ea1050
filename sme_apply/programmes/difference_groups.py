"""Differences by what they concern: who may apply, exclusions, support, bonus points, rounds, documents, form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args

from pydantic import BaseModel

from sme_apply.programmes.difference import Difference
from sme_apply.programmes.programme import CriterionKind, Programme
from sme_apply.terms import Source

Group = Literal["requirements", "exclusions", "support", "bonus", "rounds", "documents", "form", "about"]
GROUPS: tuple[Group, ...] = get_args(Group)
"""The groups in the order in which they are told."""

_OF_PART: dict[str, Group] = {
    "stages": "requirements", "tracks": "requirements", "incomplete": "requirements",
    "support": "support", "menus": "support", "bonus": "bonus", "bonus_most": "bonus",
    "rounds": "rounds", "documents": "documents", "form": "form",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sourced:
    """One difference with its group and where each side was read.

    Args:
        before, after: the source of what stood there and of what stands there now, where it has one.
    """

    difference: Difference
    group: Group
    before: Source | None
    after: Source | None


def by_group(old: Programme, new: Programme, found: Iterable[Difference]) -> tuple[Sourced, ...]:
    """Return differences in the order of their groups; a figure stands where the first rule that names it does."""
    uses = {**_uses(old), **_uses(new)}
    told = [
        Sourced(each, _group(each, old, new, uses), _source(each.place, old), _source(each.place, new))
        for each in found
    ]
    return tuple(sorted(told, key=lambda each: GROUPS.index(each.group)))


def _group(difference: Difference, old: Programme, new: Programme, uses: dict[str, Group]) -> Group:
    part, *inside = difference.place
    if part == "criteria":
        return _group_of_criterion(inside[0], new) or _group_of_criterion(inside[0], old) or "requirements"
    if part == "values":
        return uses.get(inside[0], "about")
    return _OF_PART.get(part, "about")


def _group_of_criterion(id: str, programme: Programme) -> Group | None:
    for track in programme.tracks:
        for criterion in track.criteria:
            if criterion.id == id:
                return "requirements" if criterion.kind is CriterionKind.REQUIREMENT else "exclusions"
    return None


def _uses(programme: Programme) -> dict[str, Group]:
    """Return for each figure the group of the first rule that names it, in the order of the groups."""
    named: list[tuple[Group, str]] = [("requirements", id) for id in _references(programme.stages)]
    named += [("support", id) for id in _references(programme.menus)]
    for track in programme.tracks:
        for criterion in track.criteria:
            group = _group_of_criterion(criterion.id, programme) or "requirements"
            named += [(group, id) for id in _references(criterion)]
        for part, group in _OF_PART.items():
            named += [(group, id) for id in _references(getattr(track, part, None))]
    uses: dict[str, Group] = {}
    for group, id in sorted(named, key=lambda each: GROUPS.index(each[0])):
        uses.setdefault(id, group)
    return uses


def _references(part: Any) -> Iterator[str]:
    match part:
        case str() if part.startswith("$"):
            yield part[1:]
        case BaseModel():
            for name in type(part).model_fields:
                yield from _references(getattr(part, name))
        case dict():
            for inside in part.values():
                yield from _references(inside)
        case tuple():
            for inside in part:
                yield from _references(inside)


def _source(place: tuple[str, ...], programme: Programme) -> Source | None:
    """Return the source of the innermost part of a place that names one."""
    inside: Any = programme.tracks if place[0] in type(programme.tracks[0]).model_fields else (programme,)
    found: str | None = None
    for key in place:
        inside = tuple(each for part in inside for each in _under(part, "known_values" if key == "values" else key))
        for part in inside:
            source = getattr(part, "source", None)
            found = source if isinstance(source, str) else found
        if not inside:
            return None
    return programme.sources.get(found) if found is not None else None


def _under(part: Any, key: str) -> tuple[Any, ...]:
    """Return what stands under a key of a part, or under an id among parts."""
    match part:
        case BaseModel():
            inside = getattr(part, key, None)
        case dict():
            inside = part.get(key)
        case tuple():
            inside = next((each for each in part if str(getattr(each, "id", None)) == key), None)
        case _:
            inside = None
    return () if inside is None else (inside,)
