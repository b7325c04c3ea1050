"""The official notice that the user reads: its number and date, who reads it, and the file itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from sme_apply.gui.fact_text import read_fact
from sme_apply.gui.files import read_whole_file
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import card, column, emptied, holding, row
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.words_on_screen import label, set_look
from sme_apply.gui.rule_keeping import RuleKeeping
from sme_apply.gui.theme import worn
from sme_apply.programmes import Programme
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.gui.rules_in_use import RulesInUse
    from sme_apply.vault.records import NoticeRecord

LARGEST_NOTICE = 20 * 1024 * 1024
_LONGEST = 300
_KINDS = "*.pdf *.hwp *.hwpx *.doc *.docx *.jpg *.jpeg *.png *.tif *.tiff *.zip"
Says = Callable[[str, str, object], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """What is written down with each reading."""

    number: str
    day: date
    who: str


class NoticeCard(QFrame):
    """Asks once which notice is read; every value that is confirmed below takes it along.

    Args:
        programme: whose notice it is.
        says: shows a word at the foot of the window, perhaps with an action.
    """

    def __init__(self, programme: Programme, keeping: RuleKeeping, words: Sentences, says: Says) -> None:
        super().__init__()
        self._programme, self._keeping, self._words, self._says = programme, keeping, words, says
        self._complaint = label("", "error")
        self._complaint.hide()
        self.number, self.day, self.who = TextLine(), TextLine(), TextLine()
        fields = []
        for key, field in (("number", self.number), ("day", self.day), ("who", self.who)):
            named = label(words.text(f"rules-notice-{key}"), "label")
            named.setBuddy(field)
            field.setAccessibleName(words.text(f"rules-notice-{key}"))
            fields.append(holding(column(named, field, gap=1.25)))
        self.number.setPlaceholderText(words.text("rules-notice-number-example"))
        self.day.setPlaceholderText(words.text("gui-date-example"))
        entries = column(fields[0], row(*fields[1:], gap=3), gap=2)
        self._files = QVBoxLayout()
        self._files.setSpacing(worn().scale.space(1))
        attach = button(words.text("rules-notice-attach"), self._choose_file, icon="paperclip", kind="quiet")
        inside = card(
            label(words.text("rules-notice"), "lead"),
            label(words.text("rules-notice-below"), "soft"),
            entries,
            self._complaint,
            self._files,
            row(attach, None),
            gap=2.5,
        )
        self.setLayout(column(inside))
        self._prefill(keeping.in_use)
        self._list_files()

    def read(self) -> Notice:
        """Return the notice as it is written down.

        Raises:
            BadInput: if something is missing or wrong; the field is marked and has the focus.
        """
        number, who = (each.text_now().strip() for each in (self.number, self.who))
        try:
            day = read_fact("date", self.day.text_now())
        except BadInput as problem:
            raise self._complain(self.day, problem) from None
        for field, told, key in ((self.number, number, "number"), (self.day, day, "day"), (self.who, who, "who")):
            if not told:
                raise self._complain(field, BadInput(message(f"rules-notice-lacks-{key}")))
            if isinstance(told, str) and len(told) > _LONGEST:
                raise self._complain(field, BadInput(message("rules-notice-too-long", most=_LONGEST)))
            set_look(field, "wrong", "false")
        self._complaint.hide()
        self.day.show_text(day.isoformat())
        return Notice(number, day, who)

    def _complain(self, field: TextLine, problem: BadInput) -> BadInput:
        for each in (self.number, self.day, self.who):
            set_look(each, "wrong", "true" if each is field else "false")
        self._complaint.setText(self._words.say(problem.message))
        self._complaint.show()
        field.setFocus()
        return problem

    def _prefill(self, in_use: RulesInUse | None) -> None:
        records = sorted(in_use.kept.confirmations, key=lambda each: each.confirmed_at) if in_use is not None else []
        if records:
            self.who.show_text(records[-1].who)
        own = [each for each in records if (each.season, each.programme) == self._key]
        if own:
            self.number.show_text(own[-1].notice_number)
            self.day.show_text(own[-1].notice_date.isoformat())

    @property
    def _key(self) -> tuple[int, str]:
        return self._programme.season, self._programme.id

    # The file

    def _choose_file(self) -> None:
        words = self._words
        kinds = f"{words.text('rules-notice-files')} ({_KINDS});;{words.text('rules-all-files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, words.text("rules-notice-attach"), "", kinds)
        if chosen:
            self.attach(Path(chosen))

    def attach(self, path: Path) -> None:
        """Keep a notice in the vault; what is wrong with the file is said."""
        try:
            content = read_whole_file(path, LARGEST_NOTICE, "rules-notice-too-large")
            if not content:
                raise BadInput(message("rules-notice-empty", file=path.name))
        except SmeApplyError as problem:
            self._says(self._words.say(problem.message), "", None)
            return
        self._keeping.attach(content, path.name, *self._key, lambda _notice: self._list_files())

    def _list_files(self) -> None:
        self._keeping.notices(*self._key, self._show_files)

    def _show_files(self, notices: tuple[NoticeRecord, ...]) -> None:
        if not shiboken6.isValid(self):
            return
        words = self._words
        emptied(self._files)
        for notice in notices:
            added = words.text("rules-notice-added", day=notice.added_at.astimezone().date())
            save, remove = (words.text(f"rules-notice-{act}", name=notice.name) for act in ("save", "remove"))
            line = row(
                label(notice.name, "label"),
                label(added, "note", wrap=False),
                icon_button("download", save, partial(self._choose_place, notice)),
                icon_button("trash-2", remove, partial(self._remove, notice)),
                gap=2,
            )
            line.setStretch(0, 1)
            self._files.addWidget(holding(line))

    def _choose_place(self, notice: NoticeRecord) -> None:
        # The name came from elsewhere and is never taken for a path.
        name = Path(notice.name.replace("\\", "/")).name
        chosen, _ = QFileDialog.getSaveFileName(self, self._words.text("rules-notice-save", name=name), name)
        if chosen:
            self.save(notice, Path(chosen))

    def save(self, notice: NoticeRecord, path: Path) -> None:
        """Write an attached notice to a file."""
        said = self._words.text("rules-notice-saved", file=path.name)
        self._keeping.save_notice(notice.id, path, lambda: self._says(said, "", None))

    def _remove(self, notice: NoticeRecord) -> None:
        words = self._words

        def removed(content: bytes) -> None:
            self._list_files()

            def bring_back() -> None:
                self._keeping.attach(content, notice.name, *self._key, lambda _notice: self._list_files())

            self._says(words.text("rules-notice-removed", name=notice.name), words.text("gui-undo"), bring_back)

        self._keeping.remove_notice(notice, removed)
