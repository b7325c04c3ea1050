"""The vault's key in a real Secret Service: gnome-keyring in a bus session of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SESSION = Path(__file__).with_name("secret_service_session.py")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the Secret Service is Linux's keyring")


def in_session(tmp_path: Path, script: str) -> subprocess.CompletedProcess[str]:
    """Run a shell script in a new bus session with an empty home, without any screen."""
    for tool, package in (("dbus-run-session", "dbus"), ("gnome-keyring-daemon", "gnome-keyring")):
        if shutil.which(tool) is None:
            pytest.fail(f"This test needs {tool}: install the Debian packages gnome-keyring and dbus-x11 ({package}).")
    home = tmp_path / "home"
    home.mkdir()
    unwanted = {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}
    environment = {name: value for name, value in os.environ.items() if name not in unwanted}
    environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(ROOT)}
    words = [
        "dbus-run-session",
        "--",
        "sh",
        "-c",
        script,
        "session",
        sys.executable,
        str(SESSION),
        str(tmp_path / "vault"),
    ]
    with open(tmp_path / "said", "w+b") as said, open(tmp_path / "complained", "w+b") as complained:
        process = subprocess.Popen(
            words,
            env=environment,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=complained,
            start_new_session=True,
        )
        try:
            code = process.wait(timeout=120)
        finally:
            # A keyring that the bus started outlives the session; through a pipe it would be waited for without end.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        said.seek(0)
        complained.seek(0)
        return subprocess.CompletedProcess(words, code, said.read().decode(), complained.read().decode())


def test_the_real_secret_service_keeps_the_key_and_losing_it_locks_the_vault(tmp_path: Path) -> None:
    unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    outcome = in_session(tmp_path, unlock + '; "$1" -W error "$2" "$3"')
    assert outcome.returncode == 0, outcome.stderr
    assert "the real Secret Service holds" in outcome.stdout


def test_a_locked_secret_service_without_a_screen_counts_as_no_keyring(tmp_path: Path) -> None:
    code = "from sme_apply.vault import answering_keyring; print('answers', answering_keyring())"
    outcome = in_session(tmp_path, f'"$1" -W error -c "{code}"')
    assert "answers None" in outcome.stdout, outcome.stderr
