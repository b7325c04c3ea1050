"""What the process of one document is asked and what it answers: one JSON line, then bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sme_apply.terms import Message

TAKE_IN, MAKE_SMALLER = "take-in", "make-smaller"
REFUSED = "refused"
_MOST_HEAD = 1_000_000


def packed(head: Mapping[str, Any], *parts: bytes) -> bytes:
    """Return one message of either side."""
    line = json.dumps({**head, "lengths": [len(part) for part in parts]}, ensure_ascii=True).encode("ascii")
    return b"".join((line, b"\n", *parts))


def unpacked(data: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Return head and parts of a message.

    Raises:
        ValueError: if it was cut short or is none.
    """
    end = data.find(b"\n", 0, _MOST_HEAD)
    if end < 0:
        raise ValueError("no head")
    head = json.loads(data[:end])
    if not isinstance(head, dict) or not isinstance(head.get("lengths"), list):
        raise ValueError("no head")
    parts, place = [], end + 1
    for length in head["lengths"]:
        if not isinstance(length, int) or length < 0 or place + length > len(data):
            raise ValueError("cut short")
        parts.append(data[place : place + length])
        place += length
    return head, parts


def written_message(said: Message) -> list[Any]:
    """Return a message whose values are texts and numbers as JSON can hold it."""
    return [said.key, {name: value for name, value in said.values.items() if isinstance(value, str | int)}]


def read_message(written: Any) -> Message:
    """Return a message that `written_message` wrote.

    Raises:
        ValueError: if it is none of those that a document's process says.
    """
    if not isinstance(written, list) or len(written) != 2:
        raise ValueError("no message")
    key, values = written
    if not isinstance(key, str) or not key.startswith("papers-") or not isinstance(values, dict):
        raise ValueError("no message")
    return Message(key, {str(name): value for name, value in values.items() if isinstance(value, str | int)})
