"""What an exchange file carries: one client with drafts and documents, as plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from sme_apply.company import Company, parse_company
from sme_apply.drafts import Draft, parse_draft

if TYPE_CHECKING:
    from sme_apply.vault import Vault


@dataclass(frozen=True, slots=True)
class ParcelDraft:
    """One draft.

    Args:
        id: its name in the vault that it comes from.
        title: what a list shows.
        completeness: from 0 to 1.
        updated_at: when it was last saved there, UTC.
        draft: the draft itself.
    """

    id: str
    title: str = field(repr=False)
    completeness: Decimal
    updated_at: datetime
    draft: Draft = field(repr=False)


@dataclass(frozen=True, slots=True)
class ParcelPaper:
    """One attached document.

    Args:
        draft_id: the one draft that it is for, by its name in the parcel; ``None`` where it serves all.
        document: its id in the programme's list of documents.
        name: the name of the file; it is shown and never a path.
        issued_on: its day of issue, if known.
        content: the file as it is.
    """

    draft_id: str | None
    document: str
    name: str = field(repr=False)
    issued_on: date | None
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Parcel:
    """One client with drafts and documents.

    Args:
        made_at: when it was made, UTC.
        made_by: who made it, empty where nobody said.
        company: the facts.
        drafts, papers: what goes with them.
    """

    made_at: datetime
    made_by: str = field(repr=False)
    company: Company = field(repr=False)
    drafts: tuple[ParcelDraft, ...] = ()
    papers: tuple[ParcelPaper, ...] = field(default=(), repr=False)


def parcel_of(vault: Vault, company_id: str, made_at: datetime) -> Parcel:
    """Return one client of a vault, with its drafts and documents and nothing of anybody else.

    Marks, comments, engagement and log are the consultant's own and stay.

    Raises:
        RecordNotThere: if the company is not in the vault.
    """
    company = parse_company(vault.company(company_id).document.encode("utf-8"))
    drafts = []
    for record in vault.drafts(company_id):
        draft = parse_draft(vault.draft(record.id).document)
        drafts.append(ParcelDraft(record.id, record.title, record.completeness, record.updated_at, draft))
    kept = {
        paper.id: paper
        for each in (None, *(draft.id for draft in drafts))
        for paper in vault.papers.of(company_id, each)
    }
    papers = [
        ParcelPaper(paper.draft_id, paper.document, paper.name, paper.issued_on, vault.papers.content(paper.id))
        for paper in kept.values()
    ]
    return Parcel(made_at, vault.users.present(), company, tuple(drafts), tuple(papers))
