"""A process killed in the middle of what it does to a vault loses nothing that it acknowledged.

The long run of the same, with a thousand kills and more, is in ``tests/trials``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vault.killing import kills


@pytest.mark.parametrize(
    ("operation", "times"), [("saving", 12), ("backing up", 5), ("re-keying", 5), ("migrating", 5)]
)
def test_no_acknowledged_edit_is_lost_by_a_kill(tmp_path: Path, operation: str, times: int) -> None:
    kills(operation, tmp_path, times, seed=20)
