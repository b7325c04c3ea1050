"""Every single write, flush and renaming fails in every way.

While a vault is made, saved to, migrated, backed up, put back to a backup, rescued and put under a new key.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vault.alone import ALONE
from tests.vault.failing import WAYS, compiled, fail_each
from tests.vault.operations import OPERATIONS

pytestmark = pytest.mark.trial


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("operation", [*OPERATIONS, *ALONE, "migrating"])
def test_no_failing_call_loses_anything(tmp_path: Path, operation: str, way: str) -> None:
    library = compiled(tmp_path)
    if library is None:
        pytest.skip("Calls can be made to fail only on Linux with a C compiler.")
    outcomes = fail_each(operation, way, tmp_path, library)
    print(f"{operation}, {way}: {sum(outcomes.values())} calls failed, one in each run: {outcomes}; nothing lost")
