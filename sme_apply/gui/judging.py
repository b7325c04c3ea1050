"""Holds the current company against the programmes, off the window's thread; only the latest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.work import Work
from sme_apply.terms import SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.company import Company, SizeStandards
    from sme_apply.eligibility import Question, Screening
    from sme_apply.programmes import Catalogue

SEASON = 2025
"""The season that a new window shows."""


class Judging(QObject):
    """The screening of the current company, the day it is asked for, and the questions that are left.

    Args:
        today: gives the present day.
        cache: the folder in which the shipped definitions are kept as they were read.
    """

    judged = Signal()
    """A new screening is there, or none."""
    failed = Signal(object)
    """The programmes could not be read: a message."""

    def __init__(
        self, work: Work, today: Callable[[], date], parent: QObject | None = None, *, cache: Path | None = None
    ) -> None:
        super().__init__(parent)
        self.cache = cache
        self._work = work
        self._today = today
        self._asked = 0
        self._company: Company | None = None
        self._in_use: Catalogue | None = None
        self._waiting = False
        self.season = SEASON
        self.as_of: date | None = None
        self.catalogue: Catalogue | None = None
        self.standards: SizeStandards | None = None
        self.screening: Screening | None = None
        self.questions: tuple[Question, ...] = ()

    @property
    def day(self) -> date:
        """Return the day that is asked about: today, unless the user chose another."""
        return self.as_of or self._today()

    def ask_about(self, *, season: int | None = None, as_of: date | None) -> None:
        """Judge for another season or day; ``as_of`` ``None`` is today."""
        self.season = season or self.season
        self.as_of = as_of
        self.judge(self._company)

    def wait(self) -> None:
        """Judge nothing until the rules in use are there."""
        self._waiting = True

    def use(self, catalogue: Catalogue | None) -> None:
        """Judge by another catalogue from now on; ``None`` is the shipped one."""
        self._in_use, self._waiting, self.catalogue = catalogue, False, catalogue
        if catalogue is not None and all(season.year != self.season for season in catalogue.seasons):
            self.season = SEASON
        self.judge(self._company)

    def forget(self) -> None:
        """Drop the answers about another company."""
        self.screening, self.questions = None, ()

    def judge(self, company: Company | None) -> None:
        """Judge a company; `judged` is emitted when the answer is there."""
        self._company = company
        self._asked += 1
        if company is None or self._waiting:
            self._arrived((self._asked, None, (), self.catalogue, self.standards))
            return
        asked, season, day, catalogue = self._asked, self.season, self.day, self._in_use
        self._work.beside(lambda: _judged(asked, company, season, day, catalogue), self._arrived, self._did_not)

    def load(self) -> None:
        """Read the programmes ahead of the first question."""
        self._work.beside(self._read, self._loaded, self._did_not)

    def load_now(self) -> None:
        """Read the programmes at once, where they were not read ahead."""
        self._loaded(self._read())

    def _read(self) -> tuple[Catalogue, SizeStandards]:
        return _catalogue_and_standards(None, self.cache)

    def _loaded(self, found: tuple[Catalogue, SizeStandards]) -> None:
        # The rules in use may have come first.
        self.catalogue, self.standards = self._in_use or found[0], found[1]
        self.judged.emit()

    def _arrived(
        self,
        found: tuple[int, Screening | None, tuple[Question, ...], Catalogue | None, SizeStandards | None],
    ) -> None:
        asked, screening, left, catalogue, standards = found
        if asked != self._asked:
            return
        self.screening, self.questions = screening, left
        self.catalogue, self.standards = catalogue, standards
        self.judged.emit()

    def _did_not(self, error: Exception) -> None:
        self.failed.emit(error.message if isinstance(error, SmeApplyError) else message("gui-unexpected"))


def _catalogue_and_standards(in_use: Catalogue | None, cache: Path | None = None) -> tuple[Catalogue, SizeStandards]:
    from sme_apply.programmes import shipped_catalogue, size_standards

    return in_use or shipped_catalogue(cache), size_standards()


def _judged(
    asked: int, company: Company, year: int, day: date, in_use: Catalogue | None
) -> tuple[int, Screening, tuple[Question, ...], Catalogue, SizeStandards]:
    from sme_apply.eligibility import questions, screen

    catalogue, standards = _catalogue_and_standards(in_use)
    screening = screen(company, catalogue.season(year), standards, day)
    return asked, screening, questions(screening), catalogue, standards
