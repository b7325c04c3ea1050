"""The words that people write in cells and headings, in Korean and in English, from the catalogue of sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from sme_apply.sentences import LANGUAGES, country_name, sentences

_APART = re.compile(r"[^0-9a-z\u3131-\u318e\uac00-\ud7a3%$○×]+")


def bare(text: str) -> str:
    """Return a text as words are compared: one width, small letters, nothing between them."""
    return _APART.sub("", unicodedata.normalize("NFKC", text).replace("○", "o").replace("×", "x").casefold())


@cache
def listed(key: str) -> frozenset[str]:
    """Return the words that a sentence of each language lists with commas, bare."""
    return frozenset(bare(word) for text in _texts(key) for word in text.split(",") if bare(word))


@cache
def units() -> Mapping[str, Decimal]:
    """Return by its word how many won, dollars or people one of a unit is."""
    found = {}
    for text in _texts("sheets-units"):
        for pair in text.split(","):
            word, _, worth = pair.partition("=")
            found[bare(word)] = Decimal(worth.strip())
    return found


@cache
def codes_by_name(family: str, codes: tuple[str, ...]) -> Mapping[str, str]:
    """Return the codes of a family by themselves and by their names in each language."""
    found = {bare(code): code for code in codes}
    for code in codes:
        found |= {bare(text): code for text in _texts(f"code-{family}-{code}")}
    return found


@cache
def countries_by_name() -> Mapping[str, str]:
    """Return the codes of countries by themselves and by their names in each language."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    found: dict[str, str] = {}
    for code in (first + second for first in letters for second in letters):
        names = {country_name(code, language) for language in LANGUAGES}
        if names != {code}:
            found |= {bare(name): code for name in (*names, code)}
    return found


def _texts(key: str) -> Iterator[str]:
    for language in LANGUAGES:
        words = sentences(language)
        if key in words:
            yield words.text(key)
