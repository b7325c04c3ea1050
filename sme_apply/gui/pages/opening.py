"""The page before the vault is open: a moment's wait, how it is protected, a passphrase, or the way out of a damage."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from sme_apply.gui.home.first_company import step_line
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import Piece, card, column, emptied, holding, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Segments, Tick
from sme_apply.gui.parts.new_passphrase import NewPassphrase
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.gui.vault_door import Door
from sme_apply.sentences import LANGUAGES, Sentences

if TYPE_CHECKING:
    from sme_apply.gui.keeping.damaged_view import DamagedView


class OpeningPage(Page):
    """Leads to the open vault."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self._middle = QVBoxLayout()
        middle = holding(self._middle)
        middle.setFixedWidth(worn().scale.length(480))
        self._calm = holding(column(None, row(None, middle, None), None, None))
        self.outer.addWidget(self._calm)
        self.damaged: DamagedView | None = None
        self._secrets: list[QLineEdit] = []
        self._wants_code = False
        self._wants_passphrase = False

    def shown(self) -> None:
        """Show how the vault stands now."""
        self._secrets = []
        emptied(self._middle)
        self._show_damage(self.session.door is Door.DAMAGED)
        match self.session.door:
            case Door.OPENING | Door.OPEN:
                self._put(label(self.say("gui-opening"), "lead"), _waiting(self.say("gui-opening")))
            case Door.NEW:
                self._choose_protection()
            case Door.LOCKED:
                self._ask_to_unlock()
            case Door.RESTING:
                self._offer_opening()
            case Door.BUSY:
                self._offer_reading()
            case Door.SHUT:
                self._say_why()
            case Door.DAMAGED:
                pass

    def _put(self, *pieces: Piece) -> None:
        self._middle.addWidget(card(*pieces, gap=4, padding=8))

    def _show_damage(self, damaged: bool) -> None:
        if self.damaged is not None:
            self.outer.removeWidget(self.damaged)
            self.damaged.hide()
            self.damaged.deleteLater()
            self.damaged = None
        self._calm.setVisible(not damaged)
        if damaged:
            from sme_apply.gui.keeping.damaged_view import DamagedView

            self.damaged = DamagedView(self.session, self.words)
            self.outer.addWidget(self.damaged)

    def _first_steps(self) -> QWidget:
        """Return the first step's number and the choice of the language, which holds from here on."""
        appearance = self.session.appearance
        language = Segments(
            self.say("first-language"), [(each, self.say(f"settings-language-{each}")) for each in LANGUAGES]
        )
        language.show_value(appearance.language)
        # The page goes with the language; the button that was pressed must not go while it speaks.
        language.chosen.connect(lambda chosen: QTimer.singleShot(0, appearance, lambda: speak(chosen)))

        def speak(chosen: object) -> None:
            appearance.choose_language("en" if chosen == "en" else "ko")

        return holding(row(step_line(1, self.words), None, language, gap=2))

    def _choose_protection(self) -> None:
        keyring = self.session.offered_keyring
        if keyring is None or self._wants_passphrase:
            self._choose_passphrase()
            return
        named = self.say("keeping-keyring", backend=keyring)
        with_keyring = functools.partial(self.session.open, with_keyring=True)
        go = button(self.say("gui-passphrase-make"), with_keyring, kind="primary", icon="lock")
        other = button(self.say("keeping-new-passphrase"), self._change_protection, kind="link")
        self._put(
            self._first_steps(),
            _sign("key-round"),
            label(self.say("keeping-new-title"), "title"),
            label(self.say("keeping-new-why"), "soft"),
            note(self.say("keeping-new-keyring", keyring=named), "accent"),
            label(self.say("keeping-new-shared"), "note"),
            self._reason_in(label("", "error")),
            row(other, None, go),
        )
        go.setFocus()

    def _change_protection(self) -> None:
        self._wants_passphrase = not self._wants_passphrase
        self.shown()

    def _choose_passphrase(self) -> None:
        form = NewPassphrase(self.words, self.say("gui-passphrase-make"), icon="lock")
        form.chosen.connect(self.session.open)
        reason = self.session.door_reason
        if reason is not None:
            form.complain(self.words.say(reason))
        offered = self.session.offered_keyring is not None
        pieces: list[Piece] = [
            self._first_steps(),
            _sign("key-round"),
            label(self.say("gui-new-title"), "title"),
            label(self.say("keeping-new-why" if offered else "gui-new-why"), "soft"),
            note(self.say("gui-passphrase-keep"), "warn"),
            form,
        ]
        if offered:
            back = button(self.say("keeping-new-with-keyring"), self._change_protection, kind="link")
            pieces.append(row(back, None))
        self._put(*pieces)
        form.first.setFocus()

    def _ask_to_unlock(self) -> None:
        if self._wants_code or "passphrase" not in self.session.slots:
            self._ask_recovery_code()
        else:
            self._ask_passphrase()

    def _ask_recovery_code(self) -> None:
        code = QLineEdit()
        code.setAccessibleName(self.say("gui-recovery-code"))
        self._secrets.append(code)

        def unlock() -> None:
            if code.text().strip():
                self.session.open(recovery=code.text())

        go = button(self.say("gui-passphrase-open"), unlock, kind="primary", icon="lock")
        code.returnPressed.connect(unlock)
        instead = "gui-use-passphrase" if "passphrase" in self.session.slots else "gui-try-again"
        self._put(
            _sign("lock"),
            label(self.say("gui-locked-title"), "title"),
            label(self.say("gui-recovery-why"), "soft"),
            self._field("gui-recovery-code", code),
            self._reason_in(label("", "error")),
            row(button(self.say(instead), self._use_the_other_way, kind="link"), None, go),
        )
        code.setFocus()

    def _use_the_other_way(self) -> None:
        self._wants_code = not self._wants_code
        self.session.door_reason = None
        if "passphrase" in self.session.slots:
            self.shown()
        else:
            # Without a passphrase the other way is the keyring, which may answer by now.
            self._wants_code = False
            self.session.open()

    def _offer_opening(self) -> None:
        go = button(self.say("gui-passphrase-open"), lambda: self.session.open(), kind="primary", icon="lock")
        self._put(
            _sign("lock"),
            label(self.say("gui-locked-title"), "title"),
            label(self.say("gui-resting-why"), "soft"),
            note(self.say("gui-resting-note"), "quiet"),
            row(None, go),
        )
        go.setFocus()

    def _offer_reading(self) -> None:
        open_fully = functools.partial(self.session.open, read_only=False)
        again = button(self.say("gui-try-again"), open_fully, kind="primary", icon="refresh-cw")
        read = button(self.say("gui-open-read-only"), lambda: self.session.open(read_only=True))
        self._put(
            _sign("triangle-alert", "warn"),
            label(self.say("gui-busy-title"), "title"),
            self._reason_in(label("", "soft")),
            note(self.say("gui-busy-read-only"), "quiet"),
            row(None, read, again),
        )
        again.setFocus()

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
            row(self._other_way(), None, go),
        )
        secret.setFocus()

    def _other_way(self) -> QWidget | None:
        if "recovery" not in self.session.slots:
            return None
        return button(self.say("gui-use-recovery-code"), self._use_the_other_way, kind="link")

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
