"""Takes what was copied in a spreadsheet into a table of the form, and says cell by cell what does not fit."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from sme_apply.drafts import CellProblem, DoesNotFit, block_of
from sme_apply.drafts.pasting import Block
from sme_apply.gui.editor.answer_input import AnswerInput
from sme_apply.gui.parts.boxes import emptied, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.sentences import Sentences

_MOST_SAID = 8
Take = Callable[[Block], None]


class BlockPaste(QFrame):
    """Stands above a table; empty until something did not fit.

    One cell alone is pasted as text into the cell, as everywhere.
    """

    def __init__(self, words: Sentences) -> None:
        super().__init__()
        self._words = words
        self._takes: dict[QObject, Take] = {}
        self._said = QVBoxLayout(self)
        self._said.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def watch(self, cell: AnswerInput, take: Take) -> None:
        """Let a block that is pasted into a cell begin there.

        Args:
            take: puts the block in; raises `DoesNotFit` where it does not fit.
        """
        control = cell.control
        self._takes[control] = take
        control.installEventFilter(self)
        control.destroyed.connect(lambda: self._takes.pop(control, None))

    def button(self, name: str, take: Take) -> QWidget:
        """Return the button that pastes what was copied, for who has no cell at hand."""
        said = self._words.text("editor-paste-block")
        hint = self._words.text("editor-paste-block-hint")
        return button(
            said, lambda: self._paste(take, alone=True), kind="link", icon="clipboard-list",
            name=f"{name}: {said}", hint=hint,
        )  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a block before the cell takes it as one text."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and watched in self._takes
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            return self._paste(self._takes[watched], alone=False)
        return super().eventFilter(watched, event)

    def show_problems(self, problems: tuple[CellProblem, ...]) -> None:
        """Say what does not fit, cell by cell; none puts away what was said."""
        emptied(self._said)
        self.setVisible(bool(problems))
        if not problems:
            return
        words = self._words
        lines = [
            label(
                words.text(
                    "editor-paste-problem",
                    row=each.row,
                    column=each.column,
                    cell=each.text if len(each.text) <= 40 else each.text[:39] + "…",
                    problem=words.say(each.message),
                ),
                "note",
            )
            for each in problems[:_MOST_SAID]
        ]
        if len(problems) > _MOST_SAID:
            lines.append(label(words.text("editor-paste-more", count=len(problems) - _MOST_SAID), "note"))
        away = button(words.text("editor-paste-seen"), lambda: self.show_problems(()), kind="link")
        said = note(words.text("pasting-nothing-taken", count=len(problems)), "bad", *lines, row(away, None))
        said.setAccessibleDescription("\n".join(each.text() for each in lines))
        for each in said.findChildren(QLabel):
            # Words wrap in the room that the table has; they never make the form wider than its page.
            each.setMinimumWidth(1)
        self._said.addWidget(said)

    def _paste(self, take: Take, *, alone: bool) -> bool:
        block = block_of(QGuiApplication.clipboard().text())
        if not alone and sum(len(cells) for cells in block) <= 1:
            return False
        if block == (("",),):
            return True
        # The table is put together anew: not while the cell that was typed into is still at work.
        QTimer.singleShot(0, self, lambda: self._put(take, block))
        return True

    def _put(self, take: Take, block: Block) -> None:
        try:
            take(block)
        except DoesNotFit as refused:
            self.show_problems(refused.problems)
        else:
            if shiboken6.isValid(self):
                self.show_problems(())
