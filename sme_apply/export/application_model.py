"""The data that an exported application carries, as a model: it checks what is written and what is read."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, WithJsonSchema

FORMAT = "sme-apply/application"
VERSION = 2
_DRAFT: dict[str, Any] = {
    "type": "object",
    "description": "The draft as the vault keeps it: what was typed, pinned to season and form.",
    "required": ["format", "version", "season", "programme", "form_version", "started_on"],
    "properties": {
        "format": {"const": "sme-apply/draft"},
        "version": {"type": "integer", "minimum": 1},
        "season": {"type": "integer"},
        "programme": {"type": "string"},
        "track": {"type": ["string", "null"]},
        "form_version": {"type": "string"},
        "started_on": {"type": "string", "format": "date"},
        "round": {"type": ["string", "null"]},
        "answers": {"type": "object", "description": "Field id to answer."},
        "consents_read": {"type": "array", "items": {"type": "string"}},
        "papers": {"type": "object"},
    },
}
_COMPANY: dict[str, Any] = {
    "type": "object",
    "description": "A company file with only those facts that the application prints or its verdict rests on.",
    "required": ["format", "version"],
    "properties": {"format": {"const": "sme-apply/company"}, "version": {"type": "integer", "minimum": 1}},
}


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CarriedSource(_Part):
    """Where a rule or figure was read."""

    year: int
    status: Literal["confirmed", "reported", "other_year", "unconfirmed"]
    reference: str
    url: str | None


class CarriedCriterion(_Part):
    """One condition: what is required, what the company has, and the outcome.

    For an exclusion ``met`` means that the company is clear of it.
    """

    id: str
    kind: Literal["requirement", "exclusion"]
    title: str
    result: Literal["met", "not_met", "unknown"]
    required: str
    actual: str
    missing: tuple[str, ...]
    sources: tuple[CarriedSource, ...]


class CarriedSupport(_Part):
    """The support that the facts prove, in KRW without VAT; the share as a decimal number from 0 to 1."""

    limit_krw: int | None
    government_share: str | None
    total_krw: int | None
    own_krw: int | None
    graduation_room_krw: int | None
    uplifts: tuple[str, ...]
    warnings: tuple[str, ...]


class CarriedVerdict(_Part):
    """The verdict on the day asked, with every reason; the sentences are Korean."""

    as_of: date
    verdict: Literal["eligible", "ineligible", "undetermined"]
    window: Literal["upcoming", "open", "closed", "unknown"]
    stage: str | None
    rests_on_unconfirmed: bool
    missing: tuple[str, ...]
    notices: tuple[str, ...]
    support: CarriedSupport
    criteria: tuple[CarriedCriterion, ...]


class CarriedVersions(_Part):
    """What wrote and judged the application.

    Args:
        rules: SHA-256 of the programme's definition as it was used, the user's confirmations included.
        publisher, publisher_version: of a rule pack that the definition came from.
    """

    application: str
    season: int
    form: str
    rules: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    publisher: str | None
    publisher_version: int | None


class CarriedConfirmation(_Part):
    """A figure that the writer has read in the notice, which wins over the shipped one."""

    value: str
    figure: JsonValue
    unit: str
    notice: str
    confirmed_on: date | None


class CarriedApplication(_Part):
    """Everything that an exported application carries."""

    format: Literal["sme-apply/application"]
    version: Literal[2]
    written_on: date
    versions: CarriedVersions
    draft: Annotated[dict[str, Any], WithJsonSchema(_DRAFT)]
    company: Annotated[dict[str, Any], WithJsonSchema(_COMPANY)]
    confirmed: tuple[CarriedConfirmation, ...]
    verdict: CarriedVerdict
