"""What the window is about, without the window: the open vault, its companies, the current one and its facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.autosave import Autosave
from sme_apply.gui.drafting import Drafting
from sme_apply.gui.judging import Judging
from sme_apply.gui.vault_door import Door, Opened, open_door
from sme_apply.gui.work import Work
from sme_apply.terms import Message, SmeApplyError, message

if TYPE_CHECKING:
    # The company room takes a moment to load; the first paint does not wait for it.
    from sme_apply.company import Company, FactValue
    from sme_apply.vault import CompanyRecord, DraftDocument, Vault

_MOST_STEPS_BACK = 200


class Session(QObject):
    """Holds what the pages show and change; every change is saved within a second.

    Args:
        folder: where the vault is.
        today: gives the present day.
        use_keyring: whether a new vault may put its key into the keyring of the operating system.
    """

    door_changed = Signal()
    companies_changed = Signal()
    company_chosen = Signal()
    """Another company, or none, is the current one."""
    facts_changed = Signal()
    """The facts of the current company changed."""
    company_removed = Signal(str)
    """Carries the name of the company; `take_back_removal` brings it back."""
    told = Signal(object)
    """Something the user should hear: a message."""

    def __init__(
        self, folder: Path, today: Callable[[], date], *, use_keyring: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.today = today
        self._use_keyring = use_keyring
        self.work = Work(self)
        self.autosave = Autosave(self.work, self)
        self.judging = Judging(self.work, today, self)
        self.drafting = Drafting(self)
        self.door = Door.OPENING
        self.door_reason: Message | None = None
        self.vault: Vault | None = None
        self.companies: tuple[CompanyRecord, ...] = ()
        self.company: Company | None = None
        self.company_id: str | None = None
        self._back: list[Company] = []
        self._forth: list[Company] = []
        self._removed: tuple[str, tuple[DraftDocument, ...], str, str | None] | None = None
        self.facts_changed.connect(self._judge)
        self.company_chosen.connect(self._judge)

    # The vault

    def open(self, passphrase: str | None = None) -> None:
        """Open the vault, or make one; `door_changed` tells what came of it."""
        self.door, self.door_reason = Door.OPENING, None
        self.door_changed.emit()
        folder, use_keyring = self.folder, self._use_keyring
        self.work.with_vault(
            lambda: open_door(folder, use_keyring=use_keyring, passphrase=passphrase), self._opened, self._not_opened
        )

    def close(self) -> Message | None:
        """Save what is not saved yet; if that succeeded, close the vault and let all work end.

        Returns:
            Why something could not be saved; the vault is then still open and the work still there.
        """
        problem = self.autosave.save_at_last()
        if problem is not None:
            return problem
        self.abandon()
        return None

    def abandon(self) -> None:
        """Close the vault as it is and let all work end."""
        vault, self.vault = self.vault, None
        self.work.finish(vault.close if vault is not None else None)

    def with_vault(self, piece: Callable[[Vault], Any], done: Callable[[Any], None]) -> None:
        """Do something with the open vault, in its thread; what goes wrong is told to the user."""
        vault = self.vault
        if vault is not None:
            self.work.with_vault(lambda: piece(vault), done, self.say_error)

    def say_error(self, error: Exception) -> None:
        """Tell the user what went wrong."""
        self.told.emit(error.message if isinstance(error, SmeApplyError) else message("gui-unexpected"))

    def _opened(self, opened: Opened) -> None:
        self.vault, self.door, self.door_reason = opened.vault, opened.door, opened.reason
        if opened.vault is None:
            self.door_changed.emit()
            return
        self.with_vault(lambda vault: (vault.companies(), vault.setting("current-company")), self._first_list)

    def _not_opened(self, error: Exception) -> None:
        self.door = Door.SHUT
        self.door_reason = error.message if isinstance(error, SmeApplyError) else message("gui-unexpected")
        self.door_changed.emit()

    def _first_list(self, found: tuple[tuple[CompanyRecord, ...], str | None]) -> None:
        self.companies, last = found
        self.door_changed.emit()
        self.companies_changed.emit()
        if any(record.id == last for record in self.companies) and last is not None:
            self.choose_company(last)

    # Companies

    def choose_company(self, id: str) -> None:
        """Make a company the current one."""
        self.autosave.save_now()

        def load(vault: Vault) -> tuple[str, Company]:
            from sme_apply.company import parse_company

            company = parse_company(vault.company(id).document.encode())
            vault.set_setting("current-company", id)
            return id, company

        self.with_vault(load, self._chosen)

    def _chosen(self, found: tuple[str, Company]) -> None:
        self.company_id, self.company = found
        self._back.clear()
        self._forth.clear()
        self.drafting.leave()
        self.judging.forget()
        self.company_chosen.emit()
        self.drafting.reload()

    def add_company(self, company: Company) -> None:
        """Put a new company into the vault and make it the current one."""
        document, name, number = _as_record(company)

        def add(vault: Vault) -> str:
            return vault.save_company(document, name=name, business_number=number).id

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
        """Remove a company with its drafts; it can be taken back until the next removal."""
        self.autosave.save_now()

        def remove(vault: Vault) -> tuple[str, tuple[DraftDocument, ...], str, str | None]:
            company = vault.company(id)
            drafts = tuple(vault.draft(each.id) for each in vault.drafts(id))
            vault.remove_company(id)
            return company.document, drafts, company.name, company.business_number

        def removed(kept: tuple[str, tuple[DraftDocument, ...], str, str | None]) -> None:
            self._removed = kept
            if id == self.company_id:
                self.autosave.drop(f"company {id}")
                self.company, self.company_id = None, None
                self.drafting.leave()
                self.company_chosen.emit()
                self.drafting.reload()
            self.reload_companies()
            self.company_removed.emit(kept[2])

        self.with_vault(remove, removed)

    def take_back_removal(self) -> None:
        """Bring back the company that was removed last, with its drafts."""
        if self._removed is None:
            return
        (document, drafts, name, number), self._removed = self._removed, None

        def bring_back(vault: Vault) -> None:
            company_id = vault.save_company(document, name=name, business_number=number).id
            for draft in reversed(drafts):
                vault.save_draft(
                    draft.document,
                    company_id=company_id,
                    season=draft.season,
                    programme=draft.programme,
                    track=draft.track,
                    form_version=draft.form_version,
                    title=draft.title,
                    completeness=draft.completeness,
                )

        self.with_vault(bring_back, lambda _nothing: self.reload_companies())

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
        self._step(self._back, self._forth)

    def redo(self) -> None:
        """Do the change that was taken back once more."""
        self._step(self._forth, self._back)

    @property
    def can_undo(self) -> bool:
        """Whether a change of a fact can be taken back."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Whether a change of a fact was taken back."""
        return bool(self._forth)

    def _become(self, company: Company) -> None:
        if self.company is None or company == self.company:
            return
        self._back = [*self._back[-_MOST_STEPS_BACK:], self.company]
        self._forth.clear()
        self._show(company)

    def _step(self, source: list[Company], target: list[Company]) -> None:
        if source and self.company is not None:
            target.append(self.company)
            self._show(source.pop())

    def _show(self, company: Company) -> None:
        self.company = company
        id = self.company_id
        document, name, number = _as_record(company)
        vault = self.vault
        if vault is not None and id is not None:
            self.autosave.keep(
                f"company {id}",
                lambda: vault.save_company(document, name=name, business_number=number, id=id),
                self._listed,
            )
        self.facts_changed.emit()
        self.drafting.facts_changed()

    def _listed(self, record: CompanyRecord) -> None:
        listed = {each.id: each for each in self.companies}
        known = listed.get(record.id)
        if known is None:
            return
        listed[record.id] = record
        self.companies = tuple(sorted(listed.values(), key=lambda each: (each.name, each.id)))
        if (known.name, known.business_number) != (record.name, record.business_number):
            self.companies_changed.emit()

    def _judge(self) -> None:
        self.judging.judge(self.company)


def _as_record(company: Company) -> tuple[str, str, str | None]:
    from sme_apply.company import dump_company

    name = company.name_ko or company.name_en or ""
    return dump_company(company).decode(), name, company.business_registration_number
