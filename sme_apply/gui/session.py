"""What the window is about, without the window: the open vault, its companies, the current one and its facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui import auto_lock
from sme_apply.gui.autosave import Autosave
from sme_apply.gui.drafting import Drafting
from sme_apply.gui.judging import Judging
from sme_apply.gui.keeping.keeping import Keeping
from sme_apply.gui.recovery_showing import RecoveryShowing
from sme_apply.gui.rule_keeping import RuleKeeping
from sme_apply.gui.steps import Steps
from sme_apply.gui.tending import Tending
from sme_apply.gui.vault_door import Damage, Door, Knock, Opened, open_door
from sme_apply.gui.work import Work
from sme_apply.terms import Message, SmeApplyError, message

if TYPE_CHECKING:
    # The company room takes a moment to load; the first paint does not wait for it.
    from sme_apply.company import Company, FactValue
    from sme_apply.vault import CompanyRecord, Vault


class Session(QObject):
    """Holds what the pages show and change; every change is saved within a second.

    Args:
        folder: where the vault is.
        today: gives the present day.
        use_keyring: whether a new vault may put its key into the keyring of the operating system.
        cache: the folder in which the shipped definitions are kept as they were read.
    """

    door_changed = Signal()
    auto_lock_changed = Signal()
    companies_changed = Signal()
    company_chosen = Signal()
    """Another company, or none, is the current one."""
    facts_changed = Signal()
    """The facts of the current company changed."""
    company_removed = Signal(str)
    """Carries the name of the company; `take_back_removal` brings it back."""
    told = Signal(object)
    """Something the user should hear: a message."""
    failed = Signal(object)
    """Something went wrong, and the user was told; carries the error."""

    def __init__(
        self,
        folder: Path,
        today: Callable[[], date],
        *,
        use_keyring: bool = True,
        cache: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.today = today
        self._use_keyring = use_keyring
        self.work = Work(self)
        self.autosave = Autosave(self.work, self)
        self.judging = Judging(self.work, today, self, cache=cache)
        self.rules = RuleKeeping(self, cache)
        self.drafting = Drafting(self)
        self.tending = Tending(self)
        self.door = Door.OPENING
        self.door_reason: Message | None = None
        self.vault: Vault | None = None
        self._wants_reading = False
        self.slots: frozenset[str] = frozenset()
        self.damage: Damage | None = None
        self.offered_keyring: str | None = None
        self.recovery = RecoveryShowing(self)
        self.keeping = Keeping(self, use_keyring=use_keyring)
        self.auto_lock_minutes = auto_lock.BY_DEFAULT
        self.companies: tuple[CompanyRecord, ...] = ()
        self.company: Company | None = None
        self.company_id: str | None = None
        self._steps: Steps[Company] = Steps()
        self._removed: str | None = None
        self.facts_changed.connect(self._judge)
        self.company_chosen.connect(self._judge)

    # The vault

    def open(
        self,
        passphrase: str | None = None,
        *,
        recovery: str | None = None,
        read_only: bool | None = None,
        with_keyring: bool = False,
    ) -> None:
        """Open the vault, or make one; `door_changed` tells what came of it.

        Args:
            passphrase: what the user typed, if it was asked for.
            recovery: the recovery code as it was typed, if it was asked for.
            read_only: whether to open it beside the window that writes to it; ``None`` is as it was asked last.
            with_keyring: whether a new vault is made for the keyring that was offered.
        """
        self.door, self.door_reason = Door.OPENING, None
        self.door_changed.emit()
        self._wants_reading = self._wants_reading if read_only is None else read_only
        folder, use_keyring = self.folder, self._use_keyring
        knock = Knock(passphrase, recovery, self._wants_reading, with_keyring)
        self.work.with_vault(lambda: open_door(folder, knock, use_keyring=use_keyring), self.enter, self._not_opened)

    @property
    def read_only(self) -> bool:
        """Whether the vault is open for reading only."""
        return self.vault is not None and not self.vault.closed and self.vault.read_only

    def lock(self) -> Message | None:
        """Save what is not saved yet, close the vault and forget everything that was read from it.

        Returns:
            Why something could not be saved; the vault is then still open and the work still there.
        """
        vault = self.vault
        if vault is None:
            return None
        # Beside the window that writes nothing can be saved, as each attempt was told.
        problem = None if self.read_only else self.autosave.save_at_last()
        if problem is not None:
            return problem
        self.autosave.forget()
        self.drafting.keep_version()
        self.vault, self.door_reason = None, None
        self.door = Door.RESTING if "keyring" in self.slots else Door.LOCKED
        self.companies, self.company, self.company_id = (), None, None
        self._removed, self.recovery.code = None, None
        self._steps.clear()
        self.drafting.forget()
        self.judging.judge(None)
        self.work.with_vault(vault.close, lambda _nothing: None, self.say_error)
        self.door_changed.emit()
        return None

    def set_auto_lock(self, minutes: int) -> None:
        """Lock after this many minutes without a touch; 0 is never. It is kept in the vault."""
        self.auto_lock_minutes = minutes
        self.auto_lock_changed.emit()
        self.with_vault(lambda vault: vault.set_setting(auto_lock.SETTING, str(minutes)), lambda _nothing: None)

    def close(self) -> Message | None:
        """Save what is not saved yet; if that succeeded, close the vault and let all work end.

        Returns:
            Why something could not be saved; the vault is then still open and the work still there.
        """
        problem = self.autosave.save_at_last()
        if problem is not None:
            return problem
        self.drafting.keep_version()
        self.abandon()
        return None

    def abandon(self) -> None:
        """Close the vault as it is and let all work end."""
        vault, self.vault = self.vault, None
        self.work.finish(vault.close if vault is not None else None)

    def with_vault(self, piece: Callable[[Vault], Any], done: Callable[[Any], None]) -> None:
        """Do something with the open vault, in its thread; what goes wrong is told to the user."""
        vault = self.vault
        if vault is None:
            return

        def still_open(then: Callable[[Any], None]) -> Callable[[Any], None]:
            # What arrives after the vault was locked is not to be seen any more.
            return lambda result: then(result) if self.vault is vault else None

        self.work.with_vault(lambda: piece(vault), still_open(done), still_open(self.say_error))

    def say_error(self, error: Exception) -> None:
        """Tell the user what went wrong."""
        self.failed.emit(error)
        self.told.emit(error.message if isinstance(error, SmeApplyError) else message("gui-unexpected"))

    def enter(self, opened: Opened) -> None:
        """Take over what came of opening the vault."""
        self.vault, self.door, self.door_reason = opened.vault, opened.door, opened.reason
        self.slots, self.recovery.code = opened.slots, opened.new_code
        self.damage, self.offered_keyring = opened.damage, opened.keyring
        if opened.vault is None:
            self.door_changed.emit()
        else:
            self.read_anew()

    def read_anew(self) -> None:
        """Read what the window begins with: the vault was opened, or holds something else than before."""
        names = ("current-company", auto_lock.SETTING)
        self.with_vault(
            lambda vault: (
                vault.companies(),
                *(vault.setting(name) for name in names),
                vault.read_only or vault.slots().recovery.value == "asked-back",
            ),
            self._first_list,
        )

    def _not_opened(self, error: Exception) -> None:
        self.failed.emit(error)
        self.door = Door.SHUT
        self.door_reason = error.message if isinstance(error, SmeApplyError) else message("gui-unexpected")
        self.door_changed.emit()

    def _first_list(self, found: tuple[tuple[CompanyRecord, ...], str | None, str | None, bool]) -> None:
        self.companies, last, minutes, has_code = found
        self.auto_lock_minutes = auto_lock.minutes_of(minutes)
        self.auto_lock_changed.emit()
        self.door_changed.emit()
        self.companies_changed.emit()
        if any(record.id == last for record in self.companies) and last is not None:
            self.choose_company(last)
        self.recovery.note_missing(not has_code)

    # Companies

    def choose_company(self, id: str) -> None:
        """Make a company the current one."""
        self.autosave.save_now()

        def load(vault: Vault) -> tuple[str, Company]:
            from sme_apply.company import parse_company

            company = parse_company(vault.company(id).document.encode())
            if not vault.read_only:
                vault.set_setting("current-company", id)
            return id, company

        self.with_vault(load, self._chosen)

    def _chosen(self, found: tuple[str, Company]) -> None:
        self.company_id, self.company = found
        self._steps.clear()
        self.drafting.leave()
        self.judging.forget()
        self.company_chosen.emit()
        self.drafting.reload()

    def add_company(self, company: Company) -> None:
        """Put a new company into the vault and make it the current one."""
        document, name, number = _as_record(company)

        def add(vault: Vault) -> str:
            return vault.save_company(document, name=name, business_number=number, words=_words(company)).id

        def added(id: str) -> None:
            self.reload_companies()
            self.choose_company(id)

        self.with_vault(add, added)

    def add_company_file(self, data: bytes) -> None:
        """Put the company of a company file into the vault.

        Raises:
            BadInput: if the file cannot be read.
        """
        from sme_apply.company import parse_company

        self.add_company(parse_company(data))

    def reload_companies(self) -> None:
        """Read the list of companies again."""

        def loaded(companies: tuple[CompanyRecord, ...]) -> None:
            self.companies = companies
            self.companies_changed.emit()

        self.with_vault(lambda vault: vault.companies(), loaded)

    def remove_company(self, id: str) -> None:
        """Put a company with its drafts into the bin."""
        self.autosave.save_now()

        def remove(vault: Vault) -> str:
            name = vault.company(id).name
            vault.bin.put_company(id)
            return name

        def removed(name: str) -> None:
            self._removed = id
            if id == self.company_id:
                self.show_none()
            self.reload_companies()
            self.company_removed.emit(name)

        self.with_vault(remove, removed)

    def show_none(self) -> None:
        """Put the current company and its draft away; what was not saved of them is dropped."""
        self.autosave.forget()
        self.company, self.company_id = None, None
        self._steps.clear()
        self.drafting.leave(keep=False)
        self.judging.forget()
        self.company_chosen.emit()
        self.drafting.reload()

    def take_back_removal(self) -> None:
        """Bring back the company that was removed last, with its drafts."""
        id, self._removed = self._removed, None
        if id is not None:
            self.with_vault(lambda vault: vault.bin.bring_back_company(id), lambda _nothing: self.reload_companies())

    # Facts

    def set_fact(self, path: str, value: FactValue | list[Any] | None) -> None:
        """Change one fact of the current company.

        Raises:
            BadInput: if the value cannot be taken; nothing was changed.
        """
        from sme_apply.company import with_fact

        if self.company is not None:
            self._become(with_fact(self.company, path, value))

    def undo(self) -> None:
        """Take the last change of a fact back."""
        if self.company is not None and (before := self._steps.back(self.company)) is not None:
            self._show(before)

    def redo(self) -> None:
        """Do the change that was taken back once more."""
        if self.company is not None and (after := self._steps.forth(self.company)) is not None:
            self._show(after)

    @property
    def can_undo(self) -> bool:
        """Whether a change of a fact can be taken back."""
        return self._steps.can_go_back

    @property
    def can_redo(self) -> bool:
        """Whether a change of a fact was taken back."""
        return self._steps.can_go_forth

    def _become(self, company: Company) -> None:
        if self.company is None or company == self.company:
            return
        self._steps.note(self.company)
        self._show(company)

    def _show(self, company: Company) -> None:
        self.company = company
        id = self.company_id
        document, name, number = _as_record(company)
        vault = self.vault
        if vault is not None and id is not None:
            self.autosave.keep(
                f"company {id}",
                lambda: vault.save_company(document, name=name, business_number=number, id=id, words=_words(company)),
                self._listed,
            )
        self.facts_changed.emit()
        self.drafting.facts_changed()

    def _listed(self, record: CompanyRecord) -> None:
        place = next((place for place, each in enumerate(self.companies) if each.id == record.id), None)
        if place is None:
            return
        known = self.companies[place]
        listed = (*self.companies[:place], record, *self.companies[place + 1 :])
        if (known.name, known.business_number) == (record.name, record.business_number):
            self.companies = listed
        else:
            self.companies = tuple(sorted(listed, key=lambda each: (each.name, each.id)))
            self.companies_changed.emit()

    def _judge(self) -> None:
        self.judging.judge(self.company)


def _as_record(company: Company) -> tuple[str, str, str | None]:
    from sme_apply.company import dump_company

    name = company.name_ko or company.name_en or ""
    return dump_company(company).decode(), name, company.business_registration_number


def _words(company: Company) -> tuple[tuple[str, str], ...]:
    from sme_apply.company import searchable_facts

    return searchable_facts(company)
