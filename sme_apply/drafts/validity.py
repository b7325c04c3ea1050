"""How long a required document is valid, counted from its issue date, and whether that reaches far enough."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from sme_apply.drafts.application import Application
from sme_apply.drafts.rounds import chosen_round
from sme_apply.programmes import RequiredDocument


class Validity(Enum):
    """How a document stands on the days on which it is needed."""

    NOT_ASKED = "not-asked"
    """The notice says nothing of it."""
    NOT_COUNTED = "not-counted"
    """It must be valid, and the paper itself says for how long."""
    UNKNOWN_DAYS = "unknown-days"
    UNDATED = "undated"
    TOO_NEW = "too-new"
    EXPIRED = "expired"
    """It cannot be used on the day that counts for the notice, or is no longer valid already."""
    EXPIRES_BEFORE_CLOSING = "expires-before-closing"
    """It is valid on the day asked about, and no longer when the round closes."""
    UNKNOWN_CLOSING = "unknown-closing"
    """It is valid on the day asked about; when the round closes is not known."""
    VALID = "valid"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a document stands.

    Args:
        validity: in a word.
        days: how long it is valid from its issue date, if known.
        last_day: the last day on which it is valid, if that can be counted.
        needed_on: the day on which it has to be valid; ``None`` where that is the closing day and nobody knows it.
        closing: the day on which the round closes, if known.
    """

    validity: Validity
    days: int | None = None
    last_day: date | None = None
    needed_on: date | None = None
    closing: date | None = None


def standing_of(document: RequiredDocument, application: Application, issued_on: date | None) -> Standing:
    """Return how a document of an issue date stands; the day of issue itself is not counted (민법 제157조)."""
    if document.valid_for_days is None:
        return Standing(Validity.NOT_ASKED if document.valid_on is None else Validity.NOT_COUNTED)
    days = application.programme.values.whole(document.valid_for_days)
    if days is None:
        return Standing(Validity.UNKNOWN_DAYS)
    if issued_on is None:
        return Standing(Validity.UNDATED, days)
    closing, as_of = _closing_day(application), application.verdict.as_of
    needed_on = closing if document.valid_on == "closing" else as_of
    last_day = issued_on + timedelta(days=days)
    return Standing(_validity(issued_on, last_day, needed_on, closing, as_of), days, last_day, needed_on, closing)


def _validity(issued_on: date, last_day: date, needed_on: date | None, closing: date | None, as_of: date) -> Validity:
    if issued_on > (needed_on or as_of):
        return Validity.TOO_NEW
    if closing is not None and needed_on is not None and last_day >= max(closing, needed_on):
        return Validity.VALID
    if last_day < as_of:
        return Validity.EXPIRED
    return Validity.UNKNOWN_CLOSING if closing is None else Validity.EXPIRES_BEFORE_CLOSING


def _closing_day(application: Application) -> date | None:
    """Return the last day of the round; where applications are taken all along, the day asked about is the one."""
    state = chosen_round(application)
    if state is None:
        return None
    return application.verdict.as_of if state.round.rolling else state.days.end
