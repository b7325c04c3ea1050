"""Data lies where the system expects it, or beside a packaged program that a marker file makes portable."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sme_apply.user_folders import cache_folder, log_folder, portable_folder, vault_folder


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a packaged program that runs."""
    folder = tmp_path / "휴대용 프로그램"
    folder.mkdir()
    monkeypatch.delenv("SME_APPLY_VAULT", raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "sme-apply"))
    return folder


def test_without_the_marker_everything_lies_in_the_users_own_folders(packaged: Path, own_home: Path) -> None:
    assert portable_folder() is None
    for folder in (vault_folder(), cache_folder(), log_folder()):
        assert folder.is_relative_to(own_home)


def test_with_the_marker_everything_lies_beside_the_program(packaged: Path) -> None:
    (packaged / "portable").touch()
    assert vault_folder() == packaged / "data" / "vault"
    assert cache_folder() == packaged / "data" / "cache"
    assert log_folder() == packaged / "data" / "logs"


def test_a_vault_that_the_user_names_wins_over_the_marker(packaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (packaged / "portable").touch()
    monkeypatch.setenv("SME_APPLY_VAULT", str(packaged / "elsewhere"))
    assert vault_folder() == packaged / "elsewhere"


def test_the_source_tree_is_never_portable(packaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (packaged / "portable").touch()
    monkeypatch.setattr(sys, "frozen", False)
    assert portable_folder() is None
