"""The texts of a draft by which it is found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sme_apply.drafts.draft import GROUP, Answer, Draft


def searchable_answers(draft: Draft) -> tuple[tuple[str, str], ...]:
    """Return each text that was typed, with the id of its field; what the company's facts fill in is found there."""
    return tuple((field, text) for field, answer in draft.answers.items() for text in _texts(answer))


def _texts(answer: Answer) -> Iterator[str]:
    if isinstance(answer, str):
        yield answer
    elif isinstance(answer, Mapping):
        for key, value in answer.items():
            if key != GROUP:
                yield from _texts(value)
    elif isinstance(answer, tuple):
        # Several choices are codes; the rows of a table are not.
        for each in answer:
            if isinstance(each, Mapping):
                yield from _texts(each)
