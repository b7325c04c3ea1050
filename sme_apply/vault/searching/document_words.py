"""The words of documents that were saved without saying them: those of an older vault, an archive, a rescue."""

from __future__ import annotations

from sme_apply.terms import BadInput

Words = tuple[tuple[str, str], ...]
"""Each a place, which is the path of a fact or the id of a field, and a text that stands there."""


def words_of_company(document: str) -> Words:
    """Return the words of a company file; of one that cannot be read there are none."""
    from sme_apply.company import parse_company, searchable_facts

    try:
        return searchable_facts(parse_company(document.encode("utf-8")))
    except BadInput:
        return ()


def words_of_draft(document: str) -> Words:
    """Return the words of a draft; of one that cannot be read there are none."""
    from sme_apply.drafts import parse_draft, searchable_answers

    try:
        return searchable_answers(parse_draft(document))
    except BadInput:
        return ()
