"""Five hundred hostile attachments: each taken in safely or refused in words, in little memory and in time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.export.documents.hostile import HOW_MANY
from tests.export.documents.test_hostile_documents import taken_in_safely
from tests.trials.memory_of_children import most_memory

_AT_ONCE = 10
_MOST_BYTES = 1_000_000_000

pytestmark = pytest.mark.trial


@pytest.mark.parametrize("beginning", range(0, HOW_MANY, _AT_ONCE))
def test_hostile_documents_are_taken_in_safely_or_refused_in_words(
    beginning: int, record_property: Callable[[str, object], None]
) -> None:
    took: list[int] = []
    taken = 0
    with most_memory() as memory:
        for number in range(beginning, beginning + _AT_ONCE):
            taken += taken_in_safely(number, lambda seconds: took.append(round(seconds * 1_000))) is not None
    record_property("hostile documents taken in", taken)
    record_property("hostile documents refused in words", _AT_ONCE - taken)
    record_property("milliseconds for each hostile document", took)
    record_property("megabytes of each process, at most", [memory.bytes // 1_000_000])
    assert memory.bytes < _MOST_BYTES
