"""The test run itself hates noise: what a test leaves behind fails that test."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")

LEFT_BEHIND = {
    "thread": "import threading\nthreading.Thread(target=threading.Event().wait, args=(5,)).start()",
    "timer": "from PySide6.QtCore import QTimer\nglobal kept\nkept = QTimer()\nkept.start(1000)",
    "window": "from PySide6.QtWidgets import QWidget\nglobal kept\nkept = QWidget()\nkept.show()",
    "slot": "from PySide6.QtCore import QTimer\nQTimer.singleShot(0, lambda: 1 / 0)\nqt.processEvents()",
    "warning of Qt": "from PySide6.QtCore import qWarning\nqWarning('something is odd')",
    "warning": "import warnings\nwarnings.warn('something is odd', stacklevel=1)",
    "unraisable": "class Odd:\n    def __del__(self) -> None:\n        1 / 0\nOdd()",
}


def outcome(folder: Path, body: str) -> subprocess.CompletedProcess[str]:
    """Run a test with ``body`` and then an innocent one, under the project's conftest."""
    shutil.copy(CONFTEST, folder / "conftest.py")
    indented = "".join(f"    {line}\n" for line in body.splitlines())
    text = f"def test_first(qt):\n{indented}\ndef test_second(qt):\n    pass\n"
    (folder / "test_it.py").write_text(text, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", "--rootdir", folder, folder],
        cwd=folder,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("left", LEFT_BEHIND)
def test_what_is_left_behind_fails_the_test_that_left_it(tmp_path: Path, left: str) -> None:
    done = outcome(tmp_path, LEFT_BEHIND[left])
    assert done.returncode == 1, done.stdout + done.stderr
    assert "test_first" in done.stdout
    assert " test_it.py::test_second" not in done.stdout


def test_a_clean_test_passes(tmp_path: Path) -> None:
    body = (
        "from PySide6.QtWidgets import QWidget\nwindow = QWidget()\nwindow.show()\nwindow.close()\nwindow.deleteLater()"
    )
    done = outcome(tmp_path, body)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_home_folder_is_the_tests_own(own_home: Path) -> None:
    assert Path.home() == own_home
    assert os.environ["XDG_DATA_HOME"].startswith(str(own_home))
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ or "SME_APPLY_TEST_RUN" in os.environ
