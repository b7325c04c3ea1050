"""Identifiers and addresses of a company file: numbers with check digits, codes, telephone, post and web."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator

from sme_apply.company import ksic
from sme_apply.company.field_types import line, wrong
from sme_apply.company.identifiers import bare_digits, is_business_number

_POSTAL_CODE = re.compile(r"(?:0[1-9]|[1-5][0-9]|6[0-3])[0-9]{3}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_PHONE = re.compile(
    r"02[0-9]{7,8}|0(?:3[1-3]|4[1-4]|5[1-5]|6[1-4])[0-9]{7,8}|010[0-9]{8}|01[16789][0-9]{7,8}"
    r"|070[0-9]{8}|050[2-8][0-9]{7,8}|080[0-9]{7,8}|1[5-9][0-9]{6}"
)


def _digits(value: object, lengths: tuple[int, ...], key: str) -> str | None:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        wrong("company-number-not-text")
    text = line(value)
    if text is None:
        return None
    digits = bare_digits(text)
    if not re.fullmatch(r"[0-9]+", digits) or len(digits) not in lengths:
        wrong(key)
    return digits


def business_number(value: object) -> str | None:
    """Return ten digits with the right check digit; hyphens and blanks are taken away."""
    digits = _digits(value, (10,), "company-business-number-form")
    if digits is not None and not is_business_number(digits):
        wrong("company-business-number-checksum")
    return digits


def _corporate_number(value: object) -> str | None:
    return _digits(value, (13,), "company-corporate-number-form")


def _hs_code(value: object) -> str | None:
    return _digits(value, (4, 6, 10), "company-hs-code-form")


def postal_code(value: object) -> str | None:
    """Return the five digits of a Korean postal code in use since August 2015."""
    digits = _digits(value, (5, 6), "company-postal-code-form")
    if digits is not None and len(digits) == 6:
        wrong("company-postal-code-old")
    if digits is not None and not _POSTAL_CODE.fullmatch(digits):
        wrong("company-postal-code-form")
    return digits


def phone(value: object) -> str | None:
    """Return a Korean telephone or fax number as it was written."""
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        wrong("company-number-not-text")
    text = line(value)
    if text is None:
        return None
    digits = re.sub(r"^\+?82\)?0?", "0", re.sub(r"[()]", "", bare_digits(text)))
    if not _PHONE.fullmatch(digits):
        wrong("company-phone-form")
    return text


def _email(value: object) -> str | None:
    text = line(value)
    if text is not None and not _EMAIL.fullmatch(text):
        wrong("company-email-form")
    return text


def _website(value: object) -> str | None:
    text = line(value)
    if text is not None and (re.search(r"\s", text) or "." not in text):
        wrong("company-website-form")
    return text


def _ksic(value: object) -> str | None:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        wrong("company-ksic-form")
    text = line(value)
    if text is None:
        return None
    spelt = text.upper()
    if not ksic.has_ksic_form(spelt):
        wrong("company-ksic-form")
    if not ksic.division_fits_section(spelt):
        wrong("company-ksic-section", section=spelt[0], division=spelt[1:3])
    return spelt


BusinessNumber = Annotated[str | None, BeforeValidator(business_number)]
CorporateNumber = Annotated[str | None, BeforeValidator(_corporate_number)]
HsCode = Annotated[str | None, BeforeValidator(_hs_code)]
PostalCode = Annotated[str | None, BeforeValidator(postal_code)]
Phone = Annotated[str | None, BeforeValidator(phone)]
Email = Annotated[str | None, BeforeValidator(_email)]
Website = Annotated[str | None, BeforeValidator(_website)]
Ksic = Annotated[str | None, BeforeValidator(_ksic)]
