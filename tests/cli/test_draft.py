from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Command


def test_an_incomplete_application_is_written_as_a_draft(command: Command, machinery: Path, tmp_path: Path) -> None:
    out = tmp_path / "신청서.pdf"
    told = command("draft", machinery, "--programme", "export-voucher", "--out", out)
    assert told.code == 0
    assert out.read_text(encoding="utf-8").splitlines()[:3] == ["2025-01-08", "general", "False"]
    assert "초안" in told.out
    assert "비어 있는 항목" in told.out


def test_answers_track_day_and_language_are_taken(command: Command, machinery: Path, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"summary": "<b>漢字</b>"}), encoding="utf-8")
    out = tmp_path / "a.pdf"
    told = command(
        "draft", machinery, "--programme", "export-voucher", "--track", "tariff-response", "--as-of", "2025-04-03",
        "--answers", answers, "--lang", "en", "--out", out,
    )  # fmt: skip
    assert told.code == 0
    assert out.read_text(encoding="utf-8").splitlines() == [
        "2025-04-03",
        "tariff-response",
        "False",
        "<b>漢字</b>",
    ]


def test_what_does_not_exist_is_named_with_what_does(command: Command, machinery: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    programme = command("draft", machinery, "--programme", "export-vouchr", "--out", out)
    assert programme.code == 3
    assert "export-voucher" in programme.err
    track = command("draft", machinery, "--programme", "export-voucher", "--track", "generl", "--out", out)
    assert track.code == 3
    assert "tariff-response" in track.err
    single = command("draft", machinery, "--programme", "global-champion-1000", "--track", "x", "--out", out)
    assert single.code == 3
    assert "--track" in single.err
    assert not out.exists()


def test_a_fault_in_the_answers_names_file_place_and_nearest_field(
    command: Command, machinery: Path, tmp_path: Path
) -> None:
    answers, out = tmp_path / "answers.json", tmp_path / "a.pdf"
    answers.write_text('{\n  "sumary": "x"}', encoding="utf-8")
    told = command("draft", machinery, "--programme", "export-voucher", "--answers", answers, "--out", out)
    assert told.code == 3
    assert str(answers) in told.err
    assert "2번째 줄" in told.err
    assert "summary" in told.err
    assert not out.exists()
