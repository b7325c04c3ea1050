"""Countries to choose from, and exports by country and year."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from sme_apply.company import Company, fact, spec_of
from sme_apply.gui.parts.boxes import emptied, holding, row
from sme_apply.gui.parts.buttons import icon_button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.fact_field import FactField
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Language, Sentences, country_name

# Korea's larger export markets stand first, so that most people find theirs at once.
_FIRST = ("CN", "US", "VN", "JP", "HK", "TW", "SG", "IN", "AU", "MX", "DE", "MY", "PH", "TH", "ID", "PL", "GB", "CA")


@cache
def countries(language: Language) -> tuple[tuple[str, str], ...]:
    """Return code and name of every country: the larger markets first, then by name."""
    codes = {QLocale.territoryToCode(each) for each in QLocale.Country if each is not QLocale.Country.AnyTerritory}
    named = {code: country_name(code, language) for code in codes if len(code) == 2 and code.isalpha()}
    rest = sorted((name, code) for code, name in named.items() if code not in (*_FIRST, "KR"))
    return (*((code, named.get(code, code)) for code in _FIRST), *((code, name) for name, code in rest))


class CountryField(QFrame):
    """Up to three countries, in the order of their weight."""

    def __init__(self, name: str, words: Sentences, take: Callable[[Any], None]) -> None:
        super().__init__()
        self._take = take
        self._boxes = []
        for place in (1, 2, 3):
            options: list[tuple[object, str]] = [(None, words.text("gui-choose")), *countries(words.language)]
            box = ChoiceBox(f"{name} {place}", options)
            box.setMaximumWidth(worn().scale.length(200))
            box.chosen.connect(self._chosen)
            self._boxes.append(box)
        named = label(name, "label")
        named.setBuddy(self._boxes[0])
        box_line = QVBoxLayout(self)
        box_line.setContentsMargins(0, 0, 0, 0)
        box_line.setSpacing(worn().scale.space(1.25))
        box_line.addWidget(named)
        box_line.addWidget(flowing(*self._boxes, gap=2))

    def show_value(self, value: Sequence[str] | None) -> None:
        """Show the countries that are known."""
        for at, box in enumerate(self._boxes):
            box.show_value(value[at] if value and at < len(value) else None)

    def _chosen(self, _code: object) -> None:
        codes = [str(box.value()) for box in self._boxes if box.value()]
        self._take(list(dict.fromkeys(codes)) or None)


class CountryGrid(QFrame):
    """Exports in dollars by country (rows) and year (columns)."""

    def __init__(self, years: Sequence[str], words: Sentences, take: Callable[[str, Any], None]) -> None:
        super().__init__()
        self.setProperty("role", "grid")
        self._years, self._words, self._take = years, words, take
        self._told: dict[str, dict[str, int]] = {}
        self._rows: list[str] = []
        self._cells: dict[tuple[str, str], FactField] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(1, 1, 1, worn().scale.space(2))

    def show_company(self, company: Company) -> None:
        """Show the company's exports by country."""
        told: dict[str, dict[str, int]] = {}
        for year in self._years:
            value = fact(company, f"exports.{year}.by_country")
            told[year] = (
                {str(code): int(amount) for code, amount in value.items()} if isinstance(value, Mapping) else {}
            )
        wanted = list(dict.fromkeys([code for year in told.values() for code in year]))
        wanted += [code for code in self._rows if code not in wanted]
        self._told = told
        if wanted != self._rows or not self._cells:
            self._rows = wanted
            self._rebuild()
        for (code, year), cell in self._cells.items():
            cell.show_value(told[year].get(code))

    def commit(self) -> None:
        """Take over what is being typed."""
        for cell in list(self._cells.values()):
            cell.commit()

    def _rebuild(self) -> None:
        emptied(self._box)
        self._cells.clear()
        grid, scale = QGridLayout(), worn().scale
        grid.setSpacing(0)
        grid.setVerticalSpacing(scale.space(0.5))
        grid.addWidget(label(self._words.text("gui-country"), "head-cell", wrap=False), 0, 0)
        grid.addWidget(label("", "head-cell"), 0, len(self._years) + 1)
        grid.setColumnStretch(0, 2)
        for at, year in enumerate(self._years, start=1):
            head = label(self._words.text("gui-column-year", year=year), "head-cell", wrap=False)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(head, 0, at)
            grid.setColumnStretch(at, 2)
        for line, code in enumerate(self._rows, start=1):
            name = country_name(code, self._words.language)
            grid.addWidget(label(name, "row-cell"), line, 0)
            for at, year in enumerate(self._years, start=1):
                cell = FactField(
                    f"{name} {year}",
                    spec_of("exports.{year}.direct_usd"),
                    self._words,
                    partial(self._changed, code, year),
                    labelled=False,
                    cell=True,
                )
                self._cells[code, year] = cell
                box = QVBoxLayout()
                box.setContentsMargins(scale.space(0.75), 0, scale.space(0.75), 0)
                box.addWidget(cell)
                grid.addWidget(holding(box), line, at)
            grid.addWidget(
                icon_button("x", self._words.text("gui-country-remove", name=name), partial(self._remove, code)),
                line,
                len(self._years) + 1,
            )
        self._box.addLayout(grid)
        known = set(self._rows)
        options: list[tuple[object, str]] = [(None, self._words.text("gui-country-add"))]
        options += [(code, name) for code, name in countries(self._words.language) if code not in known]
        add = ChoiceBox(self._words.text("gui-country-add"), options)
        add.chosen.connect(self._add)
        self._box.addLayout(row(add, None, margins=(2, 1, 2, 0)))

    def _add(self, code: object) -> None:
        if code is not None:
            self._rows.append(str(code))
            self._rebuild()
            for (each, year), cell in self._cells.items():
                cell.show_value(self._told.get(year, {}).get(each))
            self._cells[str(code), self._years[-1]].field.setFocus()

    def _changed(self, code: str, year: str, amount: int | None) -> None:
        amounts = {each: value for each, value in self._told[year].items() if each != code}
        if amount is not None:
            amounts[code] = amount
        if amounts != self._told[year]:
            self._take(f"exports.{year}.by_country", amounts or None)

    def _remove(self, code: str) -> None:
        self._rows = [each for each in self._rows if each != code]
        self._cells = {place: cell for place, cell in self._cells.items() if place[0] != code}
        for year in self._years:
            if code in self._told.get(year, {}):
                self._changed(code, year, None)
        self._rebuild()
        for (each, year), cell in self._cells.items():
            cell.show_value(self._told.get(year, {}).get(each))
