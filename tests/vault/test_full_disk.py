"""A disk that is really full, and a folder that may not be written to: a clear word, and saving goes on afterwards."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from sme_apply.terms import VaultError
from sme_apply.vault import Vault, VaultUnwritable, create_vault, open_vault
from tests.vault.alone import ALONE
from tests.vault.kept import CHEAP, PASSPHRASE, Moments, new_vault, reopened, saved_draft
from tests.vault.left_over import documents
from tests.vault.operations import (
    OPERATIONS,
    assert_nothing_lost,
    assert_version_1_is_whole,
    ground_of_version_1,
    new_ground,
)

MIB = 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of nine MiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=9m,mode=700", "none", str(disk)]
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("Only root may mount a small disk.")
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("This machine does not allow a small disk to be mounted.")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(ballast: Path) -> None:
    """Take all the room that is left."""
    with contextlib.suppress(OSError), open(ballast, "wb", buffering=0) as file:
        for length in (65536, 4096, 1):
            with contextlib.suppress(OSError):
                while file.write(bytes(length)):
                    pass


def save_many(vault: Vault, company_id: str) -> None:
    for _ in range(200):
        saved_draft(vault, company_id, "y" * 9000)


def opened_or_told(folder: Path, expected: dict[str, str]) -> None:
    try:
        vault = open_vault(folder, passphrase=PASSPHRASE, keyring=None)
    except VaultUnwritable as refused:
        keys = {refused.message.key}
    else:
        keys = set()
        with vault:
            assert documents(vault) == expected
    assert keys <= {"vault-disk-full"}


def test_a_full_disk_is_told_saving_goes_on_and_the_old_file_opens(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = small_disk / "vault"
    ballast = small_disk / "ballast"
    vault = create_vault(folder, keyring=None, passphrase=PASSPHRASE, cost=CHEAP)
    company = vault.save_company("{}", name="가온")
    kept = [saved_draft(vault, company.id, f"{number} " + "x" * 5000).id for number in range(5)]
    ballast.write_bytes(bytes(6 * MIB))
    told: list[str] = []
    for number in range(5, 2000):
        try:
            kept.append(saved_draft(vault, company.id, f"{number} " + "x" * 9000).id)
        except VaultUnwritable as full:
            told.append(full.message.key)
            break
    assert told == ["vault-disk-full"]
    before = documents(vault)
    assert set(before) == set(kept)
    ballast.unlink()
    kept.append(saved_draft(vault, company.id, "after").id)
    fill(ballast)
    with pytest.raises(VaultUnwritable):
        save_many(vault, company.id)
    now = documents(vault)
    vault.close()
    # Opening needs a few pages of room for the index of the log, and closing may have left them.
    opened_or_told(folder, now)
    ballast.unlink()
    with open_vault(folder, passphrase=PASSPHRASE, keyring=None) as again:
        assert documents(again) == now
        saved_draft(again, company.id, "goes on")


def test_no_vault_is_made_on_a_full_disk_and_one_is_afterwards(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    fill(ballast)
    with pytest.raises(VaultUnwritable):
        new_vault(small_disk / "vault")
    ballast.unlink()
    new_vault(small_disk / "vault").close()
    reopened(small_disk / "vault").close()


def test_a_disk_that_becomes_read_only_is_told_and_the_vault_opens_afterwards(small_disk: Path) -> None:
    folder = small_disk / "vault"
    with new_vault(folder) as vault:
        company = vault.save_company("{}", name="가온")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    try:
        with pytest.raises(VaultUnwritable) as refused:
            reopened(folder)
        assert refused.value.message.key == "vault-not-writable"
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    with reopened(folder) as vault:
        assert vault.companies()[0].id == company.id


def test_a_clock_that_is_set_back_loses_and_forbids_nothing(tmp_path: Path) -> None:
    clock = Moments()
    with create_vault(tmp_path, keyring=None, passphrase=PASSPHRASE, clock=clock, cost=CHEAP) as vault:
        company = vault.save_company("{}", name="가온")
        clock.now -= timedelta(days=3000)
        draft = saved_draft(vault, company.id, "saved in the past")
        clock.now += timedelta(days=9000)
        saved_draft(vault, company.id, "saved in the future", draft.id)
        clock.now -= timedelta(days=6000)
    with open_vault(tmp_path, passphrase=PASSPHRASE, keyring=None, clock=clock) as vault:
        assert vault.draft(draft.id).document == "saved in the future"
        saved_draft(vault, company.id, "saved now", draft.id)


@pytest.mark.parametrize("operation", ALONE)
def test_a_full_disk_harms_nothing_that_is_done_to_a_closed_vault(small_disk: Path, operation: str) -> None:
    alone, folder, ballast = ALONE[operation], small_disk / "vault", small_disk / "ballast"
    alone.prepare(folder)
    fill(ballast)
    done = False
    with contextlib.suppress(VaultError):
        alone.act(folder)
        done = True
    ballast.unlink()
    alone.proved(folder, done)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_full_disk_loses_nothing_that_was_saved(small_disk: Path, operation: str) -> None:
    ground, ballast = new_ground(small_disk / "vault"), small_disk / "ballast"
    saved = [0]
    with reopened(ground.folder) as vault:
        fill(ballast)
        with contextlib.suppress(VaultError):
            OPERATIONS[operation](ground, vault, saved.append)
        ballast.unlink()
        ground.save(vault, saved[-1] + 2)
    assert_nothing_lost(ground, saved[-1] + 2)


def test_a_full_disk_leaves_an_old_vault_as_it_is(small_disk: Path) -> None:
    ground, ballast = ground_of_version_1(small_disk / "vault"), small_disk / "ballast"
    fill(ballast)
    with pytest.raises(VaultError):
        reopened(ground.folder)
    ballast.unlink()
    with reopened(ground.folder) as vault:
        assert_version_1_is_whole(vault)
