"""Names of the files that are handed in: what no portal chokes on, and what still says which paper it is.

An upload of the programmes' agency is known to have failed over further dots and special characters in a name (2020);
so a name holds letters, digits, ``_`` and ``-`` alone, with a single dot before its ending, in NFC.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from sme_apply.terms import BadInput, message

DEFAULT_PATTERN = "{number}_{document}_{company}"
MOST_NAME_BYTES = 120
"""Of a whole name in UTF-8: forty Korean letters, and far from what any file system refuses."""
_PLACEHOLDERS = frozenset({"number", "document", "company", "programme"})
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_GAP = re.compile(r"[_\s]*_[_\s]*|\s+")


def check_pattern(pattern: str) -> None:
    """Refuse a pattern that could not make names.

    Raises:
        BadInput: if it names something unknown, or gives every paper the same name.
    """
    asked = set(_PLACEHOLDER.findall(pattern))
    if asked - _PLACEHOLDERS or not asked & {"number", "document"} or "{" in _PLACEHOLDER.sub("", pattern):
        known = tuple(f"{{{name}}}" for name in sorted(_PLACEHOLDERS))
        raise BadInput(message("package-bad-pattern", pattern=pattern[:120], known=known))


def file_name(
    pattern: str, values: Mapping[str, str], *, part: tuple[int, int] | None = None, again: int = 1, ending: str
) -> str:
    """Return the name of one file.

    Args:
        pattern: text with ``{number}``, ``{document}``, ``{company}`` and ``{programme}``.
        values: what stands for each.
        part: which part of how many, where a file was divided.
        again: greater than 1 where the names before are taken.
        ending: such as ``pdf``.

    Raises:
        BadInput: if the pattern could not make names.
    """
    check_pattern(pattern)
    divided = (f"_{part[0]}-{part[1]}" if part else "") + (f"_{again}" if again > 1 else "")
    room = MOST_NAME_BYTES - len(divided) - len(ending) - 1
    values = dict(values)
    while True:
        name = plain(_PLACEHOLDER.sub(lambda found: plain(values.get(found[1], "")), pattern)) or "_"
        over = len(name.encode("utf-8")) - room
        if over <= 0:
            return f"{name}{divided}.{ending}"
        # The longest value gives way, so that the number and the other words stay.
        longest = max(values, key=lambda each: len(values[each].encode("utf-8")))
        if not values[longest]:
            return f"{_shortened(name, room)}{divided}.{ending}"
        kept = len(values[longest].encode("utf-8")) - over
        values[longest] = _shortened(values[longest], max(0, kept))


def plain(text: str) -> str:
    """Return a text with nothing but letters, digits, ``_`` and ``-``, in NFC."""
    kept = "".join(_plain_letter(letter) for letter in unicodedata.normalize("NFC", text))
    return _GAP.sub("_", kept).strip("_- ")


def _plain_letter(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter in "_-" or category in ("Lu", "Ll", "Lo", "Nd"):
        return letter
    # A number in a circle is only the place in the notice's list.
    return "" if category in ("No", "Mn", "Mc", "Cf", "Cc", "Cs", "Co", "Cn") else "_"


def _shortened(text: str, most: int) -> str:
    return text.encode("utf-8")[:most].decode("utf-8", "ignore")
