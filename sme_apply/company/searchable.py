"""The texts of a company by which it is found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sme_apply.company.company import Company
from sme_apply.company.plain_data import plain_field

_SAID_ELSEWHERE = frozenset({"name_ko", "business_registration_number"})
"""A company is listed by these; whoever lists it knows them."""
_CODES = frozenset({
    "legal_form", "designations", "kind", "stage", "role", "ksic", "hs_code", "countries", "programme", "track",
})  # fmt: skip


def searchable_facts(company: Company) -> tuple[tuple[str, str], ...]:
    """Return each text that the company told, with the path of its fact; a list has one path for all its entries."""
    return tuple(
        found
        for name in type(company).model_fields
        if name not in _SAID_ELSEWHERE and name not in _CODES
        for told in plain_field(company, name).values()
        for found in _texts(name, told)
    )


def _texts(path: str, told: Any) -> Iterator[tuple[str, str]]:
    if isinstance(told, str):
        yield path, told
    elif isinstance(told, Mapping):
        for key, value in told.items():
            if key not in _CODES:
                yield from _texts(f"{path}.{key}", value)
    elif isinstance(told, list):
        for entry in told:
            for _, text in _texts(path, entry):
                yield path, text
