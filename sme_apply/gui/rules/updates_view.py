"""Rules from elsewhere: signed packs, the publishers that are accepted, and a folder of one's own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from sme_apply.gui.files import read_whole_file
from sme_apply.gui.parts.boxes import Piece, card, column, emptied, note, row, scrolled
from sme_apply.gui.parts.buttons import button, icon_button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.rules.notice_card import Says
from sme_apply.gui.rules_in_use import RulesInUse, found_programme
from sme_apply.gui.session import Session
from sme_apply.gui.theme import worn
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.gui.rules.pack_examination import Examined
    from sme_apply.vault.records import PackRecord, PublisherRecord


class UpdatesView(QWidget):
    """Opens packs, lists what is in use, and has the user's own folder."""

    def __init__(self, session: Session, words: Sentences, says: Says) -> None:
        super().__init__()
        self._session, self._words, self._says = session, words, says
        self.examined: Examined | None = None
        self._offer, self._packs, self._folder = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for each in (self._offer, self._packs, self._folder):
            each.setSpacing(worn().scale.space(2))
        inside = QWidget()
        inside.setLayout(column(self._offer, self._packs, 3, self._folder, None, gap=3, margins=(0, 0, 3, 8)))
        self.setLayout(column(scrolled(inside)))

    def commit(self) -> None:
        """Nothing is typed here."""

    def refresh(self) -> None:
        """Show what is in use now."""
        in_use = self._session.rules.in_use
        if in_use is not None:
            self._show_packs(in_use)
            self._show_folder(in_use)

    # Packs

    def _show_packs(self, in_use: RulesInUse) -> None:
        words = self._words
        emptied(self._packs)
        opening = button(words.text("rules-pack-open"), self._choose_pack, icon="upload")
        below = label(words.text("rules-packs-below"), "soft")
        line = row(column(label(words.text("rules-packs"), "heading"), below, gap=1), opening, gap=3)
        line.setStretch(0, 1)
        self._packs.addLayout(line)
        for fault in in_use.pack_faults:
            self._packs.addWidget(note(words.say(fault), "warn"))
        if not in_use.kept.packs:
            self._packs.addWidget(label(words.text("rules-packs-none"), "soft"))
        names = {each.fingerprint: each.name for each in in_use.kept.publishers}
        for record, content in in_use.kept.packs:
            self._packs.addWidget(self._pack(record, content, names.get(record.fingerprint, ""), in_use))
        if in_use.kept.publishers:
            self._packs.addWidget(label(words.text("rules-publishers"), "lead"))
        for publisher in in_use.kept.publishers:
            self._packs.addWidget(self._publisher(publisher))

    def _pack(self, record: PackRecord, content: bytes, publisher: str, in_use: RulesInUse) -> QFrame:
        words = self._words
        pack = next((each for each in in_use.packs if each.checksum == record.checksum), None)
        texts: list[Piece] = [label(words.text("rules-pack-name", id=record.id, version=record.version), "lead")]
        if pack is not None:
            said = words.text("rules-pack-of", publisher=publisher, version=record.version, day=pack.created)
            texts.append(label(said, "soft"))
            names = [
                f"{programme.name.in_language(words.language)} ({season.year})"
                for season in in_use.catalogue.seasons
                for programme in season.programmes
                if f"{season.year}/{programme.id}/programme.yaml" in pack.files
            ]
            texts.append(label(", ".join(names), "note"))
            if any(f"{season}/{id}/programme.yaml" in pack.files for season, id in in_use.own):
                texts.append(label(words.text("rules-pack-beneath-own"), tone="warn"))
        since = words.text("rules-pack-since", day=record.added_at.astimezone().date())
        texts.append(label(since, "note"))
        remove = button(
            words.text("rules-pack-leave"),
            partial(self._leave_pack, record, content),
            icon="trash-2",
            name=f"{words.text('rules-pack-leave')}: {record.id}",
        )
        line = row(column(*texts, gap=1), remove, gap=3)
        line.setStretch(0, 1)
        return card(line, padding=4)

    def _publisher(self, record: PublisherRecord) -> QFrame:
        words = self._words
        since = words.text("rules-publisher-since", day=record.accepted_at.astimezone().date())
        texts = column(
            label(record.name, "label"),
            label(record.fingerprint, "note", selectable=True),
            label(since, "note"),
            gap=0.75,
        )
        forget = words.text("rules-publisher-forget", name=record.name)
        line = row(texts, icon_button("trash-2", forget, partial(self._forget, record)), gap=3)
        line.setStretch(0, 1)
        return card(line, padding=4)

    def _leave_pack(self, record: PackRecord, content: bytes) -> None:
        from sme_apply.packs import read_pack

        words, rules = self._words, self._session.rules
        said, undo = words.text("rules-pack-left", id=record.id), words.text("gui-undo")

        def bring_back() -> None:
            rules.use_pack(content, read_pack(content), None)

        rules.leave_pack(record.fingerprint, record.id, lambda: self._says(said, undo, bring_back))

    def _forget(self, record: PublisherRecord) -> None:
        words, rules = self._words, self._session.rules
        said = words.text("rules-publisher-forgotten", name=record.name)
        rules.forget_publisher(record.fingerprint, lambda: self._says(said, "", None))

    def _choose_pack(self) -> None:
        words = self._words
        kinds = f"{words.text('rules-pack-file')} (*.smepack);;{words.text('rules-all-files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, words.text("rules-pack-open"), "", kinds)
        if chosen:
            self.open_pack(Path(chosen))

    def open_pack(self, path: Path) -> None:
        """Examine a pack and show whose it is and what it would change; nothing is changed yet."""
        from sme_apply.packs.pack import LARGEST_PACK

        try:
            content = read_whole_file(path, LARGEST_PACK, "rules-pack-file-too-large")
        except SmeApplyError as problem:
            self._refused(problem)
            return
        self._examine(content)

    def _examine(self, content: bytes) -> None:
        session = self._session
        in_use, cache = session.rules.in_use, session.rules.cache

        def look() -> Examined:
            from sme_apply.gui.rules.pack_examination import examined

            if in_use is None:
                raise BadInput(message("gui-needs-vault"))
            return examined(content, in_use, cache)

        session.work.beside(look, self._show_offer, self._refused)

    def _refused(self, error: Exception) -> None:
        if not shiboken6.isValid(self):
            return
        self.leave()
        said = error.message if isinstance(error, SmeApplyError) else message("gui-unexpected")
        self._offer.addWidget(note(self._words.say(said), "bad"))

    def _show_offer(self, found: Examined) -> None:
        from sme_apply.gui.rules.pack_offer import pack_changes, unknown_publisher

        if not shiboken6.isValid(self):
            return
        self.leave()
        self.examined = found
        if found.accepted:
            self._offer.addWidget(pack_changes(found, self._words, self.use_pack, self.leave))
        else:
            self._offer.addWidget(unknown_publisher(found, self._words, self.accept_publisher, self.leave))

    def accept_publisher(self) -> None:
        """Accept the publisher of the opened pack, then show what the pack would change."""
        found = self.examined
        if found is not None:
            self._session.rules.accept_publisher(found.pack, partial(self._examine, found.content))

    def use_pack(self) -> None:
        """Take the opened pack into use."""
        found, words = self.examined, self._words
        if found is None or not found.accepted:
            return
        said = words.text("rules-pack-used", id=found.pack.id, version=found.pack.version)
        self.leave()
        self._session.rules.use_pack(found.content, found.pack, lambda: self._says(said, "", None))

    def leave(self) -> None:
        """Put the opened pack away; nothing is changed."""
        self.examined = None
        emptied(self._offer)

    # The own folder

    def _show_folder(self, in_use: RulesInUse) -> None:
        words, folder = self._words, in_use.kept.own_folder
        emptied(self._folder)
        actions: list[Piece] = [button(words.text("rules-folder-choose"), self._choose_folder, icon="folder-open")]
        if folder is not None:
            reload = button(words.text("rules-folder-reload"), self._session.rules.reload, icon="refresh-cw")
            leave = button(words.text("rules-folder-leave"), partial(self._leave_folder, folder), kind="quiet")
            actions = [reload, *actions, leave]
        self._folder.addWidget(label(words.text("rules-folder"), "heading"))
        self._folder.addWidget(label(words.text("rules-folder-below"), "soft"))
        if folder is not None:
            self._folder.addWidget(label(str(folder), "label", selectable=True))
        self._folder.addLayout(row(*actions, None))
        if folder is None:
            return
        for season, id in in_use.own:
            programme = found_programme(in_use.catalogue, season, id)
            if programme is not None:
                said = words.text("rules-folder-holds", name=programme.name, season=season)
                self._folder.addWidget(note(said, "good"))
        if in_use.folder_faults:
            count = len(in_use.folder_faults)
            self._folder.addWidget(label(words.text("rules-folder-faults", count=count), "lead"))
        elif not in_use.own:
            self._folder.addWidget(label(words.text("rules-folder-empty"), "soft"))
        for fault in in_use.folder_faults:
            self._folder.addWidget(note(words.say(fault), "warn"))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._words.text("rules-folder-choose"))
        if chosen:
            self._session.rules.choose_folder(Path(chosen))

    def _leave_folder(self, folder: Path) -> None:
        words, rules = self._words, self._session.rules
        said, undo = words.text("rules-folder-left", folder=folder.name), words.text("gui-undo")
        back = partial(rules.choose_folder, folder)
        rules.choose_folder(None, lambda: self._says(said, undo, back))
