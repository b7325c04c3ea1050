"""Starts Qt, shows the window, and only then opens the vault."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QSettings, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from sme_apply.gui import WindowArguments
from sme_apply.gui.session import Session
from sme_apply.gui.theme import load_fonts
from sme_apply.gui.theme.icons import picture
from sme_apply.gui.window import Window
from sme_apply.sentences import Language

WINDOW_FILE = "window.ini"
"""Size, language and brightness of the window; nothing about a company."""


class FirstPaint(QObject):
    """Does something once, right after a window was painted for the first time."""

    def __init__(self, window: QWidget, then: Sequence[Callable[[], object]]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            for act in self._then:
                QTimer.singleShot(0, act)
        return False


def application() -> QApplication:
    """Return the one Qt application, made if there is none yet."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication(sys.argv[:1])
    made.setApplicationName("sme-apply")
    made.setStyle("Fusion")
    load_fonts()
    return made


def translate_qt(app: QApplication, language: Language) -> None:
    """Have Qt's own dialogs speak the language, where Qt has it."""
    translator = QTranslator(app)
    if translator.load(QLocale(language), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


def run(arguments: WindowArguments) -> int:
    """Show the window and stay until it is closed."""
    app = application()
    # What cannot be made here is said by the vault, which knows what to do about it.
    with contextlib.suppress(OSError):
        arguments.vault_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    remembered = QSettings(str(arguments.vault_folder / WINDOW_FILE), QSettings.Format.IniFormat)
    stored = remembered.value("language")
    language: Language = arguments.language or ("en" if stored == "en" else "ko")
    translate_qt(app, language)
    session = Session(arguments.vault_folder, arguments.today, use_keyring=arguments.use_keyring)
    window = Window(session, language, remembered)
    window.setWindowIcon(picture("landmark", "#0B6A74", 64))
    window.show()
    if arguments.exit_after_first_paint:
        watch = FirstPaint(window, [window.close])
    else:
        watch = FirstPaint(window, [session.open, session.judging.load])
    code = app.exec()
    watch.deleteLater()
    session.deleteLater()
    window.deleteLater()
    return code
