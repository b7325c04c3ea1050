"""The assessment report of what the page shows, written off the window's thread, saved to a file or printed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sme_apply.gui.handing_in.printing import ask_for_printer, print_pages
from sme_apply.gui.verdicts.what_if import Trial
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from sme_apply.company import Company
    from sme_apply.eligibility import Screening
    from sme_apply.gui.session import Session


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows: whose verdicts, which, and what is supposed where it is a copy."""

    company: Company
    screening: Screening
    trials: tuple[Trial, ...]


class AssessmentFile(QObject):
    """Writes, saves and prints the report.

    Signals:
        said: a word for the foot of the window.
    """

    said = Signal(str)

    def __init__(self, session: Session, words: Sentences, page: QWidget, shown: Callable[[], Shown | None]) -> None:
        super().__init__(page)
        self._session, self._words, self._page, self._shown = session, words, page, shown

    def choose_file(self) -> None:
        """Ask where to save the report."""
        shown = self._shown()
        if shown is None:
            return
        words, company = self._words, shown.company
        name = company.name_ko or company.name_en or words.text("assessment-nameless")
        proposed = words.text("assessment-file-name", company=name, day=shown.screening.as_of.isoformat())
        proposed = re.sub(r"[^\w ()-]", "", proposed).strip()
        title = words.text("assessing-save")
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, f"{proposed}.pdf", "PDF (*.pdf)")
        if chosen:
            self.save_file(Path(chosen))

    def save_file(self, path: Path) -> None:
        """Save the report; what came of it is said."""
        shown, session = self._shown(), self._session
        if shown is None:
            return
        words, day, company_id = self._words, session.today(), session.company_id

        def save() -> bytes:
            from sme_apply.export import write_whole

            pdf = _written(shown, words, day)
            write_whole(path, pdf)
            return pdf

        def saved(pdf: bytes) -> None:
            if company_id is not None and not session.read_only:
                # What was written outside the vault is named when the client is erased.
                session.with_vault(
                    lambda vault: vault.exports.record(path, pdf, company_id=company_id, kind="assessment"),
                    lambda _record: None,
                )
            self.said.emit(words.text("assessing-saved", file=path.name))

        session.work.beside(save, saved, session.say_error)

    def choose_printer(self) -> None:
        """Write the report and ask for a printer."""
        shown, words, day = self._shown(), self._words, self._session.today()
        if shown is None:
            return

        def ask(found: tuple[bytes, int]) -> None:
            pdf, pages = found
            ask_for_printer(self._page, pages, lambda printer: self.print_on(printer, pdf))

        self._session.work.beside(lambda: _counted(_written(shown, words, day)), ask, self._session.say_error)

    def print_on(self, printer: QPrinter, pdf: bytes) -> None:
        """Print the pages; what came of it is said."""

        def printed(count: int) -> None:
            self.said.emit(self._words.text("assessing-printed", count=count))

        self._session.work.beside(lambda: print_pages(pdf, printer), printed, self._session.say_error)


def _written(shown: Shown, words: Sentences, day: date) -> bytes:
    from sme_apply.company import describe, label_of
    from sme_apply.export import Supposed, assessment_document, write_pdf

    supposed = tuple(
        Supposed(
            words.say(label_of(each.path)),
            words.written(describe(each.path, each.real)),
            words.written(describe(each.path, each.supposed)),
        )
        for each in shown.trials
    )
    document = assessment_document(shown.company, shown.screening, words, day, supposed=supposed)
    return write_pdf(document, replace_uncovered=True)


def _counted(pdf: bytes) -> tuple[bytes, int]:
    from sme_apply.export import page_count

    return pdf, page_count(pdf)
