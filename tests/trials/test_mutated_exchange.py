"""Two thousand changed exchange files: none is accepted, none crashes, and none writes anything anywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sme_apply.exchange import write_exchange
from tests.exchange.parcels import CHEAP, PASSPHRASE, parcel
from tests.exchange.test_mutated import refused

FILES = 2000

pytestmark = pytest.mark.trial


def test_changed_exchange_files_are_refused_with_a_sentence_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]
) -> None:
    data = write_exchange(parcel(tmp_path / "vault"), PASSPHRASE, cost=CHEAP)
    place = tmp_path / "place"
    place.mkdir()
    monkeypatch.chdir(place)
    before = {path for path in tmp_path.rglob("*")}
    for seed in range(FILES):
        refused(data, seed)
    assert {path for path in tmp_path.rglob("*")} == before
    record_property("changed exchange files refused", FILES)
