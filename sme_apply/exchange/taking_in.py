"""Taking a parcel into the vault: only what the user chose, all of it or nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sme_apply.company import Company, dump_company, fact, parse_company, with_fact
from sme_apply.drafts import Answer, Draft, DraftDifference, Paper, dump_draft, parse_draft
from sme_apply.exchange.comparing import Comparison, DraftChange
from sme_apply.exchange.parcel import Parcel, ParcelDraft

if TYPE_CHECKING:
    from sme_apply.vault import Vault


@dataclass(frozen=True, slots=True)
class Chosen:
    """What of a comparison is to be taken over; what is not named stays as it is here.

    Args:
        facts: paths of facts.
        places: by a draft's name in the parcel the places of its answers; a new draft is taken whole if it is named.
        papers: places of documents in the parcel.
    """

    facts: frozenset[str] = frozenset()
    places: Mapping[str, frozenset[str]] = field(default_factory=dict)
    papers: frozenset[int] = frozenset()


def everything(comparison: Comparison) -> Chosen:
    """Return the choice of all that a parcel would change."""
    return Chosen(
        frozenset(each.path for each in comparison.facts),
        {each.id: frozenset(found.place for found in each.differences) for each in comparison.drafts},
        frozenset(comparison.papers),
    )


def take_in(vault: Vault, parcel: Parcel, comparison: Comparison, chosen: Chosen) -> str:
    """Put what was chosen into the vault, all of it or nothing, and return the client's name there.

    What a draft was before is kept as a version of it. What was done is in the log.

    Args:
        vault: the open vault, as it was compared with.
        parcel: what came.
        comparison: how it differs from what is here.
        chosen: what is to be taken over.

    Raises:
        RecordNotThere: if the client or a draft was removed meanwhile.
        BadInput: if the documents of the client would be too large.
        VaultUnwritable: if the disk does not take it.
    """
    with vault.together():
        company_id = _company(vault, parcel, comparison, chosen)
        drafts = dict(comparison.same)
        by_id = {each.id: each for each in parcel.drafts}
        for change in comparison.drafts:
            if change.id in chosen.places:
                drafts[change.id] = _draft(vault, company_id, by_id[change.id], change, chosen.places[change.id])
        for place in sorted(chosen.papers & set(comparison.papers)):
            paper = parcel.papers[place]
            draft_id = drafts.get(paper.draft_id) if paper.draft_id is not None else None
            if paper.draft_id is None or draft_id is not None:
                vault.papers.attach(
                    paper.content,
                    company_id=company_id,
                    draft_id=draft_id,
                    document=paper.document,
                    name=paper.name,
                    issued_on=paper.issued_on,
                )
        vault.actions.note(company_id, "exchange-received", sorted(chosen.facts))
    return company_id


def _company(vault: Vault, parcel: Parcel, comparison: Comparison, chosen: Chosen) -> str:
    if comparison.company_id is None:
        return _saved(vault, parcel.company, None)
    company = parse_company(vault.company(comparison.company_id).document.encode("utf-8"))
    merged = with_facts(company, parcel.company, chosen.facts)
    return comparison.company_id if merged == company else _saved(vault, merged, comparison.company_id)


def with_facts(here: Company, there: Company, paths: Collection[str]) -> Company:
    """Return ``here`` with the facts under these paths as ``there`` tells them."""
    for path in sorted(paths):
        here = with_fact(here, path, fact(there, path))
    return here


def _saved(vault: Vault, company: Company, id: str | None) -> str:
    name, number = company.name_ko or company.name_en or "", company.business_registration_number
    return vault.save_company(dump_company(company).decode("utf-8"), name=name, business_number=number, id=id).id


def _draft(vault: Vault, company_id: str, came: ParcelDraft, change: DraftChange, places: frozenset[str]) -> str:
    draft, completeness, title = came.draft, came.completeness, came.title
    if change.here is not None:
        wanted = [each for each in change.differences if each.place in places]
        if not wanted:
            return change.here
        record = vault.draft(change.here)
        vault.versions.keep(change.here, "replaced")
        draft = with_answers(parse_draft(record.document), came.draft, wanted)
        title = record.title
        completeness = completeness if len(wanted) == len(change.differences) else record.completeness
    return vault.save_draft(
        dump_draft(draft),
        company_id=company_id,
        season=draft.season,
        programme=draft.programme,
        track=draft.track,
        form_version=draft.form_version,
        title=title,
        completeness=completeness,
        id=change.here,
    ).id


def with_answers(here: Draft, there: Draft, wanted: Collection[DraftDifference]) -> Draft:
    """Return ``here`` with these places as ``there`` has them."""
    answers: dict[str, Any] = dict(here.answers)
    for each in wanted:
        if each.answered is None:
            here = _beside_answers(here, there, each)
        elif each.place == each.answered:
            _put(answers, each.answered, there.answers.get(each.answered))
        else:
            row, column = each.place.removeprefix(f"{each.answered}.").split(".")
            rows = {id: dict(cells) for id, cells in dict(answers.get(each.answered) or {}).items()}
            _put(rows.setdefault(row, {}), column, each.after)
            _put(answers, each.answered, {id: cells for id, cells in rows.items() if cells} or None)
    return replace(here, answers=answers)


def _beside_answers(here: Draft, there: Draft, difference: DraftDifference) -> Draft:
    if difference.place == "round":
        return replace(here, round=there.round)
    kind, _, id = difference.place.partition(":")
    if kind == "consent":
        return replace(here, consents_read=here.consents_read ^ {id})
    old, new = here.papers.get(id, Paper()), there.papers.get(id, Paper())
    dated = isinstance(difference.before, date) or isinstance(difference.after, date)
    paper = replace(old, issued_on=new.issued_on) if dated else replace(old, at_hand=new.at_hand)
    papers = {each: kept for each, kept in here.papers.items() if each != id}
    return replace(here, papers=papers | ({} if paper == Paper() else {id: paper}))


def _put(into: dict[str, Any], key: str, value: Answer | date | None) -> None:
    if value is None:
        into.pop(key, None)
    else:
        into[key] = value
