"""The places of the window, in the order of the journey."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Place(Enum):
    """One page of the window; the value is the end of its keys in the catalogue of sentences."""

    HOME = "home"
    COMPANIES = "companies"
    MATRIX = "matrix"
    FACTS = "facts"
    ELIGIBILITY = "eligibility"
    DRAFTS = "drafts"
    DOCUMENTS = "documents"
    EXPORT = "export"
    RULES = "rules"
    KEEPING = "keeping"
    SETTINGS = "settings"


ICONS = {
    Place.HOME: "house",
    Place.COMPANIES: "building-2",
    Place.MATRIX: "table-2",
    Place.FACTS: "clipboard-list",
    Place.ELIGIBILITY: "badge-check",
    Place.DRAFTS: "file-pen-line",
    Place.DOCUMENTS: "paperclip",
    Place.EXPORT: "file-output",
    Place.RULES: "book-open-check",
    Place.KEEPING: "vault",
    Place.SETTINGS: "settings",
}
NEEDS_COMPANY = frozenset(Place) - {
    Place.HOME,
    Place.COMPANIES,
    Place.MATRIX,
    Place.RULES,
    Place.KEEPING,
    Place.SETTINGS,
}
NEEDS_DRAFT = frozenset({Place.DOCUMENTS, Place.EXPORT})


_DIGITS = "1234567890"


def shortcut_of(place: Place) -> str:
    """Return the keys that lead to a place, by its position; empty where the digits do not reach."""
    position = list(Place).index(place)
    return f"Alt+{_DIGITS[position]}" if position < len(_DIGITS) else ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A spot on a page: a fact's path, a field of the form, a section."""

    place: Place
    at: str = ""
