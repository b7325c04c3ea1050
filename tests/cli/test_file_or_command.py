"""A file in the place of a command opens the window; a command's name is always the command."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Command

OPENED = 40


@pytest.mark.parametrize("name", ["고객.smeapply", "A.PDF", "screen", "a b <b>.smeapply", "--lang=en.smeapply"])
def test_the_path_of_a_file_opens_it_in_the_window(command: Command, tmp_path: Path, name: str) -> None:
    found = command(tmp_path / name)
    assert (found.code, found.out) == (OPENED, f"{tmp_path / name}\n")


@pytest.mark.parametrize("name", ["고객.smeapply", "./screen", "screen.pdf"])
def test_a_name_within_the_folder_becomes_a_whole_path(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert command(name).out == f"{tmp_path / os.path.normpath(name)}\n"


def test_a_name_with_a_dash_is_a_file_after_two_dashes(command: Command, tmp_path: Path) -> None:
    found = command("--", "-x.smeapply")
    assert found.code == OPENED
    assert found.out.endswith("-x.smeapply\n")


def test_language_and_leaving_go_along_with_a_file(command: Command, tmp_path: Path) -> None:
    assert command("--exit-after-first-paint", "--lang", "en", tmp_path / "a.smeapply").code == OPENED + 3
    assert command(tmp_path / "a.smeapply", "--lang", "en").code == OPENED + 2


def test_a_commands_name_is_never_a_file(command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "programmes").write_text("", encoding="utf-8")
    (tmp_path / "unknown").write_text("", encoding="utf-8")
    assert "export-voucher" in command("programmes", "--json").out
    assert command("unknown").code == 2


def test_two_files_are_not_opened(command: Command, tmp_path: Path) -> None:
    found = command(tmp_path / "a.smeapply", tmp_path / "b.smeapply")
    assert (found.code, found.out) == (2, "")
