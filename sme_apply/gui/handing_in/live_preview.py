"""The page that is being written, beside the form, as it will look on paper."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame

from sme_apply.gui.handing_in.section_pages import SectionPages
from sme_apply.gui.handing_in.sheet import Sheet
from sme_apply.gui.parts.boxes import column, row, scrolled
from sme_apply.gui.parts.buttons import icon_button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

_WIDEST = 900
_LEAST_PX = 200
_RESIZED_MS = 150


class LivePreview(QFrame):
    """Follows the draft and the section in hand while it is in sight; hidden it draws nothing."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        self._session, self._words = session, words
        self._place = ""
        self._pages = SectionPages(session, self)
        self._before = icon_button("chevron-left", words.text("gui-page-before"), lambda: self._pages.turn(-1))
        self._after = icon_button("chevron-right", words.text("gui-page-after"), lambda: self._pages.turn(1))
        self._number = label("", "note", wrap=False)
        self.sheet = Sheet(words.text("handing-preview"))
        self.sheet.turned.connect(self._pages.turn)
        self._area = scrolled(self.sheet)
        top = row(label(words.text("handing-preview"), "label"), None, self._before, self._number, self._after)
        layout = column(
            top, self._area, label(words.text("handing-preview-below"), "note"), gap=1.5, margins=(0, 0, 6, 3)
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(_RESIZED_MS)
        self._resized.timeout.connect(self._draw)
        self._pages.drawn.connect(self._drawn)
        session.drafting.changed.connect(self._draw)
        self._number_pages()

    @property
    def pages(self) -> SectionPages:
        """Return what is drawn."""
        return self._pages

    def show_place(self, place: str) -> None:
        """Follow another section."""
        self._place = place
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is to be seen now."""
        super().showEvent(event)
        self._resized.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing while hidden."""
        super().hideEvent(event)
        self._resized.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page anew in its new size, once that has settled."""
        super().resizeEvent(event)
        self._resized.start()

    def _draw(self) -> None:
        application = self._session.drafting.application
        if application is None or not self._place or not self.isVisible() or self._resized.isActive():
            return
        wide = min(self._area.width() - worn().scale.length(12), worn().scale.length(_WIDEST))
        self._pages.draw(application, self._place, max(_LEAST_PX, round(wide * self.devicePixelRatioF())))

    def _drawn(self) -> None:
        latest = self._pages.latest
        if latest is None or latest.place != self._place:
            return
        self.sheet.show_picture(latest.picture)
        self._number_pages()

    def _number_pages(self) -> None:
        latest = self._pages.latest
        page, of = (latest.page, latest.pages) if latest is not None else (0, 0)
        for each in (self._before, self._number, self._after):
            each.setVisible(of > 1)
        self._number.setText(self._words.text("gui-page-of", page=page + 1, of=of) if of > 1 else "")
        self._before.setEnabled(page > 0)
        self._after.setEnabled(page + 1 < of)
