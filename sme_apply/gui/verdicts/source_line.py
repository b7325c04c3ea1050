"""Where a figure or a rule comes from, with a badge for how sure it is and a way to read it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame

from sme_apply.gui.parts.boxes import Piece, holding, row
from sme_apply.gui.parts.buttons import icon_button
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.sentences import Sentences
from sme_apply.terms import Source, SourceStatus

_TONES = {
    SourceStatus.CONFIRMED: "good",
    SourceStatus.REPORTED: "accent",
    SourceStatus.OTHER_YEAR: "warn",
    SourceStatus.UNCONFIRMED: "bad",
}


def status_badge(source: Source, words: Sentences) -> QFrame:
    """Return the badge of a source: its status and year."""
    text = words.text("gui-source-badge", status=words.text(f"status-{source.status.value}"), year=source.year)
    return holding(row(badge(text, _TONES[source.status])))


def source_line(source: Source, words: Sentences) -> QFrame:
    """Return one line about a source; its address opens in the user's browser, and only when asked to."""
    said = label(source.reference, "note", selectable=True)
    if source.read_on is not None:
        said.setToolTip(words.text("gui-source-read-on", day=source.read_on))
    pieces: list[Piece] = [status_badge(source, words), said]
    url = QUrl(source.url or "")
    if url.scheme() in ("http", "https"):
        pieces.append(
            icon_button(
                "external-link",
                words.text("gui-source-open", address=str(source.url)),
                lambda: QDesktopServices.openUrl(url),
            )
        )
    line = row(*pieces, gap=2)
    line.setStretch(1, 1)
    return holding(line)
