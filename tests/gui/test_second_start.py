"""A second start brings the first window forward; where it cannot, the vault opens for reading only."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from sme_apply.gui.second_start import LOCK_NAME, FirstStart, brought_forward, first_start
from sme_apply.gui.vault_door import Door
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until

ROOT = Path(__file__).resolve().parents[2]
START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from sme_apply.gui import WindowArguments, running
from sme_apply.gui.second_start import bring_forward
from sme_apply.gui import second_start

def heard(window):
    print("brought forward", flush=True)
    bring_forward(window)
    print("minimised", window.isMinimized(), flush=True)

second_start.bring_forward = heard
shown = running.FirstPaint.__init__

def painted(self, window, then):
    def ready():
        window.showMinimized()
        print("ready", flush=True)
    shown(self, window, [*then, ready])

running.FirstPaint.__init__ = painted
raise SystemExit(running.run(WindowArguments(Path(sys.argv[1]), language="ko", use_keyring=False)))
"""


def started(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", START, str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A first start in a process of its own, whose window is there."""
    process = started(tmp_path / "보관함")
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    yield process
    process.kill()
    process.communicate()


def test_a_second_process_brings_the_first_window_forward_and_leaves(
    first: subprocess.Popen[str], tmp_path: Path
) -> None:
    for _ in range(3):
        second = started(tmp_path / "보관함")
        assert second.wait(timeout=30) == 0
        output, errors = second.communicate()
        assert (output, errors) == ("", "")
        assert first.stdout is not None
        assert first.stdout.readline() == "brought forward\n"
        assert first.stdout.readline() == "minimised False\n"
    assert first.poll() is None


def test_a_killed_first_start_leaves_the_way_free(first: subprocess.Popen[str], tmp_path: Path) -> None:
    first.kill()
    first.wait()
    again = started(tmp_path / "보관함")
    try:
        assert again.stdout is not None
        assert again.stdout.readline() == "ready\n"
        second = started(tmp_path / "보관함")
        assert second.wait(timeout=30) == 0
        second.communicate()
    finally:
        again.kill()
        again.communicate()


def test_another_vault_has_a_window_of_its_own(first: subprocess.Popen[str], tmp_path: Path) -> None:
    other = started(tmp_path / "other")
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
    finally:
        other.kill()
        other.communicate()


def test_a_first_start_that_does_not_answer_is_waited_for_only_a_moment(qt: QApplication, tmp_path: Path) -> None:
    right = first_start(tmp_path)
    assert right is not None
    assert first_start(tmp_path) is None
    begun = time.monotonic()
    assert not brought_forward(tmp_path)
    assert time.monotonic() - begun < 10
    right.release()
    assert (tmp_path / LOCK_NAME).read_bytes() == b""
    again = first_start(tmp_path)
    assert again is not None
    again.release()


def test_nothing_of_the_vault_goes_over_the_line(desk: Desk) -> None:
    from PySide6.QtNetwork import QLocalSocket

    from sme_apply.gui import second_start

    right = first_start(desk.folder)
    assert right is not None
    start = FirstStart(desk.folder, desk.window, right)
    start.listen()
    socket = QLocalSocket()
    socket.connectToServer(second_start._meeting_point(desk.folder))
    socket.write(b"companies?\n" * 1000)
    heard = b""

    def listened() -> bool:
        nonlocal heard
        if socket.bytesAvailable():
            heard += bytes(socket.readAll().data())
        return socket.state() is QLocalSocket.LocalSocketState.UnconnectedState

    wait_until(listened, "the end of the line")
    assert heard in (b"", b"1")
    start.end()


def test_a_vault_in_use_is_opened_for_reading_only_when_asked(desks: Callable[..., Desk], samples: Path) -> None:
    writer = desks().open().with_company(samples / "gaon-machinery.json")
    reader = desks()
    reader.open()
    assert reader.session.door.value == "busy"
    words = [each.text() for each in reader.window.findChildren(QLabel)]
    assert reader.window._words.text("gui-busy-read-only") in words
    reader.session.open(read_only=True)
    wait_until(lambda: reader.session.door is Door.LOCKED, "the question for the passphrase")
    reader.session.open(PASSPHRASE)
    wait_until(lambda: reader.session.door is not Door.OPENING, "the vault")
    settle(reader.session)
    assert reader.session.door is Door.OPEN
    assert reader.session.read_only
    wait_until(lambda: reader.session.company is not None, "the company of the writer")
    refused: list[object] = []
    reader.session.autosave.failed.connect(refused.append)
    reader.session.set_fact("name_en", "from the reader")
    wait_until(lambda: bool(refused), "the refusal")
    assert getattr(refused[0], "key", "") == "vault-read-only"
    writer.session.set_fact("name_en", "from the writer")
    settle(writer.session)
    assert reader.session.lock() is None
    assert writer.session.vault is not None
    assert "from the writer" in writer.session.vault.company(writer.session.company_id or "").document


def test_a_minimised_window_comes_forward(desk: Desk) -> None:
    from sme_apply.gui.second_start import bring_forward

    desk.window.showMinimized()
    bring_forward(desk.window)
    assert not desk.window.windowState() & Qt.WindowState.WindowMinimized
    assert desk.window.isVisible()
