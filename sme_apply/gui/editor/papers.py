"""What goes with the form: the round, consents to read, and the documents to bring."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFrame, QGridLayout

from sme_apply.drafts import Application, Paper
from sme_apply.gui.drafting import Drafting
from sme_apply.gui.fact_text import read_fact
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import Piece, card, column, note, row
from sme_apply.gui.parts.choices import ChoiceBox, Tick
from sme_apply.gui.parts.words_on_screen import badge, label, set_look
from sme_apply.gui.theme import worn
from sme_apply.programmes import Consent, RequiredDocument
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput

_IMPORTANT_SCALE = 1.2


class RoundChoice(QFrame):
    """For which round the application is meant."""

    def __init__(self, application: Application, drafting: Drafting, words: Sentences) -> None:
        super().__init__()
        options: list[tuple[object, str]] = [(None, words.text("gui-round-open"))]
        for state in application.verdict.rounds:
            dated = state.days.start is not None or state.days.end is not None
            days = words.written(state.days) if dated else words.text("gui-round-undated")
            options.append((state.round.id, f"{state.round.name.in_language(words.language)} ({days})"))
        self._box = ChoiceBox(words.text("gui-round"), options)
        self._box.chosen.connect(lambda id: drafting.choose_round(None if id is None else str(id)))
        self.setLayout(
            column(
                label(words.text("gui-round"), "heading"),
                label(words.text("gui-round-below"), "soft"),
                card(row(self._box, None)),
                gap=2,
            )
        )
        self.show_application(application)

    def show_application(self, application: Application) -> None:
        """Show the round that is chosen."""
        self._box.show_value(application.draft.round)

    def commit(self) -> None:
        """Choices need no taking over."""


class Consents(QFrame):
    """The consents, to be read; agreeing is done by hand, never here."""

    def __init__(self, application: Application, drafting: Drafting, words: Sentences) -> None:
        super().__init__()
        self._ticks: dict[str, Tick] = {}
        pieces: list[Piece] = [
            label(words.text("gui-consents"), "heading"),
            label(words.text("gui-consents-below"), "soft"),
            note(words.text("gui-consents-by-hand"), "accent"),
        ]
        pieces += [self._consent(consent, drafting, words) for consent in application.form.consents]
        self.setLayout(column(*pieces, None, gap=3))
        self.show_application(application)

    def show_application(self, application: Application) -> None:
        """Show which ones have been read."""
        for id, tick in self._ticks.items():
            tick.setChecked(id in application.draft.consents_read)

    def commit(self) -> None:
        """Ticks need no taking over."""

    def control(self, id: str) -> Tick | None:
        """Return the tick of a consent."""
        return self._ticks.get(id)

    def _consent(self, consent: Consent, drafting: Drafting, words: Sentences) -> QFrame:
        language = words.language
        grid = QGridLayout()
        grid.setHorizontalSpacing(worn().scale.space(5))
        grid.setVerticalSpacing(worn().scale.space(2.5))
        grid.setColumnStretch(1, 1)
        for line, (item, text) in enumerate(consent.items.items()):
            important = item in consent.important
            said = label(text.in_language(language), "label" if important else "")
            if important:
                # The law wants these at least 20 % larger than the rest (개인정보 보호법 시행규칙).
                said.setStyleSheet(f"font-size: {round(worn().scale.body * _IMPORTANT_SCALE)}px; font-weight: 700;")
            grid.addWidget(label(words.text(f"gui-consent-{item}"), "soft", wrap=False), line, 0)
            grid.addWidget(said, line, 1)
        title = consent.title.in_language(language)
        tick = Tick(words.text("gui-consent-read"), f"{title}: {words.text('gui-consent-read')}")
        tick.clicked.connect(lambda checked: drafting.read_consent(consent.id, checked))
        self._ticks[consent.id] = tick
        kind = badge(
            words.text("gui-must" if consent.required else "gui-may"), "accent" if consent.required else "quiet"
        )
        return card(
            row(label(title, "lead"), kind, None),
            label(consent.law.in_language(language), "note"),
            grid,
            row(tick, None),
            padding=6,
        )


class Documents(QFrame):
    """The checklist of documents: what each is, where to get it, whether it is at hand and still valid."""

    def __init__(self, application: Application, drafting: Drafting, words: Sentences) -> None:
        super().__init__()
        self._drafting, self._words = drafting, words
        self._ticks: dict[str, Tick] = {}
        self._days: dict[str, TextLine] = {}
        pieces: list[Piece] = [
            label(words.text("gui-documents"), "heading"),
            label(words.text("gui-documents-below"), "soft"),
        ]
        pieces += [self._document(document) for document in application.track.documents]
        self.setLayout(column(*pieces, None, gap=2.5))
        self.show_application(application)

    def show_application(self, application: Application) -> None:
        """Show what is noted about each."""
        for id, tick in self._ticks.items():
            paper = application.draft.papers.get(id, Paper())
            tick.setChecked(paper.at_hand)
            if id in self._days:
                self._days[id].show_text(paper.issued_on.isoformat() if paper.issued_on else "")

    def commit(self) -> None:
        """Take over the days that are being typed."""
        for id in self._days:
            self._note(id)

    def control(self, id: str) -> Tick | None:
        """Return the tick of a document."""
        return self._ticks.get(id)

    def _document(self, document: RequiredDocument) -> QFrame:
        words, language = self._words, self._words.language
        name = document.name.in_language(language)
        tick = Tick(words.text("gui-document-at-hand"), f"{name}: {words.text('gui-document-at-hand')}")
        tick.clicked.connect(lambda _checked: self._note(document.id))
        self._ticks[document.id] = tick
        must = badge(
            words.text(f"document-{document.required}"), "accent" if document.required == "always" else "quiet"
        )
        texts: list[Piece] = [
            row(label(name, "label"), must, badge(words.text(f"document-{document.way}"), "quiet"), None)
        ]
        for each in (document.condition, document.note):
            if each is not None:
                texts.append(label(each.in_language(language), "soft"))
        if document.where is not None:
            address = f" ({document.url})" if document.url else ""
            where = document.where.in_language(language) + address
            texts.append(label(words.text("gui-document-where", where=where), "note", selectable=True))
        right: list[Piece] = [tick]
        if document.valid_for_days is not None or document.valid_on is not None:
            day = TextLine()
            day.setFixedWidth(worn().scale.length(140))
            day.setPlaceholderText(words.text("gui-date-example"))
            day.setAccessibleName(f"{name}: {words.text('gui-document-issued')}")
            day.left.connect(lambda: self._note(document.id))
            self._days[document.id] = day
            right.append(row(label(words.text("gui-document-issued"), "note", wrap=False), day))
        line = row(column(*texts, gap=1), column(*right, gap=1.5), gap=5)
        line.setStretch(0, 1)
        return card(line, padding=4)

    def _note(self, id: str) -> None:
        issued: date | None = None
        if id in self._days:
            try:
                issued = read_fact("date", self._days[id].text_now())
            except BadInput:
                set_look(self._days[id], "wrong", "true")
                return
            set_look(self._days[id], "wrong", "false")
        at_hand = self._ticks[id].isChecked()
        application = self._drafting.application
        known = application.draft.papers.get(id, Paper()) if application is not None else Paper()
        if known != Paper(at_hand, issued):
            self._drafting.note_paper(id, at_hand, issued)
