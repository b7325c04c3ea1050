"""Where things stand: columns, rows, cards, notes and scrolled areas, with the spaces of the design system."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn

Box = TypeVar("Box", bound=QBoxLayout)
Margins = tuple[float, float, float, float]
Piece = QWidget | QLayout | int | None
"""A widget, a layout, a gap in steps, or ``None`` for a stretch that takes what is left."""


def column(*pieces: Piece, gap: float = 2, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return pieces one below the other; gaps and margins are counted in steps of four pixels."""
    return _filled(QVBoxLayout(), pieces, gap, margins)


def row(*pieces: Piece, gap: float = 2, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return pieces side by side; gaps and margins are counted in steps of four pixels."""
    return _filled(QHBoxLayout(), pieces, gap, margins)


def _filled(box: Box, pieces: tuple[Piece, ...], gap: float, margins: Margins) -> Box:
    scale = worn().scale
    box.setSpacing(scale.space(gap) if gap else 0)
    box.setContentsMargins(*(scale.space(margin) if margin else 0 for margin in margins))
    for piece in pieces:
        if piece is None:
            box.addStretch(1)
        elif isinstance(piece, int):
            box.addSpacing(scale.space(piece))
        elif isinstance(piece, QWidget):
            box.addWidget(piece)
        else:
            box.addLayout(piece)
    return box


def holding(layout: QLayout, role: str = "plain") -> QFrame:
    """Return a frame around a layout."""
    frame = QFrame()
    frame.setProperty("role", role)
    frame.setLayout(layout)
    return frame


def card(*pieces: Piece, gap: float = 3, padding: float = 5) -> QFrame:
    """Return a card: a quiet frame around what belongs together."""
    made = holding(column(*pieces, gap=gap, margins=(padding, padding, padding, padding)), "card")
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def rule() -> QFrame:
    """Return a thin line between two things."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made


_NOTE_ICONS = {"good": "circle-check", "bad": "circle-x", "warn": "triangle-alert", "accent": "info", "quiet": "info"}


def note(text: str, tone: str = "accent", *more: Piece) -> QFrame:
    """Return a tinted box that says something in passing, with an icon for its tone."""
    picture = QLabel()
    picture.setPixmap(worn().picture(_NOTE_ICONS[tone], "ink_soft" if tone == "quiet" else tone, 18))
    picture.setAlignment(Qt.AlignmentFlag.AlignTop)
    said = label(text)
    line = row(picture, column(said, *more, gap=2), gap=2.5, margins=(4, 3, 4, 3))
    line.setStretch(1, 1)
    made = holding(line, "note-box")
    made.setProperty("tone", tone)
    made.setAccessibleName(text)
    return made


def scrolled(inside: QWidget) -> QScrollArea:
    """Return an area that scrolls its content where there is too little room; it never takes the focus itself."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)
            inner.deleteLater()
