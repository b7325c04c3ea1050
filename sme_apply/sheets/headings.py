"""Recognises which fact a heading means: its name, names that are used for it, its year and its unit."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher
from functools import cache
from typing import Literal

from sme_apply.company import UnknownFact, all_specs, label_of, spec_of
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.sheets.columns import fits
from sme_apply.sheets.known_words import bare, listed, units

_YEAR = re.compile(r"(?<![0-9])((?:19|20|21)[0-9]{2})(?![0-9])\s*(?:\uB144\uB3C4?)?|(?<![0-9])'([0-9]{2})\s*\uB144?")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_LIKE_ENOUGH = 0.78
Sure = Literal["same", "similar", "remembered", "chosen", "none"]
"""How a column was recognised."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a heading means.

    Args:
        path: the fact; ``None`` where it is not known.
        sure: how it was recognised.
        factor: how many won, dollars or people one of its unit is.
        likeness: from 0 to 1.
    """

    path: str | None
    sure: Sure
    factor: Decimal = Decimal(1)
    likeness: float = 0.0


def recognised(heading: str) -> Recognised:
    """Return which fact a heading means; the year in it must be the fact's own, a similar name is enough."""
    written = heading.strip()
    if _is_path(written):
        return Recognised(written, "same", likeness=1.0)
    name, year, factor = taken_apart(heading)
    known = _names()[year is not None]
    path = known.get(name)
    if path is not None:
        return Recognised(_dated(path, year), "same", factor, 1.0)
    best, likeness = None, 0.0
    for other, candidate in known.items():
        matcher = SequenceMatcher(None, name, other, autojunk=False)
        if matcher.real_quick_ratio() > max(likeness, _LIKE_ENOUGH) and (ratio := matcher.ratio()) > likeness:
            best, likeness = candidate, ratio
    if best is None or likeness < _LIKE_ENOUGH:
        return Recognised(None, "none", factor)
    return Recognised(_dated(best, year), "similar", factor, likeness)


def taken_apart(heading: str) -> tuple[str, str | None, Decimal]:
    """Return the bare name of a heading, the year in it, and what its unit is worth."""
    text = unicodedata.normalize("NFKC", heading)
    factor = Decimal(1)
    for match in _BRACKETS.finditer(text):
        left = []
        for part in re.split("[,:]", match[1]):
            worth = _worth(part)
            factor = factor if worth is None else worth
            if worth is None and bare(part) not in listed("sheets-unit-prefixes"):
                left.append(part)
        text = text.replace(match[0], f" {' '.join(left)} ", 1)
    found = _YEAR.search(text)
    year = None if found is None else found[1] or f"20{found[2]}"
    return bare(_YEAR.sub(" ", text)), year, factor


def _worth(part: str) -> Decimal | None:
    unit = bare(part)
    for prefix in listed("sheets-unit-prefixes"):
        unit = unit.removeprefix(prefix)
    return units().get(unit)


def _is_path(text: str) -> bool:
    try:
        return "{" not in text and fits(spec_of(text))
    except UnknownFact:
        return False


def _dated(path: str, year: str | None) -> str:
    return path.replace("{year}", year or "")


@cache
def _names() -> Mapping[bool, Mapping[str, str]]:
    """Return every fact by each of its names; those of a year apart from the others."""
    names: dict[bool, dict[str, str]] = {False: {}, True: {}}
    for spec in all_specs():
        if not fits(spec):
            continue
        yearly = "{year}" in spec.path
        label = label_of(spec.path.replace("{year}", "2000"))
        for language in LANGUAGES:
            names[yearly].setdefault(taken_apart(sentences(language).say(label))[0], spec.path)
    for spec in all_specs():
        if fits(spec):
            for name in listed(spec.key.replace("fact-", "sheets-also-", 1)):
                names["{year}" in spec.path].setdefault(name, spec.path)
    return names
