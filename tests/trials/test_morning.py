"""A consultant's morning with a hundred clients: the steps and the seconds of each stage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gui.conftest import Desk, desks, look
from tests.journeys.morning import morning, written

__all__ = ["desks", "look"]
Record = Callable[[str, object], None]
_CLIENTS = 100

pytestmark = pytest.mark.trial


@pytest.mark.usefixtures("look")
def test_a_morning_with_a_hundred_clients(
    desks: Callable[[], Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: Record
) -> None:
    stages = morning(desks, _CLIENTS, tmp_path, monkeypatch)
    print(written(stages))
    for each in stages:
        record_property(f"morning: steps to {each.name}", each.steps)
        record_property(f"morning: milliseconds to {each.name}", round(each.seconds * 1000))
