"""The pages of the section that is being written, drawn off the window's thread; only the latest state counts."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from sme_apply.gui.handing_in.section_document import section_document
from sme_apply.sentences import sentences

if TYPE_CHECKING:
    from sme_apply.drafts import Application
    from sme_apply.export import Picture
    from sme_apply.gui.session import Session

_MOST_COMPARED = 6
"""Of a longer section only the page in view is drawn anew."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    application: Application
    place: str
    width_px: int


@dataclass(frozen=True, slots=True)
class DrawnSection:
    """A section as it looks on paper.

    Args:
        place: the section.
        application: the state that was drawn.
        pages: how many pages it takes.
        page: the page in view, counted from 0.
        digests: of the pictures of its pages, by which the page that changed is found.
    """

    wanted: _Wanted
    pdf: bytes
    pages: int
    page: int
    picture: Picture
    digests: tuple[bytes, ...]

    @property
    def application(self) -> Application:
        """Return the state that was drawn."""
        return self.wanted.application

    @property
    def place(self) -> str:
        """Return the section."""
        return self.wanted.place


class SectionPages(QObject):
    """Draws a section, one drawing at a time; what was asked for meanwhile is drawn next.

    Signals:
        drawn: `latest` is new.
    """

    drawn = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: _Wanted | None = None
        self._under_way = False
        self.latest: DrawnSection | None = None

    def draw(self, application: Application, place: str, width_px: int) -> None:
        """Draw a section; `drawn` tells when it is there."""
        wanted = _Wanted(application, place, width_px)
        if wanted != self._wanted:
            self._wanted = wanted
            self._go_on()

    def turn(self, by: int) -> None:
        """Show another page of the section."""
        latest = self.latest
        if latest is None or not 0 <= latest.page + by < latest.pages:
            return
        page = latest.page + by

        def turned() -> DrawnSection:
            from sme_apply.export import page_picture

            picture = page_picture(latest.pdf, page, latest.wanted.width_px)
            return DrawnSection(latest.wanted, latest.pdf, latest.pages, page, picture, latest.digests)

        def show(found: DrawnSection) -> None:
            # The application may have been left while it was being drawn.
            if self.latest is latest and shiboken6.isValid(self):
                self._show(found)

        self._session.work.beside(turned, show, self._session.say_error)

    def _go_on(self) -> None:
        wanted, before = self._wanted, self.latest
        if self._under_way or wanted is None or (before is not None and before.wanted == wanted):
            return
        self._under_way = True
        today = self._session.today()
        self._session.work.beside(lambda: _drawn(wanted, before, today), self._arrived, self._failed)

    def _arrived(self, found: DrawnSection) -> None:
        self._under_way = False
        if shiboken6.isValid(self):
            self._show(found)
            self._go_on()

    def _failed(self, error: Exception) -> None:
        self._under_way = False
        self._wanted = None
        self._session.say_error(error)

    def _show(self, found: DrawnSection) -> None:
        self.latest = found
        self.drawn.emit()


def _drawn(wanted: _Wanted, before: DrawnSection | None, today: date) -> DrawnSection:
    from sme_apply.export import page_count, page_picture, write_pdf
    from sme_apply.export.application import PAPER_LANGUAGE, application_document

    paper = sentences(PAPER_LANGUAGE)
    whole = application_document(wanted.application, paper, today, with_data=False)
    pdf = write_pdf(section_document(whole, wanted.application, wanted.place, paper), replace_uncovered=True)
    pages = page_count(pdf)
    known = before if before is not None and before.place == wanted.place else None
    page = min(known.page, pages - 1) if known is not None else 0
    if pages > _MOST_COMPARED:
        return DrawnSection(wanted, pdf, pages, page, page_picture(pdf, page, wanted.width_px), ())
    pictures = [page_picture(pdf, index, wanted.width_px) for index in range(pages)]
    digests = tuple(hashlib.sha256(picture.rgba).digest() for picture in pictures)
    if known is not None and known.wanted.width_px == wanted.width_px and known.digests:
        changed = [at for at, digest in enumerate(digests) if known.digests[at : at + 1] != (digest,)]
        # The page that is written on comes into view; if it is in view already, it stays.
        page = page if page in changed or not changed else changed[0]
    return DrawnSection(wanted, pdf, pages, page, pictures[page], digests)
