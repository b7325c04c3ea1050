"""The kinds of value a company file carries; each checks what was told and says what is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from fractions import Fraction
from typing import Annotated, Any, NoReturn

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from sme_apply.company import codes, ksic
from sme_apply.company.fixed_mapping import FixedMapping

MOST_KRW = 10**16
MOST_USD = 10**13
FIRST_YEAR, LAST_YEAR = 1900, 2199
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
_COUNTRY = re.compile(r"[A-Z]{2}")
_SHARE_PLACES = 12
_COUNT_PLACES = 2


def wrong(key: str, inner: tuple[str, ...] = (), **values: Any) -> NoReturn:
    """Refuse the value at hand: ``key`` is the sentence, ``inner`` the key within a mapping that is to blame."""
    raise PydanticCustomError(key, key, {"inner": inner, **values})


def nearest(word: str, known: tuple[str, ...]) -> str | None:
    """Return the known word that a misspelt one most likely means, if any is near."""
    found = get_close_matches(word, known, n=1, cutoff=0.5)
    return found[0] if found else None


def plain_text(value: object, most: int, lines: bool) -> str | None:
    """Return text in NFC without blanks around it; blank text is untold."""
    if value is None:
        return None
    if not isinstance(value, str):
        wrong("company-not-text")
    text = unicodedata.normalize("NFC", value).strip()
    for letter in text:
        if unicodedata.category(letter) in ("Cc", "Cs") and not (lines and letter in "\n\t"):
            wrong("company-unwritable-character", character=f"U+{ord(letter):04X}")
    if len(text) > most:
        wrong("company-text-too-long", most=most, length=len(text))
    return text or None


def line(value: object) -> str | None:
    """Return one line of text of at most 300 characters."""
    return plain_text(value, 300, lines=False)


def _prose(value: object) -> str | None:
    return plain_text(value, 5000, lines=True)


def whole(least: int, most: int) -> Callable[[object], int | None]:
    """Return a check for whole numbers from ``least`` to ``most``, both included."""

    def check(value: object) -> int | None:
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            wrong("company-not-whole")
        if not least <= value <= most:
            wrong("company-out-of-range", least=least, most=most)
        return value

    return check


def _number(value: object, least: int, most: int, places: int) -> int | Decimal | None:
    if value is None:
        return None
    if isinstance(value, float):
        value = Decimal(str(value))
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        wrong("company-not-a-number")
    if isinstance(value, Decimal) and not value.is_finite():
        wrong("company-not-a-number")
    if not least <= value <= most:
        wrong("company-out-of-range", least=least, most=most)
    if isinstance(value, int):
        return value
    # A number too small for its places is refused before anything is worked out from it.
    if value and (value.adjusted() < -places or (Fraction(value) * 10**places).denominator != 1):
        wrong("company-too-many-places", places=places)
    return int(value) if value == int(value) else value.normalize()


def _share(value: object) -> Decimal | None:
    number = _number(value, 0, 1, _SHARE_PLACES)
    return None if number is None else Decimal(number)


def _headcount(value: object) -> int | Decimal | None:
    return _number(value, 0, 10_000_000, _COUNT_PLACES)


def _yes_no(value: object) -> bool | None:
    if value is not None and not isinstance(value, bool):
        wrong("company-not-yes-no")
    return value


def _day(value: object) -> date | None:
    if isinstance(value, str):
        if not _ISO_DAY.fullmatch(value.strip()):
            wrong("company-not-a-day")
        try:
            value = date.fromisoformat(value.strip())
        except ValueError:
            wrong("company-not-a-day")
    if value is None:
        return None
    if not isinstance(value, date) or isinstance(value, datetime):
        wrong("company-not-a-day")
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        wrong("company-out-of-range", least=date(FIRST_YEAR, 1, 1), most=date(LAST_YEAR, 12, 31))
    return value


def _day_or_none(value: object) -> object:
    if isinstance(value, str) and value.strip() == codes.NO_GRACE:
        return codes.NO_GRACE
    return _day(value)


def code(*choices: str) -> Callable[[object], str | None]:
    """Return a check for one of the codes given."""

    def check(value: object) -> str | None:
        text = line(value)
        if text is not None and text not in choices:
            wrong("company-not-a-choice", value=text, nearest=nearest(text, choices), choices=choices)
        return text

    return check


def listing(value: object) -> object:
    """Return a list as a tuple; anything but a list is refused."""
    if value is None or isinstance(value, tuple):
        return value
    if not isinstance(value, list):
        wrong("company-not-a-list")
    return tuple(value)


def _designations(value: object) -> frozenset[str] | None:
    if isinstance(value, frozenset | set):
        value = sorted(value, key=str)
    told = listing(value)
    if not isinstance(told, tuple):
        return None
    check = code(*codes.DESIGNATIONS)
    return frozenset(each for each in map(check, told) if each is not None)


def _countries(value: object) -> tuple[str, ...] | None:
    told = listing(value)
    if not isinstance(told, tuple):
        return None
    if len(told) > 3:
        wrong("company-too-many", most=3)
    return tuple(_country(each) for each in told)


def _country(value: object) -> str:
    if not isinstance(value, str) or not _COUNTRY.fullmatch(value):
        wrong("company-not-a-country", value=str(value)[:40])
    return value


def _years(value: object) -> tuple[int, ...] | None:
    told = listing(value)
    if not isinstance(told, tuple):
        return None
    check = whole(FIRST_YEAR, LAST_YEAR)
    return tuple(sorted({year for year in map(check, told) if year is not None}))


def _figures(value: object, key_of: Callable[[str], Any], figure: Callable[[object], Any]) -> FixedMapping[Any, Any]:
    if value is None:
        return FixedMapping()
    if not isinstance(value, Mapping):
        wrong("company-not-a-group")
    figures = {}
    for key, told in value.items():
        try:
            checked = figure(told)
        except PydanticCustomError as error:
            values = dict(error.context or {})
            values.pop("inner", None)
            wrong(error.type, inner=(str(key),), **values)
        if checked is not None:
            figures[key_of(str(key))] = checked
    return FixedMapping(figures)


def _year_key(key: str) -> int:
    if not re.fullmatch(r"[0-9]{4}", key) or not FIRST_YEAR <= int(key) <= LAST_YEAR:
        wrong("company-not-a-year", inner=(key,))
    return int(key)


def _month_key(key: str) -> str:
    if not _MONTH.fullmatch(key):
        wrong("company-not-a-month", inner=(key,))
    return key


def _country_key(key: str) -> str:
    if not _COUNTRY.fullmatch(key):
        wrong("company-not-a-country", inner=(key,), value=key[:40])
    return key


def _headcount_by_year(value: object) -> FixedMapping[int, int | Decimal]:
    return _figures(value, _year_key, _headcount)


def _sales_by_month(value: object) -> FixedMapping[str, int]:
    return _figures(value, _month_key, whole(0, MOST_KRW))


def _usd_by_country(value: object) -> FixedMapping[str, int] | None:
    return None if value is None else _figures(value, _country_key, whole(0, MOST_USD))


Line = Annotated[str | None, BeforeValidator(line)]
Prose = Annotated[str | None, BeforeValidator(_prose)]
Krw = Annotated[int | None, BeforeValidator(whole(0, MOST_KRW))]
SignedKrw = Annotated[int | None, BeforeValidator(whole(-MOST_KRW, MOST_KRW))]
Usd = Annotated[int | None, BeforeValidator(whole(0, MOST_USD))]
Months = Annotated[int | None, BeforeValidator(whole(1, 12))]
Year = Annotated[int | None, BeforeValidator(whole(FIRST_YEAR, LAST_YEAR))]
Revision = Annotated[int | None, BeforeValidator(whole(ksic.REVISIONS[0], ksic.REVISIONS[-1]))]
Times = Annotated[int | None, BeforeValidator(whole(0, 1_000))]
Share = Annotated[Decimal | None, BeforeValidator(_share)]
Headcount = Annotated[int | Decimal | None, BeforeValidator(_headcount)]
YesNo = Annotated[bool | None, BeforeValidator(_yes_no)]
Day = Annotated[date | None, BeforeValidator(_day)]
DayOrNone = Annotated[date | str | None, BeforeValidator(_day_or_none)]
Designations = Annotated[frozenset[str] | None, BeforeValidator(_designations)]
Countries = Annotated[tuple[str, ...] | None, BeforeValidator(_countries)]
Years = Annotated[tuple[int, ...] | None, BeforeValidator(_years)]
HeadcountByYear = Annotated[FixedMapping[int, int | Decimal], BeforeValidator(_headcount_by_year)]
SalesByMonth = Annotated[FixedMapping[str, int], BeforeValidator(_sales_by_month)]
UsdByCountry = Annotated[FixedMapping[str, int] | None, BeforeValidator(_usd_by_country)]
