"""Which keyring is trusted with a key, on each system, and which never is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sme_apply.vault import KeyringRefused, KeyringSlot, answering_keyring, create_vault, open_vault
from sme_apply.vault.keys.os_keyring import keyring_called, pinned_backends
from tests.vault.memory_keyring import BrokenKeyring, ChangingKeyring, ForgetfulKeyring, Machine, MemoryKeyring


@pytest.mark.parametrize(
    ("platform", "names"),
    [
        ("win32", ["windows-credential-manager"]),
        ("darwin", ["macos-keychain"]),
        ("linux", ["secret-service", "kwallet"]),
        ("freebsd14", ["secret-service", "kwallet"]),
    ],
)
def test_only_the_pinned_backends_of_a_system_are_asked(platform: str, names: list[str]) -> None:
    machine = Machine()
    assert answering_keyring(platform=platform, load=machine.load) is None
    assert [pinned.name for pinned in machine.asked] == names


def test_every_pinned_backend_is_a_class_of_the_installed_library() -> None:
    import importlib

    for platform in ("win32", "darwin", "linux"):
        for pinned in pinned_backends(platform):
            assert isinstance(getattr(importlib.import_module(pinned.module), pinned.class_name), type)


@pytest.mark.parametrize("keyring", [ForgetfulKeyring(), BrokenKeyring(), ChangingKeyring()])
def test_a_keyring_that_forgets_fails_or_changes_is_not_trusted(keyring: MemoryKeyring) -> None:
    machine = Machine(secret_service=keyring)
    assert answering_keyring(platform="linux", load=machine.load) is None
    with pytest.raises(KeyringRefused):
        KeyringSlot("secret-service", keyring).keep("slot", b"k" * 32)


def test_the_next_pinned_keyring_answers_where_the_first_fails() -> None:
    machine = Machine(secret_service=ForgetfulKeyring(), kwallet=MemoryKeyring())
    answering = answering_keyring(platform="linux", load=machine.load)
    assert answering is not None
    assert answering.backend == "kwallet"


def test_the_probe_leaves_nothing_behind() -> None:
    keyring = MemoryKeyring()
    assert answering_keyring(platform="linux", load=Machine(secret_service=keyring).load) is not None
    assert keyring.secrets == {}


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_a_vault_is_made_and_opened_with_the_keyring_of_each_system(tmp_path: Path, platform: str) -> None:
    kept = MemoryKeyring()
    machine = Machine(windows_credential_manager=kept, macos_keychain=kept, secret_service=kept)
    keyring = answering_keyring(platform=platform, load=machine.load)
    create_vault(tmp_path, keyring=keyring, passphrase=None).close()
    assert all(len(secret.encode("utf-16-le")) < 2560 for secret in kept.secrets.values())
    (only,) = pinned_backends(platform)[:1]
    open_vault(tmp_path, keyring=keyring_called(only.name, platform=platform, load=machine.load)).close()


def test_a_keyring_remembered_from_another_system_is_not_at_hand() -> None:
    machine = Machine(macos_keychain=MemoryKeyring())
    assert keyring_called("macos-keychain", platform="linux", load=machine.load) is None


def test_a_keyring_whose_key_will_not_stay_makes_no_vault(tmp_path: Path) -> None:
    with pytest.raises(KeyringRefused):
        create_vault(tmp_path, keyring=KeyringSlot("kwallet", ForgetfulKeyring()), passphrase=None)
    assert not (tmp_path / "vault.db").exists()
    assert not (tmp_path / "vault.keys").exists()


@pytest.mark.parametrize("named", ["keyring.backends.null.Keyring", "planted.Plaintext"])
def test_a_backend_named_by_environment_or_configuration_is_refused(tmp_path: Path, named: str) -> None:
    (tmp_path / "planted.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "print('planted code ran')\n"
        "class Plaintext(KeyringBackend):\n"
        "    priority = 99\n"
        "    kept = {}\n"
        "    def get_password(self, service, username): return self.kept.get((service, username))\n"
        "    def set_password(self, service, username, password): self.kept[service, username] = password\n"
        "    def delete_password(self, service, username): del self.kept[service, username]\n"
    )
    configuration = tmp_path / "python_keyring"
    configuration.mkdir()
    (configuration / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={named}\nkeyring-path={tmp_path}\n")
    environment = {"PYTHON_KEYRING_BACKEND": named, "XDG_CONFIG_HOME": str(tmp_path)}
    code = "from sme_apply.vault import answering_keyring\nprint(answering_keyring())"
    outcome = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=Path.cwd(), capture_output=True, text=True, check=False
    )
    assert (outcome.stdout.strip(), outcome.returncode) == ("None", 0), outcome.stderr
