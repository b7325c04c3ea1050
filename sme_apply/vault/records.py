"""What the vault hands out: lists without documents, and one document at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class CompanyRecord:
    """One company as it stands in a list; ``updated_at`` is UTC."""

    id: str
    name: str = field(repr=False)
    business_number: str | None = field(repr=False)
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class CompanyDocument(CompanyRecord):
    """A company with its facts: ``document`` is the company file as JSON text."""

    document: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """One draft as it stands in a list.

    Args:
        id: its name in the vault.
        company_id: whose application it is.
        season: the year that it is pinned to.
        programme: the programme's id.
        track: the track's id, ``None`` where the programme has none.
        form_version: the version of the form that it began with.
        title: what the list shows.
        completeness: from 0 (nothing filled in) to 1 (ready).
        updated_at: when it was last saved, UTC.
    """

    id: str
    company_id: str
    season: int
    programme: str
    track: str | None
    form_version: str
    title: str = field(repr=False)
    completeness: Decimal
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class DraftDocument(DraftRecord):
    """A draft with its answers: ``document`` is JSON text."""

    document: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ConfirmationRecord:
    """The user's reading of one value in the official notice; it wins over the shipped value.

    Args:
        season: the season whose value it is.
        programme: the programme's id.
        value_id: the stable id of the value.
        value: what the notice says, as JSON text.
        before: what was shipped before, as JSON text.
        notice_number: the number of the notice that was read.
        notice_date: its date.
        who: who read it.
        confirmed_at: when, UTC.
    """

    season: int
    programme: str
    value_id: str
    value: str
    before: str
    notice_number: str
    notice_date: date
    who: str
    confirmed_at: datetime


@dataclass(frozen=True, slots=True)
class NoticeRecord:
    """An official notice that the user attached, without its content.

    Args:
        id: its name in the vault.
        season, programme: what it is the notice of.
        name: the name of the file.
        sha256: of its content, in hexadecimal.
        added_at: when, UTC.
    """

    id: str
    season: int
    programme: str
    name: str
    sha256: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class PaperRecord:
    """A document that a company attached, without its content.

    Args:
        id: its name in the vault.
        company_id: whose it is.
        draft_id: the one application that it is for; ``None`` where it serves all of the company's.
        document: its id in the programme's list of documents.
        name: the name of the file.
        issued_on: its day of issue, if known.
        sha256: of its content, in hexadecimal.
        size: in bytes.
        added_at: when, UTC.
    """

    id: str
    company_id: str
    draft_id: str | None
    document: str
    name: str
    issued_on: date | None
    sha256: str
    size: int
    added_at: datetime


@dataclass(frozen=True, slots=True)
class PublisherRecord:
    """A publisher of rules whom the user accepted: ``document`` is the public key as a text."""

    fingerprint: str
    name: str
    document: str
    accepted_at: datetime


@dataclass(frozen=True, slots=True)
class PackRecord:
    """A signed pack of rules in use, without its content.

    Args:
        fingerprint: of its publisher.
        id: which of the publisher's packs it is.
        version: its number.
        checksum: SHA-256 of the whole file, in hexadecimal.
        added_at: when it was taken into use, UTC.
    """

    fingerprint: str
    id: str
    version: int
    checksum: str
    added_at: datetime
