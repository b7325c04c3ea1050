"""The caps of 별표 1 (SMEs) and 별표 3 (small firms) by industry, before and since 1 September 2025."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NoReturn

from sme_apply.company.ksic import division_fits_section, has_ksic_form
from sme_apply.terms import BadInput, message

NEW_CAPS_FROM = date(2025, 9, 1)
"""Accounts closed on or after this day are judged by the new caps (부칙 제35723호 제1조)."""
HUNDRED_MILLION = 100_000_000
_COLUMNS = (
    "ksic",
    "without",
    "part_of_code",
    "industry",
    "sme_before_2025_09_01",
    "sme_from_2025_09_01",
    "small_before_2025_09_01",
    "small_from_2025_09_01",
)


@dataclass(frozen=True, slots=True)
class Caps:
    """The largest average sales in KRW, inclusive, of an SME and of a small firm."""

    sme_krw: int
    small_krw: int


@dataclass(frozen=True, slots=True)
class SizeRow:
    """One industry of the tables.

    Args:
        ksic: a section letter, a division or a full code.
        without: the division the row leaves out, if any.
        part_of_code: whether only a part of the code (such as the seats among vehicle parts) has these caps.
        industry: the name in the table.
        before: the caps for accounts closed before 1 September 2025.
        since: the caps for accounts closed from then on.
    """

    ksic: str
    without: str | None
    part_of_code: bool
    industry: str
    before: Caps
    since: Caps

    def covers(self, code: str) -> bool:
        """Whether the whole of an industry code falls under the row."""
        return code.startswith(self.ksic) and not (self.without and code.startswith(self.without))

    def caps(self, closed_on: date) -> Caps:
        """Return the caps for accounts closed on a day."""
        return self.since if closed_on >= NEW_CAPS_FROM else self.before


@dataclass(frozen=True)
class SizeStandards:
    """The rows of both tables."""

    rows: tuple[SizeRow, ...]

    @cached_property
    def _named(self) -> dict[str, SizeRow]:
        return {row.ksic: row for row in self.rows}

    def rows_for(self, code: str) -> tuple[SizeRow, ...]:
        """Return the rows whose caps may hold for an industry code.

        One row is certain. Several mean that the code does not say which of them: a bare section letter
        with more than one cap, or a code of which only a part has caps of its own. No row means that the
        tables give the industry no cap.
        """
        if len(code) == 1:
            return tuple(row for row in self.rows if row.ksic[0] == code and len(row.ksic) <= 3)
        covering = sorted((row for row in self.rows if row.covers(code)), key=lambda row: len(row.ksic))
        if not covering:
            return ()
        return tuple(covering[-2:]) if covering[-1].part_of_code else (covering[-1],)

    def is_certain(self, code: str) -> bool:
        """Whether the code alone says which row holds; a bare letter whose row leaves a division out does not."""
        rows = self.rows_for(code)
        return len(rows) == 1 and not (len(code) == 1 and rows[0].without)

    def finer_rows(self, code: str) -> tuple[SizeRow, ...]:
        """Return the rows for single codes inside a broader code, which a fuller code would reach."""
        return tuple(row for row in self.rows if len(row.ksic) > len(code) >= 3 and row.ksic.startswith(code))


def parse_size_standards(data: bytes) -> SizeStandards:
    """Return the caps read from a table in 억원; lines that begin with ``#`` name its source.

    Raises:
        BadInput: if a line of the table cannot be read, or an industry stands in it twice.
    """
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        _refuse(1)
    numbered = [(number, line) for number, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]
    if not numbered or tuple(numbered[0][1].split(",")) != _COLUMNS:
        _refuse(numbered[0][0] if numbered else 1)
    rows = [_row(number, cells) for (number, _), cells in _cells(numbered[1:])]
    if len({row.ksic for row in rows}) != len(rows) or not rows:
        _refuse(numbered[-1][0])
    return SizeStandards(tuple(rows))


def _cells(numbered: list[tuple[int, str]]) -> Iterable[tuple[tuple[int, str], list[str]]]:
    return zip(numbered, csv.reader(line for _, line in numbered), strict=True)


def _row(number: int, cells: list[str]) -> SizeRow:
    if len(cells) != len(_COLUMNS):
        _refuse(number)
    ksic, without, part_of_code, industry, *amounts = cells
    fits = has_ksic_form(ksic) and division_fits_section(ksic) and (not without or has_ksic_form(without))
    if not fits or part_of_code not in ("", "yes") or not all(amount.isdecimal() for amount in amounts):
        _refuse(number)
    sme_before, sme_since, small_before, small_since = (int(amount) * HUNDRED_MILLION for amount in amounts)
    return SizeRow(
        ksic,
        without or None,
        part_of_code == "yes",
        industry,
        before=Caps(sme_before, small_before),
        since=Caps(sme_since, small_since),
    )


def _refuse(line: int) -> NoReturn:
    raise BadInput(message("company-size-standards-broken", line=line))
