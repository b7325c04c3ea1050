"""The log on the disk: a small file that begins anew when it is full, and the reports of crashes beside it."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sme_apply.logs.crash_report import write_report
from sme_apply.logs.event import Event, fields_of, line_of

NAME = "sme-apply.log"
FORMER_NAME = "sme-apply.former.log"
MOST_BYTES = 128 * 1024
"""When the file is this long it becomes the former one, and the one before that is gone."""


class Logbook:
    """Notes events in a folder; a disk that does not take them keeps nobody from working.

    Args:
        folder: where the log is; made when something is first noted, readable by its owner only.
        clock: gives the present moment in UTC.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self.folder = folder
        self._clock = clock
        self._turn = threading.Lock()

    def note(self, event: Event, **fields: str | int) -> None:
        """Write one line.

        Raises:
            ValueError: if a field is none of those that may be noted.
        """
        line = line_of(event, self._clock(), fields) + "\n"
        with self._turn, contextlib.suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = self.folder / NAME
            if path.exists() and path.stat().st_size + len(line) > MOST_BYTES:
                os.replace(path, self.folder / FORMER_NAME)
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(descriptor, line.encode("ascii"))
            finally:
                os.close(descriptor)

    def refused(self, error: Exception, event: Event = Event.NOT_DONE) -> None:
        """Note that something was refused with a sentence for the user; only its key is written."""
        self.note(event, **fields_of(error))

    def bug(self, error: BaseException) -> Path | None:
        """Note something that nobody had foreseen and write its report; return where, if the disk took it."""
        self.note(Event.BUG, **fields_of(error))
        return write_report(self.folder, error, self._clock())
