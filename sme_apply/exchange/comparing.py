"""How a parcel differs from what is here: fact by fact, answer by answer, document by document."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sme_apply.company import Company, FactDifference, differing_facts, parse_company
from sme_apply.drafts import Draft, DraftDifference, differences, parse_draft
from sme_apply.exchange.parcel import Parcel, ParcelDraft

if TYPE_CHECKING:
    from sme_apply.vault import Vault


@dataclass(frozen=True, slots=True)
class DraftChange:
    """One draft of the parcel that is not here, or not like this.

    Args:
        id: its name in the parcel.
        title: what a list shows.
        here: its name in the vault, ``None`` where it is not there yet.
        differences: what differs, from what is here to what came; empty where it is not there yet.
    """

    id: str
    title: str = field(repr=False)
    here: str | None
    differences: tuple[DraftDifference, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What taking a parcel in could change.

    Args:
        company_id: the same client here, by its business number; ``None`` where it is a new one.
        facts: the facts that the parcel tells otherwise; none for a new client, who is taken in whole.
        drafts: the drafts that are not here, or not like this.
        papers: the places in the parcel of the documents that are not here.
        same: the names here of the drafts that are on both sides, by their names in the parcel.
    """

    company_id: str | None
    facts: tuple[FactDifference, ...] = field(repr=False)
    drafts: tuple[DraftChange, ...]
    papers: tuple[int, ...]
    same: Mapping[str, str] = field(default_factory=dict)

    @property
    def nothing_new(self) -> bool:
        """Whether everything of the parcel is here already."""
        return self.company_id is not None and not (self.facts or self.drafts or self.papers)


def compare(vault: Vault, parcel: Parcel) -> Comparison:
    """Return how a parcel differs from what a vault holds; nothing is changed.

    The same client is the one with the same business number. The same draft is the one with the same name in the vault,
    else the only one for the same programme; a draft of another season, programme or form is never the same.
    """
    company_id = _same_client(vault, parcel.company)
    if company_id is None:
        drafts = tuple(DraftChange(each.id, each.title, None, ()) for each in parcel.drafts)
        return Comparison(None, (), drafts, tuple(range(len(parcel.papers))))
    here = parse_company(vault.company(company_id).document.encode("utf-8"))
    changes = tuple(_changes(vault, company_id, parcel))
    return Comparison(
        company_id,
        differing_facts(here, parcel.company),
        tuple(each for each in changes if each.here is None or each.differences),
        tuple(_new_papers(vault, company_id, parcel, {each.id: each.here for each in changes})),
        {each.id: each.here for each in changes if each.here is not None},
    )


def _same_client(vault: Vault, company: Company) -> str | None:
    number = company.business_registration_number
    if not number:
        return None
    same = [record for record in vault.companies() if record.business_number == number]
    return max(same, key=lambda record: record.updated_at).id if same else None


def _changes(vault: Vault, company_id: str, parcel: Parcel) -> Iterator[DraftChange]:
    kept = {record.id: parse_draft(vault.draft(record.id).document) for record in vault.drafts(company_id)}
    free = dict(kept)
    same: dict[str, str] = {}
    for each in parcel.drafts:
        if each.id in free and _pinned(free[each.id]) == _pinned(each.draft):
            same[each.id] = each.id
            del free[each.id]
    for each in parcel.drafts:
        if each.id not in same:
            alike = [id for id, draft in free.items() if _pinned(draft) == _pinned(each.draft)]
            if len(alike) == 1 and _alone(each, parcel):
                same[each.id] = alike[0]
                del free[alike[0]]
    for each in parcel.drafts:
        id = same.get(each.id)
        yield DraftChange(each.id, each.title, id, differences(kept[id], each.draft) if id is not None else ())


def _alone(draft: ParcelDraft, parcel: Parcel) -> bool:
    return sum(_pinned(each.draft) == _pinned(draft.draft) for each in parcel.drafts) == 1


def _pinned(draft: Draft) -> tuple[object, ...]:
    return draft.season, draft.programme, draft.track, draft.form_version


def _new_papers(vault: Vault, company_id: str, parcel: Parcel, drafts: dict[str, str | None]) -> Iterator[int]:
    for place, paper in enumerate(parcel.papers):
        here = drafts.get(paper.draft_id) if paper.draft_id is not None else None
        if paper.draft_id is not None and here is None:
            yield place
            continue
        digest = hashlib.sha256(paper.content).hexdigest()
        known = vault.papers.of(company_id, here)
        if not any((each.document, each.sha256, each.draft_id) == (paper.document, digest, here) for each in known):
            yield place
