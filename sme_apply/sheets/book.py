"""What a spreadsheet holds once it is read: tables of cells, whatever file they came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from sme_apply.terms import Message

Content = str | int | Decimal | bool | date | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Args:
        content: what stands in it; of a formula the result that the spreadsheet kept, if it kept one.
        formula: whether a formula stands in it; it is never worked out.
        fault: what the spreadsheet itself shows instead of a result, such as ``#REF!``.
        merged: whether it lies in cells that were merged over several rows or columns.
    """

    content: Content = field(default=None, repr=False)
    formula: bool = False
    fault: str | None = None
    merged: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.formula and self.fault is None and self.content in (None, "")


EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not empty; ``number`` is the one that the spreadsheet shows."""

    number: int
    cells: tuple[Cell, ...] = field(repr=False)

    def cell(self, place: int) -> Cell:
        """Return the cell at a place counted from 0; beyond the last one it is empty."""
        return self.cells[place] if place < len(self.cells) else EMPTY


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of a spreadsheet, or a whole CSV file.

    Args:
        title: its name; empty for a CSV file.
        hidden: whether the spreadsheet hides it.
        rows: those in which something stands.
    """

    title: str
    hidden: bool = False
    rows: tuple[Row, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Book:
    """A spreadsheet that was read.

    Args:
        tables: its visible sheets, then the hidden ones that were asked for.
        hidden: the names of the hidden sheets that were not read.
        remarks: what the user should know about how the file was read.
    """

    tables: tuple[Table, ...]
    hidden: tuple[str, ...] = ()
    remarks: tuple[Message, ...] = ()


def column_letters(place: int) -> str:
    """Return the letters that a spreadsheet shows for a column, counted from 0: A, B, … Z, AA."""
    letters = ""
    number = place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
