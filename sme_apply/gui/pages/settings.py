"""Settings: language, colours, size of text, locking; chosen at once, without a button to confirm."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from sme_apply import __version__
from sme_apply.gui.auto_lock import CHOICES
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import Piece, card, column, note, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.session import Session
from sme_apply.gui.theme import TEXT_SIZES, Brightness, worn
from sme_apply.sentences import LANGUAGES, Sentences

_WIDEST = 720


class SettingsPage(Page):
    """What the user may choose about the window; nothing of it is about a company."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        appearance = session.appearance
        self.outer.addWidget(self.head(self.say("gui-place-settings"), self.say("settings-below")))
        self.language = self._choice(
            "language", [(each, self.say(f"settings-language-{each}")) for each in LANGUAGES], appearance.language
        )
        self.language.chosen.connect(self._later(appearance.choose_language))
        self.brightness = self._choice(
            "brightness",
            [(each, self.say(f"settings-brightness-{each.value}")) for each in Brightness],
            appearance.brightness,
        )
        self.brightness.chosen.connect(self._later(appearance.choose_brightness))
        self.text_size = self._choice(
            "text-size",
            [(each, self.say("settings-percent", percent=each)) for each in TEXT_SIZES],
            appearance.text_size,
        )
        self.text_size.chosen.connect(self._later(appearance.choose_text_size))
        self.auto_lock = self._choice("auto-lock", [(each, self._minutes(each)) for each in CHOICES], None)
        self.auto_lock.chosen.connect(lambda minutes: session.set_auto_lock(int(str(minutes))))
        session.auto_lock_changed.connect(self._show_auto_lock)
        self._show_auto_lock()
        inside = QWidget()
        inside.setLayout(
            column(
                self._card("settings-look", self.language, self.brightness, self.text_size),
                self._card("settings-safety", self.auto_lock, self._to_vault()),
                note(self.say("settings-no-network"), "quiet"),
                label(self.say("settings-version", version=__version__), "note", selectable=True),
                None,
                gap=4,
                margins=(9, 1, 9, 9),
            )
        )
        self.outer.addWidget(scrolled(inside), 1)

    def _minutes(self, minutes: int) -> str:
        return self.say("gui-auto-lock", minutes=minutes) if minutes else self.say("gui-auto-lock-never")

    def _choice(self, key: str, options: list[tuple[Any, str]], value: object) -> ChoiceBox:
        made = ChoiceBox(self.say(f"settings-{key}"), options)
        made.setAccessibleDescription(self.say(f"settings-{key}-why"))
        made.setObjectName(key)
        made.show_value(value)
        return made

    def _card(self, key: str, *pieces: QWidget) -> QFrame:
        lines: list[Piece] = [label(self.say(key), "heading")]
        for piece in pieces:
            if isinstance(piece, ChoiceBox):
                named = label(piece.accessibleName(), "label")
                named.setBuddy(piece)
                lines.append(column(named, label(piece.accessibleDescription(), "note"), piece, gap=1))
            else:
                lines.append(piece)
        made = card(*lines, gap=4, padding=6)
        made.setMaximumWidth(worn().scale.length(_WIDEST))
        return made

    def _to_vault(self) -> QWidget:
        return button(
            self.say("settings-to-vault"), lambda: self.wants.emit(Spot(Place.KEEPING)), kind="link", icon="vault"
        )

    def _later(self, choose: Callable[[Any], None]) -> Callable[[object], None]:
        # The window is put together anew, and the list that was chosen from must not go while it speaks.
        return lambda value: QTimer.singleShot(0, self, lambda: choose(value))

    def _show_auto_lock(self) -> None:
        self.auto_lock.show_value(self.session.auto_lock_minutes)
        self.auto_lock.setEnabled(not self.session.read_only)
