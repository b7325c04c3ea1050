"""How far a long piece of work is, and the button that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QProgressBar

from sme_apply.gui.keeping.long_work import LongWork
from sme_apply.gui.parts.boxes import row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.sentences import Sentences


class LongWorkLine(QFrame):
    """Is seen only while something is being done."""

    def __init__(self, long: LongWork, words: Sentences) -> None:
        super().__init__()
        self._long = long
        self._words = words
        self.setProperty("role", "card")
        self._said = label("", "label", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button(words.text("keeping-stop"), self._stop_it, kind="quiet")
        line = row(self._said, self._bar, self._stop, gap=4, margins=(5, 2, 3, 2))
        line.setStretch(1, 1)
        self.setLayout(line)
        long.changed.connect(self._show)
        self._show()

    def _stop_it(self) -> None:
        self._long.stop()
        self._stop.setEnabled(False)

    def _show(self) -> None:
        long = self._long
        self.setVisible(long.under_way)
        if long.name is None:
            self._stop.setEnabled(True)
            return
        said = self._words.text(long.name)
        self._said.setText(said)
        self._bar.setAccessibleName(said)
        self._bar.setRange(0, long.of)
        self._bar.setValue(long.done)
