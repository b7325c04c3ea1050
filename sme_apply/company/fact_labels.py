"""The names of facts and codes, and how a value of each kind is shown in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from sme_apply.company.codes import NO_GRACE
from sme_apply.company.fact_specs import FactSpec, spec_of, written_values
from sme_apply.company.identifiers import written_business_number, written_corporate_number
from sme_apply.company.parts import Part
from sme_apply.terms import Message, Truth, Value, message, usd, won


def label_of(path: str) -> Message:
    """Return the name of the fact under ``path``, with its year or month.

    Raises:
        UnknownFact: if there is no such fact.
    """
    spec = spec_of(path)
    written = written_values(path)
    values: dict[str, Value] = {}
    if "year" in written:
        values["year"] = int(written["year"])
    if "month" in written:
        year, month = written["month"].split("-")
        values.update(year=int(year), month=int(month))
    return Message(spec.key, values)


def help_of(path: str) -> Message | None:
    """Return the sentence that explains the fact to an owner, where it needs one."""
    spec = spec_of(path)
    return message(f"{spec.key}-help") if spec.helped else None


def code_label(family: str, code: str) -> Message:
    """Return the name of a code of a family, such as ``("legal_form", "corporation")``."""
    return message(f"code-{family}-{code}")


def describe(path: str, value: object) -> Value:
    """Return a fact's value as a sentence can show it: an amount with its unit, a code by its name.

    Args:
        path: the fact, which decides how the value is read.
        value: what ``fact`` returned; ``None`` is shown as not told.
    """
    if value is None:
        return message("company-not-told")
    return _shown(spec_of(path), value)


def _shown(spec: FactSpec, value: Any) -> Value:
    match spec.kind:
        case "krw":
            return won(value)
        case "usd":
            return usd(value)
        case "share":
            return message("company-share", share=Decimal(value))
        case "ratio":
            return message("company-share", share=round(Decimal(value), 4))
        case "yes_no":
            return Truth.of(value)
        case "year":
            return message("company-year", year=value)
        case "month":
            return message("company-month", month=value)
        case "business_number":
            return written_business_number(value)
        case "corporate_number":
            return written_corporate_number(value)
        case "code":
            return code_label(str(spec.family), value)
        case "date_or_none" if value == NO_GRACE:
            return message("company-no-grace")
    return _shown_many(spec, value)


def _shown_many(spec: FactSpec, value: Any) -> Value:
    if isinstance(value, frozenset):
        # The order in which codes are offered, so that the same facts read the same each time.
        chosen = tuple(code_label(str(spec.family), code) for code in spec.choices if code in value)
        return chosen or message("company-none")
    if isinstance(value, Mapping):
        return tuple(message("company-amount-of", name=name, amount=usd(amount)) for name, amount in value.items())
    if isinstance(value, tuple):
        if not value:
            return message("company-none")
        if isinstance(value[0], Part):
            return message("company-entries", count=len(value))
        return tuple(str(each) for each in value)
    shown: str | int | Decimal | date = value
    return shown
