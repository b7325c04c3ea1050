"""A second start brings the first window forward; where it cannot, the vault opens for reading only."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from sme_apply.gui.second_start import LOCK_NAME, MOST_BYTES, FirstStart, brought_forward, first_start
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
from sme_apply.gui.arriving.arrivals import Arrivals

arrive = Arrivals.arrive

def arrived(self, path):
    arrive(self, path)
    print("waiting", *map(ascii, self.waiting), flush=True)

Arrivals.arrive = arrived
file = Path(sys.argv[2]) if len(sys.argv) > 2 else None
raise SystemExit(running.run(WindowArguments(Path(sys.argv[1]), language="ko", use_keyring=False, file=file)))
"""


def started(folder: Path, *files: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", START, str(folder), *map(str, files)],
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


def test_a_second_process_hands_its_file_to_the_first_window_where_it_waits_for_the_vault(
    first: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert first.stdout is not None
    # A name from outside: Korean, markup, a line break, and bytes that are no UTF-8.
    strange = Path(os.fsdecode(b"\xea\xb0\x80 <b>&\n\xff.smeapply"))
    waiting = []
    for file in (tmp_path / "하나.smeapply", tmp_path / strange):
        waiting.append(ascii(file))
        second = started(tmp_path / "보관함", file)
        assert second.communicate(timeout=30) == ("", "")
        assert second.returncode == 0
        assert first.stdout.readline() == "brought forward\n"
        assert first.stdout.readline() == "minimised False\n"
        assert first.stdout.readline() == f"waiting {' '.join(waiting)}\n"
    assert first.poll() is None


def test_the_first_start_opens_the_file_that_it_was_given(tmp_path: Path) -> None:
    process = started(tmp_path / "보관함", tmp_path / "하나.smeapply")
    try:
        assert process.stdout is not None
        lines = {process.stdout.readline(), process.stdout.readline()}
        assert lines == {"ready\n", f"waiting {tmp_path / '하나.smeapply'!a}\n"}
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize(
    ("said", "opened"),
    [
        (b"\0", []),
        (b"/a/b.smeapply\0", [Path("/a/b.smeapply")]),
        (b"/a/b.smeapply\0/c\0", [Path("/a/b.smeapply")]),
        (b"relative.smeapply\0", []),
        (b"/" + b"a" * (MOST_BYTES - 2) + b"\0", [Path("/" + "a" * (MOST_BYTES - 2))]),
        (b"/" + b"a" * MOST_BYTES + b"\0", []),
    ],
)
def test_only_one_whole_path_of_a_sound_length_is_heard(desk: Desk, said: bytes, opened: list[Path]) -> None:
    from PySide6.QtNetwork import QLocalSocket

    from sme_apply.gui import second_start

    heard: list[Path] = []
    right = first_start(desk.folder)
    assert right is not None
    start = FirstStart(desk.folder, desk.window, right, heard.append)
    start.listen()
    socket = QLocalSocket()
    socket.connectToServer(second_start._meeting_point(desk.folder))
    # In two pieces, as a line may bring it.
    socket.write(said[:5])
    socket.flush()
    QApplication.processEvents()
    socket.write(said[5:])
    wait_until(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, "the end of the line")
    assert heard == opened
    start.end()


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
