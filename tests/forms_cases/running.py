"""Runs the examples beside the definitions."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sme_apply.company import Company, parse_company, with_fact
from sme_apply.eligibility import TrackVerdict, screen_track
from sme_apply.programmes import Programme, Season, size_standards
from sme_apply.programmes.cases import CASES, Cases, Example, read_cases
from sme_apply.terms import Message

FORMS = Path(__file__).resolve().parents[2] / "forms"
BASE = FORMS / "cases-base.json"
_companies: dict[str, Company] = {}


@functools.cache
def cases_of(season: int, programme: str) -> Cases:
    """Return the examples of one programme."""
    name = f"{season}/{programme}/{CASES}"
    return read_cases(FORMS / name, name)


@functools.cache
def base() -> Company:
    """Return the company that every example starts from."""
    return parse_company(BASE.read_bytes())


def company_of(facts: Mapping[str, Any]) -> Company:
    """Return the base company with some facts told otherwise."""
    key = json.dumps(facts, default=str, sort_keys=True)
    if key not in _companies:
        company = base()
        for path, value in facts.items():
            company = with_fact(company, path, value)
        _companies[key] = company
    return _companies[key]


def verdict_of(example: Example, programme: Programme, season: Season) -> TrackVerdict:
    """Return the verdict on the company of an example."""
    track = programme.track(example.track)
    return screen_track(company_of(example.facts), programme, track, season, size_standards(), example.as_of)


def found(verdict: TrackVerdict, name: str) -> Any:
    """Return what was found under a name that an example uses, written as in the file.

    Raises:
        KeyError: if there is no such finding.
    """
    kind, _, id = name.partition(".")
    support = verdict.support
    plain: dict[str, Callable[[], Any]] = {
        "verdict": lambda: verdict.verdict.value,
        "window": lambda: verdict.window.value,
        "stage": lambda: verdict.stage.value if verdict.stage else None,
        "limit_krw": lambda: support.limit_krw,
        "share": lambda: support.government_share,
        "room_krw": lambda: support.graduation_room_krw,
        "warnings": lambda: len(support.warnings),
        "notices": lambda: len(verdict.notices),
        "missing": lambda: list(verdict.missing),
    }
    if not id:
        return plain[kind]()
    by_id: dict[str, dict[str, Any]] = {
        "criteria": {each.criterion.id: each.outcome.value for each in verdict.criteria},
        "warned": {each.criterion.id: _warned(each.warnings) for each in verdict.criteria},
        "bonus": {each.bonus.id: each.outcome.value for each in verdict.bonus},
        "points": {each.bonus.id: each.points for each in verdict.bonus},
        "subtracts": {each.bonus.id: each.bonus.subtracts for each in verdict.bonus},
        "documents": {
            each.id: verdict.programme.values.whole(each.valid_for_days)
            for each in verdict.track.documents
            if each.valid_for_days
        },
        "rounds": {each.round.id: each.window.value for each in verdict.rounds},
        "hours": {each.round.id: each.closing_hour for each in verdict.rounds},
        "menus": {each.id: each.cap_krw(verdict.programme.values, verdict.as_of) for each in verdict.programme.menus},
    }
    return by_id[kind][id]


def differences(example: Example, programme: Programme, season: Season) -> Iterator[str]:
    """Yield each finding that is not as the example expects."""
    verdict = verdict_of(example, programme, season)
    for name, expected in example.expect.items():
        came = found(verdict, name)
        if came != expected:
            yield f"{example.name}: {name} is {came!r} and not {expected!r}"


def is_caught(programme: Programme, season: Season, cases: Cases) -> bool:
    """Whether an example tells a changed programme from what it should be.

    A finding that is not there any more, such as a criterion left out, is a difference too.
    """
    for example in cases.examples():
        try:
            if next(differences(example, programme, season), None) is not None:
                return True
        except KeyError:
            return True
    return False


def _warned(warnings: tuple[Message, ...]) -> list[str]:
    """Return what is warned of: industry codes, or the ids of cautions."""
    return [each for warning in warnings for each in _texts(warning.values.get("codes", warning.values.get("id")))]


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in value) if isinstance(value, tuple) else (str(value),)
