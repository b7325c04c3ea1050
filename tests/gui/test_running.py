"""The window starts by itself, paints before the vault is opened, and leaves when asked to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from sme_apply.gui import WindowArguments

_START = """
import sys
from pathlib import Path
from sme_apply.gui import WindowArguments, open_window
assert "PySide6.QtWidgets" not in sys.modules
code = open_window(WindowArguments(Path(sys.argv[1]), language="ko", exit_after_first_paint=True, use_keyring=False))
heavy = [name for name in ("reportlab", "pikepdf", "sqlite_utils", "keyring", "yaml") if name in sys.modules]
assert not heavy, heavy
raise SystemExit(code)
"""


def test_the_window_leaves_after_the_first_paint_and_makes_no_vault(tmp_path: Path) -> None:
    folder = tmp_path / "보관함 폴더"
    done = subprocess.run(
        [sys.executable, "-c", _START, str(folder)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert not (folder / "vault.db").exists()
    assert folder.stat().st_mode & 0o077 == 0


def test_the_day_and_the_language_have_plain_defaults(tmp_path: Path) -> None:
    arguments = WindowArguments(tmp_path)
    assert arguments.today().year >= 2025
    assert arguments.language is None
    assert arguments.use_keyring
