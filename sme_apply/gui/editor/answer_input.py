"""The control for one answer: a line, a long text, a choice, ticks; for fields and for cells of tables alike."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from sme_apply.drafts import Answer, shown, typed
from sme_apply.gui.inputs import LongText, TextLine
from sme_apply.gui.parts.amount_line import AmountLine
from sme_apply.gui.parts.boxes import column
from sme_apply.gui.parts.choices import ChoiceBox, Segments, Tick
from sme_apply.gui.parts.words_on_screen import set_look
from sme_apply.gui.theme import worn
from sme_apply.programmes import Column, Field, Row
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

TYPING_MS = 120
"""How long typing pauses before the answer is taken over; the preview is current within 300 ms of that pause."""
_WHOLE = frozenset({"integer", "count", "krw", "krw_thousand", "krw_million", "usd"})
_FEW = 5
_LONG_LINES = 6


class AnswerInput(QWidget):
    """Takes an answer of the kind that the form asks for.

    What cannot be read as that kind is kept as it was typed, so that nothing is lost; the checks name it.

    Signals:
        answered: the answer changed; carries it (``None`` is no answer).
        left: the control was left.
        typing: a key was pressed; carries the text as it is seen.
    """

    answered = Signal(object)
    left = Signal()
    typing = Signal(str)

    def __init__(self, asked: Field | Column | Row, name: str, words: Sentences, *, cell: bool = False) -> None:
        super().__init__()
        self._asked, self._words, self._cell = asked, words, cell
        self._shown: Answer | None = None
        self._ticks: dict[str, Tick] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_MS)
        self._pause.timeout.connect(self._paused)
        self.control = self._made(name)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.control)
        self.setFocusProxy(self.control)

    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer that did not come from this control; typing that is under way is left alone."""
        control = self.control
        if isinstance(control, Segments | ChoiceBox):
            control.show_value(answer)
        elif isinstance(control, TextLine | LongText):
            if self._pause.isActive() or (control.hasFocus() and answer == self._shown):
                return
            control.show_text(self._text_of(answer))
        for id, tick in self._ticks.items():
            tick.setChecked(isinstance(answer, tuple) and id in answer)
        self._shown = answer

    def commit(self) -> None:
        """Take over what was typed, the syllable being composed included."""
        self._pause.stop()
        if isinstance(self.control, TextLine | LongText):
            self._take(self.control.text_now())

    def text(self) -> str:
        """Return the text as it is seen."""
        return self.control.text_as_seen() if isinstance(self.control, TextLine | LongText) else ""

    def mark(self, *, wrong: bool, linked: bool) -> None:
        """Show that something is wrong here, or that the answer comes from the company's facts."""
        set_look(self.control, "wrong", "true" if wrong else "false")
        set_look(self.control, "linked", "true" if linked else "false")

    def _made(self, name: str) -> QWidget:
        asked, words = self._asked, self._words
        options = [(option.id, option.label.in_language(words.language)) for option in getattr(asked, "options", ())]
        if asked.kind == "yes_no":
            named = dict(options)
            answers = [(True, named.get("yes", words.text("gui-yes"))), (False, named.get("no", words.text("gui-no")))]
            return self._choosing(Segments(name, answers))
        if asked.kind == "choice":
            few = len(options) <= _FEW and not self._cell and sum(len(text) for _, text in options) < 60
            every: list[tuple[object, str]] = [(None, words.text("gui-choose")), *options]
            return self._choosing(Segments(name, options) if few else ChoiceBox(name, every))
        if asked.kind == "choices":
            return self._ticking(name, options)
        line: TextLine | LongText
        if asked.kind == "long_text" and not self._cell:
            line = LongText()
            line.setMinimumHeight(line.fontMetrics().lineSpacing() * _LONG_LINES + worn().scale.space(6))
        else:
            line = AmountLine() if asked.kind in _WHOLE else TextLine()
            if options and isinstance(line, TextLine):
                completer = QCompleter([text for _, text in options], line)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                line.setCompleter(completer)
            line.returnPressed.connect(self.commit)
        line.setAccessibleName(name)
        line.setProperty("page_undo", True)
        if self._cell:
            line.setProperty("cell", "true")
        line.typed.connect(self._typed)
        line.left.connect(self._left)
        return line

    def _choosing(self, control: Segments | ChoiceBox) -> QWidget:
        control.chosen.connect(self._chosen)
        return control

    def _ticking(self, name: str, options: list[tuple[str, str]]) -> QWidget:
        for id, text in options:
            tick = Tick(text, f"{name}: {text}")
            tick.clicked.connect(self._ticked)
            self._ticks[id] = tick
        held = QWidget()
        held.setLayout(column(*self._ticks.values(), gap=1))
        return held

    def _text_of(self, answer: Answer | None) -> str:
        # Days stand in fields as they are typed, not as they are printed.
        if self._asked.kind in ("date", "period") and isinstance(answer, str):
            return answer.replace("/", " ~ ")
        return shown(self._asked, answer, self._words.language)

    def _typed(self) -> None:
        self._pause.start()
        self.typing.emit(self.text())

    def _paused(self) -> None:
        if isinstance(self.control, TextLine | LongText):
            self._take(self.control.text_as_seen())

    def _left(self) -> None:
        self.commit()
        self.left.emit()

    def _take(self, text: str) -> None:
        if text.strip() == self._text_of(self._shown).strip():
            return
        answer: Answer | None
        try:
            answer = typed(self._asked, text)
        except BadInput:
            answer = text
        if answer != self._shown:
            self._shown = answer
            self.answered.emit(answer)

    def _chosen(self, value: object) -> None:
        self._shown = value  # type: ignore[assignment]
        self.answered.emit(value)
        self.left.emit()

    def _ticked(self) -> None:
        chosen = tuple(id for id, tick in self._ticks.items() if tick.isChecked())
        self._shown = chosen
        self.answered.emit(chosen or None)
