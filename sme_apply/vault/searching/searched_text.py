"""Text as it is searched: which letters count, which groups of them are indexed, and the pattern of a term.

Blanks, hyphens and signs do not count, so that business numbers are found with and without hyphens and Korean words
however they are spaced. A lone initial consonant stands for every syllable that begins with it, and an open last
syllable for every one that it may still become while it is typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

NAME_SIGN, TITLE_SIGN = "§", "¤"
"""Before a group of letters of a company's name or number and of a draft's title, so that these can be asked alone."""
_GROUP = 3
_INITIALS_WITHIN = 40
"""Initial consonants are indexed of texts up to this many letters: names and short answers, no prose."""
_MOST_GROUPS = 40
_NO_LETTERS = re.compile(r"[\W_]+")
_BETWEEN = r"[\W_]*"
_FIRST, _LAST, _OF_INITIAL, _OF_VOWEL = 0xAC00, 0xD7A3, 588, 28
_COMPATIBLE = [chr(code) for code in range(0x3131, 0x3164)]
# NFKC turns lone consonants and vowels into those that are meant to be joined; this turns them back.
_LONE = {ord(unicodedata.normalize("NFKC", letter)): letter for letter in _COMPATIBLE}
_INITIALS = "".join(_LONE[code] for code in range(0x1100, 0x1113))
# Two consonants typed one after the other are drawn together by some input methods.
_APART = {
    ord(letter): "".join(
        unicodedata.lookup(f"HANGUL LETTER {part}") for part in unicodedata.name(letter).split()[-1].split("-")
    )
    for letter in _COMPATIBLE
    if "-" in unicodedata.name(letter)
}


def kept_form(text: str) -> str:
    """Return a text in the one form in which it is kept and compared: full-width, half-width, NFC and NFD alike."""
    return unicodedata.normalize("NFKC", text).translate(_LONE)


def letters_of(text: str) -> str:
    """Return what counts of a text: letters and digits, small."""
    return _NO_LETTERS.sub("", kept_form(text).lower())


def terms_of(text: str) -> tuple[str, ...]:
    """Return the terms of what was typed, each of which must be found; those of signs only are left out."""
    terms = (letters_of(part).translate(_APART) for part in kept_form(text).split())
    return tuple(dict.fromkeys(term for term in terms if term))


def groups_of(texts: Iterable[str], *, sign: str = "") -> Iterator[str]:
    """Yield the groups of letters by which texts are found, some more than once.

    Args:
        texts: as they were typed.
        sign: stands before each group.
    """
    for text in texts:
        letters = letters_of(text)
        yield from _groups(letters, sign)
        if len(letters) <= _INITIALS_WITHIN and (initials := _initials(letters)) != letters:
            yield from _groups(initials, sign)


def query_of(term: str, *, sign: str = "") -> str:
    """Return what the index is asked for a term; what it finds has yet to be compared with the pattern."""
    if any(letter in _INITIALS for letter in term):
        term = _initials(term)
    endings = _endings(term[-1])
    if len(term) < _GROUP:
        return _any_of(f'"{sign}{term[:-1]}{ending}"*' for ending in endings)
    before = dict.fromkeys(term[place : place + _GROUP] for place in range(len(term) - _GROUP))
    last = _any_of(f'"{sign}{term[-_GROUP:-1]}{ending}"' for ending in endings)
    return " AND ".join([*(f'"{sign}{group}"' for group in list(before)[:_MOST_GROUPS]), last])


class Pattern:
    """Finds a term in texts that are in their kept form.

    Args:
        term: one of `terms_of`.
    """

    def __init__(self, term: str) -> None:
        letters = [*(_initial_pattern(letter) or letter for letter in term[:-1]), _last_pattern(term[-1])]
        self._expression = re.compile(_BETWEEN.join(letters), re.IGNORECASE)
        self._only_in_short = any(letter in _INITIALS for letter in term)

    def begins(self, text: str) -> bool:
        """Whether the text begins with the term."""
        return self._expression.match(text) is not None

    def within(self, text: str) -> list[tuple[int, int]]:
        """Return where the term stands in the text, each from and to (exclusive)."""
        found = [each.span() for each in self._expression.finditer(text)]
        return [] if found and self._only_in_short and len(letters_of(text)) > _INITIALS_WITHIN else found


def _any_of(queries: Iterator[str]) -> str:
    return f"({' OR '.join(queries)})"


def _groups(letters: str, sign: str) -> Iterator[str]:
    return (sign + letters[place : place + _GROUP] for place in range(len(letters)))


def _initials(letters: str) -> str:
    return "".join(
        _INITIALS[(ord(letter) - _FIRST) // _OF_INITIAL] if _is_syllable(letter) else letter for letter in letters
    )


def _is_syllable(letter: str) -> bool:
    return _FIRST <= ord(letter) <= _LAST


def _endings(letter: str) -> list[str]:
    """Return what the last letter typed may still become: an open syllable takes any final consonant."""
    code = ord(letter)
    open_syllable = _is_syllable(letter) and (code - _FIRST) % _OF_VOWEL == 0
    return [chr(each) for each in range(code, code + _OF_VOWEL)] if open_syllable else [letter]


def _initial_pattern(letter: str) -> str:
    place = _INITIALS.find(letter)
    if place < 0:
        return ""
    first = _FIRST + place * _OF_INITIAL
    return f"[{letter}{chr(first)}-{chr(first + _OF_INITIAL - 1)}]"


def _last_pattern(letter: str) -> str:
    endings = _endings(letter)
    return _initial_pattern(letter) or (letter if len(endings) == 1 else f"[{endings[0]}-{endings[-1]}]")
