"""A vault is kept off network drives and out of folders that a cloud service copies, on each system."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sme_apply.vault import VaultPlaceRefused, create_vault, open_vault, shared_place, vault_state
from sme_apply.vault.places.places import Machine, SharedPlace, refuse_shared_place, services
from tests.vault.kept import CHEAP, PASSPHRASE, new_vault, reopened

WINDOWS = "win32"


def machine(home: Path, platform: str = "linux", file_system: str = "ext4", **environment: str) -> Machine:
    return Machine(platform, environment, home, lambda _folder: file_system)


@pytest.mark.parametrize(
    ("inside", "service"),
    [
        ("OneDrive/Documents/보관함", "OneDrive"),
        ("OneDrive - 가온정밀/보관함", "OneDrive"),
        ("Dropbox (Personal)/a", "Dropbox"),
        ("Google Drive/My Drive/a", "Google Drive"),
        ("내 드라이브/a", "Google Drive"),
        ("iCloudDrive/a", "iCloud Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/a", "iCloud Drive"),
        ("Library/CloudStorage/OneDrive-Personal/a", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-kim@example.com/My Drive/a", "Google Drive"),
        ("Library/CloudStorage/Other-Service/a", "CloudStorage"),
        ("Naver MYBOX/a", "NAVER MYBOX"),
        ("네이버 MYBOX/a", "NAVER MYBOX"),
        ("MYBOX/a", "NAVER MYBOX"),
        ("SynologyDrive/a", "Synology Drive"),
        ("Nextcloud/a", "Nextcloud"),
        ("Box/a", "Box"),
    ],
)
def test_the_folders_of_the_services_are_known_by_name(tmp_path: Path, inside: str, service: str) -> None:
    assert shared_place(tmp_path / inside, machine(tmp_path)) == SharedPlace("synchronised", service)


@pytest.mark.parametrize(
    "inside",
    [
        ".local/share/sme-apply",
        "AppData/Local/sme-apply",
        "Library/Application Support/sme-apply",
        "Documents/보관함",
        "Documents/Dropboxes/a",
        "Documents/my onedrive notes/a",
        "work/projects/2025/nextcloud-docs-of-a-client/vault/a/b/nextcloud",
    ],
)
def test_other_folders_are_no_reason_to_refuse(tmp_path: Path, inside: str) -> None:
    assert shared_place(tmp_path / inside, machine(tmp_path)) is None


def test_the_decomposed_name_of_a_korean_folder_is_the_same_name(tmp_path: Path) -> None:
    import unicodedata

    folder = tmp_path / unicodedata.normalize("NFD", "네이버 MYBOX") / "a"
    assert shared_place(folder, machine(tmp_path)) == SharedPlace("synchronised", "NAVER MYBOX")


@pytest.mark.parametrize("mark", [each for service in services() for each in service.marks])
def test_the_mark_that_a_service_leaves_gives_its_folder_away(tmp_path: Path, mark: str) -> None:
    top = tmp_path / "home" / "renamed by the user"
    (top / "deep" / "vault").mkdir(parents=True)
    (top / mark.replace("*", "abc123")).mkdir()
    found = shared_place(top / "deep" / "vault", machine(tmp_path / "home"))
    assert found is not None
    assert found.kind == "synchronised"
    assert mark in next(service.marks for service in services() if service.name == found.name)


def test_a_mark_in_the_home_folder_itself_says_nothing(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert shared_place(tmp_path / "Documents", machine(tmp_path)) is None


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_onedrive_is_known_by_what_it_tells_every_program(tmp_path: Path, variable: str) -> None:
    top = tmp_path / "Company Files"
    on = machine(tmp_path, **{variable: str(top)})
    assert shared_place(top / "vault", on) == SharedPlace("synchronised", "OneDrive")
    assert shared_place(tmp_path / "Company Files 2" / "vault", on) is None


def test_dropbox_is_known_by_its_own_settings(tmp_path: Path) -> None:
    info = tmp_path / ".dropbox" / "info.json"
    info.parent.mkdir()
    info.write_text(json.dumps({"business": {"path": str(tmp_path / "팀 자료")}}), encoding="utf-8")
    assert shared_place(tmp_path / "팀 자료" / "a", machine(tmp_path)) == SharedPlace("synchronised", "Dropbox")
    info.write_text("[]")
    assert shared_place(tmp_path / "팀 자료" / "a", machine(tmp_path)) is None


def test_a_link_into_a_copied_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "vault").mkdir(parents=True)
    (tmp_path / "plain").symlink_to(tmp_path / "Dropbox" / "vault")
    assert shared_place(tmp_path / "plain", machine(tmp_path)) == SharedPlace("synchronised", "Dropbox")


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "Windows network drive"])
def test_a_network_drive_is_refused_by_its_file_system(tmp_path: Path, kind: str) -> None:
    assert shared_place(tmp_path / "a", machine(tmp_path, file_system=kind)) == SharedPlace("network", kind)


def test_the_refusal_names_the_reason_and_leaves_no_trace(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox" / "vault"
    with pytest.raises(VaultPlaceRefused) as refused:
        refuse_shared_place(folder, machine(tmp_path))
    assert refused.value.message.key == "vault-place-synchronised"
    assert refused.value.message.values["name"] == "Dropbox"
    with pytest.raises(VaultPlaceRefused) as network:
        refuse_shared_place(folder, machine(tmp_path, file_system="nfs"))
    assert network.value.message.key == "vault-place-network"


def test_no_vault_is_made_or_opened_in_a_copied_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "one"))
    with pytest.raises(VaultPlaceRefused):
        create_vault(tmp_path / "one" / "vault", keyring=None, passphrase=PASSPHRASE, cost=CHEAP)
    assert not (tmp_path / "one").exists()
    new_vault(tmp_path / "two").close()
    (tmp_path / "one").mkdir()
    (tmp_path / "two").rename(tmp_path / "one" / "vault")
    for read_only in (False, True):
        with pytest.raises(VaultPlaceRefused):
            open_vault(tmp_path / "one" / "vault", passphrase=PASSPHRASE, keyring=None, read_only=read_only)
    state = vault_state(tmp_path / "one" / "vault", keyring=None)
    assert (state.sound, state.message.key, state.place) == (
        False,
        "vault-place-synchronised",
        SharedPlace("synchronised", "OneDrive"),
    )
    (tmp_path / "one" / "vault").rename(tmp_path / "two")
    reopened(tmp_path / "two").close()
