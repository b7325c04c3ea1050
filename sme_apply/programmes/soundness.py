"""What a definition must hold beyond its shape: every reference leads somewhere, every banded table rises."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import BaseModel
from pydantic_core import PydanticCustomError

from sme_apply.company.codes import EARLIER_SUPPORTS
from sme_apply.programmes.condition import Compare, History
from sme_apply.programmes.definition_file import Place
from sme_apply.programmes.fact_names import choices_of, is_known_fact, nearest_fact
from sme_apply.programmes.flaw import message_of, nearest
from sme_apply.programmes.form import Column, Form
from sme_apply.programmes.form_soundness import form_flaws
from sme_apply.programmes.programme import Programme, Season, Track
from sme_apply.programmes.support import Graduation, Uplift, check_ascending
from sme_apply.terms import Message, Text, message

_PROBLEM = "programmes-problem-"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a definition: where, and what with what to do."""

    place: Place
    problem: Message


def faults_of(programme: Programme) -> Iterator[Fault]:
    """Yield every fault of a programme whose shape is right; its form is judged by `faults_of_form`."""
    for name, inside in _members(programme):
        if name != "form":
            yield from _faults_inside(inside, (name,), programme)
    if programme.stages:
        yield from _bands(programme.stages.bands, ("stages", "bands"), programme)
    for position, track in enumerate(programme.tracks):
        yield from _faults_of_track(track, ("tracks", position), programme)
    yield from _twice([track.id for track in programme.tracks], ("tracks",))
    yield from _twice([menu.id for menu in programme.menus], ("menus",))
    for position, menu in enumerate(programme.menus):
        for at, cap in enumerate(menu.caps):
            place: Place = ("menus", position, "caps", at)
            yield from _has_unit(cap.most, "KRW", (*place, "most"), programme)
            if cap.from_ is not None:
                yield from _has_unit(cap.from_, "date", (*place, "from"), programme)


def faults_of_form(form: Form, programme: Programme) -> Iterator[Fault]:
    """Yield every fault of a form whose shape is right."""
    yield from _faults_inside(form, (), programme)
    for place, problem in form_flaws(form):
        yield Fault(place, problem)


def faults_of_season(season: Season) -> Iterator[Fault]:
    """Yield every fault of a season whose shape is right."""
    if season.ends_on < season.noticed_on:
        yield Fault(("ends_on",), _problem("ends-before"))
    if season.budget and season.budget.source not in season.sources:
        yield Fault(("budget", "source"), _problem("no-source", source=season.budget.source))
    yield from _twice([rule.id for rule in season.combinations], ("combinations",))
    for position, rule in enumerate(season.combinations):
        place: Place = ("combinations", position)
        told: dict[Place, str] = {(): rule.source, **{(name,): known.source for name, known in rule.figures.items()}}
        for inside, source in told.items():
            if source not in season.sources:
                yield Fault((*place, *inside, "source"), _problem("no-source", source=source))


def faults_of_combinations(season: Season, known: Mapping[str, Collection[str | None] | None]) -> Iterator[Fault]:
    """Yield each programme or track that a rule on combining names and the season does not have, or that stands twice.

    Args:
        known: by id of the season's programmes the ids of their tracks, ``None`` where these are not known.
    """
    for position, rule in enumerate(season.combinations):
        if not rule.speaks_of_two():
            yield Fault(("combinations", position, "of"), _problem("no-pair"))
        seen: set[str] = set()
        for key, at, member in rule.members():
            programme, _, track = member.partition("/")
            if programme not in known:
                yield Fault(("combinations", position, key, at), _problem("no-folder", folder=programme))
            elif track and track not in (known[programme] or (track,)):
                yield Fault(("combinations", position, key, at), _problem("no-track", member=member))
            elif member in seen:
                yield Fault(("combinations", position, key, at), _problem("member-twice", member=member))
            seen.add(member)


