"""One section of a company's facts, put together from what the register of facts says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from sme_apply.company import Company, FactSection, FactSpec, all_specs, fact, help_of, label_of, spec_of
from sme_apply.gui.facts.countries import CountryField, CountryGrid
from sme_apply.gui.facts.many_ticks import CodeTicks, DayOrNone
from sme_apply.gui.facts.record_list import RecordList
from sme_apply.gui.facts.year_grid import YearGrid
from sme_apply.gui.parts.abreast import Abreast
from sme_apply.gui.parts.boxes import Piece, card, column
from sme_apply.gui.parts.fact_field import FactField
from sme_apply.gui.parts.wide_table import WideTable
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.sentences import Sentences

Take = Callable[[str, Any], None]
_LISTS_FIRST = frozenset({"industry", "designations"})
_WIDE = frozenset({"prose"})
_FULL_LINE = frozenset({"address", "website", "foreign_language_website", "production_items"})


def told_share(company: Company, section: FactSection, year: int) -> tuple[int, int]:
    """Return how many facts of a section are told, and how many there are (by year: those of ``year``)."""
    paths = [
        spec.path.format(year=year)
        for spec in all_specs()
        if spec.section == section and not spec.derived and "{month}" not in spec.path
    ]
    return sum(1 for path in paths if fact(company, path) is not None), len(paths)


class Section(QWidget):
    """The fields of one section.

    Args:
        years: the years that its tables show.
        today: decides whether sales by month are asked for, as they are of young companies only.
        take: takes a fact's new value over, by its path; raises ``BadInput`` where it cannot be taken.
        known: id and name of the programmes and tracks, for the list of support received.
    """

    def __init__(
        self,
        section: FactSection,
        company: Company,
        years: list[str],
        today: date,
        words: Sentences,
        take: Take,
        known: dict[str, list[tuple[object, str]]],
    ) -> None:
        super().__init__()
        self.section = section
        self._words, self._take, self._years, self._today = words, take, years, today
        self._known = known
        self._single: dict[str, Any] = {}
        self._tables: list[YearGrid | CountryGrid] = []
        specs = [spec for spec in all_specs() if spec.section == section]
        pieces: list[Piece] = [
            label(words.text(f"gui-section-{section}"), "heading"),
            label(words.text(f"gui-section-{section}-below"), "soft"),
            1,
        ]
        pieces += self._cards(specs, company)
        self.setLayout(column(*pieces, None, gap=3))
        self.show_company(company)

    def show_company(self, company: Company) -> None:
        """Show the company's facts."""
        for path, field in self._single.items():
            field.show_value(fact(company, path))
        for table in self._tables:
            table.show_company(company)

    def commit(self) -> None:
        """Take over what is being typed."""
        for each in (*self._single.values(), *self._tables):
            if hasattr(each, "commit"):
                each.commit()

    def show_fact(self, path: str) -> QWidget | None:
        """Return the field of a fact, so that it can be brought into view."""
        if path in self._single:
            found = self._single[path]
            return found.field if isinstance(found, FactField) else found
        for table in self._tables:
            cell = table.cell(path) if isinstance(table, YearGrid) else None
            if cell is not None:
                return cell.field
        return next(iter(self._tables), None)

    def _cards(self, specs: list[FactSpec], company: Company) -> list[Piece]:
        made: list[Piece] = []
        plain = [spec for spec in specs if "{" not in spec.path and not spec.derived and self._is_field(spec)]
        yearly = [spec for spec in specs if "{year}" in spec.path and spec.kind not in ("figures", "yes_no")]
        if yearly:
            made.append(self._year_card(yearly))
        estimated = [spec for spec in specs if "{year}" in spec.path and spec.kind == "yes_no"]
        if estimated and self._years:
            made.append(self._estimate_card(estimated))
        if any(spec.kind == "figures" and "{year}" in spec.path for spec in specs):
            grid = CountryGrid(self._years, self._words, self._take)
            self._tables.append(grid)
            made.append(card(label(self._words.text("gui-by-country"), "lead"), WideTable(grid)))
        lists = [self._list_card(spec) for spec in specs if spec.kind in ("records", "codes", "date_or_none")]
        if self.section in _LISTS_FIRST:
            made += lists
        if plain:
            made.append(self._plain_card(plain))
        if any("{month}" in spec.path for spec in specs) and self._is_young(company):
            made.append(self._month_card())
        if self.section not in _LISTS_FIRST:
            made += lists
        return made

    def _is_field(self, spec: FactSpec) -> bool:
        return spec.kind not in ("records", "codes", "date_or_none", "figures")

    def _year_card(self, specs: list[FactSpec]) -> QFrame:
        grid = YearGrid([spec.path for spec in specs], self._years, self._words, self._take)
        self._tables.append(grid)
        return card(
            label(self._words.text(f"gui-table-{self.section}"), "lead"),
            label(self._words.text(f"gui-table-{self.section}-below"), "note"),
            WideTable(grid),
        )

    def _estimate_card(self, specs: list[FactSpec]) -> QFrame:
        pieces: list[Piece] = []
        for spec in specs:
            path = spec.path.format(year=self._years[-1])
            pieces.append(self._field(path))
        return card(*pieces)

    def _month_card(self) -> QFrame:
        first = self._today.year * 12 + self._today.month - 13
        months = [f"{at // 12}-{at % 12 + 1:02d}" for at in range(first, first + 12)]
        grids = [
            YearGrid(["monthly_sales.{month}"], months[start : start + 4], self._words, self._take)
            for start in (0, 4, 8)
        ]
        self._tables += grids
        return card(label(self._words.text("gui-table-months"), "lead"), *(WideTable(grid) for grid in grids))

    def _is_young(self, company: Company) -> bool:
        began = company.merged_or_split_on or company.established_on
        return bool(company.monthly_sales) or (began is not None and (self._today - began).days < 3 * 365)

    def _plain_card(self, specs: list[FactSpec]) -> QFrame:
        fields = Abreast()
        for spec in specs:
            field = self._field(spec.path)
            wide = spec.kind in (*_WIDE, "yes_no", "countries") or spec.path in _FULL_LINE or spec.helped
            fields.put(field, 2 if wide else 1)
        return card(fields, padding=6)

    def _field(self, path: str) -> QWidget:
        spec, words = spec_of(path), self._words
        name = words.say(label_of(path))
        help = help_of(path)
        made: QWidget
        if spec.kind == "countries":
            made = CountryField(name, words, lambda value: self._take(path, value))
        else:
            made = FactField(
                name, spec, words, lambda value: self._take(path, value), help=words.say(help) if help else ""
            )
        self._single[path] = made
        return made

    def _list_card(self, spec: FactSpec) -> QFrame:
        path, words = spec.path, self._words
        name, help = words.say(label_of(path)), help_of(path)
        told = words.say(help) if help else ""
        made: QWidget
        if spec.kind == "date_or_none":
            made = DayOrNone(spec, name, told, words, lambda value: self._take(path, value))
            self._single[path] = made
            return card(made)
        if spec.kind == "codes":
            made = CodeTicks(spec, words, lambda value: self._take(path, value))
        else:
            choices = self._known if path == "support_history" else {}
            made = RecordList(path, spec.section, words, lambda value: self._take(path, value), choices)
        self._single[path] = made
        head: list[Piece] = [label(name, "lead")]
        if told:
            head.append(label(told, "note"))
        return card(*head, made)
