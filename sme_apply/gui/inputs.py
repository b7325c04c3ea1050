"""Text fields in which a Korean syllable that is still being composed is never lost.

Qt keeps the syllable at hand outside the text until the input method commits it. ``text_as_seen`` reads it along
without disturbing the typing (for autosave); ``text_now`` commits it first (for leaving, page change and closing);
``show_text`` never overwrites what is being composed.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class ComposedText(Protocol):
    """What every text field of the window can do."""

    def text_now(self) -> str:
        """Commit what is being composed and return the whole text in NFC."""
        ...

    def text_as_seen(self) -> str:
        """Return the text as the user sees it, the syllable being composed included, in NFC."""
        ...

    def show_text(self, text: str) -> None:
        """Show a text that did not come from the keyboard."""
        ...


def commit_input(within: QWidget) -> None:
    """Commit the syllable being composed in whichever text field of a widget has one."""
    fields: list[TextLine | LongText] = [*within.findChildren(TextLine), *within.findChildren(LongText)]
    for field in fields:
        if field.composing:
            field.text_now()


def _commit(field: QWidget, composing: str) -> None:
    """Have the platform commit; where it does not, put the syllable in as the platform would have."""
    if field.hasFocus():
        QGuiApplication.inputMethod().commit()
    if not getattr(field, "composing", ""):
        return
    event = QInputMethodEvent()
    event.setCommitString(composing)
    QApplication.sendEvent(field, event)
    # The platform must forget the syllable, or it would come a second time.
    QGuiApplication.inputMethod().reset()


def _with_composing(text: str, cursor: int, composing: str) -> str:
    """Return a text with what is being composed at the cursor, in NFC."""
    # Qt counts positions in UTF-16, so a letter outside the BMP before the cursor counts twice.
    units, at = text.encode("utf-16-le", "surrogatepass"), cursor * 2
    before, after = (part.decode("utf-16-le", "replace") for part in (units[:at], units[at:]))
    return unicodedata.normalize("NFC", before + composing + after)


def _leaves_undo_to_window(field: QWidget, event: QEvent) -> bool:
    """Whether this asks if the field wants an undo or redo key, which belongs to the whole page."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
        and bool(field.property("page_undo"))
    )


class _Composing(_Widget):
    """What a line and a long text do alike while a syllable is being composed; stands before the class of Qt."""

    composing: str
    typed: SignalInstance
    left: SignalInstance

    if TYPE_CHECKING:

        def text_now(self) -> str: ...

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keep what is being composed at hand."""
        self.composing = event.preeditString()
        super().inputMethodEvent(event)
        self.typed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit the last syllable before the field is left."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.text_now()
        super().focusOutEvent(event)
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page where the page has them."""
        if _leaves_undo_to_window(self, event):
            event.ignore()
            return False
        return super().event(event)


class TextLine(_Composing, QLineEdit):
    """One line of text.

    ``typed`` is emitted at each change by the keyboard, also while a syllable is being composed; ``left`` when the
    field has been left, after the last syllable was committed.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composing = ""
        self.textEdited.connect(lambda _text: self.typed.emit())

    def text_now(self) -> str:
        """Commit what is being composed and return the whole text in NFC."""
        if self.composing:
            _commit(self, self.composing)
        return unicodedata.normalize("NFC", self.text())

    def text_as_seen(self) -> str:
        """Return the text with the syllable being composed, in NFC, without disturbing the typing."""
        return _with_composing(self.text(), self.cursorPosition(), self.composing)

    def show_text(self, text: str) -> None:
        """Show a text that did not come from the keyboard."""
        if text == self.text_as_seen():
            return
        self.text_now()
        self.setText(text)
        self.setCursorPosition(len(text) if self.hasFocus() else 0)


class LongText(_Composing, QPlainTextEdit):
    """Several lines of text; signals as in `TextLine`. Tab leaves the field."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composing = ""
        self._showing = False
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._changed)

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit()

    def text_now(self) -> str:
        """Commit what is being composed and return the whole text in NFC."""
        if self.composing:
            _commit(self, self.composing)
        return unicodedata.normalize("NFC", self.toPlainText())

    def text_as_seen(self) -> str:
        """Return the text with the syllable being composed, in NFC, without disturbing the typing."""
        return _with_composing(self.toPlainText(), self.textCursor().position(), self.composing)

    def show_text(self, text: str) -> None:
        """Show a text that did not come from the keyboard."""
        if text == self.text_as_seen():
            return
        self.text_now()
        self._showing = True
        self.setPlainText(text)
        self._showing = False
