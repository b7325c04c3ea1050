"""The files that were written outside the vault are known, and whether they are still there."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.vault import RecordNotThere
from sme_apply.vault.history.exports import standing
from tests.vault.kept import new_vault


def test_an_exported_file_is_known_until_it_is_forgotten(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        company = vault.save_company("{}", name="가온")
        other = vault.save_company("{}", name="나래")
        first = vault.exports.record(tmp_path / "a.pdf", b"%PDF", company_id=company.id)
        whole = vault.exports.record(tmp_path / "all.zip", b"PK", company_id=None, kind="archive")
        assert vault.exports.of(company.id) == (whole, first)
        assert vault.exports.of(other.id) == (whole,)
        vault.exports.forget(first.id)
        assert vault.exports.of(company.id) == (whole,)
        assert "a.pdf" not in repr(first)


def test_the_same_file_written_again_stands_there_once(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        company = vault.save_company("{}", name="가온")
        vault.exports.record(tmp_path / "a.pdf", b"one", company_id=company.id)
        second = vault.exports.record(tmp_path / "x" / ".." / "a.pdf", b"two", company_id=company.id)
        assert vault.exports.of(company.id) == (second,)
        with pytest.raises(RecordNotThere):
            vault.exports.record(tmp_path / "a.pdf", b"one", company_id="nobody")


def test_a_file_is_found_the_same_changed_gone_or_out_of_reach(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    path = stick / "신청서.pdf"
    path.write_bytes(b"%PDF")
    with new_vault(tmp_path / "vault") as vault:
        company = vault.save_company("{}", name="가온")
        export = vault.exports.record(path, b"%PDF", company_id=company.id)
        assert standing(export).found == "same"
        path.write_bytes(b"%PDF and more")
        assert standing(export).found == "changed"
        path.unlink()
        assert standing(export).found == "gone"
        stick.rename(tmp_path / "elsewhere")
        assert standing(export).found == "unreachable"
