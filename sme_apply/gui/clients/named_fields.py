"""Fields with their names above them, and days read from them."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFrame, QWidget

from sme_apply.gui.fact_text import read_fact
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import column, holding
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, message


def named(words: Sentences, key: str, field: QWidget) -> QFrame:
    """Return a field with its name above it."""
    field.setAccessibleName(words.text(key))
    said = label(words.text(key), "label")
    said.setBuddy(field)
    return holding(column(said, field, gap=1.5))


def day_line(words: Sentences, day: date | None = None) -> TextLine:
    """Return a field for a day, in any usual form."""
    made = TextLine()
    made.setPlaceholderText(words.text("gui-date-example"))
    made.show_text(day.isoformat() if day else "")
    return made


def day_in(field: TextLine, *, needed: bool = False) -> date | None:
    """Return the day that stands in a field.

    Raises:
        BadInput: if it is no day, or nothing where a day is needed.
    """
    day: date | None = read_fact("date", field.text_now())
    if day is None and needed:
        raise BadInput(message("clients-day-missing"))
    return day
