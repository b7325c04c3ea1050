"""Judges many clients, in several processes where that pays, and holds only a few of them at a time."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from itertools import islice

from sme_apply.company import SizeStandards
from sme_apply.programmes import Season
from sme_apply.sheets.outcomes import Client, ClientOutcome, outcome_of

AT_ONCE = 20
"""Clients that go to a process together."""
_AHEAD = 3
"""Portions under way for each process."""
_TOO_FEW = 150
"""Clients for which starting processes takes longer than it saves."""
_MOST_PROCESSES = 8


@dataclass(frozen=True, slots=True)
class Rules:
    """What clients are held against.

    Args:
        standards: the cap tables of 중소기업기본법 시행령 별표 1 and 3.
        as_of: the day asked about.
    """

    season: Season
    standards: SizeStandards
    as_of: date


def judge_all(
    clients: Iterable[Client],
    rules: Rules,
    *,
    processes: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[ClientOutcome]:
    """Yield the verdicts on clients, in their order.

    Args:
        clients: they are taken from it as they are needed.
        processes: how many work at once; ``None`` is one for each core, and this one alone for few clients.
        cancelled: asked after each portion; once it says yes nothing more comes.
    """
    source = iter(clients)
    first = list(islice(source, _TOO_FEW)) if processes is None else []
    count = min(os.cpu_count() or 1, _MOST_PROCESSES) if processes is None else processes
    if count < 2 or (processes is None and len(first) < _TOO_FEW):
        yield from _here(_chained(first, source), rules, cancelled)
        return
    yield from _in_processes(_chained(first, source), rules, count, cancelled)


def _chained(first: list[Client], rest: Iterator[Client]) -> Iterator[Client]:
    yield from first
    yield from rest


def _here(clients: Iterator[Client], rules: Rules, cancelled: Callable[[], bool]) -> Iterator[ClientOutcome]:
    for number, client in enumerate(clients):
        if number % AT_ONCE == 0 and cancelled():
            return
        yield outcome_of(client, rules.season, rules.standards, rules.as_of)


def _in_processes(
    clients: Iterator[Client], rules: Rules, processes: int, cancelled: Callable[[], bool]
) -> Iterator[ClientOutcome]:
    # A copy of a process that has a window, threads or an open vault would carry all of it along.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_begin, initargs=(rules,))
    under_way: deque[Future[list[ClientOutcome]]] = deque()
    try:
        while not cancelled():
            while len(under_way) < processes * _AHEAD and (portion := list(islice(clients, AT_ONCE))):
                under_way.append(pool.submit(_judge, portion))
            if not under_way:
                return
            yield from under_way.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


_rules: Rules | None = None


def _begin(rules: Rules) -> None:
    global _rules
    _rules = rules


def _judge(portion: list[Client]) -> list[ClientOutcome]:
    rules = _rules
    if rules is None:
        raise RuntimeError("The process was not begun.")
    return [outcome_of(client, rules.season, rules.standards, rules.as_of) for client in portion]
