"""Offers the certificate of what was erased, right after the erasing; later nobody knows the name any more."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from sme_apply.gui.files import write_whole_file
from sme_apply.gui.parts.boxes import row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.gui.keeping.erasures import Outlook
    from sme_apply.vault import ErasedRecord


class CertificateButton(QWidget):
    """Writes the certificate of one erasure as a PDF."""

    def __init__(self, session: Session, words: Sentences, outlook: Outlook, record: ErasedRecord, who: str) -> None:
        super().__init__()
        self._session, self._words = session, words
        self._outlook, self._record, self._who = outlook, record, who
        self._said = label("", "note", wrap=False)
        save = button(words.text("certificate-save"), self._choose_file, icon="file-output")
        self.setLayout(row(self._said, save))

    def save_file(self, path: Path) -> None:
        """Write the certificate; what came of it is said."""
        words, record = self._words, self._record
        name, who, now = self._outlook.name, self._who, datetime.now()

        def write() -> None:
            from sme_apply.export import write_pdf
            from sme_apply.export.erasure_certificate import Erased, erasure_certificate

            left = [str(each.export.path) for each in record.exports if each.found != "gone"]
            folders = [str(each.path) for each in record.unreachable] + [str(each) for each in record.set_aside]
            problems = [words.say(each) for each in record.problems]
            erased = Erased(name, now, who, record.drafts, record.backups, left, folders, problems)
            write_whole_file(path, write_pdf(erasure_certificate(erased, words), replace_uncovered=True))

        def written(_nothing: object) -> None:
            self._said.setText(words.text("certificate-saved", file=path.name))

        self._session.work.beside(write, written, self._session.say_error)

    def _choose_file(self) -> None:
        title = self._words.text("certificate-save")
        proposed = f"{self._words.text('certificate-title')}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, title, proposed, "PDF (*.pdf)")
        if chosen:
            self.save_file(Path(chosen))
