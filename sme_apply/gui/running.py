"""Starts Qt, shows the window, and only then opens the vault."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QSettings, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from sme_apply.gui import WindowArguments
from sme_apply.gui.ahead import Ahead
from sme_apply.gui.arriving.application import Application
from sme_apply.gui.arriving.arrivals import Arrivals
from sme_apply.gui.arriving.arriving_file import opens_by_name
from sme_apply.gui.noting import Noting
from sme_apply.gui.parts.file_drop import FileDrop
from sme_apply.gui.second_start import FirstStart, brought_forward, first_start
from sme_apply.gui.session import Session
from sme_apply.gui.theme import load_fonts
from sme_apply.gui.theme.icons import picture
from sme_apply.gui.unexpected.watching import Watching
from sme_apply.gui.window import Window
from sme_apply.logs import catch_what_nobody_catches
from sme_apply.sentences import Language
from sme_apply.terms import VaultError
from sme_apply.vault.single_writer import SingleWriter

DEBUG_VARIABLE = "SME_APPLY_DEBUG"
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
    made = Application(sys.argv[:1])
    made.setApplicationName("sme-apply")
    made.setStyle("Fusion")
    load_fonts()
    return made


def translate_qt(app: QApplication, language: Language) -> None:
    """Have Qt's own dialogs speak the language, where Qt has it."""
    translator = QTranslator(app)
    if translator.load(QLocale(language), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


def _first_start(folder: Path) -> SingleWriter | None:
    try:
        return first_start(folder)
    except VaultError:
        # The window opens all the same and says what is wrong with the folder.
        return None


def run(arguments: WindowArguments) -> int:
    """Show the window and stay until it is closed."""
    if arguments.logbook is None:
        return _run(arguments)
    with catch_what_nobody_catches(arguments.logbook, aloud=bool(os.environ.get(DEBUG_VARIABLE))):
        return _run(arguments)


def _run(arguments: WindowArguments) -> int:
    app = application()
    # What cannot be made here is said by the vault, which knows what to do about it.
    with contextlib.suppress(OSError):
        arguments.vault_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    first = _first_start(arguments.vault_folder)
    if (
        first is None
        and not arguments.exit_after_first_paint
        and brought_forward(arguments.vault_folder, arguments.file)
    ):
        return 0
    remembered = QSettings(str(arguments.vault_folder / WINDOW_FILE), QSettings.Format.IniFormat)
    stored = remembered.value("language")
    language: Language = arguments.language or ("en" if stored == "en" else "ko")
    translate_qt(app, language)
    cache = arguments.catalogue_cache() if arguments.catalogue_cache is not None else None
    session = Session(arguments.vault_folder, arguments.today, use_keyring=arguments.use_keyring, cache=cache)
    noting = None if arguments.logbook is None else Noting(session, arguments.logbook)
    # Before the window, which builds a page as soon as the vault is open.
    ahead = Ahead(session)
    window = Window(session, language, remembered)
    window.setWindowIcon(picture("landmark", "#0B6A74", 64))
    window.show()
    arrivals = Arrivals(session, window)
    FileDrop(window, opens_by_name, arrivals.arrive)
    if isinstance(app, Application):
        app.file_opened.connect(lambda path: arrivals.arrive(Path(path)))
    start = None if first is None else FirstStart(arguments.vault_folder, window, first, arrivals.arrive)
    if arguments.exit_after_first_paint:
        watch = FirstPaint(window, [window.close])
    else:
        listen = [] if start is None else [start.listen]
        opens = [] if arguments.file is None else [partial(arrivals.arrive, arguments.file)]
        watch = FirstPaint(window, [ahead.begin, session.open, session.judging.load, *listen, *opens])
    with Watching(session, window).watching():
        code = app.exec()
    if start is not None:
        start.end()
    if noting is not None:
        noting.ended(code)
    watch.deleteLater()
    session.deleteLater()
    window.deleteLater()
    return code
