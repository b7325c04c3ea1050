"""The owner's word that the draft at hand may go out as it stands."""

from __future__ import annotations

from typing import cast, get_args

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sme_apply.gui.clients.named_fields import day_in, day_line, named
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import column, emptied, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import ChoiceBox
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput
from sme_apply.vault import HowApproved


class ApprovalCard(QWidget):
    """Notes the approval of the draft at hand; every change of it afterwards needs another one."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        self._session, self._words = session, words
        self._body = QVBoxLayout()
        self.setLayout(column(self._body))
        self.approved_by: TextLine
        self.show_state()

    def show_change(self) -> None:
        """Show whether the draft at hand is approved, if that has changed; what is being typed stays otherwise."""
        if self._session.client.state.approval != self._shown:
            self.show_state()

    def show_state(self) -> None:
        """Show whether the draft at hand is approved."""
        emptied(self._body)
        self._shown = self._session.client.state.approval
        say, words, session = self._words.text, self._words, self._session
        state, application = session.client.state, session.drafting.application
        self._body.addLayout(
            column(label(say("clients-approval"), "heading"), label(say("clients-approval-below"), "soft"))
        )
        if application is None:
            self._body.addWidget(label(say("clients-approval-no-draft"), "soft"))
            return
        self._body.addWidget(label(application.programme.name.in_language(words.language), "label"))
        if state.approval is not None:
            given = say("clients-approved", name=state.approval.approved_by, day=state.approval.approved_on)
            self._body.addWidget(note(given, "good"))
            return
        self.approved_by, self.day = TextLine(), day_line(words, session.today())
        ways = [(way, say(f"clients-approved-{way}")) for way in get_args(HowApproved)]
        self.how = ChoiceBox(say("clients-approval-how"), ways)
        self.how.setCurrentIndex(0)
        self.complaint = label("", "error")
        self.complaint.hide()
        line = row(
            named(words, "clients-approval-by", self.approved_by),
            named(words, "clients-approval-on", self.day),
            named(words, "clients-approval-how", self.how),
            gap=4,
        )
        go = row(None, button(say("clients-approval-keep"), self.keep))
        self._body.addLayout(column(line, self.complaint, go, gap=3))

    def keep(self) -> None:
        """Note the approval, or say what is wrong with what was typed."""
        id = self._session.drafting.draft_id
        if id is None:
            return
        try:
            day = day_in(self.day, needed=True)
        except BadInput as problem:
            self.complaint.setText(self._words.say(problem.message))
            self.complaint.show()
            return
        name, how = self.approved_by.text_now(), cast("HowApproved", self.how.value())
        self._session.client.do(
            lambda vault: vault.approvals.note(id, approved_by=name, approved_on=day, how=how)  # type: ignore[arg-type]
        )
