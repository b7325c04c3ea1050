"""What stands where in an archive of the whole vault; described for others in ``docs/archive-format.md``."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, field_validator

from sme_apply.vault.history.history_records import WhyVersion

FORMAT = "sme-apply/archive"
VERSION = 1
MANIFEST = "manifest.json"
READINGS = "readings.json"
PACKS = "packs.json"

COMPANY = re.compile(r"companies/([0-9a-f]{32})/company\.json")
DRAFT = re.compile(r"companies/([0-9a-f]{32})/drafts/([0-9a-f]{32})/about\.json")
PAPER = re.compile(r"companies/([0-9a-f]{32})/papers/([0-9a-f]{32})/about\.json")
NOTICE = re.compile(r"notices/([0-9a-f]{32})/about\.json")

MOST_MEMBERS = 1_000_000
MOST_BYTES = 2 * 1024**3
"""Of all members together, unpacked."""
MOST_BYTES_OF_ONE = 64 * 1024**2
MOST_BYTES_OF_CONTENTS = 128 * 1024**2
"""Of the list of members at the end of the file."""

Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]


def _in_utc(moment: datetime) -> datetime:
    if not 2000 <= moment.year <= 2199:
        raise ValueError("no moment that this application could have written")
    return moment.astimezone(UTC)


Moment = Annotated[AwareDatetime, AfterValidator(_in_utc)]
Line = Annotated[str, StringConstraints(max_length=500)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Manifest(_Part):
    """What the archive is."""

    format: str
    version: int
    made_at: Moment


class AboutVersion(_Part):
    """One version of a draft; its document is ``versions/<number>.json`` beside."""

    number: Annotated[int, Field(ge=1, le=1_000_000)]
    why: WhyVersion
    written_at: Moment
    completeness: Annotated[Decimal, Field(ge=0, le=1)]


class AboutDraft(_Part):
    """A draft; its document is ``draft.json`` beside."""

    title: Line
    completeness: Annotated[Decimal, Field(ge=0, le=1)]
    created_at: Moment
    updated_at: Moment
    versions: tuple[AboutVersion, ...] = ()


class AboutNotice(_Part):
    """An official notice; its content is ``content`` beside."""

    season: Annotated[int, Field(ge=2000, le=2199)]
    programme: Line
    name: Line
    added_at: Moment


class AboutPaper(_Part):
    """A document that a company attached; its content is ``content`` beside.

    Args:
        draft_id: the one draft that it is for, by its name in this archive; ``None`` where it serves all.
    """

    draft_id: Id | None = None
    document: Line
    name: Line
    issued_on: date | None = None
    added_at: Moment


class Reading(_Part):
    """What the user read in an official notice."""

    season: Annotated[int, Field(ge=2000, le=2199)]
    programme: Line
    value_id: Line
    value: Annotated[str, StringConstraints(max_length=100_000)]
    before: Annotated[str, StringConstraints(max_length=100_000)]
    notice_number: Line
    notice_date: date
    who: Line
    confirmed_at: Moment

    @field_validator("value", "before")
    @classmethod
    def _is_json(cls, text: str) -> str:
        json.loads(text)
        return text


def json_bytes(value: object) -> bytes:
    """Return a value as readable JSON."""
    return (json.dumps(value, ensure_ascii=False, indent=1, default=_told) + "\n").encode("utf-8")


def _told(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime | date) else str(value)
