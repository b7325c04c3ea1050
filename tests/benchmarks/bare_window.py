"""The least that Qt can do: a window with one label that closes once it is painted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class BareWindow(QWidget):
    """A window with one label."""

    def __init__(self) -> None:
        super().__init__()
        QVBoxLayout(self).addWidget(QLabel("수출지원 신청도우미"))
        self.resize(1440, 900)

    def event(self, event: QEvent) -> bool:
        """Close after the first paint."""
        done = super().event(event)
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.close)
        return done


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.show()
    sys.exit(application.exec())
