"""Gives each test definitions of its own to damage."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.programmes.definitions import Definitions


@pytest.fixture
def definitions(tmp_path: Path) -> Definitions:
    return Definitions(tmp_path)
