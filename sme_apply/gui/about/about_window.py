"""The window that names the program, its version, and every component with its licence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from sme_apply import __version__
from sme_apply.bundle import Component, components
from sme_apply.gui.parts.boxes import Piece, column, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

_SIZE = (640, 560)
_TEXTS = "_internal/licences"


class AboutWindow(QDialog):
    """Shows version and components; it closes with Escape.

    Args:
        parts: the components; by default those of the program that runs, none from source.
    """

    def __init__(self, parent: QWidget, words: Sentences, parts: tuple[Component, ...] | None = None) -> None:
        super().__init__(parent)
        self._words = words
        listed = components() if parts is None else parts
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.text("about-open"))
        self.setProperty("role", "canvas")
        self.resize(*(worn().scale.length(side) for side in _SIZE))
        pieces: list[Piece] = [
            label(words.text("about-title"), "title"),
            label(words.text("about-version", version=__version__), "lead", selectable=True),
            label(words.text("about-licence"), "soft"),
            2,
        ]
        self.table: QTableWidget | None = None
        if listed:
            self.table = self._table(listed)
            below = words.text("about-components-below", count=len(listed), folder=_TEXTS)
            pieces += [label(words.text("about-components"), "heading"), label(below, "soft"), self.table]
        else:
            pieces += [label(words.text("about-from-source"), "soft"), None]
        pieces.append(row(None, button(words.text("about-close"), self.close)))
        self.setLayout(column(*pieces, gap=2, margins=(7, 6, 7, 5)))

    def _table(self, listed: tuple[Component, ...]) -> QTableWidget:
        words = self._words
        table = QTableWidget(len(listed), 3)
        table.setAccessibleName(words.text("about-components"))
        table.setHorizontalHeaderLabels([words.text(f"about-{name}") for name in ("name", "number", "terms")])
        for line, each in enumerate(listed):
            for place, text in enumerate((each.name, each.version, each.licence)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(line, place, item)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table
