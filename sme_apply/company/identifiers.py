"""Korean business and corporate registration numbers: checksums, kinds and the way they are written."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

_BUSINESS_WEIGHTS = (1, 3, 7, 1, 3, 7, 1, 3, 5)
_CORPORATE_WEIGHTS = (1, 2) * 6
_SEPARATORS = re.compile(r"[\s.\-‐‑‒–—−]")
_TEN_DIGITS = re.compile(r"[0-9]{10}")
_THIRTEEN_DIGITS = re.compile(r"[0-9]{13}")


class BusinessKind(Enum):
    """What the middle two digits of a business registration number say about its holder."""

    INDIVIDUAL_TAXABLE = "individual_taxable"
    INDIVIDUAL_EXEMPT = "individual_exempt"
    RELIGIOUS_BODY = "religious_body"
    OTHER_BODY = "other_body"
    CORPORATION_HEAD_OFFICE = "corporation_head_office"
    CORPORATION_BRANCH = "corporation_branch"
    NONPROFIT_CORPORATION = "nonprofit_corporation"
    PUBLIC_BODY = "public_body"
    FOREIGN_CORPORATION = "foreign_corporation"

    @property
    def individual(self) -> bool:
        """Whether a natural person, not a corporation or another body, holds the number."""
        return self in (BusinessKind.INDIVIDUAL_TAXABLE, BusinessKind.INDIVIDUAL_EXEMPT)


_SINGLE_KINDS = {
    80: BusinessKind.OTHER_BODY,
    81: BusinessKind.CORPORATION_HEAD_OFFICE,
    82: BusinessKind.NONPROFIT_CORPORATION,
    83: BusinessKind.PUBLIC_BODY,
    84: BusinessKind.FOREIGN_CORPORATION,
    85: BusinessKind.CORPORATION_BRANCH,
    86: BusinessKind.CORPORATION_HEAD_OFFICE,
    87: BusinessKind.CORPORATION_HEAD_OFFICE,
    88: BusinessKind.CORPORATION_HEAD_OFFICE,
    89: BusinessKind.RELIGIOUS_BODY,
}


def bare_digits(text: str) -> str:
    """Return ``text`` without hyphens, dots, blanks and invisible characters; full-width digits become plain ones."""
    plain = unicodedata.normalize("NFKC", text)
    visible = "".join(letter for letter in plain if unicodedata.category(letter) != "Cf")
    return _SEPARATORS.sub("", visible)


def is_business_number(digits: str) -> bool:
    """Whether ten digits carry the check digit of a business registration number.

    A pass does not mean that the number is registered.
    """
    if not _TEN_DIGITS.fullmatch(digits):
        return False
    figures = [int(digit) for digit in digits]
    total = sum(figure * weight for figure, weight in zip(figures[:9], _BUSINESS_WEIGHTS, strict=True))
    total += figures[8] * 5 // 10
    return (10 - total % 10) % 10 == figures[9]


def business_kind(digits: str) -> BusinessKind | None:
    """Return what kind of holder the fourth and fifth digit name; ``None`` for the unused 00."""
    middle = int(digits[3:5])
    if middle in _SINGLE_KINDS:
        return _SINGLE_KINDS[middle]
    if middle >= 90:
        return BusinessKind.INDIVIDUAL_EXEMPT
    return BusinessKind.INDIVIDUAL_TAXABLE if middle >= 1 else None


def written_business_number(digits: str) -> str:
    """Return ten digits as ``AAA-BB-CCCCC``."""
    return f"{digits[:3]}-{digits[3:5]}-{digits[5:]}"


def is_corporate_number(digits: str) -> bool:
    """Whether thirteen digits carry the check digit of a corporate registration number (products added as they are).

    Whether numbers given since 31 January 2025 still have a check digit is not known: a mismatch is a
    warning, never a reason to refuse.
    """
    if not _THIRTEEN_DIGITS.fullmatch(digits):
        return False
    figures = [int(digit) for digit in digits]
    total = sum(figure * weight for figure, weight in zip(figures[:12], _CORPORATE_WEIGHTS, strict=True))
    return (10 - total % 10) % 10 == figures[12]


def written_corporate_number(digits: str) -> str:
    """Return thirteen digits as ``OOOOTT-SSSSSSC``."""
    return f"{digits[:6]}-{digits[6:]}"
