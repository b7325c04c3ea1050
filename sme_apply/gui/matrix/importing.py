"""Takes a list of clients into the vault: read, matched, gone through, taken in, and taken back again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.vault_door import Door

if TYPE_CHECKING:
    from sme_apply.company import Company
    from sme_apply.gui.session import Session
    from sme_apply.sheets import Book, Difference, Matching, Table, TakenRow, TakenTable
    from sme_apply.vault import Vault

_REMEMBERED = "sheet-columns-"


@dataclass(frozen=True, slots=True)
class KnownClient:
    """A row of the list whose business number is in the vault already.

    Args:
        id: the company in the vault.
        company: as it is there.
        row: what the list tells.
        differences: what it tells otherwise.
    """

    id: str
    company: Company = field(repr=False)
    row: TakenRow = field(repr=False)
    differences: tuple[Difference, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What is needed to take an import back.

    Args:
        fresh: the names in the vault of the clients that were new.
        changed: those of the clients that were changed, each as it was before and after.
    """

    fresh: tuple[str, ...]
    changed: tuple[tuple[str, Company, Company], ...] = field(repr=False)


class Importing(QObject):
    """One list of clients on its way into the vault.

    Signals:
        changed: the file, its columns or what was found in it are others now.
        taken: clients were taken in: how many new ones, how many changed.
    """

    changed = Signal()
    taken = Signal(int, int)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._asked = 0
        self._done: list[TakenBack] = []
        self._clear()
        session.door_changed.connect(self._forget_when_shut)

    def _clear(self) -> None:
        self.path: Path | None = None
        self.book: Book | None = None
        self.table: Table | None = None
        self.matching: Matching | None = None
        self.found: TakenTable | None = None
        self.known: tuple[KnownClient, ...] = ()
        self.reading = False

    def forget(self) -> None:
        """Drop the list and everything that was read of it."""
        self._asked += 1
        self._clear()
        self.changed.emit()

    def _forget_when_shut(self) -> None:
        if self._session.door is not Door.OPEN:
            self._done.clear()
            self.forget()

    @property
    def fresh(self) -> tuple[TakenRow, ...]:
        """Return the rows of clients that are not in the vault."""
        if self.found is None:
            return ()
        known = {id(each.row) for each in self.known}
        return tuple(row for row in self.found.taken if id(row) not in known)

    @property
    def last(self) -> tuple[int, int] | None:
        """Return how many clients the last import added and how many it changed; ``None`` if none can be taken back."""
        return (len(self._done[-1].fresh), len(self._done[-1].changed)) if self._done else None

    # Reading

    def open(self, path: Path, sheet: str | None = None) -> None:
        """Read a list of clients.

        Args:
            sheet: the sheet that is meant; hidden ones are read only when they are named.
        """
        self.forget()
        self.path, self.reading = path, True
        self.changed.emit()

        def read() -> tuple[Book, Table, Matching]:
            from sme_apply.sheets import match_columns, read_book_file
            from sme_apply.terms import BadInput, message

            book = read_book_file(path, hidden=(sheet,) if sheet is not None else ())
            table = next((each for each in book.tables if sheet in (None, each.title)), None)
            if table is None:
                raise BadInput(message("sheets-no-table"))
            return book, table, match_columns(table)

        def arrived(told: tuple[Book, Table, Matching]) -> None:
            self.book, self.table, matching = told
            name = _REMEMBERED + matching.signature
            self._session.with_vault(
                lambda vault: vault.setting(name), lambda kept: self._go_through(matching.remembering(kept))
            )

        self._beside(read, arrived)

    def choose_column(self, place: int, path: str | None) -> None:
        """Correct what a column holds; it is remembered for the next list with the same headings."""
        if self.matching is None:
            return
        matching = self.matching.chosen(place, path)
        if not self._session.read_only:
            name, kept = _REMEMBERED + matching.signature, matching.kept()
            self._session.with_vault(lambda vault: vault.set_setting(name, kept), lambda _nothing: None)
        self._go_through(matching)

    def _go_through(self, matching: Matching) -> None:
        table = self.table
        if table is None:
            return
        self.matching, self.reading = matching, True

        def go() -> TakenTable:
            from sme_apply.sheets import take_in

            return take_in(table, matching)

        self._beside(go, self._compare)

    def _compare(self, found: TakenTable) -> None:
        """Find the clients that are in the vault already, and what the list tells otherwise of them."""
        numbers = {each.business_number: each.id for each in self._session.companies if each.business_number}
        asked = self._asked

        def look(vault: Vault) -> tuple[KnownClient, ...]:
            from sme_apply.company import parse_company
            from sme_apply.sheets import differences

            known = []
            for row in found.taken:
                id = numbers.get(row.company.business_registration_number or "")
                if id is not None:
                    company = parse_company(vault.company(id).document.encode())
                    known.append(KnownClient(id, company, row, differences(company, row)))
            return tuple(known)

        def compared(known: tuple[KnownClient, ...]) -> None:
            if asked == self._asked:
                self.found, self.known, self.reading = found, known, False
                self.changed.emit()

        self._session.with_vault(look, compared)

    def _beside(self, piece: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._asked += 1
        asked = self._asked

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self.forget()
                self._session.say_error(error)

        self._session.work.beside(piece, lambda told: then(told) if asked == self._asked else None, failed)

    # Taking in

    def take(self, chosen: Iterable[tuple[str, Difference]]) -> None:
        """Put the new clients into the vault, and the differences that were chosen, each with its company's id."""
        fresh, known = self.fresh, {each.id: each for each in self.known}
        wanted: dict[str, list[Difference]] = {}
        for id, difference in chosen:
            wanted.setdefault(id, []).append(difference)
        self._session.autosave.save_now()

        def save(vault: Vault) -> TakenBack:
            from sme_apply.sheets import accepted

            changed = [(id, accepted(known[id].company, differences)) for id, differences in wanted.items()]
            with vault.together():
                made = tuple(_save(vault, row.company) for row in fresh)
                for id, company in changed:
                    _save(vault, company, id)
            return TakenBack(made, tuple((id, known[id].company, company) for id, company in changed))

        def saved(done: TakenBack) -> None:
            self._done.append(done)
            self.forget()
            self._read_anew(done)
            # Whoever hears of it finds the new clients in the list already.
            self._session.with_vault(
                lambda _vault: None, lambda _nothing: self.taken.emit(len(done.fresh), len(done.changed))
            )

        self._session.with_vault(save, saved)

    def take_back(self) -> None:
        """Put the new clients of the last import into the bin, and the facts that it changed back as they were.

        What was changed once more since then stays as it is now.
        """
        if not self._done:
            return
        last = self._done.pop()
        self._session.autosave.save_now()

        def undo(vault: Vault) -> None:
            there = {record.id for record in vault.companies()}
            with vault.together():
                for id in there.intersection(last.fresh):
                    vault.bin.put_company(id)
                for id, before, after in last.changed:
                    if id in there:
                        _put_back(vault, id, before, after)

        def undone(_nothing: object) -> None:
            if self._session.company_id in last.fresh:
                self._session.show_none()
            self._read_anew(last)
            if last.changed and self._session.judging_all.season is not None:
                self._session.judging_all.begin()
            self.changed.emit()

        self._session.with_vault(undo, undone)

    def _read_anew(self, done: TakenBack) -> None:
        self._session.reload_companies()
        current = self._session.company_id
        if current is not None and any(id == current for id, _, _ in done.changed):
            self._session.choose_company(current)


def _put_back(vault: Vault, id: str, before: Company, after: Company) -> None:
    from sme_apply.company import Company, parse_company

    now = parse_company(vault.company(id).document.encode())
    names = [name for name in Company.model_fields if getattr(before, name) != getattr(after, name)]
    untouched = {name: getattr(before, name) for name in names if getattr(now, name) == getattr(after, name)}
    _save(vault, now.model_copy(update=untouched), id)


def _save(vault: Vault, company: Company, id: str | None = None) -> str:
    from sme_apply.company import dump_company, searchable_facts

    name, number = company.name_ko or company.name_en or "", company.business_registration_number
    document, words = dump_company(company).decode(), searchable_facts(company)
    return vault.save_company(document, name=name, business_number=number, id=id, words=words).id
