"""What the packaged program knows about itself: its components with their licences, and whether its files are whole."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COMPONENTS = "components.cdx.json"
FILES = "files.json"
_INNER = "_internal/"


@dataclass(frozen=True, slots=True)
class Component:
    """A library, a font or another part that somebody else made.

    Args:
        name: as its makers call it.
        version: as its makers number it.
        licence: an SPDX expression.
    """

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class Wholeness:
    """Whether the files are as they were packaged.

    Args:
        digest: one SHA-256 over names and contents of all files, as hexadecimal digits.
        changed: files that are not as they were packaged, or are gone.
        added: files that were not packaged.
    """

    digest: str
    changed: tuple[str, ...]
    added: tuple[str, ...]


def packaged_files() -> Path | None:
    """Return the inner folder of the packaged program, ``None`` where it runs from source."""
    inner = getattr(sys, "_MEIPASS", None)
    return None if inner is None else Path(inner)


def components(inner: Path | None = None) -> tuple[Component, ...]:
    """Return all components, also those inside others, in the order of their names.

    Args:
        inner: the inner folder of a packaged program; by default the one that runs. From source there is no list.
    """
    folder = inner or packaged_files()
    if folder is None:
        return ()
    listed = json.loads((folder / COMPONENTS).read_text(encoding="utf-8"))["components"]
    flat = [part for each in listed for part in (each, *each.get("components", ()))]
    found = (Component(each["name"], each["version"], each["licenses"][0]["expression"]) for each in flat)
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def wholeness(inner: Path | None = None) -> Wholeness | None:
    """Compare every file with the list that was packaged with it; ``None`` from source.

    In an application of macOS only the data is compared: programs and libraries change when they are signed, and the
    system itself checks their signature.
    """
    folder = inner or packaged_files()
    if folder is None:
        return None
    data = folder.parent / "Resources" if folder.name == "Frameworks" else None
    listed: dict[str, Any] = json.loads((folder / FILES).read_text(encoding="utf-8"))["files"]
    whole, changed = hashlib.sha256(), []
    for place, about in sorted(listed.items()):
        path = folder.parent / place if data is None else data / place.removeprefix(_INNER)
        if data is not None and (not place.startswith(_INNER) or not path.resolve().is_relative_to(data.resolve())):
            continue
        try:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError:
            digest = ""
        whole.update(f"{place}\0{digest}\n".encode())
        if digest != about["sha256"]:
            changed.append(place)
    own = {_INNER + COMPONENTS, _INNER + FILES}
    seen = folder if data is None else data
    there = {
        _INNER + path.relative_to(seen).as_posix()
        for path in seen.rglob("*")
        if path.is_file() and not path.is_symlink() and (data is None or path.suffix != ".icns")
    }
    return Wholeness(whole.hexdigest(), tuple(changed), tuple(sorted(there - listed.keys() - own)))
