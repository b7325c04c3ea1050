"""The vault's key in a real KWallet, in a bus session of its own; a session without one has none."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sme_apply.vault.keys.kwallet import KWallet

ROOT = Path(__file__).resolve().parents[3]
SETTINGS = """\
[Wallet]
Enabled=true
First Use=false
Prompt on Open=false
Default Wallet=kdewallet
Close When Idle=false

[Auto Allow]
kdewallet=sme-apply
"""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="KWallet is a keyring of Linux")


def test_the_real_kwallet_keeps_the_key_and_losing_it_locks_the_vault(tmp_path: Path) -> None:
    if shutil.which("kwalletd5") is None or shutil.which("dbus-run-session") is None:
        pytest.skip("KWallet is not installed here (Debian package libkf5wallet-bin)")
    home = tmp_path / "home"
    (home / ".config").mkdir(parents=True)
    (home / ".local/share/kwalletd").mkdir(parents=True)
    (home / ".config/kwalletrc").write_text(SETTINGS)
    (home / ".local/share/kwalletd/kdewallet.salt").write_bytes(b"0" * 56)
    home.chmod(0o700)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "XDG_", "WAY"))}
    environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(ROOT)}
    environment |= {"QT_QPA_PLATFORM": "offscreen"}
    words = ["dbus-run-session", "--", sys.executable, "-m", "tests.vault.kwallet_session", str(tmp_path / "vault")]
    with open(tmp_path / "said", "w+b") as said:
        process = subprocess.Popen(
            words, env=environment, cwd=ROOT, stdout=said, stderr=said, stdin=subprocess.DEVNULL, start_new_session=True
        )
        try:
            code = process.wait(timeout=60)
        finally:
            # The wallet's own process outlives the session that started it.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        said.seek(0)
        output = said.read().decode()
    assert code == 0, output
    assert "the real KWallet holds" in output


def test_a_session_without_kwallet_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'no bus'}")
    with pytest.raises(ConnectionError):
        KWallet()
