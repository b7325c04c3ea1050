"""A table of the form with fixed rows and one column a year; sums are worked out, facts are linked cell by cell."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from sme_apply.drafts import Answer, FilledField, Origin, cells_with, column_name, shown
from sme_apply.drafts.pasting import Block
from sme_apply.gui.drafting import Drafting
from sme_apply.gui.editor.answer_input import AnswerInput
from sme_apply.gui.editor.block_paste import BlockPaste
from sme_apply.gui.editor.table_head import TableHead, cell_box, figure_cell, head_cell, with_unit
from sme_apply.gui.parts.boxes import column
from sme_apply.gui.parts.wide_table import WideTable
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.programmes import Field
from sme_apply.sentences import Sentences


class YearTable(QFrame):
    """A table by year."""

    def __init__(self, field: Field, season: int, drafting: Drafting, words: Sentences) -> None:
        super().__init__()
        self.field = field
        self._drafting, self._words = drafting, words
        self._cells: dict[tuple[str, str], AnswerInput] = {}
        self._sums: dict[tuple[str, str], QLabel] = {}
        self._go = 0
        language = words.language
        self._head = TableHead(field, words, lambda: drafting.relink(field.id), drafting.comments)
        self.pasting = BlockPaste(words)
        frame = QFrame()
        frame.setProperty("role", "grid")
        grid = QGridLayout(frame)
        grid.setContentsMargins(1, 1, 1, worn().scale.space(1))
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(worn().scale.space(0.5))
        grid.addWidget(head_cell(""), 0, 0)
        grid.setColumnStretch(0, 3)
        for at, each in enumerate(field.columns, start=1):
            grid.addWidget(head_cell(words.say(column_name(each, season)), right=True), 0, at)
            grid.setColumnStretch(at, 3)
        for line, row in enumerate(field.rows, start=1):
            grid.addWidget(label(with_unit(row, words), "row-cell"), line, 0)
            for at, each in enumerate(field.columns, start=1):
                if row.sum_of:
                    self._sums[row.id, each.id] = figure_cell()
                    grid.addWidget(self._sums[row.id, each.id], line, at)
                    continue
                name = f"{row.label.in_language(language)}, {words.say(column_name(each, season))}"
                cell = AnswerInput(row, name, words, cell=True)
                cell.answered.connect(lambda answer, row=row.id, at=each.id: self._answered(row, at, answer))
                cell.left.connect(self._left)
                self.pasting.watch(cell, partial(self._paste, row.id, each.id))
                self._cells[row.id, each.id] = cell
                grid.addWidget(cell_box(cell), line, at)
        if field.total:
            line = len(field.rows) + 1
            grid.addWidget(label(words.text("gui-total"), "sum-cell"), line, 0)
            for at, each in enumerate(field.columns, start=1):
                self._sums["", each.id] = figure_cell()
                grid.addWidget(self._sums["", each.id], line, at)
        self.setLayout(column(self._head, self.pasting, WideTable(frame), gap=2))

    def show_filled(self, filled: FilledField) -> None:
        """Show the table as it stands."""
        self.setVisible(filled.shown)
        language = self._words.language
        wrong = {problem.place for problem in filled.problems} if self._head.visited else set()
        for (row, at), cell in self._cells.items():
            now = filled.cells[row][at]
            cell.show_answer(now.value)
            place = f"{self.field.id}.{row}.{at}"
            cell.mark(wrong=place in wrong, linked=now.origin is Origin.LINKED)
            key = "gui-cell-linked" if now.origin is Origin.LINKED else "gui-cell-overridden" if now.fact else ""
            cell.control.setToolTip(self._words.text(key) if key else "")
        for (row, at), shown_sum in self._sums.items():
            value: Answer | None = filled.cells[row][at].value if row else filled.totals.get(at)
            asked = next((each for each in self.field.rows if each.id == row), self.field.rows[0])
            shown_sum.setText(shown(asked, value, language) or "–")
        overridden = any(
            cell.origin is Origin.TYPED and cell.fact for row in filled.cells.values() for cell in row.values()
        )
        linked = any(cell.origin is Origin.LINKED for row in filled.cells.values() for cell in row.values())
        self._head.show_state(filled, linked=linked, overridden=overridden)

    def complain(self) -> None:
        """Say what is wrong from now on."""
        self._head.visited = True

    def commit(self) -> None:
        """Take over what is being typed."""
        for cell in self._cells.values():
            cell.commit()

    def cell(self, row: str, column: str) -> AnswerInput | None:
        """Return one cell."""
        return self._cells.get((row, column))

    def _answered(self, row: str, column: str, answer: Answer | None) -> None:
        self._drafting.set_cell(self.field.id, row, column, answer, f"{self.field.id}.{row}.{column} {self._go}")

    def _paste(self, row: str, column: str, block: Block) -> None:
        self.commit()
        application = self._drafting.application
        if application is None:
            return
        changed = cells_with(application.field(self.field.id), row, column, block)
        self._go += 1
        self._drafting.set_cells(self.field.id, changed)

    def _left(self) -> None:
        self._go += 1
