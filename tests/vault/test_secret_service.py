"""The vault's key in a real Secret Service: gnome-keyring in a bus session of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault.bus_session import in_bus_session

SESSION = Path(__file__).with_name("secret_service_session.py")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the Secret Service is Linux's keyring")


def in_session(tmp_path: Path, script: str) -> subprocess.CompletedProcess[str]:
    """Run a shell script in which $1 is this Python, $2 the program of the session and $3 a folder for a vault."""
    if shutil.which("gnome-keyring-daemon") is None:
        pytest.fail("This test needs gnome-keyring-daemon: install the Debian package gnome-keyring.")
    words = ["sh", "-c", script, "session", sys.executable, str(SESSION), str(tmp_path / "vault")]
    return in_bus_session(tmp_path / "home", words)


def test_the_real_secret_service_keeps_the_key_and_losing_it_locks_the_vault(tmp_path: Path) -> None:
    unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    outcome = in_session(tmp_path, unlock + '; "$1" -W error "$2" "$3"')
    assert outcome.returncode == 0, outcome.stderr
    assert "the real Secret Service holds" in outcome.stdout


def test_a_locked_secret_service_without_a_screen_counts_as_no_keyring(tmp_path: Path) -> None:
    code = "from sme_apply.vault import answering_keyring; print('answers', answering_keyring())"
    outcome = in_session(tmp_path, f'"$1" -W error -c "{code}"')
    assert "answers None" in outcome.stdout, outcome.stderr
