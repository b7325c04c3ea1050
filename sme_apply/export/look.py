"""The look of every page: paper, grid, colours and type, all lengths in points (1/72 inch)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

Colour = tuple[float, float, float]
"""Red, green and blue from 0 to 1 (sRGB)."""


def millimetres(length: float) -> float:
    """Return a length in millimetres as points."""
    return length * 72 / 25.4


def colour(code: str) -> Colour:
    """Return the colour of a code such as ``12355B``."""
    red, green, blue = (int(code[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return red, green, blue


PAGE_WIDTH = millimetres(210)
PAGE_HEIGHT = millimetres(297)
SIDE_MARGIN = millimetres(19)
TOP_MARGIN = millimetres(25)
BOTTOM_MARGIN = millimetres(20)
CONTENT_WIDTH = PAGE_WIDTH - 2 * SIDE_MARGIN
CONTENT_HEIGHT = PAGE_HEIGHT - TOP_MARGIN - BOTTOM_MARGIN

NAVY = colour("14365C")
TEAL = colour("0E7C86")
INK = colour("1C2733")
MUTED = colour("55626F")
RULE = colour("C7D1DB")
TINT = colour("EEF3F8")
TINT_STRONG = colour("DFE8F1")
AMBER = colour("9A5B00")
AMBER_TINT = colour("FFF6E5")
DRAFT_MARK = colour("ECEFF3")
WHITE = colour("FFFFFF")
SERIES = (NAVY, colour("3FA7B0"), colour("9DB4CC"), colour("D69A3C"), colour("7A6BA8"))

HAIRLINE = 0.5
RULE_STRONG = 1.2


class Weight(Enum):
    """How heavy letters are."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True)
class Style:
    """Type of one kind of text: size and line height in points."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    colour: Colour = INK

    def scaled(self, factor: float) -> Style:
        """Return the same style, smaller or larger."""
        return Style(self.size * factor, self.leading * factor, self.weight, self.colour)


BODY = Style(9.6, 15.4)
CELL = Style(9, 13)
CELL_STRONG = Style(9, 13, Weight.BOLD)
LABEL = Style(8.8, 13, Weight.MEDIUM, NAVY)
COLUMN_HEADING = Style(8.6, 12, Weight.MEDIUM, NAVY)
SMALL = Style(7.8, 11.2, Weight.REGULAR, MUTED)
CAPTION = Style(9.2, 13, Weight.BOLD, INK)
HEADINGS = {
    1: Style(14.5, 20, Weight.BOLD, NAVY),
    2: Style(11.2, 16, Weight.BOLD, NAVY),
    3: Style(9.8, 14, Weight.BOLD, INK),
}
CONSENT = Style(8.6, 12.8)
CONSENT_IMPORTANT = Style(10.6, 15.4, Weight.BOLD)
FURNITURE = Style(7.6, 10, Weight.REGULAR, MUTED)
