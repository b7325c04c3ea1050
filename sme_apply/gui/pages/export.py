"""Before handing in: one list of what is wrong or unsure, the pages as they will be, and the PDF."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from sme_apply.export import Finding, check_before_handing_in
from sme_apply.gui.handing_in.data_card import DataCard
from sme_apply.gui.handing_in.findings_list import add_findings, summary
from sme_apply.gui.handing_in.finished_pdf import FinishedPdf
from sme_apply.gui.handing_in.kept_choice import KeptChoice
from sme_apply.gui.handing_in.package_dialog import PackageDialog
from sme_apply.gui.handing_in.preview import Preview
from sme_apply.gui.handing_in.printing import ask_for_printer, print_pages
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import column, emptied, note, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.parts.two_panes import TwoPanes
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_LIST_WIDTHS, _ROOM_FOR_WIDE = (340, 400), 900
_DATA_SETTING, _LIST_SETTING = "data-in-pdf", "data-in-pdf-listed"
_MOST_CHARACTERS = 20


class ExportPage(Page):
    """The list of problems beside the preview."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self._data = KeptChoice(session, _DATA_SETTING, self, default=True)
        self._finished = FinishedPdf(session, self._data, words, self)
        self._save = button(
            self.say("gui-save-pdf"), self._choose_file, kind="primary", icon="download", shortcut="Ctrl+S"
        )
        back = button(
            self.say("gui-back-to-form"), lambda: self.wants.emit(Spot(Place.DRAFTS)), kind="quiet", icon="arrow-left"
        )
        self._print = button(self.say("handing-print"), self._choose_printer, shortcut="Ctrl+P")
        package = button(self.say("handing-package"), self.show_package, icon="folder-open", shortcut="Ctrl+Shift+S")
        head = self.head(
            self.say("gui-place-export"), self.say("gui-export-below"), back, self._print, package, self._save
        )
        self.outer.addWidget(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(worn().scale.space(2))
        self._left = left = QWidget()
        self._data_card = DataCard(self._data, KeptChoice(session, _LIST_SETTING, self, default=True), words)
        self._above = column(gap=2)
        left.setLayout(column(self._above, self._data_card, self._list, None, gap=3, margins=(0, 0, 2, 8)))
        self._lines: tuple[LiveCard, ...] = ()
        self._replace_characters = False
        self._preview = Preview(self._finished, words)
        panes = TwoPanes(
            scrolled(left),
            self._preview,
            self.say("gui-panes"),
            (self.say("gui-problems"), self.say("gui-preview")),
            widths=_LIST_WIDTHS,
            room_for_wide=_ROOM_FOR_WIDE,
            gap=6,
            left_first=True,
        )
        self.outer.addLayout(row(panes, margins=(9, 1, 8, 4)), 1)
        self._finished.written.connect(self._written)
        self._data.changed.connect(self._chosen_anew)
        session.attaching.changed.connect(self._changed)
        session.drafting.changed.connect(self._changed)
        session.drafting.opened.connect(self._changed)
        self._show_list()
        self._allow()

    def shown(self) -> None:
        """Write the PDF of the application as it is now."""
        self._show_list()
        self._allow()
        self._finished.write()
        self.session.attaching.look()

    @property
    def data(self) -> KeptChoice:
        """Return whether the PDF carries the data of the application."""
        return self._data

    @property
    def finished(self) -> FinishedPdf:
        """Return the PDF as it stands."""
        return self._finished

    @property
    def preview(self) -> Preview:
        """Return the pages in view."""
        return self._preview

    def problem_cards(self) -> tuple[LiveCard, ...]:
        """Return the lines of the list, the gravest first."""
        return self._lines

    def replace_characters(self, replace: bool) -> None:
        """Allow characters that cannot be drawn to be printed as their number."""
        self._replace_characters = replace

    def save_file(self, path: Path) -> None:
        """Save the PDF; what came of it is said."""
        latest, work = self._finished.latest, self.session.work
        if latest is None or not self._finished.is_current:
            return
        if latest.missing and not self._replace_characters:
            self.says.emit(self.say("gui-characters-first"), "", None)
            return
        final, pdf, company_id = latest.final, latest.pdf, self.session.company_id

        def save() -> None:
            from sme_apply.export import write_whole

            write_whole(path, pdf)

        def saved(_nothing: object) -> None:
            self._note_export(path, pdf, company_id, final)
            key = "gui-pdf-saved" if final else "gui-pdf-saved-draft"
            self.says.emit(self.say(key, file=path.name), "", None)

        work.beside(save, saved, self.session.say_error)

    def show_package(self) -> PackageDialog | None:
        """Show what the package holds, and make it where the user says."""
        if self.session.attaching.application is None:
            return None
        dialog = PackageDialog(self.session, self.words, self.window(), with_data=self._data.value)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _note_export(self, path: Path, pdf: bytes, company_id: str | None, final: bool) -> None:
        """Have the vault know the file, and what was handed in."""
        session = self.session
        if company_id is None or session.read_only:
            return
        session.with_vault(lambda vault: vault.exports.record(path, pdf, company_id=company_id), lambda _record: None)
        if final:
            session.autosave.save_now()
            session.drafting.keep_version("handed-in")

    def _choose_file(self) -> None:
        latest = self._finished.latest
        if latest is None:
            return
        application, language = latest.application, self.words.language
        parts = [
            application.company.name_ko or application.company.name_en or "",
            application.programme.name.in_language(language),
            "" if latest.final else self.say("gui-draft-mark"),
        ]
        proposed = re.sub(r"[^\w ()-]", "", " ".join(part for part in parts if part)).strip()
        chosen, _ = QFileDialog.getSaveFileName(self, self.say("gui-save-pdf"), f"{proposed}.pdf", "PDF (*.pdf)")
        if chosen:
            self.save_file(Path(chosen))

    def _choose_printer(self) -> None:
        latest = self._finished.latest
        if latest is not None and self._finished.is_current:
            ask_for_printer(self, latest.pages, lambda printer: self.print_on(printer))

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages; what came of it is said."""
        latest = self._finished.latest
        if latest is None:
            return

        def printed(count: int) -> None:
            self.says.emit(self.say("handing-printed", count=count), "", None)

        self.session.work.beside(lambda: print_pages(latest.pdf, printer), printed, self.session.say_error)

    def _changed(self) -> None:
        self._allow()
        if self.isVisible():
            self._show_list()
            self._finished.write_soon()

    def _chosen_anew(self) -> None:
        self._allow()
        if self.isVisible():
            self._finished.write()

    def _allow(self) -> None:
        """Let only a PDF be saved or printed that is the application as it stands."""
        for each in (self._save, self._print):
            each.setEnabled(self._finished.is_current)

    def _written(self) -> None:
        self._allow()
        latest = self._finished.latest
        self._data_card.show_contents(latest.contents if latest is not None else ())
        self._show_list()

    def _show_list(self) -> None:
        application = self.session.attaching.application
        had_focus = self._left.isAncestorOf(self.focusWidget() or self)
        self._lines = ()
        emptied(self._above)
        emptied(self._list)
        if application is None:
            return
        findings = check_before_handing_in(application)
        self._above.addWidget(label(self.say("gui-problems"), "heading"))
        self._above.addWidget(summary(application, findings, self.words))
        latest = self._finished.latest
        if latest is not None and latest.missing:
            self._above.addWidget(self._characters(findings))
        self._lines = add_findings(self._list, application, findings, self.words, self.wants.emit)
        if had_focus:
            QTimer.singleShot(0, self, self.take_focus)

    def _characters(self, findings: tuple[Finding, ...]) -> QFrame:
        latest = self._finished.latest
        told = " ".join(self.words.say(each.message) for each in findings)
        # Most are named by the check, each with its field; what stands elsewhere on the pages is named here.
        others = [each for each in (latest.missing if latest is not None else ()) if each.codepoint not in told]
        said = [
            self.say("gui-character-in", character=each.character, code=each.codepoint, field=each.field)
            for each in others[:_MOST_CHARACTERS]
        ]
        lines = [label(text, "soft") for text in said]
        replace = Tick(self.say("gui-replace-characters"))
        replace.setChecked(self._replace_characters)
        replace.toggled.connect(self.replace_characters)
        return note(self.say("gui-characters"), "bad", *lines, replace)
