"""Buttons: a word, perhaps an icon, an accessible name and what happens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy

from sme_apply.gui.theme import worn


def button(
    text: str,
    on_click: Callable[[], object],
    *,
    kind: str = "",
    icon: str = "",
    name: str = "",
    hint: str = "",
    shortcut: str = "",
) -> QPushButton:
    """Return a button.

    Args:
        kind: ``primary`` (one a page), ``quiet``, ``link``, ``place`` or an ordinary button.
        icon: the name of an icon before the word.
        name: what a screen reader says where the word alone does not tell.
        hint: shown when the mouse rests on it.
        shortcut: the key that does the same, written as Qt writes it ("Ctrl+Z").
    """
    # Qt leaves hardly any room between icon and word.
    made = QPushButton(("\u2002" if icon and text else "") + text.replace("&", "&&"))
    if kind:
        made.setProperty("kind", kind)
    if icon:
        role = "on_accent" if kind == "primary" else "accent" if kind == "link" else "ink_soft"
        made.setIcon(worn().icon(icon, role, 17))
        made.setIconSize(QSize(worn().scale.length(17), worn().scale.length(17)))
    made.setAccessibleName(name or text)
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
        written = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        hint = f"{hint or name or text}  {written}"
    if hint:
        made.setToolTip(hint)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setAutoDefault(True)
    made.clicked.connect(lambda _checked=False: on_click())
    return made


def icon_button(icon: str, name: str, on_click: Callable[[], object], *, shortcut: str = "") -> QPushButton:
    """Return a button that shows only an icon; its name is read out and shown as a hint."""
    made = button("", on_click, kind="quiet", icon=icon, name=name, hint=name, shortcut=shortcut)
    side = worn().scale.length(32)
    made.setFixedSize(side, side)
    return made
