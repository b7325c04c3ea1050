"""Asks before a client or an application is erased for good, and tells afterwards what lies out of reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from sme_apply.gui.clients.certificate_button import CertificateButton
from sme_apply.gui.keeping.erasures import Erasures, Kind, Outlook
from sme_apply.gui.parts.boxes import Piece, column, emptied, note, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import ErasedRecord, ExportStanding

_SIZE = (620, 560)
_MOST_FILES = 40


class ErasingDialog(QDialog):
    """One erasure, from the question to its result."""

    def __init__(self, parent: QWidget, session: Session, words: Sentences, outlook: Outlook) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self._outlook = outlook
        self._erased_by = session.client.state.user
        self._erasures = Erasures(session)
        self._erasures.failed.connect(self.reject)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self._say("keeping-erase-title"))
        self.resize(*(worn().scale.length(side) for side in _SIZE))
        self._body = QVBoxLayout()
        self._body.setSpacing(worn().scale.space(3))
        inside = QWidget()
        inside.setLayout(column(self._body, None, margins=(6, 6, 6, 4)))
        self._actions = QVBoxLayout()
        self.setLayout(column(scrolled(inside), self._actions, margins=(0, 0, 0, 4)))
        self._ask()

    @classmethod
    def ask(
        cls, parent: QWidget, session: Session, words: Sentences, kind: Kind, id: str, name: str, drafts: int | None
    ) -> None:
        """Look what erasing would do, then ask."""
        looking = Erasures(session)

        def show(outlook: Outlook) -> None:
            looking.deleteLater()
            if shiboken6.isValid(parent) and session.vault is not None:
                cls(parent, session, words, outlook).open()

        looking.look_ahead(kind, id, name, drafts, show)

    # The question

    def _ask(self) -> None:
        outlook = self._outlook
        self._put(
            label(self._say("keeping-erase-question", name=outlook.name), "heading"),
            label(self._say(f"keeping-erase-{outlook.kind}", drafts=outlook.drafts)),
            note(self._say("keeping-erase-for-good"), "bad"),
        )
        left = [each for each in outlook.exports if each.found != "gone"]
        if left:
            self._put(label(self._say("keeping-erase-exports", count=len(left)), "label"), *self._files(left))
        away = [folder for folder in outlook.folders if not folder.reachable]
        if away:
            self._put(label(self._say("keeping-erase-away"), "label"))
            self._put(*(label(str(folder.path), "note", selectable=True) for folder in away))
        self._put(label(self._say("keeping-erase-others"), "soft"))
        leave = button(self._say("gui-cancel"), self.reject, kind="quiet")
        go = button(self._say("keeping-erase-go"), self._go, kind="primary", icon="eraser")
        self._act(None, leave, go)
        leave.setFocus()

    def _files(self, exports: list[ExportStanding]) -> list[Piece]:
        shown: list[Piece] = [
            row(
                label(str(each.export.path), "note", selectable=True),
                label(self._say(f"keeping-export-{each.found}"), "note", tone="warn", wrap=False),
                gap=3,
            )
            for each in exports[:_MOST_FILES]
        ]
        if len(exports) > _MOST_FILES:
            shown.append(label(self._say("keeping-more", count=len(exports) - _MOST_FILES), "note"))
        return shown

    def _go(self) -> None:
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self._say("keeping-erasing"))
        emptied(self._body)
        emptied(self._actions)
        self._put(label(self._say("keeping-erasing"), "heading"), bar)
        self._erasures.erase(self._outlook, self._erased)

    # The result

    def _erased(self, erased: ErasedRecord) -> None:
        if not shiboken6.isValid(self):
            return
        emptied(self._body)
        self._put(
            label(self._say("keeping-erased", name=self._outlook.name), "heading"),
            note(self._say("keeping-erased-counts", drafts=erased.drafts, backups=erased.backups), "good"),
        )
        left = [each for each in erased.exports if each.found != "gone"]
        if left:
            self._put(label(self._say("keeping-erased-exports", count=len(left)), "label"), *self._files(left))
        if erased.unreachable:
            self._put(label(self._say("keeping-erased-away"), "label"))
            self._put(*(label(str(folder.path), "note", selectable=True) for folder in erased.unreachable))
        if erased.set_aside:
            remove = button(self._say("keeping-set-aside-remove"), self._remove_set_aside)
            self._put(note(self._say("keeping-erased-set-aside"), "warn", row(remove, None)))
        self._put(*(note(self._words.say(problem), "warn") for problem in erased.problems))
        close = button(self._say("gui-close"), self.accept, kind="primary")
        kept = CertificateButton(self._session, self._words, self._outlook, erased, self._erased_by)
        self._act(None, *([kept] if self._outlook.kind == "company" else []), close)
        close.setFocus()

    def _remove_set_aside(self) -> None:
        self._session.keeping.remove_set_aside()
        self._erased_set_aside()

    def _erased_set_aside(self) -> None:
        self._put(label(self._say("keeping-set-aside-removed"), "soft"))

    def _put(self, *pieces: Piece) -> None:
        if pieces:
            self._body.addLayout(column(*pieces, gap=2))

    def _act(self, *pieces: Piece) -> None:
        emptied(self._actions)
        self._actions.addLayout(row(*pieces, margins=(6, 0, 6, 0)))

    def _say(self, key: str, **values: object) -> str:
        return self._words.text(key, **values)  # type: ignore[arg-type]
