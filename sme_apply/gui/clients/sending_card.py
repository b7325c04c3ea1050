"""Sending the current client to another desk: an encrypted exchange file under a passphrase."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sme_apply.gui.files import write_whole_file
from sme_apply.gui.parts.boxes import column
from sme_apply.gui.parts.new_passphrase import NewPassphrase
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.exchange import Cost, Parcel
    from sme_apply.vault import Vault


class SendingCard(QWidget):
    """Asks for a passphrase and a file, and writes it.

    Signals:
        says: a word on what came of it.
    """

    says = Signal(str)

    def __init__(self, session: Session, words: Sentences, *, cost: Cost | None = None) -> None:
        super().__init__()
        self._session, self._words, self._cost = session, words, cost
        say = words.text
        self.passphrase = NewPassphrase(words, say("clients-send-go"), icon="file-output")
        self.passphrase.chosen.connect(self._choose_file)
        pieces = (label(say("clients-send"), "heading"), label(say("clients-send-below"), "soft"))
        self.setLayout(column(*pieces, self.passphrase, gap=2))

    def save_file(self, path: Path, passphrase: str) -> None:
        """Write the exchange file; what came of it is said."""
        session, words, cost, id = self._session, self._words, self._cost, self._session.company_id
        problem = session.autosave.save_at_last()
        if id is None or problem is not None:
            if problem is not None:
                session.told.emit(problem)
            return

        def gather(vault: Vault) -> Parcel:
            from sme_apply.exchange import parcel_of

            return parcel_of(vault, id, datetime.now(UTC))

        def gathered(parcel: Parcel) -> None:
            def write() -> bytes:
                from sme_apply.exchange import write_exchange

                data = write_exchange(parcel, passphrase, cost=cost)
                write_whole_file(path, data)
                return data

            session.work.beside(write, written, session.say_error)

        def written(data: bytes) -> None:
            def note(vault: Vault) -> None:
                vault.exports.record(path, data, company_id=id, kind="exchange")
                vault.actions.note(id, "exchange-sent")

            if not session.read_only:
                session.client.do(note)
            self.says.emit(words.text("clients-sent", file=path.name))

        session.with_vault(gather, gathered)

    def _choose_file(self, passphrase: str) -> None:
        from sme_apply.exchange import SHORTEST_PASSPHRASE

        if len(passphrase) < SHORTEST_PASSPHRASE:
            self.passphrase.complain(self._words.text("exchange-passphrase-too-short", least=SHORTEST_PASSPHRASE))
            return
        company = self._session.company
        name = (company.name_ko or company.name_en or "") if company else ""
        proposed = re.sub(r"[^\w .()-]", "", name).strip() or "client"
        kind = f"{self._words.text('clients-exchange-file')} (*.smeapply)"
        chosen, _ = QFileDialog.getSaveFileName(self, self._words.text("clients-send"), f"{proposed}.smeapply", kind)
        if chosen:
            self.save_file(Path(chosen), passphrase)
