"""In which language each part of a text is read aloud, told by its letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from sme_apply.export.scripts import script_of

_KANA = re.compile("[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
_HANGUL = re.compile(r"[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
_LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_WORD = re.compile(
    r"(?P<address>[^\s가-힣]{0,60}?(?:://|@|www\.)[^\s가-힣]*)"
    r"|(?P<ko>[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]+)"
    f"|(?P<latin>[{_LATIN}][{_LATIN}\u0300-\u036f'’-]*)"
    "|(?P<han>[\u3005\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff]+)"
    "|(?P<greek>[\u0370-\u03ff\u1f00-\u1fff]{2,})"
    "|(?P<cyrillic>[\u0400-\u052f]+)"
    "|(?P<script>[\u0530-\u0dff\u0e00-\u0eff\u1000-\u10ff\u1780-\u17ff\u19e0-\u19ff\u1c90-\u1cbf\u2d00-\u2d2f"
    "\ua8e0-\ua8ff\ua9e0-\ua9ff\uaa60-\uaa7f\ufb13-\ufdff\ufe70-\ufefe][\u0300-\u036f\u200c\u200d]*)"
)
_KOREAN_ONLY = re.compile(
    r"[^A-Za-z\u00c0-\u10ff\u1780-\u2d2f\u3005-\u30ff\u3400-\u9fff\ua8e0-\uabff\uf900-\U0003ffff]*"
)
_VIETNAMESE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_PERSIAN = re.compile("[پچژگ\u06cc]")
_URDU = re.compile("[\u0679\u0688\u0691\u06ba\u06d2]")
_NOT_RUSSIAN = re.compile("[^\u0401\u0410-\u044f\u0451]")
_READ_IN_ENGLISH = re.compile("[A-Za-z]*[a-z][A-Za-z]*")
_ENGLISH_FROM = 4
"""A lone word of fewer letters, such as a unit or a grade, is read by whoever reads the Korean around it."""


class Spoken(NamedTuple):
    """A part of a text, from one place up to another, and the tag of its language."""

    start: int
    end: int
    language: str


class _Habits(NamedTuple):
    """What a paragraph holds that tells languages of one script apart."""

    kana: bool
    hangul: bool
    urdu: bool
    persian: bool


@lru_cache(maxsize=64)
def _habits(context: str) -> _Habits:
    return _Habits(*(found.search(context) is not None for found in (_KANA, _HANGUL, _URDU, _PERSIAN)))


def _latin(word: str) -> str:
    if word.isascii():
        return "en"
    return "vi" if _VIETNAMESE.search(word) else "und-Latn"


def _tag(match: re.Match[str], context: str) -> str:
    word = match.group()
    match match.lastgroup:
        case "ko":
            return "ko"
        case "latin":
            return _latin(word)
        case "han":
            if _habits(context).kana:
                return "ja"
            return "ko" if _habits(context).hangul else "zh"
        case "greek":
            return "el"
        case "cyrillic":
            return "und-Cyrl" if _NOT_RUSSIAN.search(word) else "ru"
        case "script":
            script = script_of(ord(word[0]))
            language = script.language if script else ""
            if language == "ar":
                return "ur" if _habits(context).urdu else "fa" if _habits(context).persian else "ar"
            return language
    return ""


def _joined(text: str, context: str) -> Iterator[Spoken]:
    """Yield the parts of a text by language; what stands between two words of one language belongs to it."""
    start = end = 0
    language = ""
    for match in _WORD.finditer(text):
        found = _tag(match, context)
        if found != language:
            if language:
                yield Spoken(start, end, language)
            start, language = match.start(), found
        end = match.end()
    if language:
        yield Spoken(start, end, language)


def _worth_naming(text: str) -> bool:
    return any(len(word) >= _ENGLISH_FROM for word in _READ_IN_ENGLISH.findall(text))


@lru_cache(maxsize=4096)
def foreign_parts(text: str, context: str, base: str) -> tuple[Spoken, ...]:
    """Return the parts of a text that are in another language than the document.

    Letters tell a script, not a language: Cyrillic is taken for Russian and Devanagari for Hindi, plain Latin letters
    for English, and others for what they must be or else for undetermined (``und-Latn``).

    Args:
        text: one line.
        context: the paragraph that it is from, which tells Japanese, Chinese and hanja apart.
        base: the language of the document: ``ko`` or ``en``.
    """
    if base == "ko" and _KOREAN_ONLY.fullmatch(text):
        return ()
    return tuple(
        part
        for part in _joined(text, context)
        if part.language != base and (part.language != "en" or _worth_naming(text[part.start : part.end]))
    )
