"""Changed exchange files: none is accepted, none crashes, and none writes anything anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.exchange import Parcel, read_exchange, write_exchange
from sme_apply.terms import BadInput
from tests.exchange.mutations import mutated
from tests.exchange.parcels import CHEAP, PASSPHRASE, parcel


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Parcel]:
    made = parcel(tmp_path_factory.mktemp("exchange") / "vault")
    return write_exchange(made, PASSPHRASE, cost=CHEAP), made


def refused(data: bytes, seed: int) -> str:
    """Return the key of the sentence with which a changed file is refused."""
    with pytest.raises(BadInput) as said:
        read_exchange(mutated(data, seed), PASSPHRASE)
    return said.value.message.key


def test_sixty_changed_files_are_refused_with_a_sentence_and_nothing_is_written(
    sent: tuple[bytes, Parcel], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    data, made = sent
    assert read_exchange(data, PASSPHRASE) == made
    assert len({refused(data, seed) for seed in range(60)}) >= 5
    assert list(tmp_path.iterdir()) == []
