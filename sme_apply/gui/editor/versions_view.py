"""The versions of an application: a list by time, what differs from now, and restoring one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sme_apply.drafts import Application
from sme_apply.gui.draft_history import DraftHistory
from sme_apply.gui.editor.difference_text import DifferenceText
from sme_apply.gui.keeping.moments import Moments
from sme_apply.gui.keeping.view import Says
from sme_apply.gui.parts.boxes import Piece, card, column, emptied, holding, note, row, rule, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import VersionRecord

_TONES = {"handed-in": "good", "replaced": "warn", "restored": "accent"}
_MOST = 60


class VersionsView(QWidget):
    """The list, or one version held against now.

    Args:
        says: shows a word at the foot of the window.
        can_restore: whether anything can be changed.
    """

    def __init__(
        self, application: Application, history: DraftHistory, words: Sentences, says: Says, *, can_restore: bool
    ) -> None:
        super().__init__()
        self._history = history
        self._words = words
        self._says = says
        self._can_restore = can_restore
        self._text = DifferenceText(application, words)
        self._moments = Moments(words)
        self._body = QVBoxLayout()
        self._body.setSpacing(worn().scale.space(3))
        inside = QWidget()
        inside.setLayout(column(self._body, None, margins=(9, 1, 9, 9)))
        self.setLayout(column(scrolled(inside)))
        history.listed.connect(self.show_list)
        history.compared.connect(self.show_comparison)
        history.reload()

    def show_list(self) -> None:
        """Show all versions, the newest first."""
        emptied(self._body)
        say = self._words.text
        pieces: list[Piece] = [label(say("keeping-versions-below"), "soft")]
        if not self._history.versions:
            pieces.append(label(say("keeping-versions-none"), "lead"))
        for version in self._history.versions[:_MOST]:
            pieces += [rule(), self._line(version)]
        if len(self._history.versions) > _MOST:
            pieces.append(label(say("keeping-more", count=len(self._history.versions) - _MOST), "note"))
        self._body.addWidget(card(*pieces, gap=2))

    def _line(self, version: VersionRecord) -> QFrame:
        say, moment = self._words.text, self._moments.written(version.written_at)
        compare = button(
            say("keeping-version-compare"),
            partial(self._history.compare, version),
            name=say("keeping-version-compare-of", moment=moment),
        )
        line = row(
            label(moment, "label", wrap=False),
            badge(say(f"keeping-version-{version.why}"), _TONES.get(version.why, "quiet")),
            None,
            label(f"{int(version.completeness * 100)}%", "note", wrap=False),
            compare,
            gap=3,
        )
        return holding(line)

    def show_comparison(self) -> None:
        """Show how the chosen version differs from now."""
        version = self._history.shown
        if version is None:
            return
        emptied(self._body)
        say, differences = self._words.text, self._history.differences
        back = button(say("keeping-versions"), self._history.reload, kind="quiet", icon="arrow-left")
        pieces: list[Piece] = [
            row(back, None),
            label(self._moments.written(version.written_at), "heading"),
        ]
        if not differences:
            pieces.append(note(say("keeping-version-same"), "good"))
        else:
            pieces.append(label(say("keeping-version-differs", count=len(differences)), "label"))
        for each in differences[:_MOST]:
            sides = row(
                self._side("keeping-version-then", self._text.side(each, each.before), "accent"),
                self._side("keeping-version-now", self._text.side(each, each.after), "quiet"),
                gap=3,
            )
            sides.setStretch(0, 1)
            sides.setStretch(1, 1)
            pieces += [rule(), label(self._text.place(each), "label"), sides]
        if len(differences) > _MOST:
            pieces.append(label(say("keeping-more", count=len(differences) - _MOST), "note"))
        if self._can_restore and differences:
            restore = button(say("keeping-version-restore"), self._restore, kind="primary", icon="undo-2")
            pieces.insert(2, row(restore, None))
        self._body.addWidget(card(*pieces, gap=2.5))
        QTimer.singleShot(0, back, back.setFocus)

    def _side(self, key: str, text: str, tone: str) -> QFrame:
        said = holding(column(label(self._words.text(key), "note"), label(text), None, gap=1, margins=(3, 2, 3, 2)))
        said.setProperty("role", "note-box")
        said.setProperty("tone", tone)
        return said

    def _restore(self) -> None:
        if self._history.shown is None:
            return
        history, words, says = self._history, self._words, self._says

        def restored(before: int) -> None:
            back = partial(history.restore, before, lambda _before: None)
            says(words.text("keeping-version-restored-said"), words.text("gui-undo"), back)

        history.restore(self._history.shown.id, restored)
