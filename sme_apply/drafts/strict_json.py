"""Reads the JSON of drafts, answers and confirmations as strictly as a company file is read."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from sme_apply.company.json_text import places, read_json
from sme_apply.terms import BadInput, Message, message


def read_strict(data: bytes) -> tuple[Any, str]:
    """Return the value and the text of a JSON file; numbers with a point come as ``Decimal``.

    Raises:
        BadInput: if the file is empty, too large, not UTF-8, broken or too deep, or holds NaN, an endless number of
            digits or the same key twice; the message names the place.
    """
    try:
        return read_json(data)
    except BadInput as refused:
        # The same findings in words that do not speak of a company file.
        key = refused.message.key.removeprefix("company-").removeprefix("file-")
        raise BadInput(Message(f"drafts-file-{key}", refused.message.values)) from None


def place_in(text: str, path: tuple[str | int, ...]) -> Message:
    """Return the line and column of a path in sound JSON text, as a sentence can name it."""
    known = places(text)
    while path and path not in known:
        path = path[:-1]
    return known[path].spoken() if path else message("company-place", line=1, column=1)


def unknown_key(key: str, known: Iterable[str], place: Message) -> BadInput:
    """Return the error for a key that is not known, with the nearest one that is."""
    names = tuple(known)
    near = get_close_matches(key, names, n=1, cutoff=0.5)
    if near:
        return BadInput(message("drafts-unknown-key-near", item=key[:80], place=place, nearest=near[0]))
    return BadInput(message("drafts-unknown-key", item=key[:80], place=place, known=names[:6]))
