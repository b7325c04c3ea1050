"""A field for the day on which a document was issued."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from sme_apply.gui.fact_text import read_fact
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import row
from sme_apply.gui.parts.words_on_screen import label, set_look
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

_WIDE = 132


class IssueDay(QFrame):
    """Takes a day in any usual form once the field is left; what is no day stays and is marked.

    Args:
        of: what was issued, for a screen reader.

    Signals:
        told: another day, or none, was told (a `date` or ``None``).
    """

    told = Signal(object)

    def __init__(self, of: str, words: Sentences) -> None:
        super().__init__()
        self._day: date | None = None
        self.field = TextLine()
        self.field.setFixedWidth(worn().scale.length(_WIDE))
        self.field.setPlaceholderText(words.text("gui-date-example"))
        self.field.setAccessibleName(f"{of}: {words.text('gui-document-issued')}")
        self.field.left.connect(self.commit)
        self.field.returnPressed.connect(self.commit)
        said = label(words.text("gui-document-issued"), "note", wrap=False)
        said.setBuddy(self.field)
        self.setLayout(row(said, self.field, gap=1.5))

    @property
    def day(self) -> date | None:
        """Return the day that was told last."""
        return self._day

    def show_day(self, day: date | None) -> None:
        """Show a day that did not come from the keyboard; what is being typed stays."""
        if day == self._day:
            return
        self._day = day
        if not self.field.hasFocus() or self.field.property("wrong") != "true":
            self.field.show_text(day.isoformat() if day else "")
            set_look(self.field, "wrong", "false")

    def commit(self) -> None:
        """Take what was typed."""
        try:
            day: date | None = read_fact("date", self.field.text_now())
        except BadInput:
            set_look(self.field, "wrong", "true")
            return
        set_look(self.field, "wrong", "false")
        self.field.show_text(day.isoformat() if day else "")
        if day != self._day:
            self._day = day
            self.told.emit(day)
