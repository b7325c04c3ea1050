"""A message is a key and its values: fixed, comparable, and it survives the way to another process."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal
from typing import Any, cast

import pytest

from sme_apply.terms import DateRange, Message, Truth, message, won

FULL = message(
    "eligibility-example",
    name="한빛정밀",
    count=3,
    share=Decimal("0.7"),
    day=date(2025, 1, 8),
    limit=won(45_000_000),
    days=DateRange(date(2025, 1, 8), None),
    told=Truth.UNKNOWN,
    inner=message("eligibility-inner"),
    several=("a", 1),
)


def test_two_messages_with_the_same_values_are_equal_and_hash_alike() -> None:
    again = Message(FULL.key, dict(reversed(list(FULL.values.items()))))
    assert again == FULL
    assert hash(again) == hash(FULL)


def test_another_value_makes_another_message() -> None:
    assert message("k", count=1) != message("k", count=2)
    assert message("k") != message("l")


def test_the_values_cannot_be_changed_from_outside() -> None:
    given: dict[str, Any] = {"count": 1}
    said = Message("k", given)
    given["count"] = 2
    assert said.values["count"] == 1
    with pytest.raises(TypeError):
        cast("dict[str, Any]", said.values)["count"] = 3


def test_a_message_survives_pickling() -> None:
    assert pickle.loads(pickle.dumps(FULL)) == FULL
