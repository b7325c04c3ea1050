"""Text in a definition is what a reader sees: no control characters, and none that turn the direction of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sme_apply.programmes.definition_file import Place

_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069"
    "\ud800-\udfff\ufeff\ufff9-\uffff\U000e0000-\U000e007f]"
)


def places_with_hidden_letters(content: Any, place: Place = ()) -> Iterator[Place]:
    """Yield each place in the content of a definition whose text, or whose key, holds what cannot be seen."""
    match content:
        case str():
            if _HIDDEN.search(content):
                yield place
        case dict():
            for key, inside in content.items():
                if _HIDDEN.search(key):
                    yield place
                yield from places_with_hidden_letters(inside, (*place, key))
        case list():
            for position, inside in enumerate(content):
                yield from places_with_hidden_letters(inside, (*place, position))
