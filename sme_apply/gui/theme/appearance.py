"""How the window looks and in which language it speaks; kept between runs, with nothing about a company."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QGuiApplication

from sme_apply.gui.theme.theme import Brightness, put_on, theme_for, worn
from sme_apply.sentences import LANGUAGES, Language

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Percent of the ordinary size; space grows with the text."""
_LANGUAGE, _BRIGHTNESS, _TEXT_SIZE = "language", "brightness", "text-size"


class Appearance(QObject):
    """What the user chose of language, colours and size of text.

    Signals:
        changed: one of them is another now; the look has been put on already.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remembered: QSettings | None = None
        self.language: Language = "ko"
        self.brightness = Brightness.SYSTEM
        self.text_size = TEXT_SIZES[0]
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def remember_in(self, remembered: QSettings, language: Language) -> None:
        """Take over what was chosen last time and keep from now on what is chosen; the look is put on.

        Args:
            remembered: where it is kept.
            language: what the window was started in.
        """
        self._remembered, self.language = remembered, language
        kept = str(remembered.value(_BRIGHTNESS, Brightness.SYSTEM.value))
        known = [each.value for each in Brightness]
        self.brightness = Brightness(kept) if kept in known else Brightness.SYSTEM
        size = str(remembered.value(_TEXT_SIZE, TEXT_SIZES[0]))
        self.text_size = int(size) if size in map(str, TEXT_SIZES) else TEXT_SIZES[0]
        self._put_on()

    def choose_language(self, language: Language) -> None:
        """Speak another language."""
        if language in LANGUAGES and language != self.language:
            self.language = language
            self._keep(_LANGUAGE, language)

    def switch_language(self) -> None:
        """Speak the other language."""
        self.choose_language("en" if self.language == "ko" else "ko")

    @property
    def language_was_chosen(self) -> bool:
        """Whether the user has ever chosen the language."""
        return self._remembered is not None and self._remembered.value(_LANGUAGE) is not None

    def choose_brightness(self, brightness: Brightness) -> None:
        """Use light or dark colours, or those of the system."""
        if brightness is not self.brightness:
            self.brightness = brightness
            self._keep(_BRIGHTNESS, brightness.value)

    def switch_brightness(self) -> None:
        """Use the other colours."""
        self.choose_brightness(Brightness.LIGHT if worn().dark else Brightness.DARK)

    def choose_text_size(self, percent: int) -> None:
        """Make text and space as large as this; what is no choice changes nothing."""
        if percent in TEXT_SIZES and percent != self.text_size:
            self.text_size = percent
            self._keep(_TEXT_SIZE, percent)

    def step_text_size(self, steps: int) -> None:
        """Make text so many steps larger or, below 0, smaller; 0 is the ordinary size."""
        at = TEXT_SIZES.index(self.text_size) + steps if steps else 0
        self.choose_text_size(TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))])

    def _keep(self, name: str, value: object) -> None:
        if self._remembered is not None:
            self._remembered.setValue(name, value)
        self._put_on()
        self.changed.emit()

    def _system_changed(self) -> None:
        if self._remembered is not None and self.brightness is Brightness.SYSTEM:
            self._put_on()
            self.changed.emit()

    def _put_on(self) -> None:
        put_on(theme_for(self.brightness, self.text_size / 100))
