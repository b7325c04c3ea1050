"""Figures by year in a table: one row a figure, one column a year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from sme_apply.company import Company, FactSpec, describe, fact, label_of, spec_of
from sme_apply.gui.fact_text import GROUPED, written_fact
from sme_apply.gui.parts.boxes import holding
from sme_apply.gui.parts.fact_field import FactField
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences


class YearGrid(QFrame):
    """A table whose cells are facts with a year (or month) in their path.

    Args:
        patterns: the facts, with ``{year}`` or ``{month}`` where the column stands; derived ones are shown only.
        columns: the years or months.
        take: takes a fact's new value over, by its path.
    """

    def __init__(
        self, patterns: Sequence[str], columns: Sequence[str], words: Sentences, take: Callable[[str, Any], None]
    ) -> None:
        super().__init__()
        self.setProperty("role", "grid")
        self._words = words
        self._cells: dict[str, FactField] = {}
        self._sums: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(1, 1, 1, worn().scale.space(1))
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(worn().scale.space(0.5))
        grid.addWidget(label("", "head-cell"), 0, 0)
        for at, each in enumerate(columns, start=1):
            head = label(self._column_name(each), "head-cell", wrap=False)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(head, 0, at)
            grid.setColumnStretch(at, 3)
        grid.setColumnStretch(0, 2)
        for line, pattern in enumerate(patterns, start=1):
            spec = spec_of(pattern)
            name = self._row_name(spec, columns[-1])
            grid.addWidget(label(name, "row-cell"), line, 0)
            for at, each in enumerate(columns, start=1):
                path = _path(spec, each)
                if spec.derived:
                    shown = label("", "sum-cell", wrap=False)
                    shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                    self._sums[path] = shown
                    grid.addWidget(shown, line, at)
                    continue
                cell = FactField(
                    f"{self._column_name(each)} {name}",
                    spec,
                    words,
                    partial(take, path),
                    labelled=False,
                    cell=True,
                )
                self._cells[path] = cell
                space = worn().scale.space(0.5)
                inside = holding(_tight(cell, space))
                grid.addWidget(inside, line, at)

    def show_company(self, company: Company) -> None:
        """Show the company's figures."""
        for path, cell in self._cells.items():
            cell.show_value(fact(company, path))
        for path, shown in self._sums.items():
            value = fact(company, path)
            shown.setText(self._written(path, value))

    def cell(self, path: str) -> FactField | None:
        """Return the cell of a fact, if it is in this table."""
        return self._cells.get(path)

    def commit(self) -> None:
        """Take over what is being typed."""
        for cell in self._cells.values():
            cell.commit()

    def _column_name(self, column: str) -> str:
        if "-" in column:
            year, month = column.split("-")
            return self._words.text("gui-column-month", year=year, month=int(month))
        return self._words.text("gui-column-year", year=column)

    def _written(self, path: str, value: Any) -> str:
        if value is None:
            return "–"
        kind = spec_of(path).kind
        return written_fact(kind, value) if kind in GROUPED else self._words.written(describe(path, value))

    def _row_name(self, spec: FactSpec, column: str) -> str:
        key = row_key(spec)
        # A fact that is new to the company room has its full name at least.
        return self._words.text(key) if key in self._words else self._words.say(label_of(_path(spec, column)))


def _tight(cell: FactField, space: int) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setContentsMargins(space, 0, space, 0)
    box.addWidget(cell)
    return box


def _path(spec: FactSpec, column: str) -> str:
    return spec.path.format(year=column, month=column)


def row_key(spec: FactSpec) -> str:
    """Return the key of the name of a row, which does not say the year again."""
    return "gui-row-" + spec.path.replace(".{year}", "").replace(".{month}", "").replace(".", "-")
