"""Labels and badges; whatever they show is shown as it is, never read as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def label(text: str, role: str = "", *, tone: str = "", wrap: bool = True, selectable: bool = False) -> QLabel:
    """Return a piece of text.

    Args:
        role: what it is (title, heading, lead, label, soft, note, error, figure), which decides how it looks.
        tone: how something stands (good, bad, warn, accent, quiet).
        wrap: whether it may take several lines.
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def badge(text: str, tone: str) -> QLabel:
    """Return a short word on a tinted ground."""
    made = label(text, "badge", tone=tone, wrap=False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Change how something stands."""
    set_look(widget, "tone", tone)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the stylesheet looks at."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
