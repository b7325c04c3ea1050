"""Backups of a real vault: due in time, whole, thinned, copied to another folder, and under the present keys."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from sme_apply.terms import BadInput
from sme_apply.vault import (
    Openers,
    RecordNotThere,
    Vault,
    VaultLocked,
    VaultStopped,
    VaultUnwritable,
    WrongKey,
    backups_of,
    cipher,
    create_vault,
    open_vault,
    preview_backup,
    schema,
)
from sme_apply.vault.damage.save_mark import forget_mark
from sme_apply.vault.keys import keys_file
from sme_apply.vault.open_files import keep_copy
from tests.vault.days import SetClock, live_on
from tests.vault.kept import CHEAP, PASSPHRASE, new_vault, saved_draft


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def vault(tmp_path: Path, clock: SetClock) -> Vault:
    return create_vault(tmp_path / "vault", keyring=None, passphrase=PASSPHRASE, clock=clock, cost=CHEAP)


def edit(vault: Vault, text: str = "{}") -> None:
    vault.save_company(text, name="가온")


def test_the_first_look_makes_a_backup_and_then_one_an_hour_if_anything_was_saved(
    vault: Vault, clock: SetClock
) -> None:
    made = []
    for minute in range(0, 301, 10):
        if minute <= 130:
            edit(vault)
        work = vault.tend()
        if work is not None and work.run().made is not None:
            made.append(minute)
        clock.go_on(minutes=10)
    assert made == [0, 60, 120, 180]


def test_looking_again_within_ten_minutes_costs_nothing(vault: Vault, clock: SetClock) -> None:
    assert vault.backups.when_due() is not None
    clock.go_on(minutes=9, seconds=59)
    assert vault.backups.when_due() is None
    clock.go_on(seconds=1)
    assert vault.backups.when_due() is not None


def test_a_backup_is_one_whole_vault_that_opens_by_itself(vault: Vault) -> None:
    company = vault.save_company('{"a": 1}', name="가온")
    saved_draft(vault, company.id, "text")
    backup = vault.backups.make()
    assert sorted(path.name for path in backup.path.iterdir()) == ["vault.db", "vault.keys", "vault.keys.copy"]
    vault.save_company('{"a": 2}', name="가온", id=company.id)
    with open_vault(backup.path, passphrase=PASSPHRASE, keyring=None) as copy:
        assert copy.company(company.id).document == '{"a": 1}'
        assert len(copy.drafts(company.id)) == 1


def test_what_is_being_saved_meanwhile_is_in_the_backup_whole_or_not_at_all(vault: Vault) -> None:
    company = vault.save_company("0", name="0")
    for number in range(300):
        vault.save_company("x" * 8000, name=f"filling {number}")
    stop = threading.Event()
    saved = 0

    def save() -> None:
        nonlocal saved
        while not stop.is_set():
            saved += 1
            vault.save_company(str(saved) * 3000, name=str(saved), id=company.id)

    saver = threading.Thread(target=save)
    saver.start()
    try:
        backups = [vault.backups.make() for _ in range(5)]
    finally:
        stop.set()
        saver.join()
    assert saved > 5
    for backup in backups:
        preview = preview_backup(backup.path, passphrase=PASSPHRASE, keyring=None)
        assert len(preview.companies) == 301
        with open_vault(backup.path, passphrase=PASSPHRASE, keyring=None) as copy:
            found = copy.company(company.id)
            assert found.document == (found.name * 3000 if found.name != "0" else "0")


def test_stopping_leaves_nothing_behind(vault: Vault) -> None:
    for number in range(300):
        vault.save_company("x" * 8000, name=str(number))
    told: list[tuple[int, int]] = []
    with pytest.raises(VaultStopped):
        vault.backups.make(progress=lambda done, of: told.append((done, of)), cancel=lambda: len(told) > 0)
    assert len(told) == 1
    assert told[0][0] < told[0][1]
    assert vault.backups.all() == ()
    assert list((vault.folder / "backups").iterdir()) == []
    vault.backups.make(progress=lambda done, of: told.append((done, of)))
    assert told[-1][0] == told[-1][1]


def test_closing_the_vault_ends_the_work_under_way(vault: Vault) -> None:
    for number in range(300):
        vault.save_company("x" * 8000, name=str(number))
    began, errors = threading.Event(), []

    def run() -> None:
        def slowly(_done: int, _of: int) -> None:
            began.set()
            threading.Event().wait(0.05)

        try:
            vault.backups.work("asked").run(slowly)
        except VaultStopped as stopped:
            errors.append(stopped)

    worker = threading.Thread(target=run)
    worker.start()
    began.wait(10)
    vault.close()
    worker.join()
    assert len(errors) == 1
    with pytest.raises((VaultStopped, VaultLocked)):
        vault.backups.work().run()


def test_a_backup_folder_that_takes_nothing_is_told_and_saving_goes_on(vault: Vault) -> None:
    (vault.folder / "backups").write_bytes(b"a file stands in its place")
    with pytest.raises(VaultUnwritable) as refused:
        vault.backups.make()
    assert refused.value.message.key in ("backup-folder-unwritable", "backup-folder-unreadable")
    edit(vault)
    (vault.folder / "backups").unlink()
    assert vault.backups.make() in vault.backups.all()


def test_backups_are_thinned_over_the_days(vault: Vault, clock: SetClock) -> None:
    for _ in range(50):
        edit(vault)
        live_on(vault, clock, 1)
    backups = vault.backups.all()
    ages = [round((clock.now - each.made_at) / timedelta(days=1)) for each in backups]
    assert ages[:14] == list(range(14))
    assert 14 + 5 <= len(ages) <= 14 + 7
    assert sorted(vault.folder.glob("backups/*")) == sorted(each.path for each in backups)


def test_a_clock_two_years_ahead_removes_no_backup_and_none_is_missed_afterwards(vault: Vault, clock: SetClock) -> None:
    for _ in range(10):
        edit(vault)
        live_on(vault, clock, 1)
    before = {each.path for each in vault.backups.all()}
    for leap in (730, -730):
        clock.go_on(days=leap)
        for _ in range(3):
            edit(vault)
            clock.go_on(hours=2)
            vault.backups.work().run()
    after = vault.backups.all()
    assert before <= {each.path for each in after}
    assert len(after) >= len(before) + 4
    assert after[0].made_at <= clock.now


def test_a_backup_that_was_asked_for_stays_for_thirty_days(vault: Vault, clock: SetClock) -> None:
    vault.backups.work().run()
    clock.go_on(minutes=1)
    asked = vault.backups.make("asked")
    for _ in range(3):
        clock.go_on(minutes=20)
        edit(vault)
        vault.backups.work().run()
    live_on(vault, clock, 29)
    assert asked.path in {each.path for each in vault.backups.all()}
    live_on(vault, clock, 3)
    assert asked.path not in {each.path for each in vault.backups.all()} or len(vault.backups.all()) == 1


def test_a_second_folder_gets_copies_may_vanish_and_catches_up(vault: Vault, clock: SetClock, tmp_path: Path) -> None:
    stick = tmp_path / "스틱"
    stick.mkdir()
    vault.backups.work().run()
    folder = vault.backups.choose_folder(stick)
    assert (folder.chosen, folder.reachable) == (True, True)
    assert vault.backups.work().run().copied == 1
    stick.rename(tmp_path / "away")
    # What is left in its place is the empty folder on which a drive is shown.
    stick.mkdir()
    for _ in range(3):
        edit(vault)
        clock.go_on(days=1)
        done = vault.backups.work().run()
    assert [problem.key for problem in done.problems] == ["backup-folder-away"]
    assert list(stick.iterdir()) == []
    stick.rmdir()
    (tmp_path / "away").rename(stick)
    done = vault.backups.work().run()
    assert (done.copied, done.problems) == (3, ())
    assert {each.name for each in stick.iterdir()} >= {each.path.name for each in vault.backups.all()}
    vault.close()
    (tmp_path / "vault").rename(tmp_path / "lost")
    newest = max(each for each in stick.iterdir() if each.is_dir())
    assert len(preview_backup(newest, passphrase=PASSPHRASE, keyring=None).companies) == 3


def test_a_folder_inside_the_vault_or_none_at_all_is_refused(vault: Vault, tmp_path: Path) -> None:
    (vault.folder / "inside").mkdir()
    for path, key in (
        (vault.folder / "inside", "backup-folder-inside"),
        (vault.folder, "backup-folder-inside"),
        (tmp_path / "nowhere", "backup-folder-missing"),
    ):
        with pytest.raises(BadInput) as refused:
            vault.backups.choose_folder(path)
        assert refused.value.message.key == key
    assert len(vault.backups.folders()) == 1


def test_a_folder_that_is_left_gets_no_more_copies_and_can_be_forgotten(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first = vault.backups.choose_folder(tmp_path / "a")
    second = vault.backups.choose_folder(tmp_path / "b")
    assert [(each.id, each.chosen) for each in vault.backups.folders()][1:] in (
        [(first.id, False), (second.id, True)],
        [(second.id, True), (first.id, False)],
    )
    vault.backups.leave_folder()
    vault.backups.work("asked").run()
    assert {path.name for path in (*(tmp_path / "a").iterdir(), *(tmp_path / "b").iterdir())} == {
        "sme-apply-backups.json"
    }
    vault.backups.forget_folder(first.id)
    vault.backups.forget_folder(second.id)
    assert len(vault.backups.folders()) == 1
    for id in (first.id, "own"):
        with pytest.raises(RecordNotThere):
            vault.backups.forget_folder(id)


def test_two_vaults_may_share_a_folder(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    vaults = [new_vault(tmp_path / name) for name in ("a", "b")]
    for vault in vaults:
        vault.backups.choose_folder(tmp_path / "stick")
        vault.backups.work("asked").run()
    for vault in vaults:
        vault.backups.work("asked").run()
        assert all(each.vault == vault.backups.all()[0].vault for each in vault.backups.all())
    assert len([path for path in (tmp_path / "stick").iterdir() if path.is_dir()]) == 4


def test_what_no_longer_opens_the_vault_no_longer_opens_its_backups(vault: Vault) -> None:
    backup = vault.backups.make()
    slots = vault.slots()
    old = slots.all()[0]
    slots.add_passphrase("another passphrase", cost=CHEAP)
    slots.remove(old.id)
    vault.backups.work().run()
    with pytest.raises(WrongKey):
        preview_backup(backup.path, passphrase=PASSPHRASE, keyring=None)
    preview_backup(backup.path, passphrase="another passphrase", keyring=None)


def test_after_rekeying_the_backups_follow_and_one_was_made_before(vault: Vault, clock: SetClock) -> None:
    edit(vault)
    vault.backups.make()
    clock.go_on(minutes=1)
    vault.rekey(Openers(passphrase="another passphrase", cost=CHEAP))
    assert [each.why for each in vault.backups.all()] == ["rekeying", "asked"]
    for backup in vault.backups.all():
        preview_backup(backup.path, passphrase=PASSPHRASE, keyring=None)
        assert len(vault.backups.preview(backup).companies) == 1
    done = vault.backups.work().run()
    assert (done.freed, done.problems) == (2, ())
    for backup in backups_of(vault.folder):
        with pytest.raises(WrongKey):
            preview_backup(backup.path, passphrase=PASSPHRASE, keyring=None)
        assert len(preview_backup(backup.path, passphrase="another passphrase", keyring=None).companies) == 1


def test_a_damaged_backup_is_told_and_the_others_are_made_all_the_same(vault: Vault) -> None:
    broken = vault.backups.make()
    content = bytearray((broken.path / "vault.db").read_bytes())
    content[3] ^= 1
    (broken.path / "vault.db").write_bytes(content)
    done = vault.backups.work("asked").run()
    assert done.made is not None
    assert [problem.key for problem in done.problems] == ["backup-damaged"]
    assert broken.path.exists()


def test_a_backup_is_made_before_a_vault_of_an_older_schema_is_brought_up_to_date(vault: Vault) -> None:
    folder = vault.folder
    of_first_schema(vault, "가온")
    with open_vault(folder, passphrase=PASSPHRASE, keyring=None) as upgraded:
        (backup,) = upgraded.backups.all()
        assert backup.why == "migration"
        assert upgraded.backups.preview(backup).companies == ("가온",)
        upgraded.backups.work().run()
        upgraded.save_company("{}", name="나래")
        upgraded.backups.restore(backup)
        assert [each.name for each in upgraded.companies()] == ["가온"]
        assert upgraded.bin.all() == ()


def of_first_schema(vault: Vault, name: str) -> None:
    """Close a vault and put one of the first schema, holding one company, in its place."""
    files = vault._store.files()
    path, key, keys = files.path, files.data_key, files.keys
    vault.close()
    path.unlink()
    forget_mark(path.parent)
    database = cipher.connect(path, key, new_with_salt=keys.salt)
    schema.steps.apply(database, stop_before="2-notices-publishers-packs")
    row = {"id": "a" * 32, "name": name, "document": "{}", "created_at": "2025-01-08T00:00:00+00:00"}
    database.table("companies").insert(row | {"updated_at": row["created_at"]})
    keep_copy(database, keys_file.written(keys), path)
    database.close()
