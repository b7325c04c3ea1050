"""A table of the form whose rows the user adds; grouped tables have a subtotal per group."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from sme_apply.drafts import GROUP, Answer, FilledCell, FilledField, Origin, rows_with, shown
from sme_apply.drafts.pasting import Block
from sme_apply.gui.drafting import Drafting
from sme_apply.gui.editor.answer_input import AnswerInput
from sme_apply.gui.editor.block_paste import BlockPaste
from sme_apply.gui.editor.table_head import TableHead, cell_box, figure_cell, head_cell, with_unit
from sme_apply.gui.parts.boxes import column, emptied, row
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.wide_table import WideTable
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.programmes import Field
from sme_apply.sentences import Sentences

_WHOLE = frozenset({"integer", "count", "krw", "krw_thousand", "krw_million", "usd"})
ROWS_AT_ONCE = 30
"""Rows that are shown before more are asked for: a hundred would keep the window waiting."""
_WEIGHTS = {"text": 4, "long_text": 6, "choice": 3, "period": 4}


class FreeTable(QFrame):
    """A table with free rows."""

    def __init__(self, field: Field, drafting: Drafting, words: Sentences) -> None:
        super().__init__()
        self.field = field
        self._drafting, self._words = drafting, words
        self._rows: list[dict[str, Answer]] = []
        self._cells: list[dict[str, AnswerInput]] = []
        self._sums: list[dict[str, QLabel]] = []
        self._totals: dict[tuple[str, str], QLabel] = {}
        self._go = 0
        self._most = ROWS_AT_ONCE
        self._filled: FilledField | None = None
        self._head = TableHead(field, words, lambda: drafting.relink(field.id), drafting.comments)
        self._body = QVBoxLayout()
        self._body.setSpacing(worn().scale.space(2))
        self.pasting = BlockPaste(words)
        self.setLayout(column(self._head, self.pasting, self._body, gap=2))
        self._rebuild()

    def show_filled(self, filled: FilledField) -> None:
        """Show the table as it stands."""
        self.setVisible(filled.shown)
        self._filled = filled
        told = [_typed_part(line) for line in filled.rows]
        if [line for line in told if _content(line)] != [line for line in self._rows if _content(line)]:
            self._rows = told
            self._rebuild()
        self._show_figures(filled)
        self._head.show_state(
            filled,
            linked=filled.origin is Origin.LINKED and bool(filled.rows),
            overridden=filled.origin is Origin.TYPED and filled.fact is not None,
        )

    def complain(self) -> None:
        """Say what is wrong from now on."""
        self._head.visited = True

    def commit(self) -> None:
        """Take over what is being typed."""
        for cells in list(self._cells):
            for cell in list(cells.values()):
                cell.commit()

    def _show_figures(self, filled: FilledField) -> None:
        language = self._words.language
        lines = iter(filled.rows)
        for at, (typed, cells) in enumerate(zip(self._rows, self._cells, strict=True)):
            line = next(lines, None) if _content(typed) else None
            for id, cell in cells.items():
                cell.show_answer(typed.get(id))
                origin = line[id].origin if line is not None and id in line else Origin.EMPTY
                cell.mark(wrong=False, linked=origin is Origin.LINKED)
            for id, figure in self._sums[at].items():
                value = line[id].value if line is not None and id in line else None
                asked = next(each for each in self.field.columns if each.id == id)
                figure.setText(shown(asked, value, language) or "–")
        for (group, id), figure in self._totals.items():
            sums = filled.subtotals.get(group, {}) if group else filled.totals
            figure.setText(f"{sums[id]:,}" if id in sums else "–")

    def _rebuild(self) -> None:
        emptied(self._body)
        self._cells, self._sums, self._totals = [{} for _ in self._rows], [{} for _ in self._rows], {}
        language, field = self._words.language, self.field
        frame = QFrame()
        frame.setProperty("role", "grid")
        grid = QGridLayout(frame)
        grid.setContentsMargins(1, 1, 1, worn().scale.space(1))
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(worn().scale.space(0.5))
        for at, each in enumerate(field.columns):
            grid.addWidget(head_cell(with_unit(each, self._words), right=each.kind in _WHOLE), 0, at)
            grid.setColumnStretch(at, _WEIGHTS.get(each.kind, 3))
        grid.addWidget(head_cell(""), 0, len(field.columns))
        groups = [(group.id, group.label.in_language(language)) for group in field.groups] or [("", "")]
        line = 1
        for id, name in groups:
            line = self._put_group(grid, line, id, name)
        if field.total:
            self._put_sums(grid, line, "", self._words.text("gui-total"))
        self._body.addWidget(WideTable(frame))
        unseen = len(self._rows) - 1 - self._most
        if unseen > 0:
            more = self._words.text("editor-rows-more", count=unseen)
            self._body.addLayout(row(button(more, self._show_more, kind="link", icon="chevron-down"), None))
        if not field.groups:
            self._body.addWidget(self._adder("", ""))
        if self._filled is not None:
            self._show_figures(self._filled)

    def _put_group(self, grid: QGridLayout, line: int, group: str, name: str) -> int:
        width = len(self.field.columns) + 1
        if name:
            grid.addWidget(label(name, "sum-cell"), line, 0, 1, width)
            line += 1
        for at, typed in enumerate(self._rows):
            # The last row is where one has just begun to write.
            unseen = self._most <= at < len(self._rows) - 1
            if unseen or (name and self._group_of(typed) != group):
                continue
            self._put_row(grid, line, at)
            line += 1
        if name:
            adder = QFrame()
            adder.setLayout(row(self._adder(group, name), None, margins=(1.5, 0, 0, 0)))
            grid.addWidget(adder, line, 0, 1, width)
            line += 1
            if self.field.total:
                self._put_sums(grid, line, group, self._words.text("gui-subtotal"))
                line += 1
        return line

    def _put_row(self, grid: QGridLayout, line: int, at: int) -> None:
        language = self._words.language
        number = self._words.text("gui-row-number", number=at + 1)
        for place, each in enumerate(self.field.columns):
            if each.sum_of:
                self._sums[at][each.id] = figure_cell()
                grid.addWidget(self._sums[at][each.id], line, place)
                continue
            cell = AnswerInput(each, f"{number}, {each.label.in_language(language)}", self._words, cell=True)
            cell.show_answer(self._rows[at].get(each.id))
            cell.answered.connect(lambda answer, id=each.id: self._answered(at, id, answer))
            cell.left.connect(self._left)
            self.pasting.watch(cell, partial(self._paste, "", at, each.id))
            self._cells[at][each.id] = cell
            grid.addWidget(cell_box(cell), line, place)
        remove = icon_button("x", self._words.text("gui-remove-entry", entry=number), lambda: self._remove(at))
        grid.addWidget(remove, line, len(self.field.columns))

    def _put_sums(self, grid: QGridLayout, line: int, group: str, name: str) -> None:
        grid.addWidget(label(name, "sum-cell", wrap=False), line, 0)
        for place, each in enumerate(self.field.columns):
            if each.kind in _WHOLE and place:
                self._totals[group, each.id] = figure_cell()
                grid.addWidget(self._totals[group, each.id], line, place)

    def _adder(self, group: str, name: str) -> QWidget:
        words = self._words
        made = button(
            words.text("gui-add-row"), lambda: self._add(group), kind="link", icon="plus",
            name=" ".join(each for each in (name, words.text("gui-add-row")) if each),
        )  # fmt: skip
        within = [each for each in self._rows if not group or self._group_of(each) == group]
        made.setEnabled(self.field.max_rows is None or len(within) < self.field.max_rows)
        first = next(each.id for each in self.field.columns if not each.sum_of)
        below = self.pasting.button(
            name or self.field.label.in_language(words.language),
            lambda block: self._paste(group, len(self._rows), first, block),
        )
        below.setEnabled(made.isEnabled())
        return flowing(made, below, gap=4)

    def _group_of(self, typed: Mapping[str, Answer]) -> str:
        ids = [group.id for group in self.field.groups]
        named = typed.get(GROUP)
        return named if isinstance(named, str) and named in ids else ids[0] if ids else ""

    def _add(self, group: str) -> None:
        self._rows.append({GROUP: group} if group else {})
        self._rebuild()
        first = next(iter(self._cells[-1].values()), None)
        if first is not None:
            first.setFocus()

    def _show_more(self) -> None:
        self.commit()
        self._most += ROWS_AT_ONCE
        self._rebuild()

    def _remove(self, at: int) -> None:
        del self._rows[at]
        # The cells that go must not take over what they last held.
        del self._cells[at]
        self._rebuild()
        self._keep(None)

    def _answered(self, at: int, column: str, answer: Answer | None) -> None:
        if at >= len(self._rows):
            return
        line = {id: value for id, value in self._rows[at].items() if id != column}
        if answer is not None:
            line[column] = answer
        self._rows[at] = line
        self._keep(f"{self.field.id}.{at}.{column} {self._go}")

    def _paste(self, group: str, at: int, column: str, block: Block) -> None:
        self.commit()
        rows = rows_with(self.field, self._rows, at, column, block, group or None)
        self._go += 1
        self._drafting.set_rows(self.field.id, rows)

    def _keep(self, burst: str | None) -> None:
        self._drafting.set_rows(self.field.id, tuple(line for line in self._rows if _content(line)), burst)

    def _left(self) -> None:
        self._go += 1


def _typed_part(line: Mapping[str, FilledCell]) -> dict[str, Answer]:
    return {
        id: cell.value for id, cell in line.items() if cell.value is not None and cell.origin is not Origin.COMPUTED
    }


def _content(line: Mapping[str, Answer]) -> bool:
    return any(id != GROUP for id in line)
