"""The page before the vault is open: a moment's wait, a passphrase, or why the vault cannot be used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import Piece, card, column, emptied, holding, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.gui.vault_door import Door
from sme_apply.sentences import Sentences

_SHORTEST = 8


class OpeningPage(Page):
    """Leads to the open vault."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self._middle = QVBoxLayout()
        middle = holding(self._middle)
        middle.setFixedWidth(worn().scale.length(480))
        self.outer.addLayout(column(None, row(None, middle, None), None, None))
        self._secrets: list[QLineEdit] = []

    def shown(self) -> None:
        """Show how the vault stands now."""
        self._secrets = []
        emptied(self._middle)
        match self.session.door:
            case Door.OPENING | Door.OPEN:
                self._put(label(self.say("gui-opening"), "lead"), _waiting(self.say("gui-opening")))
            case Door.NEW:
                self._choose_passphrase()
            case Door.LOCKED:
                self._ask_passphrase()
            case Door.SHUT:
                self._say_why()

    def _put(self, *pieces: Piece) -> None:
        self._middle.addWidget(card(*pieces, gap=4, padding=8))

    def _choose_passphrase(self) -> None:
        first, second = self._secret("gui-passphrase"), self._secret("gui-passphrase-again")
        complaint = label("", "error")

        def make() -> None:
            if len(first.text()) < _SHORTEST:
                complain("gui-passphrase-short", first, least=_SHORTEST)
            elif first.text() != second.text():
                complain("gui-passphrase-differs", second)
            else:
                self.session.open(first.text())

        def complain(key: str, field: QLineEdit, **values: int) -> None:
            complaint.setText(self.say(key, **values))
            complaint.show()
            field.setFocus()

        go = button(self.say("gui-passphrase-make"), make, kind="primary", icon="lock")
        first.returnPressed.connect(second.setFocus)
        second.returnPressed.connect(make)
        self._put(
            _sign("key-round"),
            label(self.say("gui-new-title"), "title"),
            label(self.say("gui-new-why"), "soft"),
            self._field("gui-passphrase", first),
            self._field("gui-passphrase-again", second),
            self._show_letters(),
            note(self.say("gui-passphrase-keep"), "warn"),
            self._reason_in(complaint),
            row(None, go),
        )
        first.setFocus()

    def _ask_passphrase(self) -> None:
        secret = self._secret("gui-passphrase")

        def unlock() -> None:
            if secret.text():
                self.session.open(secret.text())

        go = button(self.say("gui-passphrase-open"), unlock, kind="primary", icon="lock")
        secret.returnPressed.connect(unlock)
        self._put(
            _sign("lock"),
            label(self.say("gui-locked-title"), "title"),
            label(self.say("gui-locked-why"), "soft"),
            self._field("gui-passphrase", secret),
            self._show_letters(),
            self._reason_in(label("", "error")),
            row(None, go),
        )
        secret.setFocus()

    def _say_why(self) -> None:
        reason = self.session.door_reason
        again = button(self.say("gui-try-again"), lambda: self.session.open(), kind="primary", icon="refresh-cw")
        self._put(
            _sign("triangle-alert", "warn"),
            label(self.say("gui-shut-title"), "title"),
            label(self.words.say(reason) if reason else "", selectable=True),
            note(self.say("gui-shut-untouched"), "quiet"),
            label(self.say("gui-shut-where", folder=str(self.session.folder)), "note", selectable=True),
            row(None, again),
        )
        again.setFocus()

    def _reason_in(self, complaint: QLabel) -> QWidget:
        reason = self.session.door_reason
        complaint.setText(self.words.say(reason) if reason else "")
        if not reason:
            complaint.hide()
        return complaint

    def _secret(self, key: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(self.say(key))
        self._secrets.append(field)
        return field

    def _field(self, key: str, field: QLineEdit) -> QFrame:
        named = label(self.say(key), "label")
        named.setBuddy(field)
        return holding(column(named, field, gap=1.5))

    def _show_letters(self) -> Tick:
        tick = Tick(self.say("gui-passphrase-show"))

        def show(shown: bool) -> None:
            for field in self._secrets:
                field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

        tick.toggled.connect(show)
        return tick

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no passphrase in fields that nobody sees."""
        for field in self._secrets:
            field.clear()
        super().hideEvent(event)


def _sign(name: str, role: str = "accent") -> QLabel:
    sign = QLabel()
    sign.setPixmap(worn().picture(name, role, 34))
    sign.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return sign


def _waiting(name: str) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setAccessibleName(name)
    return bar
