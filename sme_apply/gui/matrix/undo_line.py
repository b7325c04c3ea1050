"""The line that says what the last list brought and takes it back, for as long as the vault is open."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences


class UndoLine(QWidget):
    """Shows itself only while there is an import to take back."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        self._importing, self._words = session.importing, words
        self._said = label("", "note")
        self.undo = button(words.text("matrix-import-undo"), self._importing.take_back, kind="link")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._said)
        line.addWidget(self.undo)
        line.addStretch(1)
        self._importing.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        last = self._importing.last
        self.setVisible(last is not None)
        if last is None:
            self._said.setText("")
            return
        fresh, changed = last
        self._said.setText(self._words.text("matrix-import-taken", fresh=fresh, changed=changed))
