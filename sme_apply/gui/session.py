"""What the window is about, without the window: the open vault, its companies, the current one and its facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui import auto_lock
from sme_apply.gui.clients.client_state import ClientWork
from sme_apply.gui.documents.attaching import Attaching
from sme_apply.gui.drafting import Drafting
from sme_apply.gui.judging import Judging
from sme_apply.gui.keeping.keeping import Keeping
from sme_apply.gui.matrix.importing import Importing
from sme_apply.gui.matrix.judging_all import JudgingAll
from sme_apply.gui.matrix.known_marks import KnownMarks
from sme_apply.gui.rule_keeping import RuleKeeping
from sme_apply.gui.steps import Steps
from sme_apply.gui.tending import Tending
from sme_apply.gui.theme import Appearance
from sme_apply.gui.vault_session import VaultSession
from sme_apply.gui.verdicts.what_if import WhatIf

if TYPE_CHECKING:
    # The company room takes a moment to load; the first paint does not wait for it.
    from sme_apply.company import Company, FactValue
    from sme_apply.vault import CompanyRecord, Vault


class Session(VaultSession):
    """Holds what the pages show and change; every change is saved within a second.

    Args:
        folder: where the vault is.
        today: gives the present day.
        use_keyring: whether a new vault may put its key into the keyring of the operating system.
        cache: the folder in which the shipped definitions are kept as they were read.
    """

    companies_changed = Signal()
    company_chosen = Signal()
    """Another company, or none, is the current one."""
    facts_changed = Signal()
    """The facts of the current company changed."""
    company_removed = Signal(str)
    """Carries the name of the company; `take_back_removal` brings it back."""

    def __init__(
        self,
        folder: Path,
        today: Callable[[], date],
        *,
        use_keyring: bool = True,
        cache: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(folder, use_keyring=use_keyring, parent=parent)
        self.today = today
        self.appearance = Appearance(self)
        self.judging = Judging(self.work, today, self, cache=cache)
        self.rules = RuleKeeping(self, cache)
        self.what_if = WhatIf(self)
        self.drafting = Drafting(self)
        self.tending = Tending(self)
        self.keeping = Keeping(self, use_keyring=use_keyring)
        self.attaching = Attaching(self)
        self.client = ClientWork(self)
        self.marks = KnownMarks(self)
        self.judging_all = JudgingAll(self)
        self.importing = Importing(self)
        self.companies: tuple[CompanyRecord, ...] = ()
        self.company: Company | None = None
        self.company_id: str | None = None
        self._steps: Steps[Company] = Steps()
        self._removed: str | None = None
        self.facts_changed.connect(self._judge)
        self.company_chosen.connect(self._judge)

    # The vault

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

    def _first_list(self, found: tuple[tuple[CompanyRecord, ...], str | None, str | None, bool]) -> None:
        self.companies, last, minutes, has_code = found
        self.auto_lock_minutes = auto_lock.minutes_of(minutes)
        self.auto_lock_changed.emit()
        self.door_changed.emit()
        self.companies_changed.emit()
        if any(record.id == last for record in self.companies) and last is not None:
            self.choose_company(last)
        self.recovery.note_missing(not has_code)

    def before_closing(self) -> None:
        """Keep a version of the draft that was worked on."""
        self.drafting.keep_version()

    def forget_companies(self) -> None:
        """Forget everything that was read from the vault."""
        self.companies, self.company, self.company_id = (), None, None
        self._removed = None
        self._steps.clear()
        self.drafting.forget()
        self.judging.judge(None)

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
