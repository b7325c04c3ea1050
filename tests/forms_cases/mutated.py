"""Programmes that are wrong in one place: thresholds, comparisons, answers, codes, dates, edges, shares, limits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from sme_apply.programmes import CriterionKind, Programme, Season
from tests.forms_cases.mutated_conditions import Told, changed_condition, without

_REFERENCE = re.compile(r"\$[a-z][a-z0-9_-]*")
_SHOWN_ONLY = ("figures", "readings", "bonus_most")
"""Parts whose figures are shown and decide nothing."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A programme, with its season, that differs from the definition in one place."""

    what: str
    programme: Programme
    season: Season


def mutants(programme: Programme, season: Season) -> Iterator[Mutant]:
    """Yield every programme that differs from a sound one in one place and is still a definition."""
    for name in ("noticed_on", "ends_on"):
        for days in (-1, 1):
            day = getattr(season, name) + timedelta(days=days)
            yield Mutant(f"season {name} {day}", programme, season.model_copy(update={name: day}))
    whole = programme.model_dump(by_alias=True, exclude={"form", "origin"})
    for what, changed in _changed_programmes(whole):
        try:
            yield Mutant(what, Programme.model_validate(changed), season)
        except ValidationError:
            continue


def _changed_programmes(whole: Told) -> Iterator[tuple[str, Told]]:
    for id in sorted(_deciding_figures(whole)):
        known = whole["values"][id]
        for figure in _changed_figures(known["is"]):
            values = {**whole["values"], id: {**known, "is": figure}}
            yield f"value {id}: {known['is']} becomes {figure}", {**whole, "values": values}
    for what, stages in _changed_bands(whole["stages"] or {}):
        yield f"stages: {what}", {**whole, "stages": stages}
    for kind, ways in _WAYS.items():
        for part in _different(part for track in whole["tracks"] for part in track[kind]):
            for what, changed in ways(part):
                yield f"{kind} {part['id']}: {what}", _with_part(whole, kind, part, changed)
    for support in _different(track["support"] for track in whole["tracks"]):
        for what, changed in _changed_support(support, whole["values"]):
            tracks = [
                {**track, "support": changed} if track["support"] == support else track for track in whole["tracks"]
            ]
            yield f"support: {what}", {**whole, "tracks": tracks}
    for position, track in enumerate(whole["tracks"]):
        if track["incomplete"] is not None:
            tracks = list(whole["tracks"])
            tracks[position] = {**track, "incomplete": None}
            yield f"track {track['id']} becomes complete", {**whole, "tracks": tracks}


def _deciding_figures(whole: Told) -> set[str]:
    found: set[str] = set()

    def collect(part: Any) -> None:
        if isinstance(part, Mapping):
            for key, inside in part.items():
                if key not in _SHOWN_ONLY:
                    collect(inside)
        elif isinstance(part, list | tuple):
            for inside in part:
                collect(inside)
        elif isinstance(part, str) and _REFERENCE.fullmatch(part):
            found.add(part[1:])

    collect({key: whole[key] for key in ("tracks", "stages", "menus")})
    return found


def _changed_figures(figure: Any) -> Iterator[Any]:
    match figure:
        case Decimal():
            yield from (figure - Decimal("0.001"), figure + Decimal("0.001"))
        case int():
            yield from (figure - 1, figure + 1)
        case date():
            yield from (figure - timedelta(days=1), figure + timedelta(days=1))
        case tuple():
            yield from (without(figure, position) for position in range(len(figure)))
        case str():
            hours, minutes = figure.split(":")
            yield f"{int(hours) - 1:02}:{minutes}"
            yield f"{hours}:{int(minutes) + 1:02}"


def _changed_bands(table: Told) -> Iterator[tuple[str, Told]]:
    bands = table.get("bands") or ()
    for position, band in enumerate(bands):
        other = bands[position - 1]["gives"]
        if other != band["gives"]:
            changed = [*bands[:position], {**band, "gives": other}, *bands[position + 1 :]]
            yield f"band {band['gives']} gives {other}", {**table, "bands": changed}
    by = table.get("by")
    if isinstance(by, str):
        yield "by another year", {**table, "by": by.replace("season-1", "season-2")}
    for position in range(len(by) if isinstance(by, tuple) else 0):
        assert isinstance(by, tuple)
        if len(by) > 1:
            yield f"without {by[position]}", {**table, "by": without(by, position)}
        else:
            yield "by another year", {**table, "by": (re.sub(r"-\d", "-3", by[0]),)}


