"""``read`` gives a PDF's data back, and says so where the file is no longer the one that was written."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from sme_apply import app
from sme_apply.app import main
from sme_apply.cli import Parts, run
from sme_apply.company import parse_company
from sme_apply.drafts import parse_draft
from tests.cli.conftest import Command


@pytest.fixture
def exported(machinery: Path, tmp_path: Path) -> Path:
    """An application as the command line writes it."""
    out = tmp_path / "신청서.pdf"
    assert (
        main(["draft", str(machinery), "--programme", "export-voucher", "--as-of", "2025-01-08", "--out", str(out)])
        == 0
    )
    return out


def test_data_is_left_out_where_that_is_asked(command: Command, machinery: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    assert command("draft", machinery, "--programme", "export-voucher", "--without-data", "--out", out).code == 0
    assert "without data" in out.read_text(encoding="utf-8")


def test_a_file_without_data_says_so(machinery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.pdf"
    assert main(["draft", str(machinery), "--programme", "online-export", "--without-data", "--out", str(out)]) == 0
    assert main(["read", str(out)]) == 3
    assert "데이터가 없습니다" in capsys.readouterr().err


def test_facts_and_draft_come_back_as_files(exported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "back"
    folder.mkdir()
    assert main(["read", str(exported), "--into", str(folder)]) == 0
    assert parse_company((folder / "company.json").read_bytes()).name_ko
    assert parse_draft((folder / "draft.json").read_text(encoding="utf-8")).programme == "export-voucher"
    capsys.readouterr()
    assert main(["read", str(exported), "--into", str(folder)]) == 5
    assert "company.json" in capsys.readouterr().err


def test_a_changed_file_is_read_only_where_that_is_asked(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exported.write_bytes(exported.read_bytes() + b"\n")
    capsys.readouterr()
    assert main(["read", str(exported)]) == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert "다시 저장" in told.err
    assert main(["read", str(exported), "--accept-changed"]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "sme-apply/application"


def test_a_missing_folder_is_named(
    parts: Parts, exported: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    whole = replace(parts, brought_back=app._brought_back)
    assert run(["read", str(exported), "--into", str(tmp_path / "none")], whole) == 5
    assert "none" in capsys.readouterr().err
