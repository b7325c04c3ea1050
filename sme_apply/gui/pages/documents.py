"""The documents of the application: a checklist to which files are attached, each checked as it comes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from sme_apply.drafts import Application, chosen_round
from sme_apply.gui.documents.assigning import Asked, Assigning
from sme_apply.gui.documents.attaching import Wish
from sme_apply.gui.documents.document_row import DocumentRow
from sme_apply.gui.documents.file_drop import FileDrop
from sme_apply.gui.documents.file_line import written_size
from sme_apply.gui.documents.looking import file_name
from sme_apply.gui.documents.state import state_of
from sme_apply.gui.documents.viewer import Viewer
from sme_apply.gui.keeping.long_work_line import LongWorkLine
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import card, column, emptied, note, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.verdict_card import track_name
from sme_apply.programmes import RequiredDocument
from sme_apply.sentences import Sentences
from sme_apply.terms import Message

if TYPE_CHECKING:
    from sme_apply.vault.records import PaperRecord

_SPOT = "document:"


class DocumentsPage(Page):
    """A row for each document of the notice's list."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self._attaching = session.attaching
        self._rows: dict[str, DocumentRow] = {}
        self._rows_of: object = None
        self._add = button(self.say("documents-add"), self.choose_files, icon="upload", shortcut="Ctrl+O")
        self._reuse = button(self.say("documents-reuse"), self.choose_others, kind="quiet", icon="link-2")
        back = button(
            self.say("gui-back-to-form"), lambda: self.wants.emit(Spot(Place.DRAFTS)), kind="quiet", icon="arrow-left"
        )
        onward = button(
            self.say("gui-place-export"), lambda: self.wants.emit(Spot(Place.EXPORT)), kind="primary",
            icon="file-output",
        )  # fmt: skip
        self.outer.addWidget(self.head(self.say("gui-place-documents"), self.say("documents-below"), back, onward))
        self._above = column(gap=2)
        self._list = QVBoxLayout()
        self._list.setSpacing(worn().scale.space(2.5))
        inside = QWidget()
        inside.setLayout(
            column(
                self._above, flowing(self._add, self._reuse, gap=2), LongWorkLine(self._attaching.long, words),
                self._list, None, gap=3, margins=(9, 1, 9, 9),
            )
        )  # fmt: skip
        self._area: QScrollArea = scrolled(inside)
        self.outer.addWidget(self._area, 1)
        FileDrop(self, self.dropped)
        self._attaching.changed.connect(self._changed)
        self._attaching.done.connect(self._done)
        session.drafting.changed.connect(lambda _place: self._changed())
        session.drafting.opened.connect(self._changed)
        self._show()

    def shown(self) -> None:
        """Look at the files that were attached in an earlier session."""
        self._show()
        self._attaching.look()

    def commit(self) -> None:
        """Take over the days that are being typed."""
        super().commit()
        for each in self._rows.values():
            each.commit()

    def show_spot(self, at: str) -> None:
        """Bring a document into view."""
        found = self._rows.get(at.removeprefix(_SPOT))
        if found is None:
            return

        def show() -> None:
            self._area.ensureWidgetVisible(found)
            found.attach.setFocus()

        QTimer.singleShot(0, found, show)

    def spot(self) -> str:
        """Return the document that has the keyboard focus."""
        focused = self.focusWidget()
        held = (f"{_SPOT}{id}" for id, each in self._rows.items() if focused and each.isAncestorOf(focused))
        return next(held, "")

    def undo(self) -> None:
        """Take the last change of the files back, else of the draft."""
        if not self._attaching.take_back():
            self.session.drafting.undo()

    def redo(self) -> None:
        """Do a change of the draft that was taken back once more."""
        self.session.drafting.redo()

    def row_of(self, document: str) -> DocumentRow:
        """Return the row of a document."""
        return self._rows[document]

    # Attaching

    def choose_files(self) -> None:
        """Let the user choose files, then say what each is."""
        chosen, _ = QFileDialog.getOpenFileNames(self, self.say("documents-add"), "", self._kinds())
        if chosen:
            self.dropped(tuple(Path(each) for each in chosen))

    def dropped(self, paths: Sequence[Path], document: str = "") -> Assigning | None:
        """Attach files that were dropped, onto a row or beside them; what is not clear is asked."""
        application = self.session.drafting.application
        if application is None or self._says_read_only():
            return None
        if document and len(paths) == 1:
            self._attaching.attach([Wish(document, paths[0])])
            return None
        asked = [Asked(file_name(path), chosen=document) for path in paths]
        dialog = self._ask("documents-assign", asked, application)

        def take() -> None:
            told = zip(paths, dialog.assigned(), strict=True)
            self._attaching.attach([Wish(id, path, day) for path, (id, day) in told if id])

        dialog.accepted.connect(take)
        return dialog

    def choose_others(self) -> None:
        """Offer the files that are attached to the other applications of the company."""
        if not self._says_read_only():
            self._attaching.others(self._offer_others)

    def _offer_others(self, found: Sequence[PaperRecord]) -> None:
        application = self.session.drafting.application
        if application is None or not shiboken6.isValid(self):
            return
        if not found:
            self.says.emit(self.say("documents-reuse-none"), "", None)
            return
        dialog = self._ask("documents-reuse", [self._known(each) for each in found], application, with_days=False)

        def take() -> None:
            for record, (id, _day) in zip(found, dialog.assigned(), strict=True):
                if id:
                    self._attaching.reuse(record, id)

        dialog.accepted.connect(take)

    def _known(self, record: PaperRecord) -> Asked:
        size, day = written_size(record.size), record.issued_on
        if day is None:
            return Asked(record.name, self.say("documents-known-undated", size=size))
        return Asked(record.name, self.say("documents-known", size=size, day=day))

    def _ask(self, key: str, asked: Sequence[Asked], application: Application, *, with_days: bool = True) -> Assigning:
        dialog = Assigning(
            self.say(key), self.say(f"{key}-below"), asked, application.track.documents, self.words, self.window(),
            with_days=with_days,
        )  # fmt: skip
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _choose_one(self, document: str, replaces: str) -> None:
        if self._says_read_only():
            return
        chosen, _ = QFileDialog.getOpenFileName(self, self.say("documents-attach"), "", self._kinds())
        if chosen:
            self._attaching.attach([Wish(document, Path(chosen), replaces=replaces or None)])

    def _kinds(self) -> str:
        pictures = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.webp"
        return f"{self.say('documents-kinds')} ({pictures});;{self.say('documents-any-file')} (*)"

    def _says_read_only(self) -> bool:
        if self.session.read_only:
            self.says.emit(self.say("documents-read-only"), "", None)
        return self.session.read_only

    def open_file(self, id: str) -> Viewer | None:
        """Show the pages of an attached file."""
        record = next((each for each in self._attaching.files if each.id == id), None)
        if record is None:
            return None
        viewer = Viewer(record, self.session, self.words, self.window())
        viewer.finished.connect(viewer.deleteLater)
        viewer.open()
        return viewer

    def _done(self, said: Message) -> None:
        if self.isVisible():
            undo = self._attaching.can_take_back
            self.says.emit(
                self.words.say(said), self.say("gui-undo") if undo else "", self._attaching.take_back if undo else None
            )

    # Showing

    def _changed(self) -> None:
        # Whoever types in the form does not wait for a page that nobody sees.
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        application = self._attaching.application
        if application is None:
            self._rows_of = None
            self._clear()
            return
        rests_on = (self.session.drafting.draft_id, application.track.documents)
        if rests_on != self._rows_of:
            self._rows_of = rests_on
            self._clear()
            for document in application.track.documents:
                self._rows[document.id] = self._row(document)
                self._list.addWidget(self._rows[document.id])
        self._show_above(application)
        for document in application.track.documents:
            files, refusal = self._attaching.of(document.id), self._attaching.refusals.get(document.id)
            looks, most = self._attaching.looks, self._attaching.choice.most_file_bytes
            state = state_of(document, application, files, looks, refusal, most)
            self._rows[document.id].show_document(application, files, looks, refusal, state)

    def _clear(self) -> None:
        self._rows = {}
        emptied(self._list)
        emptied(self._above)

    def _show_above(self, application: Application) -> None:
        emptied(self._above)
        self._above.addWidget(label(track_name(application.verdict, self.words), "heading"))
        documents = application.track.documents
        if not documents:
            self._above.addWidget(card(label(self.say("documents-none"), "soft")))
            return
        self._above.addWidget(label(self._closing(application), "soft"))
        needed = [each for each in documents if each.required == "always"]
        ready = sum(1 for each in needed if (paper := application.draft.papers.get(each.id)) and paper.at_hand)
        tone = "good" if ready == len(needed) else "accent"
        self._above.addWidget(note(self.say("documents-ready", ready=ready, needed=len(needed)), tone))

    def _closing(self, application: Application) -> str:
        state = chosen_round(application)
        if state is None:
            return self.say("documents-no-round")
        name = state.round.name.in_language(self.words.language)
        if state.round.rolling:
            return self.say("documents-rolling", round=name)
        if state.days.end is None:
            return self.say("documents-closing-unknown", round=name)
        if state.closing_hour is None:
            return self.say("documents-closing", round=name, day=state.days.end)
        return self.say("documents-closing-hour", round=name, day=state.days.end, hour=state.closing_hour)

    def _row(self, document: RequiredDocument) -> DocumentRow:
        id, attaching = document.id, self._attaching
        made = DocumentRow(document, self.words, can_change=not self.session.read_only)

        def noted(at_hand: bool, day: date | None) -> None:
            self.session.drafting.note_paper(id, at_hand, day)

        made.wanted.connect(lambda replaces: self._choose_one(id, replaces))
        made.dropped.connect(lambda paths: self.dropped(paths, id))
        made.opened.connect(self.open_file)
        made.removed.connect(attaching.remove)
        made.dated.connect(attaching.note_issue)
        made.noted.connect(noted)
        made.dismissed.connect(lambda: attaching.dismiss(id))
        return made
