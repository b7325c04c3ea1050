"""Keeps the content of definitions that were read and found sound, so that the next start is quicker.

What is kept is named after a hash of every byte of every definition and of the code that reads them, and carries a
checksum of its own: a changed definition, another version of the application and a damaged file all lead to reading
anew. Kept is the plain content, not objects, so that nothing in the file can run.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import sys
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import VERSION as PYDANTIC
from pydantic import ValidationError

from sme_apply import __version__
from sme_apply.programmes.definition_source import APPLICATION_FORM, RULES, SEASON_FILE, DefinitionSource
from sme_apply.programmes.form import Form
from sme_apply.programmes.programme import Programme, Season
from sme_apply.programmes.reading import Reader
from sme_apply.programmes.whole_tracks import with_whole_tracks

_DAY, _DECIMAL = "!day", "!decimal"
_MOST_KEPT = 6
"""Files that stay in the folder: the shipped catalogue, the user's own, and a few versions back."""
_LARGEST_KEPT = 50_000_000
_CHECKSUM_BYTES = 64


def cached_seasons(source: DefinitionSource, folder: Path) -> tuple[Season, ...]:
    """Return the seasons of a source, from what was kept if that is exactly what the source holds.

    Args:
        folder: where content is kept; made when it is missing, and left alone when it cannot be written.

    Raises:
        BadInput: at the first fault of a definition.
    """
    path = folder / f"definitions-{mark_of(source)}.json"
    kept = _kept(path)
    if kept is not None:
        with contextlib.suppress(ValidationError, KeyError, TypeError, AttributeError, ValueError):
            return _built(kept)
    reader = Reader(source)
    seasons = reader.seasons()
    _keep(path, _contents(seasons, reader))
    return seasons


def mark_of(source: DefinitionSource) -> str:
    """Return the hash of all definitions of a source together with the code that reads them."""
    mark = hashlib.sha256(_mark_of_code())
    for name in source.names():
        data = source.read(name)
        mark.update(f"{name}\n{len(data)}\n".encode())
        mark.update(data)
    return mark.hexdigest()


@cache
def _mark_of_code() -> bytes:
    """Return what tells one state of the reading code from another; while it is being written its files change."""
    programmes = Path(sys.modules[Programme.__module__].__file__ or __file__).parent
    rooms = [programmes, programmes.parent / "company", programmes.parent / "terms"]
    known = [__version__, sys.version, PYDANTIC]
    for room in rooms:
        with contextlib.suppress(OSError):
            for path in sorted(room.rglob("*.py")):
                found = path.stat()
                known.append(f"{path.name} {found.st_size} {found.st_mtime_ns}")
    return "\n".join(known).encode()


def _contents(seasons: tuple[Season, ...], reader: Reader) -> list[dict[str, Any]]:
    found = []
    for season in seasons:
        programmes = [
            {
                "programme": reader.contents[f"{season.year}/{programme.id}/{RULES}"],
                "form": reader.contents.get(f"{season.year}/{programme.id}/{APPLICATION_FORM}"),
            }
            for programme in season.programmes
        ]
        found.append({"season": reader.contents[f"{season.year}/{SEASON_FILE}"], "programmes": programmes})
    return found


def _built(kept: list[dict[str, Any]]) -> tuple[Season, ...]:
    return tuple(
        Season.model_validate(each["season"], by_alias=True, by_name=False).model_copy(
            update={"programmes": tuple(_programme(one) for one in each["programmes"])}
        )
        for each in kept
    )


def _programme(kept: dict[str, Any]) -> Programme:
    whole = with_whole_tracks(kept["programme"])
    programme = Programme.model_validate(whole.content, by_alias=True, by_name=False)
    if kept["form"] is None:
        return programme
    form = Form.model_validate(kept["form"], by_alias=True, by_name=False)
    return programme.model_copy(update={"form": form})


def _kept(path: Path) -> Any:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_KEPT)
    except OSError:
        return None
    checksum, body = data[:_CHECKSUM_BYTES], data[_CHECKSUM_BYTES:]
    if hashlib.sha256(body).hexdigest().encode() != checksum:
        return None
    try:
        return json.loads(body, object_hook=_as_meant)
    except (ValueError, RecursionError, ArithmeticError):
        return None


def _keep(path: Path, contents: list[dict[str, Any]]) -> None:
    body = json.dumps(contents, ensure_ascii=False, separators=(",", ":"), default=_as_written).encode(
        "utf-8", "replace"
    )
    # A definition whose own keys look like our marks for days and decimals is not kept at all.
    with contextlib.suppress(OSError, ValueError, ArithmeticError):
        if json.loads(body, object_hook=_as_meant) != contents:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{secrets.token_hex(8)}.part")
        try:
            beside.write_bytes(hashlib.sha256(body).hexdigest().encode() + body)
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)
        _forget_the_oldest(path)


def _forget_the_oldest(newest: Path) -> None:
    others = [path for path in newest.parent.glob("definitions-*.json") if path != newest]
    others.sort(key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in others[_MOST_KEPT - 1 :]:
        path.unlink(missing_ok=True)


def _as_written(value: Any) -> dict[str, str]:
    return {_DAY: value.isoformat()} if isinstance(value, date) else {_DECIMAL: str(value)}


def _as_meant(found: dict[str, Any]) -> Any:
    if len(found) == 1:
        if _DECIMAL in found:
            return Decimal(found[_DECIMAL])
        if _DAY in found:
            return date.fromisoformat(found[_DAY])
    return found
