"""``sme-apply doctor`` on a sound, a locked and a damaged vault, the way a user would run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sme_apply.vault import PassphraseCost, create_vault

PASSPHRASE = "correct horse battery"


@pytest.fixture
def vault_folder(tmp_path: Path) -> Path:
    """A closed vault with one company in it."""
    folder = tmp_path / "vault"
    cost = PassphraseCost(memory_kib=64, iterations=1, lanes=1)
    with create_vault(folder, keyring=None, passphrase=PASSPHRASE, cost=cost) as vault:
        vault.save_company("{}", name="주식회사 비밀")
    return folder


def doctor(folder: Path, passphrase: str) -> subprocess.CompletedProcess[str]:
    """Run the command with a passphrase in the environment."""
    environment = {**os.environ, "SME_APPLY_VAULT": str(folder), "SME_APPLY_PASSPHRASE": passphrase}
    return subprocess.run(
        [sys.executable, "-m", "sme_apply", "doctor"],
        env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_a_sound_vault_is_read_through(vault_folder: Path) -> None:
    assert doctor(vault_folder, PASSPHRASE).returncode == 0


def test_an_empty_passphrase_in_the_environment_is_none(vault_folder: Path) -> None:
    done = doctor(vault_folder, "")
    assert (done.returncode, "×" in done.stdout) == (0, False)


def test_a_wrong_passphrase_and_a_damaged_file_give_two_messages_and_exit_4(vault_folder: Path) -> None:
    wrong = doctor(vault_folder, "wrong horse battery")
    database = vault_folder / "vault.db"
    data = bytearray(database.read_bytes())
    data[9000] ^= 1
    database.write_bytes(data)
    damaged = doctor(vault_folder, PASSPHRASE)
    assert (wrong.returncode, damaged.returncode) == (4, 4)
    said = [next(line for line in each.stdout.splitlines() if line.startswith("×")) for each in (wrong, damaged)]
    assert said[0] != said[1]


def test_nothing_but_our_own_words_is_printed_of_a_damaged_vault(vault_folder: Path) -> None:
    database = vault_folder / "vault.db"
    data = bytearray(database.read_bytes())
    data[9000] ^= 1
    database.write_bytes(data)
    done = doctor(vault_folder, PASSPHRASE)
    assert done.stderr == ""
    assert "비밀" not in done.stdout
