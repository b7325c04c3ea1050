"""Carries a draft into another season or programme: what fits is taken over, everything else is named with its reason.

The draft itself is not touched. What the company's facts fill by themselves is no answer and needs no carrying.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from sme_apply.drafts.carried_answer import carried_answer
from sme_apply.drafts.draft import Answer, Draft, Paper
from sme_apply.drafts.filling import form_of
from sme_apply.drafts.starting import new_draft
from sme_apply.programmes import Field, Form, Programme, Track
from sme_apply.terms import Message, Text, message


class Fate(Enum):
    """What becomes of something that stands in a draft when the draft is carried over."""

    TAKEN = "taken"
    """It stands in the new draft as it was."""
    CHANGED = "changed"
    """It stands in the new draft, but something about it is to be looked at."""
    LEFT = "left"
    """It has no place in the new draft."""


@dataclass(frozen=True, slots=True)
class CarriedPlace:
    """One thing that stands in a draft, and what becomes of it.

    Args:
        name: what the form of the old draft calls it.
        whys: what is to be looked at, or why it has no place; empty where it is taken over as it was.
        answer: what stood there, ``None`` where it is no answer.
        asked: the field that the answer was given to, ``None`` where it is no answer.
    """

    fate: Fate
    name: Text | Message
    whys: tuple[Message, ...] = ()
    answer: Answer | None = None
    asked: Field | None = None


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """The draft that carrying over would make, and what becomes of everything in the old one.

    Args:
        draft: the new draft.
        places: in the order of the old form, then consents, papers and the round.
        asked_anew: the required fields of the new form that the old one had not and that no fact is linked to.
    """

    draft: Draft
    places: tuple[CarriedPlace, ...]
    asked_anew: tuple[Text, ...]

    def of(self, fate: Fate) -> tuple[CarriedPlace, ...]:
        """Return everything that has the same fate."""
        return tuple(each for each in self.places if each.fate is fate)


def carry_over(draft: Draft, before: Programme, programme: Programme, track: Track, as_of: date) -> CarriedOver:
    """Return the draft that an older one makes for another season, programme or track.

    Args:
        draft: the older draft.
        before: its programme, in its season.
        programme, track: what the new draft applies for.
        as_of: the day on which the new draft begins.

    Raises:
        BadInput: if one of the programmes has no form.
    """
    old, new = form_of(before), form_of(programme)
    begun = new_draft(programme, track, as_of)
    answers: dict[str, Answer] = {}
    places: list[CarriedPlace] = []
    for field in old.fields():
        if field.id in draft.answers:
            answer = draft.answers[field.id]
            to = _counterpart(field, old, new)
            if to is None or to.id in answers:
                why = message("carrying-no-such-field" if to is None else "carrying-place-taken")
                places.append(CarriedPlace(Fate.LEFT, field.label, (why,), answer, field))
                continue
            carried, whys = carried_answer(field, answer, draft.season, to, begun.season)
            if carried is not None:
                answers[to.id] = carried
            fate = Fate.LEFT if carried is None else Fate.CHANGED if whys else Fate.TAKEN
            places.append(CarriedPlace(fate, field.label, whys, answer, field))
    known = {field.id for field in old.fields()}
    if left_over := sum(1 for id in draft.answers if id not in known):
        said = message("carrying-left-over", count=left_over)
        places.append(CarriedPlace(Fate.LEFT, said, (message("carrying-no-such-field"),)))
    papers, of_papers = _papers(draft, before, begun, track)
    places += [*_consents(draft, old), *of_papers, *_round(draft, before)]
    counterparts = {to.id for field in old.fields() if (to := _counterpart(field, old, new)) is not None}
    asked_anew = tuple(
        field.label
        for field in new.fields()
        if field.required and field.source is None and field.id not in counterparts and not _filled_by_rows(field)
    )
    return CarriedOver(replace(begun, answers=answers, papers=papers), tuple(places), asked_anew)


def _counterpart(field: Field, old: Form, new: Form) -> Field | None:
    """Return the field of the new form that asks the same: by id, else by the only label of that wording."""
    fields = {each.id: each for each in new.fields()}
    if field.id in fields:
        return fields[field.id]
    alike = [each for each in fields.values() if each.label.ko == field.label.ko and each.kind == field.kind]
    ours = [each for each in old.fields() if each.label.ko == field.label.ko]
    own_ids = {each.id for each in old.fields()}
    return alike[0] if len(alike) == 1 and len(ours) == 1 and alike[0].id not in own_ids else None


def _filled_by_rows(field: Field) -> bool:
    return any(row.source is not None for row in field.rows)


def _consents(draft: Draft, old: Form) -> Iterator[CarriedPlace]:
    # A consent is given to one application for one season; what was read then was another text.
    for consent in old.consents:
        if consent.id in draft.consents_read:
            yield CarriedPlace(Fate.LEFT, consent.title, (message("carrying-consent-anew"),))


def _papers(
    draft: Draft, before: Programme, begun: Draft, track: Track
) -> tuple[dict[str, Paper], tuple[CarriedPlace, ...]]:
    names = {paper.id: paper.name for paper in before.track(_track_of(draft, before)).documents}
    wanted = {paper.id: paper for paper in track.documents}
    kept: dict[str, Paper] = {}
    places = []
    for id, paper in draft.papers.items():
        if paper == Paper():
            continue
        name = names.get(id) or message("carrying-paper-unlisted")
        if id not in wanted:
            places.append(CarriedPlace(Fate.LEFT, name, (message("carrying-paper-not-asked"),)))
            continue
        kept[id] = paper
        whys = (message("carrying-paper-season"),) if begun.season != draft.season else ()
        places.append(CarriedPlace(Fate.CHANGED if whys else Fate.TAKEN, name, whys))
    return kept, tuple(places)


def _round(draft: Draft, before: Programme) -> Iterator[CarriedPlace]:
    if draft.round is None:
        return
    rounds = before.track(_track_of(draft, before)).rounds
    name = next((each.name for each in rounds if each.id == draft.round), None)
    yield CarriedPlace(Fate.LEFT, name or message("carrying-round"), (message("carrying-round-anew"),))


def _track_of(draft: Draft, before: Programme) -> str | None:
    return draft.track if any(track.id == draft.track for track in before.tracks) else None
