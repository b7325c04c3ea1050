"""A word at the head of the window that stays for as long as it is true."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from sme_apply.gui.parts.boxes import column, emptied, note


class StandingWord(QFrame):
    """One message, or nothing; a screen reader finds it before the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._line = column(margins=(9, 3, 9, 0))
        self.setLayout(self._line)
        self.said = ""
        self.hide()

    def say(self, text: str, tone: str) -> None:
        """Show a message until `quiet`; ``tone`` is warn or bad."""
        if text == self.said:
            return
        emptied(self._line)
        self.said = text
        self._line.addWidget(note(text, tone))
        self.setAccessibleName(text)
        self.show()

    def quiet(self) -> None:
        """Show nothing."""
        self.said = ""
        emptied(self._line)
        self.hide()
