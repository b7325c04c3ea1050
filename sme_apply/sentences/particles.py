"""Korean particles that follow the last sound of the word before them (은/는, 이/가, 을/를, 과/와, 으로/로)."""

from __future__ import annotations

import unicodedata

_PAIRS = {
    "은": ("은", "는"), "는": ("은", "는"),
    "이": ("이", "가"), "가": ("이", "가"),
    "을": ("을", "를"), "를": ("을", "를"),
    "과": ("과", "와"), "와": ("과", "와"),
    "으로": ("으로", "로"), "로": ("으로", "로"),
    "이나": ("이나", "나"), "나": ("이나", "나"),
    "이라": ("이라", "라"), "라": ("이라", "라"),
}  # fmt: skip
_NO_FINAL, _RIEUL, _OTHER = 0, 8, 1
_DIGITS = {"0": 21, "1": 8, "2": 0, "3": 16, "4": 0, "5": 0, "6": 1, "7": 8, "8": 8, "9": 0}
_LETTERS = {"L": 8, "R": 8, "M": 16, "N": 4}
_CLOSING = "\"'”’」』)]}>》〉"


def _final_sound(word: str) -> int:
    """Return the number of the final consonant of the last spoken syllable, 0 where there is none."""
    spoken = unicodedata.normalize("NFC", word).rstrip(_CLOSING + " ")
    if not spoken:
        return _NO_FINAL
    last = spoken[-1]
    if "가" <= last <= "힣":
        return (ord(last) - 0xAC00) % 28
    if last in _DIGITS:
        if last == "0" and spoken[-2:-1].isdigit():
            return _ten_power(spoken)
        return _DIGITS[last]
    return _LETTERS.get(last.upper(), _NO_FINAL)


def _ten_power(spoken: str) -> int:
    """Return the final sound of a number that ends in zeros: 십 and 백 close, 천 and 만 close as well, 조 does not."""
    zeros = len(spoken.replace(",", "")) - len(spoken.replace(",", "").rstrip("0"))
    return _NO_FINAL if 12 <= zeros < 16 else _OTHER


def with_particle(word: str, particle: str) -> str:
    """Return ``word`` followed by the form of ``particle`` that fits its last sound.

    Args:
        word: any text; brackets and quotation marks at its end are looked through.
        particle: either form of a pair, such as ``은`` or ``는``.

    Raises:
        KeyError: for a particle that has no pair.
    """
    after_consonant, after_vowel = _PAIRS[particle]
    final = _final_sound(word)
    closed = final != _NO_FINAL and not (after_consonant == "으로" and final == _RIEUL)
    return word + (after_consonant if closed else after_vowel)
