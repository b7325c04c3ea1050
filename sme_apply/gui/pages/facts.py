"""The facts of the company, told once: sections at the left, one section in the middle, the legal size at the right."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sme_apply.company import SECTIONS, FactSection, UnknownFact, notices, spec_of
from sme_apply.gui.facts.section import Section, told_share
from sme_apply.gui.facts.size_panel import SizePanel
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import column, holding, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

_SECTIONS_WIDE, _SIZE_WIDE, _ROOM_FOR_SIZE, _ROOM_FOR_SECTIONS = 168, 284, 1140, 880


class FactsPage(Page):
    """Every fact of the company file, section by section."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self._section: Section | None = None
        self._current: FactSection = "identity"
        self._years: list[str] = []
        back = button(self.say("gui-undo"), self.undo, kind="quiet", icon="undo-2")
        forth = button(self.say("gui-redo"), self.redo, kind="quiet", icon="redo-2")
        self._back, self._forth = back, forth
        self.outer.addWidget(self.head(self.say("gui-place-facts"), self.say("gui-facts-below"), back, forth))
        self._buttons: dict[FactSection, QPushButton] = {}
        self._group = QButtonGroup(self)
        sections = column(*(self._section_button(section) for section in SECTIONS), None, gap=0.5)
        self._left = left = holding(sections)
        self._pick = ChoiceBox(
            self.say("gui-section-pick"), [(section, self.say(f"gui-section-{section}")) for section in SECTIONS]
        )
        self._pick.chosen.connect(lambda section: self._go(cast("FactSection", section)))
        self._pick_line = holding(row(self._pick, margins=(9, 0, 9, 2)))
        self.outer.addWidget(self._pick_line)
        left.setFixedWidth(worn().scale.length(_SECTIONS_WIDE))
        self._middle = QVBoxLayout()
        self._middle.setContentsMargins(0, 0, worn().scale.space(2), worn().scale.space(8))
        middle = QWidget()
        middle.setLayout(self._middle)
        middle.setEnabled(not session.read_only)
        self._area: QScrollArea = scrolled(middle)
        self._size = SizePanel(words)
        size_inside = QWidget()
        size_inside.setLayout(column(self._size, None, margins=(0, 0, 2, 8)))
        self._size_area = scrolled(size_inside)
        self._size_area.setFixedWidth(worn().scale.length(_SIZE_WIDE))
        line = row(left, self._area, self._size_area, gap=4, margins=(7, 1, 5, 0))
        line.setStretch(1, 1)
        self.outer.addLayout(line, 1)
        session.company_chosen.connect(self._rebuild)
        session.facts_changed.connect(self._refresh)
        session.judging.judged.connect(self._show_size)
        self._rebuild()

    def shown(self) -> None:
        """Show the facts as they are now."""
        self._refresh()

    def commit(self) -> None:
        """Take over what is being typed."""
        super().commit()
        if self._section is not None:
            self._section.commit()

    def spot(self) -> str:
        """Return the section in view."""
        return self._current

    def show_spot(self, at: str) -> None:
        """Bring a section, or the field of a fact, into view."""
        if at in SECTIONS:
            self._go(at)
            return
        try:
            self._go(spec_of(at).section)
        except UnknownFact:
            return
        field = self._section.show_fact(at) if self._section is not None else None
        if field is not None:
            field.setFocus()
            # The layout of a section that was only just made is not settled yet.
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(field, 50, 120))

    def undo(self) -> None:
        """Take the last change of a fact back."""
        self.session.undo()
        self._rebuild()

    def redo(self) -> None:
        """Do the change that was taken back once more."""
        self.session.redo()
        self._rebuild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form the room of the size panel where there is too little for both."""
        super().resizeEvent(event)
        scale, width = worn().scale, event.size().width()
        self._size_area.setVisible(width >= scale.length(_ROOM_FOR_SIZE))
        beside = width >= scale.length(_ROOM_FOR_SECTIONS)
        self._left.setVisible(beside)
        self._pick_line.setVisible(not beside)

    def _section_button(self, section: FactSection) -> QPushButton:
        made = button(self.say(f"gui-section-{section}"), lambda: self._go(section), kind="place")
        made.setCheckable(True)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.addButton(made)
        count = label("", "note", wrap=False)
        inside = row(None, count, margins=(0, 0, 3, 0))
        made.setLayout(inside)
        made.setProperty("count", count)
        self._buttons[section] = made
        return made

    def _go(self, section: FactSection) -> None:
        if self._section is not None and section != self._current:
            self.commit()
        self._current = section
        self._rebuild()

    def _rebuild(self) -> None:
        company = self.session.company
        if self._section is not None:
            self._middle.removeWidget(self._section)
            self._section.hide()
            self._section.deleteLater()
            self._section = None
        self._buttons[self._current].setChecked(True)
        self._pick.show_value(self._current)
        if company is None:
            return
        season = self.session.judging.season
        told = {each.year for each in company.fiscal_years} | {each.year for each in company.exports}
        first = min({season - 3} | {year for year in told if year >= season - 5})
        last = max({season - 1} | {year for year in told if year <= season})
        self._years = [str(year) for year in range(first, last + 1)]
        catalogue = self.session.judging.catalogue
        known: dict[str, list[tuple[object, str]]] = {}
        if catalogue is not None:
            language, found = self.words.language, catalogue.season(season)
            known["programme"] = [(each.id, each.name.in_language(language)) for each in found.programmes]
            tracks: dict[object, str] = {}
            for _, track in found.tracks():
                # Two programmes may call a track by the same code; the first one names it.
                if track.id is not None:
                    tracks.setdefault(track.id, track.name.in_language(language))
            known["track"] = list(tracks.items())
        self._section = Section(
            self._current, company, self._years, self.session.today(), self.words, self._take, known
        )
        self._middle.addWidget(self._section)
        self._area.verticalScrollBar().setValue(0)
        self._refresh()

    def _take(self, path: str, value: Any) -> None:
        self.session.set_fact(path, value)

    def _refresh(self) -> None:
        company = self.session.company
        self._back.setEnabled(self.session.can_undo)
        self._forth.setEnabled(self.session.can_redo)
        if company is None:
            return
        if self._section is not None:
            self._section.show_company(company)
        for section, made in self._buttons.items():
            told, of = told_share(company, section, self.session.judging.season - 1)
            count = made.property("count")
            count.setText(f"{told}/{of}")
            made.setAccessibleName(f"{made.text()}, {self.say('gui-told-of', told=told, of=of)}")
        self._show_size()

    def _show_size(self) -> None:
        screening, company = self.session.judging.screening, self.session.company
        self._size.show_size(
            screening.size if screening is not None and company is not None else None,
            notices(company) if company is not None else (),
        )
