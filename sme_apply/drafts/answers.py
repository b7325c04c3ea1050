"""Answers by the kind of their field: what a person types, read and checked; and how an answer is shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal

from sme_apply.company.identifiers import (
    bare_digits,
    is_business_number,
    written_business_number,
    written_corporate_number,
)
from sme_apply.drafts.days import in_order, read_day, read_span, written_day
from sme_apply.drafts.draft import Answer
from sme_apply.programmes import Column, Field, Option, Row
from sme_apply.sentences import LANGUAGES, Language, sentences
from sme_apply.sentences.values import written_truth
from sme_apply.terms import BadInput, Truth, Value, message

Asked = Field | Column | Row
"""What can be answered: a field, or the column or row of a table that says of which kind its cells are."""

WHOLE_KINDS = frozenset({"integer", "count", "krw", "krw_thousand", "krw_million", "usd"})
TEXT_KINDS = frozenset({"text", "long_text"})
MOST = 10**16
"""The largest whole number that is taken, whatever its unit."""
MOST_CHARACTERS = 100_000
_NEVER_BELOW_ZERO = frozenset({"count", "usd"})
_WITH_UNIT = frozenset({"krw", "krw_thousand", "krw_million", "usd", "percent"})
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_WHOLE = re.compile(r"([+\-−△▲]?)\s*([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)")
_PERCENT = re.compile(r"([+\-−△▲]?)\s*([0-9]{1,6})(?:\.([0-9]{1,4}))?")
_CURRENCY = re.compile(r"^(?:US\$|\$|₩|￦|KRW|USD)\s*", re.IGNORECASE)
_PHONE = re.compile(r"\+?[0-9()][0-9()\-. ~/,]{5,38}")
_EMAIL = re.compile(r"[^@\s,;]+@[^@\s.,;]+(?:\.[^@\s.,;]+)+")
_URL = re.compile(r"(?:https?://)?[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?", re.IGNORECASE)


def typed(asked: Asked, text: str) -> Answer | None:
    """Return the answer that a typed text means; blank text is no answer.

    The length limits of the form are not looked at, so that a text that is still too long is kept (see `over_limit`).

    Raises:
        BadInput: if the text cannot be read as the kind that is asked for; the message says what is expected.
    """
    whole = plain(text, lines=asked.kind == "long_text")
    if not whole:
        return None
    reader = _READERS.get(asked.kind)
    if reader is None:
        raise ValueError(f"{asked.id} is a table: its cells are typed one by one.")
    return reader(asked, whole)


def fitting(asked: Asked, answer: Answer | None) -> Answer | None:
    """Return an answer in the form in which it is kept; text is read as if it were typed.

    Raises:
        BadInput: if the answer is none of the kind that is asked for.
    """
    if answer is None or answer == "":
        return None
    if isinstance(answer, str):
        return typed(asked, answer)
    if asked.kind in WHOLE_KINDS and isinstance(answer, int) and not isinstance(answer, bool):
        return _within(asked, answer)
    if asked.kind == "yes_no" and isinstance(answer, bool):
        return answer
    if asked.kind == "choices" and isinstance(answer, tuple):
        ids = [option.id for option in options_of(asked)]
        if all(each in ids for each in answer):
            return tuple(id for id in ids if id in answer) or None
    raise _refused(asked, f"drafts-expected-{_EXPECTED.get(asked.kind, 'text')}")


def plain(text: str, *, lines: bool) -> str:
    """Return text in NFC without blanks around it and without invisible control characters.

    Args:
        lines: whether line breaks are kept; otherwise they become blanks.

    Raises:
        BadInput: if it holds half a character that no file can carry, or is far too long.
    """
    whole = unicodedata.normalize("NFC", text)
    if len(whole) > MOST_CHARACTERS:
        raise BadInput(message("drafts-far-too-long", most=MOST_CHARACTERS))
    whole = re.sub(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", whole)
    if not lines:
        whole = re.sub(r"[\n\t]+", " ", whole)
    if any(unicodedata.category(letter) == "Cs" for letter in whole):
        raise BadInput(message("drafts-broken-character"))
    return "".join(letter for letter in whole if letter in "\n\t" or unicodedata.category(letter) != "Cc").strip()


def shown(asked: Asked, answer: Answer | None, language: Language) -> str:
    """Return an answer as window and PDF show it, without its unit (see `unit_of`); no answer is empty text.

    A text that could not be read as its kind is shown as it was typed.
    """
    if answer is None:
        return ""
    if isinstance(answer, bool):
        return _words_for(asked, answer, language)
    if isinstance(answer, int):
        return f"{answer:,}"
    if isinstance(answer, tuple):
        return ", ".join(_label(asked, str(each), language) for each in answer)
    if isinstance(answer, Mapping):
        raise ValueError(f"{asked.id} is a table: its cells are shown one by one.")
    match asked.kind:
        case "choice":
            return _label(asked, answer, language)
        case "date" if read_day(answer):
            return written_day(answer, language)
        case "period" if "/" in answer and read_span(answer):
            return " ~ ".join(written_day(end, language) for end in answer.split("/"))
        case "business_number" if re.fullmatch(r"[0-9]{10}", answer):
            return written_business_number(answer)
        case "corporate_number" if re.fullmatch(r"[0-9]{13}", answer):
            return written_corporate_number(answer)
    return answer


def unit_of(asked: Asked, language: Language) -> str:
    """Return the unit that is printed after an answer: the form's own word, or the one of its kind."""
    if isinstance(asked, Field) and asked.unit is not None:
        return asked.unit.in_language(language)
    return sentences(language).text(f"drafts-unit-{asked.kind}") if asked.kind in _WITH_UNIT else ""


