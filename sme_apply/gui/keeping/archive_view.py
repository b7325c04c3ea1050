"""Everything in the vault as one open file: out of it, and into it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from sme_apply.gui.keeping.keeping import Kept
from sme_apply.gui.keeping.view import Says, View
from sme_apply.gui.parts.boxes import card, emptied, note, row
from sme_apply.gui.parts.buttons import button
from sme_apply.gui.parts.words_on_screen import label
from sme_apply.gui.session import Session
from sme_apply.sentences import Sentences

if TYPE_CHECKING:
    from sme_apply.vault import ArchiveCounts


class ArchiveView(View):
    """Writes an archive and takes one in."""

    def __init__(self, session: Session, words: Sentences, says: Says) -> None:
        super().__init__(session, words)
        self._says = says
        self._out: QVBoxLayout | None = None
        self._in: QVBoxLayout | None = None

    def state_of(self, kept: Kept) -> object:
        """Return everything on which the cards depend."""
        return self.session.read_only

    def put_cards(self, kept: Kept) -> None:
        """Put the cards together."""
        self._out, self._in = QVBoxLayout(), QVBoxLayout()
        write = button(self.say("keeping-archive-write"), self._choose_target, icon="download")
        self.cards.addWidget(
            card(
                label(self.say("keeping-archive-out"), "heading"),
                label(self.say("keeping-archive-out-below"), "soft"),
                note(self.say("archive-not-encrypted"), "warn"),
                row(write, None),
                self._out,
            )
        )
        if self.session.read_only:
            return
        read = button(self.say("keeping-archive-choose"), self._choose_source, icon="upload")
        self.cards.addWidget(
            card(
                label(self.say("keeping-archive-in"), "heading"),
                label(self.say("keeping-archive-in-below"), "soft"),
                row(read, None),
                self._in,
            )
        )

    def _choose_target(self) -> None:
        proposed = self.say("keeping-archive-file", day=self.session.today())
        chosen, _ = QFileDialog.getSaveFileName(self, self.say("keeping-archive-write"), proposed, "ZIP (*.zip)")
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write everything into a file."""

        def written(counts: ArchiveCounts) -> None:
            self._show(self._out, "keeping-archive-written", counts, file=path.name)

        self.session.keeping.write_archive(path, written)

    def _choose_source(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.say("keeping-archive-choose"), "", "ZIP (*.zip)")
        if chosen:
            self.look_into(Path(chosen))

    def look_into(self, path: Path) -> None:
        """Show how much a file holds, before anything is taken in."""

        def looked(counts: ArchiveCounts) -> None:
            if self._in is None:
                return
            self._show(self._in, "keeping-archive-holds", counts, file=path.name)
            go = button(self.say("keeping-archive-take-in"), partial(self.take_in, path), kind="primary")
            leave = button(self.say("gui-cancel"), partial(emptied, self._in), kind="quiet")
            self._in.addLayout(row(go, leave, None))

        self.session.keeping.look_into_archive(path, looked)

    def take_in(self, path: Path) -> None:
        """Add what a file holds to the vault."""

        def taken(counts: ArchiveCounts) -> None:
            self._show(self._in, "keeping-archive-taken-in", counts, file=path.name)

        if self._in is not None:
            emptied(self._in)
        self.session.keeping.take_in_archive(path, taken)

    def _show(self, where: QVBoxLayout | None, key: str, counts: ArchiveCounts, *, file: str) -> None:
        if where is None:
            return
        emptied(where)
        said = self.say("keeping-archive-counts", companies=counts.companies, drafts=counts.drafts,
                        versions=counts.versions, readings=counts.readings, notices=counts.notices)  # fmt: skip
        where.addWidget(note(f"{self.say(key, file=file)}\n{said}", "good"))
        for name, count in (("present", counts.present), ("left-out", counts.left_out)):
            if count:
                where.addWidget(label(self.say(f"keeping-archive-{name}", count=count), "soft"))
