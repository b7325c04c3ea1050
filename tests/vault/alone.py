"""What the failure trials do to a vault that nobody has open: it is made, rescued, or put back to a backup."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sme_apply.terms import VaultError
from sme_apply.vault import VaultDamaged, VaultNotThere, backups_of, restore_backup
from tests.vault.kept import PASSPHRASE, new_vault, reopened, saved_draft
from tests.vault.left_over import documents, grown
from tests.vault.rescuing import rescued

_FLIPPED_AT = 5_000
_EXPECTED = "expected.json"


@dataclass(frozen=True)
class Alone:
    """Something done to the folder of a vault.

    Args:
        prepare: lays out what it begins with.
        act: does it once; what fails raises a ``VaultError``.
        proved: looks at what is left, whether ``act`` had succeeded or not, and does it again where it had not.
    """

    prepare: Callable[[Path], None]
    act: Callable[[Path], None]
    proved: Callable[[Path, bool], None]


def _nothing_yet(folder: Path) -> None:
    folder.mkdir()


def _create(folder: Path) -> None:
    with new_vault(folder / "vault") as vault:
        vault.save_company("{}", name="가온")


def _created(folder: Path, done: bool) -> None:
    try:
        vault = reopened(folder / "vault")
    except VaultNotThere:
        assert not done
        vault = new_vault(folder / "vault")
    with vault:
        assert not done or [company.name for company in vault.companies()] == ["가온"]
        vault.save_company("{}", name="나래")
        vault.inspection.whole()


def _backed_up_and_changed(folder: Path) -> None:
    with new_vault(folder) as vault:
        company = vault.save_company("{}", name="가온")
        draft = saved_draft(vault, company.id, "backed up")
        vault.backups.make()
        saved_draft(vault, company.id, "now", draft.id)


def _restore(folder: Path) -> None:
    with reopened(folder) as vault:
        vault.backups.restore(vault.backups.all()[-1])


def _restored(folder: Path, done: bool) -> None:
    with reopened(folder) as vault:
        (document,) = documents(vault).values()
        assert document == "backed up" or (document == "now" and not done)
        vault.backups.restore(vault.backups.all()[-1])
        assert [*documents(vault).values()] == ["backed up"]
        vault.inspection.whole()


def _backed_up_and_damaged(folder: Path) -> None:
    _backed_up_and_changed(folder)
    with open(folder / "vault.db", "rb+") as file:
        file.write(bytes(3 * 4096))


def _bring_back(folder: Path) -> None:
    restore_backup(folder, backups_of(folder)[-1].path, passphrase=PASSPHRASE, keyring=None).close()


def _brought_back(folder: Path, done: bool) -> None:
    try:
        vault = reopened(folder)
    except VaultNotThere:
        raise
    except VaultError:
        assert not done
        _bring_back(folder)
        vault = reopened(folder)
    with vault:
        assert [*documents(vault).values()] == ["backed up"]
        vault.inspection.whole()


def _damaged_log(folder: Path) -> None:
    _, left = grown(folder)
    changed = bytearray(left.files["vault.db-wal"])
    changed[_FLIPPED_AT] ^= 1
    left.laid_out(folder, vault_db_wal=bytes(changed))
    (folder / _EXPECTED).write_text(json.dumps(left.saved), encoding="utf-8")


def _rescue(folder: Path) -> None:
    rescued(folder)


def _rescued(folder: Path, done: bool) -> None:
    saved = json.loads((folder / _EXPECTED).read_text(encoding="utf-8"))
    try:
        vault = reopened(folder)
    except VaultDamaged:
        assert not done
        rescued(folder)
        vault = reopened(folder)
    with vault:
        assert documents(vault) == saved
        vault.inspection.whole()


ALONE = {
    "creating": Alone(_nothing_yet, _create, _created),
    "restoring": Alone(_backed_up_and_changed, _restore, _restored),
    "bringing back": Alone(_backed_up_and_damaged, _bring_back, _brought_back),
    "rescuing": Alone(_damaged_log, _rescue, _rescued),
}
