"""Draws what was found with the searched words marked in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sme_apply.gui.theme import worn

MARKS = Qt.ItemDataRole.UserRole + 1
"""Where in the text of an item something is marked: pairs of from and to (exclusive)."""

Marks = tuple[tuple[int, int], ...]


class ResultLines(QStyledItemDelegate):
    """Draws the text of an item line by line; it is text throughout, whatever stands in it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw an item: its background as always, then its lines with the marks."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = shown.widget.style() if shown.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, shown.widget)
        # A style puts a line separator in the place of each line break, one for one.
        lines = text.replace("\u2028", "\n").split("\n")
        height = shown.fontMetrics.lineSpacing()
        above = room.top() + max(0.0, (room.height() - height * len(lines)) / 2)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setClipRect(room)
        painter.setPen(shown.palette.color(role))
        begin = 0
        for number, line in enumerate(lines):
            cut = shown.fontMetrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            whole = len(cut) if cut == line else len(cut) - 1
            ranges = _ranges(index.data(MARKS) or (), begin, whole)
            _draw(painter, cut, ranges, shown.font, QPointF(room.left(), above + number * height))
            begin += len(line) + 1
        painter.restore()


def _ranges(marks: Marks, begin: int, length: int) -> list[QTextLayout.FormatRange]:
    """Return the marks that lie in the line which begins at a place of the text."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(QColor(worn().colours.accent))
    look.setBackground(QColor(worn().colours.accent_soft))
    ranges = []
    for first, last in marks:
        first, last = max(0, first - begin), min(length, last - begin)
        if first < last:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = first, last - first, look
            ranges.append(made)
    return ranges


def _draw(painter: QPainter, line: str, ranges: list[QTextLayout.FormatRange], font: QFont, at: QPointF) -> None:
    layout = QTextLayout(line, font)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    layout.draw(painter, at)
