"""One untold fact as a question, with what hangs on its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from sme_apply.company import Company, fact, help_of, label_of, spec_of
from sme_apply.eligibility import Question
from sme_apply.gui.inputs import LongText, TextLine
from sme_apply.gui.parts.boxes import Piece, column, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Segments
from sme_apply.gui.parts.fact_field import FactField
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.places import Place, Spot
from sme_apply.sentences import Sentences, named

_ELSEWHERE = frozenset({"records", "codes", "figures", "date_or_none", "countries"})


class QuestionCard(QFrame):
    """Asks for one fact.

    Signals:
        spot_wanted: the fact is better told on its own page (a `Spot`).
        unknown_said: the user does not know it.
        entered: the answer was typed and Enter pressed.
    """

    spot_wanted = Signal(object)
    unknown_said = Signal(str)
    entered = Signal(str)

    def __init__(
        self, path: str, question: Question | None, words: Sentences, take: Callable[[str, Any], None]
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.path = path
        self._words, self._take = words, take
        spec, name = spec_of(path), words.say(label_of(path))
        help = help_of(path)
        self._field: FactField | None = None
        pieces: list[Piece] = []
        if spec.kind in _ELSEWHERE or spec.derived:
            pieces.append(label(name, "label"))
            if help is not None:
                pieces.append(label(words.say(help), "note"))
            pieces.append(row(self._way(path, name), None))
        elif spec.kind == "yes_no":
            pieces.append(label(name, "label"))
            if help is not None:
                pieces.append(label(words.say(help), "note"))
            self._field = FactField(name, spec, words, self._answered, labelled=False)
            pieces.append(self._field)
        else:
            told = words.say(help) if help is not None else ""
            self._field = FactField(name, spec, words, self._answered, help=told)
            pieces.append(self._field)
            if isinstance(self._field.field, TextLine):
                self._field.field.returnPressed.connect(lambda: self.entered.emit(path))
        self._hangs = label("", "note")
        self._settles = badge("", "accent")
        if spec.kind != "yes_no":
            pieces.append(row(self._unknown(name), None))
        pieces += [row(self._settles, None), self._hangs]
        self.setLayout(column(*pieces, gap=2, margins=(5, 4, 5, 4)))
        self.setAccessibleName(name)
        self.show_question(question)

    def show_question(self, question: Question | None) -> None:
        """Show what hangs on the answer; nothing for a question that is answered or not asked."""
        words = self._words
        settles, asked_by = (question.settles, len(question.asked_by)) if question is not None else (0, 0)
        self._settles.setText(words.text("gui-settles", count=settles) if settles else "")
        self._settles.setVisible(bool(settles))
        self._hangs.setText(words.text("gui-asked-by", count=asked_by) if asked_by and not settles else "")
        self._hangs.setVisible(bool(asked_by) and not settles)

    def show_company(self, company: Company, *, unknown_said: bool) -> None:
        """Show the answer, if there is one; a question nobody has answered has nothing chosen."""
        if self._field is None:
            return
        value = fact(company, self.path)
        if value is None and isinstance(self._field.field, Segments) and not unknown_said:
            self._field.field.show_value("")
        else:
            self._field.show_value(value)

    def commit(self) -> None:
        """Take over what is being typed."""
        if self._field is not None:
            self._field.commit()

    @property
    def is_chosen(self) -> bool:
        """Whether the answer is chosen rather than typed."""
        return self._field is not None and not isinstance(self._field.field, TextLine | LongText)

    def is_typed_in(self) -> bool:
        """Whether the user is typing the answer just now."""
        return self._field is not None and not self.is_chosen and self._field.field.hasFocus()

    def answer(self) -> QWidget | None:
        """Return the control that takes the answer."""
        return self._field.field if self._field is not None else None

    def _answered(self, value: Any) -> None:
        self._take(self.path, value)
        if value is None:
            self.unknown_said.emit(self.path)

    def _way(self, path: str, name: str) -> QWidget:
        words = self._words
        return button(
            words.text("gui-tell-on-page"),
            lambda: self.spot_wanted.emit(Spot(Place.FACTS, path)),
            icon="arrow-right",
            name=named(name, words.text("gui-tell-on-page")),
        )

    def _unknown(self, name: str) -> QWidget:
        text = self._words.text("gui-do-not-know")
        return button(text, self._say_unknown, kind="quiet", name=named(name, text))

    def _say_unknown(self) -> None:
        if self._field is None:
            # What stands on its own page is left as it is.
            self.unknown_said.emit(self.path)
        else:
            self._answered(None)
