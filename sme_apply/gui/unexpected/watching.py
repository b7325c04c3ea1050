"""Watches for errors that nobody catches and, once for several of them, shows what happened and what was saved."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from types import TracebackType

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from sme_apply.gui.session import Session
from sme_apply.gui.unexpected.report_dialog import ReportDialog
from sme_apply.logs import crash_report
from sme_apply.sentences import sentences
from sme_apply.terms import SmeApplyError


class Watching(QObject):
    """Shows a window for what nobody had foreseen; it lives as long as the window over which it is shown."""

    _came = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._shown: ReportDialog | None = None
        # From whichever thread it comes, the window's own thread shows it, after what it was doing.
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)
        session.failed.connect(self._work_failed)

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """Take note of every error that is caught nowhere in the window's thread; whoever did so before still does."""
        before = sys.excepthook

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            before(kind, error, trace)
            if isinstance(error, Exception):
                self.came(error)

        sys.excepthook = hook
        try:
            yield
        finally:
            sys.excepthook = before

    def came(self, error: BaseException) -> None:
        """Show what happened; its report is made at once, and holds nothing that a person typed."""
        if shiboken6.isValid(self):
            self._came.emit(crash_report(error, datetime.now(UTC)))

    def _work_failed(self, error: Exception) -> None:
        if not isinstance(error, SmeApplyError):
            self.came(error)

    def _show(self, report: str) -> None:
        if self._shown is not None and shiboken6.isValid(self._shown):
            self._shown.add(report)
            return
        if not self._window.isVisible():
            return
        words = sentences(self._session.appearance.language)
        self._shown = ReportDialog(self._window, self._session, words, report)
        self._shown.open()
