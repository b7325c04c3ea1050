"""The rules of a programme as they are worded, which a reader can hold against the notice one by one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from sme_apply.programmes.condition_words import band_words
from sme_apply.programmes.programme import Criterion, Programme, Round, Track
from sme_apply.terms import Value, message

STAGES = "stages/bands"
_MARK_DIGITS = 32
Part = TypeVar("Part", Criterion, Round)


@dataclass(frozen=True, slots=True)
class Clause:
    """One rule that rests on a source of its own, besides the figures that it names.

    Args:
        id: ``criteria/<id>``, ``rounds/<id>`` (with the track before the id where there are tracks) or
            ``stages/bands``; never the id of a value.
        title: what it is called.
        says: what it says, ``None`` where the title says it all.
        source: the id of the source it was read in.
        mark: tells this wording from any other; a confirmation of another wording does not count.
    """

    id: str
    title: Value
    says: Value | None
    source: str
    mark: str


def clauses(programme: Programme) -> tuple[Clause, ...]:
    """Return the rules of a programme: the stages, the criteria of all tracks, each once, and the rounds.

    Criteria that have the same id in several tracks but different wordings are left out, since one answer could not
    be right for both.
    """
    found: dict[str, Clause] = {}
    apart: set[str] = set()
    for clause in _all(programme):
        if found.setdefault(clause.id, clause).mark != clause.mark:
            apart.add(clause.id)
    return tuple(clause for clause in found.values() if clause.id not in apart)


def with_sources(programme: Programme, by_clause: Mapping[str, str]) -> Programme:
    """Return a programme whose clauses rest on other sources.

    Args:
        by_clause: by the id of a clause the id of its source.
    """
    changed = {}
    if STAGES in by_clause and programme.stages is not None:
        changed["stages"] = programme.stages.model_copy(update={"source": by_clause[STAGES]})
    tracks = []
    for track in programme.tracks:
        criteria = tuple(_resting(each, f"criteria/{each.id}", by_clause) for each in track.criteria)
        rounds = tuple(_resting(each, _of_round(track, each), by_clause) for each in track.rounds)
        tracks.append(track.model_copy(update={"criteria": criteria, "rounds": rounds}))
    return programme.model_copy(update={**changed, "tracks": tuple(tracks)})


def _resting(part: Part, id: str, by_clause: Mapping[str, str]) -> Part:
    return part.model_copy(update={"source": by_clause[id]}) if id in by_clause else part


def _of_round(track: Track, round: Round) -> str:
    return f"rounds/{round.id}" if track.id is None else f"rounds/{track.id}/{round.id}"


def _all(programme: Programme) -> Iterator[Clause]:
    stages = programme.stages
    if stages is not None:
        words = message("rules-clause-stages")
        yield Clause(STAGES, words, band_words(stages.bands, programme), stages.source, _mark(stages))
    for track in programme.tracks:
        for criterion in track.criteria:
            id, title = f"criteria/{criterion.id}", criterion.title
            yield Clause(id, title, criterion.clause, criterion.source, _mark(criterion))
    for track in programme.tracks:
        for each in track.rounds:
            named = message("rules-clause-round", name=each.name)
            if track.id is not None:
                named = message("rules-clause-round-of", name=each.name, track=track.name)
            yield Clause(_of_round(track, each), named, each.note, each.source, _mark(each))


def _mark(part: BaseModel) -> str:
    # Without defaults, so that a key that a later version adds does not change the mark.
    worded = part.model_dump_json(exclude={"source"}, exclude_defaults=True)
    return hashlib.sha256(worded.encode()).hexdigest()[:_MARK_DIGITS]
