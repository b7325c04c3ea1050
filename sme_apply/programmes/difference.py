"""What changed between two definitions of a programme, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from pydantic import BaseModel

from sme_apply.programmes.part_words import CONDITIONS, name_of, part_words, shown
from sme_apply.programmes.programme import Programme, Track
from sme_apply.programmes.value import KnownValue
from sme_apply.terms import Message, Source, Text, Value, message

Change = Literal["added", "removed", "changed"]
_LEFT_OUT = frozenset({"id", "season", "origin", "sources"})
_IN_PASSING = frozenset({"source", "label", "note", "title", "guidance", "figures"})
_WORDING = frozenset({"name", "summary", "clause", "exceptions", "says", "warning", "condition"})
Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was.

    Args:
        change: whether it is new, gone or different.
        place: keys and ids from the top of the definition, as in ``("criteria", "sme", "clause")``.
        tracks: the tracks in which it changed; empty for all of them, and for what belongs to no track.
        where: the place in words.
        before, after: what stood there and what stands there now; ``None`` where nothing does.
    """

    change: Change
    place: Place
    tracks: tuple[str, ...]
    where: Message
    before: Value | None
    after: Value | None

    @property
    def in_passing(self) -> bool:
        """Whether only a source, a name or the wording changed, and no rule and no figure."""
        return self.place[-1] in _IN_PASSING or (self.change == "changed" and self.place[-1] in _WORDING)

    @property
    def message(self) -> Message:
        """Return the difference as a sentence."""
        where = message("maintaining-in-tracks", tracks=self.tracks, where=self.where) if self.tracks else self.where
        if self.before is None:
            return message("maintaining-added", where=where, after="" if self.after is None else self.after)
        if self.after is None:
            return message("maintaining-removed", where=where, before=self.before)
        return message("maintaining-changed", where=where, before=self.before, after=self.after)


def differences(old: Programme, new: Programme) -> tuple[Difference, ...]:
    """Return what changed from one definition to another, programme first, then figures, tracks and the form.

    A figure that has the same id in both is told once, under the figures, however many rules name it.
    """
    found = _Comparison(old, new)
    own = [name for name in Programme.model_fields if name not in {"known_values", "tracks", "form", *_LEFT_OUT}]
    told = [each for name in own for each in found.member(name, getattr(old, name), getattr(new, name), (), None)]
    told += found.member("values", old.known_values, new.known_values, (), None)
    told += _of_tracks(found)
    told += found.member("form", old.form, new.form, (), None)
    return tuple(told)


def _of_tracks(found: _Comparison) -> Iterator[Difference]:
    before, after = _paired(found.old, found.new)
    for id, track in before.items():
        if id not in after:
            where = part_words("tracks", None)
            yield Difference("removed", ("tracks", id), (), where, name_of(track), None)
    for id, track in after.items():
        if id not in before:
            where = part_words("tracks", None)
            yield Difference("added", ("tracks", id), (), where, None, name_of(track))
    both = [id for id in after if id in before]
    merged: dict[Difference, list[str]] = {}
    for id in both:
        for each in found.inside(before[id], after[id], (), None):
            merged.setdefault(each, []).append(id)
    for difference, tracks in merged.items():
        yield difference if len(tracks) == len(both) else replace(difference, tracks=tuple(tracks))


def _paired(old: Programme, new: Programme) -> tuple[dict[str, Track], dict[str, Track]]:
    """Return the tracks of both by id; the single tracks of two programmes belong together whatever they are called."""
    if len(old.tracks) == len(new.tracks) == 1:
        return {new.tracks[0].id or "": old.tracks[0]}, {new.tracks[0].id or "": new.tracks[0]}
    return {track.id or "": track for track in old.tracks}, {track.id or "": track for track in new.tracks}


