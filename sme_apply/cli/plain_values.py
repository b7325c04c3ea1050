"""Values of the core as JSON writes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from sme_apply.sentences import Sentences
from sme_apply.terms import DateRange, Message, Money, Source, Text, Truth


def plain(value: Any) -> Any:
    """Return a value as numbers, texts, lists and mappings; shares become numbers, days ISO 8601."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case date():
            return value.isoformat()
        case Truth() | Enum():
            return value.value
        case Path():
            return str(value)
        case Money():
            return {"amount": value.amount, "currency": value.currency}
        case DateRange():
            return {"start": plain(value.start), "end": plain(value.end)}
        case Text():
            return {"ko": value.ko, "en": value.en}
        case Message():
            return machine_message(value)
        case Mapping():
            return {str(key): plain(each) for key, each in value.items()}
        case frozenset() | set():
            return sorted(plain(each) for each in value)
        case tuple() | list():
            return [plain(each) for each in value]
    raise TypeError(f"{type(value).__name__} has no form in JSON.")


def machine_message(message: Message) -> dict[str, Any]:
    """Return a message for machines: its key and its values."""
    return {"key": message.key, "values": plain(message.values)}


def said(name: str, message: Message | None, sentences: Sentences) -> dict[str, Any]:
    """Return a sentence under its name, and the message behind it beside it."""
    if message is None:
        return {name: None, f"{name}_message": None}
    return {name: sentences.say(message), f"{name}_message": machine_message(message)}


def plain_source(source: Source) -> dict[str, Any]:
    """Return where a value comes from."""
    return {
        "year": source.year,
        "status": source.status.value,
        "reference": source.reference,
        "url": source.url,
        "read_on": plain(source.read_on),
    }


def as_json(value: Any) -> str:
    """Return JSON text; Korean stays readable."""
    return json.dumps(plain(value), ensure_ascii=False, indent=2, allow_nan=False)
