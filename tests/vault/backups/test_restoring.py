"""Looking into a backup and putting it back, with the vault open and where it does not open any more."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.terms import BadInput, VaultError
from sme_apply.vault import (
    BackupRecord,
    Vault,
    VaultDamaged,
    VaultUnwritable,
    WrongKey,
    backups_of,
    create_vault,
    open_vault,
    preview_backup,
    restore_backup,
)
from tests.vault.days import SetClock
from tests.vault.kept import CHEAP, PASSPHRASE, saved_draft


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Vault:
    return create_vault(tmp_path / "vault", keyring=None, passphrase=PASSPHRASE, clock=clock, cost=CHEAP)


def names(vault: Vault) -> list[str]:
    return [company.name for company in vault.companies()]


def restored(folder: Path, backup: BackupRecord, passphrase: str = PASSPHRASE) -> Vault:
    return restore_backup(folder, backup.path, passphrase=passphrase, keyring=None)


def test_a_preview_tells_what_is_in_a_backup_and_what_is_not(vault: Vault, clock: SetClock) -> None:
    staying, changing = vault.save_company("{}", name="가온"), vault.save_company("{}", name="나래")
    going = saved_draft(vault, staying.id)
    backup = vault.backups.make()
    assert vault.backups.preview(backup).differences == ()
    clock.go_on(hours=1)
    vault.save_company('{"a": 1}', name="나래상사", id=changing.id)
    coming = vault.save_company("{}", name="다솜")
    vault.remove_draft(going.id)
    preview = vault.backups.preview(backup)
    assert preview.companies == ("가온", "나래")
    assert (preview.drafts, preview.last_change) == (1, going.updated_at)
    assert preview.differences is not None
    assert {(each.kind, each.id, each.name, each.standing) for each in preview.differences} == {
        ("company", changing.id, "나래상사", "changed"),
        ("company", coming.id, "다솜", "only-now"),
        ("draft", going.id, going.title, "only-backup"),
    }
    assert "나래" not in repr(preview)
    closed = preview_backup(backup.path, passphrase=PASSPHRASE, keyring=None)
    assert (closed.companies, closed.differences) == (preview.companies, None)


def test_looking_into_a_backup_changes_no_byte_of_it(vault: Vault) -> None:
    backup = vault.backups.make()
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in backup.path.iterdir()}
    vault.backups.preview(backup)
    preview_backup(backup.path, passphrase=PASSPHRASE, keyring=None)
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in backup.path.iterdir()} == before


def test_restoring_keeps_the_vault_open_and_what_was_there_before_can_be_restored_in_turn(
    vault: Vault, clock: SetClock
) -> None:
    company = vault.save_company("{}", name="가온")
    backup = vault.backups.make()
    clock.go_on(minutes=1)
    vault.save_company("{}", name="나래", id=company.id)
    vault.save_company("{}", name="다솜")
    vault.backups.restore(backup)
    assert names(vault) == ["가온"]
    vault.save_company("{}", name="라온")
    before = next(each for each in vault.backups.all() if each.why == "restoring")
    vault.close()
    with open_vault(vault.folder, passphrase=PASSPHRASE, keyring=None, clock=clock) as again:
        assert names(again) == ["가온", "라온"]
        again.backups.restore(before)
        assert names(again) == ["나래", "다솜"]


def test_restoring_keeps_the_present_key_slots_folders_and_time(vault: Vault, clock: SetClock, tmp_path: Path) -> None:
    backup = vault.backups.make()
    old = vault.slots().all()[0]
    vault.slots().add_passphrase("another passphrase", cost=CHEAP)
    vault.slots().remove(old.id)
    (tmp_path / "stick").mkdir()
    vault.backups.choose_folder(tmp_path / "stick")
    clock.go_on(days=3)
    vault.backups.restore(backup)
    assert len(vault.backups.folders()) == 2
    vault.save_company("{}", name="가온")
    clock.go_on(hours=2)
    done = vault.backups.work().run()
    assert done.made is not None
    assert done.made.passed >= 3 * 24 * 60 * 60
    vault.close()
    with pytest.raises(WrongKey):
        open_vault(vault.folder, passphrase=PASSPHRASE, keyring=None)
    open_vault(vault.folder, passphrase="another passphrase", keyring=None).close()


def test_a_damaged_backup_is_refused_and_nothing_is_changed(vault: Vault) -> None:
    for number in range(50):
        vault.save_company("x" * 4000, name=f"{number:02}")
    backup = vault.backups.make()
    vault.save_company("{}", name="new")
    content = bytearray((backup.path / "vault.db").read_bytes())
    content[len(content) // 2] ^= 0x10
    (backup.path / "vault.db").write_bytes(content)
    with pytest.raises(VaultDamaged):
        vault.backups.restore(backup)
    assert len(vault.companies()) == 51
    vault.save_company("{}", name="goes on")
    assert not list(vault.folder.glob("*.restored*"))
    vault.close()
    with pytest.raises(VaultDamaged):
        restored(vault.folder, backup)
    with open_vault(vault.folder, passphrase=PASSPHRASE, keyring=None) as same:
        assert len(same.companies()) == 52


def test_a_vault_whose_file_is_damaged_comes_back_and_what_was_left_is_set_aside(vault: Vault) -> None:
    vault.save_company("{}", name="가온")
    backup = vault.backups.make()
    vault.save_company("{}", name="나래")
    vault.close()
    path = vault.folder / "vault.db"
    path.write_bytes(b"\x00" * path.stat().st_size)
    with pytest.raises(VaultError):
        open_vault(vault.folder, passphrase=PASSPHRASE, keyring=None)
    assert backups_of(vault.folder) == (backup,)
    with restored(vault.folder, backup) as again:
        assert names(again) == ["가온"]
        again.save_company("{}", name="다솜")
    (aside,) = vault.folder.glob("damaged-*")
    assert set((aside / "vault.db").read_bytes()) == {0}
    with open_vault(vault.folder, passphrase=PASSPHRASE, keyring=None) as again:
        assert names(again) == ["가온", "다솜"]
        assert again.erasing.company(again.companies()[0].id).run().set_aside == (aside,)
        assert again.erasing.remove_set_aside() == 1
        assert again.erasing.remove_set_aside() == 0
    assert not aside.exists()


def test_a_log_that_is_left_over_is_never_read_into_the_restored_file(vault: Vault) -> None:
    company = vault.save_company("{}", name="가온")
    backup = vault.backups.make()
    vault.save_company("{}", name="나래", id=company.id)
    log = vault.folder / "vault.db-wal"
    kept = log.read_bytes()
    assert kept
    vault.close()
    (vault.folder / "vault.db").unlink()
    log.write_bytes(kept)
    with restored(vault.folder, backup) as again:
        assert names(again) == ["가온"]


@pytest.mark.parametrize("lost", ["all", "keys"])
def test_a_backup_alone_brings_the_vault_back_on_another_computer(vault: Vault, tmp_path: Path, lost: str) -> None:
    vault.save_company("{}", name="가온")
    backup = vault.backups.make()
    vault.close()
    folder = vault.folder if lost == "keys" else tmp_path / "new computer" / "보관함"
    if lost == "keys":
        (folder / "vault.keys").unlink()
        (folder / "vault.keys.copy").unlink()
    with restored(folder, backup) as again:
        assert names(again) == ["가온"]


def test_what_does_not_open_a_backup_is_refused_before_anything_is_touched(vault: Vault, tmp_path: Path) -> None:
    backup = vault.backups.make()
    vault.close()
    before = sorted((path.name, path.stat().st_mtime_ns) for path in vault.folder.iterdir())
    with pytest.raises(WrongKey):
        restored(vault.folder, backup, "not the passphrase")
    with pytest.raises(BadInput) as refused:
        restore_backup(vault.folder, tmp_path, passphrase=PASSPHRASE)
    assert refused.value.message.key == "backup-none-there"
    assert sorted((path.name, path.stat().st_mtime_ns) for path in vault.folder.iterdir()) == before


def test_a_disk_that_takes_no_restored_file_leaves_the_vault_as_it_is(vault: Vault) -> None:
    backup = vault.backups.make()
    vault.save_company("{}", name="나래")
    (vault.folder / "vault.db.restored").mkdir()
    (vault.folder / "vault.db.restored" / "in the way").write_bytes(b"")
    with pytest.raises(VaultUnwritable):
        vault.backups.restore(backup)
    assert names(vault) == ["나래"]
