"""The places of the window, in the order of the journey."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Place(Enum):
    """One page of the window; the value is the end of its keys in the catalogue of sentences."""

    COMPANIES = "companies"
    FACTS = "facts"
    ELIGIBILITY = "eligibility"
    DRAFTS = "drafts"
    EXPORT = "export"
    RULES = "rules"
    KEEPING = "keeping"


ICONS = {
    Place.COMPANIES: "building-2",
    Place.FACTS: "clipboard-list",
    Place.ELIGIBILITY: "badge-check",
    Place.DRAFTS: "file-pen-line",
    Place.EXPORT: "file-output",
    Place.RULES: "book-open-check",
    Place.KEEPING: "vault",
}
NEEDS_COMPANY = frozenset(Place) - {Place.COMPANIES, Place.RULES, Place.KEEPING}
NEEDS_DRAFT = frozenset({Place.EXPORT})


@dataclass(frozen=True, slots=True)
class Spot:
    """A spot on a page: a fact's path, a field of the form, a section."""

    place: Place
    at: str = ""
