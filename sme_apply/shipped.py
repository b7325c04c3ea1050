"""Knows where ``forms/`` and ``resources/`` are: in the source tree, in a wheel, in a frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    beside = Path(__file__).resolve().parent
    in_wheel = beside / "shipped"
    return in_wheel if in_wheel.is_dir() else beside.parent


def forms() -> Path:
    """Return the folder of the shipped programme definitions, ``forms/<season>/<programme>/``."""
    return _root() / "forms"


def resources() -> Path:
    """Return the folder of fonts, icons, messages and code tables."""
    return _root() / "resources"
