"""Screening ten thousand generated companies: every way answers alike, and nothing stays behind in memory."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path
from time import perf_counter

from pytest_benchmark.fixture import BenchmarkFixture

from sme_apply.company import Company
from sme_apply.eligibility import screen
from sme_apply.programmes import size_standards
from tests.benchmarks import cel_strings, openfisca, plain_rules, rule_strings
from tests.benchmarks.first_programmes import AS_OF, answers_of, conditions_of, criteria_of, first_three, sme_of
from tests.benchmarks.plain_rules import Answer, Key
from tests.eligibility.generated_companies import Told, company_of, complete, with_gaps

_MEASURED = (20, 500)
_QUICK = (1, 40)
"""How many blocks of how many companies there are; the second where nothing is measured."""
_SETTLED = 4
"""Blocks after which caches are full and memory must stay flat."""
_LEFT_BEHIND = 1_500
"""Pieces of memory that may be new after 90 companies, of which one leaves some thousands while it is screened."""
Case = tuple[Told, Company, Answer]
Way = Callable[[Told, Answer], dict[Key, Answer]]


def _cases() -> Iterator[Case]:
    """Yield companies without end, with gaps, and whether each is an SME."""
    for seed in count():
        told = with_gaps(complete(seed), seed)
        company = company_of(told)
        yield told, company, sme_of(company)


def _ways() -> dict[str, Way]:
    rules, expressions = rule_strings.compiled(), cel_strings.compiled()
    return {
        "plain Python by hand: answers only": lambda told, sme: plain_rules.screened(told, AS_OF, sme),
        "rule-engine, rules parsed once: answers only": lambda told, sme: rule_strings.screened(
            rules, told, AS_OF, sme
        ),
        "cel-python, rules compiled once: answers only": lambda told, sme: cel_strings.screened(
            expressions, told, AS_OF, sme
        ),
    }


def _peak_mb() -> float:
    """Return the most memory that this process ever had, in MB; 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def test_every_way_gives_ten_thousand_companies_the_same_answers(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    blocks, size = _MEASURED if benchmark.enabled else _QUICK
    season, standards, ways, cases = first_three(), size_standards(), _ways(), _cases()
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    peaks: list[float] = []
    block: list[Case] = []
    ours: list[dict[Key, Answer]] = []
    theirs: list[dict[Key, Answer]] = []
    file = tmp_path / "cases"
    answered: list[bytearray] = []

    def others_first() -> None:
        finish()
        block[:] = islice(cases, size)
        for name, way in ways.items():
            begun = perf_counter()
            found = [way(told, sme) for told, _, sme in block]
            seconds[name].append(perf_counter() - begun)
            theirs[:] = theirs or found
            assert found == theirs, name

    def finish() -> None:
        """Hold our answers to a block against theirs, and keep them and the companies for OpenFisca."""
        assert ours == theirs
        answered.extend(bytearray(openfisca.coded(each) % 3 for each in answers.values()) for answers in ours)
        with file.open("a", encoding="utf-8") as beside:
            beside.write(openfisca.written((told, sme) for told, _, sme in block))
        ours.clear()
        theirs.clear()
        block.clear()
        peaks.append(_peak_mb())

    def answer() -> None:
        ours[:] = [answers_of(screen(company, season, standards, AS_OF)) for _, company, _ in block]

    benchmark.pedantic(answer, setup=others_first, rounds=blocks)  # type: ignore[no-untyped-call]
    finish()
    assert len(answered) >= blocks * size
    if not benchmark.enabled:
        return
    found = openfisca.measured(file, AS_OF, 3)
    assert [bytearray(each % 3 for each in answers) for answers in found.answers] == answered
    share = size / len(answered)
    name = "ours: every reason, size, support, rounds"
    benchmark.extra_info.update(
        what=f"{size} companies at a time, {len(answered):,} in all: {criteria_of(season)} criteria each",
        way=name,
        others={
            **seconds,
            "OpenFisca-Core, all at once, facts into arrays and rules: answers only": [
                share * sum(parts) for parts in zip(found.filling, found.rules, strict=True)
            ],
            "OpenFisca-Core, all at once, rules on arrays that are given": [share * each for each in found.rules],
        },
        notes={name: f"{peaks[-1] - peaks[_SETTLED]:+.0f} MB at the peak after the first {_SETTLED * size:,}"},
        conditions=conditions_of(season) * size,
    )


def test_screening_leaves_nothing_behind_in_memory() -> None:
    season, standards, cases = first_three(), size_standards(), _cases()

    def pieces_after(companies: int) -> int:
        for _, company, _ in islice(cases, companies):
            for verdict in screen(company, season, standards, AS_OF).tracks:
                assert [result.changes for result in verdict.criteria]
        gc.collect()
        return sys.getallocatedblocks()

    before = pieces_after(60)
    assert pieces_after(90) - before < _LEFT_BEHIND
