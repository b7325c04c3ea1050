"""Looking through an open vault: slice by slice, to the end, and every damage is found."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from sme_apply.vault import Vault, VaultDamaged, open_vault
from sme_apply.vault.damage.inspection import EVERY
from sme_apply.vault.damage.wal_file import read_wal
from tests.vault.kept import PASSPHRASE, Moments, new_vault, reopened, saved_draft

PAGE = 4096


def filled(folder: Path, drafts: int = 60) -> None:
    with new_vault(folder) as vault, vault._store.saving():
        company = vault.save_company("{}", name="가온")
        for number in range(drafts):
            saved_draft(vault, company.id, f"{number} " * 1500)


def looked_through(vault: Vault, milliseconds: float) -> int:
    steps = 1
    while not vault.inspection.step(milliseconds).done:
        steps += 1
    return steps


def test_many_small_steps_come_to_the_end_as_one_large_one_does(tmp_path: Path) -> None:
    filled(tmp_path)
    with reopened(tmp_path) as vault:
        assert looked_through(vault, 0) > 10
        assert looked_through(vault, 60_000) == 1
        end = vault.inspection.step(60_000)
        assert end.pages == end.of == (tmp_path / "vault.db").stat().st_size // PAGE
        assert end.rows >= 61
        assert vault.inspection.whole().done


def test_every_page_is_looked_at(tmp_path: Path) -> None:
    filled(tmp_path, 12)
    path = tmp_path / "vault.db"
    whole = path.read_bytes()
    with reopened(tmp_path) as vault:
        for page in range(len(whole) // PAGE):
            with path.open("rb+") as file:
                file.seek(page * PAGE + 77)
                file.write(bytes([whole[page * PAGE + 77] ^ 1]))
            with pytest.raises(VaultDamaged) as found:
                looked_through(vault, 10)
            assert found.value.message.key == "vault-damage-found"
            path.write_bytes(whole)
        looked_through(vault, 10)


def test_saving_goes_on_between_two_steps(tmp_path: Path) -> None:
    filled(tmp_path, 5)
    with reopened(tmp_path) as vault:
        company = vault.companies()[0]
        number = 0
        while not vault.inspection.step(0).done:
            number += 1
            saved_draft(vault, company.id, "x" * 5000)
        assert number > 10
        assert len(vault.drafts(company.id)) == 5 + number


def test_a_damaged_page_that_the_log_holds_anew_is_no_damage(tmp_path: Path) -> None:
    filled(tmp_path, 5)
    path = tmp_path / "vault.db"
    with reopened(tmp_path) as vault:
        draft = vault.drafts(vault.companies()[0].id)[0]
        saved_draft(vault, draft.company_id, "y" * 20, draft.id)
        changed = pages_of(tmp_path / "vault.db-wal") - {1}
        with path.open("rb+") as file:
            for page in changed:
                file.seek((page - 1) * PAGE)
                file.write(bytes(PAGE))
        assert len(changed) > 2
        looked_through(vault, 10)


def pages_of(log: Path) -> set[int]:
    return {frame.page for frame in read_wal(log).frames}


def test_an_inspection_is_due_at_first_and_again_after_a_week_and_when_the_clock_was_set_back(tmp_path: Path) -> None:
    clock = Moments()
    new_vault(tmp_path).close()
    with open_vault(tmp_path, passphrase=PASSPHRASE, keyring=None, clock=clock) as vault:
        assert vault.inspection.due()
        looked_through(vault, 1000)
        assert not vault.inspection.due()
        done = clock.now
        clock.now = done + EVERY - timedelta(minutes=1)
        assert not vault.inspection.due()
        clock.now = done + EVERY
        assert vault.inspection.due()
        clock.now = done - timedelta(days=400)
        assert vault.inspection.due()


def test_two_vaults_are_not_mixed_up_after_closing(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    vault = reopened(tmp_path)
    vault.inspection.step(0)
    vault.close()
    vault.inspection.close()
    with reopened(tmp_path) as again:
        looked_through(again, 1)
