"""A second start brings the window of the first forward and leaves.

Which start is the first is decided by a lock that the operating system releases when a process ends, however it ends.
What goes between the two is one byte that says nothing: whoever listens in its place learns nothing and can at most
keep a second window away, which its own user can do in simpler ways.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from sme_apply.vault.errors import VaultBusy
from sme_apply.vault.single_writer import SingleWriter

LOCK_NAME = "window.lock"
_SEEN = b"1"
_PATIENCE_MS = 2_000
_ANY_PROCESS = -1


class FirstStart(QObject):
    """Stands for the first start of a vault's window, and listens for further ones.

    Args:
        folder: where the vault is.
        window: what is brought forward.
        lock: the right of the first start, as ``first_start`` returns it.
    """

    def __init__(self, folder: Path, window: QWidget, lock: SingleWriter) -> None:
        super().__init__(window)
        self._folder = folder
        self._window = window
        self._lock = lock
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

    def _answer(self, server: QObject) -> None:
        from PySide6.QtNetwork import QLocalServer

        waiting = server.nextPendingConnection() if isinstance(server, QLocalServer) else None
        if waiting is None:
            return
        bring_forward(self._window)
        waiting.write(_SEEN)
        waiting.flush()
        waiting.disconnected.connect(waiting.deleteLater)
        waiting.disconnectFromServer()


def first_start(folder: Path) -> SingleWriter | None:
    """Return the right of the first start, ``None`` if another process has it.

    Raises:
        VaultUnwritable: if the folder cannot be written to.
    """
    try:
        return SingleWriter(folder, LOCK_NAME)
    except VaultBusy:
        return None


def brought_forward(folder: Path) -> bool:
    """Have the first start bring its window forward; return whether it answered."""
    from PySide6.QtNetwork import QLocalSocket

    if sys.platform == "win32":
        import ctypes

        # Windows lets a window come forward only if the process that the user just started allows it.
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    socket = QLocalSocket()
    socket.connectToServer(_meeting_point(folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    return socket.waitForReadyRead(_PATIENCE_MS) and bytes(socket.readAll().data()) == _SEEN


def bring_forward(window: QWidget) -> None:
    """Show a window above the others, also if it was minimised."""
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()


def _meeting_point(folder: Path) -> str:
    user = str(os.getuid()) if sys.platform != "win32" else getpass.getuser()
    place = os.path.normcase(str(folder.resolve()))
    return "sme-apply-" + hashlib.sha256(f"{user}\n{place}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
