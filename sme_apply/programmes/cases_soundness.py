"""What examples must hold beyond their shape: they name facts, tracks and findings that there are."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from sme_apply.company import UnknownFact, spec_of
from sme_apply.programmes.cases import AS_OF, CASES, Case, Cases, Series
from sme_apply.programmes.checking import fault, shape_faults
from sme_apply.programmes.definition_file import Place, read_definition
from sme_apply.programmes.fact_names import nearest_fact
from sme_apply.programmes.flaw import nearest
from sme_apply.programmes.programme import Programme, Stage, Track
from sme_apply.programmes.soundness import Fault
from sme_apply.terms import BadInput, Message, message

_OUTCOMES = ("met", "not_met", "unknown")
FINDINGS: Mapping[str, tuple[str, ...]] = {
    "verdict": ("eligible", "ineligible", "undetermined"),
    "window": ("upcoming", "open", "closed", "unknown"),
    "stage": tuple(stage.value for stage in Stage),
    "limit_krw": (), "share": (), "room_krw": (), "warnings": (), "notices": (), "missing": (),
}  # fmt: skip
"""What an example may expect by itself, each with its possible answers where these are words."""
FINDINGS_BY_ID: Mapping[str, tuple[str, ...]] = {
    "criteria": _OUTCOMES, "bonus": _OUTCOMES, "rounds": FINDINGS["window"],
    "warned": (), "points": (), "subtracts": (), "documents": (), "hours": (), "menus": (),
}  # fmt: skip
"""What an example may expect of a part, as in ``criteria.sme``."""
_PARTS = {"warned": "criteria", "points": "bonus", "subtracts": "bonus", "hours": "rounds"}
_PROBLEM = "programmes-problem-"


def faults_of_cases(folder: Path, programme: Programme) -> Iterator[Message]:
    """Yield every fault of the examples beside a programme's definition; nothing where it has none.

    Args:
        folder: the folder of all definitions.
    """
    name = f"{programme.season}/{programme.id}/{CASES}"
    path = folder / name
    try:
        if not path.exists():
            return
        if not path.resolve().is_relative_to(folder.resolve()):
            raise BadInput(message("maintaining-link-leaves", file=name))
        file = read_definition(path, name)
    except BadInput as refused:
        yield refused.message
        return
    cases = shape_faults(Cases, file.content, file)
    if isinstance(cases, tuple):
        yield from (each.message for each in cases)
        return
    for found in _faults(cases, programme):
        yield fault(file, found.place, found.problem).message


def _faults(cases: Cases, programme: Programme) -> Iterator[Fault]:
    tracks = {track.id: {kind: _ids(track, kind) for kind in ("criteria", "bonus", "rounds", "documents")}
              for track in programme.tracks}  # fmt: skip
    menus = {menu.id for menu in programme.menus}
    first = programme.tracks[0].id
    yield from _untellable(cases.company, ("company",))
    placed: list[tuple[Place, Case | Series]] = [(("cases", at), case) for at, case in enumerate(cases.cases)]
    placed += [(("series", at), series) for at, series in enumerate(cases.series)]
    for place, each in placed:
        if each.track is not None and each.track not in tracks:
            yield Fault((*place, "track"), _no_choice([id for id in tracks if id]))
            continue
        yield from _untellable(each.change, (*place, "change"))
        if isinstance(each, Series):
            yield from _varied(each, place)
        for name, expected, inner in _expected(each, place):
            yield from _finding(name, expected, {**tracks[each.track or first], "menus": menus}, inner)


def _varied(series: Series, place: Place) -> Iterator[Fault]:
    if series.vary != AS_OF:
        yield from _untellable((series.vary,), (*place, "vary"), by_key=False)
        return
    for at, (value, _) in enumerate(series.values):
        if not isinstance(value, date):
            yield Fault((*place, "values", at), message(_PROBLEM + "no-date"))


def _ids(track: Track, kind: str) -> set[str]:
    return {str(part.id) for part in getattr(track, kind)}


def _expected(each: Case | Series, place: Place) -> Iterator[tuple[str, Any, Place]]:
    if isinstance(each, Case):
        yield from ((name, expected, (*place, "expect", name)) for name, expected in each.expect.items())
    else:
        for at, (_, expected) in enumerate(each.values):
            yield each.of, expected, (*place, "values", at)


def _finding(name: str, expected: Any, parts: Mapping[str, Collection[str]], place: Place) -> Iterator[Fault]:
    kind, _, id = name.partition(".")
    answers = (FINDINGS_BY_ID if id else FINDINGS).get(kind)
    if answers is None:
        known = [*FINDINGS, *(f"{each}.ID" for each in FINDINGS_BY_ID)]
        yield Fault(place, _no_choice([near] if (near := nearest(kind, known)) else known))
    elif id and id not in parts[_PARTS.get(kind, kind)]:
        yield Fault(place, _no_choice(sorted(f"{kind}.{each}" for each in parts[_PARTS.get(kind, kind)])))
    elif answers and expected is not None and expected not in answers:
        yield Fault(place, _no_choice(answers))


def _untellable(facts: Collection[str], place: Place, by_key: bool = True) -> Iterator[Fault]:
    """Yield each fact that a company file cannot tell."""
    for path in facts:
        try:
            told = not spec_of(path).derived
        except UnknownFact:
            told = False
        if not told:
            near = nearest_fact(path)
            problem = (
                message(_PROBLEM + "misspelt-fact", fact=path, nearest=near)
                if near and near != path
                else message(_PROBLEM + "no-fact", fact=path)
            )
            yield Fault((*place, path) if by_key else place, problem)


def _no_choice(choices: Collection[str]) -> Message:
    return message(_PROBLEM + "no-choice", choices=tuple(choices))
