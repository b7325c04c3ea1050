"""Whether the PDF carries the data of the application, and what that data holds."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from sme_apply.gui.handing_in.kept_choice import KeptChoice
from sme_apply.gui.parts.boxes import card, emptied, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences


class DataCard(QFrame):
    """A tick, and below it the plain list, which can be folded.

    Args:
        data: whether the PDF carries the data.
        listed: whether the list is unfolded.
    """

    def __init__(self, data: KeptChoice, listed: KeptChoice, words: Sentences) -> None:
        super().__init__()
        self._data, self._listed, self._words = data, listed, words
        self._contents: tuple[str, ...] = ()
        self._tick = Tick(words.text("handing-data"))
        self._tick.clicked.connect(data.choose)
        self._said = label("", "soft")
        self._fold = button("", lambda: listed.choose(not listed.value), kind="link")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(worn().scale.space(0.5))
        made = QVBoxLayout(self)
        made.setContentsMargins(0, 0, 0, 0)
        made.addWidget(card(self._tick, self._said, self._lines, row(self._fold, None), gap=1.5, padding=4))
        data.changed.connect(self._show)
        listed.changed.connect(self._show)
        self._show()

    def show_contents(self, contents: tuple[str, ...]) -> None:
        """Show what the data holds."""
        if contents != self._contents:
            self._contents = contents
            self._show()

    def _show(self) -> None:
        inside = self._data.value
        self._tick.setEnabled(self._data.known)
        self._tick.setChecked(inside)
        self._said.setText(self._words.text("handing-data-inside" if inside else "handing-data-left-out"))
        self._tick.setAccessibleDescription(self._said.text())
        fold = self._words.text("handing-data-fold" if self._listed.value else "handing-data-unfold")
        self._fold.setText(fold)
        self._fold.setAccessibleName(fold)
        self._fold.setVisible(bool(self._contents))
        emptied(self._lines)
        for each in self._contents if self._listed.value else ():
            self._lines.addWidget(label(f"·  {each}", "note"))
