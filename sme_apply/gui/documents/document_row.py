"""One document of the checklist: what it is, where to get it, how it stands, and the files attached as it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from sme_apply.drafts import Application, Paper, standing_of
from sme_apply.gui.documents.file_drop import FileDrop
from sme_apply.gui.documents.file_line import FileLine
from sme_apply.gui.documents.issue_day import IssueDay
from sme_apply.gui.documents.state import DocumentState, said_of
from sme_apply.gui.parts.boxes import Piece, column, emptied, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import badge, label, set_tone
from sme_apply.gui.theme import worn
from sme_apply.programmes import RequiredDocument
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.gui.documents.attaching import Refusal
    from sme_apply.gui.documents.looking import Look
    from sme_apply.vault.records import PaperRecord


class DocumentRow(QFrame):
    """A card that takes files, by button or dropped onto it.

    Args:
        can_change: whether files may be attached.

    Signals:
        wanted: a file is to be chosen; carries the id of the attached file that gives way, else an empty text.
        dropped: files were dropped onto the card (a tuple of paths).
        opened, removed: an attached file, by its id.
        dated: an attached file, by its id, and its day of issue.
        noted: without a file: whether it is at hand, and its day of issue.
        dismissed: the refusal was read.
    """

    wanted = Signal(str)
    dropped = Signal(object)
    opened = Signal(str)
    removed = Signal(str)
    dated = Signal(str, object)
    noted = Signal(bool, object)
    dismissed = Signal()

    def __init__(self, document: RequiredDocument, words: Sentences, *, can_change: bool) -> None:
        super().__init__()
        self.document, self._words, self._can_change = document, words, can_change
        self.setProperty("role", "card")
        self._lines: dict[str, FileLine] = {}
        self._refusal: Refusal | None = None
        self._name = name = document.name.in_language(words.language)
        self.setAccessibleName(name)
        self._state = badge("", "quiet")
        self._tick = Tick(words.text("gui-document-at-hand"), f"{name}: {words.text('gui-document-at-hand')}")
        self._tick.clicked.connect(lambda _checked: self._note())
        self._tick.setEnabled(can_change)
        self._day = IssueDay(name, words)
        self._day.told.connect(lambda _day: self._note())
        self._valid = label("", "soft")
        self.attach = button(
            words.text("documents-attach"), lambda: self.wanted.emit(""), icon="paperclip",
            name=f"{name}: {words.text('documents-attach')}",
        )  # fmt: skip
        self.attach.setEnabled(can_change)
        self._said = QVBoxLayout()
        self._files = QVBoxLayout()
        self._files.setSpacing(worn().scale.space(3))
        texts = column(*self._texts(), self._valid, gap=1.5)
        head = row(texts, column(self.attach, self._tick, self._day, None, gap=1.5), gap=4)
        head.setStretch(0, 1)
        if worn().scale.is_large:
            head.setDirection(QBoxLayout.Direction.TopToBottom)
        self.setLayout(column(head, self._said, self._files, gap=2.5, margins=(5, 4, 5, 4)))
        FileDrop(self, self.dropped.emit)

    def commit(self) -> None:
        """Take over the days that are being typed."""
        for line in self._lines.values():
            line.day.commit()
        if not self._lines:
            self._day.commit()

    def line(self, id: str) -> FileLine | None:
        """Return the line of an attached file."""
        return self._lines.get(id)

    @property
    def state(self) -> str:
        """Return the word for how it stands, as it is shown."""
        return self._state.text()

    def show_document(
        self,
        application: Application,
        files: Sequence[PaperRecord],
        looks: Mapping[str, Look],
        refusal: Refusal | None,
        state: DocumentState,
    ) -> None:
        """Show how the document stands now."""
        self._state.setText(self._words.say(state.said))
        set_tone(self._state, state.tone)
        self.setAccessibleDescription(self._state.text())
        paper, as_of = application.draft.papers.get(self.document.id, Paper()), application.verdict.as_of
        asks = self.document.valid_for_days is not None or self.document.valid_on is not None
        self._tick.setVisible(not files)
        self._tick.setChecked(paper.at_hand)
        self._day.setVisible(not files and asks and paper.at_hand)
        self._day.show_day(paper.issued_on)
        said = said_of(standing_of(self.document, application, paper.issued_on), as_of)
        self._valid.setVisible(not files and said is not None)
        self._valid.setText(self._words.say(said) if said is not None else "")
        self._show_refusal(refusal)
        self._show_files(files)
        for each in files:
            standing = standing_of(self.document, application, each.issued_on)
            self._lines[each.id].show_file(each, looks.get(each.sha256), standing, as_of)

    def _texts(self) -> list[Piece]:
        words, document, language = self._words, self.document, self._words.language
        must = words.text(f"document-{document.required}")
        tone = "accent" if document.required == "always" else "quiet"
        badges = (badge(must, tone), badge(words.text(f"document-{document.way}"), "quiet"), self._state)
        texts: list[Piece] = [label(self._name, "lead"), flowing(*badges)]
        texts += [label(each.in_language(language), "soft") for each in (document.condition, document.note) if each]
        if document.where is not None:
            where = document.where.in_language(language) + (f" ({document.url})" if document.url else "")
            texts.append(label(words.text("gui-document-where", where=where), "note", selectable=True))
        return texts

    def _show_refusal(self, refusal: Refusal | None) -> None:
        if refusal == self._refusal:
            return
        self._refusal = refusal
        emptied(self._said)
        if refusal is not None:
            words = self._words
            said = words.text("documents-refused", file=refusal.file, problem=words.say(refusal.reason))
            read = button(
                words.text("documents-dismiss"), self.dismissed.emit, kind="link",
                name=f"{self._name}: {words.text('documents-dismiss')}",
            )  # fmt: skip
            self._said.addWidget(note(said, "bad", row(read, None)))

    def _show_files(self, files: Sequence[PaperRecord]) -> None:
        there = {each.id for each in files}
        for id in [each for each in self._lines if each not in there]:
            gone = self._lines.pop(id)
            self._files.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for each in files:
            if each.id not in self._lines:
                self._lines[each.id] = line = FileLine(each, self._name, self._words, can_change=self._can_change)
                line.opened.connect(lambda id=each.id: self.opened.emit(id))
                line.replaced.connect(lambda id=each.id: self.wanted.emit(id))
                line.removed.connect(lambda id=each.id: self.removed.emit(id))
                line.dated.connect(lambda day, id=each.id: self.dated.emit(id, day))
                self._files.addWidget(line)

    def _note(self) -> None:
        self.noted.emit(self._tick.isChecked(), self._day.day)
