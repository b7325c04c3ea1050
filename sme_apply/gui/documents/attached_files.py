"""What is done to the attached files in the vault, in one step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sme_apply.vault import Vault
    from sme_apply.vault.records import PaperRecord


@dataclass(frozen=True, slots=True)
class Put:
    """A file to attach.

    Args:
        document: its id in the programme's list.
        name: of the file.
        content: the file; where it is in the vault already, what brings it.
    """

    document: str
    name: str
    content: Callable[[Vault], bytes]
    issued_on: date | None = None


@dataclass(frozen=True, slots=True)
class Swapped:
    """What came of it.

    Args:
        files: what is attached to the draft now.
        came: what was attached, ``None`` where nothing was.
        is_new: whether that was not attached before.
        went: what was taken away, to be put back.
    """

    files: tuple[PaperRecord, ...]
    came: PaperRecord | None
    is_new: bool
    went: Put | None


def files_of(vault: Vault, company: str, draft: str) -> tuple[PaperRecord, ...]:
    """Return what is attached to one draft, oldest first."""
    return tuple(each for each in vault.papers.of(company, draft) if each.draft_id == draft)


def swap(vault: Vault, company: str, draft: str, put: Put | None, takes: str | None) -> Swapped:
    """Attach a file, take one away, or both; what is taken away goes only once the other one is kept.

    Raises:
        BadInput: if it is too large for the vault; nothing was changed.
    """
    before = {each.id: each for each in files_of(vault, company, draft)}
    went = None
    if takes is not None:
        old, content = before[takes], vault.papers.content(takes)
        went = Put(old.document, old.name, lambda _vault: content, old.issued_on)
    came = None
    if put is not None:
        came = vault.papers.attach(
            put.content(vault),
            company_id=company,
            draft_id=draft,
            document=put.document,
            name=put.name,
            issued_on=put.issued_on,
        )
    if takes is not None and (came is None or came.id != takes):
        vault.papers.remove(takes)
    elif takes is not None:
        went = None
    is_new = came is not None and came.id not in before
    return Swapped(files_of(vault, company, draft), came, is_new, went)


def others_of(vault: Vault, company: str, draft: str) -> tuple[PaperRecord, ...]:
    """Return what is attached to the other drafts of a company, each file once, the latest first."""
    found: dict[tuple[str, str], PaperRecord] = {}
    for record in vault.drafts(company):
        if record.id != draft:
            for paper in vault.papers.of(company, record.id):
                found[paper.sha256, paper.document] = paper
    return tuple(sorted(found.values(), key=lambda each: each.added_at, reverse=True))
