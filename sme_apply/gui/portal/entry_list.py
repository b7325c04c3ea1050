"""The inputs of the portal as a list: what goes in, and whether it is there."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QWidget

from sme_apply.drafts import PortalEntry
from sme_apply.gui.portal.progress import Progress
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST = 80


class EntryList(QAbstractListModel):
    """One line an input; the icon tells whether it was moved."""

    def __init__(self, progress: Progress, words: Sentences, parent: QWidget) -> None:
        super().__init__(parent)
        self._progress, self._words = progress, words
        self.entries: tuple[PortalEntry, ...] = ()
        scale = worn().scale
        self._line = QSize(scale.length(120), scale.length(46))
        self._done = worn().icon("circle-check", "good", 17)
        self._again = worn().icon("refresh-cw", "warn", 17)
        self._open = worn().icon("circle", "ink_faint", 17)
        progress.changed.connect(self._ticks_changed)

    def show_entries(self, entries: tuple[PortalEntry, ...]) -> None:
        """Show other inputs, or the same ones with other answers."""
        if [each.place for each in entries] == [each.place for each in self.entries]:
            self.entries = entries
            self._ticks_changed()
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many inputs there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a line."""
        if not index.isValid():
            return None
        entry, words, progress = self.entries[index.row()], self._words, self._progress
        name = words.written(entry.name)
        one_line = " ".join(entry.text.split()) or words.text("portal-empty")
        shown = one_line if len(one_line) <= _LONGEST else one_line[: _LONGEST - 1] + "…"
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{name}\n{shown}"
        if role == Qt.ItemDataRole.SizeHintRole:
            return self._line
        moved, before = progress.moved(entry.place, entry.text), progress.moved_before(entry.place, entry.text)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._done if moved else self._again if before else self._open
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = "portal-moved" if moved else "portal-changed-since" if before else "portal-not-moved"
            return f"{name}: {shown}, {words.text(state)}"
        if role == Qt.ItemDataRole.ToolTipRole and before:
            return words.text("portal-changed-since")
        return None

    def _ticks_changed(self) -> None:
        if self.entries:
            self.dataChanged.emit(self.index(0), self.index(len(self.entries) - 1))
