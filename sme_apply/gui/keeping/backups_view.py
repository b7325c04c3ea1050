"""The backups: when the last was made, where they lie, and putting one back after a look into it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QFrame

from sme_apply.gui.keeping.asked_twice import AskedTwice
from sme_apply.gui.keeping.keeping import Kept
from sme_apply.gui.keeping.preview_card import preview_card
from sme_apply.gui.keeping.view import Says, View
from sme_apply.gui.parts.boxes import Piece, card, column, holding, note, row, rule
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import badge, label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import BackupRecord, BackupsMade, FolderRecord

_SHOWN_AT_FIRST = 10
_MEGABYTE = 1_000_000


class BackupsView(View):
    """Makes backups, has a second folder, and lists what can be put back."""

    def __init__(self, session: Session, words: Sentences, says: Says) -> None:
        super().__init__(session, words)
        self._says = says
        self._shown_count = _SHOWN_AT_FIRST

    def state_of(self, kept: Kept) -> object:
        """Return everything on which the cards depend."""
        preview = self.session.keeping.preview
        return kept.folders, kept.backups, preview, self._shown_count, self.session.read_only

    def put_cards(self, kept: Kept) -> None:
        """Put the cards together."""
        keeping = self.session.keeping
        if keeping.preview is not None:
            restore = None if self.session.read_only else self._restore
            self.cards.addWidget(
                preview_card(keeping.preview, self.words, self.moments, keeping.put_preview_away, restore)
            )
            return
        self.cards.addWidget(self._last(kept))
        self.cards.addWidget(self._folders(kept))
        self.cards.addWidget(self._list(kept))

    # The last one

    def _last(self, kept: Kept) -> QFrame:
        pieces: list[Piece] = [label(self.say("keeping-backup-last"), "heading")]
        if kept.backups:
            newest = kept.backups[0]
            pieces.append(label(self.moments.written(newest.made_at), "figure"))
            pieces.append(label(self.say("keeping-backup-checked"), "soft"))
        else:
            pieces.append(label(self.say("keeping-backup-none"), "soft"))
        if not self.session.read_only:
            go = button(self.say("keeping-backup-now"), self._back_up, kind="primary", icon="download")
            pieces.append(row(go, None))
        return card(*pieces)

    def _back_up(self) -> None:
        self.session.keeping.back_up(self._backed_up)

    def _backed_up(self, made: BackupsMade) -> None:
        if made.made is not None and not made.problems:
            self._says(self.say("keeping-backup-made", copied=made.copied), "", None)

    # The folders

    def _folders(self, kept: Kept) -> QFrame:
        own, *others = kept.folders
        second = next((folder for folder in others if folder.chosen), None)
        pieces: list[Piece] = [
            label(self.say("keeping-folders"), "heading"),
            label(self.say("keeping-folders-below"), "soft"),
            rule(),
            label(self.say("keeping-folder-own"), "label"),
            label(str(own.path), "note", selectable=True),
            rule(),
            label(self.say("keeping-folder-second"), "label"),
        ]
        if second is None:
            pieces.append(label(self.say("keeping-folder-second-none"), "soft"))
        else:
            pieces += self._standing(second)
        if not self.session.read_only:
            word = "keeping-folder-choose" if second is None else "keeping-folder-choose-other"
            choose = button(self.say(word), self._choose_folder, icon="folder-open")
            leave = button(self.say("keeping-folder-leave"), self._leave, kind="quiet")
            pieces.append(row(choose, leave, None) if second is not None else row(choose, None))
        former = [folder for folder in others if not folder.chosen]
        if former:
            pieces += [rule(), label(self.say("keeping-folders-former"), "label")]
        for folder in former:
            pieces += [*self._standing(folder), self._forget(folder)]
        return card(*pieces)

    def _standing(self, folder: FolderRecord) -> list[Piece]:
        tone, word = ("good", "there") if folder.reachable else ("warn", "away")
        said: list[Piece] = [
            row(
                label(str(folder.path), "note", selectable=True),
                badge(self.say(f"keeping-folder-{word}"), tone),
                gap=3,
            )
        ]
        if not folder.reachable:
            reached = self.moments.written(folder.reached_at) if folder.reached_at else ""
            since = self.say("keeping-folder-reached", moment=reached) if reached else ""
            said.append(note(" ".join(filter(None, (self.say("keeping-folder-away-below"), since))), "warn"))
        if folder.to_erase:
            said.append(label(self.say("keeping-folder-to-erase", count=folder.to_erase), "note", tone="warn"))
        return said

    def _forget(self, folder: FolderRecord) -> Piece:
        if self.session.read_only:
            return row(None)
        return AskedTwice(
            self.words,
            text=self.say("keeping-folder-forget"),
            name=self.say("keeping-folder-forget-of", folder=str(folder.path)),
            question=self.say("keeping-folder-forget-question", count=folder.to_erase),
            confirm=self.say("keeping-folder-forget"),
            act=lambda: self.session.keeping.do(lambda vault: vault.backups.forget_folder(folder.id)),
            kind="link",
        )

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.say("keeping-folder-choose"))
        if chosen:
            self.choose_folder(Path(chosen))

    def choose_folder(self, path: Path) -> None:
        """Have backups copied into a second folder; the first copies are made at once."""
        keeping = self.session.keeping
        keeping.do(lambda vault: vault.backups.choose_folder(path), lambda _folder: self._back_up())

    def _leave(self) -> None:
        self.session.keeping.do(lambda vault: vault.backups.leave_folder())

    # The list

    def _list(self, kept: Kept) -> QFrame:
        pieces: list[Piece] = [
            label(self.say("keeping-backups"), "heading"),
            label(self.say("keeping-backups-below"), "soft"),
        ]
        for backup in kept.backups[: self._shown_count]:
            pieces += [rule(), self._line(backup, kept)]
        left = len(kept.backups) - self._shown_count
        if left > 0:
            more = button(self.say("keeping-backups-more", count=left), self._show_all, kind="link")
            pieces.append(row(more, None))
        return card(*pieces, gap=2)

    def _line(self, backup: BackupRecord, kept: Kept) -> QFrame:
        moment = self.moments.written(backup.made_at)
        why = self.say(f"keeping-why-{backup.why}")
        own = backup.path.is_relative_to(kept.folders[0].path)
        where = self.say("keeping-backup-here" if own else "keeping-backup-second")
        size = self.say("keeping-megabytes", size=f"{backup.size / _MEGABYTE:.1f}")
        look = button(
            self.say("keeping-backup-look"),
            partial(self.session.keeping.look_into, backup),
            name=self.say("keeping-backup-look-of", moment=moment),
        )
        texts = column(label(moment, "lead"), label("  ·  ".join((why, where, size)), "note"), gap=0.5)
        line = row(texts, look, gap=3)
        line.setStretch(0, 1)
        return holding(line)

    def _show_all(self) -> None:
        kept = self.session.keeping.kept
        self._shown_count = len(kept.backups) if kept is not None else self._shown_count
        if kept is not None:
            self.show_kept(kept)

    def _restore(self) -> None:
        self.session.keeping.restore(lambda: self._says(self.say("keeping-restored"), "", None))
