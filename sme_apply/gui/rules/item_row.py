"""One value or clause in the list: what it is, how sure it is; it opens to be confirmed or corrected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sme_apply.gui.inputs import LongText, TextLine
from sme_apply.gui.parts.amount_line import AmountLine, read_out
from sme_apply.gui.parts.boxes import Piece, column, emptied, holding, note, row
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import label, set_look
from sme_apply.gui.readings import words_of_record
from sme_apply.gui.rules.figure_text import WHOLE_UNITS, read_figure, written_figure
from sme_apply.gui.rules.item import Item
from sme_apply.gui.theme import worn
from sme_apply.gui.verdicts.source_line import source_line, status_badge
from sme_apply.programmes import KnownValue, Programme
from sme_apply.programmes.condition_words import figure_words
from sme_apply.programmes.value import FigureOf
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

Confirm = Callable[[Item, FigureOf], None]
_WIDTHS = {"KRW": 190, "USD": 190, "date": 140}
_NARROW, _LIST_HEIGHT = 120, 120


class ItemRow(QFrame):
    """A row of the list of values.

    Args:
        confirm: keeps a figure as what the notice says; raises ``BadInput`` where it cannot be kept.
        take_back: takes the reading of an item back.
    """

    def __init__(
        self,
        item: Item,
        programme: Programme,
        words: Sentences,
        confirm: Confirm,
        take_back: Callable[[Item], object],
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._item, self._programme, self._words = item, programme, words
        self._confirm, self._take_back = confirm, take_back
        self._open = False
        self.field: TextLine | LongText | None = None
        self._inside = QVBoxLayout(self)
        scale = worn().scale
        self._inside.setContentsMargins(scale.space(4), scale.space(2), scale.space(3), scale.space(2))
        self._inside.setSpacing(scale.space(2))
        self._rebuild()

    @property
    def item(self) -> Item:
        """Return what the row shows."""
        return self._item

    def show_item(self, item: Item, programme: Programme) -> None:
        """Show the item as it is known now; what is being typed elsewhere is left alone."""
        same = item == self._item
        self._item, self._programme = item, programme
        if not same:
            self._rebuild()

    def open(self, opened: bool = True) -> None:
        """Show or hide what it rests on and the ways to confirm it."""
        if opened != self._open:
            self._open = opened
            self._rebuild()

    def commit(self) -> None:
        """Take over the syllable that is being typed; the figure itself is kept only when it is confirmed."""
        if self.field is not None:
            self.field.text_now()

    # Putting together

    def _rebuild(self) -> None:
        words, item = self._words, self._item
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        emptied(self._inside)
        self.field = None
        name = words.written(item.title)
        self.setAccessibleName(name)
        opener = icon_button(
            "minus" if self._open else "chevron-down",
            f"{name}: {words.text('rules-value-close' if self._open else 'rules-value-open')}",
            self._toggle,
        )
        pieces: list[Piece] = [label(name, "label")]
        below: QWidget | None = None
        if item.known is not None:
            is_list = item.known.unit == "codes"
            tone = "" if item.figure is not None else "soft"
            said = label(words.written(item.says or ""), tone, wrap=is_list)
            said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if worn().scale.is_large:
                said.setAlignment(Qt.AlignmentFlag.AlignLeft)
                status = status_badge(item.source, words)
                below = holding(column(said, status, gap=1)) if is_list else flowing(said, status, gap=2)
            elif is_list:
                pieces += [said, status_badge(item.source, words)]
            else:
                pieces.append(flowing(said, status_badge(item.source, words), gap=2))
        elif worn().scale.is_large:
            below = status_badge(item.source, words)
        else:
            pieces.append(status_badge(item.source, words))
        if item.record is None and item.figure is not None:
            same = f"{name}: {words.text('rules-value-same')}"
            pieces.append(icon_button("check", same, self._confirm_as_it_stands))
        line = row(*pieces, opener, gap=2)
        line.setStretch(0, 5)
        if below is None and item.known is not None and item.known.unit == "codes":
            line.setStretch(1, 5)
        self._inside.addLayout(line)
        if below is not None:
            self._inside.addWidget(below)
        if self._open:
            self._inside.addLayout(self._details(name))
        self._complaint = label("", "error")
        self._complaint.hide()
        self._inside.addWidget(self._complaint)
        if had_focus:
            opener.setFocus()

    def _details(self, name: str) -> QVBoxLayout:
        words, item = self._words, self._item
        pieces: list[Piece] = []
        if item.known is None and item.says is not None:
            pieces.append(label(words.written(item.says)))
        pieces.append(source_line(item.source, words))
        if item.source.read_on is not None:
            pieces.append(label(words.text("gui-source-read-on", day=item.source.read_on), "note"))
        if item.note is not None and item.record is None:
            pieces.append(note(item.note.in_language(words.language), "quiet"))
        if item.record is not None:
            pieces.append(self._record(name))
        pieces += self._editor(item.known, name) if item.known is not None else self._wording(name)
        return column(*pieces, gap=2, margins=(0, 1, 0, 2))

    def _record(self, name: str) -> QFrame:
        words, record = self._words, self._item.record
        assert record is not None
        day = record.confirmed_at.astimezone().date()
        texts: list[Piece] = []
        figures = words_of_record(record, self._programme)
        if figures is not None:
            key = "rules-record-same" if figures[0] == figures[1] else "rules-record-changed"
            texts.append(label(words.text(key, before=figures[0], after=figures[1]), "soft"))
        back = button(
            words.text("rules-record-take-back"),
            lambda: self._take_back(self._item),
            icon="undo-2",
            name=f"{name}: {words.text('rules-record-take-back')}",
        )
        said = words.text(
            "rules-record", who=record.who, day=day, notice=record.notice_number, notice_day=record.notice_date
        )
        return note(said, "good", *texts, row(back, None))

    def _editor(self, known: KnownValue, name: str) -> list[Piece]:
        words = self._words
        field = _field_for(known)
        field.setAccessibleName(words.text("rules-value-in-notice-of", name=name))
        named = label(words.text("rules-value-in-notice"), "label", wrap=False)
        named.setBuddy(field)
        unit = label(words.text(f"rules-unit-{known.unit}"), "soft", wrap=False)
        self._preview = label("", "soft")
        self._preview.hide()
        self._keep = button("", self._confirm_typed, kind="primary")
        field.typed.connect(self._show_preview)
        if isinstance(field, TextLine):
            field.returnPressed.connect(self._confirm_typed)
        self.field = field
        self._show_preview()
        entry = row(field, unit, None, gap=2) if isinstance(field, TextLine) else column(unit, field, gap=1)
        return [column(named, entry, gap=1.25), self._preview, row(self._keep, None)]

    def _wording(self, name: str) -> list[Piece]:
        words = self._words
        pieces: list[Piece] = [label(words.text("rules-clause-otherwise"), "note")]
        if self._item.record is None:
            same = words.text("rules-clause-same")
            keep = button(same, self._confirm_as_it_stands, kind="primary", name=f"{name}: {same}")
            pieces.append(row(keep, None))
        return pieces

    # What the user does

    def _toggle(self) -> None:
        self.open(not self._open)
        if self._open and self.field is not None:
            self.field.setFocus()

    def _show_preview(self) -> None:
        item, words, known = self._item, self._words, self._item.known
        if self.field is None or known is None:
            return
        self._say("")
        try:
            figure = read_figure(known, self.field.text_as_seen())
        except BadInput:
            self._preview.hide()
            figure = None
        changed = figure is not None and figure != known.figure
        key = "rules-value-correct" if figure != known.figure else "rules-value-same"
        self._keep.setText(words.text(key))
        self._keep.setAccessibleName(f"{words.written(item.title)}: {words.text(key)}")
        if changed and figure is not None:
            after = known.model_copy(update={"figure": figure})
            said = words.text("rules-value-becomes", before=item.says or "", after=figure_words(after))
            amount = read_out(figure, words) if isinstance(figure, int) and known.unit == "KRW" else ""
            shown = words.text("gui-won-short", amount=amount)
            self._preview.setText(f"{said}  ({shown})" if amount else said)
        self._preview.setVisible(changed)
        self._keep.setVisible(changed or item.record is None)

    def _confirm_typed(self) -> None:
        known = self._item.known
        if self.field is None or known is None:
            return
        try:
            figure = read_figure(known, self.field.text_now())
            self._confirm(self._item, figure)
        except BadInput as problem:
            self._say(self._words.say(problem.message))

    def _confirm_as_it_stands(self) -> None:
        figure = self._item.figure
        if figure is None:
            return
        try:
            self._confirm(self._item, figure)
        except BadInput as problem:
            self._say(self._words.say(problem.message))

    def _say(self, text: str) -> None:
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))
        if self.field is not None:
            set_look(self.field, "wrong", "true" if text else "false")
            self.field.setAccessibleDescription(text)


def _field_for(known: KnownValue) -> TextLine | LongText:
    scale = worn().scale
    if known.unit == "codes":
        text = LongText()
        text.setPlainText(written_figure(known))
        text.setFixedHeight(scale.length(_LIST_HEIGHT))
        return text
    line = AmountLine() if known.unit in WHOLE_UNITS else TextLine()
    line.setText(written_figure(known))
    line.setFixedWidth(scale.length(_WIDTHS.get(known.unit, _NARROW)))
    return line
