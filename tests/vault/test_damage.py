"""Flipped bits, lost files, torn files: never a wrong value, always a clear word."""

from __future__ import annotations

import contextlib
import hashlib
import json
import random
from dataclasses import dataclass
from pathlib import Path

import pytest

from sme_apply.terms import VaultError
from sme_apply.vault import Vault, VaultBusy, VaultDamaged, VaultNewer, WrongKey, cipher, create_vault, open_vault
from sme_apply.vault.keys.os_keyring import KeyringSlot
from tests.vault.kept import CHEAP, PASSPHRASE, new_vault, reopened, saved_draft
from tests.vault.memory_keyring import MemoryKeyring


@dataclass(frozen=True)
class Sample:
    database: bytes
    keys: bytes
    company_id: str
    keyring: KeyringSlot

    def laid_out(self, folder: Path, *, database: bytes | None = None, keys: bytes | None = None) -> None:
        (folder / "vault.db").write_bytes(self.database if database is None else database)
        (folder / "vault.keys").write_bytes(self.keys if keys is None else keys)
        (folder / "vault.keys.copy").unlink(missing_ok=True)


DOCUMENTS = [f'{{"n": {number}, "text": "{"가나다" * 700}"}}' for number in range(12)]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    folder = tmp_path_factory.mktemp("sample")
    keyring = KeyringSlot("secret-service", MemoryKeyring())
    with create_vault(folder, keyring=keyring, passphrase=PASSPHRASE, cost=CHEAP) as vault:
        company = vault.save_company("{}", name="가온")
        for document in DOCUMENTS:
            saved_draft(vault, company.id, document)
    return Sample((folder / "vault.db").read_bytes(), (folder / "vault.keys").read_bytes(), company.id, keyring)


def flipped(content: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << bit
    return bytes(changed)


def test_a_flipped_bit_anywhere_in_the_file_is_damage_and_never_a_value(tmp_path: Path, sample: Sample) -> None:
    chance = random.Random(20250108)
    size = len(sample.database)
    places = [*range(0, 40, 3), 4015, 4016, 4095, 4096, size - 1, *(chance.randrange(size) for _ in range(100))]
    for place in places:
        sample.laid_out(tmp_path, database=flipped(sample.database, place, chance.randrange(8)))
        with pytest.raises(VaultDamaged):
            opened_and_looked_through(tmp_path, sample.company_id)
    sample.laid_out(tmp_path)
    with reopened(tmp_path) as vault:
        kept = sorted(vault.draft(draft.id).document for draft in vault.drafts(sample.company_id))
    assert kept == sorted(DOCUMENTS)


def read_what_can_be_read(vault: Vault, company_id: str) -> None:
    """Read every draft; what is not told as damage must be right."""
    with contextlib.suppress(VaultDamaged):
        drafts = vault.drafts(company_id)
        assert len(drafts) == len(DOCUMENTS)
        for draft in drafts:
            with contextlib.suppress(VaultDamaged):
                assert vault.draft(draft.id).document in DOCUMENTS


def opened_and_looked_through(folder: Path, company_id: str) -> None:
    with reopened(folder) as vault:
        read_what_can_be_read(vault, company_id)
        while not vault.inspection.step(1).done:
            pass


def test_a_bit_flipped_under_an_open_vault_is_not_read_as_a_value(tmp_path: Path, sample: Sample) -> None:
    sample.laid_out(tmp_path)
    with reopened(tmp_path) as vault:
        vault._store.files().database.execute("PRAGMA cache_size = 0")
        drafts = vault.drafts(sample.company_id)
        with open(tmp_path / "vault.db", "rb+") as file:
            for page in range(3, len(sample.database) // 4096):
                file.seek(page * 4096 + 100)
                file.write(b"\0\1\2\3")
        with pytest.raises(VaultDamaged):
            [vault.draft(draft.id) for draft in drafts]


@pytest.mark.parametrize("kept", [0, 1, 15, 4095, 4096, 8192, -4096, -1])
def test_a_file_cut_short_is_damage_and_not_an_empty_vault(tmp_path: Path, sample: Sample, kept: int) -> None:
    sample.laid_out(tmp_path, database=sample.database[:kept])
    with pytest.raises(VaultDamaged):
        reopened(tmp_path)
    assert (tmp_path / "vault.db").read_bytes() == sample.database[:kept]


def test_a_plain_database_in_its_place_is_not_taken_for_the_vault(tmp_path: Path, sample: Sample) -> None:
    sample.laid_out(tmp_path, database=b"SQLite format 3\0" + sample.database[16:])
    with pytest.raises((VaultDamaged, WrongKey)):
        reopened(tmp_path)


def test_a_flipped_bit_in_the_key_file_is_damage_or_mended_and_never_a_wrong_passphrase(
    tmp_path: Path, sample: Sample
) -> None:
    outcomes = {"opened and mended": 0, "vault-keys-damaged": 0}
    for place in range(0, len(sample.keys), 3):
        sample.laid_out(tmp_path, keys=flipped(sample.keys, place, place % 7))
        outcome = outcome_of_opening(tmp_path)
        outcomes[outcome] += 1
        assert ((tmp_path / "vault.keys").read_bytes() == sample.keys) is (outcome == "opened and mended")
    assert all(count > 20 for count in outcomes.values()), outcomes


def outcome_of_opening(folder: Path) -> str:
    try:
        reopened(folder).close()
    except VaultDamaged as refused:
        return refused.message.key
    return "opened and mended"


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 300, b"{", b"null", b"[]", b"{}", b'{"slots": 1}', b"\xff\xfe", b"[" * 100_000, b'{"slots": [null]}'],
)
def test_a_key_file_that_is_none_says_so(tmp_path: Path, sample: Sample, content: bytes) -> None:
    sample.laid_out(tmp_path, keys=content)
    with pytest.raises(VaultDamaged) as refused:
        reopened(tmp_path)
    assert refused.value.message.key == "vault-keys-damaged"


