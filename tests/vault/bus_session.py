"""Runs a program in a new bus session with an empty home and without any screen."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60
_OF_THE_DESKTOP = ("DBUS_", "XDG_", "WAYLAND_", "DISPLAY")


def in_bus_session(
    home: Path, words: Sequence[str], environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a program in a bus session of its own; whatever the bus started has ended when this returns."""
    if shutil.which("dbus-run-session") is None:
        pytest.fail("This test needs dbus-run-session: install the Debian package dbus.")
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)
    given = {name: value for name, value in os.environ.items() if not name.startswith(_OF_THE_DESKTOP)}
    given |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(ROOT), **(environment or {})}
    all_words = ["dbus-run-session", "--", *words]
    with open(home / "said", "w+b") as said, open(home / "complained", "w+b") as complained:
        process = subprocess.Popen(
            all_words,
            env=given,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=complained,
            start_new_session=True,
        )
        try:
            code = process.wait(timeout=PATIENCE_SECONDS)
        finally:
            # A keyring that the bus started outlives the session; through a pipe it would be waited for without end.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        said.seek(0)
        complained.seek(0)
        return subprocess.CompletedProcess(all_words, code, said.read().decode(), complained.read().decode())