def options_of(asked: Asked) -> tuple[Option, ...]:
    """Return the options of a choice."""
    return () if isinstance(asked, Row) else asked.options


def _words_for(asked: Asked, answer: bool, language: Language) -> str:
    """Return the form's own words for yes or no, else the plain ones."""
    id = "yes" if answer else "no"
    plain_word = written_truth(Truth.of(answer), language)
    return next((option.label.in_language(language) for option in options_of(asked) if option.id == id), plain_word)


def _label(asked: Asked, id: str, language: Language) -> str:
    return next((option.label.in_language(language) for option in options_of(asked) if option.id == id), id)


def _refused(asked: Asked, key: str, **values: Value) -> BadInput:
    if key == "drafts-expected-choice":
        values["choices"] = tuple(option.label for option in options_of(asked))
    return BadInput(message(key, **values))


def _figure(asked: Asked, text: str) -> str:
    """Return a number without the unit and the currency sign that may stand with it."""
    figure = _CURRENCY.sub("", text.translate(_FULL_WIDTH)) if asked.kind != "percent" else text.translate(_FULL_WIDTH)
    for language in LANGUAGES:
        unit = unit_of(asked, language)
        if unit and figure.casefold().endswith(unit.casefold()):
            return figure[: -len(unit)].strip()
    return figure.strip()


def _whole(asked: Asked, text: str) -> Answer:
    found = _WHOLE.fullmatch(_figure(asked, text))
    if found is None:
        raise _refused(asked, "drafts-expected-whole")
    digits = found[2].replace(",", "")
    if len(digits) > 40:
        raise _refused(asked, "drafts-too-large", most=MOST)
    return _within(asked, -int(digits) if found[1] not in ("", "+") else int(digits))


def _within(asked: Asked, number: int) -> int:
    if number < 0 and asked.kind in _NEVER_BELOW_ZERO:
        raise _refused(asked, "drafts-below-zero")
    if abs(number) > MOST:
        raise _refused(asked, "drafts-too-large", most=MOST)
    return number


