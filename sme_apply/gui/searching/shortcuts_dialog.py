"""The list of all shortcuts that work now: those of the page in front first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QWidget

from sme_apply.gui.parts.boxes import Piece, column, holding, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.searching.commands import Command
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

_SIZE = (520, 600)


class ShortcutsDialog(QDialog):
    """Shows names and keys; any of the usual keys closes it."""

    def __init__(
        self, parent: QWidget, words: Sentences, of_page: Iterable[Command], of_window: Iterable[Command]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.text("palette-shortcuts"))
        scale = worn().scale
        room = parent.size() * 0.9
        self.resize(min(scale.length(_SIZE[0]), room.width()), min(scale.length(_SIZE[1]), room.height()))
        pieces: list[Piece] = [label(words.text("palette-shortcuts"), "heading")]
        for key, commands in (("palette-of-page", tuple(of_page)), ("palette-of-window", tuple(of_window))):
            if commands:
                pieces += [label(words.text(key), "label"), _table(commands)]
        pieces += [label(words.text("palette-always"), "label"), label(words.text("palette-tab"), "soft"), None]
        inside = QWidget()
        inside.setLayout(column(*pieces, gap=3, margins=(6, 5, 6, 4)))
        close = button(words.text("palette-close"), self.accept, kind="primary")
        foot = row(None, close, margins=(6, 2, 6, 4))
        self.setLayout(column(scrolled(inside), foot))
        close.setFocus()


def _table(commands: tuple[Command, ...]) -> QFrame:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(worn().scale.space(2))
    grid.setColumnStretch(0, 1)
    for line, command in enumerate(commands):
        keys = badge(command.written_keys, "quiet")
        keys.setAccessibleName(f"{command.name}: {command.written_keys}")
        grid.addWidget(label(command.name), line, 0)
        grid.addWidget(keys, line, 1, Qt.AlignmentFlag.AlignRight)
    return holding(grid)
