"""Puts the vault under a new key, for when a passphrase or a code fell into wrong hands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from sme_apply.gui.keeping.slot_changes import SlotChanges
from sme_apply.gui.parts.boxes import card, emptied, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.new_passphrase import NewPassphrase
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import SlotRecord


class RekeyingCard(QFrame):
    """Explains re-keying and asks for what is to open the vault afterwards."""

    def __init__(
        self,
        session: Session,
        words: Sentences,
        slots: Sequence[SlotRecord],
        changes: SlotChanges,
        done: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._session = session
        self._words = words
        self._kinds = {slot.kind for slot in slots}
        self._changes = changes
        self._done = done
        self._body = QVBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(
            card(
                label(words.text("keeping-rekey"), "heading"),
                label(words.text("keeping-rekey-below"), "soft"),
                self._body,
            )
        )
        self.put_away()

    def put_away(self) -> None:
        """Show the button only."""
        emptied(self._body)
        self._body.addLayout(row(button(self._words.text("keeping-rekey-begin"), self.begin, icon="key-round"), None))

    def begin(self) -> None:
        """Ask for what is to open the vault afterwards."""
        words = self._words
        emptied(self._body)
        self._body.addWidget(note(words.text("keeping-rekey-note"), "warn"))
        if "passphrase" in self._kinds or "keyring" not in self._kinds:
            form = NewPassphrase(words, words.text("keeping-rekey-go"), can_leave=True)
            form.chosen.connect(self.go)
            form.left.connect(self.put_away)
            self._body.addWidget(form)
            form.first.setFocus()
        else:
            go = button(words.text("keeping-rekey-go"), partial(self.go, None), kind="primary")
            leave = button(words.text("gui-cancel"), self.put_away, kind="quiet")
            self._body.addLayout(row(None, leave, go))

    def go(self, passphrase: str | None) -> None:
        """Begin; the form is put away, what was typed with it."""
        self.put_away()
        self._changes.rekey(passphrase, keyring="keyring" in self._kinds, done=self._done)
