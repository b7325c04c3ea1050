"""A second start brings the window of the first forward and leaves.

Which start is the first is decided by a lock that the operating system releases when a process ends, however it ends.
What goes between the two is the path of the file that the second start was to open, if any, and one byte back that says
nothing. Only the same user can listen or speak there, and a path that arrives is no more than a path that the user
could have given: nothing is read of it before the vault is open, and nothing is taken over without a clear yes.
"""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from sme_apply.vault.errors import VaultBusy
from sme_apply.vault.single_writer import SingleWriter

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_NAME = "window.lock"
_SEEN = b"1"
_END = b"\0"
"""Ends what a second start says; no path has it inside."""
MOST_BYTES = 8192
"""Of a path; no system has a longer one in use."""
_PATIENCE_MS = 2_000
_ANY_PROCESS = -1


class FirstStart(QObject):
    """Stands for the first start of a vault's window, and listens for further ones.

    Args:
        folder: where the vault is.
        window: what is brought forward.
        lock: the right of the first start, as ``first_start`` returns it.
        opened: is told the path of a file that a further start was to open.
    """

    def __init__(
        self, folder: Path, window: QWidget, lock: SingleWriter, opened: Callable[[Path], object] = lambda _path: None
    ) -> None:
        super().__init__(window)
        self._folder = folder
        self._window = window
        self._lock = lock
        self._opened = opened
        self._server: QObject | None = None

    def listen(self) -> None:
        """Listen for further starts from now on; a system that does not allow it leaves them on their own."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = _meeting_point(self._folder)
        # The lock is ours, so a name that is taken was left behind by a process that was killed.
        QLocalServer.removeServer(name)
        server.newConnection.connect(lambda: self._answer(server))
        server.listen(name)
        self._server = server

    def end(self) -> None:
        """Let another start be the first."""
        if self._server is not None:
            self._server.deleteLater()
            self._server = None
        self._lock.release()

    def _answer(self, server: QLocalServer) -> None:
        if not server.hasPendingConnections():
            return
        waiting, heard = server.nextPendingConnection(), bytearray()
        waiting.disconnected.connect(waiting.deleteLater)
        waiting.readyRead.connect(partial(self._hear, waiting, heard))
        # Whoever says nothing is not listened to for ever.
        patience = QTimer(waiting)
        patience.setSingleShot(True)
        patience.timeout.connect(lambda: waiting.abort())
        patience.start(_PATIENCE_MS)
        self._hear(waiting, heard)

    def _hear(self, waiting: QLocalSocket, heard: bytearray) -> None:
        heard += bytes(waiting.read(MOST_BYTES + 1 - len(heard)).data())
        said, end, _rest = bytes(heard).partition(_END)
        if not end:
            if len(heard) > MOST_BYTES:
                waiting.abort()
            return
        waiting.readyRead.disconnect()
        bring_forward(self._window)
        waiting.write(_SEEN)
        waiting.flush()
        waiting.disconnectFromServer()
        path = _read_path(said)
        if path is not None:
            self._opened(path)


def first_start(folder: Path) -> SingleWriter | None:
    """Return the right of the first start, ``None`` if another process has it.

    Raises:
        VaultUnwritable: if the folder cannot be written to.
    """
    try:
        return SingleWriter(folder, LOCK_NAME)
    except VaultBusy:
        return None


def brought_forward(folder: Path, file: Path | None = None) -> bool:
    """Have the first start bring its window forward and open a file; return whether it answered."""
    from PySide6.QtNetwork import QLocalSocket

    if sys.platform == "win32":
        import ctypes

        # Windows lets a window come forward only if the process that the user just started allows it.
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    socket = QLocalSocket()
    socket.connectToServer(_meeting_point(folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_written_path(file) + _END)
    socket.flush()
    return socket.waitForReadyRead(_PATIENCE_MS) and bytes(socket.readAll().data()) == _SEEN


def bring_forward(window: QWidget) -> None:
    """Show a window above the others, also if it was minimised."""
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()


def _written_path(file: Path | None) -> bytes:
    written = b"" if file is None else os.fsencode(file)
    return written if len(written) <= MOST_BYTES - len(_END) and _END not in written else b""


def _read_path(said: bytes) -> Path | None:
    with contextlib.suppress(UnicodeDecodeError):
        path = Path(os.fsdecode(said))
        return path if said and path.is_absolute() else None
    return None


def _meeting_point(folder: Path) -> str:
    user = str(os.getuid()) if sys.platform != "win32" else getpass.getuser()
    place = os.path.normcase(str(folder.resolve()))
    return "sme-apply-" + hashlib.sha256(f"{user}\n{place}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
