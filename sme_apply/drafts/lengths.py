"""How long a text is, counted as people and as portals count it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from sme_apply.programmes import Column, Field, Row
from sme_apply.terms import Message, message


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a text in characters (a line break is one) and in bytes of EUC-KR (CP949)."""

    characters: int
    bytes: int


def length_of(text: str) -> Length:
    """Return the length of a text in NFC; a character that EUC-KR lacks counts as two bytes, as portals count it."""
    whole = unicodedata.normalize("NFC", text)
    return Length(len(whole), sum(1 if letter.isascii() else 2 for letter in whole))


def limits_of(asked: Field | Column | Row) -> tuple[int | None, int | None]:
    """Return the most characters and the most bytes that the form allows, ``None`` where it sets no limit."""
    if isinstance(asked, Field):
        return asked.max_characters, asked.max_bytes
    return (asked.max_characters, None) if isinstance(asked, Column) else (None, None)


def over_limit(asked: Field | Column | Row, text: str) -> Message | None:
    """Return what to say where a text is longer than the form allows, ``None`` where it fits."""
    most_characters, most_bytes = limits_of(asked)
    length = length_of(text)
    if most_characters is not None and length.characters > most_characters:
        return message("drafts-too-many-characters", length=length.characters, most=most_characters)
    if most_bytes is not None and length.bytes > most_bytes:
        return message("drafts-too-many-bytes", length=length.bytes, most=most_bytes)
    return None
