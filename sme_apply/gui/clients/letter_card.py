"""The letter that asks a client for what is still missing: as a PDF, or as text to paste."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from sme_apply.eligibility import Verdict, Window
from sme_apply.gui.files import write_whole_file
from sme_apply.gui.parts.boxes import column, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.export.letter import Letter
    from sme_apply.vault import Vault

_MOST = 30


class LetterCard(QWidget):
    """Lets the programmes be chosen and writes the letter.

    Signals:
        says: a word on what came of it.
    """

    says = Signal(str)

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        self._session, self._words = session, words
        say = words.text
        self.choices: dict[tuple[str, str | None], Tick] = {}
        begun = {(each.programme, each.track) for each in session.drafting.drafts}
        screening = session.judging.screening
        for verdict in () if screening is None else screening.tracks:
            wanted = verdict.key in begun
            if wanted or (verdict.verdict is not Verdict.INELIGIBLE and verdict.window is not Window.CLOSED):
                name = verdict.programme.name.in_language(words.language)
                track = verdict.track.name.in_language(words.language)
                tick = Tick(name if verdict.track.id is None else f"{name} · {track}")
                tick.setChecked(wanted)
                if len(self.choices) < _MOST:
                    self.choices[verdict.key] = tick
        copy = button(say("clients-letter-copy"), self.copy, icon="copy")
        save = button(say("clients-letter-save"), self._choose_file, icon="file-output")
        pieces = [label(say("clients-letter"), "heading"), label(say("clients-letter-below"), "soft")]
        self.setLayout(column(*pieces, *self.choices.values(), row(None, copy, save), gap=2))

    def letter(self) -> Letter | None:
        """Return the letter for the chosen programmes, ``None`` where none is chosen."""
        from sme_apply.export.letter import letter_to

        session, screening = self._session, self._session.judging.screening
        chosen = [key for key, tick in self.choices.items() if tick.isChecked()]
        if session.company is None or screening is None or not chosen:
            return None
        application = session.attaching.application
        at_hand: dict[tuple[str, str | None], frozenset[str]] = {}
        if application is not None:
            papers = application.draft.papers
            key = (application.draft.programme, application.draft.track)
            at_hand[key] = frozenset(id for id, paper in papers.items() if paper.at_hand)
        verdicts = [screening.of(*key) for key in chosen]
        return letter_to(session.company, verdicts, self._words, at_hand=at_hand, sender=session.client.state.user)

    def copy(self) -> None:
        """Put the letter on the clipboard as text."""
        from sme_apply.export.letter import letter_text

        letter = self.letter()
        if letter is None:
            self.says.emit(self._words.text("clients-letter-none"))
            return
        QGuiApplication.clipboard().setText(letter_text(letter, self._words))
        self._note()
        self.says.emit(self._words.text("clients-letter-copied"))

    def save_file(self, path: Path) -> None:
        """Write the letter as a PDF."""
        letter, session, words = self.letter(), self._session, self._words
        company_id, today = session.company_id, session.today()
        if letter is None or company_id is None:
            self.says.emit(words.text("clients-letter-none"))
            return

        def write() -> bytes:
            from sme_apply.export import write_pdf
            from sme_apply.export.letter import letter_document

            pdf = write_pdf(letter_document(letter, words, today), replace_uncovered=True)
            write_whole_file(path, pdf)
            return pdf

        def written(pdf: bytes) -> None:
            if not session.read_only:
                record = lambda vault: vault.exports.record(path, pdf, company_id=company_id, kind="letter")  # noqa: E731
                session.with_vault(record, lambda _record: None)
            self._note()
            self.says.emit(words.text("clients-letter-saved", file=path.name))

        session.work.beside(write, written, session.say_error)

    def _choose_file(self) -> None:
        company = self._session.company
        name = (company.name_ko or company.name_en or "") if company else ""
        proposed = re.sub(r"[^\w ()-]", "", f"{self._words.text('letter-title')} {name}").strip()
        title = self._words.text("clients-letter-save")
        chosen, _ = QFileDialog.getSaveFileName(self, title, f"{proposed}.pdf", "PDF (*.pdf)")
        if chosen:
            self.save_file(Path(chosen))

    def _note(self) -> None:
        company_id = self._session.company_id
        if company_id is not None and not self._session.read_only:

            def note(vault: Vault) -> None:
                vault.actions.note(company_id, "letter-written")

            self._session.client.do(note)