def _changed_criterion(criterion: Told) -> Iterator[tuple[str, Told | None]]:
    yield "left out", None
    requirement = criterion["kind"] is CriterionKind.REQUIREMENT
    other = CriterionKind.EXCLUSION if requirement else CriterionKind.REQUIREMENT
    yield "requirement and exclusion swapped", {**criterion, "kind": other}
    yield from _changed_when(criterion)
    cautions = criterion["cautions"]
    for position, caution in enumerate(cautions):
        yield f"caution {caution['id']} left out", {**criterion, "cautions": without(cautions, position)}
        for what, changed in _changed_when(caution):
            one = (*cautions[:position], changed, *cautions[position + 1 :])
            yield f"caution {caution['id']}: {what}", {**criterion, "cautions": one}
    for name in ("valid_from", "valid_until"):
        if criterion[name] is not None:
            yield f"{name} left out", {**criterion, name: None}
            for days in (-1, 1):
                yield f"{name} {days:+} day", {**criterion, name: criterion[name] + timedelta(days=days)}


def _changed_when(part: Told) -> Iterator[tuple[str, Told]]:
    if part["when"] is not None:
        for what, condition in changed_condition(part["when"]):
            yield what, {**part, "when": condition}


def _changed_round(round: Told) -> Iterator[tuple[str, Told | None]]:
    yield "left out", None
    if round["rolling"]:
        yield "no longer rolling", {**round, "rolling": False, "closes": round["opens"]}
    if round["closing_hour"] is not None:
        yield "without its hour", {**round, "closing_hour": None}


def _changed_bonus(bonus: Told) -> Iterator[tuple[str, Told | None]]:
    yield "left out", None
    yield "added and taken off swapped", {**bonus, "subtracts": not bonus["subtracts"]}
    yield from _changed_when(bonus)


def _changed_support(support: Told, values: Told) -> Iterator[tuple[str, Told]]:
    if support["limit"] is not None and values[support["limit"][1:]]["is"] is not None:
        yield "without its limit", {**support, "limit": None}
    for what, by_stage in _changed_by_stage(support["limit_by_stage"], values):
        yield f"limit {what}", {**support, "limit_by_stage": by_stage}
    if support["share"] is not None:
        yield "without its share", {**support, "share": None}
        for what, share in _changed_bands(support["share"]):
            yield f"share {what}", {**support, "share": share}
    uplifts = support["uplifts"]
    for position, uplift in enumerate(uplifts):
        yield f"uplift {uplift['id']} left out", {**support, "uplifts": without(uplifts, position)}
        for what, changed in _changed_uplift(uplift):
            one = (*uplifts[:position], changed, *uplifts[position + 1 :])
            yield f"uplift {uplift['id']}: {what}", {**support, "uplifts": one}
    if support["graduation"] is not None:
        yield "without graduation", {**support, "graduation": None}
        for what, graduation in _changed_graduation(support["graduation"], values):
            yield f"graduation {what}", {**support, "graduation": graduation}


def _changed_uplift(uplift: Told) -> Iterator[tuple[str, Told]]:
    yield from _changed_when(uplift)
    if uplift["raise_by"] is not None:
        yield "once turned round", {**uplift, "once": not uplift["once"]}
        yield "counting for graduation turned round", {
            **uplift, "counts_for_graduation": not uplift["counts_for_graduation"],
        }  # fmt: skip
    if uplift["group"] is not None and uplift["raise_by"] is not None:
        yield "out of its group", {**uplift, "group": None}


def _changed_graduation(graduation: Told, values: Told) -> Iterator[tuple[str, Told]]:
    for name in ("without_tracks", "raised_caps", "programmes"):
        for position in range(len(graduation[name])):
            yield f"{name} without number {position + 1}", {**graduation, name: without(graduation[name], position)}
    for what, caps in _changed_by_stage(graduation["caps"], values):
        yield f"caps {what}", {**graduation, "caps": caps}


def _changed_by_stage(by_stage: Told, values: Told) -> Iterator[tuple[str, Told]]:
    for stage, reference in by_stage.items():
        yield f"without {stage}", {key: value for key, value in by_stage.items() if key != stage}
        for other in by_stage.values():
            if values[other[1:]]["is"] != values[reference[1:]]["is"]:
                yield f"of {stage} is {other}", {**by_stage, stage: other}
                break


_WAYS: Mapping[str, Callable[[Told], Iterator[tuple[str, Told | None]]]] = {
    "criteria": _changed_criterion,
    "rounds": _changed_round,
    "bonus": _changed_bonus,
}


def _with_part(whole: Told, kind: str, part: Told, changed: Told | None) -> Told:
    """Put a changed part in the place of each that is like it: shared parts are one in the file."""
    tracks = []
    for track in whole["tracks"]:
        parts = [changed if each == part else each for each in track[kind]]
        tracks.append({**track, kind: [each for each in parts if each is not None]})
    return {**whole, "tracks": tracks}


def _different(parts: Iterator[Told]) -> list[Told]:
    found: list[Told] = []
    for part in parts:
        if part not in found:
            found.append(part)
    return found
