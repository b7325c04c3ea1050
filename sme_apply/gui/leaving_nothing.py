"""What is put away with the pages when the vault is locked: other windows, copied text, remembered text."""

from __future__ import annotations

import functools
import sys
from types import ModuleType

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget


def put_away_windows(but: QWidget) -> None:
    """Close every dialog, menu and further window of the application except one."""
    for each in QApplication.topLevelWidgets():
        if each is but or not each.isVisible():
            continue
        if isinstance(each, QDialog):
            each.reject()
        else:
            each.close()


def forget_remembered() -> None:
    """Empty the memories of functions that are called with what the user typed, such as the width of a line.

    These are the bounded ones; a memory without bounds holds what is shipped, such as fonts.
    """
    for name, module in tuple(sys.modules.items()):
        if name.startswith("sme_apply.") and isinstance(module, ModuleType):
            for each in tuple(vars(module).values()):
                if isinstance(each, functools._lru_cache_wrapper) and each.cache_parameters()["maxsize"] is not None:
                    each.cache_clear()


def clear_own_clipboard() -> None:
    """Empty the clipboard where its content was copied from this application; what others put there stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
