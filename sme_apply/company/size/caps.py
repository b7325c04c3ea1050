"""Which cap holds for a company on a day, or between which caps it lies where that is not certain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from sme_apply.company.size.standards import NEW_CAPS_FROM, SizeRow, SizeStandards
from sme_apply.terms import Truth


@dataclass(frozen=True, slots=True)
class CapRange:
    """The smallest and the largest cap that may hold; ``None`` leaves that side open."""

    low_krw: int | None
    high_krw: int | None

    @property
    def certain_krw(self) -> int | None:
        """The cap itself, where only one may hold."""
        return self.low_krw if self.low_krw == self.high_krw else None

    def holds(self, exact_krw: Fraction | None, at_least_krw: Fraction) -> Truth:
        """Whether sales lie within the cap, both included."""
        if self.high_krw is not None and at_least_krw > self.high_krw:
            return Truth.NO
        if exact_krw is not None and self.low_krw is not None and exact_krw <= self.low_krw:
            return Truth.YES
        return Truth.UNKNOWN


@dataclass(frozen=True, slots=True)
class DecidingCaps:
    """The caps on the sales of an SME and of a small firm, and the rows they come from."""

    sme: CapRange
    small: CapRange
    rows: tuple[SizeRow, ...]
    finer: tuple[SizeRow, ...] = ()


def deciding_caps(standards: SizeStandards, codes: frozenset[str], closings: tuple[date, ...]) -> DecidingCaps:
    """Return the caps for the industries that may decide and the closing days of accounts that may.

    Args:
        standards: the tables.
        codes: the industry codes of which one decides; empty where it is not known.
        closings: the closing days by which the version of the tables goes; several where it is not known.
    """
    rows = tuple(dict.fromkeys(row for code in sorted(codes) for row in standards.rows_for(code)))
    if not rows or any(not standards.rows_for(code) for code in codes):
        return DecidingCaps(CapRange(None, None), CapRange(None, None), rows)
    caps = [row.caps(closing) for row in rows for closing in closings]
    # A bare section letter with more than one cap is never enough for a yes, only for a sure no.
    certain = all(standards.is_certain(code) or len(code) > 1 for code in codes)
    # A letter whose row leaves a division without any cap cannot give a sure no either.
    closed = all(len(code) > 1 or not _leaves_out(standards, code) for code in codes)
    finer = tuple(row for code in sorted(codes) for row in standards.finer_rows(code))
    sme, small = [each.sme_krw for each in caps], [each.small_krw for each in caps]
    return DecidingCaps(_range(sme, certain, closed), _range(small, certain, closed), rows, finer)


def with_any_larger_industry(caps: DecidingCaps, standards: SizeStandards, closings: tuple[date, ...]) -> DecidingCaps:
    """Return the caps where untold related companies may bring the industry of a larger one (제4조 제2항).

    A sure no then takes more than the largest cap of the tables; what suffices for a yes stays.
    """
    every = [row.caps(closing) for row in standards.rows for closing in closings]
    sme, small = max(each.sme_krw for each in every), max(each.small_krw for each in every)
    return replace(caps, sme=_raised(caps.sme, sme), small=_raised(caps.small, small))


def _raised(cap: CapRange, most: int) -> CapRange:
    return CapRange(cap.low_krw, None if cap.high_krw is None else max(cap.high_krw, most))


def closings_that_may_decide(as_of: date, closing: date | None, began: date | None) -> tuple[date, ...]:
    """Return the closing days by which the version of the tables goes (부칙 제35723호).

    Where the closing month is not told, or a company has not closed accounts yet, either version may hold
    once the new one is in force.
    """
    before = date.min
    if closing is not None and (began is None or began <= closing):
        return (closing,)
    return (before,) if as_of < NEW_CAPS_FROM else (before, NEW_CAPS_FROM)


def _leaves_out(standards: SizeStandards, letter: str) -> bool:
    rows = standards.rows_for(letter)
    named = {row.ksic for row in rows}
    return any(row.without and row.without not in named for row in rows)


def _range(caps: list[int], certain: bool, closed: bool) -> CapRange:
    return CapRange(min(caps) if certain else None, max(caps) if closed else None)
