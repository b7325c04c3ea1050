"""The report of a crash tells where in the program it was, and nothing of what it was about."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sme_apply.company import parse_company
from sme_apply.logs import crash_report, read_reports
from sme_apply.logs.crash_report import MOST_REPORTS, write_report
from sme_apply.terms import BadInput, message

MARKER = "한빛정밀MARK"
MOMENT = datetime(2025, 1, 8, 9, 30, tzinfo=UTC)


def raised(value: str) -> Exception:
    try:
        try:
            int(value)
        except ValueError as error:
            raise KeyError(value) from error
    except KeyError as error:
        return error
    raise AssertionError("Nothing was raised.")


def test_a_report_names_classes_files_lines_and_functions() -> None:
    report = crash_report(raised(MARKER), MOMENT)
    assert "KeyError" in report
    assert "because of" in report
    assert "ValueError" in report
    assert "test_crash_report.py:" in report
    assert " raised" in report


def test_texts_of_exceptions_values_and_folders_are_not_in_a_report(tmp_path: Path) -> None:
    folder = tmp_path / MARKER
    folder.mkdir()
    (folder / "made.py").write_text(f"def fails(value):\n    kept = value\n    raise OSError(2, value, {MARKER!r})\n")
    code = compile((folder / "made.py").read_text(), str(folder / "made.py"), "exec")
    names: dict[str, object] = {}
    exec(code, names)
    with pytest.raises(FileNotFoundError) as caught:
        names["fails"](MARKER)  # type: ignore[operator]
    report = crash_report(caught.value, MOMENT)
    assert MARKER not in report
    assert str(tmp_path) not in report
    assert "made.py:3 fails" in report
    group = ExceptionGroup(MARKER, [raised(MARKER), BadInput(message("company-unknown-key", key=MARKER))])
    report = crash_report(group, MOMENT)
    assert MARKER not in report
    assert "sme_apply.terms.errors.BadInput company-unknown-key" in report


def test_files_of_the_program_are_named_from_its_own_folder_on() -> None:
    with pytest.raises(BadInput) as caught:
        parse_company(f'{{"{MARKER}": 1}}'.encode())
    report = crash_report(caught.value, MOMENT)
    assert "  sme_apply/company/" in report
    assert str(Path(__file__).parents[2]) not in report
    assert MARKER not in report


def test_an_error_that_led_to_itself_and_a_deep_one_end() -> None:
    one, other = ValueError(), KeyError()
    one.__context__, other.__context__ = other, one
    assert crash_report(one, MOMENT).count("because of") == 1

    def deeper() -> None:
        deeper()

    with pytest.raises(RecursionError) as caught:
        deeper()
    assert len(crash_report(caught.value, MOMENT).splitlines()) < 100


def test_the_latest_reports_are_kept_and_nobody_else_may_read_them(tmp_path: Path) -> None:
    paths = [write_report(tmp_path, ValueError(), MOMENT.replace(second=number)) for number in range(8)]
    assert [each.path for each in read_reports(tmp_path)] == paths[::-1][:MOST_REPORTS]
    if sys.platform != "win32":
        assert {each.path.stat().st_mode & 0o777 for each in read_reports(tmp_path)} == {0o600}


def test_a_disk_that_does_not_take_a_report_is_no_further_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert write_report(tmp_path / "file", ValueError(), MOMENT) is None
    assert read_reports(tmp_path / "file") == ()
