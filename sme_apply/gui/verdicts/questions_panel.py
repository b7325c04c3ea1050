"""The questions that are left: one at a time or all at once, the most deciding first, with honest progress."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sme_apply.eligibility import Question, Screening, Verdict
from sme_apply.gui.handing_in.kept_choice import KeptChoice
from sme_apply.gui.parts.boxes import card, column, emptied, holding, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Segments
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.asking import Asking
from sme_apply.gui.verdicts.question_card import QuestionCard
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.company import Company

_AT_ONCE = 6


class QuestionsPanel(QWidget):
    """Asks what the verdicts still need.

    Args:
        words: the language.
        one: whether one question is asked at a time, as the user chose last.
        take: takes an answer over: path of the fact and its value; raises ``BadInput`` where it cannot.

    Signals:
        spot_wanted: a fact is better told on its own page (a `Spot`).
    """

    spot_wanted = Signal(object)

    def __init__(self, words: Sentences, one: KeptChoice, take: Callable[[str, Any], None]) -> None:
        super().__init__()
        self._words, self._one, self._take = words, one, take
        self.asking = Asking()
        self._all = False
        self._company: Company | None = None
        self._screening: Screening | None = None
        self._questions: dict[str, Question] = {}
        self._cards: dict[str, QuestionCard] = {}
        self._shown: tuple[object, ...] = ()
        self._moves_on = False
        self._way = Segments(
            words.text("assessing-way"),
            [(True, words.text("assessing-one")), (False, words.text("assessing-all"))],
        )
        self._way.chosen.connect(lambda value: one.choose(bool(value)))
        self._progress = label("", "note")
        self._asks = QVBoxLayout()
        self._asks.setSpacing(worn().scale.space(2.5))
        self._head = holding(
            column(
                row(label(words.text("gui-questions"), "heading"), None),
                self._way,
                self._progress,
                gap=2,
            )
        )
        self.setLayout(column(self._head, self._asks, gap=3))
        one.changed.connect(self._chosen_anew)

    @property
    def cards(self) -> dict[str, QuestionCard]:
        """Return the questions in view by the facts that they ask for."""
        return self._cards

    @property
    def asked(self) -> tuple[str, ...]:
        """Return the facts in view that are not answered yet, in order."""
        return tuple(path for path in self._cards if path not in self.asking.answered)

    @property
    def one_at_a_time(self) -> bool:
        """Whether one question is in view at a time."""
        return self._one.value

    def forget(self) -> None:
        """Put everything away, for another company."""
        self.asking.forget()
        self._all, self._moves_on, self._shown = False, False, ()
        self._company, self._screening, self._questions = None, None, {}
        emptied(self._asks)
        self._cards = {}

    def commit(self) -> None:
        """Take over what is being typed."""
        for each in list(self._cards.values()):
            each.commit()

    def show_state(self, company: Company | None, screening: Screening | None, questions: tuple[Question, ...]) -> None:
        """Show what is left to ask for a company as it is judged now."""
        self._company, self._screening = company, screening
        self._questions = {question.fact: question for question in questions}
        self.asking.ask(self._questions)
        if self._moves_on and screening is not None:
            self._moves_on = False
            self.asking.go_on()
        self._refresh()

    def go_on(self) -> None:
        """Take over the answer in view and show the next question; one without an answer is put off."""
        from sme_apply.company import fact

        path = self.asking.current
        if path is None:
            return
        self.commit()
        if self._company is not None and fact(self._company, path) is None and path in self._questions:
            self.asking.put_off(path)
        self.asking.go_on()
        self._refresh()
        self._focus_first()

    def go_back(self) -> None:
        """Show the question before."""
        self.commit()
        self.asking.go_back()
        self._refresh()
        self._focus_first()

    # Showing

    def _chosen_anew(self) -> None:
        self._shown = ()
        if self._one.value and self.asking.current in self.asking.answered:
            self.asking.go_on()
        self._refresh()

    def _refresh(self) -> None:
        if self._company is None:
            return
        self._way.show_value(self._one.value)
        self._progress.setText(self._progress_words())
        paths = self._in_view()
        wanted = (self._one.value, tuple(paths), self._all, self._screening is None, *self._around())
        if wanted != self._shown:
            self._shown = wanted
            self._put(paths)
        for path, each in self._cards.items():
            each.show_question(self._questions.get(path))
            each.show_company(self._company, unknown_said=path in self.asking.unknown)

    def _in_view(self) -> list[str]:
        if self._one.value:
            return [self.asking.current] if self.asking.current is not None else []
        # What is being typed in stays where it is until it is left.
        held = next((path for path, each in self._cards.items() if each.is_typed_in()), None)
        order = list(self.asking.in_order)
        if held is not None and held in self.asking.answered:
            order.insert(min(list(self._cards).index(held), len(order)), held)
        shown = order if self._all else order[:_AT_ONCE]
        return shown + [path for path in self.asking.just_answered if path not in shown]

    def _around(self) -> tuple[object, ...]:
        asking = self.asking
        if self._one.value:
            return bool(asking.trail), bool(asking.unknown), bool(asking.asked)
        return len(asking.in_order), tuple(asking.just_answered)

    def _progress_words(self) -> str:
        asking, say, screening = self.asking, self._words.text, self._screening
        lines = [say("assessing-progress", answered=len(asking.answered), left=len(asking.open))]
        if asking.unknown:
            lines[0] += " · " + say("assessing-progress-unknown", count=len(asking.unknown))
        if screening is not None:
            decidable = [each for each in screening.tracks if each.track.incomplete is None]
            settled = sum(1 for each in decidable if each.verdict is not Verdict.UNDETERMINED)
            lines.append(say("assessing-progress-settled", settled=settled, of=len(decidable)))
        if asking.open:
            lines.append(say("assessing-progress-may-change"))
        return "\n".join(lines)

    def _put(self, paths: list[str]) -> None:
        focused = self.window().focusWidget() if self.window() is not None else None
        held = next((each for each in self._cards.values() if focused is not None and each.isAncestorOf(focused)), None)
        place = list(self._cards).index(held.path) if held is not None else None
        kept = {path: self._cards[path] for path in paths if path in self._cards}
        for each in kept.values():
            self._asks.removeWidget(each)
        emptied(self._asks)
        self._cards = {path: kept.get(path) or self._card(path) for path in paths}
        if self._one.value:
            self._put_one()
        else:
            self._put_all()
        if held is not None and held.path in self._cards and focused is not None:
            focused.setFocus()
        elif place is not None:
            self._focus_first(place)

    def _put_one(self) -> None:
        say, asking = self._words.text, self.asking
        for each in self._cards.values():
            self._asks.addWidget(each)
        if not self._cards and self._screening is not None:
            self._asks.addWidget(self._nothing_left())
        back = button(say("assessing-back"), self.go_back, icon="arrow-left")
        back.setEnabled(bool(asking.trail))
        pieces: list[Any] = [back, None]
        if self._cards:
            pieces.append(button(say("assessing-next"), self.go_on, kind="primary"))
        self._asks.addLayout(row(*pieces))

    def _put_all(self) -> None:
        say, asking = self._words.text, self.asking
        done = set(asking.just_answered)
        answered = [path for path, each in self._cards.items() if path in done and not each.is_typed_in()]
        if not asking.in_order and self._screening is not None:
            self._asks.addWidget(self._nothing_left())
        for path, each in self._cards.items():
            if path not in answered:
                self._asks.addWidget(each)
        more = len(asking.in_order) - len([path for path in self._cards if path in asking.in_order])
        if more > 0:
            show_all = button(say("gui-questions-more", count=more), self._show_all, kind="link")
            self._asks.addLayout(row(show_all, None))
        if answered:
            self._asks.addWidget(holding(row(label(say("gui-just-answered"), "lead"), margins=(0, 4, 0, 0))))
            for path in answered:
                self._asks.addWidget(self._cards[path])

    def _nothing_left(self) -> QWidget:
        say = self._words.text
        if self.asking.unknown:
            return card(
                label(say("assessing-only-unknown"), "lead"),
                label(say("assessing-only-unknown-below"), "soft"),
                row(button(say("assessing-ask-again"), self._ask_again), None),
            )
        return card(label(say("gui-questions-none"), "lead"), label(say("gui-questions-none-below"), "soft"))

    def _card(self, path: str) -> QuestionCard:
        made = QuestionCard(path, self._questions.get(path), self._words, self._answered)
        made.spot_wanted.connect(self.spot_wanted)
        made.unknown_said.connect(self._said_unknown)
        made.entered.connect(self._entered)
        return made

    # Answers

    def _answered(self, path: str, value: Any) -> None:
        self._take(path, value)
        if value is None:
            return
        self.asking.answer(path)
        each = self._cards.get(path)
        # What is chosen is answered at once; what is typed only when the user goes on.
        self._moves_on = self._one.value and path == self.asking.current and each is not None and each.is_chosen

    def _entered(self, path: str) -> None:
        if self._one.value and path == self.asking.current:
            QTimer.singleShot(0, self, self.go_on)

    def _said_unknown(self, path: str) -> None:
        self.asking.put_off(path)
        if self._one.value and path == self.asking.current:
            self.asking.go_on()
        # The card that speaks must not be taken away while it speaks.
        QTimer.singleShot(0, self, self._refresh)

    def _ask_again(self) -> None:
        self.asking.ask_again()
        QTimer.singleShot(0, self, self._refresh)

    def _show_all(self) -> None:
        self._all = True
        QTimer.singleShot(0, self, self._refresh)

    def _focus_first(self, place: int = 0) -> None:
        cards = list(self._cards.values())
        answer = cards[min(place, len(cards) - 1)].answer() if cards else None
        if answer is not None:
            first = next(iter(answer.findChildren(QPushButton)), None)
            (first or answer).setFocus()
