"""The PDF of the application at hand, written off the window's thread; only the latest one counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sme_apply.drafts import Application
from sme_apply.gui.work import Progress
from sme_apply.sentences import Sentences, sentences

if TYPE_CHECKING:
    from sme_apply.export import Picture, Uncovered
    from sme_apply.gui.handing_in.kept_choice import KeptChoice
    from sme_apply.gui.session import Session

_QUIET_MS = 500


@dataclass(frozen=True, slots=True)
class Written:
    """A written application.

    Args:
        application: what was written.
        pdf: the whole file; characters that cannot be drawn stand in it as their code.
        pages: how many pages it has.
        missing: the characters that no bundled font has, and their fields.
        with_data: whether it carries draft, facts and verdict inside.
        contents: what that data holds, or would hold, in plain sentences.
        final: whether it stands without the mark of a draft.
    """

    application: Application
    pdf: bytes
    pages: int
    missing: tuple[Uncovered, ...]
    with_data: bool
    contents: tuple[str, ...]
    final: bool


class FinishedPdf(QObject):
    """Keeps the PDF up to date with the draft.

    Args:
        data: whether the PDF carries the data of the application; nothing is written before that is known.
        words: the language in which the content of that data is said.

    Signals:
        begun: a PDF is being written.
        written: it is there.
        stepped: how far it is: steps done, of how many.
        pictured: a page was drawn: its number from 0, and its `Picture`.
    """

    begun = Signal()
    written = Signal()
    stepped = Signal(int, int)
    pictured = Signal(int, object)

    def __init__(self, session: Session, data: KeptChoice, words: Sentences, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._data, self._words = session, data, words
        self._asked = 0
        self.latest: Written | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self.write)

    def write_soon(self) -> None:
        """Write the PDF once no change has come for a moment."""
        self._quiet.start()

    def write(self) -> None:
        """Write the PDF now, unless it is up to date."""
        self._quiet.stop()
        application, with_data = self._session.attaching.application, self._data.value
        if application is None or not self._data.known or self.is_current:
            return
        self._asked += 1
        asked, today, words = self._asked, self._session.today(), self._words
        tell = self._session.work.progress_to(self.stepped.emit)
        self.begun.emit()
        self._session.work.beside(
            lambda: (asked, _written(application, with_data, today, words, tell)),
            self._arrived,
            self._session.say_error,
        )

    @property
    def is_current(self) -> bool:
        """Whether the latest PDF is the application as it stands, with or without its data as chosen."""
        latest = self.latest
        return (
            latest is not None
            and latest.application == self._session.attaching.application
            and latest.with_data == self._data.value
        )

    def picture(self, index: int, width_px: int) -> None:
        """Draw a page; `pictured` brings it."""
        latest = self.latest
        if latest is None:
            return

        def draw() -> tuple[Written, Picture]:
            from sme_apply.export import page_picture

            return latest, page_picture(latest.pdf, index, width_px)

        def drawn(found: tuple[Written, Picture]) -> None:
            if found[0] is self.latest:
                self.pictured.emit(index, found[1])

        self._session.work.beside(draw, drawn, self._session.say_error)

    def _arrived(self, found: tuple[int, Written]) -> None:
        asked, written = found
        if asked == self._asked:
            self.latest = written
            self.written.emit()


def _written(application: Application, with_data: bool, today: date, words: Sentences, tell: Progress) -> Written:
    from sme_apply.export import is_final, page_count, uncovered, write_pdf
    from sme_apply.export.application import PAPER_LANGUAGE, application_document
    from sme_apply.export.application_data import data_contents

    tell(0, 3)
    document = application_document(application, sentences(PAPER_LANGUAGE), today, with_data=with_data)
    contents = data_contents(application, words)
    tell(1, 3)
    missing = uncovered(document)
    pdf = write_pdf(document, replace_uncovered=True)
    tell(2, 3)
    written = Written(application, pdf, page_count(pdf), missing, with_data, contents, is_final(application))
    tell(3, 3)
    return written
