"""Two fields for a new passphrase, which says what is wrong with it before it is used."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import column, holding, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.sentences import Sentences

_SHORTEST = 8


class NewPassphrase(QFrame):
    """Asks for a new passphrase twice.

    Signals:
        chosen: carries it.
        left: the user does not want one.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, words: Sentences, go: str, *, icon: str = "", can_leave: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._words = words
        self.first, self.second = TextLine(), TextLine()
        fields = []
        for key, field in (("gui-passphrase", self.first), ("gui-passphrase-again", self.second)):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setAccessibleName(words.text(key))
            named = label(words.text(key), "label")
            named.setBuddy(field)
            fields.append(holding(column(named, field, gap=1.5)))
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.choose)
        tick = Tick(words.text("gui-passphrase-show"))
        tick.toggled.connect(self._show_letters)
        self.complaint = label("", "error")
        self.complaint.hide()
        self.go = button(go, self.choose, kind="primary", icon=icon)
        leave = button(words.text("gui-cancel"), self.left.emit, kind="quiet") if can_leave else None
        line = row(None, self.go) if leave is None else row(None, leave, self.go)
        self.setLayout(column(*fields, tick, self.complaint, line, gap=4))

    def choose(self) -> None:
        """Take what was typed, or say what is wrong with it."""
        first, second = self.first.text_now(), self.second.text_now()
        if len(first) < _SHORTEST:
            self._complain("gui-passphrase-short", self.first, least=_SHORTEST)
        elif first != second:
            self._complain("gui-passphrase-differs", self.second)
        else:
            self.complaint.hide()
            self.chosen.emit(first)

    def complain(self, text: str) -> None:
        """Say what is wrong."""
        self.complaint.setText(text)
        self.complaint.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no passphrase in fields that nobody sees."""
        self.first.clear()
        self.second.clear()
        super().hideEvent(event)

    def _complain(self, key: str, field: QLineEdit, **values: int) -> None:
        self.complain(self._words.text(key, **values))
        field.setFocus()

    def _show_letters(self, shown: bool) -> None:
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
