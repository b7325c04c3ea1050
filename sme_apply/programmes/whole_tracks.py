"""Gives each track of a definition what all its tracks share, and remembers where each part stands in the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sme_apply.programmes.definition_file import Place
from sme_apply.programmes.flaw import flaw

SHARED_LISTS = ("criteria", "documents", "bonus", "rounds", "not_modelled")
"""Lists that may stand once for all tracks; a track adds to them."""
SHARED_SINGLES = ("support", "incomplete", "bonus_most")
"""Parts that may stand once for all tracks; a track replaces them."""
VALUE_KEYS = ("values", "sources", "menus")
"""Figures, their sources and the service menus; they may stand in ``values.yaml`` beside the rules."""
LEFT_OUT = "without"
"""The key under which a track names the shared parts that do not hold for it."""


class MergeFault(Exception):
    """A definition whose tracks cannot be put together, with the place in the file."""

    def __init__(self, place: Place, problem: str, **values: str) -> None:
        super().__init__(problem)
        self.place = place
        self.flaw = flaw(problem, **values)


@dataclass(frozen=True, slots=True)
class Whole:
    """A definition whose tracks are whole.

    Args:
        origins: by place in ``content`` the place in the file, for each part that was moved.
    """

    content: dict[str, Any]
    origins: Mapping[Place, Place]

    def in_file(self, place: Place) -> Place:
        """Return the place in the file that a place in the content stands for."""
        for length in range(len(place), 0, -1):
            origin = self.origins.get(place[:length])
            if origin is not None:
                return origin + place[length:]
        return place


def with_whole_tracks(content: Mapping[str, Any]) -> Whole:
    """Return the definition with whole tracks; without any, the programme itself is its single track.

    Raises:
        MergeFault: if a shared part is no list, a track no mapping, or a part left out does not exist.
    """
    merged = dict(content)
    shared = {key: _list(merged.pop(key, None), (key,)) for key in SHARED_LISTS}
    singles = {key: merged.pop(key) for key in SHARED_SINGLES if key in merged}
    origins: dict[Place, Place] = {}
    tracks = _list(merged.get("tracks"), ("tracks",))
    if not tracks:
        tracks = [{"id": None, "name": merged.get("name")}]
        origins["tracks", 0] = ()
    merged["tracks"] = [_whole(track, position, shared, singles, origins) for position, track in enumerate(tracks)]
    return Whole(merged, origins)


def _whole(
    track: Any, position: int, shared: Mapping[str, list[Any]], singles: Mapping[str, Any], origins: dict[Place, Place]
) -> dict[str, Any]:
    place: Place = ("tracks", position)
    if not isinstance(track, dict):
        raise MergeFault(place, "no-mapping")
    whole = dict(track)
    without = _list(whole.pop(LEFT_OUT, None), (*place, LEFT_OUT))
    known = {part.get("id") for parts in shared.values() for part in parts if isinstance(part, dict)}
    for at, id in enumerate(without):
        if id not in known:
            raise MergeFault((*place, LEFT_OUT, at), "nothing-to-leave-out", id=str(id))
    for key, parts in shared.items():
        own = _list(whole.get(key), (*place, key))
        kept = [
            ((key, at), part)
            for at, part in enumerate(parts)
            if not (isinstance(part, dict) and part.get("id") in without)
        ]
        all_parts = kept + [((*place, key, at), part) for at, part in enumerate(own)]
        whole[key] = [part for _, part in all_parts]
        for at, (origin, _) in enumerate(all_parts):
            origins[(*place, key, at)] = origin
    for key, value in singles.items():
        if key not in whole:
            whole[key] = value
            origins[(*place, key)] = (key,)
    return whole


def _list(value: Any, place: Place) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise MergeFault(place, "no-list")
    return value
