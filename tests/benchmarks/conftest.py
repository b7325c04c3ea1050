"""Notes beside the measurements on which machine they were made and how busy it was."""

from __future__ import annotations

import os
import platform
from typing import Any

import pytest


def _load() -> float | None:
    """Return how many processes wanted to run in the last minute, ``None`` where the system does not say."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


_LOAD_BEFORE = _load()


@pytest.hookimpl(optionalhook=True)
def pytest_benchmark_update_machine_info(machine_info: dict[str, Any]) -> None:
    """Add what the table says of the machine."""
    told = platform.freedesktop_os_release() if platform.system() == "Linux" else {}
    machine_info["load"] = [_LOAD_BEFORE, _load()]
    machine_info["system_name"] = told.get("PRETTY_NAME", platform.system())
    machine_info["cores"] = os.cpu_count()
