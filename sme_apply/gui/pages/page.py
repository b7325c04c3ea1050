"""What every page of the window has in common."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from sme_apply.gui.inputs import commit_input
from sme_apply.gui.parts.boxes import Piece
from sme_apply.gui.parts.page_head import PageHead
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences


class Page(QWidget):
    """One page: it shows what the session holds and hands changes to the session.

    Signals:
        wants: another spot of the window is wanted (a `Spot`).
        says: a word for the foot of the window: text, name of an action, and what the action does.
    """

    wants = Signal(object)
    says = Signal(str, str, object)

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        self.session = session
        self.words = words
        self.setProperty("role", "canvas")
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)

    def say(self, key: str, **values: object) -> str:
        """Return the sentence under ``key``."""
        return self.words.text(key, **values)  # type: ignore[arg-type]

    def head(self, title: str, below: str = "", *actions: Piece) -> QWidget:
        """Return the head of the page: its title, a sentence below it, and what can be done."""
        return PageHead(
            label(title, "title"),
            label(below, "soft") if below else None,
            [each for each in actions if isinstance(each, QWidget)],
        )

    def shown(self) -> None:
        """Be told that the page is now the one in front."""

    def commit(self) -> None:
        """Take over what is being typed; called before the page is left, saved or closed."""
        commit_input(self)

    def show_spot(self, at: str) -> None:
        """Bring a spot of the page into view and give it the keyboard focus."""

    def take_focus(self) -> None:
        """Give the keyboard focus to the first control of the page's content, unless the page has it already."""
        if self.isAncestorOf(self.window().focusWidget() or self) or not self.isVisible():
            return
        areas = [each for each in self.findChildren(QScrollArea) if each.isVisibleTo(self)]
        start: QWidget = (areas[0].widget() if areas else None) or self
        each = start.nextInFocusChain()
        while each is not None and each is not start:
            reached = each.isVisibleTo(self) and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            if reached and start.isAncestorOf(each):
                each.setFocus()
                return
            each = each.nextInFocusChain()

    def spot(self) -> str:
        """Return the spot that is in view, for `show_spot`."""
        return ""

    def undo(self) -> None:
        """Take the last change on this page back."""

    def redo(self) -> None:
        """Do the change that was taken back once more."""
