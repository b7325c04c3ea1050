"""What an exchange file carries, as ``exchange show`` prints it; nothing is written anywhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from sme_apply.cli.examination import PASSPHRASE_VARIABLE
from sme_apply.cli.files import parsed
from sme_apply.cli.layout import wrapped
from sme_apply.company import differing_facts, parse_company
from sme_apply.exchange import Parcel, read_exchange
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, message


def received(file: Path) -> Parcel:
    """Return what an exchange file carries, opened with the passphrase that the environment holds.

    Raises:
        BadInput: if the environment holds no passphrase, or the file cannot be read or opened.
    """
    passphrase = os.environ.get(PASSPHRASE_VARIABLE)
    if not passphrase:
        raise BadInput(message("exchange-passphrase-unsaid", variable=PASSPHRASE_VARIABLE))
    return parsed(file, lambda data: read_exchange(data, passphrase))


def parcel_page(parcel: Parcel, words: Sentences) -> Iterator[str]:
    """Yield the client, its drafts and its documents."""
    yield parcel.company.name_ko or parcel.company.name_en or words.text("exchange-nameless")
    who = parcel.made_by or words.text("exchange-nobody")
    yield from wrapped(words.text("exchange-made", day=parcel.made_at.date(), who=who))
    yield words.text("exchange-drafts", count=len(parcel.drafts))
    for draft in parcel.drafts:
        yield from wrapped(draft.title or draft.draft.programme, indent="      ", first="  · ")
    yield words.text("exchange-papers", count=len(parcel.papers))
    for paper in parcel.papers:
        yield from wrapped(paper.name, indent="      ", first="  · ")


def differences_page(parcel: Parcel, against: Path, words: Sentences) -> Iterator[str]:
    """Yield the facts that the parcel tells otherwise than a company file.

    Raises:
        BadInput: if the company file cannot be read.
    """
    company = parsed(against, parse_company)
    found = differing_facts(company, parcel.company)
    yield words.text("exchange-differences", count=len(found))
    for each in found:
        sides = {"here": words.written(each.kept), "there": words.written(each.brought)}
        line = words.text("exchange-difference", fact=words.say(each.name), **sides)
        yield from wrapped(line, indent="      ", first="  · ")
