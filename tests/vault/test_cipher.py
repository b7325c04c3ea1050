"""SQLCipher stands under sqlite-utils, and a wrong key is told apart from a damaged file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sme_apply.vault import VaultDamaged, WrongKey, cipher

KEY, OTHER_KEY, SALT = b"k" * 32, b"o" * 32, b"s" * 16


def made(path: Path) -> Path:
    database = cipher.connect(path, KEY, new_with_salt=SALT)
    database.table("kept").insert_all({"text": "x" * 500} for _ in range(100))
    database.close()
    return path


def run_alone(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_sqlite_utils_speaks_the_exceptions_of_sqlcipher() -> None:
    assert vars(sys.modules["sqlite_utils.utils"])["sqlite3"].OperationalError is cipher.sqlite.OperationalError


def test_what_rests_on_those_exceptions_works(tmp_path: Path) -> None:
    database = cipher.connect(tmp_path / "a.db", KEY, new_with_salt=SALT)
    table = database.table("kept")
    table.insert({"one": 1})
    table.insert({"one": 1, "two": 2}, alter=True)
    database.table("never").drop(ignore=True)
    assert database.cached_counts() == {}
    assert [row["two"] for row in table.rows] == [None, 2]
    database.close()


def test_sqlite_utils_imported_first_is_refused_and_not_used_in_the_clear() -> None:
    outcome = run_alone("import sqlite_utils\nimport sme_apply.vault.cipher")
    assert outcome.returncode == 1
    assert "ImportError: sqlite_utils was imported before" in outcome.stderr


def test_a_start_without_a_vault_loads_no_cipher_and_no_keyring() -> None:
    heavy = "{'sqlcipher3', 'sqlite_utils', 'keyring', 'cryptography'}"
    outcome = run_alone(f"import sys, sme_apply.vault\nprint({heavy} & set(sys.modules))")
    assert outcome.stdout.strip() == "set()"


def test_no_plugin_of_sqlite_utils_is_loaded(tmp_path: Path) -> None:
    cipher.connect(tmp_path / "a.db", KEY, new_with_salt=SALT).close()
    assert vars(sys.modules["sqlite_utils.plugins"])["_plugins_loaded"] is False


def test_the_file_begins_with_its_salt_and_not_as_a_plain_database(tmp_path: Path) -> None:
    assert made(tmp_path / "a.db").read_bytes().startswith(SALT)


def test_a_wrong_key_and_a_damaged_file_give_two_messages(tmp_path: Path) -> None:
    path = made(tmp_path / "a.db")
    with pytest.raises(WrongKey) as wrong:
        cipher.connect(path, OTHER_KEY)
    content = bytearray(path.read_bytes())
    content[9000] ^= 1
    path.write_bytes(content)
    database = cipher.connect(path, KEY)
    with pytest.raises(VaultDamaged) as damaged:
        cipher.check(database, path)
    database.close()
    assert wrong.value.message.key != damaged.value.message.key
    assert wrong.value.exit_code == damaged.value.exit_code == 4


def test_an_empty_file_is_damage_and_not_a_new_database(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    with pytest.raises(VaultDamaged):
        cipher.connect(tmp_path / "a.db", KEY)


def test_a_key_of_another_length_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        cipher.connect(tmp_path / "a.db", b"short", new_with_salt=SALT)
