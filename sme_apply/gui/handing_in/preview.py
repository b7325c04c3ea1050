"""The pages of the PDF as pictures, one at a time, sharp on every screen."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QProgressBar

from sme_apply.export import Picture
from sme_apply.gui.handing_in.finished_pdf import FinishedPdf
from sme_apply.gui.handing_in.sheet import Sheet
from sme_apply.gui.parts.boxes import column, scrolled
from sme_apply.gui.parts.buttons import icon_button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

_WIDEST = 900


class Preview(QFrame):
    """Leafs through the pages."""

    def __init__(self, finished: FinishedPdf, words: Sentences) -> None:
        super().__init__()
        self._finished, self._words = finished, words
        self._page = 0
        self._before = icon_button("chevron-left", words.text("gui-page-before"), lambda: self._turn(-1))
        self._after = icon_button("chevron-right", words.text("gui-page-after"), lambda: self._turn(1))
        self._number = label("", "soft", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words.text("gui-writing-pdf"))
        self._sheet = Sheet(words.text("gui-preview"))
        self._sheet.turned.connect(self._turn)
        self._area = scrolled(self._sheet)
        heading = label(words.text("gui-preview"), "heading", wrap=False)
        top = flowing(heading, self._before, self._number, self._after, gap=2)
        layout = column(top, self._bar, self._area, gap=2)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(150)
        self._resized.timeout.connect(self._draw)
        finished.begun.connect(self._begun)
        finished.stepped.connect(self._stepped)
        finished.written.connect(self._written)
        finished.pictured.connect(self._pictured)
        self._bar.hide()
        self._number_pages()

    @property
    def page(self) -> int:
        """Return the page in view, counted from 0."""
        return self._page

    @property
    def has_picture(self) -> bool:
        """Whether a page is drawn."""
        return self._sheet.has_picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page anew in its new size, once that has settled."""
        super().resizeEvent(event)
        self._resized.start()

    def _begun(self) -> None:
        self._bar.setRange(0, 0)
        self._bar.show()

    def _stepped(self, done: int, of: int) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def _written(self) -> None:
        self._bar.hide()
        latest = self._finished.latest
        if latest is not None:
            self._page = min(self._page, latest.pages - 1)
            self._draw()

    def _turn(self, by: int) -> None:
        latest = self._finished.latest
        if latest is not None and 0 <= self._page + by < latest.pages:
            self._page += by
            self._draw()

    def _draw(self) -> None:
        self._number_pages()
        if self._finished.latest is not None and self.isVisible():
            wide = min(self._area.width() - worn().scale.length(14), worn().scale.length(_WIDEST))
            self._finished.picture(self._page, max(200, round(wide * self.devicePixelRatioF())))

    def _number_pages(self) -> None:
        latest = self._finished.latest
        of = latest.pages if latest is not None else 0
        self._number.setText(self._words.text("gui-page-of", page=self._page + 1, of=of) if of else "")
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page + 1 < of)

    def _pictured(self, index: int, picture: Picture) -> None:
        if index != self._page:
            return
        self._sheet.show_picture(picture)
        self._area.verticalScrollBar().setValue(0)
