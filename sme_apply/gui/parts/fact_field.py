"""One fact to tell: its name, what it means, the field for it, and what is wrong with what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from sme_apply.company import FactSpec, code_label
from sme_apply.gui.fact_text import GROUPED, read_fact, unit_key, written_fact
from sme_apply.gui.inputs import LongText, TextLine
from sme_apply.gui.parts.amount_line import AmountLine, read_out
from sme_apply.gui.parts.boxes import column, row
from sme_apply.gui.parts.choices import ChoiceBox, Segments, yes_no_unknown
from sme_apply.gui.parts.words_on_screen import label, set_look
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

TYPING_MS = 350
"""How long typing pauses before what is typed is taken over without complaint."""
_WIDTHS = {"krw": 190, "usd": 200, "count": 110, "integer": 110, "year": 110, "month": 90, "date": 132,
           "date_or_none": 132, "share": 110, "phone": 220, "business_number": 200, "corporate_number": 220,
           "postal_code": 130, "ksic": 120, "hs_code": 150}  # fmt: skip


class FactField(QFrame):
    """A field for one fact.

    Args:
        name: what is asked.
        spec: the kind of the fact and its choices.
        take: takes the new value over; raises ``BadInput`` where it cannot be taken.
        help: what it means, for whom it is not plain.
        labelled: whether the name stands above the field.
        cell: whether it is a cell of a table: as wide as its column, without unit.
        choices: code and name of each, where the fact is a text that names something known.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        spec: FactSpec,
        words: Sentences,
        take: Callable[[Any], None],
        *,
        help: str = "",
        labelled: bool = True,
        cell: bool = False,
        choices: Sequence[tuple[object, str]] | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._spec, self._words, self._take, self._cell = spec, words, take, cell
        self._choices = choices
        self._wrong = False
        self._known = ""
        self._error = label("", "error")
        self._error.hide()
        self._read_out = label("", "note", wrap=False)
        self._read_out.setParent(self)
        self._read_out.hide()
        self.field: QWidget
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_MS)
        self._pause.timeout.connect(self._typed)
        beside = self._make(name)
        pieces: list[Any] = []
        if labelled:
            named = label(name, "label")
            named.setBuddy(self.field)
            pieces.append(named)
        if help:
            pieces.append(label(help, "note"))
            self.field.setAccessibleDescription(help)
        if spec.kind == "yes_no" and labelled and not cell:
            line = row(column(*pieces, gap=1), self.field, gap=5)
            line.setStretch(0, 1)
            self.setLayout(column(line, self._error, gap=1))
        else:
            self.setLayout(column(*pieces, beside, self._error, gap=1.25))

    def _make(self, name: str) -> Any:
        spec, words = self._spec, self._words
        if spec.kind == "yes_no":
            made = yes_no_unknown(name, words)
            made.chosen.connect(self._took)
            self.field = made
            return made
        if spec.kind == "code" or self._choices:
            options: list[tuple[object, str]] = [(None, words.text("gui-choose"))]
            options += self._choices or [(code, words.say(code_label(str(spec.family), code))) for code in spec.choices]
            box = ChoiceBox(name, options)
            box.chosen.connect(self._took)
            self.field = box
            return row(box, None)
        line: TextLine | LongText
        if spec.kind == "prose":
            line = LongText()
            line.setFixedHeight(worn().scale.length(92))
        else:
            line = AmountLine() if spec.kind in GROUPED else TextLine()
        line.setAccessibleName(name)
        line.setProperty("page_undo", True)
        line.typed.connect(self._pause.start)
        line.left.connect(self.commit)
        self.field = line
        if isinstance(line, TextLine):
            line.returnPressed.connect(self.commit)
            if spec.kind in ("date", "date_or_none"):
                line.setPlaceholderText(words.text("gui-date-example"))
        unit = unit_key(spec.kind)
        width = _WIDTHS.get(spec.kind)
        if self._cell:
            line.setProperty("cell", "true")
            return line
        if width is None:
            return line
        line.setFixedWidth(worn().scale.length(width))
        beside: list[Any] = [line]
        if unit:
            beside.append(label(words.text(unit), "soft", wrap=False))
        if spec.kind in GROUPED:
            beside.append(self._read_out)
            self._read_out.show()
        return row(*beside, None, gap=2)

    def show_value(self, value: Any) -> None:
        """Show the fact as it is known; what is being typed or still wrong is left alone."""
        if isinstance(self.field, Segments | ChoiceBox):
            self.field.show_value(value)
            return
        if self._wrong or (isinstance(self.field, TextLine | LongText) and self._pause.isActive()):
            return
        text = written_fact(self._spec.kind, value)
        if isinstance(self.field, TextLine | LongText):
            if self.field.hasFocus() and self._same(value):
                return
            self.field.show_text(text)
        self._known = text
        self._say_amount(value)

    def commit(self) -> None:
        """Take over what was typed, and say so where it cannot be taken."""
        self._pause.stop()
        if isinstance(self.field, TextLine | LongText):
            self._read(self.field.text_now(), complain=True)

    def _same(self, value: Any) -> bool:
        try:
            return bool(read_fact(self._spec.kind, self._text_as_seen()) == value)
        except BadInput:
            return False

    def _text_as_seen(self) -> str:
        return self.field.text_as_seen() if isinstance(self.field, TextLine | LongText) else ""

    def _typed(self) -> None:
        # Never a complaint while somebody types: half a date is not a wrong date yet.
        self._read(self._text_as_seen(), complain=False)

    def _read(self, text: str, *, complain: bool) -> None:
        if text == self._known and not self._wrong:
            return
        try:
            value = read_fact(self._spec.kind, text)
            self._take(value)
        except BadInput as problem:
            if complain:
                self._complain(self._words.say(problem.message))
            return
        self._known = text
        self._say_amount(value)
        self._complain("")
        if complain:
            self._tidy(value)
        self.changed.emit()

    def _tidy(self, value: Any) -> None:
        if isinstance(self.field, TextLine):
            self._known = written_fact(self._spec.kind, value)
            self.field.show_text(self._known)

    def _took(self, value: Any) -> None:
        try:
            self._take(value)
        except BadInput as problem:
            self._complain(self._words.say(problem.message))
        else:
            self._complain("")
            self.changed.emit()

    def _complain(self, text: str) -> None:
        self._wrong = bool(text)
        self._error.setText(text)
        self._error.setVisible(bool(text))
        set_look(self.field, "wrong", "true" if text else "false")
        if text:
            self.field.setAccessibleDescription(text)

    def _say_amount(self, value: Any) -> None:
        large = isinstance(value, int) and self._spec.kind in ("krw", "usd")
        self._read_out.setText(read_out(value, self._words) if large else "")

    @property
    def error(self) -> QLabel:
        """Return where a complaint is shown."""
        return self._error
