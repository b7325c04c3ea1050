"""A thousand single flipped bits in what a kill leaves: never a wrong value, always a clear word or a rescue."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from sme_apply.terms import VaultError
from sme_apply.vault import VaultDamaged
from tests.vault.kept import reopened
from tests.vault.left_over import LeftOver, documents, grown
from tests.vault.rescuing import rescued

_AT_ONCE, _FLIPS = 50, 1000

pytestmark = pytest.mark.trial


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> LeftOver:
    return grown(tmp_path_factory.mktemp("grown"), saves=40)[1]


@pytest.mark.parametrize("begins", range(0, _FLIPS, _AT_ONCE))
def test_no_flipped_bit_shows_a_wrong_value(tmp_path: Path, left: LeftOver, begins: int) -> None:
    outcomes: Counter[str] = Counter()
    for seed in range(begins, begins + _AT_ONCE):
        chance = random.Random(seed)
        folder = tmp_path / str(seed)
        folder.mkdir()
        left.laid_out(folder)
        name = chance.choice([*left.files])
        changed = bytearray(left.files[name])
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        (folder / name).write_bytes(changed)
        outcomes[_outcome(folder, left)] += 1
    print(f"{_AT_ONCE} flipped bits: {dict(outcomes)}")


def _outcome(folder: Path, left: LeftOver) -> str:
    try:
        with reopened(folder) as vault:
            vault.inspection.whole()
            assert documents(vault) == left.saved
        return "opened with everything"
    except VaultDamaged:
        pass
    except VaultError as refused:
        return refused.message.key
    try:
        report = rescued(folder)
    except VaultError as refused:
        return refused.message.key
    with reopened(folder) as vault:
        found = documents(vault)
    earlier = {entry.id for entry in report.having("earlier")}
    assert all(left.saved[id] == document or id in earlier for id, document in found.items())
    assert left.saved.keys() - found.keys() <= {entry.id for entry in report.having("lost")}
    return "rescued with everything" if found == left.saved else "rescued, the loss told"
