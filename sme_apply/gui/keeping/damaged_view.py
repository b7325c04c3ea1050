"""Leads out of a damage: what happened, the backups, the rescue, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from sme_apply.gui.keeping.asked_twice import AskedTwice
from sme_apply.gui.keeping.long_work_line import LongWorkLine
from sme_apply.gui.keeping.moments import Moments
from sme_apply.gui.keeping.preview_card import preview_card
from sme_apply.gui.parts.boxes import Piece, card, column, emptied, holding, note, row, rule, scrolled
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import SmeApplyError

if TYPE_CHECKING:
    from sme_apply.vault import BackupRecord, RescueReport

_WIDTH = 680
_MOST_BACKUPS = 5
_MOST_NAMES = 40


class DamagedView(QWidget):
    """The ways out, one after the other."""

    def __init__(self, session: Session, words: Sentences) -> None:
        super().__init__()
        self._session = session
        self._words = words
        self._moments = Moments(words)
        damage = session.damage
        self._backups = damage.backups if damage is not None else ()
        self.rescuing = session.keeping.rescuing
        self.rescuing.changed.connect(self.refresh)
        self._body = QVBoxLayout()
        self._body.setSpacing(worn().scale.space(4))
        middle = holding(column(LongWorkLine(self.rescuing.long, words), self._body, None, gap=3))
        middle.setFixedWidth(worn().scale.length(_WIDTH))
        inside = QWidget()
        inside.setLayout(row(None, middle, None, margins=(2, 8, 2, 8)))
        self.setLayout(column(scrolled(inside)))
        self.secret = QLineEdit(self)
        self.secret.hide()
        self.refresh()

    def refresh(self) -> None:
        """Show what there is to be shown: a report, a preview, or the ways out."""
        rescuing = self.rescuing
        typed = self.secret.text() or rescuing.typed
        emptied(self._body)
        # A new field each time: the one before goes with its card.
        self.secret = QLineEdit(self)
        self.secret.hide()
        if rescuing.report is not None:
            self._body.addWidget(self._report(rescuing.report))
            return
        if rescuing.preview is not None:
            self._body.addWidget(
                preview_card(rescuing.preview, self._words, self._moments, rescuing.put_preview_away, rescuing.restore)
            )
            if rescuing.reason is not None:
                self._body.addWidget(note(self._words.say(rescuing.reason), "bad"))
            return
        self.secret.setText(typed)
        self._body.addWidget(self._what_happened())
        self.secret.show()
        self._body.addWidget(self._from_backup())
        if self._session.damage is not None and self._session.damage.rescuable:
            self._body.addWidget(self._rescue())
        if self._session.damage is not None and self._session.damage.acceptable:
            self._body.addWidget(self._accept())

    def _what_happened(self) -> QFrame:
        say, reason = self._words.text, self._session.door_reason
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setAccessibleName(say("keeping-rescue-secret"))
        named = label(say("keeping-rescue-secret"), "label")
        named.setBuddy(self.secret)
        wrong = self.rescuing.reason
        pieces: list[Piece] = [
            label(say("keeping-damaged-title"), "title"),
            label(self._words.say(reason) if reason else "", selectable=True),
            note(say("gui-shut-untouched"), "quiet"),
            label(say("gui-shut-where", folder=str(self._session.folder)), "note", selectable=True),
            holding(column(named, self.secret, label(say("keeping-rescue-secret-below"), "note"), gap=1.5)),
        ]
        if wrong is not None:
            pieces.append(label(self._words.say(wrong), "error"))
        again = button(say("gui-try-again"), self._try_again, icon="refresh-cw")
        QTimer.singleShot(0, self.secret, self.secret.setFocus)
        return card(*pieces, row(again, None), gap=3, padding=7)

    def _try_again(self) -> None:
        self.secret.clear()
        self._session.open()

    def _from_backup(self) -> QFrame:
        say = self._words.text
        pieces: list[Piece] = [label(say("keeping-rescue-backups"), "heading")]
        below = "keeping-rescue-backups-below" if self._backups else "keeping-rescue-no-backups"
        pieces.append(label(say(below), "soft"))
        for backup in self._backups[:_MOST_BACKUPS]:
            pieces += [rule(), self._line(backup)]
        choose = button(say("keeping-rescue-other-folder"), self._choose, icon="folder-open")
        return card(*pieces, row(choose, None), gap=2, padding=7)

    def _line(self, backup: BackupRecord) -> QFrame:
        say, moment = self._words.text, self._moments.written(backup.made_at)
        look = button(
            say("keeping-backup-look"), partial(self._look, backup), name=say("keeping-backup-look-of", moment=moment)
        )
        texts = column(label(moment, "lead"), label(say(f"keeping-why-{backup.why}"), "note"), gap=0.5)
        line = row(texts, look, gap=3)
        line.setStretch(0, 1)
        return holding(line)

    def _look(self, backup: BackupRecord) -> None:
        self.rescuing.look_into(backup, self.secret.text())

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._words.text("keeping-rescue-other-folder"))
        if chosen:
            self.choose(Path(chosen))

    def choose(self, path: Path) -> None:
        """Offer the backups of another folder."""
        try:
            self._backups = self.rescuing.backups_in(path)
        except SmeApplyError as problem:
            self.rescuing.reason = problem.message
        else:
            self.rescuing.reason = None
        self.refresh()

    def _rescue(self) -> QFrame:
        say = self._words.text
        go = button(say("keeping-rescue-go"), self.rescue, kind="primary")
        return card(
            label(say("keeping-rescue"), "heading"),
            label(say("keeping-rescue-below"), "soft"),
            row(go, None),
            gap=2,
            padding=7,
        )

    def rescue(self) -> None:
        """Save what can be read."""
        self.rescuing.rescue(self.secret.text(), self._words.text("gui-nameless"))

    def _accept(self) -> QFrame:
        say = self._words.text
        return card(
            label(say("keeping-accept"), "heading"),
            label(say("keeping-accept-below"), "soft"),
            AskedTwice(
                self._words,
                text=say("keeping-accept-go"),
                question=say("keeping-accept-question"),
                confirm=say("keeping-accept-confirm"),
                act=self.rescuing.accept,
                kind="",
            ),
            gap=2,
            padding=7,
        )

    def _report(self, report: RescueReport) -> QFrame:
        say = self._words.text
        saved, earlier, lost = (report.having(state) for state in ("saved", "earlier", "lost"))
        tone = "good" if report.nothing_lost else "warn"
        counts = say("keeping-report-counts", saved=len(saved), earlier=len(earlier), lost=len(lost))
        pieces: list[Piece] = [
            label(say("keeping-report"), "title"),
            note(counts, tone),
        ]
        for key, entries in (("earlier", earlier), ("lost", lost)):
            if entries:
                pieces.append(label(say(f"keeping-report-{key}"), "label"))
            for entry in entries[:_MOST_NAMES]:
                name = entry.name or say("keeping-report-nameless")
                pieces.append(label(say(f"keeping-{entry.kind}-named", name=name)))
            if len(entries) > _MOST_NAMES:
                pieces.append(label(say("keeping-more", count=len(entries) - _MOST_NAMES), "note"))
        pieces.append(label(say("keeping-report-kept", folder=str(report.kept_in)), "note", selectable=True))
        go = button(say("keeping-report-open"), self.rescuing.open_again, kind="primary", icon="lock")
        return card(*pieces, row(None, go), gap=3, padding=7)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no passphrase in a field that nobody sees."""
        self.secret.clear()
        super().hideEvent(event)
