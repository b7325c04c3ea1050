"""Registration numbers, postal codes and telephone numbers, whatever a spreadsheet did to them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal

from sme_apply.company.identifiers import bare_digits, is_business_number, is_corporate_number
from sme_apply.sheets.book import Content
from sme_apply.terms import BadInput, Message, message

_SCIENTIFIC = re.compile(r"([0-9](?:\.[0-9]+)?)[eE]\+?([0-9]{1,2})")
_LENGTHS: dict[str, tuple[int, int, Callable[[str], bool]]] = {
    # How many digits, how many zeros at the front may be lost, and what proves that they were.
    "business_number": (10, 2, is_business_number),
    "corporate_number": (13, 1, is_corporate_number),
    "postal_code": (5, 1, lambda digits: digits[0] == "0" and digits[1] != "0"),
}


def identifier_of(kind: str, content: Content) -> tuple[str, Message | None]:
    """Return a number as text, with zeros put back that its check digit proves, and a word about that.

    Args:
        kind: ``business_number``, ``corporate_number``, ``postal_code`` or ``phone``.

    Raises:
        BadInput: if digits were lost for good.
    """
    text = _text_of(content)
    if kind == "phone":
        digits = bare_digits(text)
        lost = not isinstance(content, str) and digits.isdigit() and not digits.startswith("1")
        lost = lost or (not isinstance(content, str) and re.fullmatch(r"1[016789][0-9]{7,8}", digits) is not None)
        return (f"0{digits}", message("sheets-zeros-put-back", written=f"0{digits}")) if lost else (text, None)
    digits = bare_digits(text)
    length, most_lost, proves = _LENGTHS[kind]
    if digits.isdigit() and length - most_lost <= len(digits) < length:
        whole = digits.zfill(length)
        if proves(whole):
            return whole, message("sheets-zeros-put-back", written=whole)
    return text, None


def _text_of(content: Content) -> str:
    if isinstance(content, int | Decimal) and not isinstance(content, bool):
        return format(content, "f") if isinstance(content, Decimal) else str(content)
    text = unicodedata.normalize("NFKC", str(content)).strip()
    found = _SCIENTIFIC.fullmatch(text)
    if found is not None:
        number = Decimal(text)
        if len(found[1].replace(".", "")) <= int(found[2]) or number != number.to_integral_value():
            raise BadInput(message("sheets-digits-lost", written=text))
        return format(number, "f")
    return re.sub(r"(?<=[0-9])\.0+$", "", text)
