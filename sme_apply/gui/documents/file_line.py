"""One attached file: its first page, what it is called, its day of issue, how long it is valid."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from sme_apply.drafts import Standing, Validity
from sme_apply.gui.documents.issue_day import IssueDay
from sme_apply.gui.documents.state import said_of
from sme_apply.gui.parts.boxes import column, emptied, row
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.words_on_screen import label, set_tone
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.export import Picture
    from sme_apply.gui.documents.looking import Look
    from sme_apply.vault.records import PaperRecord

_PICTURE = (58, 78)
_MEGABYTE, _KILOBYTE = 1_000_000, 1_000
_TONES = {Validity.VALID: "good", Validity.EXPIRED: "bad", Validity.EXPIRES_BEFORE_CLOSING: "bad"}


class FileLine(QFrame):
    """Shows a file and what can be done with it.

    Args:
        of: what the list calls the document.
        can_change: whether it may be replaced and removed.

    Signals:
        opened, replaced, removed: the user wants to see it, to put another in its place, to take it away.
        dated: its day of issue was told (a `date` or ``None``).
    """

    opened = Signal()
    replaced = Signal()
    removed = Signal()
    dated = Signal(object)

    def __init__(self, record: PaperRecord, of: str, words: Sentences, *, can_change: bool) -> None:
        super().__init__()
        self._words = words
        self._picture = QLabel()
        self._picture.setFixedSize(*(worn().scale.length(side) for side in _PICTURE))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setProperty("role", "note-box")
        self._picture.setAccessibleName(words.text("documents-first-page", file=record.name))
        self._size = label("", "note", wrap=False)
        self._valid = label("", "soft")
        self.day = IssueDay(f"{of}, {record.name}", words)
        self.day.told.connect(self.dated)
        self.day.setEnabled(can_change)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(worn().scale.space(0.5))
        name = label(record.name, "label", selectable=True)

        def named(key: str) -> str:
            return f"{record.name}: {words.text(key)}"

        look = button(words.text("documents-open"), self.opened.emit, kind="quiet", name=named("documents-open"))
        other = button(
            words.text("documents-replace"), self.replaced.emit, kind="quiet", name=named("documents-replace")
        )
        away = icon_button("trash-2", named("documents-remove"), self.removed.emit)
        other.setEnabled(can_change)
        away.setEnabled(can_change)
        texts = column(name, self._size, row(self.day, None), self._valid, self._notes, gap=1)
        line = row(self._picture, texts, look, other, away, gap=3)
        line.setStretch(1, 1)
        line.setAlignment(self._picture, Qt.AlignmentFlag.AlignTop)
        for each in (look, other, away):
            line.setAlignment(each, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def show_file(self, record: PaperRecord, look: Look | None, standing: Standing, as_of: date) -> None:
        """Show how it stands now."""
        words = self._words
        if look is None:
            self._size.setText(words.text("documents-not-looked", size=written_size(record.size)))
        elif look.refused is None:
            self._size.setText(words.text("documents-extent", pages=look.pages, size=written_size(look.size)))
        else:
            self._size.setText(written_size(record.size))
        self._show_picture(look.first_page if look is not None else None)
        self.day.show_day(record.issued_on)
        said = said_of(standing, as_of)
        self._valid.setVisible(said is not None)
        if said is not None:
            self._valid.setText(words.say(said))
            set_tone(self._valid, _TONES.get(standing.validity, "warn"))
        emptied(self._notes)
        if look is not None and look.refused is not None:
            self._notes.addWidget(label(words.say(look.refused), "error"))
        for note in look.notes if look is not None else ():
            self._notes.addWidget(label(f"·  {words.say(note)}", "note"))

    def _show_picture(self, picture: Picture | None) -> None:
        if picture is None:
            self._picture.setPixmap(worn().picture("paperclip", "ink_faint", 20))
            return
        image = QImage(picture.rgba, picture.width, picture.height, picture.stride, QImage.Format.Format_RGBA8888)
        ratio = self.devicePixelRatioF()
        room = QSize(self._picture.width() - 6, self._picture.height() - 6) * ratio
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(image).scaled(room, keep, smooth)
        # A white page on a white card needs an edge.
        painter = QPainter(pixmap)
        painter.setPen(QColor(worn().colours.control))
        painter.drawRect(0, 0, pixmap.width() - 1, pixmap.height() - 1)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)


def written_size(size: int) -> str:
    """Return a size as people read it: in kB below a megabyte, in MB from there."""
    return f"{size / _MEGABYTE:.1f} MB" if size >= _MEGABYTE else f"{max(1, round(size / _KILOBYTE))} kB"
