"""Trying something out on a copy of the company: what is supposed there is never saved and dropped on leaving."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.judging import Judging
from sme_apply.gui.steps import Steps
from sme_apply.gui.vault_door import Door

if TYPE_CHECKING:
    from datetime import date

    from sme_apply.company import Company
    from sme_apply.eligibility import Change, Screening, TrackVerdict
    from sme_apply.gui.session import Session

_YEAR = re.compile(r"\.(\d{4})\.")
_SIMPLE = frozenset({"yes_no", "krw", "usd", "count", "integer", "share", "code", "date", "year", "month"})
"""Kinds of facts that one field can take."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One fact as it really is and as it is supposed."""

    path: str
    real: Any
    supposed: Any


@dataclass(frozen=True, slots=True)
class Difference:
    """A track whose verdict on the copy is another than on the company itself."""

    real: TrackVerdict
    supposed: TrackVerdict


class WhatIf(QObject):
    """A copy of the current company on which facts are supposed, and its verdicts.

    The copy is never stored: it is the company as it is, with the supposed facts laid over it.

    Signals:
        changed: the trial was begun or ended, or another fact is supposed.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.judging = Judging(session.work, session.today, self, cache=session.judging.cache)
        self.active = False
        self.company: Company | None = None
        self._supposed: dict[str, Any] = {}
        self._steps: Steps[dict[str, Any]] = Steps()
        session.company_chosen.connect(self.leave)
        session.facts_changed.connect(self._facts_changed)
        session.door_changed.connect(self._door_changed)
        session.judging.judged.connect(self._rules_changed)

    @property
    def trials(self) -> tuple[Trial, ...]:
        """Return the facts that are supposed, in the order in which they were."""
        from sme_apply.company import fact

        real = self._session.company
        if real is None:
            return ()
        return tuple(Trial(path, fact(real, path), value) for path, value in self._supposed.items())

    @property
    def real_day(self) -> date:
        """Return the day that is asked about outside the trial."""
        return self._session.judging.day

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Return the tracks whose verdicts differ."""
        real, supposed = self._session.judging.screening, self.judging.screening
        if not self.active or real is None or supposed is None:
            return ()
        before = {each.key: each for each in real.tracks}
        return tuple(
            Difference(before[each.key], each)
            for each in supposed.tracks
            if each.key in before and before[each.key].verdict is not each.verdict
        )

    def enter(self) -> None:
        """Begin a trial on a copy of the current company."""
        if self.active or self._session.company is None:
            return
        real = self._session.judging
        self.active = True
        self.judging.season, self.judging.as_of = real.season, real.as_of
        self.judging.use(real.catalogue)
        self._lay_over()

    def leave(self) -> None:
        """End the trial and drop everything that was supposed."""
        if not self.active:
            return
        self.active, self.company = False, None
        self._supposed = {}
        self._steps.clear()
        self.judging.forget()
        self.judging.judge(None)
        self.changed.emit()

    def suppose(self, path: str, value: Any) -> None:
        """Suppose a fact on the copy; what is really so needs no supposing and is taken out.

        Raises:
            BadInput: if the fact cannot have this value; nothing was changed.
        """
        from sme_apply.company import fact, with_fact

        real = self._session.company
        if not self.active or real is None:
            return
        with_fact(real, path, value)
        supposed = {**self._supposed, path: value}
        if fact(real, path) == value:
            del supposed[path]
        self._become(supposed)

    def try_changes(self, changes: tuple[Change, ...]) -> None:
        """Suppose what would change a verdict, all of it at once; a trial is begun where there is none.

        Raises:
            BadInput: if a fact cannot have its value; nothing was changed.
        """
        from sme_apply.eligibility import applied

        self.enter()
        if self.company is None:
            return
        _, day = applied(changes, self.company, self.judging.day)
        if day != self.judging.day:
            self.judging.as_of = day
        self._become({**self._supposed, **{path: value for change in changes for path, value in change.facts}})

    def take_back(self, path: str) -> None:
        """Suppose a fact no longer."""
        if path in self._supposed:
            self._become({key: value for key, value in self._supposed.items() if key != path})

    def take_over(self, path: str) -> None:
        """Make one supposed fact a fact of the company itself; this, and only this, is saved.

        Raises:
            BadInput: if it cannot be taken.
        """
        if path in self._supposed:
            self._session.set_fact(path, self._supposed[path])

    def undo(self) -> None:
        """Take the last supposition back."""
        before = self._steps.back(self._supposed)
        if before is not None:
            self._supposed = before
            self._lay_over()

    def redo(self) -> None:
        """Suppose once more what was taken back."""
        after = self._steps.forth(self._supposed)
        if after is not None:
            self._supposed = after
            self._lay_over()

    def _become(self, supposed: dict[str, Any]) -> None:
        self._steps.note(self._supposed)
        self._supposed = supposed
        self._lay_over()

    def _lay_over(self) -> None:
        from sme_apply.company import fact, with_fact

        company = self._session.company
        if company is None:
            self.leave()
            return
        self._supposed = {path: value for path, value in self._supposed.items() if fact(company, path) != value}
        for path, value in self._supposed.items():
            company = with_fact(company, path, value)
        self.company = company
        self.judging.judge(company)
        self.changed.emit()

    def _facts_changed(self) -> None:
        if self.active:
            self._lay_over()

    def _rules_changed(self) -> None:
        real = self._session.judging.catalogue
        if self.active and real is not self.judging.catalogue:
            self.judging.use(real)

    def _door_changed(self) -> None:
        if self._session.door is not Door.OPEN:
            self.leave()


def deciding_facts(screening: Screening) -> tuple[str, ...]:
    """Return the facts on which the verdicts rest and that one field can change, in the order of the rules."""
    from sme_apply.company import UnknownFact, spec_of

    found: dict[str, None] = {}
    for verdict in screening.tracks[:1]:
        for path in tuple(verdict.standing.seen):
            try:
                spec = spec_of(path)
            except UnknownFact:
                continue
            year = _YEAR.search(path)
            for each in spec.derived_from or (path,):
                each = each.replace("{year}", year[1]) if year is not None else each
                if "{" in each:
                    continue
                told = spec_of(each)
                if not told.derived and told.kind in _SIMPLE:
                    found[each] = None
    return tuple(found)
