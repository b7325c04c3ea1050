"""Before handing in: one list of what is wrong or unsure, the pages as they will be, and the PDF."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QVBoxLayout, QWidget

from sme_apply.drafts import Problem, Severity
from sme_apply.gui.handing_in.finished_pdf import FinishedPdf
from sme_apply.gui.handing_in.preview import Preview
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import column, emptied, note, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

_LIST_WIDE = 400
_ICONS = {Severity.ERROR: ("circle-x", "bad"), Severity.WARNING: ("triangle-alert", "warn")}


class ExportPage(Page):
    """The list of problems beside the preview."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self._finished = FinishedPdf(session, self)
        self._save = button(
            self.say("gui-save-pdf"), self._choose_file, kind="primary", icon="download", shortcut="Ctrl+S"
        )
        back = button(
            self.say("gui-back-to-form"), lambda: self.wants.emit(Spot(Place.DRAFTS)), kind="quiet", icon="arrow-left"
        )
        self.outer.addWidget(self.head(self.say("gui-place-export"), self.say("gui-export-below"), back, self._save))
        self._list = QVBoxLayout()
        self._list.setSpacing(worn().scale.space(2))
        self._left = left = QWidget()
        left.setLayout(column(self._list, None, margins=(0, 0, 2, 8)))
        area = scrolled(left)
        area.setFixedWidth(worn().scale.length(_LIST_WIDE))
        self._replace_characters = False
        self._preview = Preview(self._finished, words)
        line = row(area, self._preview, gap=6, margins=(9, 1, 8, 4))
        line.setStretch(1, 1)
        self.outer.addLayout(line, 1)
        self._save.setEnabled(False)
        self._finished.written.connect(self._written)
        session.drafting.changed.connect(self._changed)
        session.drafting.opened.connect(self._changed)
        self._show_list()

    def shown(self) -> None:
        """Write the PDF of the application as it is now."""
        self._show_list()
        self._finished.write()

    @property
    def preview(self) -> Preview:
        """Return the pages in view."""
        return self._preview

    def problem_cards(self) -> tuple[LiveCard, ...]:
        """Return the lines of the list, the gravest first."""
        return tuple(self._left.findChildren(LiveCard))

    def replace_characters(self, replace: bool) -> None:
        """Allow characters that cannot be drawn to be printed as their number."""
        self._replace_characters = replace

    def save_file(self, path: Path) -> None:
        """Save the PDF; what came of it is said."""
        latest, work = self._finished.latest, self.session.work
        if latest is None:
            return
        if latest.missing and not self._replace_characters:
            self.says.emit(self.say("gui-characters-first"), "", None)
            return
        final, pdf = latest.application.final, latest.pdf

        def save() -> None:
            from sme_apply.export import write_whole

            write_whole(path, pdf)

        def saved(_nothing: object) -> None:
            key = "gui-pdf-saved" if final else "gui-pdf-saved-draft"
            self.says.emit(self.say(key, file=path.name), "", None)

        work.beside(save, saved, self.session.say_error)

    def _choose_file(self) -> None:
        latest = self._finished.latest
        if latest is None:
            return
        application, language = latest.application, self.words.language
        parts = [
            application.company.name_ko or application.company.name_en or "",
            application.programme.name.in_language(language),
            "" if application.final else self.say("gui-draft-mark"),
        ]
        proposed = re.sub(r"[^\w ()-]", "", " ".join(part for part in parts if part)).strip()
        chosen, _ = QFileDialog.getSaveFileName(self, self.say("gui-save-pdf"), f"{proposed}.pdf", "PDF (*.pdf)")
        if chosen:
            self.save_file(Path(chosen))

    def _changed(self) -> None:
        if self.isVisible():
            self._show_list()
            self._finished.write_soon()

    def _written(self) -> None:
        self._save.setEnabled(True)
        self._show_list()

    def _show_list(self) -> None:
        application = self.session.drafting.application
        had_focus = self._left.isAncestorOf(self.focusWidget() or self)
        emptied(self._list)
        if application is None:
            return
        errors = [each for each in application.problems if each.severity is Severity.ERROR]
        warnings = [each for each in application.problems if each.severity is Severity.WARNING]
        self._list.addWidget(label(self.say("gui-problems"), "heading"))
        self._list.addWidget(self._summary(len(errors)))
        latest = self._finished.latest
        if latest is not None and latest.missing:
            self._list.addWidget(self._characters())
        for key, found in (("gui-problems-errors", errors), ("gui-problems-warnings", warnings)):
            if found:
                tone = "bad" if found is errors else "warn"
                self._list.addLayout(row(label(self.say(key), "label", wrap=False), badge(str(len(found)), tone), None))
                for problem in found:
                    self._list.addWidget(self._problem(problem))
        if had_focus:
            QTimer.singleShot(0, self, self.take_focus)

    def _summary(self, errors: int) -> QFrame:
        if errors:
            return note(self.say("gui-not-final", count=errors), "warn")
        return note(self.say("gui-final"), "good")

    def _problem(self, problem: Problem) -> QFrame:
        said = self.words.say(problem.message)
        line = LiveCard(said)
        icon, tone = _ICONS[problem.severity]
        picture = QLabel()
        picture.setPixmap(worn().picture(icon, tone, 17))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        arrow = QLabel()
        arrow.setPixmap(worn().picture("chevron-right", "ink_faint", 16))
        inner = row(picture, label(said), arrow, gap=2.5, margins=(3.5, 2.5, 3, 2.5))
        inner.setStretch(1, 1)
        line.setLayout(inner)
        spot = Spot(Place.ELIGIBILITY) if problem.place == "verdict" else Spot(Place.DRAFTS, problem.place)
        line.chosen.connect(lambda: self.wants.emit(spot))
        return line

    def _characters(self) -> QFrame:
        latest = self._finished.latest
        said = [
            self.say("gui-character-in", character=each.character, code=each.codepoint, field=each.field)
            for each in (latest.missing if latest is not None else ())[:20]
        ]
        lines = [label(text, "soft") for text in said]
        replace = Tick(self.say("gui-replace-characters"))
        replace.setChecked(self._replace_characters)
        replace.toggled.connect(self.replace_characters)
        return note(self.say("gui-characters"), "bad", *lines, replace)