class _Comparison:
    def __init__(self, old: Programme, new: Programme) -> None:
        self.old, self.new = old, new

    def inside(self, before: BaseModel, after: BaseModel, place: Place, where: Message | None) -> Iterator[Difference]:
        """Compare two parts of the same kind, member by member."""
        for name in type(before).model_fields:
            if name not in _LEFT_OUT:
                yield from self.member(name, getattr(before, name), getattr(after, name), place, where)

    def member(self, name: str, before: Any, after: Any, place: Place, where: Message | None) -> Iterator[Difference]:
        """Compare what stands under one key."""
        if self._told(name, before, self.old) == self._told(name, after, self.new):
            return
        place, within = (*place, name), part_words(name, where)
        if _is_by_id(before) and _is_by_id(after) and (before or after):
            yield from self._by_key(_by_id(before), _by_id(after), place, within)
        elif isinstance(before, Mapping) and isinstance(after, Mapping):
            yield from self._by_key(before, after, place, within)
        elif _is_texts(before) and _is_texts(after):
            for text in before:
                if text not in after:
                    yield Difference("removed", place, (), within, text, None)
            for text in after:
                if text not in before:
                    yield Difference("added", place, (), within, None, text)
        elif type(before) is type(after) and isinstance(before, BaseModel) and not isinstance(before, CONDITIONS):
            yield from self.inside(before, after, place, within)
        else:
            yield self._changed(name, before, after, place, within)

    def _by_key(
        self, before: Mapping[str, Any], after: Mapping[str, Any], place: Place, where: Message
    ) -> Iterator[Difference]:
        for id in dict.fromkeys((*before, *after)):
            inner = (*place, id)
            if id not in after:
                yield Difference("removed", inner, (), where, self._shown(place[-1], id, before[id], self.old), None)
            elif id not in before:
                yield Difference("added", inner, (), where, None, self._shown(place[-1], id, after[id], self.new))
            elif isinstance(before[id], KnownValue):
                yield from self._figure(before[id], after[id], inner, where)
            elif isinstance(before[id], BaseModel):
                within = message("maintaining-named", where=where, name=name_of(after[id]) or id)
                yield from self.inside(before[id], after[id], inner, within)
            elif self._told(id, before[id], self.old) != self._told(id, after[id], self.new):
                within = message("maintaining-named", where=where, name=shown(place[-1], id, self.new))
                yield self._changed(id, before[id], after[id], inner, within)

    def _figure(self, before: KnownValue, after: KnownValue, place: Place, where: Message) -> Iterator[Difference]:
        within = message("maintaining-named", where=where, name=after.label)
        if (before.figure, before.unit) != (after.figure, after.unit):
            words = (shown("value", known, programme) for known, programme in ((before, self.old), (after, self.new)))
            yield Difference("changed", (*place, "figure"), (), within, *words)
        for name in ("label", "note", "source"):
            yield from self.member(name, getattr(before, name), getattr(after, name), place, within)

    def _changed(self, name: str, before: Any, after: Any, place: Place, where: Message) -> Difference:
        old = None if before in (None, ()) else shown(name, before, self.old)
        new = None if after in (None, ()) else shown(name, after, self.new)
        change: Change = "added" if old is None else "removed" if new is None else "changed"
        return Difference(change, place, (), where, old, new)

    def _shown(self, name: str, id: str, part: Any, programme: Programme) -> Value:
        """Return a part that is new or gone: by its name, and with its figure where it is one."""
        if isinstance(part, KnownValue):
            return message("maintaining-of", name=part.label, figure=shown("value", part, programme))
        if isinstance(part, BaseModel):
            return name_of(part) or id
        return message("maintaining-of", name=shown(name, id, programme), figure=shown(name, part, programme))

    def _told(self, name: str, part: Any, programme: Programme) -> Any:
        """Return what decides whether two parts are the same: figures by id, sources by what they say."""
        match part:
            case str() if part.startswith("$"):
                id = part[1:]
                both = id in self.old.known_values and id in self.new.known_values
                return part if both else programme.known_values[id].model_dump(include={"figure", "unit"})
            case str() if name == "source" and part in programme.sources:
                return _plain_source(programme.sources[part])
            case BaseModel():
                told = {
                    each: self._told(each, getattr(part, each), programme)
                    for each in type(part).model_fields
                    if each not in _LEFT_OUT - {"id"}
                }
                return told
            case tuple():
                return tuple(self._told(name, each, programme) for each in part)
            case Mapping():
                return {key: self._told(key, each, programme) for key, each in part.items()}
        return part


def _plain_source(source: Source) -> tuple[Any, ...]:
    return source.year, source.status, source.reference, source.url


def _is_by_id(parts: Any) -> bool:
    return isinstance(parts, tuple) and all(isinstance(part, BaseModel) and hasattr(part, "id") for part in parts)


def _is_texts(parts: Any) -> bool:
    return isinstance(parts, tuple) and all(isinstance(part, Text) for part in parts)


def _by_id(parts: Any) -> dict[str, Any]:
    return {str(part.id): part for part in parts}
