"""What the program is, which version, and what it is made of."""

from sme_apply.gui.about.about_window import AboutWindow

__all__ = ["AboutWindow"]
