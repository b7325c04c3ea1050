"""A short word at the foot of the window that goes by itself and never takes the keyboard focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from sme_apply.gui.parts.boxes import row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn

_SHOWN_MS = 9000


class Toast(QFrame):
    """One message, perhaps with an action such as taking something back."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("role", "toast")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._said = label("", wrap=False)
        self._line = row(self._said, gap=4, margins=(5, 3, 3, 3))
        self.setLayout(self._line)
        self._action: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Show a message for nine seconds; with an action it stays until it is used or the time is over."""
        self._said.setText(text)
        self.setAccessibleName(text)
        if self._action is not None:
            self._action.deleteLater()
            self._action = None
        if action and on_action:

            def act() -> None:
                self.hide()
                on_action()

            self._action = button(action, act, icon="")
            self._line.addWidget(self._action)
        self._fit(text)
        self.show()
        self._line.activate()
        self.adjustSize()
        self._place()
        self.raise_()
        self._timer.start(_SHOWN_MS)

    def _fit(self, text: str) -> None:
        # A long message takes several lines rather than more than the window.
        natural = self._said.fontMetrics().horizontalAdvance(text) + 1
        beside = self._action.sizeHint().width() if self._action is not None else 0
        most = max(worn().scale.length(200), self._over.width() - beside - worn().scale.space(24))
        self._said.setWordWrap(natural > most)
        self._said.setFixedWidth(min(natural, most))

    def hideEvent(self, event: object) -> None:
        """Stop counting."""
        self._timer.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        over = self._over
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - worn().scale.space(6))
