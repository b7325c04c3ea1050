"""Sets text for a terminal, where a Korean letter takes two columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

WIDTH = 96
"""Columns of a page of output."""


def columns_of(text: str) -> int:
    """Return how many columns a text takes on a terminal."""
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def padded(text: str, width: int) -> str:
    """Return a text with blanks after it up to a width in columns."""
    return text + " " * max(0, width - columns_of(text))


def wrapped(text: str, indent: str = "", first: str | None = None, width: int = WIDTH) -> list[str]:
    """Return a text as lines that break at blanks, and inside a word only where it is wider than a line.

    Args:
        indent: what stands before each line.
        first: what stands before the first line instead.
    """
    lines: list[str] = []
    lead = indent if first is None else first
    line, used = "", 0
    room = max(10, width - columns_of(indent))
    for word in _pieces(text, room):
        taken = columns_of(word)
        if line and used + 1 + taken > room:
            lines.append(lead + line)
            lead, line, used = indent, word, taken
        else:
            line, used = (f"{line} {word}", used + 1 + taken) if line else (word, taken)
    return [*lines, lead + line] if line or not lines else lines


def _pieces(text: str, room: int) -> Iterable[str]:
    for word in text.split():
        piece, used = "", 0
        for letter in word:
            taken = _columns(letter)
            if used + taken > room:
                yield piece
                piece, used = "", 0
            piece, used = piece + letter, used + taken
        if piece:
            yield piece


def table(rows: Sequence[Sequence[str]], gap: int = 2) -> list[str]:
    """Return rows as lines whose columns stand under each other; the first row is the heading and is underlined."""
    widths = [max(columns_of(row[at]) for row in rows) for at in range(len(rows[0]))]
    lines = [(" " * gap).join(padded(cell, width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    rule = "─" * min(WIDTH, sum(widths) + gap * (len(widths) - 1))
    return [lines[0].rstrip(), rule, *(line.rstrip() for line in lines[1:])]


def printable(text: str) -> str:
    """Return a text in which nothing can steer the terminal: control characters are shown, not sent."""
    return "".join(
        letter if letter in "\n\t" or unicodedata.category(letter) not in ("Cc", "Cs") else f"\\x{ord(letter):02x}"
        for letter in text
    )
