"""Eligibility: the questions that are left at the left, the verdicts that move with each answer at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from sme_apply.gui.fact_text import read_fact
from sme_apply.gui.handing_in.kept_choice import KeptChoice
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.judging import Judging
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import card, column, holding, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.two_panes import TwoPanes
from sme_apply.gui.parts.words_on_screen import label, set_look
from sme_apply.gui.places import Place, Spot
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.assessment_file import AssessmentFile, Shown
from sme_apply.gui.verdicts.board import Board, Key
from sme_apply.gui.verdicts.comparison import Comparison
from sme_apply.gui.verdicts.question_card import QuestionCard
from sme_apply.gui.verdicts.questions_panel import QuestionsPanel
from sme_apply.gui.verdicts.trial_panel import TrialPanel
from sme_apply.gui.verdicts.verdict_card import VerdictCard
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

if TYPE_CHECKING:
    from sme_apply.company import Company
    from sme_apply.eligibility import Change

_QUESTIONS_WIDTHS, _ROOM_FOR_WIDE = (312, 372), 1000
_ONE_AT_A_TIME = "questions-one-at-a-time"


class EligibilityPage(Page):
    """Questions and verdicts side by side, of the company as it is or of a copy to try things out."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._what_if = session.what_if
        self.report = AssessmentFile(session, words, self, self._what_is_shown)
        self.report.said.connect(lambda text: self.says.emit(text, "", None))
        self.outer.addWidget(
            self.head(self.say("gui-place-eligibility"), self.say("gui-eligibility-below"), *self._actions())
        )
        self._banner = self._trial_banner()
        self.outer.addWidget(self._banner)
        one = KeptChoice(session, _ONE_AT_A_TIME, self, default=False)
        self.questions = QuestionsPanel(words, one, self._take)
        self.questions.spot_wanted.connect(self.wants)
        self.questions.setEnabled(not session.read_only)
        self.trial = TrialPanel(self._what_if, words)
        self.trial.said.connect(lambda text: self.says.emit(text, "", None))
        self.trial.taken_over.connect(lambda text: self.says.emit(text, self.say("gui-undo"), self.session.undo))
        left = QWidget()
        left.setLayout(column(self.trial, self.questions, None, gap=3, margins=(0, 0, 2, 8)))
        self.board = Board(words, can_begin=not session.read_only)
        self.board.spot_wanted.connect(self.wants)
        self.board.changes_wanted.connect(self.try_changes)
        self.board.apply_wanted.connect(self._apply)
        self.board.compare_wanted.connect(self.compare)
        self.comparison = Comparison(words)
        self.comparison.closed.connect(self._show_board)
        self._right = QStackedWidget()
        for each in (self.board, self.comparison):
            inside = QWidget()
            inside.setLayout(column(each, None, margins=(0, 0, 3, 8)))
            self._right.addWidget(scrolled(inside))
        self._panes = TwoPanes(
            scrolled(left),
            self._right,
            self.say("gui-panes"),
            (self.say("gui-questions"), self.say("gui-pane-verdicts")),
            widths=_QUESTIONS_WIDTHS,
            room_for_wide=_ROOM_FOR_WIDE,
            left_first=True,
        )
        self.outer.addLayout(row(self._panes, margins=(9, 1, 6, 0)), 1)
        session.judging.judged.connect(self._refresh)
        session.company_chosen.connect(self._forget)
        self._what_if.judging.judged.connect(self._refresh)
        self._what_if.changed.connect(self._trial_changed)
        self._in_trial = self._what_if.active
        self._show_mode()
        self._refresh()

    def shown(self) -> None:
        """Show the verdicts as they are now."""
        self._refresh()

    def commit(self) -> None:
        """Take over what is being typed."""
        super().commit()
        self.questions.commit()
        self.trial.commit()

    def undo(self) -> None:
        """Take the last answer back."""
        (self._what_if if self._what_if.active else self.session).undo()

    def redo(self) -> None:
        """Give the answer that was taken back once more."""
        (self._what_if if self._what_if.active else self.session).redo()

    @property
    def asked(self) -> tuple[str, ...]:
        """Return the facts that are asked for now, in order."""
        return self.questions.asked

    def question(self, path: str) -> QuestionCard:
        """Return the question about a fact."""
        return self.questions.cards[path]

    def card(self, key: Key) -> VerdictCard:
        """Return the card of a track."""
        return self.board.card(key)

    def open_reasons(self) -> None:
        """Open every card to its reasons."""
        self.board.open_reasons()

    def compare(self) -> None:
        """Show the chosen programmes side by side."""
        # Columns need the room; the questions come back with the board.
        self._panes.leave_right_alone(True)
        self._right.setCurrentIndex(1)
        self._show_comparison()
        self.comparison.take_focus()

    def try_changes(self, changes: tuple[Change, ...]) -> None:
        """Try on a copy what would change a criterion."""
        try:
            self._what_if.try_changes(changes)
        except BadInput as problem:
            self.says.emit(self.words.say(problem.message), "", None)

    # Whose verdicts these are

    @property
    def _judging(self) -> Judging:
        return self._what_if.judging if self._what_if.active else self.session.judging

    @property
    def _company(self) -> Company | None:
        return self._what_if.company if self._what_if.active else self.session.company

    def _what_is_shown(self) -> Shown | None:
        company, screening = self._company, self._judging.screening
        if company is None or screening is None:
            return None
        return Shown(company, screening, self._what_if.trials if self._what_if.active else ())

    def _trial_banner(self) -> QWidget:
        picture = QLabel()
        picture.setPixmap(worn().picture("triangle-alert", "warn", 22))
        end = button(self.say("assessing-trial-end"), self._what_if.leave, icon="x")
        said = column(
            label(self.say("assessing-trial-title"), "lead", tone="warn"),
            label(self.say("assessing-trial-banner")),
            gap=1,
        )
        line = row(picture, said, end, gap=3)
        line.setStretch(1, 1)
        banner = card(line, padding=4)
        set_look(banner, "chosen", "true")
        return holding(row(banner, margins=(9, 0, 8, 3)))

    def _trial_changed(self) -> None:
        if self._in_trial is not self._what_if.active:
            self._in_trial = self._what_if.active
            self.questions.forget()
            self.board.forget()
            self.trial.forget()
            self._show_mode()
        self._refresh()

    def _show_mode(self) -> None:
        active = self._what_if.active
        set_look(self, "role", "what-if" if active else "canvas")
        self._banner.setVisible(active)
        self.trial.setVisible(active)
        self._try.setVisible(not active)
        self.setAccessibleName(self.say("assessing-trial-title") if active else "")

    # The day asked about, and what can be done

    def _actions(self) -> list[Any]:
        self._day = TextLine()
        self._day.setFixedWidth(worn().scale.length(126))
        self._day.setAccessibleName(self.say("gui-as-of"))
        self._day.left.connect(self._ask_day)
        self._day.returnPressed.connect(self._ask_day)
        self._years: list[int] = []
        self._season = ChoiceBox(self.say("gui-season"), [])
        self._season.chosen.connect(self._ask_season)
        today = button(self.say("gui-today"), self._ask_today, kind="quiet", icon="calendar")
        named = label(self.say("gui-as-of"), "soft", wrap=False)
        named.setBuddy(self._day)
        self._try = button(self.say("assessing-try"), self._what_if.enter, icon="refresh-cw", shortcut="Ctrl+T")
        save = button(self.say("assessing-save"), self.report.choose_file, icon="download", shortcut="Ctrl+S")
        prints = button(self.say("assessing-print"), self.report.choose_printer, shortcut="Ctrl+P")
        when = holding(row(self._season, named, self._day, today, None, gap=2))
        what = holding(row(None, self._try, prints, save, gap=2))
        return [holding(column(what, when, gap=2))]

    def _show_when(self) -> None:
        judging = self._judging
        years = [season.year for season in judging.catalogue.seasons] if judging.catalogue else [judging.season]
        if years != self._years:
            self._years = years
            self._season.offer([(year, self.say("gui-season-year", year=year)) for year in years])
        self._season.show_value(judging.season)
        if not self._day.hasFocus():
            self._day.show_text(judging.day.isoformat())

    def _ask_season(self, year: object) -> None:
        self._judging.ask_about(season=int(str(year)), as_of=self._judging.as_of)

    def _ask_today(self) -> None:
        self._day.show_text(self.session.today().isoformat())
        self._judging.ask_about(as_of=None)

    def _ask_day(self) -> None:
        judging = self._judging
        try:
            day = read_fact("date", self._day.text_now())
        except BadInput as problem:
            set_look(self._day, "wrong", "true")
            self.says.emit(self.words.say(problem.message), "", None)
            return
        set_look(self._day, "wrong", "false")
        if day is None or day == judging.day:
            self._day.show_text(judging.day.isoformat())
            return
        self._day.show_text(day.isoformat())
        judging.ask_about(as_of=None if day == self.session.today() else day)

    # Showing

    def _forget(self) -> None:
        self.questions.forget()
        self.board.forget()
        self.comparison.show_verdicts(())
        self._show_board()
        self._refresh()

    def _refresh(self) -> None:
        judging = self._judging
        self._show_when()
        self.board.show_screening(judging.screening, self.session.judging.screening if self._what_if.active else None)
        if self._right.currentIndex() == 1:
            self._show_comparison()
        self.questions.show_state(self._company, judging.screening, judging.questions)
        if self._what_if.active:
            self.trial.show_trial()

    def _show_comparison(self) -> None:
        screening = self._judging.screening
        if screening is not None:
            verdicts = {each.key: each for each in screening.tracks}
            self.comparison.show_verdicts([verdicts[key] for key in self.board.compared if key in verdicts])

    def _show_board(self) -> None:
        self._panes.leave_right_alone(False)
        self._right.setCurrentIndex(0)

    def _take(self, path: str, value: Any) -> None:
        if self._what_if.active:
            self._what_if.suppose(path, value)
        else:
            self.session.set_fact(path, value)

    def _apply(self, key: Key) -> None:
        programme, track = key
        self._what_if.leave()
        self.session.drafting.start(programme, track)
        self.wants.emit(Spot(Place.DRAFTS))