def _members(part: BaseModel) -> Iterator[tuple[str, Any]]:
    """Yield the parts of a part under the keys that they have in the file."""
    for name, field in type(part).model_fields.items():
        yield field.alias or name, getattr(part, name)


def _faults_inside(part: Any, place: Place, programme: Programme) -> Iterator[Fault]:
    if isinstance(part, str):
        yield from _faults_of_word(part, place, programme)
    elif isinstance(part, Text):
        for language in ("ko", "en"):
            if not part.in_language(language).strip():
                yield Fault((*place, language), _problem("empty"))
    elif isinstance(part, BaseModel):
        if isinstance(part, Compare):
            yield from _unit(part, place, programme)
            yield from _codes(part, place)
        if isinstance(part, History):
            yield from _history_units(part, place, programme)
        if isinstance(part, History | Graduation):
            yield from _earlier_supports(part.programmes, (*place, "programmes"), programme)
        for name, inside in _members(part):
            # The ``from`` of a column is a key within the entries of a list, not a fact.
            if not (isinstance(part, Column) and name == "from"):
                yield from _faults_inside(inside, (*place, name), programme)
    elif isinstance(part, dict):
        for key, inside in part.items():
            yield from _faults_inside(inside, (*place, key), programme)
    elif isinstance(part, tuple):
        for position, inside in enumerate(part):
            yield from _faults_inside(inside, (*place, position), programme)


def _faults_of_word(word: str, place: Place, programme: Programme) -> Iterator[Fault]:
    if word.startswith("$") and word[1:] not in programme.known_values:
        near = nearest(word[1:], programme.known_values)
        misspelt = _problem("misspelt-value", value=word, nearest=f"${near}")
        yield Fault(place, misspelt if near else _problem("no-value", value=word))
    elif place[-1] == "source" and word not in programme.sources:
        yield Fault(place, _problem("no-source", source=word))
    elif _names_unknown_fact(word, place, programme.season):
        yield Fault(place, _unknown_fact(word))


def _names_unknown_fact(word: str, place: Place, season: int) -> bool:
    names_fact = place[-1] in ("fact", "by", "from") or place[-2:-1] == ("by",)
    return names_fact and not word.startswith("$") and not is_known_fact(word, season, in_form=place[-1] == "from")


def _faults_of_track(track: Track, place: Place, programme: Programme) -> Iterator[Fault]:
    for key in ("criteria", "documents", "rounds", "bonus"):
        yield from _twice([part.id for part in getattr(track, key)], (*place, key))
    support = track.support
    if support.share and support.share.bands:
        yield from _bands(support.share.bands, (*place, "support", "share", "bands"), programme)
        for position, band in enumerate(support.share.bands):
            if not band.gives.startswith("$"):
                yield Fault((*place, "support", "share", "bands", position, "gives"), _problem("no-reference"))
    yield from _units_of_uplifts(support.uplifts, (*place, "support", "uplifts"), programme)
    uplifts = [uplift.id for uplift in support.uplifts]
    yield from _twice(uplifts, (*place, "support", "uplifts"))
    for position, raised in enumerate(support.graduation.raised_caps if support.graduation else ()):
        if raised.with_uplift not in uplifts:
            at: Place = (*place, "support", "graduation", "raised_caps", position, "with_uplift")
            yield Fault(at, _problem("no-choice", choices=tuple(uplifts)))
    for position, round in enumerate(track.rounds):
        ends = {name: reference for name in ("opens", "closes") if (reference := getattr(round, name))}
        for name, reference in ends.items():
            yield from _has_unit(reference, "date", (*place, "rounds", position, name), programme)
        known = (programme.known_values.get(ends.get(name, "$")[1:]) for name in ("opens", "closes"))
        opens, closes = (value.figure if value else None for value in known)
        if isinstance(opens, date) and isinstance(closes, date) and closes < opens:
            yield Fault((*place, "rounds", position, "closes"), _problem("ends-before"))


