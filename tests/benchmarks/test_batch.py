"""Judging ten thousand clients in one go: the same answers as rules by hand, and memory that stays flat."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from itertools import count, islice
from time import perf_counter

from pytest_benchmark.fixture import BenchmarkFixture

from sme_apply.company import dump_company
from sme_apply.programmes import Season, shipped_catalogue, size_standards
from sme_apply.sheets import Client, ClientOutcome, Rules, judge_all
from tests.benchmarks import plain_rules, rule_strings
from tests.benchmarks.first_programmes import AS_OF, conditions_of, first_three, sme_of
from tests.benchmarks.plain_rules import Answer, Key
from tests.eligibility.generated_companies import Told, company_of, complete, with_gaps

_MEASURED, _QUICK = 10_000, 30
_SETTLED = 0.4
"""The share of clients after which caches are full and memory must stay flat."""
_MOST_GROWTH_MB = 25.0


def _clients() -> Iterator[tuple[Told, Client, Answer]]:
    """Yield clients without end, as they are in a vault, and whether each is an SME."""
    for seed in count():
        told = with_gaps(complete(seed), seed)
        company = company_of(told)
        yield told, Client(str(seed), dump_company(company)), sme_of(company)


def _answers(outcome: ClientOutcome, season: Season) -> dict[Key, Answer]:
    assert outcome.problem is None
    return {
        (*track.key, criterion.id): False if criterion.id in track.not_met else None
        if criterion.id in track.unknown else True
        for track in outcome.tracks
        for criterion in next(
            each for programme, each in season.tracks() if (programme.id, each.id) == track.key
        ).criteria
    }  # fmt: skip


def _memory_mb() -> float:
    """Return how much memory this process has now, in MB; 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0.0
    with open("/proc/self/statm", encoding="ascii") as told:
        return int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def test_all_clients_are_judged_alike_by_every_way_and_memory_stays_flat(benchmark: BenchmarkFixture) -> None:
    clients = _MEASURED if benchmark.enabled else _QUICK
    three, whole, standards = first_three(), shipped_catalogue().season(2025), size_standards()
    cases = list(islice(_clients(), clients))
    cores = os.cpu_count() or 1
    compiled = rule_strings.compiled()
    begun = perf_counter()
    plain = [plain_rules.screened(told, AS_OF, sme) for told, _, sme in cases]
    by_hand = perf_counter() - begun
    begun = perf_counter()
    assert [rule_strings.screened(compiled, told, AS_OF, sme) for told, _, sme in cases] == plain
    by_engine = perf_counter() - begun
    begun = perf_counter()
    found = judge_all((client for _, client, _ in cases), Rules(three, standards, AS_OF), processes=1)
    for outcome, answers in zip(found, plain, strict=True):
        assert _answers(outcome, three) == answers
    alone = perf_counter() - begun
    memory: list[float] = []

    def judge() -> int:
        judged = 0
        for _ in judge_all((client for _, client, _ in cases), Rules(whole, standards, AS_OF), processes=cores):
            judged += 1
            if judged % 20 == 0:
                memory.append(_memory_mb())
        return judged

    assert benchmark.pedantic(judge, rounds=1) == clients  # type: ignore[no-untyped-call]
    if not benchmark.enabled or benchmark.stats is None:
        return
    growth = max(memory[int(_SETTLED * len(memory)) :]) - memory[int(_SETTLED * len(memory))]
    assert growth < _MOST_GROWTH_MB
    way = f"ours, all {sum(1 for _ in whole.tracks())} tracks, {cores} processes"
    conditions = conditions_of(whole) * clients
    benchmark.extra_info.update(
        what=f"{clients:,} clients, company file to verdict with every reason",
        way=way,
        others={
            "ours, 6 tracks, one process": [alone],
            "plain Python by hand, 6 tracks: answers only": [by_hand],
            "rule-engine, 6 tracks, rules parsed once: answers only": [by_engine],
        },
        notes={
            way: f"{clients / benchmark.stats.stats.median:,.0f} clients/s, {conditions:,} conditions, "
            f"{growth:+.0f} MB after the first {_SETTLED:.0%}"
        },
    )
