"""Killed at any step of backing up, restoring, erasing and taking in, a vault is as before or as it was to become."""

from __future__ import annotations

import random
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sme_apply.terms import VaultError
from sme_apply.vault import (
    Openers,
    Vault,
    VaultNotThere,
    backups_of,
    open_vault,
    preview_backup,
    restore_backup,
)
from tests.vault.archive.test_archive import filled
from tests.vault.days import holding
from tests.vault.kept import CHEAP, PASSPHRASE, new_vault, saved_draft
from tests.vault.killed_at import killed_at, needs_fork

pytestmark = needs_fork
MARKER = "지울회사ERASEME"
SAMPLE = 8
"""How many of the steps are tried here; the long trials try them all and those inside SQLite as well."""


def opened(folder: Path) -> Vault:
    return open_vault(folder, passphrase=PASSPHRASE, keyring=None)


def names(vault: Vault) -> list[str]:
    return [company.name for company in vault.companies()]


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with one backup of an earlier state, a second folder and a client that can be erased."""
    folder = tmp_path_factory.mktemp("ready")
    (folder / "stick").mkdir()
    with new_vault(folder / "vault") as vault:
        company = vault.save_company("{}", name="가온")
        gone = vault.save_company("{}", name=MARKER)
        saved_draft(vault, gone.id, MARKER * 300)
        vault.backups.make()
        vault.save_company("{}", name="나래", id=company.id)
    return folder


def steps(ready: Path, tmp_path: Path, piece: Callable[[Path], None], seed: int) -> Iterator[Path]:
    """Yield a copy of the vault for each step that was tried, after ``piece`` was killed at it."""
    last, chance = _number_of_steps(ready, tmp_path, piece), random.Random(seed)
    assert last > SAMPLE
    for step in sorted(chance.sample(range(1, last + 1), SAMPLE)):
        place = tmp_path / str(step)
        shutil.copytree(ready, place)
        assert killed_at(step, lambda place=place: piece(place))  # type: ignore[misc]
        yield place
        shutil.rmtree(place)


def _number_of_steps(ready: Path, tmp_path: Path, piece: Callable[[Path], None]) -> int:
    """Return the last step that exists, by trying whole and halved."""
    least, most = 1, 1024
    while least < most:
        step = (least + most + 1) // 2
        place = tmp_path / "counting"
        shutil.copytree(ready, place)
        if killed_at(step, lambda place=place: piece(place)):  # type: ignore[misc]
            least = step
        else:
            most = step - 1
        shutil.rmtree(place)
    return least


def test_killed_while_backing_up(ready: Path, tmp_path: Path) -> None:
    def piece(place: Path) -> None:
        with opened(place / "vault") as vault:
            vault.backups.choose_folder(place / "stick")
            vault.backups.work("asked").run()

    for place in steps(ready, tmp_path, piece, 1):
        with opened(place / "vault") as vault:
            assert names(vault) == ["나래", MARKER]
            vault.backups.work("asked").run()
            for backup in vault.backups.all():
                assert len(vault.backups.preview(backup).companies) == 2
            assert not list((place / "vault" / "backups").glob(".*"))


def test_killed_while_restoring_with_the_vault_open(ready: Path, tmp_path: Path) -> None:
    def piece(place: Path) -> None:
        with opened(place / "vault") as vault:
            vault.backups.restore(backups_of(place / "vault")[-1])

    found = set()
    for place in steps(ready, tmp_path, piece, 2):
        with opened(place / "vault") as vault:
            found.add(names(vault)[0])
            vault.save_company("{}", name="다솜")
            vault.backups.restore(vault.backups.all()[-1])
            assert names(vault) == ["가온", MARKER]
            assert not list((place / "vault").glob("*.restored*"))
    assert found <= {"가온", "나래"}
    assert "나래" in found


def test_killed_while_a_damaged_vault_is_brought_back(ready: Path, tmp_path: Path) -> None:
    def bring_back(place: Path) -> Vault:
        backup = backups_of(place / "vault")[-1]
        return restore_backup(place / "vault", backup.path, passphrase=PASSPHRASE, keyring=None)

    def piece(place: Path) -> None:
        path = place / "vault" / "vault.db"
        with open(path, "rb+") as file:
            file.write(bytes(4096 * 3))
        bring_back(place).close()

    for place in steps(ready, tmp_path, piece, 3):
        try:
            with opened(place / "vault") as vault:
                assert names(vault) == ["가온", MARKER]
        except VaultNotThere:
            raise
        except VaultError:
            with bring_back(place) as vault:
                assert names(vault) == ["가온", MARKER]


def test_killed_while_erasing(ready: Path, tmp_path: Path) -> None:
    def piece(place: Path) -> None:
        with opened(place / "vault") as vault:
            vault.backups.choose_folder(place / "stick")
            vault.backups.work("asked").run()
            vault.erasing.company(vault.companies()[1].id).run()

    left = 0
    for place in steps(ready, tmp_path, piece, 4):
        with opened(place / "vault") as vault:
            files = vault._store.files()
            key, salt = files.data_key, files.keys.salt
            if MARKER in names(vault):
                left += 1
                assert holding((place / "vault",), key, salt, MARKER.encode() * 2)
                continue
            vault.backups.work().run()
            assert holding((place / "vault", place / "stick"), key, salt, MARKER.encode() * 2) == []
    assert left < SAMPLE


def test_killed_while_the_backups_follow_a_new_key(ready: Path, tmp_path: Path) -> None:
    def piece(place: Path) -> None:
        with opened(place / "vault") as vault:
            vault.rekey(Openers(passphrase=PASSPHRASE, cost=CHEAP))
            vault.backups.work().run()

    for place in steps(ready, tmp_path, piece, 5):
        for backup in backups_of(place / "vault"):
            preview_backup(backup.path, passphrase=PASSPHRASE, keyring=None)
        with opened(place / "vault") as vault:
            assert names(vault) == ["나래", MARKER]
            vault.backups.work().run()
            for backup in vault.backups.all():
                assert len(vault.backups.preview(backup).companies) == 2


def test_killed_while_an_archive_is_written_or_taken_in(ready: Path, tmp_path: Path) -> None:
    with filled(tmp_path / "source") as source:
        source.archive.write(tmp_path / "all.zip")

    def piece(place: Path) -> None:
        with opened(place / "vault") as vault:
            vault.archive.take_in(tmp_path / "all.zip")
            vault.archive.write(place / "out.zip")

    (tmp_path / "steps").mkdir()
    for place in steps(ready, tmp_path / "steps", piece, 6):
        with opened(place / "vault") as vault:
            drafts = sum(len(vault.drafts(company.id)) for company in vault.companies())
            assert (len(vault.companies()), drafts) in ((2, 1), (3, 2))
            if (place / "out.zip").exists():
                assert len(vault.companies()) == 3
                with zipfile.ZipFile(place / "out.zip") as written:
                    assert written.testzip() is None
