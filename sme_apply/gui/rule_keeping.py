"""Keeps the rules in use and changes them: readings of notices, packs, publishers and the own folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.vault_door import Door
from sme_apply.terms import SmeApplyError, message

if TYPE_CHECKING:
    # Packs bring ciphers along; the first paint does not wait for them.
    from sme_apply.gui.rules_in_use import RulesInUse
    from sme_apply.packs import Pack
    from sme_apply.programmes import Catalogue, Confirmation
    from sme_apply.vault import Vault
    from sme_apply.vault.records import ConfirmationRecord, NoticeRecord

Key = tuple[int, str, str]
Done = Callable[[], object] | None
State = Mapping[Key, "ConfirmationRecord | None"]
_MOST_STEPS_BACK = 200


@dataclass(frozen=True, slots=True)
class Step:
    """One change of readings: what stood there before and what stands there now."""

    before: State
    after: State


class RuleKeeping(QObject):
    """The rules in use; each change is saved in the vault, then the catalogue is put together anew.

    Args:
        session: whose vault it is.
        cache: the folder in which the shipped definitions are kept as they were read.

    Signals:
        changed: other rules are in use; ``in_use`` holds them.
    """

    changed = Signal()

    def __init__(self, session: Any, cache: Path | None = None) -> None:
        super().__init__(session)
        self._session = session
        self.cache = cache
        self.in_use: RulesInUse | None = None
        self._asked = 0
        self._back: list[Step] = []
        self._forth: list[Step] = []
        session.door_changed.connect(self._door_changed)

    def _door_changed(self) -> None:
        if self._session.door is Door.OPEN and self._session.vault is not None:
            if self.in_use is None:
                self._session.judging.wait()
                self.reload()
        elif self._session.door is not Door.OPEN:
            self._asked += 1
            self._forget_steps()
            if self.in_use is not None:
                self.in_use = None
                self._session.judging.use(None)

    def _forget_steps(self) -> None:
        self._back.clear()
        self._forth.clear()

    def reload(self) -> None:
        """Read what the vault keeps of rules and the own folder again."""
        self._change(lambda vault: None)

    # Readings of the notices

    def take_over(self, readings: Iterable[Confirmation], done: Done = None) -> None:
        """Keep what the user read of one or several values and clauses, as one step that can be undone.

        Args:
            done: called once it is saved and counts.

        Raises:
            BadInput: if one of them does not fit; nothing was changed.
        """
        from sme_apply.gui.readings import checked, record_of

        in_use, taken = self.in_use, tuple(readings)
        if in_use is None or not taken:
            return
        checked(in_use, taken)
        records = {(each.season, each.programme, each.value): record_of(each, in_use) for each in taken}
        self._step(Step({key: in_use.reading(*key) for key in records}, records), done)

    def take_back(self, key: Key, done: Done = None) -> None:
        """Take a reading back, so that the value beneath it counts again."""
        known = self.in_use.reading(*key) if self.in_use is not None else None
        if known is not None:
            self._step(Step({key: known}, {key: None}), done)

    def undo(self) -> None:
        """Take the last change of readings back."""
        if self._back:
            step = self._back.pop()
            self._forth.append(step)
            self._put(step.before)

    def redo(self) -> None:
        """Do the change that was taken back once more."""
        if self._forth:
            step = self._forth.pop()
            self._back.append(step)
            self._put(step.after)

    def _step(self, step: Step, done: Done) -> None:
        self._back = [*self._back[-_MOST_STEPS_BACK:], step]
        self._forth.clear()
        self._put(step.after, done)

    def _put(self, state: State, done: Done = None) -> None:
        def put(vault: Vault) -> None:
            there = {(each.season, each.programme, each.value_id) for each in vault.readings.of()}
            for key, record in state.items():
                if record is not None:
                    vault.readings.bring_back(record)
                elif key in there:
                    season, programme, value = key
                    vault.readings.take_back(season=season, programme=programme, value_id=value)

        self._change(put, done)

    # Official notices

    def notices(self, season: int, programme: str, done: Callable[[tuple[NoticeRecord, ...]], None]) -> None:
        """Hand over the notices attached to a programme."""
        self._session.with_vault(lambda vault: vault.readings.notices(season, programme), done)

    def attach(
        self, content: bytes, name: str, season: int, programme: str, done: Callable[[NoticeRecord], None]
    ) -> None:
        """Keep an official notice in the vault."""
        self._session.with_vault(
            lambda vault: vault.readings.attach_notice(content, season=season, programme=programme, name=name), done
        )

    def save_notice(self, id: str, path: Path, done: Callable[[], object]) -> None:
        """Write an attached notice to a file."""
        from sme_apply.gui.files import write_whole_file

        self._session.with_vault(
            lambda vault: write_whole_file(path, vault.readings.notice_content(id)), lambda _nothing: done()
        )

    def remove_notice(self, notice: NoticeRecord, done: Callable[[bytes], None]) -> None:
        """Remove an attached notice and hand over its content, so that it can be brought back."""

        def remove(vault: Vault) -> bytes:
            content = vault.readings.notice_content(notice.id)
            vault.readings.remove_notice(notice.id)
            return content

        self._session.with_vault(remove, done)

    # Packs and publishers

    def accept_publisher(self, pack: Pack, done: Done = None) -> None:
        """Accept the publisher of a pack, whose fingerprint the user has compared."""
        publisher = pack.publisher
        self._change(
            lambda vault: vault.rules.accept(
                fingerprint=publisher.fingerprint, name=publisher.name, document=publisher.to_file().decode()
            ),
            done,
        )

    def forget_publisher(self, fingerprint: str, done: Done = None) -> None:
        """No longer accept a publisher; its packs go out of use."""
        self._change(lambda vault: vault.rules.forget(fingerprint), done)

    def use_pack(self, content: bytes, pack: Pack, done: Done = None) -> None:
        """Take a pack into use that was examined and found admissible."""
        self._change(
            lambda vault: vault.rules.use_pack(
                content,
                fingerprint=pack.publisher.fingerprint,
                id=pack.id,
                version=pack.version,
                checksum=pack.checksum,
            ),
            done,
        )

    def leave_pack(self, fingerprint: str, id: str, done: Done = None) -> None:
        """Take a pack out of use."""
        self._change(lambda vault: vault.rules.leave_pack(fingerprint, id), done)

    # The own folder

    def choose_folder(self, folder: Path | None, done: Done = None) -> None:
        """Use the definitions of a folder of the user's own, or none."""
        from sme_apply.gui.rules_in_use import OWN_FOLDER

        named = None if folder is None else str(folder)
        self._change(lambda vault: vault.set_setting(OWN_FOLDER, named), done)

    # What they rest on

    def _change(self, change: Callable[[Vault], object], done: Done = None) -> None:
        """Change what the vault keeps, then put the catalogue together anew, off the window's thread."""
        self._asked += 1
        asked, cache, work = self._asked, self.cache, self._session.work

        def keep(vault: Vault) -> Any:
            from sme_apply.gui.rules_in_use import kept_rules

            change(vault)
            return kept_rules(vault)

        def kept(found: Any) -> None:
            from sme_apply.gui.rules_in_use import rules_in_use

            work.beside(lambda: rules_in_use(found, cache), lambda in_use: self._arrived(asked, in_use, done), failed)

        def failed(error: Exception) -> None:
            self._did_not(error)

        vault = self._session.vault
        if vault is not None:
            work.with_vault(lambda: keep(vault), kept, failed)

    def _arrived(self, asked: int, in_use: RulesInUse, done: Done) -> None:
        if asked == self._asked:
            self.in_use = in_use
            self._session.judging.use(in_use.catalogue)
            self.changed.emit()
        if done is not None and self._session.vault is not None:
            done()

    def _did_not(self, error: Exception) -> None:
        self._forget_steps()
        self._session.told.emit(error.message if isinstance(error, SmeApplyError) else message("gui-unexpected"))
        if self.in_use is None:
            # Without the rules of the vault the shipped ones are better than none.
            self._session.judging.use(None)
            self._session.judging.load()

    @property
    def catalogue(self) -> Catalogue | None:
        """Return the catalogue that counts, ``None`` while it is being put together."""
        return self.in_use.catalogue if self.in_use is not None else None
