"""The fonts of the window: Pretendard, and the bundled fonts for the letters that it lacks."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from sme_apply import shipped

FAMILY = "Pretendard"
_FAMILIES = (FAMILY, "NanumGothic", "Noto Sans", "Noto Sans Symbols2", "Droid Sans Fallback")


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; a font that is not there is passed over."""
    for path in sorted((shipped.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def window_font(pixels: int) -> QFont:
    """Return the font of the window in a size given in pixels."""
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def family_list() -> str:
    """Return the families as a stylesheet names them."""
    return ", ".join(f'"{family}"' for family in _FAMILIES)
