"""A process killed in the middle of saving loses nothing that it acknowledged."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from tests.vault.kept import new_vault, reopened, saved_draft

KILLS = 20


def test_no_acknowledged_edit_is_lost_in_twenty_kills(tmp_path: Path) -> None:
    chance = random.Random(20)
    with new_vault(tmp_path) as vault:
        company = vault.save_company("{}", name="가온")
        draft = saved_draft(vault, company.id, "0")
    last = 0
    for _ in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.vault.saving_until_killed", str(tmp_path), company.id, draft.id],
            cwd=Path(__file__).resolve().parents[2],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        acknowledged = [child.stdout.readline() for _ in range(chance.randrange(1, 40))]
        # The child is now anywhere between two edits or inside one.
        child.kill()
        rest, _ = child.communicate()
        # A line cut off by the kill was not acknowledged.
        whole = [*acknowledged, *rest.splitlines(keepends=True)]
        last = int([line for line in whole if line.endswith("\n")][-1])
        with reopened(tmp_path) as vault:
            found = int(vault.draft(draft.id).document)
        assert found in (last, last + 1)
    assert last >= KILLS
