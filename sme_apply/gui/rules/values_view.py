"""The values and clauses of one programme, each to be held against the official notice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sme_apply.gui.parts.boxes import column, emptied, holding, note, row, scrolled
from sme_apply.gui.parts.choices import ChoiceBox, Segments
from sme_apply.gui.parts.live_card import LiveCard
from sme_apply.gui.parts.two_panes import TwoPanes
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.rules.counts import count_badges, count_line, origin_words
from sme_apply.gui.rules.item import Item, items_of
from sme_apply.gui.rules.item_row import ItemRow
from sme_apply.gui.rules.notice_card import NoticeCard, Says
from sme_apply.gui.rules_in_use import RulesInUse, found_programme
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.programmes import Confirmation, Programme, Season
from sme_apply.programmes.value import FigureOf
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

_LIST_WIDTHS, _ROOM_FOR_WIDE = (196, 300), 880


class ValuesView(QWidget):
    """The programmes of a season at the left, the values of one at the right.

    Signals:
        chosen: another programme is shown.
    """

    chosen = Signal()

    def __init__(self, session: Session, words: Sentences, says: Says) -> None:
        super().__init__()
        self._session, self._words, self._says = session, words, says
        self.season, self.programme = session.judging.season, ""
        self._unsettled_only = False
        self.rows: dict[str, ItemRow] = {}
        self._cards: dict[str, LiveCard] = {}
        self.notice: NoticeCard | None = None
        self._shown: tuple[object, ...] = ()
        self._key: tuple[object, ...] = ()
        self._season_line, self._list = row(), QVBoxLayout()
        self._list.setSpacing(worn().scale.space(2))
        left = QWidget()
        left.setLayout(column(self._season_line, self._list, None, gap=3, margins=(0, 0, 2, 8)))
        self._left = scrolled(left)
        self._left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._head, self._values = QVBoxLayout(), QVBoxLayout()
        self._head.setSpacing(worn().scale.space(3))
        self._values.setSpacing(worn().scale.space(1.5))
        right = QWidget()
        right.setLayout(column(self._head, self._values, None, gap=3, margins=(0, 0, 3, 8)))
        self._right = scrolled(right)
        self._panes = TwoPanes(
            self._left,
            self._right,
            words.text("gui-panes"),
            (words.text("gui-pane-programmes"), words.text("rules-view-values")),
            widths=_LIST_WIDTHS,
            room_for_wide=_ROOM_FOR_WIDE,
        )
        self.setLayout(row(self._panes))

    def go(self, season: int, programme: str, value: str = "") -> None:
        """Show a programme, and one of its values opened."""
        self.season, self.programme = season, programme
        self._panes.show_right()
        self.refresh()
        if value in self.rows:
            self.rows[value].open()
            self._right.ensureWidgetVisible(self.rows[value])

    def commit(self) -> None:
        """Take over what is being typed."""
        for each in self.rows.values():
            each.commit()

    def refresh(self) -> None:
        """Show the rules as they are now."""
        in_use = self._session.rules.in_use
        if in_use is None:
            return
        years = [season.year for season in in_use.catalogue.seasons]
        if self.season not in years:
            self.season = years[-1]
        season = in_use.catalogue.season(self.season)
        if found_programme(in_use.catalogue, self.season, self.programme) is None and season.programmes:
            self.programme = season.programmes[0].id
        self._show_list(season, years)
        programme = found_programme(in_use.catalogue, self.season, self.programme)
        if programme is not None:
            self._show_programme(programme, season, in_use)

    # The list of programmes

    def _show_list(self, season: Season, years: list[int]) -> None:
        words = self._words
        said = {each.id: (each.name.in_language(words.language), count_line(each, words)) for each in season.programmes}
        wanted = (season.year, tuple(years), tuple(said.items()))
        if wanted != self._shown:
            self._shown = wanted
            held = self._left.isAncestorOf(self.focusWidget() or self)
            emptied(self._season_line)
            choice = ChoiceBox(words.text("gui-season"), [(y, words.text("gui-season-year", year=y)) for y in years])
            choice.show_value(season.year)
            choice.chosen.connect(self._choose_season)
            self._season_line.addWidget(choice)
            self._season_line.addStretch(1)
            emptied(self._list)
            self._cards = {}
            for id, (name, counts) in said.items():
                made = LiveCard(f"{name}: {counts}")
                made.setLayout(column(label(name, "label"), label(counts, "note"), gap=1, margins=(3.5, 2.5, 3, 2.5)))
                made.chosen.connect(self._chooser(id))
                self._cards[id] = made
                self._list.addWidget(made)
            if held and self.programme in self._cards:
                self._cards[self.programme].setFocus()
        for id, each in self._cards.items():
            each.mark(id == self.programme)

    def _chooser(self, id: str) -> Callable[[], None]:
        def choose() -> None:
            self.go(self.season, id)
            self._right.verticalScrollBar().setValue(0)
            self.chosen.emit()

        return choose

    def _choose_season(self, year: object) -> None:
        self.go(int(str(year)), self.programme)
        self.chosen.emit()

    # The programme

    def _show_programme(self, programme: Programme, season: Season, in_use: RulesInUse) -> None:
        items = items_of(programme, in_use)
        if self._unsettled_only:
            # What is open, or was only just settled, does not vanish under the hand.
            items = tuple(each for each in items if not each.settled or each.id in self.rows)
        key = (self.season, self.programme, tuple(each.id for each in items))
        if self._key != key:
            self._key = key
            self._put(programme, season, items)
        else:
            for item in items:
                self.rows[item.id].show_item(item, programme)
        emptied(self._about)
        words = self._words
        self._about.addWidget(label(programme.name.in_language(words.language), "heading"))
        self._about.addWidget(label(origin_words(programme.origin, words), "note"))
        self._about.addWidget(count_badges(programme, words))
        self._show_stale(season, items)

    def _put(self, programme: Programme, season: Season, items: tuple[Item, ...]) -> None:
        words = self._words
        emptied(self._head)
        emptied(self._values)
        self._about, self._over = QVBoxLayout(), QVBoxLayout()
        self._about.setContentsMargins(0, 0, 0, 0)
        self._about.setSpacing(worn().scale.space(1.5))
        which = Segments(
            words.text("rules-filter"),
            [(False, words.text("rules-filter-all")), (True, words.text("rules-filter-open"))],
        )
        which.show_value(self._unsettled_only)
        which.chosen.connect(self._choose_filter)
        self._head.addWidget(holding(self._about))
        self._head.addLayout(self._over)
        self.notice = NoticeCard(programme, self._session.rules, words, self._says)
        self._head.addWidget(self.notice)
        self._head.addLayout(row(label(words.text("rules-values"), "lead"), which, gap=4))
        self.rows = {}
        clauses_begin = next((at for at, each in enumerate(items) if each.known is None), None)
        for at, item in enumerate(items):
            if at == clauses_begin:
                self._values.addWidget(_heading(words.text("rules-clauses"), words.text("rules-clauses-below")))
            made = ItemRow(item, programme, words, self._confirm, self._take_back)
            self.rows[item.id] = made
            self._values.addWidget(made)
        if not items:
            self._values.addWidget(note(words.text("rules-values-none"), "good"))

    def _show_stale(self, season: Season, items: tuple[Item, ...]) -> None:
        emptied(self._over)
        day = self._session.today()
        if day > season.ends_on:
            own = sum(1 for each in items if each.record is not None)
            key = "rules-stale" if own else "rules-season-over"
            said = self._words.text(key, season=season.year, day=season.ends_on, count=own)
            self._over.addWidget(note(said, "warn"))

    def _choose_filter(self, unsettled_only: object) -> None:
        self._unsettled_only = bool(unsettled_only)
        self.rows = {}
        self.refresh()

    # What the user does

    def _confirm(self, item: Item, figure: FigureOf) -> None:
        assert self.notice is not None
        try:
            notice = self.notice.read()
        except BadInput:
            self._right.ensureWidgetVisible(self.notice)
            raise
        reading = Confirmation(
            season=self.season,
            programme=self.programme,
            value=item.id,
            figure=figure,
            notice=notice.number,
            notice_date=notice.day,
            by=notice.who,
            confirmed_on=self._session.today(),
        )
        self._session.rules.take_over([reading], self._telling("rules-confirmed", item))

    def _take_back(self, item: Item) -> None:
        key = (self.season, self.programme, item.id)
        self._session.rules.take_back(key, self._telling("rules-taken-back", item))

    def _telling(self, key: str, item: Item) -> Callable[[], object]:
        said, undo = self._words.text(key, name=item.title), self._words.text("gui-undo")
        return lambda: self._says(said, undo, self._session.rules.undo)


def _heading(text: str, below: str) -> QFrame:
    return holding(column(label(text, "lead"), label(below, "soft"), gap=1, margins=(0, 4, 0, 1)))
