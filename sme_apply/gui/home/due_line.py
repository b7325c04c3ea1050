"""One line of what is due: how long is left, what it is, when, and how sure the day is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sme_apply.gui.parts.boxes import Piece, column, row
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.drafts.due import Due

SOON_DAYS = 14
"""From how many days before it a thing is shown as near."""
_LEFT_WIDTH = 96


def days_left(due: Due, today: date, words: Sentences) -> str:
    """Return how long is left, in a word or two."""
    left = due.days_left(today)
    if left is None:
        return words.text("due-day-unknown")
    if left == 0:
        return words.text("due-today")
    return words.text("due-past", days=-left) if left < 0 else words.text("due-days-left", days=left)


def tone_of(due: Due, today: date) -> str:
    """Return how near it is: bad when past, warn when near, else quiet."""
    left = due.days_left(today)
    if left is None:
        return "quiet"
    return "bad" if left < 0 else "warn" if left <= SOON_DAYS else "quiet"


class DueLine(LiveCard):
    """A line that leads to where the thing is dealt with.

    Args:
        company: whose it is, where the list is about several.
    """

    def __init__(self, due: Due, today: date, words: Sentences, company: str = "") -> None:
        what, left = words.say(due.said), days_left(due, today, words)
        when = _when(due, words)
        super().__init__(", ".join(each for each in (company, what, when, left) if each))
        self.due = due
        scale = worn().scale
        counted = badge(left, tone_of(due, today))
        counted.setMinimumWidth(scale.length(_LEFT_WIDTH))
        notes = [each for each in (company, when) if each]
        if due.of_draft:
            notes.append(words.text("home-with-draft"))
        if due.source is not None and not due.source.status.settled:
            notes.append(words.text(f"status-{due.source.status.value}"))
        texts: list[Piece] = [label(what, "label")]
        if notes:
            texts.append(label("  ·  ".join(notes), "note"))
        line = row(counted, column(*texts, gap=0.5), gap=3, margins=(4, 2.5, 4, 2.5))
        line.setStretch(1, 1)
        line.setAlignment(counted, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)


def _when(due: Due, words: Sentences) -> str:
    if due.day is None:
        return ""
    if due.hour is not None:
        return words.text("due-day-and-hour", day=due.day, hour=due.hour)
    return words.text("due-day", day=due.day)
