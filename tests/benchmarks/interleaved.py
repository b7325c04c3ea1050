"""Measures several ways of doing the same in turn, so that a busy moment of the machine hits all of them alike."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import perf_counter

from pytest_benchmark.fixture import BenchmarkFixture


@dataclass(frozen=True, slots=True)
class Way:
    """One way of doing the work.

    Args:
        call: does it once.
        times: how often it is called in one round; calls of a few microseconds are too short for a clock.
    """

    call: Callable[[], object]
    times: int = 1

    def seconds(self) -> float:
        """Do one round and return how long one call took, in seconds."""
        gc.collect()
        begun = perf_counter()
        for _ in range(self.times):
            self.call()
        return (perf_counter() - begun) / self.times


def measure(benchmark: BenchmarkFixture, what: str, ways: Mapping[str, Way], *, rounds: int) -> None:
    """Measure the first way as the benchmark, and before each of its rounds one round of every other.

    Where nothing is measured (``--benchmark-disable``) each way is called once.

    Args:
        what: what is done, as it stands in the table.
        ways: by the name that stands in the table; ours first.
        rounds: how often each is measured, after one round that does not count.

    The key ``notes`` of ``benchmark.extra_info`` is for what else the table says of a way.
    """
    (first, ours), *others = ways.items()
    seconds: dict[str, list[float]] = {name: [] for name, _ in others}

    def beside() -> None:
        for name, way in others:
            seconds[name].append(way.seconds())
        # What one way leaves behind is not for the next to clear away.
        gc.collect()

    benchmark.pedantic(ours.call, setup=beside, rounds=rounds, warmup_rounds=1)  # type: ignore[no-untyped-call]
    benchmark.extra_info.update(
        what=what,
        way=first,
        others={name: counted[-rounds:] for name, counted in seconds.items()},
        notes={},
    )
