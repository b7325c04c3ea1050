"""What stands before its value: a colon follows it, unless it already ends with a mark of its own."""

from __future__ import annotations

_MARKS = "?!.:;…？！。："
_CLOSING = "\"'”’」』)]}>》〉 "


def with_colon(name: str) -> str:
    """Return a name with a colon after it; a question keeps its question mark and takes no second mark."""
    return name if name.rstrip(_CLOSING).endswith(tuple(_MARKS)) or not name.strip() else f"{name}:"


def named(name: str, value: str) -> str:
    """Return a value after its name: ``Stage: promising``, and after a question ``Arrears? No``."""
    return f"{with_colon(name)} {value}".strip()
