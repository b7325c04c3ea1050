"""Answers by choosing: yes, no or don't know; one of several; ticks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from sme_apply.gui.parts.flow import Flow
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences, named

_SIDES = 32


class Segments(QWidget):
    """Buttons side by side of which one is chosen; the arrow keys move between them."""

    chosen = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        line = Flow()
        self.setLayout(line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for value, text in options:
            button = QPushButton(text.replace("&", "&&"))
            button.setProperty("kind", "answer")
            button.setCheckable(True)
            button.setAccessibleName(named(name, text))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(_width_when_chosen(text))
            self._group.addButton(button, len(self._values))
            self._values.append(value)
            line.addWidget(button)
        self._group.idClicked.connect(lambda id: self.chosen.emit(self._values[id]))

    def value(self) -> object:
        """Return what is chosen."""
        id = self._group.checkedId()
        return self._values[id] if id >= 0 else None

    def show_value(self, value: object) -> None:
        """Show what is chosen, without saying that the user chose it."""
        position = next((at for at, each in enumerate(self._values) if each is value or each == value), -1)
        self._group.setExclusive(False)
        for id, button in enumerate(self._group.buttons()):
            button.setChecked(id == position)
        self._group.setExclusive(True)


def _width_when_chosen(text: str) -> int:
    # What is chosen is written in bold, which the style does not leave room for.
    font = QApplication.font()
    font.setPixelSize(worn().scale.body)
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(text) + worn().scale.length(_SIDES)


def yes_no_unknown(name: str, words: Sentences) -> Segments:
    """Return the three answers to a plain question; not knowing is an answer (``None``)."""
    return Segments(
        name, [(True, words.text("gui-yes")), (False, words.text("gui-no")), (None, words.text("gui-do-not-know"))]
    )


class ChoiceBox(QComboBox):
    """A list to choose one from; the wheel scrolls the page, not the choice."""

    chosen = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer(options)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(worn().scale.length(90))
        self.activated.connect(lambda _at: self.chosen.emit(self.currentData()))

    def offer(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other values; what was chosen stays chosen where it is still among them."""
        before = self.currentData()
        self.clear()
        for value, text in options:
            self.addItem(text, value)
        self.show_value(before)

    def value(self) -> object:
        """Return what is chosen."""
        return self.currentData()

    def show_value(self, value: object) -> None:
        """Show what is chosen, without saying that the user chose it."""
        at = next((at for at in range(self.count()) if self.itemData(at) == value), -1)
        if at != self.currentIndex():
            self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow in the colours of the look."""
        super().paintEvent(event)
        side = worn().scale.length(16)
        painter = QPainter(self)
        painter.drawPixmap(
            self.width() - side - worn().scale.space(2.5),
            (self.height() - side) // 2,
            worn().picture("chevron-down", "ink_soft", 16),
        )


class Tick(QCheckBox):
    """A box to tick, drawn in the colours of the look."""

    def __init__(self, text: str, name: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(name or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the room that box and text need."""
        scale = worn().scale
        metrics = self.fontMetrics()
        return QSize(
            scale.length(34) + metrics.horizontalAdvance(self.text()), max(scale.length(28), metrics.height() + 4)
        )

    def minimumSizeHint(self) -> QSize:
        """Return the same, so that the text is never cut off."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Take clicks on box and text alike."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick and text."""
        colours, scale = worn().colours, worn().scale
        side = scale.length(18)
        top = (self.height() - side) / 2
        box = QRectF(2.5, top + 0.5, side - 1, side - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.accent if self.isChecked() else colours.control
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), scale.length(6), scale.length(6))
            box.translate(3, 0)
        painter.setPen(QPen(QColor(edge), 1.4))
        painter.setBrush(QColor(colours.accent if self.isChecked() else colours.surface))
        painter.drawRoundedRect(box, scale.length(4), scale.length(4))
        if self.isChecked():
            painter.drawPixmap(
                round(box.x() + (side - scale.length(14)) / 2),
                round(top + (side - scale.length(14)) / 2),
                worn().picture("check", "on_accent", 14),
            )
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.ink_faint))
        painter.drawText(
            self.rect().adjusted(scale.length(30), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter like the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
