"""What the matrix is asked: words, programme, verdict, window, the one criterion, documents, order of groups."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from sme_apply.gui.inputs import TextLine
from sme_apply.gui.matrix.matrix_model import Sieve
from sme_apply.gui.parts.boxes import column
from sme_apply.gui.parts.choices import ChoiceBox, Tick
from sme_apply.gui.parts.flow import flowing
from sme_apply.gui.theme import worn
from sme_apply.sheets import OutcomeWords

_WIDE = 220


class Filters(QWidget):
    """The questions, in as many lines as they need.

    Signals:
        asked: another question is asked (a `Sieve`).
    """

    asked = Signal(object)

    def __init__(self, said: OutcomeWords) -> None:
        super().__init__()
        self._said, words = said, said.words
        self._text = TextLine()
        self._text.setPlaceholderText(words.text("matrix-search"))
        self._text.setAccessibleName(words.text("matrix-search"))
        self._text.setClearButtonEnabled(True)
        self._text.addAction(worn().icon("search", "ink_faint"), TextLine.ActionPosition.LeadingPosition)
        for inner in self._text.findChildren(QToolButton):
            inner.setAccessibleName(words.text("matrix-search"))
        any_of = words.text
        tracks = [(None, any_of("matrix-any-programme")), *((key, said.track(key)) for key in said.keys)]
        verdicts: list[tuple[object, str]] = [(None, any_of("matrix-any-verdict"))]
        verdicts += [(code, words.text(f"verdict-{code}")) for code in ("eligible", "undetermined", "ineligible")]
        windows: list[tuple[object, str]] = [(None, any_of("matrix-any-window"))]
        windows += [(code, words.text(f"window-{code}")) for code in ("open", "upcoming", "closed", "unknown")]
        groups = [(each, words.text(f"matrix-group-{each or 'none'}")) for each in (None, "state", "region")]
        self._track = ChoiceBox(words.text("matrix-programme"), tracks)
        self._verdict = ChoiceBox(words.text("matrix-verdict"), verdicts)
        self._window = ChoiceBox(words.text("matrix-window"), windows)
        self._group = ChoiceBox(words.text("matrix-group"), groups)
        self._criterion = ChoiceBox(words.text("matrix-if"), [(None, words.text("matrix-if-none"))])
        self._documents = Tick(words.text("matrix-only-documents"))
        for box in (self._track, self._criterion):
            box.setMaximumWidth(worn().scale.length(_WIDE))
            box.setMinimumWidth(worn().scale.length(_WIDE))
        self._text.setMinimumWidth(worn().scale.length(_WIDE))
        questions = (self._text, self._track, self._verdict, self._window, self._criterion, self._documents)
        self.setLayout(column(flowing(*questions, self._group, gap=2)))
        self._text.typed.connect(self._ask)
        self._track.chosen.connect(self._other_track)
        for choice in (self._verdict, self._window, self._group, self._criterion):
            choice.chosen.connect(self._ask)
        self._documents.toggled.connect(self._ask)

    def sieve(self) -> Sieve:
        """Return what is asked."""
        return Sieve(
            text=self._text.text_as_seen(),
            key=self._track.value(),  # type: ignore[arg-type]
            verdict=self._verdict.value(),  # type: ignore[arg-type]
            window=self._window.value(),  # type: ignore[arg-type]
            criterion=self._criterion.value(),  # type: ignore[arg-type]
            only_documents=self._documents.isChecked(),
            group=self._group.value(),  # type: ignore[arg-type]
        )

    def _other_track(self) -> None:
        key = self.sieve().key
        said, words = self._said, self._said.words
        options: list[tuple[object, str]] = [(None, words.text("matrix-if-none"))]
        if key is not None:
            options += [(id, words.text("matrix-if-met", title=said.criterion(key, id))) for id in said.criteria(key)]
        self._criterion.offer(options)
        self._criterion.show_value(None)
        self._ask()

    def _ask(self, _value: object = None) -> None:
        self.asked.emit(self.sieve())
