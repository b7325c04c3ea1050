"""The stylesheet and the icons are made from the design system alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sme_apply import shipped
from sme_apply.gui.theme import DARK, LIGHT, Brightness, Scale, Theme, theme_for
from sme_apply.gui.theme.fonts import FAMILY, window_font
from sme_apply.gui.theme.stylesheet import stylesheet

SOURCES = Path(__file__).parents[3] / "sme_apply" / "gui"


def test_a_larger_scale_makes_text_and_space_larger() -> None:
    small, large = stylesheet(Theme(LIGHT, Scale(1.0))), stylesheet(Theme(LIGHT, Scale(2.0)))
    assert "font-size: 14px" in small
    assert "font-size: 28px" in large
    assert "font-size: 14px" not in large


def test_the_dark_look_uses_no_light_ground() -> None:
    sheet = stylesheet(Theme(DARK, Scale()))
    assert DARK.surface in sheet
    assert LIGHT.canvas not in sheet
    assert LIGHT.surface not in sheet


def test_every_focus_is_visible() -> None:
    sheet = stylesheet(Theme(LIGHT, Scale()))
    for widget in ("QPushButton:focus", "QLineEdit:focus", "QPlainTextEdit:focus", "QComboBox:focus"):
        assert re.search(re.escape(widget) + r"[^}]*border: 2px", sheet), widget


def test_the_system_decides_where_the_user_has_not(look: QApplication) -> None:
    assert theme_for(Brightness.LIGHT).colours is LIGHT
    assert theme_for(Brightness.DARK).colours is DARK
    assert theme_for(Brightness.SYSTEM).colours in (LIGHT, DARK)


def test_the_window_speaks_pretendard(look: QApplication) -> None:
    assert window_font(14).families()[0] == FAMILY


def _named_icons() -> set[str]:
    words = set()
    for path in SOURCES.rglob("*.py"):
        words |= set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', path.read_text(encoding="utf-8")))
    return words


def test_every_shipped_icon_is_used_and_none_is_missing(look: QApplication) -> None:
    shipped_icons = {path.stem for path in (shipped.resources() / "icons").glob("*.svg")}
    assert shipped_icons <= _named_icons()
    assert (shipped.resources() / "icons" / "LICENSE").is_file()


@pytest.mark.parametrize("role", ["ink", "accent", "on_accent"])
def test_an_icon_is_drawn_in_the_colour_of_its_role(look: QApplication, role: str) -> None:
    image = Theme(LIGHT, Scale()).picture("check", role, 32).toImage()
    colours = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {getattr(LIGHT, role)}
