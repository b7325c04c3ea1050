"""What can be drawn: cleans text for paper and lists the characters that no bundled font covers."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from sme_apply.export.content import Document, texts
from sme_apply.export.fonts import JOINERS, glyphs
from sme_apply.export.look import Weight

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")
# Joiners, soft hyphens and variation selectors have no form of their own: leaving them out changes nothing on paper.
# Between Arabic or Indic letters a joiner changes the letters beside it, so there it stays.
_WITHOUT_FORM = re.compile(
    "[\u00ad\u034f\u180b-\u180e\u200b\u200e\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]"
    "|(?<![\u0600-\u06ff\u0750-\u077f\u08a0-\u0dff\u1780-\u17ff])[\u200c\u200d]+"
)
_MARK = (
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903"
    "\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
# No language puts so many marks on one letter; without an end they would be drawn over what stands around it.
_PILED_UP = re.compile(f"(?<={_MARK * 8}){_MARK}+")
_PLAIN = re.compile(r"[\n -~가-힣]*")
_NOT_DRAWN = frozenset(f"\n{JOINERS}")
_WITHOUT_PICTURE = frozenset({"Cc", "Cf", "Cs"})


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A character that no bundled font has, and where it was typed."""

    field: str
    character: str
    codepoint: str
    """As it is written in tables: ``U+1F600``."""


def codepoint(character: str) -> str:
    """Return the code point of a character as it is usually written, such as ``U+D55C``."""
    return f"U+{ord(character):04X}"


def visible_code(character: str) -> str:
    """Return what stands on paper for a character that cannot be drawn, such as ``〔U+202E〕``."""
    return f"〔{codepoint(character)}〕"


def normal(text: str) -> str:
    """Return text composed (NFC), with one kind of line end, without characters that have no form of their own."""
    if _PLAIN.fullmatch(text):
        return text
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))
    return _WITHOUT_FORM.sub("", text).replace("\t", "    ")


@cache
def _unprintable(character: str) -> bool:
    """Whether a character has no picture in any font: controls, bidi overrides, lone surrogates."""
    return character not in _NOT_DRAWN and unicodedata.category(character) in _WITHOUT_PICTURE


def _unknown(character: str) -> bool:
    """Whether a character is newer than the tables that tell how to set it, or none at all."""
    return unicodedata.category(character) == "Cn"


def uncovered_characters(text: str) -> tuple[str, ...]:
    """Return, each once and in order, the characters of a text that ought to have a picture but have none here."""
    text = normal(text)
    if _PLAIN.fullmatch(text):
        return ()
    regular = glyphs(Weight.REGULAR)
    return tuple(
        character
        for character in dict.fromkeys(text)
        if character != "\n" and not _unprintable(character) and (_unknown(character) or regular[character] is None)
    )


def printable(text: str, weight: Weight = Weight.REGULAR) -> str:
    """Return text as it is set: normal, with every character that cannot be drawn replaced by its visible code."""
    text = _BLANK_LINES.sub("\n\n", normal(text)).strip("\n")
    if _PLAIN.fullmatch(text):
        return text
    have = glyphs(weight)
    text = _PILED_UP.sub(lambda piled: "".join(map(visible_code, piled.group())), text)
    for character in dict.fromkeys(text):
        if character != "\n" and (_unprintable(character) or _unknown(character) or have[character] is None):
            text = text.replace(character, visible_code(character))
    return text


def printable_line(text: str, weight: Weight = Weight.REGULAR) -> str:
    """Return printable text on a single line, for titles and bookmarks."""
    return " ".join(printable(text, weight).split("\n"))


def uncovered(document: Document) -> tuple[Uncovered, ...]:
    """Return every character of a document that no bundled font covers, with its field, in reading order."""
    found: dict[Uncovered, None] = {}
    for field, text in texts(document):
        for character in uncovered_characters(text):
            found[Uncovered(field, character, codepoint(character))] = None
    return tuple(found)
