"""Each way to lose a key, as docs/keys.md tells it: the data is out of reach only where every slot is gone."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from sme_apply.terms import VaultError
from sme_apply.vault import (
    KeyringSlot,
    RecoveryCode,
    VaultDamaged,
    VaultLocked,
    WrongKey,
    create_vault,
    new_recovery_code,
    open_vault,
)
from sme_apply.vault.keys import unlocking
from tests.vault.kept import CHEAP, PASSPHRASE, Moments
from tests.vault.memory_keyring import MemoryKeyring

PAGE = Path(__file__).resolve().parents[2] / "docs" / "keys.md"
CODE = new_recovery_code()


class Loss:
    """A vault with all three slots and one company, on a computer with a keyring."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secrets = MemoryKeyring()
        self.keyring: KeyringSlot | None = KeyringSlot("secret-service", self.secrets)
        self.company = ""

    def made(self, *, passphrase: str | None = PASSPHRASE, recovery: RecoveryCode | None = CODE) -> Loss:
        with create_vault(
            self.folder, keyring=self.keyring, passphrase=passphrase, recovery=recovery, cost=CHEAP, clock=Moments()
        ) as vault:
            self.company = vault.save_company("{}", name="가온").id
        return self

    def locked(self) -> VaultLocked:
        with pytest.raises(VaultLocked) as locked:
            open_vault(self.folder, keyring=self.keyring)
        return locked.value

    def opens(self, *, by: str) -> bool:
        given = {
            "keyring": {"keyring": self.keyring},
            "passphrase": {"passphrase": PASSPHRASE, "keyring": None},
            "recovery": {"recovery": CODE, "keyring": None},
        }[by]
        try:
            with open_vault(self.folder, **given) as vault:  # type: ignore[arg-type]
                return [record.id for record in vault.companies()] == [self.company]
        except (VaultLocked, WrongKey):
            return False


@pytest.fixture
def loss(tmp_path: Path) -> Loss:
    return Loss(tmp_path / "vault")


def test_1_the_keyring_was_emptied(loss: Loss) -> None:
    loss.made().secrets.secrets.clear()
    locked = loss.locked()
    assert (locked.message.key, locked.passphrase_opens, locked.recovery_opens) == ("vault-keyring-empty", True, True)
    assert loss.opens(by="passphrase")
    assert loss.opens(by="recovery")
    with open_vault(loss.folder, recovery=CODE, keyring=None) as vault:
        assert loss.keyring is not None
        vault.slots().add_keyring(loss.keyring)
    assert loss.opens(by="keyring")


def test_2_another_keyring_answers_than_before(loss: Loss) -> None:
    loss.made().keyring = KeyringSlot("kwallet", MemoryKeyring())
    locked = loss.locked()
    assert locked.message.key == "vault-keyring-changed"
    assert locked.message.values["now"] == "kwallet"
    assert loss.opens(by="recovery")


def test_2_the_change_is_found_without_being_told_which_keyring_answers(
    loss: Loss, monkeypatch: pytest.MonkeyPatch
) -> None:
    loss.made()
    monkeypatch.setattr(unlocking, "keyring_called", lambda _name: None)
    monkeypatch.setattr(unlocking, "answering_keyring", lambda: KeyringSlot("kwallet", MemoryKeyring()))
    with pytest.raises(VaultLocked) as locked:
        open_vault(loss.folder)
    assert (locked.value.message.key, locked.value.message.values["now"]) == ("vault-keyring-changed", "kwallet")


def test_3_a_new_computer(loss: Loss, tmp_path: Path) -> None:
    loss.made()
    shutil.copytree(loss.folder, tmp_path / "new computer")
    loss.folder, loss.keyring = tmp_path / "new computer", KeyringSlot("windows-credential-manager", MemoryKeyring())
    assert loss.locked().message.key == "vault-keyring-changed"
    assert loss.opens(by="passphrase")
    with open_vault(loss.folder, recovery=CODE, keyring=None) as vault:
        vault.slots().add_keyring(loss.keyring)
    assert loss.opens(by="keyring")


def test_4_the_users_profile_was_moved_and_its_keyring_lost(loss: Loss, tmp_path: Path) -> None:
    loss.made()
    loss.folder.rename(tmp_path / "moved profile")
    loss.folder = tmp_path / "moved profile"
    assert loss.opens(by="keyring"), "the place of the folder is no part of the key"
    loss.secrets.secrets.clear()
    assert loss.locked().message.key == "vault-keyring-empty"
    assert loss.opens(by="recovery")


