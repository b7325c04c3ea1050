"""Says what went wrong and whether the work is saved, and offers a report that the user reads before it leaves."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from sme_apply.gui.files import write_whole_file
from sme_apply.gui.parts.boxes import column, emptied, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import SmeApplyError

_SIZE = (640, 560)
_MOST_LETTERS = 60_000


class ReportDialog(QDialog):
    """One window for an error and for those that follow from it.

    Args:
        report: what may be handed to others: versions, classes and places in the program.
    """

    def __init__(self, parent: QWidget, session: Session, words: Sentences, report: str) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.text("failure-title"))
        scale, room = worn().scale, parent.size() * 0.9
        self.resize(min(scale.length(_SIZE[0]), room.width()), min(scale.length(_SIZE[1]), room.height()))
        self._standing = QVBoxLayout()
        self._standing.setContentsMargins(0, 0, 0, 0)
        self.details = QPlainTextEdit(report)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(words.text("failure-details"))
        self._said: QLabel = label("", "note")
        self._said.hide()
        named = label(words.text("failure-details"), "label")
        named.setBuddy(self.details)
        go_on = button(words.text("failure-go-on"), self.accept, kind="primary")
        ways = flowing(
            button(words.text("failure-copy"), self._copy, icon="clipboard-list"),
            button(words.text("failure-save"), self._choose_file, icon="download"),
            gap=2,
        )
        close = button(words.text("failure-close"), self._close_window)
        self.setLayout(
            column(
                label(words.text("failure-title"), "heading"),
                label(words.text("failure-what"), "soft"),
                self._standing,
                named,
                label(words.text("failure-holds"), "note"),
                self.details,
                ways,
                self._said,
                row(None, close, go_on, gap=2),
                gap=2.5,
                margins=(6, 5, 6, 5),
            )
        )
        go_on.setFocus()
        self._look_whether_saved()

    def add(self, report: str) -> None:
        """Take in what else went wrong meanwhile."""
        if len(self.details.toPlainText()) < _MOST_LETTERS:
            self.details.appendPlainText(f"\n{report}")

    def _look_whether_saved(self) -> None:
        session = self._session
        if session.vault is None:
            self._say("failure-no-vault", "quiet")
            return
        if session.read_only:
            self._say("failure-read-only", "quiet")
            return
        self._say("failure-saving", "quiet")
        session.autosave.save_now()
        # What stands before this in the vault's thread is on the disk, or was refused, once this comes back.
        session.work.with_vault(lambda: None, lambda _nothing: self._saved(), lambda _error: self._saved())

    def _saved(self) -> None:
        if shiboken6.isValid(self):
            clean = self._session.autosave.clean
            self._say("failure-saved" if clean else "failure-not-saved", "good" if clean else "bad")

    def _say(self, key: str, tone: str) -> None:
        emptied(self._standing)
        self._standing.addWidget(note(self._words.text(key), tone))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self._tell(self._words.text("failure-copied"))

    def _choose_file(self) -> None:
        words = self._words
        chosen, _ = QFileDialog.getSaveFileName(
            self, words.text("failure-save"), words.text("failure-file"), f"{words.text('failure-text-file')} (*.txt)"
        )
        if chosen:
            self.save_file(Path(chosen))

    def save_file(self, path: Path) -> None:
        """Write the report as a text file; what goes wrong is said here."""
        try:
            write_whole_file(path, self.details.toPlainText().encode())
        except SmeApplyError as problem:
            self._tell(self._words.say(problem.message))
        else:
            self._tell(self._words.text("failure-file-saved", file=path.name))

    def _tell(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()

    def _close_window(self) -> None:
        window = self.parentWidget()
        self.reject()
        if window is not None:
            window.close()
