"""The log on the disk."""

from __future__ import annotations

import json
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sme_apply.logs import Event, Logbook, catch_what_nobody_catches, read_reports
from sme_apply.logs.logbook import FORMER_NAME, MOST_BYTES, NAME


def book(folder: Path) -> Logbook:
    return Logbook(folder, lambda: datetime(2025, 1, 8, tzinfo=UTC))


def test_what_is_noted_stands_in_the_file_line_by_line(tmp_path: Path) -> None:
    log = book(tmp_path / "logs")
    log.note(Event.STARTED, version="0.1.0")
    log.note(Event.ENDED, exit_code=0)
    lines = (tmp_path / "logs" / NAME).read_text("ascii").splitlines()
    assert [json.loads(line)["event"] for line in lines] == ["started", "ended"]
    if sys.platform != "win32":
        assert (tmp_path / "logs" / NAME).stat().st_mode & 0o777 == 0o600


def test_the_log_never_grows_beyond_two_files_of_its_size(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("x" * (MOST_BYTES - 10))
    log = book(tmp_path)
    log.note(Event.STARTED)
    assert (tmp_path / FORMER_NAME).stat().st_size == MOST_BYTES - 10
    assert (tmp_path / NAME).read_text().count("\n") == 1


def test_a_disk_that_does_not_take_the_log_keeps_nobody_from_working(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log = book(tmp_path / "file")
    log.note(Event.STARTED)
    assert log.bug(ValueError("x")) is None


def test_what_nobody_catches_is_noted_in_any_thread_and_its_text_nowhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ValueError("한빛정밀")

    before = sys.excepthook
    with catch_what_nobody_catches(book(tmp_path), aloud=False):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        try:
            fail()
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    assert sys.excepthook is before
    assert (tmp_path / NAME).read_text().count('"bug"') == 2
    assert all("한빛" not in each.text and " fail\n" in each.text for each in read_reports(tmp_path))
    assert "한빛" not in "".join(capsys.readouterr())
