"""What every view of the vault has in common."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sme_apply.gui.keeping.keeping import Kept
from sme_apply.gui.keeping.moments import Moments
from sme_apply.gui.parts.boxes import column, emptied, scrolled
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

Says = Callable[[str, str, object], None]


class View(QWidget):
    """Cards one below the other, made anew when the vault stands otherwise."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        self.session = session
        self.words = words
        self.moments = Moments(words)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(worn().scale.space(4))
        inside = QWidget()
        inside.setLayout(column(self.cards, None, margins=(0, 0, 3, 9)))
        self.setLayout(column(scrolled(inside)))
        self._shown: object = None

    def say(self, key: str, **values: object) -> str:
        """Return the sentence under ``key``."""
        return self.words.text(key, **values)  # type: ignore[arg-type]

    def show_kept(self, kept: Kept) -> None:
        """Show how the vault stands; the same twice leaves what is being typed alone."""
        now = self.state_of(kept)
        if now == self._shown:
            return
        self._shown = now
        emptied(self.cards)
        self.put_cards(kept)

    def state_of(self, kept: Kept) -> object:
        """Return everything on which the cards depend."""
        return kept, self.session.read_only

    def put_cards(self, kept: Kept) -> None:
        """Put the cards of the view together; a view that says nothing here has none."""
