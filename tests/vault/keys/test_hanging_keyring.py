"""A keyring that does not answer: it is not waited for without end, and the vault opens in another way."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sme_apply.vault import KeyringRefused, KeyringSlot, VaultLocked, answering_keyring, create_vault, open_vault
from sme_apply.vault.keys import os_keyring
from sme_apply.vault.keys.patience import answered_within
from tests.vault.bus_session import in_bus_session
from tests.vault.memory_keyring import Machine, MemoryKeyring

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux asks keyrings over a bus")


class HangingKeyring(MemoryKeyring):
    """Answers nothing until the test is over."""

    def __init__(self) -> None:
        super().__init__()
        self.over = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.over.wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.over.wait()


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[HangingKeyring]:
    monkeypatch.setattr(os_keyring, "_PATIENCE_SECONDS", 0.05)
    keyring = HangingKeyring()
    yield keyring
    keyring.over.set()


@on_linux
def test_services_that_hang_count_as_no_keyring_and_the_passphrase_opens(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tests.vault.keys.hanging_keyring_session", str(tmp_path / "vault")]
    outcome = in_bus_session(tmp_path / "home", words)
    assert outcome.returncode == 0, outcome.stderr
    assert "the vault opens without the keyring that hangs" in outcome.stdout


@on_linux
def test_a_question_that_nobody_can_answer_is_not_waited_for(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tests.vault.keys.asking_keyring_session"]
    outcome = in_bus_session(tmp_path / "home", words)
    assert outcome.returncode == 0, outcome.stderr
    assert "asked, and not waited for" in outcome.stdout


@on_linux
def test_a_bus_that_hangs_counts_as_no_keyring(tmp_path: Path) -> None:
    code = (
        "import os, socket, sys\n"
        "from sme_apply.vault import answering_keyring\n"
        "bus = socket.socket(socket.AF_UNIX)\n"
        "bus.bind(sys.argv[1])\n"
        "bus.listen()\n"
        "os.environ['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=' + sys.argv[1]\n"
        "from sme_apply.vault.keys import session_bus\n"
        "session_bus.CONNECTING_SECONDS = 0.3\n"
        "print('answers', answering_keyring())\n"
    )
    words = [sys.executable, "-c", code, str(tmp_path / "bus")]
    outcome = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert outcome.stdout.strip() == "answers None", outcome.stderr


@on_linux
def test_somebody_is_waited_for_only_where_there_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    from sme_apply.vault.keys.session_bus import asking_seconds

    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    nobody = asking_seconds()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert nobody <= 5 < 30 <= asking_seconds()


def test_the_next_keyring_answers_where_the_first_hangs(hanging: HangingKeyring) -> None:
    machine = Machine(secret_service=hanging, kwallet=MemoryKeyring())
    answering = answering_keyring(platform="linux", load=machine.load)
    assert answering is not None
    assert answering.backend == "kwallet"


def test_a_keyring_that_hangs_takes_no_key(hanging: HangingKeyring) -> None:
    with pytest.raises(KeyringRefused):
        KeyringSlot("macos-keychain", hanging).keep("slot", b"k" * 32)
    assert not KeyringSlot("macos-keychain", hanging).forget("slot")


def test_the_other_ways_are_offered_where_the_keyring_hangs(tmp_path: Path, hanging: HangingKeyring) -> None:
    keyring = MemoryKeyring()
    create_vault(tmp_path, keyring=KeyringSlot("macos-keychain", keyring), passphrase="열려라 참깨 열려라").close()
    with pytest.raises(VaultLocked) as locked:
        open_vault(tmp_path, keyring=KeyringSlot("macos-keychain", hanging))
    assert locked.value.message.key == "vault-keyring-silent"
    assert locked.value.passphrase_opens
    open_vault(tmp_path, passphrase="열려라 참깨 열려라").close()


def test_an_open_question_does_not_hold_up_the_end_of_the_program() -> None:
    code = (
        "import threading\n"
        "from sme_apply.vault.keys.patience import answered_within\n"
        "try:\n"
        "    answered_within(0.05, threading.Event().wait)\n"
        "except TimeoutError:\n"
        "    print('gave up')\n"
    )
    outcome = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (outcome.stdout.strip(), outcome.returncode) == ("gave up", 0), outcome.stderr


def test_an_answer_and_an_error_come_through() -> None:
    def refuses() -> None:
        raise PermissionError("no")

    assert answered_within(60, lambda: 7) == 7
    with pytest.raises(PermissionError):
        answered_within(60, refuses)
