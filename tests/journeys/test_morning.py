"""A consultant's morning with a few clients goes as it should; the trial spends it with a hundred."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gui.conftest import Desk, desks, look
from tests.journeys.morning import morning, written

__all__ = ["desks", "look"]
_CLIENTS = 20
_MOST_STEPS = 30


@pytest.mark.usefixtures("look")
def test_a_morning_with_twenty_clients_takes_few_steps(
    desks: Callable[[], Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stages = morning(desks, _CLIENTS, tmp_path, monkeypatch)
    print(written(stages))
    assert sum(each.steps for each in stages) <= _MOST_STEPS
