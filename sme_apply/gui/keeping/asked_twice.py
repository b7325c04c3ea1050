"""A button that says what it will do and asks once more before it does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from sme_apply.gui.parts.boxes import column, holding, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.sentences import Sentences


class AskedTwice(QFrame):
    """Shows a button; once it is pressed, a question with the way on and the way back.

    Args:
        text: the word on the button.
        question: what will happen.
        confirm: the word on the button that does it.
        act: what is done.
        name: what a screen reader says where the word alone does not tell.
    """

    def __init__(
        self,
        words: Sentences,
        *,
        text: str,
        question: str,
        confirm: str,
        act: Callable[[], object],
        name: str = "",
        kind: str = "quiet",
        icon: str = "",
        tone: str = "warn",
    ) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.ask = button(text, self._ask, kind=kind, icon=icon, name=name)
        self.confirm = button(confirm, self._do, name=f"{name}: {confirm}" if name else "")
        self._act = act
        leave = button(words.text("gui-cancel"), self._put_back, kind="quiet")
        self._question = note(question, tone, row(self.confirm, leave, None))
        self._question.hide()
        self.setLayout(column(holding(row(self.ask, None)), self._question, gap=1))

    def _ask(self) -> None:
        self._question.show()
        self.ask.hide()
        self.confirm.setFocus()

    def _do(self) -> None:
        self._put_back()
        self._act()

    def _put_back(self) -> None:
        self.ask.show()
        self._question.hide()
        self.ask.setFocus()