def test_a_slot_damaged_beyond_reading_leaves_the_other_one_to_open_and_mend(tmp_path: Path, sample: Sample) -> None:
    sample.laid_out(tmp_path, keys=sample.keys.replace(b'"kind": "passphrase"', b'"kind": ""'))
    with pytest.raises(VaultError):
        open_vault(tmp_path, passphrase=PASSPHRASE, keyring=None)
    open_vault(tmp_path, keyring=sample.keyring).close()
    reopened(tmp_path).close()


@pytest.mark.parametrize("damage", [None, b"", b"{}"])
def test_a_key_file_lost_while_the_vault_is_open_is_written_anew(tmp_path: Path, damage: bytes | None) -> None:
    with new_vault(tmp_path):
        path = tmp_path / "vault.keys"
        before = path.read_bytes()
        path.unlink()
        if damage is not None:
            path.write_bytes(damage)
    assert path.read_bytes() == before
    reopened(tmp_path).close()


def test_a_key_file_of_a_newer_version_is_refused(tmp_path: Path, sample: Sample) -> None:
    stored = json.loads(sample.keys)
    del stored["checksum"]
    stored["version"] = 3
    written = json.dumps(stored, sort_keys=True, separators=(",", ":")).encode()
    sample.laid_out(tmp_path, keys=json.dumps(stored | {"checksum": hashlib.sha256(written).hexdigest()}).encode())
    with pytest.raises(VaultNewer):
        reopened(tmp_path)


def test_a_key_file_that_asks_for_all_memory_is_refused(tmp_path: Path, sample: Sample) -> None:
    sample.laid_out(tmp_path, keys=sample.keys.replace(b'"memory_kib": 64', b'"memory_kib": 999999999'))
    with pytest.raises(VaultDamaged):
        open_vault(tmp_path, passphrase=PASSPHRASE, keyring=None)


def test_a_key_moved_to_another_slot_or_vault_does_not_open(tmp_path: Path) -> None:
    for name in ("one", "two"):
        new_vault(tmp_path / name).close()
    one, two = (json.loads((tmp_path / name / "vault.keys").read_bytes()) for name in ("one", "two"))
    two["slots"] = one["slots"]
    (tmp_path / "two" / "vault.keys").write_text(json.dumps(two))
    (tmp_path / "two" / "vault.keys.copy").unlink()
    with pytest.raises(VaultDamaged):
        reopened(tmp_path / "two")


def test_another_programs_lock_on_the_file_is_told_as_busy(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        files = vault._store.files()
        other = cipher.connect(files.path, files.data_key)
        files.database.execute("PRAGMA busy_timeout = 1")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(VaultBusy):
            vault.save_company("{}", name="a")
        other.execute("ROLLBACK")
        other.close()
        vault.save_company("{}", name="a")
