"""Work runs off the window's thread, the vault's pieces in one thread and in order, and nothing outlives the end."""

from __future__ import annotations

import threading
import time

from PySide6.QtWidgets import QApplication

from sme_apply.gui.work import Work
from tests.gui.conftest import wait_until


def _fail(error: Exception) -> None:
    raise error


def test_work_for_the_vault_runs_in_one_other_thread_in_the_order_it_was_given(look: QApplication) -> None:
    work, order, threads = Work(), list[int](), set[int]()

    def piece(number: int) -> int:
        threads.add(threading.get_ident())
        time.sleep(0.002 * (5 - number))
        return number

    for number in range(5):
        work.with_vault(lambda number=number: piece(number), order.append, _fail)  # type: ignore[misc]
    wait_until(lambda: len(order) == 5, "five results")
    work.finish()
    assert order == [0, 1, 2, 3, 4]
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_results_and_progress_arrive_in_the_thread_of_the_window(look: QApplication) -> None:
    work, heard = Work(), list[tuple[str, int]]()
    tell = work.progress_to(lambda done, of: heard.append((f"{done}/{of}", threading.get_ident())))

    def piece() -> str:
        tell(1, 2)
        return "done"

    work.beside(piece, lambda result: heard.append((result, threading.get_ident())), _fail)
    wait_until(lambda: len(heard) == 2, "progress and result")
    work.finish()
    assert heard == [("1/2", threading.get_ident()), ("done", threading.get_ident())]


def test_an_error_arrives_as_an_error(look: QApplication) -> None:
    work, errors = Work(), list[Exception]()

    def piece() -> None:
        raise ValueError("no")

    work.beside(piece, lambda _result: None, errors.append)
    wait_until(lambda: bool(errors), "the error")
    work.finish()
    assert isinstance(errors[0], ValueError)
    assert not work.under_way


def test_the_end_waits_for_saves_and_hands_nothing_over_afterwards(look: QApplication) -> None:
    work, saved, handed = Work(), list[int](), list[int]()
    for number in range(3):
        work.with_vault(lambda number=number: saved.append(number), lambda _none: handed.append(1), _fail)  # type: ignore[misc]
    work.finish(lambda: saved.append(99))
    assert saved == [0, 1, 2, 99]
    QApplication.processEvents()
    assert not handed
    work.with_vault(lambda: saved.append(100), lambda _none: None, _fail)
    work.finish()
    assert saved[-1] == 99
