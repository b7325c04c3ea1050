"""Reads and writes a file of confirmations: what the user has read in the official notice.

The file is a JSON list. Each entry confirms or corrects one value of a programme::

    [{"season": 2025, "programme": "export-voucher", "value": "limit-promising", "figure": 45000000,
      "notice": "중소벤처기업부 공고 제2024-000호", "notice_date": "2024-12-27", "by": "김담당",
      "confirmed_on": "2025-01-05"}]

``value`` is the id that ``sme-apply programmes --json`` shows. ``figure`` is what the notice says, in the unit of the
value: a whole number for amounts and counts, a number from 0 to 1 for shares, ``"2025-05-30"`` for a day, ``"17:00"``
for an hour, a list for codes. Of a clause, whose id has a ``/`` in it, it is the mark of the wording that was read
(``"figure": "9f86d081…"``); another wording is not taken for it. Every key is needed; an unknown key, programme or
value is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from sme_apply.drafts.strict_json import place_in, read_strict, unknown_key
from sme_apply.programmes import Catalogue, Confirmation, KnownValue, Programme
from sme_apply.programmes.clause import clauses
from sme_apply.programmes.value import FigureOf
from sme_apply.terms import BadInput, message

_KEYS = ("season", "programme", "value", "figure", "notice", "notice_date", "by", "confirmed_on")
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_HOUR = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_MOST = 10**16


def read_confirmations(data: bytes, catalogue: Catalogue) -> tuple[Confirmation, ...]:
    """Return the confirmations that a file holds; see the module for its format.

    Raises:
        BadInput: if the file is not sound JSON, names something unknown, or gives a figure that does not fit its unit.
    """
    told, text = read_strict(data)
    if not isinstance(told, list):
        raise BadInput(message("rules-confirmations-no-list"))
    return tuple(_confirmation(entry, position, catalogue, text) for position, entry in enumerate(told))


def _confirmation(entry: Any, position: int, catalogue: Catalogue, text: str) -> Confirmation:
    if not isinstance(entry, dict):
        raise BadInput(message("rules-confirmations-no-list"))
    for key in entry:
        if key not in _KEYS:
            raise unknown_key(key, _KEYS, place_in(text, (position, key)))
    for key in _KEYS:
        if entry.get(key) is None:
            place = place_in(text, (position,))
            raise BadInput(message("rules-confirmation-lacks", item=key, place=place))

    def refused(key: str) -> BadInput:
        return BadInput(message("rules-confirmation-wrong", item=key, place=place_in(text, (position, key))))

    programme = _programme(entry, catalogue, position, text)
    value = entry["value"]
    if not isinstance(value, str):
        raise refused("value")
    if not is_known(programme, value.removeprefix("$")):
        known = (*programme.known_values, *(clause.id for clause in clauses(programme)))
        raise unknown_key(value, known, place_in(text, (position, "value")))
    figure = figure_of(entry["figure"], value.removeprefix("$"), programme)
    if figure is None:
        raise refused("figure")
    for key in ("notice", "by"):
        if not isinstance(entry[key], str) or not entry[key].strip() or len(entry[key]) > 300:
            raise refused(key)
    days = {key: _day(entry[key]) for key in ("notice_date", "confirmed_on")}
    for key, day in days.items():
        if day is None:
            raise refused(key)
    notice_date, confirmed_on = days["notice_date"], days["confirmed_on"]
    assert notice_date is not None
    assert confirmed_on is not None
    return Confirmation(
        season=programme.season,
        programme=programme.id,
        value=value.removeprefix("$"),
        figure=figure,
        notice=entry["notice"].strip(),
        notice_date=notice_date,
        by=entry["by"].strip(),
        confirmed_on=confirmed_on,
    )


def _programme(entry: Mapping[str, Any], catalogue: Catalogue, position: int, text: str) -> Programme:
    year, id = entry["season"], entry["programme"]
    if isinstance(year, bool) or not isinstance(year, int):
        raise BadInput(message("rules-confirmation-wrong", item="season", place=place_in(text, (position, "season"))))
    season = catalogue.season(year)
    for programme in season.programmes:
        if programme.id == id:
            return programme
    ids = [programme.id for programme in season.programmes]
    raise unknown_key(str(id), ids, place_in(text, (position, "programme")))


def _day(told: Any) -> date | None:
    if not isinstance(told, str) or _ISO_DAY.fullmatch(told) is None:
        return None
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None


def is_known(programme: Programme, value: str) -> bool:
    """Whether a programme has a value or a clause of this id."""
    return value in programme.known_values or any(clause.id == value for clause in clauses(programme))


def figure_of(told: Any, value: str, programme: Programme) -> FigureOf | None:
    """Return a figure from JSON as the unit of its value wants it, ``None`` where it does not fit or nothing is there.

    Args:
        value: the id of a value or of a clause.
    """
    known = programme.known_values.get(value)
    if known is not None:
        return _figure(told, known)
    return told if any(clause.id == value and clause.mark == told for clause in clauses(programme)) else None


def plain_figure(figure: FigureOf | None) -> Any:
    """Return a figure as JSON writes it."""
    match figure:
        case Decimal():
            return int(figure) if figure == figure.to_integral_value() else float(figure)
        case date():
            return figure.isoformat()
        case tuple():
            return list(figure)
    return figure


def write_confirmations(confirmations: Iterable[Confirmation]) -> bytes:
    """Return the file that `read_confirmations` reads."""
    told = [
        {key: plain_figure(getattr(each, key)) for key in _KEYS}
        for each in sorted(confirmations, key=lambda each: (each.season, each.programme, each.value))
    ]
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _figure(told: Any, known: KnownValue) -> FigureOf | None:
    if isinstance(told, bool):
        return None
    if known.unit == "date":
        return _day(told)
    if known.unit == "hour":
        return told if isinstance(told, str) and _HOUR.fullmatch(told) else None
    if known.unit == "codes":
        sound = isinstance(told, list) and all(isinstance(each, str) and each for each in told)
        return tuple(told) if sound else None
    if known.unit in ("share", "percent"):
        most = 1 if known.unit == "share" else 1000
        return Decimal(told) if isinstance(told, int | Decimal) and 0 <= told <= most else None
    return told if isinstance(told, int) and 0 <= told <= _MOST else None
