"""The companies: find one, add one, open and save company files, remove one and take that back."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from sme_apply.company import Company, with_fact
from sme_apply.company.identifiers import written_business_number
from sme_apply.gui.clients.client_dialog import ClientDialog
from sme_apply.gui.clients.colours import colour_band
from sme_apply.gui.clients.receiving_dialog import ReceivingDialog
from sme_apply.gui.files import read_whole_file, write_whole_file
from sme_apply.gui.handing_in.opening_pdf import OpeningPdf
from sme_apply.gui.home.first_company import first_company_card, is_sample, sample_document
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.keeping.erasing_dialog import ErasingDialog
from sme_apply.gui.matrix.import_view import IMPORT
from sme_apply.gui.matrix.undo_line import UndoLine
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import card, column, emptied, holding, row, scrolled
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.file_drop import FileDrop, is_pdf
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.searching.commands import NEW_COMPANY, OPEN_FILE
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, SmeApplyError

if TYPE_CHECKING:
    from sme_apply.vault import CompanyRecord, Vault

_FEW = 4
_AT_ONCE = 4
"""How many companies are put on the page before the window goes on with something else."""


class CompaniesPage(Page):
    """A list to search, and the ways to add a company."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        add = button(self.say("gui-company-new"), self._begin, kind="primary", icon="plus", shortcut="Ctrl+N")
        read = button(self.say("gui-company-open-file"), self._choose_file, icon="upload", shortcut="Ctrl+O")
        self._opening = OpeningPdf(session, words, self)
        self._opening.taken.connect(lambda: self.wants.emit(Spot(Place.DRAFTS)))
        FileDrop(self, is_pdf, self._opening.open_file)
        pdf = button(self.say("handing-open-pdf"), self._opening.choose_file, icon="upload")
        clients = button(self.say("matrix-import"), self._to(Place.MATRIX, IMPORT), icon="upload")
        for each in (add, read, pdf, clients):
            each.setEnabled(not session.read_only)
        receive = button(
            self.say("clients-receive"), lambda: ReceivingDialog.choose(session, words, self), icon="download"
        )
        ways = (receive, pdf, clients, read, add)
        self.outer.addWidget(self.head(self.say("gui-place-companies"), self.say("gui-companies-below"), *ways))
        self._search = TextLine()
        self._search.setPlaceholderText(self.say("gui-companies-search"))
        self._search.setAccessibleName(self.say("gui-companies-search"))
        self._search.addAction(worn().icon("search", "ink_faint"), TextLine.ActionPosition.LeadingPosition)
        self._search.setClearButtonEnabled(True)
        self._search.typed.connect(self._list)
        self._new = self._new_company()
        self._code_missed = self._missed_code()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(worn().scale.space(2.5))
        inside = QWidget()
        inside.setLayout(
            column(
                self._new, self._code_missed, UndoLine(session, words), self._search, self._rows, None,
                gap=4, margins=(9, 1, 9, 9),
            )
        )  # fmt: skip
        area = scrolled(inside)
        self._bar = area.verticalScrollBar()
        self._bar.valueChanged.connect(self._scrolled)
        self._found: list[CompanyRecord] = []
        self._listing = False
        self._shown = 0
        self.outer.addWidget(area, 1)
        session.companies_changed.connect(self._list_soon)
        session.company_chosen.connect(self._list_soon)
        session.drafting.listed.connect(self._list_soon)
        session.marks.changed.connect(self._list_soon)
        session.judging_all.changed.connect(self._list_soon)
        session.recovery.missed.connect(self.shown)
        self._list()

    @property
    def opening(self) -> OpeningPdf:
        """Return the way from a PDF to a draft."""
        return self._opening

    def show_client(self) -> None:
        """Show the work for the current client."""
        if self.session.company is not None:
            ClientDialog(self.session, self.words, self).open()

    def shown(self) -> None:
        """Remind of the recovery code, quietly, for as long as it is missed."""
        QTimer.singleShot(0, self, self._scrolled)
        self._code_missed.setVisible(self.session.recovery.is_missed and not self.session.read_only)

    def _missed_code(self) -> QFrame:
        said = label(self.say("gui-recovery-missed"), "note")
        make = button(self.say("gui-recovery-make"), self.session.recovery.renew, kind="link")
        line = row(said, make, gap=2)
        line.setStretch(0, 1)
        return holding(line)

    # Adding

    def _new_company(self) -> QFrame:
        self._name, self._number = TextLine(), TextLine()
        self._complaint = label("", "error")
        self._complaint.hide()
        fields = []
        for key, field in (("gui-company-name", self._name), ("gui-company-number", self._number)):
            field.setAccessibleName(self.say(key))
            field.returnPressed.connect(self._add)
            named = label(self.say(key), "label")
            named.setBuddy(field)
            fields.append(holding(column(named, field, gap=1.5)))
        self._number.setPlaceholderText("000-00-00000")
        line = row(*fields, gap=4)
        line.setStretch(0, 3)
        line.setStretch(1, 2)
        made = card(
            label(self.say("gui-company-new"), "heading"),
            label(self.say("gui-company-new-below"), "soft"),
            line,
            self._complaint,
            row(
                None,
                button(self.say("gui-cancel"), self._put_away, kind="quiet"),
                button(self.say("gui-company-add"), self._add, kind="primary"),
            ),
            gap=4,
            padding=6,
        )
        made.hide()
        return made

    def show_spot(self, at: str) -> None:
        """Begin a new company, choose a file to open, or show the work for the current client."""
        if at == "client":
            self.show_client()
        elif at == NEW_COMPANY:
            self._begin()
        elif at == OPEN_FILE:
            self._choose_file()

    def _begin(self) -> None:
        self._new.show()
        self._name.setFocus()

    def _begin_with_number(self) -> None:
        self._new.show()
        self._number.setFocus()

    def _try_sample(self) -> None:
        self.session.add_company_file(sample_document())

    def _put_away(self) -> None:
        self._name.show_text("")
        self._number.show_text("")
        self._complaint.hide()
        self._new.hide()

    def _add(self) -> None:
        try:
            company = with_fact(Company(), "name_ko", self._name.text_now())
            company = with_fact(company, "business_registration_number", self._number.text_now() or None)
        except BadInput as problem:
            self._complain(self.words.say(problem.message))
            return
        if company == Company():
            self._complain(self.say("gui-company-name-or-number"))
            return
        number = company.business_registration_number
        if number and any(record.business_number == number for record in self.session.companies):
            self._complain(self.say("gui-company-known"))
            return
        self._put_away()
        self.session.add_company(company)
        self.wants.emit(Spot(Place.COMPANIES))

    def _complain(self, text: str) -> None:
        self._complaint.setText(text)
        self._complaint.show()

    # Files

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.say("gui-company-open-file"), "", f"{self.say('gui-company-file')} (*.json)"
        )
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Add the company of a company file; what is wrong with the file is said."""
        try:
            self.session.add_company_file(read_whole_file(path))
        except SmeApplyError as problem:
            self.says.emit(self.words.say(problem.message), "", None)

    def _export(self, id: str, name: str) -> None:
        proposed = re.sub(r"[^\w .()-]", "", name) or "company"
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.say("gui-company-save-file"),
            f"{proposed}.json",
            f"{self.say('gui-company-file')} (*.json)",
        )
        if chosen:
            self.save_file(id, Path(chosen))

    def save_file(self, id: str, path: Path) -> None:
        """Write a company file with the facts of a company."""
        self.session.autosave.save_now()

        def write(vault: Vault) -> None:
            content = vault.company(id).document.encode()
            write_whole_file(path, content)
            if not vault.read_only:
                vault.exports.record(path, content, company_id=id, kind="company")

        def done(_nothing: object) -> None:
            self.says.emit(self.say("gui-company-file-saved", file=path.name), "", None)

        self.session.with_vault(write, done)

    # The list

    def _list(self) -> None:
        self._listing = False
        emptied(self._rows)
        words = self._search.text_as_seen().casefold().split()
        companies = [
            record
            for record in self.session.companies
            if all(word.replace("-", "") in self._sought(record) for word in words)
        ]
        self._search.setVisible(len(self.session.companies) >= _FEW or bool(words))
        self._found, self._shown = companies, 0
        if not companies:
            self._rows.addWidget(self._nothing(bool(words)))
        self._show_more()

    def _sought(self, record: CompanyRecord) -> str:
        mark = self.session.marks.of(record.id)
        return " ".join((record.name, record.business_number or "", *(mark.tags if mark else ()))).casefold()

    def _list_soon(self) -> None:
        """List the companies once, however many things have changed at the same time."""
        if not self._listing:
            self._listing = True
            QTimer.singleShot(0, self, self._list)

    def _scrolled(self) -> None:
        # What was asked for earlier may come after the page has been taken apart.
        if not shiboken6.isValid(self._bar):
            return
        near_the_end = self._bar.maximum() - self._bar.value() < self._bar.pageStep()
        # A page that nobody sees is not laid out, and would never be long enough.
        if near_the_end and self._shown < len(self._found) and self.isVisible():
            self._show_more()

    def _show_more(self) -> None:
        """Show the next few of the companies that were found; thousands at once would hold the window up."""
        some = self._found[self._shown : self._shown + _AT_ONCE]
        self._shown += len(some)
        for record in some:
            current = record.id == self.session.company_id
            line = LiveCard(record.name or self.say("gui-nameless"))
            line.chosen.connect(partial(self._choose, record.id))
            number = written_business_number(record.business_number) if record.business_number else ""
            changed = record.updated_at.astimezone()
            when = self.say("gui-company-changed", day=changed.date(), time=f"{changed:%H:%M}")
            mark, closes = self.session.marks.of(record.id), self.session.judging_all.next_deadline(record.id)
            until = self.say("matrix-told-closes", day=closes) if closes else ""
            told = (number, until, *(mark.tags if mark else ()), when)
            texts = column(
                label(record.name or self.say("gui-nameless"), "lead"),
                label("  ·  ".join(each for each in told if each), "note"),
                gap=1,
            )
            # With large text or in a small window the actions go on below the name.
            actions = flowing(*self._actions(record, current=current))
            inner = row(colour_band(mark), texts, actions, gap=3, margins=(5, 3.5, 4, 3.5))
            inner.setStretch(1, 1)
            line.setLayout(inner)
            line.mark(current)
            self._rows.addWidget(line)
        # After the page has been laid out with what is new.
        QTimer.singleShot(0, self, self._scrolled)

    def _actions(self, record: CompanyRecord, *, current: bool) -> list[QWidget]:
        """Return what can be done with a company, and how it stands."""
        name, made = record.name or self.say("gui-nameless"), list[QWidget]()
        remove = partial(self.session.remove_company, record.id)
        mark = self.session.marks.of(record.id)
        if mark is not None and mark.state is not None:
            made.append(badge(self.say(f"matrix-state-{mark.state}"), "quiet"))
        if is_sample(record):
            made.append(badge(self.say("first-sample"), "warn"))
            if not self.session.read_only:
                made.append(button(self.say("first-sample-remove"), remove, kind="quiet", icon="x"))
        if current:
            made.append(badge(self.say("gui-company-current"), "accent"))
            made.append(button(self.say("clients-open"), self.show_client, kind="quiet"))
            made.append(button(self.say("gui-place-facts"), self._to(Place.FACTS), kind="quiet"))
            made.append(button(self.say("gui-place-eligibility"), self._to(Place.ELIGIBILITY), icon="arrow-right"))
        export = partial(self._export, record.id, record.name)
        made.append(icon_button("download", self.say("gui-company-save-file-of", name=record.name), export))
        if not self.session.read_only:
            erase = partial(ErasingDialog.ask, self, self.session, self.words, "company", record.id, name, None)
            made.append(icon_button("trash-2", self.say("gui-company-remove", name=name), remove))
            made.append(icon_button("eraser", self.say("keeping-erase-company-named", name=name), erase))
        return made

    def _to(self, place: Place, at: str = "") -> Callable[[], None]:
        return lambda: self.wants.emit(Spot(place, at))

    def _choose(self, id: str) -> None:
        if id != self.session.company_id:
            self.session.choose_company(id)

    def _nothing(self, searched: bool) -> QFrame:
        if searched:
            return card(label(self.say("gui-companies-none-found"), "soft"), padding=8)
        if self.session.read_only:
            return card(label(self.say("gui-companies-empty"), "soft"), padding=8)
        return first_company_card(self.words, self._begin_with_number, self._choose_file, self._try_sample)
