"""The page that shows a new recovery code, the one time that it can be shown, and asks it back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout

from sme_apply.gui.files import write_whole_file
from sme_apply.gui.home.first_company import step_line
from sme_apply.gui.pages.page import Page
from sme_apply.gui.parts.boxes import card, column, holding, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import Message

_GROUPS_IN_A_LINE = 4


class RecoveryPage(Page):
    """Shows the code until it was typed back, or until the user puts that off."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        groups = session.recovery.code.groups if session.recovery.code is not None else ()
        self._typed = QLineEdit()
        self._typed.setAccessibleName(self.say("gui-recovery-back"))
        self._typed.returnPressed.connect(self._ask_back)
        self._complaint = label("", "error")
        self._complaint.hide()
        lines = [groups[start : start + _GROUPS_IN_A_LINE] for start in range(0, len(groups), _GROUPS_IN_A_LINE)]
        code = [label("   ".join(line), "title", selectable=True) for line in lines]
        for shown, line in zip(code, lines, strict=True):
            # Letter by letter, or a screen reader makes words of it.
            shown.setAccessibleName(", ".join(" ".join(group) for group in line))
        typed_label = label(self.say("gui-recovery-back"), "label")
        typed_label.setBuddy(self._typed)
        middle = QVBoxLayout()
        first = () if session.companies else (step_line(2, words),)
        middle.addWidget(
            card(
                *first,
                label(self.say("gui-recovery-title"), "title"),
                label(self.say("gui-recovery-what"), "soft"),
                holding(column(*code, gap=1)),
                row(button(self.say("gui-recovery-print"), self._save_sheet, icon="download"), None),
                note(self.say("gui-recovery-once"), "warn"),
                holding(column(typed_label, self._typed, self._complaint, gap=1.5)),
                row(
                    button(self.say("gui-recovery-later"), session.recovery.put_away, kind="link"),
                    None,
                    button(self.say("gui-recovery-confirm"), self._ask_back, kind="primary", icon="check"),
                ),
                gap=4,
                padding=8,
            )
        )
        box = holding(middle)
        box.setFixedWidth(worn().scale.length(640))
        self.outer.addLayout(column(None, row(None, box, None), None, None))

    def take_focus(self) -> None:
        """Begin where the code is typed back."""
        self._typed.setFocus()

    def _ask_back(self) -> None:
        self.session.recovery.ask_back(self._typed.text(), self._not_right)

    def _not_right(self, reason: Message) -> None:
        self._complaint.setText(self.words.say(reason))
        self._complaint.show()
        self._typed.setFocus()

    def _save_sheet(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.say("gui-recovery-print"), self.say("gui-recovery-file"), "PDF (*.pdf)"
        )
        if chosen:
            self.save_sheet(Path(chosen))

    def save_sheet(self, path: Path) -> None:
        """Write the code as a page to be printed."""
        code, language = self.session.recovery.code, self.words.language
        if code is None:
            return
        groups, vault, made = code.groups, self.session.folder.name, self.session.today()

        def save() -> None:
            from sme_apply.export import write_pdf
            from sme_apply.export.recovery_sheet import recovery_sheet

            document = recovery_sheet(groups, vault=vault, made=made, language=language)
            write_whole_file(path, write_pdf(document, replace_uncovered=True))

        def saved(_nothing: object) -> None:
            self.says.emit(self.say("gui-recovery-printed", file=path.name), "", None)

        self.session.work.beside(save, saved, self.session.say_error)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no code in a field that nobody sees."""
        self._typed.clear()
        super().hideEvent(event)
