"""The design system: colours by role, type and space, fonts, icons and the stylesheet made from them."""

from sme_apply.gui.theme.appearance import TEXT_SIZES, Appearance
from sme_apply.gui.theme.colours import DARK, LIGHT, Colours, contrast
from sme_apply.gui.theme.fonts import load_fonts
from sme_apply.gui.theme.scale import Scale
from sme_apply.gui.theme.theme import Brightness, Theme, put_on, theme_for, worn

__all__ = [
    "DARK",
    "LIGHT",
    "TEXT_SIZES",
    "Appearance",
    "Brightness",
    "Colours",
    "Scale",
    "Theme",
    "contrast",
    "load_fonts",
    "put_on",
    "theme_for",
    "worn",
]
