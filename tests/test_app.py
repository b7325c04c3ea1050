from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sme_apply.app import main
from sme_apply.user_folders import vault_folder

ROOT = Path(__file__).resolve().parents[1]


def test_the_vault_is_where_the_user_says_else_in_the_users_data(
    own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SME_APPLY_VAULT", raising=False)
    assert vault_folder().is_relative_to(own_home)
    monkeypatch.setenv("SME_APPLY_VAULT", str(tmp_path))
    assert vault_folder() == tmp_path


def test_an_application_is_written_twice_with_the_same_bytes_and_read_back(
    samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"summary": "漢字 カナ Привет ☐ ☑ <b>굵게</b>"}), encoding="utf-8")
    written = []
    for name in ("a.pdf", "b.pdf"):
        arguments = [
            "draft", str(samples / "gaon-machinery.json"), "--programme", "export-voucher", "--as-of", "2025-01-08",
            "--answers", str(answers), "--out", str(tmp_path / name),
        ]  # fmt: skip
        assert main(arguments) == 0
        written.append((tmp_path / name).read_bytes())
    assert written[0] == written[1]
    capsys.readouterr()
    assert main(["read", str(tmp_path / "a.pdf")]) == 0
    carried = json.loads(capsys.readouterr().out)
    assert carried["draft"]["answers"]["summary"] == "漢字 カナ Привет ☐ ☑ <b>굵게</b>"


def test_a_folder_that_is_not_there_ends_with_5(
    samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    company, out = str(samples / "gaon-machinery.json"), str(tmp_path / "gone" / "a.pdf")
    assert main(["draft", company, "--programme", "export-voucher", "--as-of", "2025-01-08", "--out", out]) == 5
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_the_window_opens_and_leaves_after_its_first_paint(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SME_APPLY_VAULT": str(tmp_path / "vault")}
    told = subprocess.run(
        [sys.executable, "-m", "sme_apply", "--exit-after-first-paint"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
