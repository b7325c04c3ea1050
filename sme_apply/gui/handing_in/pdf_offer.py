"""What came out of a PDF: whose application it is, what became of the file, and where the draft would stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from sme_apply.company import written_business_number
from sme_apply.export import FileState
from sme_apply.gui.parts.boxes import Piece, card, column, note, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.verdict_card import track_name
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.gui.handing_in.pdf_contents import PdfContents

_WIDE, _HIGH, _EDGE = 620, 640, 60
_MOST_SHOWN = 40
_STATE_TONES = {FileState.ORIGINAL: "good", FileState.RESAVED: "warn", FileState.CHANGED: "bad"}


class PdfOffer(QDialog):
    """Asks whether a draft is to be made; a file that was changed needs a tick before that."""

    def __init__(self, contents: PdfContents, words: Sentences, over: QWidget) -> None:
        super().__init__(over)
        self._words = words
        self.contents = contents
        self.setWindowTitle(words.text("handing-open-pdf"))
        self.setAccessibleName(words.text("handing-open-pdf"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        state = contents.brought.state
        self._sure = Tick(words.text("handing-pdf-sure"))
        take = button(words.text("handing-pdf-take"), self.accept, kind="primary", icon="check")
        leave = button(words.text("gui-cancel"), self.reject, kind="quiet")
        pieces: list[Piece] = [
            label(contents.file, "heading"),
            self._facts_of_it(),
            note(words.text(f"handing-pdf-{state.value}"), _STATE_TONES[state]),
            *self._company(),
            *self._confirmed(),
            None,
        ]
        inside = QWidget()
        inside.setLayout(column(*pieces, gap=3, margins=(0, 0, 2, 0)))
        foot = row(None, leave, take)
        if state is FileState.ORIGINAL:
            self._sure.setChecked(True)
            self._sure.setParent(self)
            self._sure.hide()
            lines = column(scrolled(inside), foot, gap=4, margins=(7, 6, 6, 5))
        else:
            take.setEnabled(False)
            self._sure.toggled.connect(take.setEnabled)
            lines = column(scrolled(inside), row(self._sure, None), foot, gap=4, margins=(7, 6, 6, 5))
        lines.setStretch(0, 1)
        self.setLayout(lines)
        scale, edge = worn().scale, worn().scale.length(_EDGE)
        self.resize(
            min(scale.length(_WIDE), max(over.width() - edge, 0)),
            min(scale.length(_HIGH), max(over.height() - edge, 0)),
        )

    @property
    def sure(self) -> bool:
        """Whether the file is as it was written, or the user takes it as it is."""
        return self._sure.isChecked()

    def _facts_of_it(self) -> QWidget:
        words, brought = self._words, self.contents.brought
        company, verdict = brought.company, brought.verdict
        name = company.name_ko or company.name_en or words.text("gui-nameless")
        number = company.business_registration_number
        then = words.text(f"verdict-{verdict.verdict}")
        now = words.text(f"verdict-{self.contents.now.verdict.value}")
        told = {
            "handing-pdf-company": f"{name} ({written_business_number(number)})" if number else name,
            "handing-pdf-programme": words.text(
                "handing-pdf-programme-of", programme=track_name(self.contents.now, words), season=brought.draft.season
            ),
            "handing-pdf-written-on": words.written(brought.written_on),
            "handing-pdf-answers": words.text("handing-pdf-answers-of", count=len(brought.draft.answers)),
            "handing-pdf-verdict": words.text("handing-pdf-verdict-of", then=then, day=verdict.as_of, now=now),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(worn().scale.space(5))
        grid.setVerticalSpacing(worn().scale.space(2))
        grid.setColumnStretch(1, 1)
        for line, (key, text) in enumerate(told.items()):
            grid.addWidget(label(words.text(key), "soft", wrap=False), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, "label"), line, 1)
        return card(grid)

    def _company(self) -> tuple[Piece, ...]:
        words, contents = self._words, self.contents
        if contents.known_id is None:
            return (label(words.text("handing-pdf-new-company"), "soft"),)
        name = contents.known_name or words.text("gui-nameless")
        said = label(words.text("handing-pdf-known-company", name=name), "soft")
        if not contents.differences:
            return (said,)
        grid = QGridLayout()
        grid.setHorizontalSpacing(worn().scale.space(4))
        grid.setVerticalSpacing(worn().scale.space(1.5))
        for at, key in enumerate(("handing-fact", "handing-fact-kept", "handing-fact-brought")):
            grid.addWidget(label(words.text(key), "note"), 0, at)
            grid.setColumnStretch(at, 1)
        for line, each in enumerate(contents.differences[:_MOST_SHOWN], start=1):
            texts = (words.say(each.name), words.written(each.kept), words.written(each.brought))
            for at, text in enumerate(texts):
                grid.addWidget(label(text, "label" if at == 0 else ""), line, at, Qt.AlignmentFlag.AlignTop)
        pieces: list[Piece] = [label(words.text("handing-pdf-differences", count=len(contents.differences))), grid]
        more = len(contents.differences) - _MOST_SHOWN
        if more > 0:
            pieces.append(label(words.text("handing-pdf-differences-more", count=more), "note"))
        return said, card(*pieces)

    def _confirmed(self) -> tuple[Piece, ...]:
        confirmed = self.contents.brought.confirmed
        if not confirmed:
            return ()
        words = self._words
        lines = [
            label(words.text("handing-pdf-confirmed-line", value=each.value, notice=each.notice), "note")
            for each in confirmed[:_MOST_SHOWN]
        ]
        return (card(label(words.text("handing-pdf-confirmed", count=len(confirmed))), *lines, gap=1.5),)
