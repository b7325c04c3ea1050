"""The work for the current client in one window: who does it, engagement, approval, letter, sending, log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sme_apply.gui.clients.approval_card import ApprovalCard
from sme_apply.gui.clients.colours import PAINTS, colour_band, paint_band
from sme_apply.gui.clients.engagement_card import EngagementCard
from sme_apply.gui.clients.letter_card import LetterCard
from sme_apply.gui.clients.named_fields import named
from sme_apply.gui.clients.sending_card import SendingCard
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.matrix.marks_card import MarksCard
from sme_apply.gui.parts.boxes import card, column, emptied, row, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import Colour

_SIZE = (760, 720)
_MOST_LINES = 50


class ClientDialog(QDialog):
    """Shows and changes what is kept of the work for the current client; it closes when another one is chosen."""

    def __init__(self, session: Session, words: Sentences, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._words = session, words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        company = session.company
        name = (company.name_ko or company.name_en or "") if company else ""
        name = name or words.text("gui-nameless")
        self.setWindowTitle(words.text("clients-title", name=name))
        self.resize(*(worn().scale.length(side) for side in _SIZE))
        self._band = colour_band(session.client.state.mark)
        self.engagement = EngagementCard(session, words)
        self.approval = ApprovalCard(session, words)
        self.letter = LetterCard(session, words)
        self.sending = SendingCard(session, words)
        self._said = label("", "note")
        self._said.hide()
        for each in (self.letter, self.sending):
            each.says.connect(self._say)
        self._log = QVBoxLayout()
        self.user = TextLine()
        self.user.show_text(session.client.state.user)
        self.user.left.connect(self.sit_down)
        self.user.returnPressed.connect(self.sit_down)
        colours = [(None, words.text("clients-colour-none")), *((c, words.text(f"clients-colour-{c}")) for c in PAINTS)]
        self.colour = ChoiceBox(words.text("clients-colour"), colours)
        self.colour.show_value(session.client.state.mark.colour if session.client.state.mark else None)
        self.colour.chosen.connect(self.paint)
        self.colour.setEnabled(not session.read_only)
        changing = () if session.read_only else (card(self.engagement), card(self.approval))
        inside = QWidget()
        inside.setLayout(
            column(
                row(self._band, label(name, "title"), None, gap=3),
                card(
                    named(words, "clients-colour", self.colour),
                    named(words, "clients-user", self.user),
                    label(words.text("clients-user-below"), "soft"),
                ),
                MarksCard(session, words),
                *changing,
                card(self.letter),
                card(self.sending),
                card(label(words.text("clients-log"), "heading"), _holding(self._log)),
                None,
                gap=4,
                margins=(6, 5, 6, 4),
            )
        )
        self.user.setReadOnly(session.read_only)
        close = button(words.text("gui-close"), self.accept, kind="primary")
        foot = row(self._said, None, close, margins=(6, 2, 6, 4))
        foot.setStretch(0, 1)
        self.setLayout(column(scrolled(inside), foot, gap=0))
        session.client.changed.connect(self._show)
        session.company_chosen.connect(self.reject)
        self._show()
        close.setFocus()

    def sit_down(self) -> None:
        """Let what is done from now on be noted under this name."""
        name = self.user.text_now()
        if name != self._session.client.state.user and not self._session.read_only:
            self._session.client.do(lambda vault: vault.users.sit_down(name))

    def paint(self, colour: Colour | None) -> None:
        """Let the client be known by a colour."""
        mark = self._session.client.state.mark
        if mark is not None:
            self._session.client.do(
                lambda vault: vault.marks.keep(mark.company_id, colour=colour, state=mark.state, tags=mark.tags)
            )

    def _show(self) -> None:
        paint_band(self._band, self._session.client.state.mark)
        self.engagement.show_change()
        self.approval.show_change()
        emptied(self._log)
        words, lines = self._words, self._session.client.state.actions[:_MOST_LINES]
        for each in lines:
            moment = each.done_at.astimezone()
            said = words.text(f"clients-did-{each.what}")
            who = each.who or words.text("clients-nobody")
            self._log.addWidget(label(f"{moment:%Y-%m-%d %H:%M}  ·  {who}  ·  {said}", "note"))
        if not lines:
            self._log.addWidget(label(words.text("clients-log-empty"), "soft"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a field end that field only; it would press the first button of the window, too."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()


def _holding(layout: QVBoxLayout) -> QWidget:
    made = QWidget()
    made.setLayout(layout)
    return made
