"""What stands above and in the tables of the form: the label, where the figures come from, what is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from sme_apply.drafts import FilledField, Severity, unit_of
from sme_apply.gui.draft_comments import DraftComments
from sme_apply.gui.editor.field_comments import FieldComments
from sme_apply.gui.parts.boxes import Piece, column, holding, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import badge, label, set_look
from sme_apply.gui.theme import worn
from sme_apply.programmes import Column, Field, Row
from sme_apply.sentences import Sentences


class TableHead(QFrame):
    """The label of a table with its state; ``visited`` says whether complaints are shown."""

    def __init__(self, field: Field, words: Sentences, relink: Callable[[], object], comments: DraftComments) -> None:
        super().__init__()
        self._words = words
        self.visited = False
        name = field.label.in_language(words.language)
        self._linked = badge(words.text("gui-from-company"), "accent")
        self._relink = button(
            words.text("gui-relink-table"),
            relink,
            kind="link",
            icon="link-2",
            name=f"{name}: {words.text('gui-relink-table')}",
        )
        self._problem = label("", "error")
        shown = name if field.required else words.text("gui-optional", name=name)
        self.comments = FieldComments(field.id, name, comments, words)
        marks = flowing(self._linked, self._relink, gap=2)
        top = row(label(shown, "label"), marks, self.comments.opener)
        top.setStretch(0, 1)
        top.setAlignment(marks, Qt.AlignmentFlag.AlignVCenter)
        pieces: list[Piece] = [top]
        if field.guidance is not None:
            pieces.append(label(field.guidance.in_language(words.language), "note"))
        self.setLayout(column(*pieces, self._problem, self.comments, gap=1.25))

    def show_state(self, filled: FilledField, *, linked: bool, overridden: bool) -> None:
        """Show where the figures come from and the first thing that is wrong."""
        self._linked.setVisible(linked)
        self._relink.setVisible(overridden)
        problem = filled.problems[0] if filled.problems and self.visited else None
        self._problem.setText(self._words.say(problem.message) if problem is not None else "")
        self._problem.setVisible(problem is not None)
        serious = problem is not None and problem.severity is Severity.ERROR
        set_look(self._problem, "tone", "bad" if serious else "warn")


def with_unit(asked: Column | Row, words: Sentences) -> str:
    """Return the label of a row or column with the unit of its figures, where the label does not say it."""
    name, unit = asked.label.in_language(words.language), unit_of(asked, words.language)
    return name if not unit or unit in name else f"{name} ({unit})"


def head_cell(text: str, *, right: bool = False) -> QLabel:
    """Return a cell of the head row."""
    made = label(text, "head-cell")
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    made.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return made


def figure_cell() -> QLabel:
    """Return a cell whose figure is worked out."""
    made = label("–", "sum-cell", wrap=False)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def cell_box(inside: QWidget) -> QFrame:
    """Return a cell with a little room around what is typed into it."""
    space = worn().scale.space(0.5)
    box = QVBoxLayout()
    box.setContentsMargins(space, 0, space, 0)
    box.addWidget(inside)
    return holding(box)
