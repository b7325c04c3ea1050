"""Codes of the Korean Standard Industrial Classification: their form, their section and their division."""

from __future__ import annotations

import re

REVISIONS = (10, 11)
_FORM = re.compile(r"[A-U](?:[0-9]{2,5})?")
_DIVISIONS = {
    "A": (1, 3), "B": (5, 8), "C": (10, 34), "D": (35, 35), "E": (36, 39), "F": (41, 42), "G": (45, 47),
    "H": (49, 52), "I": (55, 56), "J": (58, 63), "K": (64, 66), "L": (68, 68), "M": (70, 73), "N": (74, 76),
    "O": (84, 84), "P": (85, 85), "Q": (86, 87), "R": (90, 91), "S": (94, 96), "T": (97, 98), "U": (99, 99),
}  # fmt: skip


def has_ksic_form(code: str) -> bool:
    """Whether ``code`` is a section letter alone or followed by two to five digits."""
    return _FORM.fullmatch(code) is not None


def division_fits_section(code: str) -> bool:
    """Whether the first two digits lie in the section that the letter names; a bare letter always fits."""
    if len(code) == 1:
        return True
    first, last = _DIVISIONS[code[0]]
    return first <= int(code[1:3]) <= last


def section_of(code: str) -> str:
    """Return the section letter."""
    return code[0]


def is_manufacturing(code: str) -> bool:
    """Whether the code belongs to section C, manufacturing."""
    return section_of(code) == "C"
