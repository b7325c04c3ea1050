"""Whether the vault is sound: the last look through all of it, looking now, and what a damage leads to."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QProgressBar

from sme_apply.gui.keeping.asked_twice import AskedTwice
from sme_apply.gui.keeping.keeping import Kept
from sme_apply.gui.keeping.view import View
from sme_apply.gui.parts.boxes import Piece, card, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences


class HealthView(View):
    """Looks through the vault when asked, and leads to the rescue."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__(session, words)
        self._bar: QProgressBar | None = None
        session.keeping.inspecting.changed.connect(self._inspecting_changed)
        session.keeping.inspecting.ended.connect(self._inspecting_changed)

    def state_of(self, kept: Kept) -> object:
        """Return everything on which the cards depend."""
        inspecting = self.session.keeping.inspecting
        return kept.inspected_at, kept.set_aside, inspecting.under_way, inspecting.damage

    def put_cards(self, kept: Kept) -> None:
        """Put the cards together."""
        self._bar = None
        self.cards.addWidget(self._inspection(kept))
        if kept.set_aside:
            self.cards.addWidget(self._set_aside(kept))

    def _inspection(self, kept: Kept) -> QFrame:
        inspecting = self.session.keeping.inspecting
        pieces: list[Piece] = [
            label(self.say("keeping-health"), "heading"),
            label(self.say("keeping-health-below"), "soft"),
        ]
        if inspecting.damage is not None:
            rescue = button(self.say("keeping-to-rescue"), self._rescue, kind="primary")
            pieces.append(note(self.words.say(inspecting.damage), "bad", row(rescue, None)))
        elif inspecting.under_way:
            self._bar = QProgressBar()
            self._bar.setTextVisible(False)
            self._bar.setAccessibleName(self.say("keeping-inspecting"))
            pieces += [label(self.say("keeping-inspecting"), "label"), self._bar]
            self._show_far()
            return card(*pieces)
        elif kept.inspected_at is not None:
            pieces.append(note(self.say("keeping-inspected", moment=self.moments.written(kept.inspected_at)), "good"))
        else:
            pieces.append(label(self.say("keeping-never-inspected"), "soft"))
        go = button(self.say("keeping-inspect"), self.session.keeping.inspecting.begin, icon="refresh-cw")
        return card(*pieces, row(go, None))

    def _set_aside(self, kept: Kept) -> QFrame:
        pieces: list[Piece] = [
            label(self.say("keeping-set-aside"), "heading"),
            label(self.say("keeping-set-aside-below"), "soft"),
        ]
        pieces += [label(str(folder), "note", selectable=True) for folder in kept.set_aside]
        if not self.session.read_only:
            pieces.append(
                AskedTwice(
                    self.words,
                    text=self.say("keeping-set-aside-remove"),
                    question=self.say("keeping-set-aside-question"),
                    confirm=self.say("keeping-set-aside-confirm"),
                    act=self.session.keeping.remove_set_aside,
                )
            )
        return card(*pieces)

    def _inspecting_changed(self) -> None:
        kept = self.session.keeping.kept
        if kept is not None and self.isVisible():
            self.show_kept(kept)
            self._show_far()

    def _show_far(self) -> None:
        far = self.session.keeping.inspecting.far
        if self._bar is not None:
            self._bar.setRange(0, far.of if far is not None else 0)
            self._bar.setValue(far.pages if far is not None else 0)

    def _rescue(self) -> None:
        damage = self.session.keeping.inspecting.damage
        if damage is not None:
            self.session.keeping.close_for_rescue(damage)
