from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Command


def test_a_report_is_written_for_the_day_asked_about_and_dated_today(
    command: Command, machinery: Path, tmp_path: Path
) -> None:
    out = tmp_path / "보고서.pdf"
    told = command("assess", machinery, "--as-of", "2025-03-02", "--out", out)
    assert told.code == 0
    assert str(out) in told.out
    lines = out.read_text(encoding="utf-8").splitlines()
    assert lines[1:4] == ["2025-03-02", "2025-01-08", "ko"]
    assert {"export-voucher", "global-champion-1000"} <= set(lines[4:])


def test_the_report_may_be_in_another_language_than_the_command(
    command: Command, machinery: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.pdf"
    assert "저장했습니다" in command("assess", machinery, "--language", "en", "--out", out).out
    assert out.read_text(encoding="utf-8").splitlines()[3] == "en"
    assert "saved" in command("assess", machinery, "--lang", "en", "--out", out).out
    assert out.read_text(encoding="utf-8").splitlines()[3] == "en"


def test_only_the_programmes_that_are_named_are_in_the_report(
    command: Command, machinery: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.pdf"
    named = ("--programme", "new-market-loan", "--programme", "export-voucher")
    assert command("assess", machinery, *named, "--out", out).code == 0
    assert out.read_text(encoding="utf-8").splitlines()[4:] == ["export-voucher", "new-market-loan"]


def test_a_programme_that_does_not_exist_is_named_with_those_that_do(
    command: Command, machinery: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.pdf"
    told = command("assess", machinery, "--programme", "export-vouchr", "--out", out)
    assert told.code == 3
    assert "export-vouchr" in told.err
    assert "export-voucher" in told.err
    assert not out.exists()
