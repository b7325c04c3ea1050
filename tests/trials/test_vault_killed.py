"""More than a thousand kills at random moments of saving, backing up, re-keying and migrating lose nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vault.killing import kills

_AT_ONCE = 50
_KILLS = {"saving": 500, "backing up": 200, "re-keying": 200, "migrating": 200}

pytestmark = pytest.mark.trial


@pytest.mark.parametrize(
    ("operation", "seed"),
    [(operation, seed) for operation, times in _KILLS.items() for seed in range(times // _AT_ONCE)],
)
def test_no_acknowledged_edit_is_lost_and_every_vault_opens(tmp_path: Path, operation: str, seed: int) -> None:
    silent = kills(operation, tmp_path, _AT_ONCE, seed)
    print(f"{operation}: {_AT_ONCE} kills, {silent} of them before anything was acknowledged, nothing lost")
