"""What the parts of a definition are called, and how what stands in them reads."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, get_args

from pydantic import BaseModel

from sme_apply.programmes.condition import AllOf, AnyOf, Compare, History, Industry, Not, RoomLeft
from sme_apply.programmes.condition_words import band_words, condition_words, fact_words, figure_words, reference_words
from sme_apply.programmes.fact_names import is_known_fact
from sme_apply.programmes.programme import Programme
from sme_apply.programmes.support import Band, StageName
from sme_apply.programmes.value import KnownValue
from sme_apply.sentences import sentences
from sme_apply.terms import Message, Source, Text, Truth, Value, message

CONDITIONS = (Compare, AllOf, AnyOf, Not, Industry, History, RoomLeft)
_STAGES = get_args(StageName)
_WORDS_OF = {"required": "document", "way": "document", "unit": "unit", "valid_on": "maintaining-valid-on"}
_FACTS_UNDER = ("by", "fact")


def part_words(name: str, within: Message | None) -> Message:
    """Return what the part under a key is called, after the part that it stands in."""
    own = Message(f"maintaining-part-{name}")
    if own.key not in sentences("ko"):
        own = message("maintaining-part-other", name=name)
    return own if within is None else message("maintaining-within", outer=within, inner=own)


def name_of(part: BaseModel) -> Text | None:
    """Return what a part calls itself, ``None`` where it has no name."""
    for key in ("title", "name", "label"):
        found = getattr(part, key, None)
        if isinstance(found, Text):
            return found
    return None


def source_words(source: Source) -> Message:
    """Return how well and from where something is known."""
    status = message(f"status-{source.status.value}")
    return message("maintaining-source", status=status, year=source.year, reference=source.reference)


def shown(name: str, part: Any, programme: Programme) -> Value:
    """Return what stands under a key the way a sentence shows it."""
    match part:
        case None:
            return message("maintaining-nothing")
        case bool():
            return Truth.of(part)
        case Enum():
            return message(f"criterion-{part.value}")
        case str():
            return _word(name, part, programme)
        case KnownValue():
            return figure_words(part)
        case tuple():
            return _several(name, part, programme)
        case Mapping():
            return tuple(
                message("maintaining-of", name=_word(name, key, programme), figure=shown(name, each, programme))
                for key, each in part.items()
            )
        case _ if isinstance(part, CONDITIONS):
            return condition_words(part, programme)
        case BaseModel():
            return name_of(part) or _members(part, programme)
    value: Value = part
    return value


def _word(name: str, word: str, programme: Programme) -> Value:
    if word.startswith("$") and word[1:] in programme.known_values:
        return reference_words(word, programme)
    if name == "source" and word in programme.sources:
        return source_words(programme.sources[word])
    if name in _FACTS_UNDER and is_known_fact(word, programme.season):
        return fact_words(word, programme.season)
    if name in _WORDS_OF:
        return Message(f"{_WORDS_OF[name]}-{word}")
    if word in _STAGES:
        return message(f"stage-{word}")
    return word


def _several(name: str, parts: tuple[Any, ...], programme: Programme) -> Value:
    if not parts:
        return message("maintaining-nothing")
    if all(isinstance(part, Band) for part in parts):
        return band_words(parts, programme)
    return tuple(shown(name, part, programme) for part in parts)


def _members(part: BaseModel, programme: Programme) -> Value:
    told = {name: getattr(part, name) for name in type(part).model_fields}
    return tuple(
        message("maintaining-of", name=part_words(name, None), figure=shown(name, each, programme))
        for name, each in told.items()
        if each not in (None, (), {})
    )
