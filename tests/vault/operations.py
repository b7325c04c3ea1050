"""What the failure trials do to a vault, through the application's own objects, and what must hold afterwards."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sme_apply.vault import Vault
from sme_apply.vault.keys.first_slots import Openers
from tests.vault.kept import CHEAP, PASSPHRASE, new_vault, reopened, saved_draft

FIXTURE = Path(__file__).parent / "fixtures" / "version-1"

Acknowledge = Callable[[int], None]


@dataclass(frozen=True)
class Ground:
    """A vault with one draft that holds a number, and others that never change.

    Args:
        folder: where it is.
        company_id, draft_id: whose number rises.
        unchanged: how many other drafts there are.
    """

    folder: Path
    company_id: str
    draft_id: str
    unchanged: int

    def number(self, vault: Vault) -> int:
        """Return the number that the draft holds, after a look at everything else."""
        others = [draft.id for draft in vault.drafts(self.company_id) if draft.id != self.draft_id]
        assert len(others) == self.unchanged
        assert all(vault.draft(id).document == UNCHANGED for id in others)
        return int(vault.draft(self.draft_id).document)

    def save(self, vault: Vault, number: int) -> None:
        """Save a number, of changing length, so that pages are taken and given back between two saves."""
        saved_draft(vault, self.company_id, str(number).ljust(number % 7 * 3000 + 10), self.draft_id)


UNCHANGED = "가나다" * 2000


def new_ground(folder: Path, unchanged: int = 6) -> Ground:
    """Make a vault for a trial; its number is 0."""
    with new_vault(folder) as vault:
        company = vault.save_company("{}", name="가온")
        draft = saved_draft(vault, company.id, "0")
        for _ in range(unchanged):
            saved_draft(vault, company.id, UNCHANGED)
    return Ground(folder, company.id, draft.id, unchanged)


def ground_of_version_1(folder: Path) -> Ground:
    """Lay out a vault as version 1 of the schema left it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("vault.db", "vault.keys"):
        shutil.copyfile(FIXTURE / (name + ".bin"), folder / name)
    return Ground(folder, "", "", 0)


def assert_version_1_is_whole(vault: Vault) -> None:
    """Compare what the vault holds with what the released version wrote into it."""
    content = json.loads((FIXTURE / "content.json").read_text("utf-8"))
    for company in content["companies"]:
        assert vault.company(company["id"]).document == company["document"]
        for draft in company["drafts"]:
            assert vault.draft(draft["id"]).document == draft["document"]


def saving(ground: Ground, vault: Vault, acknowledge: Acknowledge) -> None:
    """Save three numbers."""
    number = int(vault.draft(ground.draft_id).document)
    for rising in range(number + 1, number + 4):
        ground.save(vault, rising)
        acknowledge(rising)


def backing_up(ground: Ground, vault: Vault, acknowledge: Acknowledge) -> None:
    """Save a number and make a backup."""
    number = int(vault.draft(ground.draft_id).document) + 1
    ground.save(vault, number)
    acknowledge(number)
    vault.backups.make()


def rekeying(ground: Ground, vault: Vault, acknowledge: Acknowledge) -> None:
    """Save a number, put everything under a new key, and save another."""
    number = int(vault.draft(ground.draft_id).document) + 1
    ground.save(vault, number)
    acknowledge(number)
    vault.rekey(Openers(passphrase=PASSPHRASE, cost=CHEAP))
    ground.save(vault, number + 1)
    acknowledge(number + 1)


OPERATIONS: dict[str, Callable[[Ground, Vault, Acknowledge], None]] = {
    "saving": saving,
    "backing up": backing_up,
    "re-keying": rekeying,
}
"""What is done to an open vault; migrating is done by opening it."""


def assert_nothing_lost(ground: Ground, acknowledged: int, *, attempts: int = 1) -> int:
    """Open what a trial left; return the number found.

    Args:
        ground: the vault.
        acknowledged: the last number that was acknowledged.
        attempts: how many saves were tried after it.
    """
    with reopened(ground.folder) as vault:
        number = ground.number(vault)
        assert acknowledged <= number <= acknowledged + attempts, (acknowledged, number)
        vault.inspection.whole()
        for backup in vault.backups.all()[:2]:
            vault.backups.preview(backup)
        return number
