"""The companies: find one, add one, open and save company files, remove one and take that back."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sme_apply.company import Company, with_fact
from sme_apply.company.identifiers import written_business_number
from sme_apply.gui.files import read_whole_file, write_whole_file
from sme_apply.gui.handing_in.opening_pdf import OpeningPdf
from sme_apply.gui.handing_in.pdf_drop import PdfDrop
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.keeping.erasing_dialog import ErasingDialog
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import card, column, emptied, holding, row, scrolled
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, SmeApplyError

if TYPE_CHECKING:
    from sme_apply.vault import CompanyRecord, Vault

_FEW = 4
_AT_ONCE = 20
"""How many companies are shown before one scrolls on."""


class CompaniesPage(Page):
    """A list to search, and the ways to add a company."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        add = button(self.say("gui-company-new"), self._begin, kind="primary", icon="plus", shortcut="Ctrl+N")
        read = button(self.say("gui-company-open-file"), self._choose_file, icon="upload", shortcut="Ctrl+O")
        self._opening = OpeningPdf(session, words, self)
        self._opening.taken.connect(lambda: self.wants.emit(Spot(Place.DRAFTS)))
        PdfDrop(self, self._opening.open_file)
        pdf = button(self.say("handing-open-pdf"), self._opening.choose_file, icon="upload")
        head = self.head(self.say("gui-place-companies"), self.say("gui-companies-below"), pdf, read, add)
        self.outer.addWidget(head)
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
            column(self._new, self._code_missed, self._search, self._rows, None, gap=4, margins=(9, 1, 9, 9))
        )
        area = scrolled(inside)
        self._bar = area.verticalScrollBar()
        self._bar.valueChanged.connect(self._scrolled)
        self._bar.rangeChanged.connect(self._scrolled)
        self._found: list[CompanyRecord] = []
        self._shown = 0
        self.outer.addWidget(area, 1)
        session.companies_changed.connect(self._list)
        session.company_chosen.connect(self._list)
        session.drafting.listed.connect(self._list)
        session.recovery.missed.connect(self.shown)
        self._list()

    @property
    def opening(self) -> OpeningPdf:
        """Return the way from a PDF to a draft."""
        return self._opening

    def shown(self) -> None:
        """Remind of the recovery code, quietly, for as long as it is missed."""
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

    def _begin(self) -> None:
        self._new.show()
        self._name.setFocus()

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
        emptied(self._rows)
        words = self._search.text_as_seen().casefold().split()
        companies = [
            record
            for record in self.session.companies
            if all(word.replace("-", "") in f"{record.name} {record.business_number}".casefold() for word in words)
        ]
        self._search.setVisible(len(self.session.companies) >= _FEW or bool(words))
        self._found, self._shown = companies, 0
        if not companies:
            self._rows.addWidget(self._nothing(bool(words)))
        self._show_more()

    def _scrolled(self) -> None:
        if self._bar.maximum() - self._bar.value() < self._bar.pageStep():
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
            texts = column(
                label(record.name or self.say("gui-nameless"), "lead"),
                label("  ·  ".join(each for each in (number, when) if each), "note"),
                gap=1,
            )
            inner = row(texts, gap=3, margins=(5, 3.5, 4, 3.5))
            inner.setStretch(0, 1)
            if current:
                inner.addWidget(badge(self.say("gui-company-current"), "accent"))
                facts = button(self.say("gui-place-facts"), lambda: self.wants.emit(Spot(Place.FACTS)), kind="quiet")
                verdicts = button(
                    self.say("gui-place-eligibility"),
                    lambda: self.wants.emit(Spot(Place.ELIGIBILITY)),
                    icon="arrow-right",
                )
                inner.addWidget(facts)
                inner.addWidget(verdicts)
            inner.addWidget(
                icon_button(
                    "download",
                    self.say("gui-company-save-file-of", name=record.name),
                    partial(self._export, record.id, record.name),
                )
            )
            if not self.session.read_only:
                self._put_removals(inner, record)
            line.setLayout(inner)
            line.mark(current)
            self._rows.addWidget(line)

    def _put_removals(self, line: QHBoxLayout, record: CompanyRecord) -> None:
        name = record.name or self.say("gui-nameless")
        remove = partial(self.session.remove_company, record.id)
        erase = partial(ErasingDialog.ask, self, self.session, self.words, "company", record.id, name, None)
        line.addWidget(icon_button("trash-2", self.say("gui-company-remove", name=name), remove))
        line.addWidget(icon_button("eraser", self.say("keeping-erase-company-named", name=name), erase))

    def _choose(self, id: str) -> None:
        if id != self.session.company_id:
            self.session.choose_company(id)

    def _nothing(self, searched: bool) -> QFrame:
        if searched:
            return card(label(self.say("gui-companies-none-found"), "soft"), padding=8)
        return card(
            label(self.say("gui-companies-empty"), "heading"),
            label(self.say("gui-companies-empty-below"), "soft"),
            row(
                button(self.say("gui-company-new"), self._begin, kind="primary", icon="plus"),
                button(self.say("gui-company-open-file"), self._choose_file, icon="upload"),
                None,
            ),
            gap=4,
            padding=8,
        )
