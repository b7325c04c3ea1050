"""What every test gets: a home folder of its own, no display, and no tolerance for noise or leftovers."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

SAMPLES = Path(__file__).parent / "samples"
SECONDS_FOR_THREADS_TO_END = 2.0
# The offscreen platform says this of every window; no real platform does.
HARMLESS_WORDS_OF_QT = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A keyring that the person at this machine uses must never be reached. A session bus that a test has started for
# itself is the test's own, so only the outermost run lets go of the address it was given.
if "SME_APPLY_TEST_RUN" not in os.environ:
    os.environ["SME_APPLY_TEST_RUN"] = str(os.getpid())
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

settings.register_profile("everywhere", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("everywhere"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "everywhere")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new home folder for each test; nothing is ever written to the real one."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    places = {"DATA": ".local/share", "CONFIG": ".config", "CACHE": ".cache", "STATE": ".local/state"}
    for name, place in places.items():
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / place))
    running = home / "run"
    running.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(running))
    monkeypatch.delenv("SME_APPLY_PASSPHRASE", raising=False)
    return home


@pytest.fixture
def samples() -> Path:
    """The folder of the project's own sample companies."""
    return SAMPLES


@pytest.fixture(scope="session")
def qt() -> Iterator[QApplication]:
    """The one QApplication of the test run, made when the first test asks for it."""
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["sme-apply"])
    application.setQuitOnLastWindowClosed(False)
    yield application
    application.closeAllWindows()


@pytest.fixture(autouse=True)
def no_leftovers(request: pytest.FixtureRequest, own_home: Path) -> Iterator[None]:
    """Fails a test after which a thread, a timer or a window lives on, or during which something complained unheard."""
    before = set(threading.enumerate())
    complaints: list[str] = []
    usual_hook = sys.excepthook

    # An exception inside a Qt slot reaches nobody but this hook.
    def keep(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        complaints.append(f"unhandled exception: {kind.__name__}: {error}")
        usual_hook(kind, error, trace)

    sys.excepthook = keep
    uses_qt = "qt" in request.fixturenames or "PySide6.QtCore" in sys.modules
    stop_listening = _listen_to_qt(complaints) if uses_qt else _nothing
    yield
    sys.excepthook = usual_hook
    stop_listening()
    complaints += _threads_left(before) + _qt_left()
    if complaints:
        pytest.fail(f"{request.node.name} left something behind:\n" + "\n".join(complaints), pytrace=False)


def _nothing() -> None:
    """There was nothing to listen to."""


def _listen_to_qt(complaints: list[str]) -> Callable[[], object]:
    """Collect what Qt prints; return a function that ends the listening."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def hear(kind: QtMsgType, _context: Any, text: str) -> None:
        loud = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if loud and not any(harmless in text for harmless in HARMLESS_WORDS_OF_QT):
            complaints.append(f"Qt says: {text}")

    usual = qInstallMessageHandler(hear)
    return lambda: qInstallMessageHandler(usual)


def _threads_left(before: set[threading.Thread]) -> list[str]:
    patience = time.monotonic() + SECONDS_FOR_THREADS_TO_END
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(max(0.0, patience - time.monotonic()))
    return [f"thread: {thread.name}" for thread in left if thread.is_alive()]


def _qt_left() -> list[str]:
    """Name the windows and running timers that are left, and remove them, so that one test alone fails for them."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return []

    def delete_what_is_due() -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def running_timers() -> list[QTimer]:
        timers: list[QObject] = [*application.findChildren(QTimer)]
        timers += [each for each in shiboken6.getAllValidWrappers() if isinstance(each, QTimer) and each not in timers]
        return [timer for timer in timers if isinstance(timer, QTimer) and timer.isActive()]

    delete_what_is_due()
    if not application.topLevelWidgets() and not running_timers():
        return []
    # What only a circle of references holds is not left behind; looking for circles takes long, so only when needed.
    gc.collect()
    left = []
    for widget in application.topLevelWidgets():
        left.append(f"window: {type(widget).__name__} {widget.objectName()!r} {widget.windowTitle()!r}")
        widget.close()
        widget.deleteLater()
    delete_what_is_due()
    for timer in running_timers():
        left.append(f"timer: {timer.objectName()!r} every {timer.interval()} ms")
        timer.stop()
    return left
