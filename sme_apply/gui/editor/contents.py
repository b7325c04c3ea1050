"""The contents of an application at the left of the editor: parts, sections and how far each is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QProgressBar, QPushButton, QSizePolicy

from sme_apply.drafts import Application
from sme_apply.gui.parts.boxes import Piece, column, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label, set_look
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

_NARROWEST = 168
"""As wide as a title has in a small window; it is never cut off there."""
ROUND, CONSENTS, DOCUMENTS = "round", "consents", "documents"


class Contents(QFrame):
    """Leads to the sections.

    Signals:
        wanted: the id of a section, or round, consents or documents.
    """

    wanted = Signal(str)

    def __init__(self, application: Application, words: Sentences) -> None:
        super().__init__()
        self._words = words
        self._buttons: dict[str, QPushButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._group = QButtonGroup(self)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._share = label("", "note", wrap=False)
        pieces: list[Piece] = [
            row(label(words.text("gui-completeness"), "note", wrap=False), None, self._share),
            self._bar,
            2,
        ]
        pieces.append(self._button(ROUND, words.text("gui-round")))
        for part in application.form.parts:
            pieces.append(label(part.title.in_language(words.language), "note"))
            for section in part.sections:
                pieces.append(
                    self._button(section.id, f"{section.number}. {section.title.in_language(words.language)}")
                )
        pieces.append(label(words.text("gui-enclosures"), "note"))
        if application.form.consents:
            pieces.append(self._button(CONSENTS, words.text("gui-consents")))
        pieces.append(self._button(DOCUMENTS, words.text("gui-documents")))
        self.setLayout(column(*pieces, None, gap=0.75, margins=(0, 0, 2, 6)))
        self.show_application(application)

    @property
    def places(self) -> tuple[str, ...]:
        """Return everything that it leads to, in order."""
        return tuple(self._buttons)

    def show_place(self, place: str) -> None:
        """Show which one is in front."""
        self._buttons[place].setChecked(True)

    def show_application(self, application: Application) -> None:
        """Show how far each is."""
        percent = int(application.completeness * 100)
        self._bar.setValue(percent)
        self._bar.setAccessibleName(self._words.text("gui-completeness"))
        self._share.setText(f"{percent}%")
        for filled in application.sections:
            self._count(filled.section.id, filled.done, filled.asked)
        must = [consent.id for consent in application.form.consents if consent.required]
        if CONSENTS in self._counts:
            self._count(CONSENTS, sum(1 for id in must if id in application.draft.consents_read), len(must))
        papers = [paper.id for paper in application.track.documents if paper.required == "always"]
        at_hand = [id for id in papers if id in application.draft.papers and application.draft.papers[id].at_hand]
        self._count(DOCUMENTS, len(at_hand), len(papers))

    def _count(self, place: str, done: int, of: int) -> None:
        count, made = self._counts[place], self._buttons[place]
        count.setText("✓" if done == of else f"{done}/{of}")
        set_look(count, "tone", "good" if done == of else "quiet")
        made.setAccessibleName(f"{made.toolTip()}, {self._words.text('gui-done-of', done=done, of=of)}")

    def _button(self, place: str, text: str) -> QPushButton:
        made = button("", lambda: self.wanted.emit(place), kind="place", name=text, hint=text)
        made.setCheckable(True)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The button draws no word of its own: a label can break the line of a long title.
        said = label(text)
        # The longest count there is, so that the height leaves it room beside the title.
        count = label("00/00", "note", wrap=False)
        line = row(said, count, gap=1.5, margins=(2.5, 1.25, 2, 1.25))
        line.setStretch(0, 1)
        made.setLayout(line)
        made.setMinimumHeight(line.sizeHint().height())
        made.toggled.connect(lambda on: set_look(said, "tone", "accent" if on else ""))
        width = worn().scale.length(_NARROWEST)
        made.setFixedHeight(max(worn().scale.length(36), line.heightForWidth(width)))
        count.setText("")
        self._group.addButton(made)
        self._buttons[place], self._counts[place] = made, count
        return made