def test_5_the_passphrase_was_forgotten(loss: Loss) -> None:
    loss.made().secrets.secrets.clear()
    with pytest.raises(WrongKey) as wrong:
        open_vault(loss.folder, passphrase="not the passphrase", keyring=None)
    assert wrong.value.message.key == "vault-wrong-passphrase"
    with open_vault(loss.folder, recovery=CODE, keyring=None) as vault:
        vault.slots().change_passphrase("a passphrase I shall remember", cost=CHEAP)
    open_vault(loss.folder, passphrase="a passphrase I shall remember", keyring=None).close()


def test_6_the_recovery_code_was_lost(loss: Loss) -> None:
    loss.made()
    with open_vault(loss.folder, keyring=loss.keyring) as vault:
        code = vault.slots().add_recovery()
    assert not loss.opens(by="recovery"), "whoever found the lost paper cannot open the vault"
    open_vault(loss.folder, recovery=code, keyring=None).close()


@pytest.mark.parametrize("left", ["keyring", "passphrase", "recovery"])
def test_7_two_slots_are_lost_and_any_one_is_left(loss: Loss, left: str) -> None:
    loss.made()
    with open_vault(loss.folder, keyring=loss.keyring) as vault:
        for slot in vault.slots().all():
            if slot.kind != left:
                vault.slots().remove(slot.id, keyring=loss.keyring)
    assert [kind for kind in ("keyring", "passphrase", "recovery") if loss.opens(by=kind)] == [left]


def test_8_the_folder_was_copied_without_the_keyring(loss: Loss, tmp_path: Path) -> None:
    loss.made(passphrase=None)
    shutil.copytree(loss.folder, tmp_path / "copy")
    loss.folder, loss.keyring = tmp_path / "copy", None
    locked = loss.locked()
    assert (locked.message.key, locked.passphrase_opens, locked.recovery_opens) == ("vault-keyring-silent", False, True)
    assert loss.opens(by="recovery")


@pytest.mark.parametrize("damage", [None, b"", b"{}", b'{"slots": []}'])
@pytest.mark.parametrize("lost", ["vault.keys", "vault.keys.copy"])
@pytest.mark.parametrize("by", ["keyring", "passphrase", "recovery"])
def test_9_one_of_the_two_key_files_is_lost(loss: Loss, lost: str, damage: bytes | None, by: str) -> None:
    path = loss.made().folder / lost
    before = path.read_bytes()
    path.unlink()
    if damage is not None:
        path.write_bytes(damage)
    assert loss.opens(by=by)
    assert path.read_bytes() == before, "opening mends it"


def test_10_both_key_files_are_lost(loss: Loss) -> None:
    loss.made()
    kept = (loss.folder / "vault.keys").read_bytes()
    for name in ("vault.keys", "vault.keys.copy"):
        (loss.folder / name).unlink()
    with pytest.raises(VaultDamaged) as lost:
        open_vault(loss.folder, keyring=loss.keyring)
    assert lost.value.message.key == "vault-keys-missing"
    (loss.folder / "vault.keys").write_bytes(kept)
    assert loss.opens(by="recovery"), "one of them from any backup is enough"


def test_11_the_key_file_of_another_vault_was_put_in_its_place(loss: Loss, tmp_path: Path) -> None:
    loss.made()
    other = Loss(tmp_path / "other").made()
    (loss.folder / "vault.keys").write_bytes((other.folder / "vault.keys").read_bytes())
    assert loss.opens(by="keyring")
    assert loss.opens(by="recovery")


def test_12_only_the_encrypted_file_was_copied(loss: Loss, tmp_path: Path) -> None:
    loss.made()
    (tmp_path / "copy").mkdir()
    shutil.copy(loss.folder / "vault.db", tmp_path / "copy")
    for given in ({"passphrase": PASSPHRASE}, {"recovery": CODE}, {"keyring": loss.keyring}):
        with pytest.raises(VaultDamaged) as lost:
            open_vault(tmp_path / "copy", **given)
        assert lost.value.message.key == "vault-keys-missing"


def test_13_every_slot_is_lost(loss: Loss) -> None:
    loss.made(passphrase=None, recovery=None).secrets.secrets.clear()
    locked = loss.locked()
    assert (locked.message.key, locked.passphrase_opens, locked.recovery_opens) == ("vault-keyring-empty", False, False)
    for given in ({"passphrase": PASSPHRASE}, {"recovery": CODE}, {"keyring": loss.keyring}):
        with pytest.raises(VaultError):
            open_vault(loss.folder, **given)


def test_the_page_on_keys_tells_each_of_these_ways() -> None:
    rows = re.findall(r"^\| (\d+) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    tested = {match for match in re.findall(r"^def test_(\d+)_", Path(__file__).read_text("utf-8"), re.MULTILINE)}
    assert rows == [str(number) for number in range(1, len(rows) + 1)]
    assert set(rows) == tested
