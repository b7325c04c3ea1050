"""A parcel as bytes and back: a list in JSON, then the files one after the other; read as a stranger's."""

from __future__ import annotations

import hashlib
import json
import struct
import unicodedata
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from sme_apply.company import dump_company, parse_company
from sme_apply.drafts import dump_draft, parse_draft
from sme_apply.exchange.parcel import Parcel, ParcelDraft, ParcelPaper
from sme_apply.exchange.sealed_file import Cost, seal, unseal
from sme_apply.terms import BadInput, message

FORMAT = "sme-apply/exchange"
VERSION = 1
MOST_DRAFTS = 1_000
MOST_PAPERS = 2_000
MOST_BYTES_OF_LIST = 64 * 1024**2
_LENGTH = struct.Struct(">I")


def _in_utc(moment: datetime) -> datetime:
    if not 2000 <= moment.year <= 2199:
        raise ValueError("no moment that this application could have written")
    return moment.astimezone(UTC)


def _only_a_name(name: str) -> str:
    """Refuse what is more than the name of a file, or shows something else than it is."""
    strange = any(unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp") for sign in name)
    if strange or set(name) & set('/\\:*?"<>|') or name.strip(". ") == "" or name != name.strip():
        raise ValueError("no name of a file")
    return name


_Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
_Moment = Annotated[AwareDatetime, AfterValidator(_in_utc)]
_Line = Annotated[str, StringConstraints(max_length=500)]
_Name = Annotated[str, StringConstraints(min_length=1, max_length=255), AfterValidator(_only_a_name)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _Draft(_Part):
    id: _Id
    title: _Line
    completeness: Annotated[Decimal, Field(ge=0, le=1)]
    updated_at: _Moment
    document: str


class _Paper(_Part):
    draft_id: _Id | None
    document: _Line
    name: _Name
    issued_on: date | None
    size: Annotated[int, Field(ge=1)]
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class _Listed(_Part):
    format: str
    version: int
    made_at: _Moment
    made_by: _Line
    company: str
    drafts: Annotated[tuple[_Draft, ...], Field(max_length=MOST_DRAFTS)]
    papers: Annotated[tuple[_Paper, ...], Field(max_length=MOST_PAPERS)]


def write_exchange(parcel: Parcel, passphrase: str, *, cost: Cost | None = None) -> bytes:
    """Return an exchange file.

    Args:
        parcel: what it is to carry.
        passphrase: opens it; at least ten characters.
        cost: what one guess at the passphrase is to cost.

    Raises:
        BadInput: if the passphrase is too short or the parcel too large.
    """
    listed = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": parcel.made_at.isoformat(),
        "made_by": parcel.made_by,
        "company": dump_company(parcel.company).decode("utf-8"),
        "drafts": [
            {
                "id": each.id,
                "title": each.title,
                "completeness": str(each.completeness),
                "updated_at": each.updated_at.isoformat(),
                "document": dump_draft(each.draft),
            }
            for each in parcel.drafts
        ],
        "papers": [
            {
                "draft_id": each.draft_id,
                "document": each.document,
                "name": _sent_name(each.name),
                "issued_on": each.issued_on.isoformat() if each.issued_on else None,
                "size": len(each.content),
                "sha256": hashlib.sha256(each.content).hexdigest(),
            }
            for each in parcel.papers
        ],
    }
    head = json.dumps(listed, ensure_ascii=False).encode("utf-8")
    return seal(b"".join((_LENGTH.pack(len(head)), head, *(each.content for each in parcel.papers))), passphrase, cost)


def read_exchange(data: bytes, passphrase: str) -> Parcel:
    """Return what an exchange file carries; nothing is written anywhere.

    Raises:
        BadInput: if it is no such file, is a newer one, the passphrase does not open it, a bit of it is not as it was
            written, or anything in it cannot be taken as it stands.
    """
    content = unseal(data, passphrase)
    try:
        return _parcel(content)
    except (ValidationError, ValueError, RecursionError, struct.error) as error:
        raise BadInput(message("exchange-not-understood")) from error


def _parcel(content: bytes) -> Parcel:
    (length,) = _LENGTH.unpack_from(content)
    if length > MOST_BYTES_OF_LIST or _LENGTH.size + length > len(content):
        raise ValueError("a list that is longer than the file")
    told = json.loads(content[_LENGTH.size : _LENGTH.size + length])
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise ValueError("another format")
    if isinstance(told.get("version"), int) and told["version"] > VERSION:
        raise BadInput(message("exchange-newer"))
    listed = _Listed.model_validate_json(content[_LENGTH.size : _LENGTH.size + length])
    drafts = tuple(
        ParcelDraft(each.id, each.title, each.completeness, each.updated_at, parse_draft(each.document))
        for each in listed.drafts
    )
    known = {each.id for each in drafts}
    if len(known) != len(drafts) or any(each.draft_id not in {None, *known} for each in listed.papers):
        raise ValueError("a draft twice, or a document of no draft")
    papers, place = [], _LENGTH.size + length
    for each in listed.papers:
        file = content[place : place + each.size]
        if hashlib.sha256(file).hexdigest() != each.sha256:
            raise ValueError("a file that is not the one that is listed")
        papers.append(ParcelPaper(each.draft_id, each.document, each.name, each.issued_on, file))
        place += each.size
    if place != len(content) or listed.version != VERSION:
        raise ValueError("more than what is listed")
    company = parse_company(listed.company.encode("utf-8"))
    return Parcel(listed.made_at, listed.made_by, company, drafts, tuple(papers))


def _sent_name(name: str) -> str:
    """Return a name as the other side takes it: signs that no name of a file should have become an underscore."""
    kept = (
        "".join(
            "_" if sign in '/\\:*?"<>|' or unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp") else sign
            for sign in unicodedata.normalize("NFC", name)
        )
        .strip()[-255:]
        .strip()
    )
    return kept if kept.strip(". ") else "_"
