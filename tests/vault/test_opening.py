"""Making and opening: what opens a vault, what does not, and which word is said."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from sme_apply.terms import BadInput, VaultError
from sme_apply.vault import (
    KeyringSlot,
    VaultAlreadyThere,
    VaultBusy,
    VaultDamaged,
    VaultLocked,
    VaultNewer,
    VaultNotThere,
    VaultUnwritable,
    WrongKey,
    cipher,
    create_vault,
    open_vault,
    schema,
)
from tests.vault.kept import CHEAP, MARKER, PASSPHRASE, new_vault, reopened, saved_draft
from tests.vault.memory_keyring import BrokenKeyring, MemoryKeyring


def ring(keyring: MemoryKeyring | None = None) -> KeyringSlot:
    return KeyringSlot("secret-service", keyring or MemoryKeyring())


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_nothing_readable_lies_in_the_folder_while_open_or_closed(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    vault = create_vault(tmp_path, keyring=ring(keyring), passphrase=PASSPHRASE, cost=CHEAP)
    company = vault.save_company(json.dumps({"name": MARKER}, ensure_ascii=False), name=MARKER)
    saved_draft(vault, company.id, MARKER)
    data_key = vault._store.files().data_key
    while_open = files_in(tmp_path)
    assert while_open["vault.db-wal"]
    vault.close()
    closed = files_in(tmp_path)
    assert set(closed) == {"vault.db", "vault.keys", "vault.keys.copy", "vault.lock", "vault.mark"}
    secrets = [MARKER.encode(), MARKER.encode("utf-16-le"), b"MARKER", b"CREATE TABLE", PASSPHRASE.encode()]
    secrets += [data_key, data_key.hex().encode(), *(kept.encode() for kept in keyring.secrets.values())]
    for content in (*while_open.values(), *closed.values()):
        assert not content.startswith(b"SQLite format 3")
        assert [secret for secret in secrets if secret in content] == []


def test_only_the_owner_may_read_the_files(tmp_path: Path) -> None:
    with new_vault(tmp_path / "deep" / "vault") as vault:
        vault.save_company("{}", name="a")
        folder = tmp_path / "deep" / "vault"
        assert folder.stat().st_mode & 0o077 == 0
        assert {path.name for path in folder.iterdir() if path.stat().st_mode & 0o077} == set()


def test_either_slot_opens_the_vault(tmp_path: Path) -> None:
    keyring = ring()
    create_vault(tmp_path, keyring=keyring, passphrase=PASSPHRASE, cost=CHEAP).close()
    open_vault(tmp_path, keyring=keyring).close()
    open_vault(tmp_path, passphrase=PASSPHRASE, keyring=None).close()


def test_a_passphrase_typed_decomposed_opens_what_was_made_composed(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    open_vault(tmp_path, passphrase=unicodedata.normalize("NFD", PASSPHRASE), keyring=None).close()


def test_a_wrong_passphrase_is_told_by_the_slot_and_a_damaged_file_otherwise(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    with pytest.raises(WrongKey) as wrong:
        open_vault(tmp_path, passphrase=PASSPHRASE + "!", keyring=None)
    path = tmp_path / "vault.db"
    path.write_bytes(path.read_bytes()[:4000] + bytes([path.read_bytes()[4000] ^ 1]) + path.read_bytes()[4001:])
    with pytest.raises(VaultDamaged) as damaged:
        reopened(tmp_path)
    with pytest.raises(WrongKey):
        open_vault(tmp_path, passphrase=PASSPHRASE + "!", keyring=None)
    assert (wrong.value.message.key, damaged.value.message.key) == ("vault-wrong-passphrase", "vault-damaged")
    assert wrong.value.exit_code == damaged.value.exit_code == 4


@pytest.mark.parametrize(
    ("passphrase", "keyring", "message"),
    [
        (None, None, "vault-keyring-silent"),
        (None, ring(), "vault-keyring-empty"),
        (None, ring(BrokenKeyring()), "vault-keyring-empty"),
        (None, KeyringSlot("kwallet", MemoryKeyring()), "vault-keyring-changed"),
        ("long enough, but no slot", None, "vault-keyring-silent"),
    ],
)
def test_a_keyring_that_is_gone_empty_or_another_locks_the_vault_with_the_reason(
    tmp_path: Path, passphrase: str | None, keyring: KeyringSlot | None, message: str
) -> None:
    create_vault(tmp_path, keyring=ring(), passphrase=None).close()
    with pytest.raises(VaultLocked) as locked:
        open_vault(tmp_path, passphrase=passphrase, keyring=keyring)
    assert locked.value.message.key == message
    assert not locked.value.passphrase_opens


def test_a_vault_with_a_passphrase_asks_for_it(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    with pytest.raises(VaultLocked) as locked:
        open_vault(tmp_path, keyring=ring())
    assert locked.value.message.key == "vault-needs-passphrase"
    assert locked.value.passphrase_opens


def test_a_keyring_with_another_key_does_not_open_the_vault(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    create_vault(tmp_path, keyring=ring(keyring), passphrase=None).close()
    entry = next(iter(keyring.secrets))
    keyring.secrets[entry] = "A" * 43 + "="
    with pytest.raises(VaultLocked) as locked:
        open_vault(tmp_path, keyring=ring(keyring))
    assert locked.value.message.key == "vault-keyring-wrong"


def test_a_vault_is_never_made_without_anything_that_opens_it(tmp_path: Path) -> None:
    with pytest.raises(VaultLocked):
        create_vault(tmp_path, keyring=None, passphrase=None)
    assert files_in(tmp_path) == {}


@pytest.mark.parametrize(("passphrase", "taken"), [("일곱글자입니다", False), ("여덟글자입니다요", True)])
def test_a_new_passphrase_has_eight_characters_or_more(tmp_path: Path, passphrase: str, taken: bool) -> None:
    if taken:
        create_vault(tmp_path, keyring=None, passphrase=passphrase, cost=CHEAP).close()
    else:
        with pytest.raises(BadInput):
            create_vault(tmp_path, keyring=None, passphrase=passphrase, cost=CHEAP)
    assert (tmp_path / "vault.db").exists() is taken


def test_opening_makes_no_vault_where_there_is_none(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "absent"):
        with pytest.raises(VaultNotThere):
            reopened(folder)
    assert files_in(tmp_path) == {}


@pytest.mark.parametrize("left", ["vault.db", "vault.keys"])
def test_what_is_left_of_a_vault_is_damage_and_never_replaced(tmp_path: Path, left: str) -> None:
    new_vault(tmp_path).close()
    keys = {"vault.keys", "vault.keys.copy"}
    for lost in keys if left == "vault.db" else {"vault.db", "vault.keys.copy"}:
        (tmp_path / lost).unlink()
    before = files_in(tmp_path)
    with pytest.raises(VaultDamaged):
        reopened(tmp_path)
    with pytest.raises(VaultAlreadyThere):
        new_vault(tmp_path)
    assert files_in(tmp_path) == before


def test_creation_interrupted_before_the_last_step_is_finished_by_opening(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    (tmp_path / "vault.db").rename(tmp_path / "vault.db.new")
    reopened(tmp_path).close()
    assert "vault.db.new" not in files_in(tmp_path)


def test_creation_interrupted_before_the_keys_were_kept_starts_afresh(tmp_path: Path) -> None:
    for name in ("vault.db.new", "vault.db.new-wal"):
        (tmp_path / name).write_bytes(b"half written")
    new_vault(tmp_path).close()
    reopened(tmp_path).close()


def test_a_second_opening_is_refused_until_the_first_is_closed(tmp_path: Path) -> None:
    with new_vault(tmp_path):
        for attempt in (reopened, new_vault):
            with pytest.raises(VaultBusy):
                attempt(tmp_path)
    reopened(tmp_path).close()


def test_a_failed_opening_lets_the_next_one_in(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    with pytest.raises(WrongKey):
        open_vault(tmp_path, passphrase="no such passphrase", keyring=None)
    reopened(tmp_path).close()


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "vault").write_bytes(b"")
    with pytest.raises(VaultUnwritable):
        new_vault(tmp_path / "vault")


def test_a_newer_vault_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        vault._store.files().database.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = (tmp_path / "vault.db").read_bytes()
    with pytest.raises(VaultNewer):
        reopened(tmp_path)
    assert (tmp_path / "vault.db").read_bytes() == before


def test_all_steps_together_reach_the_version_of_today(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        database = vault._store.files().database
        assert database.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
        assert schema.steps.pending(database) == []
        assert len(schema.steps.applied(database)) == schema.VERSION


def test_another_database_under_the_same_key_is_no_vault(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        key, salt = vault._store.files().data_key, vault._store.files().keys.salt
    (tmp_path / "vault.db").unlink()
    other = cipher.connect(tmp_path / "vault.db", key, new_with_salt=salt)
    other.table("other").insert({"a": 1})
    other.close()
    with pytest.raises(VaultDamaged):
        reopened(tmp_path)


def test_the_key_file_of_another_vault_is_told_apart_from_damage(tmp_path: Path) -> None:
    for name in ("one", "two"):
        new_vault(tmp_path / name).close()
    for name in ("vault.keys", "vault.keys.copy"):
        (tmp_path / "one" / name).write_bytes((tmp_path / "two" / name).read_bytes())
    with pytest.raises(WrongKey) as refused:
        reopened(tmp_path / "one")
    assert refused.value.message.key == "vault-keys-of-another"


def test_slots_are_added_and_removed_without_touching_the_others(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    with new_vault(tmp_path) as vault:
        (first,) = vault.slots().all()
        with pytest.raises(VaultError) as refused:
            vault.slots().remove(first.id)
        assert refused.value.message.key == "vault-last-slot"
        second = vault.slots().add_keyring(ring(keyring))
        third = vault.slots().add_passphrase("another passphrase", cost=CHEAP)
        assert [slot.kind for slot in vault.slots().all()] == ["passphrase", "keyring", "passphrase"]
        vault.slots().remove(first.id)
    with pytest.raises(WrongKey):
        reopened(tmp_path)
    with open_vault(tmp_path, keyring=ring(keyring)) as vault:
        vault.slots().remove(second.id, keyring=ring(keyring))
        assert keyring.secrets == {}
        assert vault.slots().all() == (third,)
    open_vault(tmp_path, passphrase="another passphrase", keyring=None).close()
