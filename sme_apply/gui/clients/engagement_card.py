"""Who asked for what since when, and the consent to entrusting personal data (개인정보 보호법 제26조)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sme_apply.gui.clients.named_fields import day_in, day_line, named
from sme_apply.gui.inputs import TextLine
from sme_apply.gui.parts.boxes import column, emptied, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.choices import Tick
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput


class EngagementCard(QWidget):
    """Begins, corrects and ends the engagement of the current client."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        self._session, self._words = session, words
        self._body = QVBoxLayout()
        self.setLayout(column(self._body))
        self.show_state()

    def show_change(self) -> None:
        """Show what is noted, if that has changed; what is being typed stays otherwise."""
        if self._session.client.state.engagement != self._shown:
            self.show_state()

    def show_state(self) -> None:
        """Show what is noted."""
        emptied(self._body)
        say, words = self._words.text, self._words
        kept = self._shown = self._session.client.state.engagement
        self.asked_by, self.scope, self.consented_by = TextLine(), TextLine(), TextLine()
        self.began_on = day_line(words, kept.began_on if kept else self._session.today())
        self.consented_on = day_line(words, kept.consented_on if kept else None)
        self.written = Tick(say("clients-engagement-written"))
        if kept is not None:
            self.asked_by.show_text(kept.asked_by)
            self.scope.show_text(kept.scope)
            self.consented_by.show_text(kept.consented_by or "")
            self.written.setChecked(kept.written)
        self.complaint = label("", "error")
        self.complaint.hide()
        first = row(
            named(words, "clients-engagement-asked-by", self.asked_by),
            named(words, "clients-engagement-began-on", self.began_on),
            gap=4,
        )
        second = row(
            named(words, "clients-engagement-consented-by", self.consented_by),
            named(words, "clients-engagement-consented-on", self.consented_on),
            gap=4,
        )
        for line in (first, second):
            line.setStretch(0, 2)
            line.setStretch(1, 1)
        end = button(say("clients-engagement-end"), self.end, kind="quiet") if kept is not None else None
        go = button(say("clients-engagement-keep" if kept else "clients-engagement-begin"), self.keep)
        pieces = [label(say("clients-engagement"), "heading"), label(say("clients-engagement-below"), "soft")]
        if kept is not None and (kept.consented_on is None or not kept.written):
            pieces.append(note(say("clients-engagement-lacks"), "warn"))  # type: ignore[arg-type]
        buttons = row(None, end, go) if end is not None else row(None, go)
        scope = named(words, "clients-engagement-scope", self.scope)
        self._body.addLayout(column(*pieces, first, scope, second, self.written, self.complaint, buttons, gap=3))

    def keep(self) -> None:
        """Note what was typed, or say what is wrong with it."""
        company_id, kept = self._session.company_id, self._session.client.state.engagement
        if company_id is None:
            return
        try:
            told = {
                "asked_by": self.asked_by.text_now(),
                "scope": self.scope.text_now(),
                "began_on": day_in(self.began_on, needed=True),
                "written": self.written.isChecked(),
                "consented_by": self.consented_by.text_now() or None,
                "consented_on": day_in(self.consented_on),
            }
        except BadInput as problem:
            self._complain(problem)
            return
        if kept is None:
            self._session.client.do(lambda vault: vault.engagements.begin(company_id, **told))  # type: ignore[arg-type]
        else:
            self._session.client.do(lambda vault: vault.engagements.change(kept.id, **told))  # type: ignore[arg-type]

    def end(self) -> None:
        """Note that the engagement ends today; what is kept of the client can then be erased."""
        kept, today = self._session.client.state.engagement, self._session.today()
        if kept is not None:
            self._session.client.do(lambda vault: vault.engagements.end(kept.id, today))

    def _complain(self, problem: BadInput) -> None:
        self.complaint.setText(self._words.say(problem.message))
        self.complaint.show()