def _units_of_uplifts(uplifts: Sequence[Uplift], place: Place, programme: Programme) -> Iterator[Fault]:
    """Check that uplifts rise by a share or by KRW, and that those of which the largest counts can be compared."""
    of_group: dict[str, str] = {}
    for position, uplift in enumerate(uplifts):
        known = programme.known_values.get((uplift.raise_by or "")[1:])
        if known is None:
            continue
        at: Place = (*place, position, "raise_by")
        wanted = of_group.setdefault(uplift.group, known.unit) if uplift.group else known.unit
        if known.unit not in ("share", "KRW"):
            yield Fault(at, _problem("other-unit", value=str(uplift.raise_by), unit=known.unit, wanted="share"))
        elif known.unit != wanted:
            yield Fault(at, _problem("other-unit", value=str(uplift.raise_by), unit=known.unit, wanted=wanted))


def _bands(bands: Any, place: Place, programme: Programme) -> Iterator[Fault]:
    if any(edge and edge[1:] not in programme.known_values for band in bands for edge in (band.from_, band.below)):
        return
    try:
        check_ascending(bands, programme.values)
    except PydanticCustomError as error:
        yield Fault(place, message_of(error))


def _unit(part: Compare, place: Place, programme: Programme) -> Iterator[Fault]:
    """Hold the unit of a figure against the fact that it is compared with."""
    operand = part.operand
    if not isinstance(operand, str) or not operand.startswith("$"):
        return
    wanted = "USD" if part.fact.endswith("_usd") or "_usd." in part.fact else None
    wanted = "KRW" if part.fact.endswith("_krw") else wanted
    wanted = "share" if part.fact == "exports.growth_three_years" else wanted
    if wanted:
        yield from _has_unit(operand, wanted, (*place, part.operator), programme)


def _codes(part: Compare, place: Place) -> Iterator[Fault]:
    """Hold codes against the choices of the fact that they are compared with."""
    choices = choices_of(part.fact)
    operand = part.operand
    if not choices or part.operator not in ("is", "one_of", "includes_any"):
        return
    for code in operand if isinstance(operand, tuple) else (operand,):
        if code not in choices:
            yield Fault((*place, part.operator), _problem("no-choice", choices=choices))


def _history_units(part: History, place: Place, programme: Programme) -> Iterator[Fault]:
    for name, unit in (("threshold", "share"), ("years", "years"), ("day", "date"), ("count", "count")):
        reference = getattr(part, name)
        if reference is not None:
            yield from _has_unit(reference, unit, (*place, name), programme)


def _earlier_supports(named: Sequence[str], place: Place, programme: Programme) -> Iterator[Fault]:
    """Check that a rule on earlier supports names those that a company's history can tell."""
    known = tuple(dict.fromkeys((*EARLIER_SUPPORTS, programme.id)))
    for position, id in enumerate(named):
        if id not in known:
            yield Fault((*place, position), _problem("no-choice", choices=known))


def _has_unit(reference: str, unit: str, place: Place, programme: Programme) -> Iterator[Fault]:
    known = programme.known_values.get(reference[1:])
    if known and known.unit != unit:
        yield Fault(place, _problem("other-unit", value=reference, unit=known.unit, wanted=unit))


def _twice(ids: Sequence[str | None], place: Place) -> Iterator[Fault]:
    for id, times in Counter(ids).items():
        if times > 1:
            again = [position for position, each in enumerate(ids) if each == id][1]
            yield Fault((*place, again), _problem("id-twice", id=str(id)))


def _unknown_fact(name: str) -> Message:
    near = nearest_fact(name)
    return _problem("misspelt-fact", fact=name, nearest=near) if near else _problem("no-fact", fact=name)


def _problem(problem: str, **values: str | tuple[str, ...]) -> Message:
    return message(_PROBLEM + problem, **values)


__all__ = ["Fault", "faults_of", "faults_of_combinations", "faults_of_form", "faults_of_season"]
