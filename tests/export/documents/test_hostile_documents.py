from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from sme_apply.export.documents import MOST_SECONDS, TakenIn, take_in
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import BadInput
from tests.export.documents.active_content import acting_parts
from tests.export.documents.hostile import hostile, kind_of_hostile

_EVERY_DAY = (1, 8, 15, 37)


def taken_in_safely(number: int, told_seconds: Callable[[float], None] = lambda _: None) -> TakenIn | None:
    """Take a hostile document in and return it, or ``None`` where it was refused in words.

    Args:
        told_seconds: told how long that took.
    """
    content = hostile(number)
    begun = time.monotonic()
    try:
        taken = take_in(content)
    except BadInput as refused:
        _is_said(refused)
        return None
    finally:
        told_seconds(time.monotonic() - begun)
        # Starting the process and reading its answer come on top.
        assert time.monotonic() - begun < MOST_SECONDS + 3
    assert acting_parts(taken.pages) == []
    assert taken.page_count >= 1
    assert len(taken.first_page.rgba) == taken.first_page.stride * taken.first_page.height
    return taken


def _is_said(refused: BadInput) -> None:
    for language in LANGUAGES:
        assert sentences(language).say(refused.message)


@pytest.mark.parametrize("number", _EVERY_DAY, ids=lambda number: f"{number}-{kind_of_hostile(number)}")
def test_a_hostile_document_is_taken_in_safely_or_refused_in_words(number: int) -> None:
    taken_in_safely(number)


@pytest.mark.parametrize("number", [6, 45, 85])
def test_what_acts_is_found_before_and_gone_afterwards(number: int) -> None:
    assert acting_parts(hostile(number))
    taken = taken_in_safely(number)
    assert taken is not None
    assert "papers-acting-parts-left-out" in {note.key for note in taken.notes}
