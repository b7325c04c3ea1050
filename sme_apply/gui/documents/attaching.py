"""The files that are attached to the draft at hand: looked at first, kept in the vault, held against the checklist."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.handing_in.package_choice import PackageChoice
from sme_apply.gui.keeping.long_work import LongWork
from sme_apply.gui.vault_door import Door
from sme_apply.terms import Message, SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.drafts import Application, AttachedFile
    from sme_apply.gui.documents.attached_files import Put, Swapped
    from sme_apply.gui.documents.looking import Look
    from sme_apply.gui.session import Session
    from sme_apply.vault import Vault
    from sme_apply.vault.records import PaperRecord

_TAKING_IN, _LOOKING = "documents-taking-in", "documents-looking"


@dataclass(frozen=True, slots=True)
class Wish:
    """A file that the user wants to attach.

    Args:
        document: what it is, in the programme's list.
        issued_on: its day of issue, if told.
        replaces: the attached file that gives way to it.
    """

    document: str
    path: Path
    issued_on: date | None = None
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not attached, and why."""

    file: str
    reason: Message


class Attaching(QObject):
    """Attaches, replaces and removes files one after another; what goes wrong with one changes nothing.

    Signals:
        changed: the files, what is known of them, or a refusal changed.
        done: something was attached or removed that can be taken back; carries a message.
    """

    changed = Signal()
    done = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._draft: str | None = None
        self.files: tuple[PaperRecord, ...] = ()
        self.looks: dict[str, Look] = {}
        self.refusals: dict[str, Refusal] = {}
        self.choice = PackageChoice()
        self.long = LongWork(session)
        self._jobs: deque[Callable[[], None]] = deque()
        self._undo: Callable[[], None] | None = None
        self._laid: tuple[Any, Application] | None = None
        session.drafting.opened.connect(self._draft_opened)
        session.door_changed.connect(self._door_changed)

    # What is there

    def of(self, document: str) -> tuple[PaperRecord, ...]:
        """Return the files that are attached as one document."""
        return tuple(each for each in self.files if each.document == document)

    def attached(self) -> tuple[AttachedFile, ...]:
        """Return the files as the checklist sees them."""
        from sme_apply.drafts import AttachedFile
        from sme_apply.gui.documents.looking import Look

        looks = [self.looks.get(each.sha256, Look(size=each.size)) for each in self.files]
        return tuple(
            AttachedFile(each.document, each.name, look.size or each.size, each.issued_on, look.refused, look.notes)
            for each, look in zip(self.files, looks, strict=True)
        )

    @property
    def application(self) -> Application | None:
        """Return the application at hand with its attached files at hand, and their problems among its own."""
        from sme_apply.drafts import with_files

        plain = self._session.drafting.application
        if plain is None:
            return None
        rests_on = (plain, self.attached(), self.choice.most_file_bytes)
        client = self._session.client
        laid_on = (*rests_on, client.lacks_approval)
        if self._laid is None or self._laid[0][0] is not plain or self._laid[0][1:] != laid_on[1:]:
            self._laid = (laid_on, client.with_approval(with_files(*rests_on)))
        return self._laid[1]

    @property
    def can_take_back(self) -> bool:
        """Whether the last change can be taken back."""
        return self._undo is not None

    # Changes

    def attach(self, wishes: Sequence[Wish]) -> None:
        """Attach files, one after another; each is opened in a process of its own before."""
        for wish in wishes:
            self.refusals.pop(wish.document, None)
            self._jobs.append(lambda wish=wish: self._take_in(wish))  # type: ignore[misc]
        self.changed.emit()
        self._go_on()

    def reuse(self, record: PaperRecord, document: str) -> None:
        """Attach a file of another draft of the company to this one, too."""
        from sme_apply.gui.documents.attached_files import Put

        put = Put(document, record.name, lambda vault: vault.papers.content(record.id), record.issued_on)
        self._jobs.append(lambda: self._swap(put, None, self._look_next))
        self._go_on()

    def remove(self, id: str) -> None:
        """Take an attached file away; it can be taken back until the draft is left."""
        if any(each.id == id for each in self.files):
            self._swap(None, id)

    def note_issue(self, id: str, issued_on: date | None) -> None:
        """Note the day of issue of an attached file."""
        record = next((each for each in self.files if each.id == id), None)
        if record is None or record.issued_on == issued_on:
            return

        def dated(found: tuple[PaperRecord, ...]) -> None:
            self.files = found
            self._undo = lambda: self.note_issue(id, record.issued_on)
            self._note(record.document)
            self.changed.emit()

        def piece(vault: Vault, company: str, draft: str) -> tuple[PaperRecord, ...]:
            from sme_apply.gui.documents.attached_files import files_of

            vault.papers.date_anew(id, issued_on)
            return files_of(vault, company, draft)

        self._in_vault(piece, dated)

    def take_back(self) -> bool:
        """Take the last change back; return whether there was one."""
        undo, self._undo = self._undo, None
        if undo is None:
            return False
        undo()
        return True

    def dismiss(self, document: str) -> None:
        """Forget why a file was not attached."""
        if self.refusals.pop(document, None) is not None:
            self.changed.emit()

    def choose(self, choice: PackageChoice) -> None:
        """Keep what the notice says about the files that the portal takes."""
        from sme_apply.gui.handing_in.package_choice import setting_of, written

        application, session = self._session.drafting.application, self._session
        if application is None or choice == self.choice:
            return
        self.choice = choice
        self.changed.emit()
        if not session.read_only:
            name, text = setting_of(application.draft.season, application.draft.programme), written(choice)
            session.with_vault(lambda vault: vault.set_setting(name, text), lambda _nothing: None)

    def look(self) -> None:
        """Open every attached file that was not looked at yet, one after another."""
        self._jobs.append(self._look_next)
        self._go_on()

    def others(self, done: Callable[[tuple[PaperRecord, ...]], None]) -> None:
        """Find what is attached to the other drafts of the company."""

        def find(vault: Vault, company: str, draft: str) -> tuple[PaperRecord, ...]:
            from sme_apply.gui.documents.attached_files import others_of

            return others_of(vault, company, draft)

        self._in_vault(find, done)

    def forget(self) -> None:
        """Hold nothing any more: another draft is at hand, or the vault was locked."""
        self._draft, self.files, self.choice = None, (), PackageChoice()
        self.looks, self.refusals = {}, {}
        self._jobs.clear()
        self._undo, self._laid = None, None
        self.long.stop()

    # One after another

    def _go_on(self) -> None:
        if self._jobs and not self.long.under_way:
            self._jobs.popleft()()

    def _take_in(self, wish: Wish) -> None:
        from sme_apply.gui.documents.looking import file_content, file_name, looked_at

        def piece(_told: object, stops: Callable[[], bool]) -> tuple[bytes, Look]:
            content = file_content(wish.path)
            return content, looked_at(content, stops)

        def taken(found: tuple[bytes, Look]) -> None:
            from sme_apply.gui.documents.attached_files import Put

            content, look = found
            put = Put(wish.document, file_name(wish.path), lambda _vault: content, wish.issued_on)
            there = wish.replaces if any(each.id == wish.replaces for each in self.files) else None
            self._swap(put, there, self._go_on, look)

        def refused(error: Exception) -> None:
            self._refuse(wish.document, file_name(wish.path), error)
            self._go_on()

        self._begin(_TAKING_IN, piece, taken, refused)

    def _look_next(self) -> None:
        from sme_apply.gui.documents.looking import looked_at_again

        record = next((each for each in self.files if each.sha256 not in self.looks), None)
        if record is None:
            self._go_on()
            return

        def looked(look: Look) -> None:
            self.looks[record.sha256] = look
            self.changed.emit()
            self.look()

        def go_on(_stopped: Exception) -> None:
            self._go_on()

        def look_at(content: bytes) -> None:
            self._begin(_LOOKING, lambda _told, stops: looked_at_again(content, stops), looked, go_on)

        self._in_vault(lambda vault, _company, _draft: vault.papers.content(record.id), look_at)

    def _begin(
        self, name: str, piece: Callable[..., Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        draft = self._draft

        def of_this_draft(then: Callable[[Any], None]) -> Callable[[Any], None]:
            # What arrives after the draft was left or the vault locked is not to be seen any more.
            return lambda found: then(found) if draft is not None and self._draft == draft else self._go_on()

        if not self.long.begin(name, piece, of_this_draft(done), failed=of_this_draft(failed), beside=True):
            self._jobs.appendleft(lambda: self._begin(name, piece, done, failed))

    def _swap(
        self, put: Put | None, takes: str | None, then: Callable[[], None] | None = None, look: Look | None = None
    ) -> None:
        def piece(vault: Vault, company: str, draft: str) -> Swapped | SmeApplyError:
            from sme_apply.gui.documents.attached_files import swap

            try:
                return swap(vault, company, draft, put, takes)
            except SmeApplyError as error:
                return error

        def swapped(found: Swapped | SmeApplyError) -> None:
            if isinstance(found, SmeApplyError):
                if put is None:
                    self._session.say_error(found)
                else:
                    self._refuse(put.document, put.name, found)
            else:
                self._swapped(found, look)
            if then is not None:
                then()

        self._in_vault(piece, swapped)

    def _swapped(self, found: Swapped, look: Look | None) -> None:
        self.files = found.files
        came, went = found.came, found.went
        if came is not None and look is not None:
            self.looks[came.sha256] = look
        takes = came.id if came is not None and found.is_new else None
        if went is not None or takes is not None:
            self._undo = lambda: self._swap(went, takes, self.look)
        for document in dict.fromkeys(each.document for each in (came, went) if each is not None):
            self._note(document)
        self.changed.emit()
        if went is not None and came is None:
            self.done.emit(message("documents-removed", file=went.name))
        elif came is not None:
            self.done.emit(message("documents-attached" if found.is_new else "documents-the-same", file=came.name))

    def _refuse(self, document: str, file: str, error: Exception) -> None:
        from sme_apply.export.documents import StoppedByUser

        if isinstance(error, SmeApplyError):
            self.refusals[document] = Refusal(file, error.message)
        elif not isinstance(error, StoppedByUser):
            self._session.say_error(error)
        self.changed.emit()

    def _note(self, document: str) -> None:
        """Tick a document whose file came, and untick one whose last file went."""
        from sme_apply.drafts import Paper

        application = self._session.drafting.application
        if application is None or all(each.id != document for each in application.track.documents):
            return
        files = self.of(document)
        days = [each.issued_on for each in files if each.issued_on is not None]
        noted = application.draft.papers.get(document, Paper()).issued_on
        self._session.drafting.note_paper(document, bool(files), min(days) if days else noted if files else None)

    # What it rests on

    def _in_vault(self, piece: Callable[[Vault, str, str], Any], done: Callable[[Any], None]) -> None:
        company, draft = self._session.company_id, self._draft
        if company is not None and draft is not None:
            self._session.with_vault(
                lambda vault: piece(vault, company, draft),
                lambda found: done(found) if self._draft == draft else None,
            )

    def _draft_opened(self) -> None:
        drafting = self._session.drafting
        if drafting.draft_id == self._draft:
            return
        self.forget()
        if drafting.application is None:
            self.changed.emit()
            return
        self._draft, draft = drafting.draft_id, drafting.application.draft

        def read(vault: Vault, company: str, id: str) -> tuple[tuple[PaperRecord, ...], str | None]:
            from sme_apply.gui.documents.attached_files import files_of
            from sme_apply.gui.handing_in.package_choice import setting_of

            return files_of(vault, company, id), vault.setting(setting_of(draft.season, draft.programme))

        def arrived(found: tuple[tuple[PaperRecord, ...], str | None]) -> None:
            from sme_apply.gui.handing_in.package_choice import read as read_choice

            self.files, self.choice = found[0], read_choice(found[1])
            self.changed.emit()

        self._in_vault(read, arrived)

    def _door_changed(self) -> None:
        if self._session.door is not Door.OPEN:
            self.forget()
