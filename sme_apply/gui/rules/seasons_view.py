"""Two seasons of one programme side by side: the figures, and in words what else the rules changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from sme_apply.gui.parts.boxes import Piece, card, column, emptied, holding, note, row, scrolled
from sme_apply.gui.parts.choices import ChoiceBox, Tick
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.rules.counts import count_line
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.source_line import status_badge
from sme_apply.programmes import Catalogue, KnownValue, Programme
from sme_apply.programmes.condition_words import figure_words
from sme_apply.programmes.difference import differences
from sme_apply.sentences import Sentences


@dataclass(frozen=True, slots=True)
class Pair:
    """One value in both seasons; ``None`` where a season does not have it."""

    before: KnownValue | None
    after: KnownValue | None

    @property
    def in_both(self) -> bool:
        """Whether both seasons have it."""
        return self.before is not None and self.after is not None

    @property
    def differs(self) -> bool:
        """Whether both seasons have it, with another figure."""
        if self.before is None or self.after is None:
            return False
        return (self.before.figure, self.before.unit) != (self.after.figure, self.after.unit)


def pairs(before: Programme, after: Programme) -> dict[str, Pair]:
    """Return the values of two seasons by id, in the order of the later one."""
    ids = dict.fromkeys((*after.known_values, *before.known_values))
    return {id: Pair(before.known_values.get(id), after.known_values.get(id)) for id in ids}


def in_several_seasons(catalogue: Catalogue) -> dict[str, tuple[Programme, ...]]:
    """Return the programmes that stand in more than one season, the earlier season first."""
    found: dict[str, list[Programme]] = {}
    for season in catalogue.seasons:
        for programme in season.programmes:
            found.setdefault(programme.id, []).append(programme)
    return {id: tuple(each) for id, each in found.items() if len(each) > 1}


class SeasonsView(QWidget):
    """Compares what a programme asks and gives in two seasons."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        self._session, self._words = session, words
        self._programme = ""
        self._years: tuple[int, int] | None = None
        self._differing_only = True
        self._choices, self._body = row(gap=2.5), QVBoxLayout()
        self._body.setSpacing(worn().scale.space(3))
        inside = QWidget()
        inside.setLayout(column(self._body, None, margins=(0, 1, 3, 8)))
        self.setLayout(column(self._choices, scrolled(inside), gap=3))

    def commit(self) -> None:
        """Nothing is typed here."""

    def refresh(self) -> None:
        """Show the rules as they are now."""
        in_use = self._session.rules.in_use
        if in_use is None:
            return
        emptied(self._choices)
        emptied(self._body)
        words, several = self._words, in_several_seasons(in_use.catalogue)
        if not several:
            self._body.addWidget(note(words.text("rules-seasons-none"), "quiet"))
            return
        if self._programme not in several:
            self._programme, self._years = next(iter(several)), None
        found = {programme.season: programme for programme in several[self._programme]}
        years = tuple(found)
        if self._years is None or not set(self._years) <= set(years):
            self._years = (years[-2], years[-1])
        self._choose_among(several, years)
        before, after = (found[year] for year in self._years)
        self._body.addWidget(self._table(before, after))
        self._body.addWidget(self._rules(before, after))

    def _choose_among(self, several: dict[str, tuple[Programme, ...]], years: tuple[int, ...]) -> None:
        words = self._words
        names = [(id, each[-1].name.in_language(words.language)) for id, each in several.items()]
        programme = ChoiceBox(words.text("rules-programme"), names)
        programme.show_value(self._programme)
        programme.chosen.connect(self._choose_programme)
        self._choices.addWidget(programme)
        assert self._years is not None
        for at, year in enumerate(self._years):
            name = words.text("rules-season-first" if at == 0 else "rules-season-second")
            choice = ChoiceBox(name, [(each, words.text("gui-season-year", year=each)) for each in years])
            choice.show_value(year)
            choice.chosen.connect(partial(self._choose_year, at))
            self._choices.addWidget(choice)
        self._choices.addStretch(1)
        tick = Tick(words.text("rules-differing-only"))
        tick.setChecked(self._differing_only)
        tick.clicked.connect(self._choose_rows)
        self._choices.addWidget(tick)

    def _choose_programme(self, id: object) -> None:
        self._programme, self._years = str(id), None
        self.refresh()

    def _choose_year(self, at: int, year: object) -> None:
        assert self._years is not None
        one, other = int(str(year)), self._years[1 - at]
        chosen = (one, other) if at == 0 else (other, one)
        # The two seasons change places where the same one would stand twice.
        self._years = (self._years[1], self._years[0]) if one == other else chosen
        self.refresh()

    def _choose_rows(self, differing_only: bool) -> None:
        self._differing_only = differing_only
        self.refresh()

    def _table(self, before: Programme, after: Programme) -> QFrame:
        words = self._words
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for at, share in enumerate((4, 4, 4)):
            grid.setColumnStretch(at, share)
        heads = [words.text("rules-value")]
        heads += [words.text("gui-season-year", year=each.season) for each in (before, after)]
        for at, text in enumerate(heads):
            grid.addWidget(label(text, "head-cell"), 0, at)
        both = pairs(before, after)
        shown = [pair for pair in both.values() if pair.differs or not (pair.in_both and self._differing_only)]
        for line, pair in enumerate(shown, start=1):
            told = pair.after or pair.before
            assert told is not None
            name = label(told.label.in_language(words.language), "row-cell")
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignVCenter)
            for at, (known, programme) in enumerate(((pair.before, before), (pair.after, after)), start=1):
                grid.addWidget(self._cell(known, programme, marked=pair.differs and at == 2), line, at)
        differing = sum(1 for pair in both.values() if pair.differs)
        alone = sum(1 for pair in both.values() if not pair.in_both)
        counted = words.text("rules-values-differing", count=differing, of=len(both), alone=alone)
        lines: list[Piece] = [label(words.text("rules-values"), "lead"), label(counted, "soft")]
        for each in (before, after):
            year = words.text("gui-season-year", year=each.season)
            lines.append(label(f"{year}:  {count_line(each, words)}", "note"))
        return holding(column(*lines, holding(grid, "grid"), gap=1.5))

    def _cell(self, known: KnownValue | None, programme: Programme, *, marked: bool) -> QFrame:
        words = self._words
        if known is None:
            return holding(row(label(words.text("rules-value-absent"), "note"), margins=(2, 1, 2, 1)))
        figure: QLabel = label(words.written(figure_words(known)), "label" if marked else "")
        pieces: list[Piece] = [figure, row(status_badge(programme.source(known.source), words), None)]
        if marked:
            pieces[1] = row(
                status_badge(programme.source(known.source), words), badge(words.text("rules-differs"), "accent"), None
            )
        return holding(column(*pieces, gap=0.5, margins=(2, 1.5, 2, 1.5)))

    def _rules(self, before: Programme, after: Programme) -> QFrame:
        words = self._words
        told = [each for each in differences(before, after) if each.place[0] != "values" and not each.in_passing]
        pieces: list[Piece] = [label(words.text("rules-differences"), "lead")]
        if not told:
            pieces.append(label(words.text("rules-differences-none"), "soft"))
        pieces += [label("·  " + words.say(each.message), "") for each in told]
        return card(*pieces, gap=2)
