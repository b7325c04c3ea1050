"""Judges all clients of the vault, off the window's thread, and keeps what came of it until the vault is locked."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sme_apply.gui.vault_door import Door
from sme_apply.terms import SmeApplyError, message

if TYPE_CHECKING:
    from sme_apply.company import SizeStandards
    from sme_apply.gui.session import Session
    from sme_apply.programmes import Catalogue, Season
    from sme_apply.sheets import Client, ClientOutcome
    from sme_apply.vault import Vault

_AT_ONCE = 200
"""Clients that are read from the vault together; between two readings a save has its turn."""
_PATIENCE_SECONDS = 0.2
_TELLS_EVERY = 10


class JudgingAll(QObject):
    """The verdicts on all clients.

    Signals:
        changed: the verdicts are others now.
        progressed: how far it is changed.
    """

    changed = Signal()
    progressed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._stop = threading.Event()
        self.outcomes: tuple[ClientOutcome, ...] = ()
        self.lacking: dict[tuple[str, tuple[str, str | None]], int] = {}
        """How many documents are not attached, by client and track; only where somebody is eligible."""
        self._deadlines: dict[str, date] = {}
        self.season: Season | None = None
        self.done = 0
        self.of = 0
        self.under_way = False
        session.door_changed.connect(self._forget_when_shut)
        session.companies_changed.connect(self._leave_out_removed)

    def begin(self) -> None:
        """Judge all clients by the rules in use, unless that is under way."""
        session = self._session
        vault = session.vault
        if self.under_way or vault is None:
            return
        if session.judging.catalogue is None or session.judging.standards is None:
            session.judging.load_now()
        catalogue, standards = session.judging.catalogue, session.judging.standards
        if catalogue is None or standards is None:
            return
        self._stop = threading.Event()
        self.under_way, self.done, self.of = True, 0, len(session.companies)
        waiting: queue.Queue[list[Client] | None] = queue.Queue()
        session.autosave.save_now()
        self._read(vault, [record.id for record in session.companies], waiting)
        self._judge(vault, catalogue, standards, waiting)
        self.progressed.emit()

    def stop(self) -> None:
        """Have it end with what it has."""
        self._stop.set()

    def forget(self) -> None:
        """Drop everything that was read of clients."""
        self._stop.set()
        self.under_way = False
        self.outcomes, self.lacking, self._deadlines, self.season = (), {}, {}, None
        self.changed.emit()
        self.progressed.emit()

    def next_deadline(self, client: str) -> date | None:
        """Return the next closing day of what a client may still apply for, where it was judged."""
        return self._deadlines.get(client)

    def _forget_when_shut(self) -> None:
        if self._session.door is not Door.OPEN:
            self.forget()

    def _leave_out_removed(self) -> None:
        there = {record.id for record in self._session.companies}
        left = tuple(outcome for outcome in self.outcomes if outcome.id in there)
        if len(left) < len(self.outcomes):
            self.outcomes = left
            self.changed.emit()

    def _read(self, vault: Vault, ids: list[str], waiting: queue.Queue[list[Client] | None]) -> None:
        """Read the clients portion by portion, so that the vault's thread can save in between."""
        stop = self._stop
        some, rest = ids[:_AT_ONCE], ids[_AT_ONCE:]

        def read(opened: Vault) -> list[Client]:
            from sme_apply.sheets import Client
            from sme_apply.vault import RecordNotThere

            found = []
            for id in some:
                try:
                    found.append(Client(id, opened.company(id).document.encode()))
                except RecordNotThere:
                    # It was removed meanwhile.
                    continue
            return found

        def go_on(found: list[Client]) -> None:
            waiting.put(found)
            if rest and not stop.is_set():
                self._read(vault, rest, waiting)
            else:
                waiting.put(None)

        self._session.with_vault(read, go_on)

    def _judge(
        self, vault: Vault, catalogue: Catalogue, standards: SizeStandards, waiting: queue.Queue[list[Client] | None]
    ) -> None:
        session, stop = self._session, self._stop
        season = catalogue.season(session.judging.season)
        day, tell = session.judging.day, session.work.progress_to(self._come)
        of = self.of

        def stopped() -> bool:
            return stop.is_set() or session.vault is not vault

        def arriving() -> Iterator[Client]:
            while not stopped():
                try:
                    some = waiting.get(timeout=_PATIENCE_SECONDS)
                except queue.Empty:
                    continue
                if some is None:
                    return
                yield from some

        def judge() -> tuple[ClientOutcome, ...]:
            from sme_apply.sheets import Rules, judge_all

            found = []
            for outcome in judge_all(arriving(), Rules(season, standards, day), cancelled=stopped):
                found.append(outcome)
                if len(found) % _TELLS_EVERY == 0:
                    tell(len(found), of)
            return tuple(found)

        def judged(outcomes: tuple[ClientOutcome, ...]) -> None:
            if session.vault is vault:
                self.outcomes, self.season = outcomes, season
                self._look_up(season)

        session.work.beside(judge, judged, self._failed)

    def _look_up(self, season: Season) -> None:
        """Read from the vault what the verdicts do not know: which documents are attached."""
        needed = {
            (programme.id, track.id): {each.id for each in track.documents if each.required == "always"}
            for programme in season.programmes
            for track in programme.tracks
        }
        asked = [
            (outcome.id, track.key)
            for outcome in self.outcomes
            for track in outcome.tracks
            if track.verdict == "eligible" and track.window == "open"
        ]

        def look(vault: Vault) -> dict[tuple[str, tuple[str, str | None]], int]:
            attached: dict[str, set[str]] = {}
            for id, _ in asked:
                if id not in attached:
                    attached[id] = {paper.document for paper in vault.papers.of(id)}
            return {(id, key): len(needed[key] - attached[id]) for id, key in asked}

        def found(lacking: dict[tuple[str, tuple[str, str | None]], int]) -> None:
            self.lacking = lacking
            self._deadlines = {each.id: day for each in self.outcomes if (day := deadline_of(each)) is not None}
            self.under_way = False
            self.progressed.emit()
            self.changed.emit()

        self._session.with_vault(look, found)

    def _come(self, done: int, of: int) -> None:
        if self.under_way:
            self.done, self.of = done, of
            self.progressed.emit()

    def _failed(self, error: Exception) -> None:
        self.under_way = False
        self.progressed.emit()
        self._session.told.emit(error.message if isinstance(error, SmeApplyError) else message("gui-unexpected"))


def deadline_of(outcome: ClientOutcome) -> date | None:
    """Return the next closing day of the programmes that a client is not shut out of."""
    days = [track.closes_on for track in outcome.tracks if track.closes_on and track.verdict != "ineligible"]
    return min(days, default=None)
