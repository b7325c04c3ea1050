from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Command

_PHOTO = Path(__file__).parents[1] / "export" / "documents" / "turned.heic"
_VOUCHER = ("--programme", "export-voucher", "--track", "general")


def test_a_package_is_written_and_what_is_left_open_is_told(command: Command, machinery: Path, tmp_path: Path) -> None:
    out = tmp_path / "제출"
    told = command(
        "package", machinery, *_VOUCHER, "--document", f"sme_certificate={_PHOTO}", "--issued",
        "sme_certificate=2024-12-01", "--separate", "--out", out,
    )  # fmt: skip
    assert told.code == 0, told.err
    listed = json.loads((out / "manifest.json").read_bytes())["files"]
    assert [file["papers"][0]["document"] for file in listed] == [None, "sme_certificate"]
    assert all((out / file["name"]).exists() for file in listed)
    assert listed[1]["name"] in told.out
    assert "사업계획서" in told.out
    assert "⑦ 중소기업확인서가 준비되지" not in told.out


def test_files_that_cannot_be_taken_are_named_all_at_once_and_nothing_is_written(
    command: Command, machinery: Path, tmp_path: Path
) -> None:
    page, out = tmp_path / "page.pdf", tmp_path / "out"
    page.write_bytes(b"<html>")
    missing = tmp_path / "missing.pdf"
    told = command(
        "package", machinery, *_VOUCHER, "--document", f"plan={page}", "--document", f"sme_certificate={missing}",
        "--out", out,
    )  # fmt: skip
    assert told.code == 3
    assert str(page) in told.err
    assert str(missing) in told.err
    assert not out.exists()


def test_what_is_not_in_the_list_is_refused_with_what_is(command: Command, machinery: Path, tmp_path: Path) -> None:
    for words in (["--document", f"plann={_PHOTO}"], ["--document", "plan"], ["--issued", "plan=tomorrow"]):
        told = command("package", machinery, *_VOUCHER, *words, "--out", tmp_path / "out")
        assert told.code == 3
        assert "sme_certificate" in told.err or "2025-01-08" in told.err
    pattern = command("package", machinery, *_VOUCHER, "--names", "{oops}", "--out", tmp_path / "out")
    assert pattern.code == 3
    assert "{document}" in pattern.err
