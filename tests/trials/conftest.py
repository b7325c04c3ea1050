"""Trials take long: they run only where somebody asks for them (``-m trial``), and tell their figures at the end."""

from __future__ import annotations

from collections import Counter
from statistics import median
from typing import Any

import pytest

COMPANIES, AT_ONCE = 10_000, 50
"""How many companies are made, and how many of them one test tries."""
_FIGURES: dict[str, Counter[int]] = {}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a sample be tried, ``--companies 500``, or the rest: ``--first-company 500``."""
    parser.addoption("--companies", type=int, default=COMPANIES, help="how many generated companies the trials try")
    parser.addoption("--first-company", type=int, default=0, help="the number of the first company tried")


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", "trial: takes long and runs only when asked for with -m trial")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Divide the companies into tests, so that all cores have their share and a failure names its seeds."""
    if "first" in metafunc.fixturenames:
        companies = metafunc.config.getoption("--companies", default=COMPANIES)
        begin = metafunc.config.getoption("--first-company", default=0)
        metafunc.parametrize("first", range(begin, begin + companies, AT_ONCE))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave trials out of every other run."""
    if "trial" in config.option.markexpr:
        return
    trials = [item for item in items if item.get_closest_marker("trial")]
    if trials:
        config.hook.pytest_deselected(items=trials)
        items[:] = [item for item in items if item not in trials]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Gather the figures that trials record, those of other processes included."""
    if report.when == "call" and "/trials/" in report.nodeid:
        for name, value in report.user_properties:
            values = value if isinstance(value, list) else [value]
            _FIGURES.setdefault(name, Counter()).update(int(str(each)) for each in values)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print what was measured: sums of what was tried, and the middle and the end of what was counted by company."""
    for name, counts in sorted(_FIGURES.items()):
        values = sorted(counts.elements())
        if name.startswith("screens") or " each " in name or " each," in name:
            terminalreporter.write_line(f"{name}: median {median(values)}, at most {values[-1]}, over {len(values)}")
        else:
            terminalreporter.write_line(f"{name}: {sum(values):,}")
