"""A file from outside waits for the open vault, is shown before anything is taken, and is refused in one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from sme_apply.gui.arriving import arrivals as arriving
from sme_apply.gui.arriving.arrivals import MOST_WAITING, Arrivals
from sme_apply.gui.arriving.arriving_file import arriving_kind, opens_by_name
from sme_apply.gui.clients.receiving_dialog import ReceivingDialog
from sme_apply.gui.parts.file_drop import FileDrop
from sme_apply.gui.vault_door import Door
from sme_apply.terms import Message
from tests.gui.conftest import PASSPHRASE, Desk, settle, wait_until

ROOT = Path(__file__).resolve().parents[3]
OPENED_BY_THE_MAC = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from sme_apply.gui import WindowArguments, running
from sme_apply.gui.arriving.arrivals import Arrivals

app = running.application()

def arrived(self, path):
    print("arrived", ascii(path), flush=True)
    QTimer.singleShot(0, app.closeAllWindows)

Arrivals.arrive = arrived
QTimer.singleShot(0, lambda: QCoreApplication.sendEvent(app, QFileOpenEvent(sys.argv[2])))
raise SystemExit(running.run(WindowArguments(Path(sys.argv[1]), language="ko", use_keyring=False)))
"""


class Refusals:
    """What the user is told."""

    def __init__(self, desk: Desk) -> None:
        self.keys: list[str] = []
        desk.session.told.connect(self._note)

    def _note(self, said: Message) -> None:
        self.keys.append(said.key)


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were looked at, in order."""
    seen: list[Path] = []
    look = arriving_kind

    def noted(path: Path) -> object:
        seen.append(path)
        return look(path)

    monkeypatch.setattr(arriving, "arriving_kind", noted)
    return seen


def dialogs(desk: Desk) -> list[ReceivingDialog]:
    return [each for each in desk.window.findChildren(ReceivingDialog) if each.isVisible()]


def arrivals_of(desk: Desk) -> Arrivals:
    return Arrivals(desk.session, desk.window)


def exchange_file(folder: Path, name: str = "고객.smeapply") -> Path:
    (folder / name).write_bytes(b"whatever")
    return folder / name


def test_a_file_waits_for_the_vault_unread_and_is_asked_about_then(
    desks: Callable[..., Desk], tmp_path: Path, looked_at: list[Path]
) -> None:
    desk, file = desks(), exchange_file(tmp_path)
    arrivals, told = arrivals_of(desk), Refusals(desk)
    arrivals.arrive(file)
    desk.session.open()
    wait_until(lambda: desk.session.door is Door.LOCKED, "the question for the passphrase")
    settle(desk.session)
    assert (looked_at, told.keys, arrivals.waiting) == ([], ["arriving-waits"], (file,))
    desk.session.open(PASSPHRASE)
    wait_until(lambda: bool(dialogs(desk)), "the receiving dialog")
    assert looked_at == [file]
    assert arrivals.waiting == ()
    assert desk.session.companies == ()


def test_files_are_shown_one_after_the_other_and_locking_keeps_the_rest(desk: Desk, tmp_path: Path) -> None:
    arrivals = arrivals_of(desk)
    files = [exchange_file(tmp_path, f"{number}.smeapply") for number in range(3)]
    for file in files:
        arrivals.arrive(file)
    wait_until(lambda: bool(dialogs(desk)), "the first")
    dialogs(desk)[0].reject()
    wait_until(lambda: [each._path for each in dialogs(desk)] == [files[1]], "the second")
    desk.window.lock()
    wait_until(lambda: not dialogs(desk), "the closing")
    settle(desk.session)
    assert arrivals.waiting == (files[2],)
    desk.session.open(PASSPHRASE)
    wait_until(lambda: [each._path for each in dialogs(desk)] == [files[2]], "the third")


def test_a_name_from_outside_is_no_markup(desk: Desk, tmp_path: Path) -> None:
    file = exchange_file(tmp_path, "<img src=x> <b>가온.smeapply")
    arrivals_of(desk).arrive(file)
    wait_until(lambda: bool(dialogs(desk)), "the receiving dialog")
    said = [each for each in dialogs(desk)[0].findChildren(QLabel) if each.text() == file.name]
    assert [each.textFormat() for each in said] == [Qt.TextFormat.PlainText]


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda path: None, "arriving-gone"),
        (lambda path: path.mkdir(), "arriving-no-file"),
        (lambda path: path.symlink_to("/dev/zero"), "arriving-no-file"),
        (os.mkfifo, "arriving-no-file"),
        (lambda path: os.truncate(path, 1 << 40), "arriving-too-large"),
    ],
    ids=["gone", "a folder", "a device", "a pipe", "too large"],
)
@pytest.mark.parametrize("ending", ["smeapply", "PDF"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files.")
def test_what_cannot_be_opened_is_one_sentence(
    desk: Desk, tmp_path: Path, make: Callable[[Path], object], key: str, ending: str
) -> None:
    path = tmp_path / f"무엇.{ending}"
    if key == "arriving-too-large":
        path.touch()
    make(path)
    told = Refusals(desk)
    arrivals_of(desk).arrive(path)
    wait_until(lambda: bool(told.keys), "the refusal")
    assert told.keys == [key]
    assert dialogs(desk) == []


def test_a_file_of_another_kind_is_not_opened(desk: Desk, tmp_path: Path) -> None:
    told, path = Refusals(desk), tmp_path / "screen"
    path.touch()
    arrivals_of(desk).arrive(path)
    wait_until(lambda: bool(told.keys), "the refusal")
    assert told.keys == ["arriving-not-ours"]


def test_a_pdf_that_is_not_ours_is_refused_where_pdfs_are_opened(desk: Desk, tmp_path: Path) -> None:
    told, path = Refusals(desk), tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7 nothing")
    arrivals_of(desk).arrive(path)
    wait_until(lambda: bool(told.keys), "the refusal")
    assert len(told.keys) == 1
    assert not told.keys[0].startswith("arriving")


def test_a_whole_folder_at_once_does_not_pile_up(desks: Callable[..., Desk], tmp_path: Path) -> None:
    arrivals = arrivals_of(desks())
    for number in range(MOST_WAITING * 2):
        arrivals.arrive(tmp_path / f"{number // 2}.smeapply")
    assert len(arrivals.waiting) == len(set(arrivals.waiting)) == MOST_WAITING


@pytest.mark.parametrize(("name", "taken"), [("a.smeapply", True), ("A.PDF", True), ("a.txt", False)])
def test_a_file_that_is_dropped_onto_the_window_arrives(desk: Desk, tmp_path: Path, name: str, taken: bool) -> None:
    arrived: list[Path] = []
    FileDrop(desk.window, opens_by_name, arrived.append)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, carried, buttons, keys)
    entering.ignore()
    QApplication.sendEvent(desk.window, entering)
    assert entering.isAccepted() == taken
    if taken:
        QApplication.sendEvent(desk.window, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, carried, buttons, keys))
    assert arrived == ([tmp_path / name] if taken else [])


def test_the_application_hears_of_a_file_that_the_mac_opens_with_it(tmp_path: Path) -> None:
    asked = [sys.executable, "-c", OPENED_BY_THE_MAC, str(tmp_path / "보관함"), str(tmp_path / "하나.smeapply")]
    ended = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (ended.stdout, ended.stderr) == (f"arrived {tmp_path / '하나.smeapply'!a}\n", "")
    assert ended.returncode == 0
