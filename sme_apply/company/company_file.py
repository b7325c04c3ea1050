"""Reads and writes the company file (``sme-apply/company``, version 1) as bytes."""

from __future__ import annotations

import json
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from sme_apply.company.company import Company
from sme_apply.company.json_text import Path, Place, places, read_json, written_path
from sme_apply.company.plain_data import plain
from sme_apply.company.problems import bad_input
from sme_apply.terms import BadInput, Message, message

FORMAT = "sme-apply/company"
VERSION = 1


def parse_company(data: bytes) -> Company:
    """Return the company that a file tells.

    Args:
        data: the whole file, JSON in UTF-8 with or without a byte order mark, at most 5 MB.

    Raises:
        BadInput: if anything in it cannot be taken as it stands; the message names key, place and remedy.
    """
    told, text = read_json(data)
    if not isinstance(told, dict):
        raise BadInput(message("company-file-not-a-company"))
    _check_kind(told, text)
    del told["format"], told["version"]
    try:
        return Company.model_validate(told)
    except ValidationError as error:
        known = places(text)
        raise bad_input(
            error,
            name=written_path,
            place=lambda path: _nearest_place(path, known).spoken(),
            order=lambda path: (_nearest_place(path, known), path == ()),
        ) from None


def dump_company(company: Company) -> bytes:
    """Return the company as a file: UTF-8, the same bytes for the same facts, nothing that was not told."""
    told = {"format": FORMAT, "version": VERSION, **plain(company)}
    return (json.dumps(_writable(told), ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode("utf-8")


def _check_kind(told: dict[str, Any], text: str) -> None:
    if told.get("format") != FORMAT:
        near = "" if "format" in told else next(iter(get_close_matches("format", told, n=1)), "")
        if near:
            place = places(text)[(near,)].spoken()
            raise BadInput(Message("company-unknown-key-near", {"path": near, "place": place, "nearest": "format"}))
        raise BadInput(message("company-file-not-a-company"))
    version = told.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise BadInput(message("company-file-no-version", version=VERSION))
    if version > VERSION:
        raise BadInput(message("company-file-newer", version=str(version), known=str(VERSION)))


def _nearest_place(path: Path, known: Any) -> Place:
    while path and path not in known:
        path = path[:-1]
    place: Place = known.get(path, Place(1, 1))
    return place


def _writable(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _writable(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_writable(each) for each in value]
    return float(value) if isinstance(value, Decimal) else value
