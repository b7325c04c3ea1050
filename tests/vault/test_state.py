"""What is said of a vault from outside, and what the doctor finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.vault import KeyringSlot, create_vault, doctor, vault_state
from tests.vault.kept import CHEAP, PASSPHRASE, new_vault
from tests.vault.memory_keyring import MemoryKeyring

RING = KeyringSlot("secret-service", MemoryKeyring())


def test_an_absent_vault_is_absent_and_stays_so(tmp_path: Path) -> None:
    state = vault_state(tmp_path / "none", keyring=None)
    assert (state.exists, state.slots, state.keyring, state.message.key) == (False, (), None, "vault-not-there")
    assert state.needs_passphrase
    assert not vault_state(tmp_path / "none", keyring=RING).needs_passphrase
    assert not (tmp_path / "none").exists()


def test_a_vault_tells_what_opens_it(tmp_path: Path) -> None:
    create_vault(tmp_path, keyring=RING, passphrase=PASSPHRASE, cost=CHEAP).close()
    state = vault_state(tmp_path, keyring=RING)
    assert state.slots == ("passphrase", "keyring")
    assert (state.sound, state.in_use, state.keyring) == (True, False, "secret-service")
    assert not state.needs_passphrase
    assert vault_state(tmp_path, keyring=None).needs_passphrase


def test_a_vault_in_use_says_so(tmp_path: Path) -> None:
    with new_vault(tmp_path):
        state = vault_state(tmp_path, keyring=None)
    assert (state.in_use, state.sound, state.message.key) == (True, True, "vault-busy")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("vault.keys", None, "vault-keys-missing"),
        ("vault.keys", b"{}", "vault-keys-damaged"),
        ("vault.db", None, "vault-file-missing"),
        ("vault.db", b"", "vault-damaged"),
        ("vault.db", b"x" * 5000, "vault-damaged"),
        ("vault.db", b"SQLite format 3\0".ljust(8192, b"\0"), "vault-damaged"),
    ],
)
def test_damage_that_shows_from_outside_is_told(tmp_path: Path, name: str, content: bytes | None, message: str) -> None:
    new_vault(tmp_path).close()
    (tmp_path / "vault.keys.copy").unlink()
    (tmp_path / name).unlink()
    if content is not None:
        (tmp_path / name).write_bytes(content)
    state = vault_state(tmp_path, keyring=None)
    assert (state.exists, state.sound, state.message.key) == (True, False, message)
    vault = doctor(tmp_path, keyring=None)[1]
    assert (vault.sound, vault.message.key) == (False, message)


def test_the_doctor_reads_through_what_it_can_open(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    keyring, vault, cipher = doctor(tmp_path, passphrase=PASSPHRASE, keyring=None)
    assert (keyring.sound, keyring.values["backend"]) == (None, None)
    assert (vault.sound, vault.values["read_through"], vault.message.key) == (True, True, "vault-doctor-sound")
    assert str(cipher.values["sqlcipher"]).startswith("4.")
    assert str(cipher.values["sqlite"]).startswith("3.")


def test_the_doctor_looks_at_a_locked_vault_from_outside(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    vault = doctor(tmp_path, keyring=RING)[1]
    assert (vault.sound, vault.values["read_through"], vault.message.key) == (None, False, "vault-looks-sound")


def test_the_doctor_finds_damage_inside_a_vault_that_it_can_open(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    content = bytearray((tmp_path / "vault.db").read_bytes())
    content[9000] ^= 4
    (tmp_path / "vault.db").write_bytes(content)
    vault = doctor(tmp_path, passphrase=PASSPHRASE, keyring=None)[1]
    assert (vault.sound, vault.message.key) == (False, "vault-damaged")


def test_the_doctor_leaves_an_open_vault_alone_and_an_absent_one_absent(tmp_path: Path) -> None:
    with new_vault(tmp_path):
        vault = doctor(tmp_path, passphrase=PASSPHRASE, keyring=None)[1]
    assert (vault.sound, vault.values["in_use"], vault.message.key) == (None, True, "vault-busy")
    vault = doctor(tmp_path / "none", keyring=None)[1]
    assert (vault.sound, vault.values["exists"]) == (None, False)
    assert not (tmp_path / "none").exists()