def _percent(asked: Asked, text: str) -> Answer:
    found = _PERCENT.fullmatch(_figure(asked, text))
    if found is None:
        raise _refused(asked, "drafts-expected-percent")
    sign = "" if found[1] in ("", "+") else "-"
    return written_decimal(Decimal(f"{sign}{found[2]}.{found[3] or 0}"))


def written_decimal(number: Decimal) -> str:
    """Return a number with its decimal point and no needless zeros."""
    return format(number.normalize(), "f") if number else "0"


def _date(asked: Asked, text: str) -> Answer:
    day = read_day(text.translate(_FULL_WIDTH))
    if day is None:
        raise _refused(asked, "drafts-expected-date")
    return day.isoformat()


def _period(asked: Asked, text: str) -> Answer:
    span = read_span(text.translate(_FULL_WIDTH))
    if span is None:
        raise _refused(asked, "drafts-expected-period")
    if not in_order(*span):
        raise _refused(asked, "drafts-period-reversed")
    return "/".join(span)


def _text(asked: Asked, text: str) -> Answer:
    return text


def _yes_no(asked: Asked, text: str) -> Answer:
    for answer in (True, False):
        for language in LANGUAGES:
            words = (_words_for(asked, answer, language), written_truth(Truth.of(answer), language))
            if text.casefold() in (word.casefold() for word in words):
                return answer
    raise _refused(asked, "drafts-expected-yes-no")


def _choice(asked: Asked, text: str) -> Answer:
    for option in options_of(asked):
        if text in (option.id, option.label.ko, option.label.en):
            return option.id
    raise _refused(asked, "drafts-expected-choice")


def _choices(asked: Asked, text: str) -> Answer:
    # One option may be named as a whole before commas part several: its own label may hold a comma.
    if any(text in (option.id, option.label.ko, option.label.en) for option in options_of(asked)):
        return (_choice(asked, text),)
    chosen = {_choice(asked, part.strip()) for part in text.split(",") if part.strip()}
    if not chosen:
        raise _refused(asked, "drafts-expected-choice")
    return tuple(option.id for option in options_of(asked) if option.id in chosen)


def _matching(pattern: re.Pattern[str], key: str) -> Callable[[Asked, str], Answer]:
    def read(asked: Asked, text: str) -> Answer:
        spelt = text.translate(_FULL_WIDTH).strip()
        if pattern.fullmatch(spelt) is None:
            raise _refused(asked, key)
        return spelt

    return read


def _business_number(asked: Asked, text: str) -> Answer:
    digits = bare_digits(text)
    if re.fullmatch(r"[0-9]{10}", digits) is None:
        raise _refused(asked, "drafts-expected-business-number")
    if not is_business_number(digits):
        raise _refused(asked, "drafts-business-number-checksum")
    return digits


def _corporate_number(asked: Asked, text: str) -> Answer:
    digits = bare_digits(text)
    if re.fullmatch(r"[0-9]{13}", digits) is None:
        raise _refused(asked, "drafts-expected-corporate-number")
    return digits


_READERS: Mapping[str, Callable[[Asked, str], Answer]] = {
    **dict.fromkeys(WHOLE_KINDS, _whole),
    **dict.fromkeys(TEXT_KINDS, _text),
    "percent": _percent,
    "date": _date,
    "period": _period,
    "yes_no": _yes_no,
    "choice": _choice,
    "choices": _choices,
    "phone": _matching(_PHONE, "drafts-expected-phone"),
    "email": _matching(_EMAIL, "drafts-expected-email"),
    "url": _matching(_URL, "drafts-expected-url"),
    "business_number": _business_number,
    "corporate_number": _corporate_number,
}
_EXPECTED: Mapping[str, str] = {
    **dict.fromkeys(WHOLE_KINDS, "whole"),
    "percent": "percent",
    "date": "date",
    "period": "period",
    "yes_no": "yes-no",
    "choice": "choice",
    "choices": "choice",
    "phone": "phone",
    "email": "email",
    "url": "url",
    "business_number": "business-number",
    "corporate_number": "corporate-number",
}
