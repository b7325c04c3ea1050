"""The program's check of itself says which part fails, and goes on with the others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sme_apply import selfcheck, shipped
from sme_apply.app import main
from sme_apply.selfcheck import check_itself, written

NAMES = ["files", "fonts", "forms", "translations", "vault", "keyring", "pdf", "window", "versions"]


def test_everything_works_here_and_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--selfcheck"]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert told["works"] is True
    assert [part["name"] for part in told["parts"]] == NAMES
    pdf = next(part for part in told["parts"] if part["name"] == "pdf")
    assert pdf["faults"] == []
    assert pdf["carries_data"] is True


def test_a_part_that_fails_is_named_and_the_others_are_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "Broken.ttf").write_bytes(b"no font")
    monkeypatch.setattr(selfcheck, "_pdf", lambda: (True, {}))
    monkeypatch.setattr(shipped, "resources", lambda: tmp_path)

    def no_window() -> dict[str, Any]:
        raise ImportError("no Qt")

    parts = {part.name: part for part in check_itself(no_window)}
    assert list(parts) == NAMES
    assert not parts["fonts"].works
    assert parts["fonts"].about["unreadable"] == ("Broken.ttf",)
    assert parts["window"].about["error"] == "ImportError: no Qt"
    assert parts["versions"].works
    assert json.loads(written(tuple(parts.values())))["works"] is False
