"""Forms and resources are found in the source tree, in a wheel and in a frozen program."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sme_apply import shipped


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Nothing is remembered from another place, before or after."""
    shipped._root.cache_clear()
    yield
    shipped._root.cache_clear()


def test_the_source_tree_holds_forms_and_resources() -> None:
    root = Path(__file__).resolve().parents[1]
    assert shipped.forms() == root / "forms"
    assert shipped.resources() == root / "resources"
    assert shipped.resources().is_dir()


def test_a_wheel_holds_them_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shipped").mkdir()
    monkeypatch.setattr(shipped, "__file__", str(tmp_path / "shipped.py"))
    assert shipped.forms() == tmp_path.resolve() / "shipped" / "forms"
    assert shipped.resources() == tmp_path.resolve() / "shipped" / "resources"


def test_a_frozen_program_holds_them_where_it_was_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert shipped.forms() == tmp_path / "forms"
