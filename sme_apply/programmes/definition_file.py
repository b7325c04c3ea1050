"""Reads a definition file: YAML with the line of each key, without the parts of YAML that could do harm."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from sme_apply.terms import BadInput, message

LARGEST_FILE = 2_000_000
"""Bytes; a definition is a few hundred kilobytes at most."""
DEEPEST = 40

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Place = tuple[str | int, ...]

_YES_NO = {"true": True, "false": False}
_NOTHING = ("", "null", "~")
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,30}(?:_[0-9]{3}){0,9})")
_DECIMAL = re.compile(r"-?[0-9]{1,30}\.[0-9]{1,30}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class DefinitionFile:
    """The content of one definition file and the line on which each part stands.

    Args:
        name: the file as the user knows it, relative to the folder of definitions.
        content: the mapping that the file holds.
        lines: by place (keys and positions from the top) the line number, counted from 1.
        elsewhere: by key at the top the name of the file beside this one in which it stands.
    """

    name: str
    content: dict[str, Any]
    lines: dict[Place, int]
    elsewhere: Mapping[str, str] = field(default_factory=dict)

    def name_of(self, place: Place) -> str:
        """Return the file in which a place stands."""
        return self.elsewhere.get(str(place[0]), self.name) if place else self.name

    def joined(self, beside: DefinitionFile) -> DefinitionFile:
        """Return this definition together with the keys of a file beside it.

        Raises:
            BadInput: if a key stands in both.
        """
        for key in beside.content:
            if key in self.content:
                line = beside.line_of((key,))
                raise BadInput(message("programmes-key-twice", file=beside.name, line=line, key=key))
        return DefinitionFile(
            self.name,
            self.content | beside.content,
            self.lines | {place: line for place, line in beside.lines.items() if place},
            dict.fromkeys(beside.content, beside.name),
        )

    def line_of(self, place: Place) -> int:
        """Return the line of a place, or of the nearest part around it that has one."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def read_definition(path: Path, name: str) -> DefinitionFile:
    """Read one definition file.

    Raises:
        BadInput: if it is missing, too large, no UTF-8, no YAML, nested too deeply, or uses anchors, tags or a key
            twice.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise BadInput(message("programmes-unreadable", file=name)) from error
    return parse_definition(data, name)


def parse_definition(data: bytes, name: str) -> DefinitionFile:
    """Read one definition from bytes; see `read_definition`.

    Of unquoted words only ``null``, ``true``, ``false``, whole numbers, decimals and ISO dates are more than text
    (YAML 1.2): ``no``, ``17:00`` and ``0123`` stay as they are written.
    """
    if len(data) > LARGEST_FILE:
        raise BadInput(message("programmes-too-large", file=name))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise BadInput(message("programmes-no-utf8", file=name, line=line)) from error
    reading = _Reading(name)
    try:
        content = reading.document(yaml.parse(text, Loader=_Loader))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BadInput(message("programmes-no-yaml", file=name, line=line)) from error
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise BadInput(message("programmes-no-yaml", file=name, line=line)) from error
    except yaml.YAMLError as error:
        raise BadInput(message("programmes-no-yaml", file=name, line=1)) from error
    return DefinitionFile(name, content, reading.lines)


class _Reading:
    """Builds plain values from the events of one file and refuses what could do harm as soon as it is met."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[Place, int] = {(): 1}

    def document(self, events: Iterator[yaml.Event]) -> dict[str, Any]:
        for event in events:
            if isinstance(event, yaml.MappingStartEvent):
                content = self._mapping(event, events, (), 1)
                if not isinstance(next(events), yaml.DocumentEndEvent) or not isinstance(
                    end := next(events), yaml.StreamEndEvent
                ):
                    raise self._refused("programmes-two-documents", end)
                return content
            if not isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent):
                break
        raise BadInput(message("programmes-no-mapping", file=self.name))

    def _value(self, event: yaml.Event, events: Iterator[yaml.Event], place: Place, depth: int) -> Any:
        if depth > DEEPEST:
            raise self._refused("programmes-too-deep", event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, events, place, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, events, place, depth)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        raise self._refused("programmes-anchor", event)

    def _mapping(
        self, start: yaml.MappingStartEvent, events: Iterator[yaml.Event], place: Place, depth: int
    ) -> dict[str, Any]:
        self._check_harmless(start)
        mapping: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self._refused("programmes-no-key", event)
            self._check_harmless(event)
            key, line = str(event.value), _line(event)
            if key in mapping:
                raise BadInput(message("programmes-key-twice", file=self.name, line=line, key=key))
            inner = (*place, key)
            self.lines[inner] = line
            mapping[key] = self._value(next(events), events, inner, depth + 1)
        return mapping

    def _sequence(
        self, start: yaml.SequenceStartEvent, events: Iterator[yaml.Event], place: Place, depth: int
    ) -> list[Any]:
        self._check_harmless(start)
        items: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            inner = (*place, len(items))
            self.lines[inner] = _line(event)
            items.append(self._value(event, events, inner, depth + 1))
        return items

    def _scalar(self, event: yaml.ScalarEvent) -> Any:
        self._check_harmless(event)
        if not event.implicit[0]:
            return event.value
        try:
            return _plain_word(event.value)
        except ValueError as error:
            fault = message("programmes-no-figure", file=self.name, line=_line(event), figure=str(event.value))
            raise BadInput(fault) from error

    def _check_harmless(self, event: yaml.ScalarEvent | yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        if event.anchor is not None:
            raise self._refused("programmes-anchor", event)
        if event.tag is not None:
            raise self._refused("programmes-tag", event)

    def _refused(self, key: str, event: yaml.Event) -> BadInput:
        return BadInput(message(key, file=self.name, line=_line(event)))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _plain_word(word: str) -> Any:
    if word in _NOTHING:
        return None
    if word in _YES_NO:
        return _YES_NO[word]
    for form, reading in _READINGS:
        if form.fullmatch(word):
            return reading(word)
    return word


_READINGS: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (_WHOLE, int),
    (_DECIMAL, Decimal),
    (_DAY, date.fromisoformat),
)
