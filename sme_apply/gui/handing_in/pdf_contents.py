"""What an exported PDF would bring into the vault, checked and held against what is there already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sme_apply.company import Company, FactDifference, SizeStandards, differing_facts, parse_company
from sme_apply.drafts import fill
from sme_apply.eligibility import TrackVerdict, screen_track
from sme_apply.export import BroughtBack, brought_back
from sme_apply.gui.files import read_whole_file
from sme_apply.terms import BadInput, message

if TYPE_CHECKING:
    from sme_apply.programmes import Catalogue
    from sme_apply.vault import CompanyRecord, Vault

MOST_BYTES = 200 * 1024 * 1024
"""An application with many attached pages stays below this."""


@dataclass(frozen=True, slots=True)
class PdfContents:
    """An application that came out of a PDF.

    Args:
        file: the name of the file.
        brought: draft, facts and verdict, checked; nothing of it is in the vault yet.
        known_id, known_name: the company of the same business number in the vault, if there is one.
        differences: the facts that the PDF tells otherwise than that company.
        now: the verdict of today's rules on the company that the draft will stand under.
    """

    file: str
    brought: BroughtBack
    known_id: str | None
    known_name: str
    differences: tuple[FactDifference, ...]
    now: TrackVerdict


def read_pdf(path: Path) -> tuple[str, BroughtBack]:
    """Return the name of a file and what it carries; whether a changed file may be taken is still to be asked.

    Raises:
        BadInput: if it cannot be read, is no PDF of ours or carries no sound data.
    """
    data = read_whole_file(path, MOST_BYTES, "handing-pdf-too-large")
    return path.name, brought_back(data, accept_changed=True)


def company_of_number(vault: Vault, number: str | None) -> tuple[CompanyRecord, Company] | None:
    """Return the company of the vault that has a business number."""
    if number is None:
        return None
    found: Iterable[CompanyRecord] = vault.companies()
    record = next((each for each in found if each.business_number == number), None)
    return None if record is None else (record, parse_company(vault.company(record.id).document.encode()))


def compared(
    file: str,
    brought: BroughtBack,
    known: tuple[CompanyRecord, Company] | None,
    catalogue: Catalogue,
    standards: SizeStandards,
    day: date,
) -> PdfContents:
    """Return what a PDF would bring, held against the company of the vault and the rules of today.

    Raises:
        BadInput: if the programmes in use have no such season, programme, track or form.
    """
    draft = brought.draft
    company = known[1] if known is not None else brought.company
    programme = catalogue.programme(draft.season, draft.programme)
    try:
        track = programme.track(draft.track)
    except KeyError:
        raise BadInput(message("rules-no-track", programme=programme.name)) from None
    verdict = screen_track(company, programme, track, catalogue.season(draft.season), standards, day)
    # Whether the answers fit the form is found out before anything is kept.
    fill(draft, company, programme, track, verdict)
    return PdfContents(
        file=file,
        brought=brought,
        known_id=known[0].id if known is not None else None,
        known_name=known[0].name if known is not None else "",
        differences=differing_facts(known[1], brought.company) if known is not None else (),
        now=verdict,
    )
