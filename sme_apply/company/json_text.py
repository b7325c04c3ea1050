"""Reads JSON strictly, as a company file needs it, and knows where in the text each value stands."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple, NoReturn

from sme_apply.terms import BadInput, Message, message

MOST_BYTES = 5_000_000
MOST_DEPTH = 40
_MOST_DIGITS = 40
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+', re.DOTALL)
_OPENING, _CLOSING = "[{", "]}"

Path = tuple[str | int, ...]


class Place(NamedTuple):
    """A line and a column of a text, both counted from 1."""

    line: int
    column: int

    def spoken(self) -> Message:
        """Return the place as a sentence can name it."""
        return message("company-place", line=self.line, column=self.column)


class _RepeatedKey(Exception):
    pass


class _NotANumber(Exception):
    pass


class _TooLong(Exception):
    pass


def read_json(data: bytes) -> tuple[Any, str]:
    """Return the value and the text of a JSON file; numbers with a point come as ``Decimal``.

    Raises:
        BadInput: if the file is empty, too large, not UTF-8, broken or too deep, or holds NaN, an endless
            number of digits or the same key twice.
    """
    if len(data) > MOST_BYTES:
        _refuse("company-file-too-large", megabytes=MOST_BYTES // 1_000_000)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _refuse("company-file-not-utf8", place=place_of(data[: error.start].decode("utf-8-sig"), None).spoken())
    if not text.strip():
        _refuse("company-file-empty")
    too_deep = _first_too_deep(text)
    if too_deep is not None:
        _refuse("company-file-too-deep", place=place_of(text, too_deep).spoken(), most=MOST_DEPTH)
    try:
        return json.loads(
            text, parse_float=_point, parse_int=_integer, parse_constant=_constant, object_pairs_hook=_object
        ), text
    except json.JSONDecodeError as error:
        _refuse("company-file-broken", place=Place(error.lineno, error.colno).spoken())
    except _RepeatedKey:
        path, place = _repeated(text)
        _refuse("company-key-twice", path=written_path(path), place=place.spoken())
    except _NotANumber as error:
        offset = next(match.start() for match in _TOKEN.finditer(text) if match[0].startswith(str(error)))
        _refuse("company-file-not-a-number", written=str(error), place=place_of(text, offset).spoken())
    except _TooLong as error:
        _refuse("company-file-number-too-long", place=place_of(text, text.index(str(error))).spoken())


def written_path(path: Path) -> str:
    """Return a path as ``fiscal_years[1].sales_krw``; the first entry of a list is number 1 for a reader."""
    written = ""
    for part in path:
        written += f"[{part + 1}]" if isinstance(part, int) else f"{'.' if written else ''}{printable(part[:80])}"
    return written


def printable(text: str) -> str:
    """Return text that can be written anywhere; half characters (lone surrogates) are spelt out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def place_of(text: str, offset: int | None) -> Place:
    """Return the line and column of an offset into the text, or of its end."""
    before = text if offset is None else text[:offset]
    return Place(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)


def places(text: str) -> Mapping[Path, Place]:
    """Return where each key and value of sound JSON text stands."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def at(offset: int) -> Place:
        line = bisect_right(starts, offset)
        return Place(line, offset - starts[line - 1] + 1)

    return {path: at(offset) for path, offset, _ in _walk(text)}


def _walk(text: str) -> Iterator[tuple[Path, int, bool]]:
    """Give the path, offset and whether it was there before, of each key and list entry in order."""
    path: list[str | int | None] = []
    kinds: list[str] = []
    keys: list[set[str]] = []
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in _CLOSING:
            path.pop()
            kinds.pop()
            keys.pop()
        elif token == ",":
            last = path[-1]
            path[-1] = last + 1 if isinstance(last, int) else None
        elif token != ":":
            if kinds and kinds[-1] == "{" and path[-1] is None:
                key = json.loads(token)
                path[-1] = key
                yield _whole(path), match.start(), key in keys[-1]
                keys[-1].add(key)
                continue
            if kinds and kinds[-1] == "[":
                yield _whole(path), match.start(), False
            if token in _OPENING:
                path.append(0 if token == "[" else None)
                kinds.append(token)
                keys.append(set())


def _whole(path: list[str | int | None]) -> Path:
    return tuple(part for part in path if part is not None)


def _repeated(text: str) -> tuple[Path, Place]:
    return next((path, place_of(text, offset)) for path, offset, again in _walk(text) if again)


def _first_too_deep(text: str) -> int | None:
    depth, inside, skip = 0, False, False
    for offset, letter in enumerate(text):
        if skip:
            skip = False
        elif inside:
            skip, inside = letter == "\\", letter != '"'
        elif letter == '"':
            inside = True
        elif letter in _OPENING:
            depth += 1
            if depth > MOST_DEPTH:
                return offset
        elif letter in _CLOSING:
            depth -= 1
    return None


def _point(written: str) -> Decimal:
    if len(written) > _MOST_DIGITS:
        raise _TooLong(written)
    return Decimal(written)


def _integer(written: str) -> int:
    if len(written) > _MOST_DIGITS:
        raise _TooLong(written)
    return int(written)


def _constant(written: str) -> NoReturn:
    raise _NotANumber(written)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) != len(pairs):
        raise _RepeatedKey
    return read


def _refuse(sentence: str, /, **values: Any) -> NoReturn:
    raise BadInput(Message(sentence, values)) from None
