"""Where a draft can be carried, and what would become of every answer, before anything is made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from sme_apply.drafts import Application, CarriedOver, CarriedPlace, Draft, Fate, carry_over, shown
from sme_apply.gui.parts.boxes import Piece, card, column, emptied, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.programmes import Catalogue, Programme, Track
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

_WIDE, _HIGH, _EDGE = 640, 680, 60
_LONGEST = 60
_MOST_SHOWN = 60


class CarryOffer(QDialog):
    """Shows what is taken over, what changed and what has no place; the old draft stays as it is.

    Signals:
        wanted: make the new draft; carries it.
    """

    wanted = Signal(object)

    def __init__(self, session: Session, application: Application, words: Sentences, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._application, self._words = session, application, words
        self.over: CarriedOver | None = None
        self.setWindowTitle(words.text("editor-carry"))
        self.setAccessibleName(words.text("editor-carry"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        catalogue = session.judging.catalogue
        self.targets = tuple(_targets(catalogue, application)) if catalogue is not None else ()
        options: list[tuple[object, str]] = [
            (at, words.text("editor-carry-target", season=programme.season, programme=self._name(programme, track)))
            for at, (programme, track) in enumerate(self.targets)
        ]
        self.choice = ChoiceBox(words.text("editor-carry-to"), options)
        self.choice.chosen.connect(self.show_target)
        self._fates = QVBoxLayout()
        self._fates.setSpacing(worn().scale.space(3))
        inside = QWidget()
        inside.setLayout(column(self._fates, None, margins=(0, 0, 2, 0)))
        self._make = button(words.text("editor-carry-make"), self._accepted, kind="primary", icon="check")
        leave = button(words.text("gui-cancel"), self.reject, kind="quiet")
        title = label(words.text("editor-carry"), "heading")
        below = label(words.text("editor-carry-below"), "soft")
        named = label(words.text("editor-carry-to"), "label")
        named.setBuddy(self.choice)
        lines = column(
            title, below, named, self.choice, scrolled(inside), row(None, leave, self._make),
            gap=3, margins=(7, 6, 6, 5),
        )  # fmt: skip
        lines.setStretch(4, 1)
        self.setLayout(lines)
        scale, edge = worn().scale, worn().scale.length(_EDGE)
        self.resize(
            min(scale.length(_WIDE), max(over.width() - edge, 0)),
            min(scale.length(_HIGH), max(over.height() - edge, 0)),
        )
        if self.targets:
            self.choice.show_value(0)
            self.show_target(0)
        else:
            self._make.setEnabled(False)
            self.choice.setEnabled(False)
            self._fates.addWidget(label(words.text("editor-carry-none"), "soft"))

    def show_target(self, at: object) -> None:
        """Show what would become of the draft in one of the targets."""
        if not isinstance(at, int):
            return
        programme, track = self.targets[at]
        before, today = self._application.programme, self._session.judging.day
        try:
            self.over = carry_over(self._application.draft, before, programme, track, today)
        except BadInput as refused:
            self._session.say_error(refused)
            return
        emptied(self._fates)
        words, over = self._words, self.over
        for fate in (Fate.LEFT, Fate.CHANGED, Fate.TAKEN):
            if places := over.of(fate):
                self._fates.addWidget(self._card(f"editor-carry-{fate.value}", [self._line(each) for each in places]))
        if not over.places:
            self._fates.addWidget(label(words.text("editor-carry-nothing"), "soft"))
        if over.asked_anew:
            names = [label(each.in_language(words.language), "note") for each in over.asked_anew]
            self._fates.addWidget(self._card("editor-carry-asked", names))

    def _accepted(self) -> None:
        if self.over is not None:
            draft: Draft = self.over.draft
            self.accept()
            self.wanted.emit(draft)

    def _name(self, programme: Programme, track: Track) -> str:
        language = self._words.language
        name, of_track = programme.name.in_language(language), track.name.in_language(language)
        return name if track.id is None or of_track == name else f"{name} · {of_track}"

    def _card(self, key: str, lines: Sequence[QWidget]) -> QFrame:
        pieces: list[Piece] = [label(self._words.text(key, count=len(lines)), "label"), *lines[:_MOST_SHOWN]]
        if len(lines) > _MOST_SHOWN:
            pieces.append(label(self._words.text("editor-carry-more", count=len(lines) - _MOST_SHOWN), "note"))
        return card(*pieces, gap=2, padding=4)

    def _line(self, place: CarriedPlace) -> QWidget:
        words = self._words
        pieces: list[Piece] = [label(words.written(place.name))]
        pieces += [label(words.say(why), "note") for why in place.whys]
        if place.fate is not Fate.TAKEN and (answer := self._answer(place)):
            pieces.append(label(words.text("editor-carry-answer", answer=answer), "note"))
        made = QFrame()
        made.setLayout(column(*pieces, gap=0.5))
        return made

    def _answer(self, place: CarriedPlace) -> str:
        if place.asked is None or place.answer is None:
            return ""
        if place.asked.kind == "table" and isinstance(place.answer, tuple):
            return self._words.text("editor-carry-rows", count=len(place.answer))
        if place.asked.is_table:
            return self._words.text("editor-carry-table")
        text = " ".join(shown(place.asked, place.answer, self._words.language).split())
        return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _targets(catalogue: Catalogue, application: Application) -> Iterator[tuple[Programme, Track]]:
    """Yield every other track that has a form: the same programme in other seasons first."""
    here = (application.draft.season, application.programme.id, application.track.id)
    every = [
        (programme, track)
        for season in catalogue.seasons
        for programme, track in season.tracks()
        if programme.form is not None and (programme.season, programme.id, track.id) != here
    ]
    yield from sorted(every, key=lambda each: (each[0].id != here[1], -each[0].season))
