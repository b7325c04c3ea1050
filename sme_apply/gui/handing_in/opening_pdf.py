"""Opens an exported PDF: what is in it is shown first, and only a clear yes makes a draft of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, message

if TYPE_CHECKING:
    from sme_apply.company import Company
    from sme_apply.drafts import Draft
    from sme_apply.export import BroughtBack
    from sme_apply.gui.handing_in.pdf_contents import PdfContents
    from sme_apply.gui.session import Session
    from sme_apply.vault import CompanyRecord, Vault


class OpeningPdf(QObject):
    """Leads from a file to a draft.

    Args:
        over: the widget over whose window the offer opens.

    Signals:
        offered: what is in a file is shown; carries the offer.
        taken: the draft that was made of it is open.
    """

    offered = Signal(object)
    taken = Signal()

    def __init__(self, session: Session, words: Sentences, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._words, self._over = session, words, over
        self._waiting: tuple[Draft, str | None, Company] | None = None
        self._taking = False
        session.company_chosen.connect(self._company_chosen)
        session.drafting.opened.connect(self._opened)

    def choose_file(self) -> None:
        """Let the user choose a file and open it."""
        said = self._words.text("handing-open-pdf")
        chosen, _ = QFileDialog.getOpenFileName(self._over, said, "", "PDF (*.pdf)")
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Show what is in a file; what is wrong with it is said."""
        session = self._session
        if session.read_only:
            session.told.emit(message("handing-read-only"))
            return
        session.autosave.save_now()

        def read() -> tuple[str, BroughtBack]:
            from sme_apply.gui.handing_in.pdf_contents import read_pdf

            return read_pdf(path)

        session.work.beside(read, self._find_company, session.say_error)

    def _find_company(self, found: tuple[str, BroughtBack]) -> None:
        file, brought = found

        def find(vault: Vault) -> tuple[CompanyRecord, Company] | None:
            from sme_apply.gui.handing_in.pdf_contents import company_of_number

            return company_of_number(vault, brought.company.business_registration_number)

        self._session.with_vault(find, lambda known: self._compare(file, brought, known))

    def _compare(self, file: str, brought: BroughtBack, known: tuple[CompanyRecord, Company] | None) -> None:
        from sme_apply.gui.handing_in.pdf_contents import compared
        from sme_apply.gui.handing_in.pdf_offer import PdfOffer

        judging = self._session.judging
        if judging.catalogue is None or judging.standards is None:
            judging.load_now()
        catalogue, standards = judging.catalogue, judging.standards
        if catalogue is None or standards is None:
            return
        try:
            contents = compared(file, brought, known, catalogue, standards, judging.day)
        except BadInput as problem:
            self._session.say_error(problem)
            return
        offer = PdfOffer(contents, self._words, self._over.window())
        offer.accepted.connect(lambda: self._take(contents, offer.sure))
        offer.finished.connect(offer.deleteLater)
        self.offered.emit(offer)
        offer.open()

    def _take(self, contents: PdfContents, sure: bool) -> None:
        from sme_apply.export import refuse_unless_accepted

        session, brought = self._session, contents.brought
        try:
            refuse_unless_accepted(brought.state, sure)
        except BadInput as problem:
            session.say_error(problem)
            return
        self._waiting = (brought.draft, contents.known_id, brought.company)
        if contents.known_id is None:
            session.add_company(brought.company)
        elif contents.known_id == session.company_id:
            self._company_chosen()
        else:
            session.choose_company(contents.known_id)

    def _company_chosen(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None or self._session.company is None:
            return
        draft, known_id, company = waiting
        # Whoever chose yet another company meanwhile wants to be there.
        if known_id == self._session.company_id or (known_id is None and self._session.company == company):
            self._taking = True
            self._session.drafting.take_in(draft)

    def _opened(self) -> None:
        if self._taking and self._session.drafting.application is not None:
            self._taking = False
            self.taken.emit()
