"""One page of a PDF on the screen, sharp on every screen; the page keys leaf."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QLabel

from sme_apply.export import Picture


class Sheet(QLabel):
    """Shows the picture of a page.

    Signals:
        turned: another page is wanted; carries how many pages further, negative is back.
    """

    turned = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    @property
    def has_picture(self) -> bool:
        """Whether a page is shown."""
        return not self.pixmap().isNull()

    def show_picture(self, picture: Picture) -> None:
        """Show a page."""
        image = QImage(picture.rgba, picture.width, picture.height, picture.stride, QImage.Format.Format_RGBA8888)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(pixmap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf with the page keys."""
        if event.key() == Qt.Key.Key_PageDown:
            self.turned.emit(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)
