"""An exchange file is looked into without a window, and nothing is written."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sme_apply.company import parse_company
from sme_apply.exchange import Cost, Parcel, ParcelPaper, write_exchange
from tests.cli.conftest import Command

PASSPHRASE = "가나다라마바사아자차"


@pytest.fixture
def file(tmp_path: Path, machinery: Path) -> Path:
    """An exchange file with a company and a document."""
    company = parse_company(machinery.read_bytes())
    paper = ParcelPaper(None, "plan", "사업계획서.pdf", None, b"%PDF")
    parcel = Parcel(datetime(2025, 1, 8, tzinfo=UTC), "담당 김", company, (), (paper,))
    path = tmp_path / "client.smeapply"
    path.write_bytes(write_exchange(parcel, PASSPHRASE, cost=Cost(64, 1, 1)))
    return path


def test_what_a_file_carries_is_shown(command: Command, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SME_APPLY_PASSPHRASE", PASSPHRASE)
    found = command("exchange", "show", file)
    assert found.code == 0
    for text in ("주식회사 가온기계", "담당 김", "사업계획서.pdf"):
        assert text in found.out
    assert [path.name for path in file.parent.iterdir()] == ["client.smeapply"]


def test_what_differs_from_a_company_file_is_shown(
    command: Command, file: Path, machinery: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SME_APPLY_PASSPHRASE", PASSPHRASE)
    told = json.loads(machinery.read_text("utf-8"))
    told["name_ko"] = "옛 이름"
    here = file.with_name("company.json")
    here.write_text(json.dumps(told), encoding="utf-8")
    same = command("exchange", "show", file, "--against", machinery, "--lang", "en").out
    assert "0 facts that the company file tells otherwise" in same
    found = command("exchange", "show", file, "--against", here, "--lang", "en").out
    assert "1 fact that the company file tells otherwise" in found
    assert "옛 이름 → 주식회사 가온기계" in found


@pytest.mark.parametrize("passphrase", [None, "틀린 암호 틀린 암호"])
def test_without_the_passphrase_nothing_is_shown(
    command: Command, file: Path, passphrase: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SME_APPLY_PASSPHRASE", raising=False)
    if passphrase is not None:
        monkeypatch.setenv("SME_APPLY_PASSPHRASE", passphrase)
    found = command("exchange", "show", file)
    assert (found.code, found.out) == (3, "")
    assert "암호" in found.err
