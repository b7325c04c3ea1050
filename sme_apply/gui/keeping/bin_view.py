"""The bin: what was deleted, until when it can be brought back, and erasing it now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from sme_apply.gui.keeping.erasing_dialog import ErasingDialog
from sme_apply.gui.keeping.keeping import Kept
from sme_apply.gui.keeping.view import Says, View
from sme_apply.gui.parts.boxes import Piece, card, column, holding, row, rule
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import BinRecord


class BinView(View):
    """Lists what is in the bin."""

    def __init__(self, session: Session, words: Sentences, says: Says) -> None:
        super().__init__(session, words)
        self._says = says

    def state_of(self, kept: Kept) -> object:
        """Return everything on which the cards depend."""
        return kept.bin, self.session.read_only

    def put_cards(self, kept: Kept) -> None:
        """Put the card together."""
        pieces: list[Piece] = [
            label(self.say("keeping-bin"), "heading"),
            label(self.say("keeping-bin-below"), "soft"),
        ]
        if not kept.bin:
            pieces.append(label(self.say("keeping-bin-empty"), "lead"))
        for record in kept.bin:
            pieces += [rule(), self._line(record)]
        self.cards.addWidget(card(*pieces, gap=3))

    def _line(self, record: BinRecord) -> QFrame:
        name = record.name or self.say("gui-nameless")
        if record.kind == "company":
            what = self.say("keeping-bin-company", drafts=record.drafts)
        else:
            what = self.say("keeping-bin-draft", company=record.company_name or self.say("gui-nameless"))
        left = self.say("keeping-bin-left", days=record.days_left, day=record.deleted_at.astimezone().date())
        line = row(column(label(name, "lead"), label(f"{what}  ·  {left}", "note"), gap=0.5), gap=3)
        if not self.session.read_only:
            line.addWidget(
                button(
                    self.say("keeping-bring-back"),
                    partial(self._bring_back, record, name),
                    icon="undo-2",
                    name=self.say("keeping-bring-back-of", name=name),
                )
            )
            line.addWidget(
                button(
                    self.say("keeping-erase-now"),
                    partial(self._erase, record, name),
                    kind="quiet",
                    name=self.say("keeping-erase-now-of", name=name),
                )
            )
        line.setStretch(0, 1)
        return holding(line)

    def _bring_back(self, record: BinRecord, name: str) -> None:
        self.session.keeping.bring_back(record)
        self._says(self.say("keeping-brought-back", name=name), "", None)

    def _erase(self, record: BinRecord, name: str) -> None:
        ErasingDialog.ask(self, self.session, self.words, record.kind, record.id, name, record.drafts)
