"""Names of countries by their ISO 3166 codes."""

from __future__ import annotations

from functools import cache
from typing import Literal

from babel import Locale


@cache
def _names(language: Literal["ko", "en"]) -> dict[str, str]:
    return {code: str(name) for code, name in Locale(language).territories.items()}


def country_name(code: str, language: Literal["ko", "en"]) -> str:
    """Return what a country is called, e.g. ``VN`` 베트남; an unknown code is returned as it is."""
    return _names(language).get(code.upper(), code)
