"""The look in force: colours and scale together, following the system or chosen by the user."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from sme_apply.gui.theme import icons
from sme_apply.gui.theme.colours import DARK, LIGHT, Colours
from sme_apply.gui.theme.fonts import window_font
from sme_apply.gui.theme.scale import Scale


class Brightness(Enum):
    """Which colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours and scale of the window."""

    colours: Colours
    scale: Scale

    @property
    def dark(self) -> bool:
        """Whether the colours are the dark ones."""
        return self.colours is DARK

    def icon(self, name: str, role: str = "ink_soft", size: int = 18) -> QIcon:
        """Return an icon in the colour of a role; checked buttons show it in the accent."""
        colours = self.colours
        return icons.icon(
            name, getattr(colours, role), self.scale.length(size), chosen=colours.accent, faded=colours.control
        )

    def picture(self, name: str, role: str = "ink_soft", size: int = 18) -> QPixmap:
        """Return an icon as a picture in the colour of a role."""
        return icons.picture(name, getattr(self.colours, role), self.scale.length(size))


def theme_for(brightness: Brightness, factor: float = 1.0) -> Theme:
    """Return the look for a choice; ``SYSTEM`` asks the desktop."""
    dark = brightness is Brightness.DARK or (
        brightness is Brightness.SYSTEM and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    )
    return Theme(DARK if dark else LIGHT, Scale(factor))


def put_on(theme: Theme) -> None:
    """Give the whole application this look."""
    from sme_apply.gui.theme.stylesheet import stylesheet

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    global _worn
    _worn = theme
    application.setFont(window_font(theme.scale.body))
    application.setPalette(_palette(theme.colours))
    application.setStyleSheet(stylesheet(theme))


_worn: Theme | None = None


def worn() -> Theme:
    """Return the look in force."""
    return _worn or Theme(LIGHT, Scale())


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, colours.canvas),
        (QPalette.ColorRole.WindowText, colours.ink),
        (QPalette.ColorRole.Base, colours.surface),
        (QPalette.ColorRole.AlternateBase, colours.sunken),
        (QPalette.ColorRole.Text, colours.ink),
        (QPalette.ColorRole.Button, colours.surface),
        (QPalette.ColorRole.ButtonText, colours.ink),
        (QPalette.ColorRole.Highlight, colours.accent),
        (QPalette.ColorRole.HighlightedText, colours.on_accent),
        (QPalette.ColorRole.PlaceholderText, colours.ink_faint),
        (QPalette.ColorRole.ToolTipBase, colours.ink),
        (QPalette.ColorRole.ToolTipText, colours.surface),
        (QPalette.ColorRole.Link, colours.accent),
        (QPalette.ColorRole.Accent, colours.accent),
    ):
        palette.setColor(role, colour)
    return palette
