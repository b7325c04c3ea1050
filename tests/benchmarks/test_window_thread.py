"""How long the window's thread is held up while the vault saves, lists, searches, indexes and backs up beside it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from sme_apply.gui.ahead import Ahead
from sme_apply.gui.session import Session
from sme_apply.gui.theme import load_fonts
from sme_apply.vault import BackupWork, Vault
from tests.benchmarks import big_vault
from tests.gui.conftest import Desk, settle, wait_until
from tests.vault.kept import PASSPHRASE

COMPANIES = 1_000
FRAME_SECONDS = 0.016


class Beat:
    """Ticks in the window's thread, and tells how much later than a millisecond each tick came.

    ``busy`` tells how long the thread itself computed between two ticks, whatever else the machine had to do.
    """

    def __init__(self) -> None:
        self.late: list[float] = []
        self.busy: list[float] = []
        self._computed = 0.0
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Tick as long as the block runs."""
        self.late, self._last = [], time.perf_counter()
        self.busy, self._computed = [], time.thread_time()
        self._timer.start()
        yield
        self._timer.stop()

    def _tick(self) -> None:
        now, computed = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, now - self._last - 0.001))
        self.busy.append(computed - self._computed)
        self._last, self._computed = now, computed


def _run_events(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def vault_at_work(session: Session, seconds: float, document: str, queries: list[str]) -> None:
    """Keep the vault's thread busy without any change in the window: save, search, list, index, back up."""
    company = session.companies[0].id
    draft: list[str] = []

    def piece(number: int) -> None:
        def work(vault: Vault) -> None:
            saved = vault.save_draft(
                f"{document}{number}", company_id=company, season=2025, programme="export-voucher", track="general",
                form_version="1", title="신청서", completeness=Decimal("0.5"), id=draft[0] if draft else None,
                words=[("need", document)],
            )  # fmt: skip
            draft[:] = [saved.id]
            vault.search.find(queries[number % len(queries)])
            if number % 10 == 0:
                vault.companies()
                vault.search.catch_up()

        session.with_vault(work, lambda _nothing: None)

    def back_up(work: BackupWork) -> None:
        session.work.beside(work.run, lambda _made: None, session.say_error)

    session.with_vault(lambda vault: vault.backups.work("asked"), back_up)
    end, number = time.perf_counter() + seconds, 0
    while time.perf_counter() < end:
        piece(number)
        number += 1
        _run_events(0.02)
    settle(session)


def test_the_window_is_not_held_up_while_the_vault_works(
    benchmark: BenchmarkFixture, qt: QApplication, tmp_path: Path
) -> None:
    measuring = not benchmark.disabled
    companies, seconds = (COMPANIES, 5.0) if measuring else (30, 0.3)
    folder = tmp_path / "vault"
    big_vault.big_vault(folder, companies, drafts_each=2)
    qt.setStyle("Fusion")
    load_fonts()
    beat, late, busy = Beat(), dict[str, list[float]](), dict[str, list[float]]()

    def keep(name: str) -> None:
        late[name], busy[name] = beat.late, beat.busy

    _open_without_a_window(folder, companies, beat)
    keep("ours: the vault opens and is listed, without a window")
    desk = Desk(folder)
    session, ahead = desk.session, Ahead(desk.session)
    try:
        ahead.begin()
        settle(session)
        with beat.counted():
            session.open(PASSPHRASE)
            wait_until(lambda: len(session.companies) == companies, "the companies")
            settle(session)
            _run_events(0.2)
        keep("ours: the vault opens and is listed, and the window draws its first page")

        document = big_vault.document_of(next(big_vault.texts(1)) * 10)
        queries = big_vault.queries(200, companies)

        def journey() -> None:
            with beat.counted():
                vault_at_work(session, seconds, document, queries)

        with beat.counted():
            _run_events(seconds)
        keep("ours: nothing happens")
        benchmark.pedantic(journey, rounds=1)  # type: ignore[no-untyped-call]
        keep("ours: the vault saves, searches, lists, indexes and backs up")
    finally:
        desk.close()
    assert all(late.values())
    benchmark.extra_info.update(
        what=f"A tick in the window's thread comes late by, {companies:,} companies",
        way="ours: the whole of the vault's work",
        others=late,
        notes={
            name: f"{len(ticks)} ticks, longest {max(ticks) * 1000:.1f} ms, "
            f"{sum(each > FRAME_SECONDS for each in ticks)} longer than 16 ms; "
            f"the thread computed {max(busy[name]) * 1000:.1f} ms at a time at most"
            for name, ticks in late.items()
        },
    )


def _open_without_a_window(folder: Path, companies: int, beat: Beat) -> None:
    """Open the vault as the window does, with nothing drawn, so that only the vault can hold the thread up."""
    session = Session(folder, lambda: date(2025, 1, 8), use_keyring=False)
    ahead = Ahead(session)
    try:
        ahead.begin()
        settle(session)
        with beat.counted():
            session.open(PASSPHRASE)
            wait_until(lambda: len(session.companies) == companies, "the companies")
            settle(session)
            _run_events(0.2)
    finally:
        session.close()
        session.deleteLater()
        QApplication.processEvents()
