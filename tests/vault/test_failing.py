"""A write, a flush or a renaming that fails: the error is told, saving goes on, and nothing acknowledged is lost.

The long run, in which every single call fails in every way, is in ``tests/trials``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vault.failing import compiled, fail_each


@pytest.mark.parametrize(
    ("operation", "way", "every"),
    [
        ("saving", "disk stays full", 11),
        ("saving", "killed", 13),
        ("migrating", "disk full once", 37),
        ("backing up", "input/output error", 29),
        ("re-keying", "disk stays full", 83),
        ("creating", "disk stays full", 113),
        ("restoring", "half written", 59),
        ("bringing back", "killed", 31),
        ("rescuing", "input/output error", 113),
    ],
)
def test_no_failing_call_loses_anything(tmp_path: Path, operation: str, way: str, every: int) -> None:
    library = compiled(tmp_path)
    if library is None:
        pytest.skip("Calls can be made to fail only on Linux with a C compiler.")
    outcomes = fail_each(operation, way, tmp_path, library, every)
    assert sum(outcomes.values()) >= 3
