"""Eligibility: the questions that are left at the left, the verdicts that move with each answer at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sme_apply.eligibility import Verdict
from sme_apply.gui.fact_text import read_fact
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import card, column, emptied, holding, note, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.words_on_screen import badge, label, set_look
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.question_card import QuestionCard
from sme_apply.gui.verdicts.verdict_card import VERDICT_TONES, VerdictCard
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

_QUESTIONS_WIDE, _QUESTIONS_NARROW, _ROOM_FOR_BOTH = 372, 300, 1000
_AT_ONCE = 6
Key = tuple[str, str | None]


class EligibilityPage(Page):
    """Questions and verdicts side by side."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self._answered: list[str] = []
        self._unknown: list[str] = []
        self._all = False
        self._questions: dict[str, QuestionCard] = {}
        self._shown_questions: tuple[object, ...] = ()
        self._cards: dict[Key, VerdictCard] = {}
        self.outer.addWidget(
            self.head(self.say("gui-place-eligibility"), self.say("gui-eligibility-below"), *self._when())
        )
        self._asks = QVBoxLayout()
        self._asks.setSpacing(worn().scale.space(2.5))
        left = QWidget()
        left.setLayout(column(self._asks, None, gap=3, margins=(0, 0, 2, 8)))
        self._left = scrolled(left)
        self._left.setFixedWidth(worn().scale.length(_QUESTIONS_WIDE))
        self._summary = row(gap=2)
        self._verdicts = QVBoxLayout()
        self._verdicts.setSpacing(worn().scale.space(3))
        self._over = QVBoxLayout()
        right = QWidget()
        right.setLayout(column(self._summary, self._over, self._verdicts, None, gap=3, margins=(0, 0, 3, 8)))
        self._right = scrolled(right)
        line = row(self._left, self._right, gap=5, margins=(9, 1, 6, 0))
        line.setStretch(1, 1)
        self.outer.addLayout(line, 1)
        session.judging.judged.connect(self._refresh)
        session.company_chosen.connect(self._forget)
        self._refresh()

    def shown(self) -> None:
        """Show the verdicts as they are now."""
        self._refresh()

    def commit(self) -> None:
        """Take over what is being typed."""
        super().commit()
        for each in list(self._questions.values()):
            each.commit()

    def undo(self) -> None:
        """Take the last answer back."""
        self.session.undo()

    def redo(self) -> None:
        """Give the answer that was taken back once more."""
        self.session.redo()

    @property
    def asked(self) -> tuple[str, ...]:
        """Return the facts that are asked for now, in order."""
        return tuple(path for path in self._questions if path not in self._answered)

    def question(self, path: str) -> QuestionCard:
        """Return the question about a fact."""
        return self._questions[path]

    def card(self, key: Key) -> VerdictCard:
        """Return the card of a track."""
        return self._cards[key]

    def open_reasons(self) -> None:
        """Open every card to its reasons."""
        for each in self._cards.values():
            each.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the verdicts enough room in a small window."""
        super().resizeEvent(event)
        scale = worn().scale
        wide = event.size().width() >= scale.length(_ROOM_FOR_BOTH)
        self._left.setFixedWidth(scale.length(_QUESTIONS_WIDE if wide else _QUESTIONS_NARROW))

    # The day asked about

    def _when(self) -> list[Any]:
        judging = self.session.judging
        self._day = TextLine()
        self._day.setFixedWidth(worn().scale.length(126))
        self._day.setAccessibleName(self.say("gui-as-of"))
        self._day.show_text(judging.day.isoformat())
        self._day.left.connect(self._ask_day)
        self._day.returnPressed.connect(self._ask_day)
        self._years: list[int] = []
        self._season = ChoiceBox(self.say("gui-season"), [])
        self._season.chosen.connect(lambda year: judging.ask_about(season=int(str(year)), as_of=judging.as_of))
        self._show_seasons()
        today = button(self.say("gui-today"), self._ask_today, kind="quiet", icon="calendar")
        named = label(self.say("gui-as-of"), "soft", wrap=False)
        named.setBuddy(self._day)
        return [self._season, 2, named, self._day, today]

    def _show_seasons(self) -> None:
        judging = self.session.judging
        years = [season.year for season in judging.catalogue.seasons] if judging.catalogue else [judging.season]
        if years != self._years:
            self._years = years
            self._season.offer([(year, self.say("gui-season-year", year=year)) for year in years])
        self._season.show_value(judging.season)

    def _ask_today(self) -> None:
        self._day.show_text(self.session.today().isoformat())
        self.session.judging.ask_about(as_of=None)

    def _ask_day(self) -> None:
        judging = self.session.judging
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
        self._answered, self._unknown, self._shown_questions = [], [], ()
        emptied(self._verdicts)
        self._cards = {}
        self._refresh()

    def _refresh(self) -> None:
        self._show_seasons()
        self._show_verdicts()
        self._show_questions()

    def _show_verdicts(self) -> None:
        screening = self.session.judging.screening
        emptied(self._summary)
        emptied(self._over)
        if screening is None:
            self._summary.addWidget(label(self.say("gui-judging"), "soft"))
            return
        counts = {verdict: sum(1 for each in screening.tracks if each.verdict is verdict) for verdict in Verdict}
        for verdict in (Verdict.ELIGIBLE, Verdict.UNDETERMINED, Verdict.INELIGIBLE):
            text = f"{self.say(f'verdict-{verdict.value}')} {counts[verdict]}"
            self._summary.addWidget(badge(text, VERDICT_TONES[verdict] if counts[verdict] else "quiet"))
        self._summary.addStretch(1)
        if screening.season_over or screening.as_of < screening.season.noticed_on:
            notices = {notice for each in screening.tracks for notice in each.notices[:1]}
            for notice in notices:
                self._over.addWidget(note(self.words.say(notice), "warn"))
        for each in screening.tracks:
            made = self._cards.get(each.key)
            if made is None:
                made = VerdictCard(self.words)
                made.spot_wanted.connect(self.wants)
                made.apply_wanted.connect(lambda key=each.key: self._apply(key))
                self._cards[each.key] = made
                self._verdicts.addWidget(made)
            made.show_verdict(each)

    def _show_questions(self) -> None:
        company, judging = self.session.company, self.session.judging
        if company is None:
            return
        asked = {question.fact: question for question in judging.questions}
        self._answered = [path for path in self._answered if path not in asked]
        order = [path for path in asked if path not in self._unknown]
        order += [path for path in self._unknown if path in asked]
        now = order if self._all else order[:_AT_ONCE]
        wanted = (tuple(now), len(order), tuple(self._answered), tuple(self._unknown), judging.screening is None)
        if wanted != self._shown_questions:
            self._shown_questions = wanted
            self._put_questions(now, len(order) - len(now), asked)
        for path, each in self._questions.items():
            each.show_company(company, unknown_said=path in self._unknown)

    def _put_questions(self, now: list[str], more: int, asked: dict[str, Any]) -> None:
        held = next((each for each in self._questions.values() if each.isAncestorOf(self.focusWidget() or self)), None)
        place = list(self._questions).index(held.path) if held is not None else None
        emptied(self._asks)
        self._questions = {}
        if now:
            self._asks.addWidget(label(self.say("gui-questions"), "heading"))
            self._asks.addWidget(label(self.say("gui-questions-below"), "note"))
        elif self.session.judging.screening is not None:
            self._asks.addWidget(
                card(label(self.say("gui-questions-none"), "lead"), label(self.say("gui-questions-none-below"), "soft"))
            )
        for path in now:
            self._asks.addWidget(self._question(path, asked[path]))
        if more > 0:
            show_all = button(self.say("gui-questions-more", count=more), self._show_all, kind="link")
            self._asks.addLayout(row(show_all, None))
        if self._answered:
            self._asks.addWidget(holding(row(label(self.say("gui-just-answered"), "lead"), margins=(0, 4, 0, 0))))
            for path in self._answered:
                self._asks.addWidget(self._question(path, None))
        if place is not None and now:
            answer = self._questions[now[min(place, len(now) - 1)]].answer()
            if answer is not None:
                _first_control(answer).setFocus()

    def _question(self, path: str, question: Any) -> QuestionCard:
        made = QuestionCard(path, question, self.words, self._take)
        made.spot_wanted.connect(self.wants)
        made.unknown_said.connect(self._said_unknown)
        self._questions[path] = made
        return made

    def _take(self, path: str, value: Any) -> None:
        self.session.set_fact(path, value)
        if value is not None:
            self._unknown = [each for each in self._unknown if each != path]
            if path not in self._answered:
                self._answered.insert(0, path)

    def _said_unknown(self, path: str) -> None:
        if path not in self._unknown:
            self._unknown.append(path)
        # The card that speaks must not be taken away while it speaks.
        QTimer.singleShot(0, self, self._refresh)

    def _show_all(self) -> None:
        self._all = True
        self._refresh()

    def _apply(self, key: Key) -> None:
        from sme_apply.gui.places import Place, Spot

        programme, track = key
        self.session.drafting.start(programme, track)
        self.wants.emit(Spot(Place.DRAFTS))


def _first_control(widget: QWidget) -> QWidget:
    return next(iter(widget.findChildren(QPushButton)), widget)
