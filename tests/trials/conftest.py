"""Trials take long: they run only where somebody asks for them (``-m trial``)."""

from __future__ import annotations

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", "trial: takes long and runs only when asked for with -m trial")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave trials out of every other run."""
    if "trial" in config.option.markexpr:
        return
    trials = [item for item in items if item.get_closest_marker("trial")]
    if trials:
        config.hook.pytest_deselected(items=trials)
        items[:] = [item for item in items if item not in trials]
