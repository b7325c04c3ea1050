"""Which licences fit a program that is installed commercially and carries its libraries as replaceable files."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

_REGISTER = Path(__file__).with_name("licences.json")


@cache
def register() -> dict[str, Any]:
    """Return what was read about licences by hand, where a library does not say it in SPDX."""
    read: dict[str, Any] = json.loads(_REGISTER.read_text(encoding="utf-8"))
    return read


def fits(expression: str) -> bool:
    """Whether an SPDX expression can be met: of ``OR`` one way, of ``AND`` all, nothing unknown."""
    ways = re.split(r"\s+OR\s+", expression.replace("(", " ").replace(")", " ").strip())
    allowed = set(register()["fitting"])
    return any(all(part.strip() in allowed for part in re.split(r"\s+AND\s+", way)) for way in ways)


def of_distribution(name: str, told: str | None) -> str | None:
    """Return the SPDX expression of a Python library, ``None`` where nobody has read its licence yet.

    Args:
        told: what the library says itself in its ``License-Expression``.
    """
    by_hand: dict[str, str] = register()["distributions"]
    return by_hand.get(name) or told
