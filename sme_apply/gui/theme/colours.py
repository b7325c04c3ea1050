"""The colours of the window by role, light and dark, and the contrast between two of them."""

from __future__ import annotations

from dataclasses import dataclass

TEXT_CONTRAST = 4.5
"""The least contrast of text with what lies behind it (WCAG 2.2, 1.4.3)."""
CONTROL_CONTRAST = 3.0
"""The least contrast of the edge of a control with what lies behind it (WCAG 2.2, 1.4.11)."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One colour per role, as ``#rrggbb``.

    Args:
        canvas: behind everything; ``surface``: cards and fields; ``sunken``: table heads and quiet areas.
        ink, ink_soft, ink_faint: text, from most to least important; all are readable.
        line: edges of cards, which only group; ``control``: edges of fields and buttons, which must be seen.
        accent: the one colour that calls for action; ``on_accent``: text on it.
        good, bad, warn: how something stands; the ``_soft`` ones lie behind them.
    """

    canvas: str
    surface: str
    sunken: str
    hover: str
    ink: str
    ink_soft: str
    ink_faint: str
    line: str
    control: str
    scroll: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    focus: str
    good: str
    good_soft: str
    bad: str
    bad_soft: str
    warn: str
    warn_soft: str


LIGHT = Colours(
    canvas="#F5F7F9",
    surface="#FFFFFF",
    sunken="#F0F3F6",
    hover="#E9EEF2",
    ink="#17212B",
    ink_soft="#45525F",
    ink_faint="#5D6A77",
    line="#E1E7EC",
    control="#7F8C99",
    scroll="#BAC5CE",
    accent="#0B6A74",
    accent_strong="#08525A",
    accent_soft="#E3F1F2",
    on_accent="#FFFFFF",
    focus="#0B6A74",
    good="#176B3A",
    good_soft="#E4F4EA",
    bad="#AF2A1E",
    bad_soft="#FCEBE9",
    warn="#80500A",
    warn_soft="#FDF3DF",
)
DARK = Colours(
    canvas="#11161B",
    surface="#1A2127",
    sunken="#212A31",
    hover="#29333B",
    ink="#EBF0F4",
    ink_soft="#BAC5CE",
    ink_faint="#9AA7B2",
    line="#2D3840",
    control="#74838F",
    scroll="#46545F",
    accent="#58BCC5",
    accent_strong="#7CD0D8",
    accent_soft="#17383C",
    on_accent="#06272B",
    focus="#7CD0D8",
    good="#71CD97",
    good_soft="#183526",
    bad="#FF978B",
    bad_soft="#43211E",
    warn="#EDBE6C",
    warn_soft="#3B2D14",
)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 (the same) to 21 (black on white), as WCAG 2.2 counts it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
