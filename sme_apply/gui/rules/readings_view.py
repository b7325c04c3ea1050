"""All that the user read in the notices, to be looked over, taken back, passed on and taken over from others."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from sme_apply.gui.files import read_whole_file, write_whole_file
from sme_apply.gui.parts.boxes import Piece, card, column, emptied, holding, note, row, rule, scrolled
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.rules.notice_card import Says
from sme_apply.gui.rules_in_use import RulesInUse, confirmation_of, found_programme, key_of, name_of_value
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.gui.readings import Taking
    from sme_apply.vault.records import ConfirmationRecord


class ReadingsView(QWidget):
    """The readings of the vault, and those of a file that was opened."""

    def __init__(self, session: Session, words: Sentences, says: Says) -> None:
        super().__init__()
        self._session, self._words, self._says = session, words, says
        self.takings: tuple[Taking, ...] = ()
        self._file = ""
        self._offer, self._list = QVBoxLayout(), QVBoxLayout()
        for each in (self._offer, self._list):
            each.setSpacing(worn().scale.space(2))
        self._save = button(words.text("rules-readings-save"), self._choose_place, icon="download")
        read = button(words.text("rules-readings-open"), self._choose_file, icon="upload")
        below = label(words.text("rules-readings-below"), "soft")
        line = row(below, read, self._save, gap=2, margins=(0, 0, 3, 0))
        line.setStretch(0, 1)
        inside = QWidget()
        inside.setLayout(column(self._offer, self._list, None, gap=3, margins=(0, 0, 3, 8)))
        self.setLayout(column(line, scrolled(inside), gap=3))

    def commit(self) -> None:
        """Nothing is typed here."""

    def refresh(self) -> None:
        """Show the readings as they are now."""
        in_use = self._session.rules.in_use
        if in_use is None:
            return
        emptied(self._list)
        words, records = self._words, in_use.kept.confirmations
        self._save.setEnabled(bool(records))
        for fault in in_use.reading_faults:
            self._list.addWidget(note(words.say(fault), "warn"))
        if not records:
            self._list.addWidget(
                card(label(words.text("rules-readings-none"), "lead"), label(words.text("rules-readings-none-below")))
            )
        before: tuple[int, str] | None = None
        for record in records:
            if (record.season, record.programme) != before:
                before = record.season, record.programme
                self._list.addWidget(self._heading(record, in_use))
            self._list.addWidget(self._record(record, in_use))

    def _heading(self, record: ConfirmationRecord, in_use: RulesInUse) -> QFrame:
        words = self._words
        programme = found_programme(in_use.catalogue, record.season, record.programme)
        name = programme.name.in_language(words.language) if programme is not None else record.programme
        pieces: list[Piece] = [label(f"{words.text('gui-season-year', year=record.season)}  ·  {name}", "lead")]
        if self._is_stale(record.season, in_use):
            pieces.append(badge(words.text("rules-readings-stale"), "warn"))
        line = row(*pieces, margins=(0, 2, 0, 0))
        line.setStretch(0, 1)
        return holding(line)

    def _is_stale(self, year: int, in_use: RulesInUse) -> bool:
        day = self._session.today()
        return any(season.year == year and day > season.ends_on for season in in_use.catalogue.seasons)

    def _record(self, record: ConfirmationRecord, in_use: RulesInUse) -> QFrame:
        from sme_apply.gui.readings import words_of_record

        words = self._words
        programme = found_programme(in_use.beneath, record.season, record.programme)
        name = words.written(name_of_value(programme, record.value_id))
        texts: list[Piece] = [label(name, "label")]
        figures = words_of_record(record, programme) if programme is not None else None
        if figures is not None:
            key = "rules-record-same" if figures[0] == figures[1] else "rules-record-changed"
            texts.append(label(words.text(key, before=figures[0], after=figures[1])))
        day = record.confirmed_at.astimezone().date()
        said = words.text(
            "rules-record", who=record.who, day=day, notice=record.notice_number, notice_day=record.notice_date
        )
        texts.append(label(said, "note"))
        back = f"{name}: {words.text('rules-record-take-back')}"
        line = row(column(*texts, gap=1), icon_button("undo-2", back, partial(self._take_back, record, name)), gap=3)
        line.setStretch(0, 1)
        return card(line, padding=3)

    def _take_back(self, record: ConfirmationRecord, name: str) -> None:
        rules, words = self._session.rules, self._words
        said, undo = words.text("rules-taken-back", name=name), words.text("gui-undo")
        rules.take_back(key_of(record), lambda: self._says(said, undo, rules.undo))

    # Passing on

    def _choose_place(self) -> None:
        words = self._words
        proposed = f"{words.text('rules-readings-file-name')}.json"
        kinds = f"{words.text('rules-readings-file')} (*.json)"
        chosen, _ = QFileDialog.getSaveFileName(self, words.text("rules-readings-save"), proposed, kinds)
        if chosen:
            self.save_file(Path(chosen))

    def save_file(self, path: Path) -> None:
        """Write all readings that can be used to a file."""
        from sme_apply.drafts.confirmations_file import write_confirmations

        in_use, told = self._session.rules.in_use, []
        for record in in_use.kept.confirmations if in_use is not None else ():
            programme = found_programme(in_use.beneath, record.season, record.programme) if in_use else None
            reading = confirmation_of(record, programme) if programme is not None else None
            if reading is not None:
                told.append(reading)
        try:
            write_whole_file(path, write_confirmations(told))
        except SmeApplyError as problem:
            self._says(self._words.say(problem.message), "", None)
            return
        self._says(self._words.text("rules-readings-saved", file=path.name, count=len(told)), "", None)

    # Taking over

    def _choose_file(self) -> None:
        words = self._words
        kinds = f"{words.text('rules-readings-file')} (*.json)"
        chosen, _ = QFileDialog.getOpenFileName(self, words.text("rules-readings-open"), "", kinds)
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Show what the readings of a file would change; nothing is changed yet."""
        from sme_apply.drafts.confirmations_file import read_confirmations
        from sme_apply.gui.readings import checked, takings

        in_use = self._session.rules.in_use
        if in_use is None:
            return
        try:
            readings = read_confirmations(read_whole_file(path), in_use.beneath)
            checked(in_use, readings)
            if not readings:
                raise BadInput(message("rules-readings-file-empty", file=path.name))
        except SmeApplyError as problem:
            self.leave()
            self._says(self._words.say(problem.message), "", None)
            return
        self.takings, self._file = takings(readings, in_use), path.name
        self._show_offer()

    def _show_offer(self) -> None:
        emptied(self._offer)
        words = self._words
        changing = sum(1 for each in self.takings if each.changes_figure)
        said = words.text("rules-takings", file=self._file, count=len(self.takings), changing=changing)
        pieces: list[Piece] = [label(words.text("rules-takings-title"), "heading"), label(said, "soft"), rule()]
        for each in self.takings:
            pieces.append(self._taking(each))
        take = button(words.text("rules-take-over"), self.take_over, kind="primary", icon="check")
        pieces.append(row(None, button(words.text("rules-leave"), self.leave, kind="quiet"), take))
        self._offer.addWidget(card(*pieces, gap=2.5))

    def _taking(self, taking: Taking) -> QFrame:
        words, reading = self._words, taking.reading
        programme = taking.programme.name.in_language(words.language)
        year = words.text("gui-season-year", year=reading.season)
        texts: list[Piece] = [label(words.written(taking.name), "label"), label(f"{year}  ·  {programme}", "note")]
        if taking.now is not None and taking.new is not None:
            key = "rules-value-becomes" if taking.changes_figure else "rules-value-stays"
            texts.append(label(words.text(key, before=taking.now, after=taking.new)))
        said = words.text(
            "rules-record",
            who=reading.by,
            day=reading.confirmed_on,
            notice=reading.notice,
            notice_day=reading.notice_date,
        )
        texts.append(label(said, "note"))
        if taking.already is not None:
            texts.append(label(words.text("rules-taking-replaces", who=taking.already.who), tone="warn"))
        mark = badge(
            words.text("rules-differs" if taking.changes_figure else "rules-same"),
            "warn" if taking.changes_figure else "quiet",
        )
        line = row(column(*texts, gap=0.75), mark, gap=3)
        line.setStretch(0, 1)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        return holding(line)

    def take_over(self) -> None:
        """Keep the readings of the file that was opened."""
        words, rules = self._words, self._session.rules
        said, undo = words.text("rules-taken-over", count=len(self.takings)), words.text("gui-undo")
        try:
            rules.take_over([each.reading for each in self.takings], lambda: self._says(said, undo, rules.undo))
        except BadInput as problem:
            self._says(words.say(problem.message), "", None)
            return
        self.leave()

    def leave(self) -> None:
        """Put the opened file away; nothing is changed."""
        self.takings = ()
        emptied(self._offer)
