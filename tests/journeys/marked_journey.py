"""Run by a test in a home of its own: marks every fact and every field, crashes in three ways, and ends.

python -m tests.journeys.marked_journey closed|killed

It prints how many facts and fields took a mark, and how many companies and drafts are found by the marks.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sme_apply.company import Company, FactSpec, all_specs, fact, parse_company
from sme_apply.drafts import Answer, fitting
from sme_apply.gui import WindowArguments
from sme_apply.gui.places import Place
from sme_apply.gui.running import application, run
from sme_apply.gui.session import Session
from sme_apply.gui.vault_door import Door
from sme_apply.gui.window import Window
from sme_apply.logs import Logbook
from sme_apply.programmes import Column, Field, Row
from sme_apply.terms import BadInput, SmeApplyError
from sme_apply.vault import PassphraseCost, create_vault

TEXT, DIGITS, LATIN = "표식비밀", "73916482", "markedsecret"
"""Every mark holds one of these."""
PASSPHRASE = "열려라 참깨 표식비밀"
_SAMPLE = Path(__file__).parents[1] / "samples" / "gaon-machinery.json"
_PATIENCE_SECONDS = 60


class Broken(Exception):
    """Raised on purpose."""


def marks() -> tuple[Any, ...]:
    """Return the marks to try, one of which fits most kinds of facts and fields."""
    return (
        f"{TEXT} 한 줄", f"{LATIN}@{LATIN}.co.kr", f"https://{LATIN}.co.kr", "010-7391-6482", _business_number(),
        f"110111-{DIGITS[:7]}", DIGITS, int(DIGITS), int(DIGITS[:6]), DIGITS[:5], True,
    )  # fmt: skip


def _business_number() -> str:
    from sme_apply.company.identifiers import is_business_number

    return next(number for last in "0123456789" if is_business_number(number := f"1{DIGITS}{last}"))


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Let Qt work until something holds."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while not holds():
        if time.monotonic() > end:
            raise SystemExit(f"{what} did not come about.")
        QApplication.processEvents()
        time.sleep(0.001)


def settle(session: Session) -> None:
    """Let everything under way end."""
    wait_until(lambda: session.autosave.clean and not session.work.under_way, "the end of all work")


def mark_facts(session: Session) -> tuple[int, int]:
    """Tell a mark as every fact; return how many took one, of how many."""
    told = [spec for spec in all_specs() if not spec.derived]
    return sum(_marked(session, spec) for spec in told), len(told)


def _marked(session: Session, spec: FactSpec) -> bool:
    path = spec.path.replace("{year}", "2024").replace("{month}", "2024-11")
    sample: Any = fact(parse_company(_SAMPLE.read_bytes()), path)
    values: tuple[Any, ...] = marks()
    if spec.kind == "records" and sample:
        values = (_marked_records(sample),)
    for value in values:
        try:
            session.set_fact(path, value)
        except SmeApplyError:
            continue
        return True
    return False


def _marked_records(records: Any) -> list[Any]:
    from sme_apply.company.plain_data import plain

    rows: list[dict[str, Any]] = plain(records)
    named = ("name", "description", "address")
    return [{key: f"{TEXT} {key}" if key.startswith(named) else value for key, value in row.items()} for row in rows]


def mark_fields(session: Session) -> tuple[int, int]:
    """Answer every field of the draft at hand with a mark; return how many took one, of how many."""
    drafting, done, of = session.drafting, 0, 0
    form = drafting.application.form if drafting.application is not None else None
    for field in form.fields() if form is not None else ():
        of += 1
        if field.is_table and field.rows:
            places = [(row, column) for row in field.rows for column in field.columns]
            cells = [(row.id, column.id, _answer(row if row.kind else column)) for row, column in places]
            for row, column, answer in cells:
                if answer is not None:
                    drafting.set_cell(field.id, row, column, answer)
            done += any(answer is not None for _, _, answer in cells)
        elif field.is_table:
            line = {column.id: answer for column in field.columns if (answer := _answer(column)) is not None}
            drafting.set_rows(field.id, (line,))
            done += bool(line)
        elif (answer := _answer(field)) is not None:
            drafting.set(field.id, answer)
            done += 1
    return done, of


def _answer(asked: Field | Column | Row) -> Answer | None:
    for mark in marks():
        try:
            found = fitting(asked, mark)
        except (BadInput, ValueError, KeyError):
            continue
        if found is not None:
            return found
    return None


def journey(window: Window, way: str) -> None:
    """Mark everything, look at every page, crash, and end."""
    session = window._session
    wait_until(lambda: session.door is Door.LOCKED, "the locked vault")
    session.open(PASSPHRASE)
    wait_until(lambda: session.door is Door.OPEN, "the open vault")
    session.add_company(Company(name_ko=f"{TEXT} 주식회사"))
    wait_until(lambda: session.company is not None, "the company")
    session.judging.load_now()
    facts = mark_facts(session)
    settle(session)
    fields = [0, 0]
    catalogue = session.judging.catalogue
    assert catalogue is not None
    for programme in catalogue.season(session.judging.season).programmes:
        # A kill needs no further programme to be one.
        for track in programme.tracks if programme.form is not None and (way == "closed" or not fields[1]) else ():
            session.drafting.leave()
            session.drafting.start(programme.id, track.id)
            wait_until(lambda: session.drafting.application is not None, f"the draft for {programme.id}")
            for number, count in enumerate(mark_fields(session)):
                fields[number] += count
            window.go(Place.DRAFTS)
            settle(session)
    for place in Place:
        window.go(place)
        settle(session)
    vault = session.vault
    assert vault is not None
    session.tending.look()
    settle(session)
    print(*facts, *fields, *(len(vault.search.find(mark, limit=500)) for mark in (TEXT, LATIN, DIGITS)), flush=True)
    crash(session)
    if way == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    window.close()


def crash(session: Session) -> None:
    """Fail with the marks in hand: in the window, in the vault's thread, and in a thread of nobody."""

    def fail(*_: object) -> None:
        kept = {TEXT: DIGITS}
        raise Broken(f"{TEXT} {DIGITS} {LATIN} {kept} {session.company}")

    QTimer.singleShot(0, fail)
    session.with_vault(fail, lambda _nothing: None)
    session.work.beside(lambda: int(f"{TEXT}"), lambda _nothing: None, session.say_error)
    thread = threading.Thread(target=fail, name=TEXT)
    thread.start()
    thread.join()
    end = time.monotonic() + 1
    while time.monotonic() < end:
        QApplication.processEvents()
    settle(session)


def main(way: str) -> int:
    """Open the window in the home that the environment names."""
    home = Path(os.environ["HOME"])
    cost = PassphraseCost(memory_kib=64, iterations=1, lanes=1)
    create_vault(home / "vault", keyring=None, passphrase=PASSPHRASE, cost=cost).close()
    application()

    def drive() -> None:
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, Window)]
        try:
            journey(windows[0], way)
        except BaseException as error:
            print(type(error), error, flush=True)
            os._exit(1)

    QTimer.singleShot(200, drive)
    logbook = Logbook(home / "logs", lambda: datetime.now(UTC))
    cache = home / "cache"
    return run(
        WindowArguments(
            vault_folder=home / "vault",
            today=lambda: date(2025, 1, 8),
            use_keyring=False,
            catalogue_cache=lambda: cache,
            logbook=logbook,
        )
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
