"""The notes to oneself on one field; they stay in the vault and are never printed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from sme_apply.gui.draft_comments import DraftComments
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import emptied, holding, row
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences


class FieldComments(QFrame):
    """Shows the open notes below the field; ``opener`` is the button beside the label that leaves a new one."""

    def __init__(self, field: str, name: str, comments: DraftComments, words: Sentences) -> None:
        super().__init__()
        self.field, self._name, self._comments, self._words = field, name, comments, words
        self.opener = icon_button("message-square", words.text("editor-comment-of", name=name), self._open)
        side = worn().scale.length(22)
        self.opener.setFixedSize(side, side)
        self._shown: tuple[str, ...] | None = None
        self._notes = QVBoxLayout()
        self._notes.setSpacing(worn().scale.space(1))
        self._text = TextLine()
        self._text.setAccessibleName(f"{name}: {words.text('editor-comment-new')}")
        self._text.setPlaceholderText(words.text("editor-comment-new"))
        self._text.setToolTip(words.text("editor-comment-hint"))
        self._text.returnPressed.connect(self._add)
        add = button(words.text("editor-comment-add"), self._add, name=f"{name}: {words.text('editor-comment-add')}")
        writing = row(self._text, add, gap=1.5)
        writing.setStretch(0, 1)
        self._writing = holding(writing)
        self._writing.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(worn().scale.space(1))
        whole.addLayout(self._notes)
        whole.addWidget(self._writing)
        comments.changed.connect(self._show)
        self._show()

    def _open(self) -> None:
        self._writing.setVisible(self._writing.isHidden())
        self._place()
        if not self._writing.isHidden():
            self._text.setFocus()

    def _add(self) -> None:
        text = self._text.text_now()
        if not text.strip():
            self._text.setFocus()
            return
        self._text.clear()
        self._writing.hide()
        self._comments.add(self.field, text)
        self.opener.setFocus()

    def _show(self) -> None:
        notes = self._comments.of(self.field)
        ids = tuple(each.id for each in notes)
        if ids == self._shown:
            return
        self._shown = ids
        emptied(self._notes)
        words = self._words
        for each in notes:
            made = each.made_at.astimezone()
            when = words.text("editor-comment-made", day=made.date(), time=f"{made:%H:%M}")
            done = button(
                words.text("editor-comment-done"), lambda id=each.id: self._comments.done(id), kind="link",  # type: ignore[misc]
                icon="check", name=words.text("editor-comment-done-of", text=each.text[:60]),
            )  # fmt: skip
            said = label(each.text)
            said.setMinimumWidth(1)
            line = row(said, label(when, "note", wrap=False), done, gap=2, margins=(3, 1, 2, 1))
            line.setStretch(0, 1)
            box = holding(line, "note-box")
            box.setProperty("tone", "warn")
            box.setAccessibleName(f"{words.text('editor-comment-of', name=self._name)}: {each.text}")
            self._notes.addWidget(box)
        count = words.text("editor-comment-of", name=self._name)
        self.opener.setToolTip(f"{count} · {words.text('editor-comments', count=len(notes))}" if notes else count)
        self._place()

    def _place(self) -> None:
        self.setVisible(bool(self._shown) or not self._writing.isHidden())
