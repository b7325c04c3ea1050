"""The vault's key in a real KWallet, in a bus session of its own; a session without one has none."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from sme_apply.vault.keys.kwallet import KWallet
from tests.vault.bus_session import in_bus_session

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
    words = [sys.executable, "-m", "tests.vault.kwallet_session", str(tmp_path / "vault")]
    outcome = in_bus_session(home, words, {"QT_QPA_PLATFORM": "offscreen"})
    assert outcome.returncode == 0, outcome.stderr
    assert "the real KWallet holds" in outcome.stdout


def test_a_session_without_kwallet_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'no bus'}")
    with pytest.raises(OSError, match="No KWallet answers"):
        KWallet()
