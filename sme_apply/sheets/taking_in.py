"""Takes the rows of a table in as companies: good rows are taken, the others are kept with what is wrong in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from sme_apply.company import Company, spec_of, with_fact
from sme_apply.sheets.book import Row, Table, column_letters
from sme_apply.sheets.cells import told
from sme_apply.sheets.known_words import bare, listed
from sme_apply.sheets.matching import Match, Matching
from sme_apply.terms import BadInput, Message, message

_YEARLY = ("fiscal_years", "exports")
_MAIN = "main_industry."


@dataclass(frozen=True, slots=True)
class CellFinding:
    """What is to be said about one cell.

    Args:
        row: the number of the row as the spreadsheet shows it.
        column: the letters of the column; empty where the whole row is meant.
        said: what is wrong and what to do, or what was assumed.
    """

    row: int
    column: str
    said: Message

    @property
    def placed(self) -> Message:
        """Return the finding with its place before it."""
        if not self.column:
            return message("sheets-finding-row", row=self.row, said=self.said)
        return message("sheets-finding", row=self.row, column=self.column, said=self.said)


@dataclass(frozen=True, slots=True)
class TakenRow:
    """A row that became a company.

    Args:
        row: as it stands in the table.
        company: what it tells.
        paths: the facts that it tells, in the order of the columns.
        remarks: what was assumed on reading it.
    """

    row: Row
    company: Company = field(repr=False)
    paths: tuple[str, ...] = ()
    remarks: tuple[CellFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that must be mended."""

    row: Row
    problems: tuple[CellFinding, ...]


@dataclass(frozen=True, slots=True)
class TakenTable:
    """A table that was gone through.

    Args:
        taken, refused: its rows.
        examples: how many rows were examples of the template.
        formulas: how many results of formulas were taken as they were kept.
    """

    taken: tuple[TakenRow, ...]
    refused: tuple[RefusedRow, ...]
    examples: int = 0
    formulas: int = 0


def take_in(table: Table, matching: Matching) -> TakenTable:
    """Return what the rows below the headings tell; nothing in them is worked out or followed."""
    columns = tuple(match for match in matching.matches if match.path is not None)
    taken: list[TakenRow] = []
    refused: list[RefusedRow] = []
    numbers: dict[str, int] = {}
    examples = formulas = 0
    for row in table.rows:
        if row.number <= matching.heading_row or all(row.cell(match.place).empty for match in columns):
            continue
        if matching.guiding is not None and _is_example(row.cell(matching.guiding).content):
            examples += 1
            continue
        found = _row(row, columns)
        if isinstance(found, TakenRow):
            number = found.company.business_registration_number
            first = numbers.setdefault(number, row.number) if number else row.number
            if first != row.number:
                twice = CellFinding(row.number, "", message("sheets-number-twice", row=first))
                found = RefusedRow(row, (twice,))
        if isinstance(found, RefusedRow):
            refused.append(found)
        else:
            taken.append(found)
            formulas += sum(row.cell(match.place).formula for match in columns)
    return TakenTable(tuple(taken), tuple(refused), examples, formulas)


def _is_example(content: object) -> bool:
    return isinstance(content, str) and bare(content) in listed("sheets-example-mark")


def _row(row: Row, columns: Iterable[Match]) -> TakenRow | RefusedRow:
    values: dict[str, tuple[Any, str]] = {}
    problems: list[CellFinding] = []
    remarks: list[CellFinding] = []
    for match in columns:
        cell, letters = row.cell(match.place), column_letters(match.place)
        if cell.empty and not cell.merged:
            continue
        try:
            value, remark = told(spec_of(str(match.path)), cell, match.factor)
        except BadInput as refused:
            problems.append(CellFinding(row.number, letters, refused.message))
            continue
        if remark is not None:
            remarks.append(CellFinding(row.number, letters, remark))
        if value is not None:
            values[str(match.path)] = value, letters
    company = _company(row.number, values, problems)
    if company is not None and not (company.name_ko or company.name_en or company.business_registration_number):
        problems.append(CellFinding(row.number, "", message("sheets-no-name")))
    if company is None or problems:
        return RefusedRow(row, tuple(problems))
    return TakenRow(row, company, tuple(values), tuple(remarks))


def _company(row: int, values: dict[str, tuple[Any, str]], problems: list[CellFinding]) -> Company | None:
    """Return the company of a row; what is wrong is looked for cell by cell only where something is."""
    told_whole: dict[str, Any] = {}
    for path, (value, _) in values.items():
        _put(told_whole, path, value)
    try:
        return Company.model_validate(told_whole)
    except ValidationError:
        before = len(problems)
        problems.extend(_wrong_cells(row, values))
        if len(problems) == before:
            raise
        return None


def _wrong_cells(row: int, values: dict[str, tuple[Any, str]]) -> Iterator[CellFinding]:
    for path, (value, letters) in values.items():
        try:
            if path.startswith(_MAIN):
                with_fact(Company(), "industries", [{path.removeprefix(_MAIN): value}])
            else:
                with_fact(Company(), path, value)
        except BadInput as refused:
            said = refused.message
            here = message("sheets-cell")
            yield CellFinding(row, letters, Message(said.key, {**said.values, "place": here}))


def _put(inside: dict[str, Any], path: str, value: Any) -> None:
    if path.startswith(_MAIN):
        inside.setdefault("industries", [{}])[0][path.removeprefix(_MAIN)] = value
        return
    first, *rest = path.split(".")
    if first in _YEARLY:
        years = inside.setdefault(first, [])
        entry = next((each for each in years if each["year"] == int(rest[0])), None)
        if entry is None:
            entry = {"year": int(rest[0])}
            years.append(entry)
        inside, (first, *rest) = entry, rest[1:]
    while rest:
        inside, (first, *rest) = inside.setdefault(first, {}), rest
    inside[first] = value
