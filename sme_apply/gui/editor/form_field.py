"""One field of the form: its label and guidance, its answer, where that comes from, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from sme_apply.drafts import Answer, FilledField, Origin, Severity, length_of, limits_of, shown, unit_of
from sme_apply.gui.drafting import Drafting
from sme_apply.gui.editor.answer_input import AnswerInput
from sme_apply.gui.editor.field_comments import FieldComments
from sme_apply.gui.parts.boxes import Piece, column, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.parts.words_on_screen import badge, label, set_look
from sme_apply.gui.theme import worn
from sme_apply.programmes import Field
from sme_apply.sentences import Sentences

_WIDTHS = {"integer": 180, "count": 120, "krw": 220, "krw_thousand": 200, "krw_million": 200, "usd": 200,
           "percent": 120, "date": 160, "period": 260, "phone": 220, "business_number": 200,
           "corporate_number": 220}  # fmt: skip


class FormField(QFrame):
    """A field that is no table."""

    def __init__(self, field: Field, drafting: Drafting, words: Sentences, left_before: set[str]) -> None:
        super().__init__()
        self.field = field
        self._drafting, self._words = drafting, words
        self._left_before = left_before
        self._go = 0
        name = field.label.in_language(words.language)
        self.input = AnswerInput(field, name, words)
        self.input.answered.connect(self._answered)
        self.input.left.connect(self._left)
        self.input.typing.connect(self._count)
        self.where_from = badge(words.text("gui-from-company"), "accent")
        self._overridden = label("", "note", wrap=False)
        self._relink = button(
            words.text("gui-relink"), lambda: drafting.relink(field.id), kind="link", icon="link-2",
            name=f"{name}: {words.text('gui-relink')}",
        )  # fmt: skip
        self._tell = button(
            words.text("gui-tell-company"), lambda: drafting.tell_company(field.id), kind="link", icon="building-2",
            name=f"{name}: {words.text('gui-tell-company')}",
        )  # fmt: skip
        self._counter = label("", "note", wrap=False)
        self._problem = label("", "error")
        named = label(name if field.required else words.text("gui-optional", name=name), "label")
        named.setBuddy(self.input)
        self.comments = FieldComments(field.id, name, drafting.comments, words)
        marks = flowing(self.where_from, self._overridden, self._relink, self._tell, gap=2)
        top = row(named, marks, self.comments.opener, gap=2)
        top.setStretch(0, 1)
        top.setAlignment(marks, Qt.AlignmentFlag.AlignVCenter)
        pieces: list[Piece] = [top]
        if field.guidance is not None:
            guidance = field.guidance.in_language(words.language)
            pieces.append(label(guidance, "note"))
            self.input.control.setAccessibleDescription(guidance)
        pieces.append(self._beside())
        foot = row(self._problem, self._counter)
        foot.setStretch(0, 1)
        pieces += [foot, self.comments]
        self.setLayout(column(*pieces, gap=1.25))

    def show_filled(self, filled: FilledField) -> None:
        """Show the field as it stands."""
        self.setVisible(filled.shown)
        self.input.show_answer(filled.value)
        linked = filled.origin is Origin.LINKED
        overridden = filled.origin is Origin.TYPED and filled.fact is not None
        self.where_from.setVisible(linked)
        if linked:
            said = self._where_from(filled)
            self.where_from.setToolTip(said)
            self.where_from.setAccessibleDescription(said)
        known = filled.company_value is not None
        self._relink.setVisible(overridden and known)
        self._overridden.setVisible(overridden and known)
        self._tell.setVisible(overridden and not known and self._drafting.can_tell_company(self.field.id))
        if overridden and known:
            value = shown(self.field, filled.company_value, self._words.language)
            self._overridden.setText(self._words.text("gui-company-says", value=_short(value)))
        self._say_problems(filled, linked)
        self._count(self.input.text())

    def complain(self) -> None:
        """Say what is wrong from now on, as if the field had been left."""
        self._left_before.add(self.field.id)

    def commit(self) -> None:
        """Take over what is being typed."""
        self.input.commit()

    def _where_from(self, filled: FilledField) -> str:
        from sme_apply.company import UnknownFact, label_of

        try:
            name = self._words.say(label_of(filled.fact or ""))
        except UnknownFact:
            # Such as the stage: what the verdict works out is no fact by itself.
            return self._words.text("gui-from-company-hint")
        return self._words.text("editor-linked-from", name=name)

    def _say_problems(self, filled: FilledField, linked: bool) -> None:
        problem = filled.problems[0] if filled.problems and self.field.id in self._left_before else None
        self._problem.setText(self._words.say(problem.message) if problem is not None else "")
        self._problem.setVisible(problem is not None)
        serious = problem is not None and problem.severity is Severity.ERROR
        set_look(self._problem, "tone", "bad" if serious else "warn")
        self.input.mark(wrong=serious, linked=linked)

    def _beside(self) -> Piece:
        unit = unit_of(self.field, self._words.language)
        width = _WIDTHS.get(self.field.kind)
        if width is None:
            return self.input
        self.input.setFixedWidth(worn().scale.length(width))
        pieces: list[Piece] = [self.input]
        if unit:
            pieces.append(label(unit, "soft", wrap=False))
        return row(*pieces, None)

    def _answered(self, answer: Answer | None) -> None:
        self._drafting.set(self.field.id, answer, f"{self.field.id} {self._go}")

    def _left(self) -> None:
        self._go += 1
        self._left_before.add(self.field.id)
        application = self._drafting.application
        if application is not None:
            self.show_filled(application.field(self.field.id))

    def _count(self, text: str) -> None:
        most, most_bytes = limits_of(self.field)
        if self.field.kind != "long_text" and most is None and most_bytes is None:
            return
        length, words = length_of(text), self._words
        said = words.text("gui-count", count=length.characters)
        if most is not None:
            said = words.text("gui-count-of", count=length.characters, most=most)
        if most_bytes is not None:
            said += " · " + words.text("gui-bytes-of", count=length.bytes, most=most_bytes)
        over = (most is not None and length.characters > most) or (most_bytes is not None and length.bytes > most_bytes)
        self._counter.setText(said)
        set_look(self._counter, "tone", "bad" if over else "")


def _short(text: str) -> str:
    return text if len(text) <= 28 else text[:27] + "…"
