"""The colours by which clients are known: the same hues in the light and the dark look, each with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from sme_apply.gui.theme import worn

if TYPE_CHECKING:
    from sme_apply.vault import ClientMark, Colour

PAINTS: dict[Colour, str] = {
    "red": "#d64545",
    "orange": "#e07b39",
    "amber": "#d9a400",
    "green": "#3f9c58",
    "teal": "#1f9e9e",
    "blue": "#3b7dd8",
    "indigo": "#5a5bd6",
    "violet": "#8f55c7",
    "pink": "#cf4f93",
    "brown": "#94694a",
    "grey": "#7d8590",
}
"""Each keeps 3 : 1 against the light and the dark ground (WCAG 1.4.11)."""


def colour_band(mark: ClientMark | None) -> QFrame:
    """Return an upright band in the client's colour; without a colour nothing is seen of it."""
    band = QFrame()
    band.setFixedWidth(worn().scale.length(6))
    paint_band(band, mark)
    return band


def paint_band(band: QFrame, mark: ClientMark | None) -> None:
    """Give a band the client's colour."""
    colour = mark.colour if mark is not None else None
    band.setVisible(colour is not None)
    if colour is not None:
        band.setStyleSheet(f"background: {PAINTS[colour]}; border-radius: {worn().scale.length(3)}px;")
