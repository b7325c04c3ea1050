"""Holds a company file against the catalogue, with the user's confirmations laid over it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sme_apply.cli.files import naming, parsed
from sme_apply.cli.parts import Parts
from sme_apply.company import Company, parse_company
from sme_apply.drafts.confirmations_file import read_confirmations
from sme_apply.eligibility import Screening, screen
from sme_apply.programmes import Catalogue, confirmed, shipped_catalogue, size_standards


def catalogue_of(confirmations: Path | None, parts: Parts) -> Catalogue:
    """Return the shipped catalogue with the confirmations of a file laid over it.

    Raises:
        BadInput: if the file cannot be taken.
    """
    catalogue = shipped_catalogue(parts.catalogue_cache())
    if confirmations is None:
        return catalogue
    read = parsed(confirmations, lambda data: read_confirmations(data, catalogue))
    with naming(confirmations):
        return confirmed(catalogue, read)


def judged(
    company: Path, season: int, as_of: date, confirmations: Path | None, parts: Parts
) -> tuple[Company, Screening]:
    """Return the company of a file and the verdicts on it.

    Raises:
        BadInput: if a file cannot be taken or there is no such season.
    """
    told = parsed(company, parse_company)
    found = catalogue_of(confirmations, parts).season(season)
    return told, screen(told, found, size_standards(), as_of)
