"""The few types that every room shares; it knows neither a programme nor a company."""

from sme_apply.terms.dates import DateRange
from sme_apply.terms.errors import BadInput, OutputError, SmeApplyError, VaultError
from sme_apply.terms.message import Message, Value, message
from sme_apply.terms.money import Money, own_share, total_for, usd, won
from sme_apply.terms.source import Source, SourceStatus
from sme_apply.terms.text import Text
from sme_apply.terms.truth import Truth, all_of, any_of

__all__ = [
    "BadInput",
    "DateRange",
    "Message",
    "Money",
    "OutputError",
    "SmeApplyError",
    "Source",
    "SourceStatus",
    "Text",
    "Truth",
    "Value",
    "VaultError",
    "all_of",
    "any_of",
    "message",
    "own_share",
    "total_for",
    "usd",
    "won",
]
