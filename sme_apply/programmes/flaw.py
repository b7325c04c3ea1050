"""What is wrong with a definition, as a message: our own findings and those of pydantic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic_core import ErrorDetails, PydanticCustomError

from sme_apply.terms import Message, Value, message

_OWN = "programmes-problem-"

_BY_TYPE: Mapping[str, str] = {
    "missing": "missing",
    "extra_forbidden": "unknown-key",
    "unexpected_keyword_argument": "unknown-key",
    "string_type": "no-text",
    "string_too_short": "empty",
    "too_short": "empty",
    "int_type": "no-whole-number",
    "int_parsing": "no-whole-number",
    "int_from_float": "no-whole-number",
    "greater_than_equal": "too-small",
    "decimal_type": "no-number",
    "decimal_parsing": "no-number",
    "bool_type": "no-yes-no",
    "bool_parsing": "no-yes-no",
    "date_type": "no-date",
    "date_parsing": "no-date",
    "date_from_datetime_parsing": "no-date",
    "date_from_datetime_inexact": "no-date",
    "tuple_type": "no-list",
    "list_type": "no-list",
    "dict_type": "no-mapping",
    "mapping_type": "no-mapping",
    "model_type": "no-mapping",
    "model_attributes_type": "no-mapping",
    "dataclass_type": "no-mapping",
    "union_tag_not_found": "no-condition",
    "union_tag_invalid": "no-condition",
    "string_pattern_mismatch": "wrong-form",
    "literal_error": "no-choice",
    "enum": "no-choice",
}


def flaw(problem: str, **values: Value) -> PydanticCustomError:
    """Return an error that a validator raises; its sentence stands under ``programmes-problem-<problem>``."""
    return PydanticCustomError(_OWN + problem, "{problem}", {"problem": problem, "values": values})


def nearest(key: str, known: Iterable[str]) -> str | None:
    """Return the known word that a misspelt one most likely means, if any is near."""
    found = get_close_matches(key, list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def unknown_key(key: str, known: Iterable[str]) -> PydanticCustomError:
    """Return the error for a key that a part does not know, with the nearest one that it does."""
    near = nearest(key, known)
    return flaw("misspelt-key", unknown=key, nearest=near) if near else flaw("unknown-key", unknown=key)


def message_of(error: PydanticCustomError) -> Message:
    """Return what an error made by `flaw` says."""
    return message(error.type, **(error.context or {}).get("values", {}))


def problem_of(found: ErrorDetails) -> Message:
    """Return what an error found by pydantic says; its own English sentence is never shown."""
    kind, context = found["type"], found.get("ctx", {})
    if kind.startswith(_OWN):
        return message(kind, **context["values"])
    problem = _BY_TYPE.get(kind, "other")
    values: dict[str, Any] = {}
    if problem == "unknown-key":
        values = {"unknown": str(found["loc"][-1])}
    elif problem == "missing":
        values = {"lacking": str(found["loc"][-1])}
    elif problem == "no-choice":
        values = {"choices": tuple(re.findall(r"'([^']*)'", str(context.get("expected", ""))))}
    return message(_OWN + problem, **values)


def inner_key(found: ErrorDetails) -> str | None:
    """Return the key within the place that is to blame, where the error knows one."""
    values = found.get("ctx", {}).get("values", {})
    return str(values["unknown"]) if "unknown" in values else None
