"""Receiving an exchange file: the passphrase, then what differs, field by field, and only what is ticked is taken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from sme_apply.gui.clients.named_fields import named
from sme_apply.gui.clients.received_text import text_of
from sme_apply.gui.files import read_whole_file
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import Piece, card, column, emptied, note, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import SmeApplyError

if TYPE_CHECKING:
    from sme_apply.exchange import Chosen, Comparison, Parcel
    from sme_apply.vault import Vault

_SIZE = (760, 680)
_LONGEST = 300
"""Characters of an answer that are shown of each side."""


class ReceivingDialog(QDialog):
    """One exchange file, from the passphrase to what was taken over; nothing changes before the user says so."""

    def __init__(self, session: Session, words: Sentences, over: QWidget, path: Path) -> None:
        super().__init__(over)
        self._session, self._words, self._path = session, words, path
        self._found: tuple[Parcel, Comparison] | None = None
        self.facts: dict[str, Tick] = {}
        self.places: dict[tuple[str, str], Tick] = {}
        self.drafts: dict[str, Tick] = {}
        self.papers: dict[int, Tick] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.text("clients-receive"))
        self.resize(*(worn().scale.length(side) for side in _SIZE))
        self._body, self._actions = QVBoxLayout(), QVBoxLayout()
        self._body.setSpacing(worn().scale.space(3))
        inside = QWidget()
        inside.setLayout(column(self._body, None, margins=(6, 6, 6, 4)))
        self.setLayout(column(scrolled(inside), self._actions, gap=0))
        self._ask()

    @classmethod
    def choose(cls, session: Session, words: Sentences, over: QWidget) -> None:
        """Let a file be chosen and open it."""
        kind = f"{words.text('clients-exchange-file')} (*.smeapply)"
        chosen, _ = QFileDialog.getOpenFileName(over, words.text("clients-receive"), "", kind)
        if chosen:
            cls(session, words, over, Path(chosen)).open()

    def _ask(self) -> None:
        say = self._words.text
        self.passphrase = TextLine()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.complaint = label("", "error")
        self.complaint.hide()
        self._put(
            label(self._path.name, "heading"),
            label(say("clients-receive-below"), "soft"),
            named(self._words, "gui-passphrase", self.passphrase),
            self.complaint,
        )
        unlock = button(say("clients-receive-open"), self.unlock, kind="primary")
        # Otherwise Enter would press the first button, which cancels.
        unlock.setDefault(True)
        self._act(button(say("gui-cancel"), self.reject, kind="quiet"), unlock)
        self.passphrase.setFocus()

    def unlock(self) -> None:
        """Open the file in memory and compare it with what is here."""
        passphrase, path, session = self.passphrase.text_now(), self._path, self._session
        self.passphrase.clear()

        def read() -> Parcel:
            from sme_apply.exchange import MOST_BYTES, read_exchange

            return read_exchange(read_whole_file(path, MOST_BYTES, "clients-file-too-large"), passphrase)

        def compared(parcel: Parcel) -> None:
            from sme_apply.exchange import compare

            session.autosave.save_now()
            session.with_vault(lambda vault: compare(vault, parcel), lambda found: shown(parcel, found))

        def shown(parcel: Parcel, found: Comparison) -> None:
            # The user may have cancelled meanwhile.
            if isValid(self):
                self._show(parcel, found)

        session.work.beside(read, lambda parcel: compared(parcel) if session.vault else None, self._refused)

    def _refused(self, error: Exception) -> None:
        if not isValid(self):
            return
        if isinstance(error, SmeApplyError):
            self.complaint.setText(self._words.say(error.message))
            self.complaint.show()
        else:
            self._session.say_error(error)

    # What differs

    def _show(self, parcel: Parcel, comparison: Comparison) -> None:
        self._found = parcel, comparison
        emptied(self._body)
        say = self._words.text
        name = parcel.company.name_ko or parcel.company.name_en or say("gui-nameless")
        by = say("clients-receive-by", who=parcel.made_by or say("clients-nobody"), day=parcel.made_at.date())
        self._put(label(name, "title"), label(by, "soft"))
        if comparison.nothing_new:
            self._put(note(say("clients-receive-nothing"), "good"))
            self._act(button(say("gui-close"), self.reject, kind="primary"))
            return
        key = "clients-receive-new" if comparison.company_id is None else "clients-receive-known"
        self._put(note(say(key), "accent"))
        self._show_facts(comparison)
        self._show_drafts(parcel, comparison)
        self._show_papers(parcel, comparison)
        if self._session.read_only:
            self._act(button(say("gui-close"), self.reject, kind="primary"))
            return
        self._act(
            button(say("gui-cancel"), self.reject, kind="quiet"),
            button(say("clients-receive-take"), self.take, kind="primary"),
        )

    def _show_facts(self, comparison: Comparison) -> None:
        words, lines = self._words, []
        for each in comparison.facts:
            tick = self.facts[each.path] = Tick(words.say(each.name))
            lines += [tick, self._sides(words.written(each.kept), words.written(each.brought))]
        if lines:
            self._put(card(label(words.text("gui-place-facts"), "heading"), *lines, gap=1.5))

    def _show_drafts(self, parcel: Parcel, comparison: Comparison) -> None:
        words, came = self._words, {each.id: each.draft for each in parcel.drafts}
        for change in comparison.drafts:
            pieces: list[Piece] = [label(change.title, "heading")]
            if change.here is None:
                tick = self.drafts[change.id] = Tick(words.text("clients-receive-draft-new"))
                tick.setChecked(comparison.company_id is None)
                pieces.append(tick)
            text = text_of(came[change.id], parcel.company, self._session, words) if change.differences else None
            for found in change.differences:
                name = found.place if text is None else text.place(found)
                sides = (found.before, found.after)
                here, there = (_plain(side) if text is None else text.side(found, side) for side in sides)
                tick = self.places[change.id, found.place] = Tick(name)
                pieces += [tick, self._sides(here, there)]
            self._put(card(*pieces, gap=1.5))

    def _show_papers(self, parcel: Parcel, comparison: Comparison) -> None:
        lines: list[Piece] = []
        for place in comparison.papers:
            tick = self.papers[place] = Tick(parcel.papers[place].name)
            tick.setChecked(True)
            lines.append(tick)
        if lines:
            self._put(card(label(self._words.text("gui-place-documents"), "heading"), *lines, gap=1.5))

    def _sides(self, here: str, there: str) -> QWidget:
        say = self._words.text
        made = QWidget()
        made.setLayout(
            column(
                label(say("clients-side-here", text=here[:_LONGEST] or "—"), "note"),
                label(say("clients-side-there", text=there[:_LONGEST] or "—"), "soft"),
                gap=0.5,
                margins=(7, 0, 0, 1.5),
            )
        )
        return made

    # Taking over

    def chosen(self) -> Chosen:
        """Return what is ticked."""
        from sme_apply.exchange import Chosen

        places: dict[str, set[str]] = {id: set() for id, tick in self.drafts.items() if tick.isChecked()}
        for (id, place), tick in self.places.items():
            if tick.isChecked():
                places.setdefault(id, set()).add(place)
        return Chosen(
            frozenset(path for path, tick in self.facts.items() if tick.isChecked()),
            {id: frozenset(each) for id, each in places.items()},
            frozenset(place for place, tick in self.papers.items() if tick.isChecked()),
        )

    def take(self) -> None:
        """Take over what is ticked, all of it or nothing."""
        found, session = self._found, self._session
        if found is None:
            return
        problem = session.autosave.save_at_last()
        if problem is not None:
            session.told.emit(problem)
            return
        parcel, comparison = found
        chosen = self.chosen()

        def take(vault: Vault) -> str:
            from sme_apply.exchange import take_in

            return take_in(vault, parcel, comparison, chosen)

        def taken(id: str) -> None:
            session.reload_companies()
            session.choose_company(id)
            self.accept()

        session.with_vault(take, taken)

    def _put(self, *pieces: Piece) -> None:
        self._body.addLayout(column(*pieces, gap=2))

    def _act(self, *pieces: Piece) -> None:
        emptied(self._actions)
        self._actions.addLayout(row(None, *pieces, margins=(6, 0, 6, 4)))

    def done(self, result: int) -> None:
        """Let go of what came before the window closes."""
        self._found = None
        super().done(result)


def _plain(answer: object) -> str:
    return "" if answer is None else str(answer)
