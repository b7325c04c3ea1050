"""Texts too long for their box: the box holds the beginning, a numbered addendum at the end the rest (별지 1)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from sme_apply.export import content
from sme_apply.sentences import Sentences

IN_AN_ANSWER = 1_800
"""Letters in the box of a long answer: about two thirds of a page."""
IN_A_FIELD = 400
"""Letters in a field beside its label, and in the cell of a table."""
_SENTENCE_END = re.compile(r"[.!?。]\s+|\n")
_SPACE = re.compile(r"\s+")
_LOOK_BACK = 0.35
"""The share of a box that may stay empty so that a sentence stays whole."""


class Addenda:
    """Collects what goes on in addenda, in the order of the document."""

    def __init__(self, words: Sentences) -> None:
        self._words = words
        self._rests: list[tuple[str, str]] = []

    def blocks(self, blocks: Iterator[content.Block]) -> Iterator[content.Block]:
        """Yield blocks in which nothing is longer than its box, each followed by the references to its addenda."""
        for block in blocks:
            before = len(self._rests)
            match block:
                case content.Answer():
                    shortened: content.Block = replace(
                        block, text=self._beginning(block.text, IN_AN_ANSWER, block.label)
                    )
                case content.FieldTable():
                    fields = (
                        replace(each, text=self._beginning(each.text, IN_A_FIELD, each.label)) for each in block.fields
                    )
                    shortened = replace(block, fields=tuple(fields))
                case content.DataTable():
                    rows = tuple(tuple(self._cell(cell, block.caption) for cell in row) for row in block.rows)
                    shortened = replace(block, rows=rows)
                case _:
                    shortened = block
            yield shortened
            for number in range(before + 1, len(self._rests) + 1):
                text = self._words.text("application-addendum-onward", number=number, field=self._rests[number - 1][0])
                yield content.Reference(text, f"#addendum-{number}", anchor=f"box-{number}")

    def collected(self) -> Iterator[content.Block]:
        """Yield the addenda themselves."""
        if not self._rests:
            return
        yield content.PageBreak()
        yield content.Heading(1, self._words.text("application-addenda"))
        for number, (field, rest) in enumerate(self._rests, start=1):
            title = self._words.text("application-addendum", number=number, field=field)
            yield content.Heading(2, title, anchor=f"addendum-{number}")
            back = self._words.text("application-addendum-back", field=field)
            yield content.Reference(back, f"#box-{number}")
            yield content.Text(rest, field=field)

    def _cell(self, cell: content.Cell, caption: str) -> content.Cell:
        return replace(cell, text=self._beginning(cell.text, IN_A_FIELD, cell.field or caption))

    def _beginning(self, text: str, room: int, field: str) -> str:
        """Return a text that fits, or its beginning with the number of the addendum in which it goes on."""
        if len(text) <= room:
            return text
        cut = _place_to_cut(text, room)
        self._rests.append((field, text[cut:].lstrip(" ")))
        mark = self._words.text("application-addendum-mark", number=len(self._rests))
        return f"{text[:cut].rstrip()} {mark}"


def _place_to_cut(text: str, room: int) -> int:
    """Return where to part a text: after a sentence where one ends near, else after a word, else where the box ends."""
    earliest = int(room * (1 - _LOOK_BACK))
    for pattern in (_SENTENCE_END, _SPACE):
        ends = [match.end() for match in pattern.finditer(text, earliest, room)]
        if ends:
            return ends[-1]
    # An accent stays with its letter.
    while room > 1 and unicodedata.combining(text[room]):
        room -= 1
    return room
