"""Shows the pages of an attached file as they go into the package; nothing is written to the disk for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from sme_apply.gui.handing_in.sheet import Sheet
from sme_apply.gui.parts.boxes import column, row, scrolled
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import SmeApplyError

if TYPE_CHECKING:
    from sme_apply.export import Picture
    from sme_apply.export.documents import TakenIn
    from sme_apply.gui.session import Session
    from sme_apply.vault.records import PaperRecord

_WIDE, _HIGH, _EDGE = 760, 860, 40
_SIDES = 80


class Viewer(QDialog):
    """Leafs through one attached file."""

    def __init__(self, record: PaperRecord, session: Session, words: Sentences, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._words, self._page = session, words, 0
        self._taken: TakenIn | None = None
        self._stop = threading.Event()
        self.setWindowTitle(record.name)
        self.setAccessibleName(record.name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._before = icon_button("chevron-left", words.text("gui-page-before"), lambda: self._turn(-1))
        self._after = icon_button("chevron-right", words.text("gui-page-after"), lambda: self._turn(1))
        self._number = label("", "soft", wrap=False)
        self._said = label(words.text("documents-looking"), "soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words.text("documents-looking"))
        self._sheet = Sheet(words.text("documents-pages-of", file=record.name))
        self._sheet.turned.connect(self._turn)
        close = button(words.text("documents-close"), self.reject, kind="quiet")
        head = row(label(record.name, "heading"), self._before, self._number, self._after, gap=2)
        head.setStretch(0, 1)
        lines = column(
            head, self._said, self._bar, scrolled(self._sheet), row(None, close), gap=2, margins=(6, 5, 6, 4)
        )
        lines.setStretch(3, 1)
        self.setLayout(lines)
        scale, edge = worn().scale, worn().scale.length(_EDGE)
        self.resize(
            min(scale.length(_WIDE), max(over.width() - edge, 0)),
            min(scale.length(_HIGH), max(over.height() - edge, 0)),
        )
        self.finished.connect(lambda _code: self._stop.set())
        self._show_page()
        session.with_vault(lambda vault: vault.papers.content(record.id), self._take_in)

    @property
    def has_picture(self) -> bool:
        """Whether a page is shown."""
        return self._sheet.has_picture

    def _take_in(self, content: bytes) -> None:
        from sme_apply.gui.documents.looking import taken

        stop = self._stop
        if not stop.is_set():
            self._session.work.beside(lambda: taken(content, stop.is_set), self._arrived, self._failed)

    def _arrived(self, taken: TakenIn) -> None:
        if not shiboken6.isValid(self) or self._stop.is_set():
            return
        self._taken = taken
        self._bar.hide()
        notes = " ".join(self._words.say(note) for note in taken.notes)
        self._said.setText(notes or self._words.text("documents-as-handed-in"))
        self._sheet.setFocus()
        self._show_page()

    def _failed(self, error: Exception) -> None:
        if not shiboken6.isValid(self) or self._stop.is_set():
            return
        self._bar.hide()
        if isinstance(error, SmeApplyError):
            self._said.setText(self._words.say(error.message))
        else:
            self._session.say_error(error)

    def _turn(self, by: int) -> None:
        if self._taken is not None and 0 <= self._page + by < self._taken.page_count:
            self._page += by
            self._show_page()

    def _show_page(self) -> None:
        of = self._taken.page_count if self._taken is not None else 0
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page + 1 < of)
        self._number.setText(self._words.text("gui-page-of", page=self._page + 1, of=of) if of else "")
        if self._taken is None:
            return
        pages, page = self._taken.pages, self._page
        wide = round((self.width() - worn().scale.length(_SIDES)) * self.devicePixelRatioF())

        def draw() -> Picture:
            from sme_apply.export import page_picture

            return page_picture(pages, page, max(200, wide))

        def drawn(picture: Picture) -> None:
            if shiboken6.isValid(self) and page == self._page:
                self._sheet.show_picture(picture)

        self._session.work.beside(draw, drawn, self._failed)
