"""The catalogue of sentences of one language, read from ``resources/messages/<language>/*.ftl``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Literal, get_args

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentNone

from sme_apply import shipped
from sme_apply.sentences.colons import with_colon
from sme_apply.sentences.particles import with_particle
from sme_apply.sentences.values import written_date, written_money, written_number, written_range, written_truth
from sme_apply.terms import DateRange, Message, Money, Text, Truth, Value

Language = Literal["ko", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
_LONGEST = 800
"""Letters of one value inside a sentence, because Fluent refuses more than 1,000."""
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=.*\n?(?:(?:[ }].*)?\n)*", re.MULTILINE)
"""One entry of a file: from its key to the next line that begins at the margin."""
_MENTION = re.compile(r"\{ *(-?[a-zA-Z][\w-]*) *[}.(]")
"""Another entry mentioned in one."""
_LIST_SEPARATOR = {"ko": ", ", "en": ", "}


def entries(language: Language) -> dict[str, str]:
    """Return every entry of a language's files by its key, not yet parsed."""
    found: dict[str, str] = {}
    for path in sorted((shipped.resources() / "messages" / language).glob("*.ftl")):
        text = path.read_text(encoding="utf-8") + "\n"
        found.update((entry[1], entry[0]) for entry in _ENTRY.finditer(text))
    return found


class Sentences:
    """Writes messages in one language.

    A value is written the way its type says (an amount with its unit, a day as a day); inside the
    catalogue ``JOSA($word, "은")`` appends the right Korean particle, ``PERCENT($share)`` writes a share
    from 0 to 1 as a percentage, ``PLAIN($year)`` leaves out thousands marks and ``COLON($fact)`` appends a colon
    unless the fact is a question.
    """

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._bundle = FluentBundle([language], use_isolating=False, functions=_FUNCTIONS)
        # Parsing all of them takes a tenth of a second; each is parsed when it is first said.
        self._unparsed = entries(language)

    def __contains__(self, key: str) -> bool:
        return key in self._unparsed or self._bundle.has_message(key)

    def say(self, message: Message) -> str:
        """Return the sentence for ``message``.

        Raises:
            LookupError: if the catalogue lacks the key or the message lacks a value (a bug, never a user's mistake).
        """
        return self.text(message.key, **message.values)

    def text(self, key: str, /, **values: Value) -> str:
        """Return the sentence under ``key`` with its values."""
        self._parse(key)
        if not self._bundle.has_message(key):
            raise LookupError(f"The {self.language} catalogue has no sentence {key!r}.")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise LookupError(f"The {self.language} sentence {key!r} is empty.")
        sentence, errors = self._bundle.format_pattern(pattern, self._arguments(values))
        if errors:
            raise LookupError(f"The {self.language} sentence {key!r} cannot be written: {errors[0]}")
        return str(sentence)

    def _parse(self, key: str) -> None:
        entry = self._unparsed.get(key)
        if entry is None:
            return
        # Known before it is struck off: another thread may ask for it at this moment.
        self._bundle.add_resource(FluentResource(entry))
        self._unparsed.pop(key, None)
        for mentioned in _MENTION.findall(entry):
            self._parse(mentioned)

    def _arguments(self, values: Mapping[str, Value]) -> dict[str, Any]:
        # Numbers stay numbers, so that the catalogue can choose between one and many.
        return {
            name: value if isinstance(value, int | Decimal) else _shortened(self.written(value))
            for name, value in values.items()
        }

    def written(self, value: Value) -> str:
        """Return one value as it reads inside a sentence."""
        match value:
            case Message():
                return self.say(value)
            case Text():
                return value.in_language(self.language)
            case Money():
                return written_money(value, self.language)
            case DateRange():
                return written_range(value, self.language)
            case Truth():
                return written_truth(value, self.language)
            case date():
                return written_date(value, self.language)
            case tuple():
                return _LIST_SEPARATOR[self.language].join(self.written(each) for each in value)
            case int() | Decimal():
                return written_number(value)
            case _:
                return str(value)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _josa(word: Any, particle: Any) -> Any:
    return word if isinstance(word, FluentNone) else with_particle(str(word), str(particle))


def _percent(share: Any) -> Any:
    return share if isinstance(share, FluentNone) else f"{written_number(Decimal(str(share)) * 100)}%"


def _plain(number: Any) -> Any:
    return number if isinstance(number, FluentNone) else str(number).replace(",", "")


def _colon(name: Any) -> Any:
    return name if isinstance(name, FluentNone) else with_colon(str(name))


_FUNCTIONS: dict[str, Any] = {"COLON": _colon, "JOSA": _josa, "PERCENT": _percent, "PLAIN": _plain}


@cache
def sentences(language: Language) -> Sentences:
    """Return the catalogue of a language, read once."""
    return Sentences(language)
