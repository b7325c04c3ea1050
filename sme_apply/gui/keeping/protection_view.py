"""What opens the vault, when it locks, a new key for it, and where it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from sme_apply.gui.auto_lock import CHOICES
from sme_apply.gui.keeping.asked_twice import AskedTwice
from sme_apply.gui.keeping.keeping import Kept
from sme_apply.gui.keeping.rekeying_card import RekeyingCard
from sme_apply.gui.keeping.slot_changes import SlotChanges
from sme_apply.gui.keeping.view import Says, View
from sme_apply.gui.parts.boxes import Piece, card, column, holding, note, row, rule
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.new_passphrase import NewPassphrase
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import SlotRecord


class ProtectionView(View):
    """The ways to open the vault, each with what can be done about it."""

    def __init__(self, session: Session, words: Sentences, says: Says) -> None:
        super().__init__(session, words)
        self._says = says
        self._changes = SlotChanges(session)
        self._answering: str | None = None
        self._asked = False
        self._typing = False
        session.auto_lock_changed.connect(self._show_minutes)
        self._minutes: ChoiceBox | None = None

    def show_kept(self, kept: Kept) -> None:
        """Show the ways; the keyring of this computer is asked for once."""
        super().show_kept(kept)
        if not self._asked:
            self._asked = True
            self._changes.name_keyring(self._named)

    def state_of(self, kept: Kept) -> object:
        """Return everything on which the cards depend."""
        return kept.slots, kept.recovery, self.session.read_only, self._answering, self._typing

    def put_cards(self, kept: Kept) -> None:
        """Put the cards together."""
        self.cards.addWidget(self._ways(kept))
        self.cards.addWidget(self._locking())
        if not self.session.read_only:
            self.cards.addWidget(RekeyingCard(self.session, self.words, kept.slots, self._changes, self._rekeyed))
        where = label(str(self.session.folder), "label", selectable=True)
        self.cards.addWidget(
            card(label(self.say("keeping-where"), "heading"), where, label(self.say("keeping-where-below"), "soft"))
        )

    # The ways to open it

    def _ways(self, kept: Kept) -> QFrame:
        pieces: list[Piece] = [
            label(self.say("keeping-ways"), "heading"),
            label(self.say("keeping-ways-below"), "soft"),
        ]
        for kind in ("keyring", "passphrase", "recovery"):
            slots = [slot for slot in kept.slots if slot.kind == kind]
            pieces += [rule(), self._way(kind, slots, kept)]
        return card(*pieces, gap=4)

    def _way(self, kind: str, slots: list[SlotRecord], kept: Kept) -> QFrame:
        tone, standing = ("good", "there") if slots else ("quiet", "not-there")
        if kind == "recovery" and slots and kept.recovery.value != "asked-back":
            tone, standing = "warn", "not-asked-back"
        head = flowing(
            label(self.say(f"keeping-way-{kind}"), "lead", wrap=False),
            badge(self.say(f"keeping-way-{standing}"), tone),
            gap=3,
        )
        pieces: list[Piece] = [head, label(self.say(f"keeping-way-{kind}-below"), "soft")]
        for slot in slots:
            since = self.say("keeping-since", day=slot.created_at.astimezone().date())
            name = "" if slot.backend is None else f"{self._keyring(slot.backend)}  ·  "
            pieces.append(label(f"{name}{since}", "note"))
            if slot.backend is not None and self._asked_for(slot.backend):
                now = self._keyring(self._answering) if self._answering else self.say("keeping-keyring-none")
                changed = self.say("keeping-keyring-changed", keyring=self._keyring(slot.backend), now=now)
                pieces.append(note(changed, "warn"))
        if not self.session.read_only:
            pieces += self._actions(kind, slots, alone=len(kept.slots) == len(slots) == 1)
        return holding(column(*pieces, gap=1.5))

    def _asked_for(self, backend: str) -> bool:
        return self._asked and self.session.keeping.use_keyring and backend != self._answering

    def _actions(self, kind: str, slots: list[SlotRecord], *, alone: bool) -> list[Piece]:
        made: list[Piece] = []
        if kind == "keyring" and self._answering and all(slot.backend != self._answering for slot in slots):
            add = self.say("keeping-keyring-add", keyring=self._keyring(self._answering))
            made.append(row(button(add, partial(self._changes.add_keyring, self._changed), icon="plus"), None))
        if kind == "passphrase":
            made.append(self._passphrase(bool(slots)))
        if kind == "recovery":
            made.append(self._recovery(bool(slots)))
        for slot in () if alone else slots:
            name = self._keyring(slot.backend) if slot.backend else self.say(f"keeping-way-{kind}")
            made.append(
                AskedTwice(
                    self.words,
                    text=self.say("keeping-slot-remove"),
                    name=self.say("keeping-slot-remove-of", name=name),
                    question=self.say(f"keeping-slot-remove-{kind}"),
                    confirm=self.say("keeping-slot-remove-confirm"),
                    act=partial(self._changes.remove, slot, self._changed),
                    kind="link",
                )
            )
        return made

    def _passphrase(self, there: bool) -> Piece:
        if not self._typing:
            word = self.say("keeping-passphrase-change" if there else "keeping-passphrase-add")
            return row(button(word, partial(self._type, True), icon="key-round"), None)
        form = NewPassphrase(self.words, self.say("keeping-passphrase-set"), can_leave=True)
        form.chosen.connect(lambda typed: self._changes.set_passphrase(typed, self._passphrase_set))
        form.left.connect(partial(self._type, False))
        return form

    def _type(self, typing: bool) -> None:
        self._typing = typing
        kept = self.session.keeping.kept
        if kept is not None:
            self.show_kept(kept)

    def _recovery(self, there: bool) -> Piece:
        if not there:
            make = button(self.say("gui-recovery-make"), self.session.recovery.renew, icon="key-round")
            return row(make, None)
        return AskedTwice(
            self.words,
            text=self.say("keeping-recovery-renew"),
            question=self.say("keeping-recovery-renew-question"),
            confirm=self.say("keeping-recovery-renew-confirm"),
            act=self.session.recovery.renew,
            kind="",
            icon="key-round",
        )

    def _passphrase_set(self) -> None:
        self._typing = False
        self._says(self.say("keeping-passphrase-is-set"), "", None)

    def _changed(self) -> None:
        self._says(self.say("keeping-slots-changed"), "", None)

    def _rekeyed(self) -> None:
        self._says(self.say("keeping-rekeyed"), "", None)

    def _named(self, name: str | None) -> None:
        self._answering = name
        kept = self.session.keeping.kept
        if kept is not None:
            self.show_kept(kept)

    def _keyring(self, backend: str) -> str:
        return self.say("keeping-keyring", backend=backend)

    # Locking

    def _locking(self) -> QFrame:
        options = [(each, self._minutes_said(each)) for each in (*CHOICES[1:], CHOICES[0])]
        self._minutes = ChoiceBox(self.say("keeping-auto-lock"), options)
        self._minutes.chosen.connect(lambda minutes: self.session.set_auto_lock(int(minutes)))
        self._minutes.setEnabled(not self.session.read_only)
        self._show_minutes()
        named = label(self.say("keeping-auto-lock"), "label", wrap=False)
        named.setBuddy(self._minutes)
        now = button(self.say("gui-lock-now"), self.session.keeping.lock_wanted.emit, icon="lock", hint="Ctrl+L")
        return card(
            label(self.say("keeping-locking"), "heading"),
            label(self.say("keeping-locking-below"), "soft"),
            flowing(named, self._minutes, now, gap=4),
        )

    def _minutes_said(self, minutes: int) -> str:
        return self.say("gui-auto-lock", minutes=minutes) if minutes else self.say("gui-auto-lock-never")

    def _show_minutes(self) -> None:
        if self._minutes is not None:
            self._minutes.show_value(self.session.auto_lock_minutes)
