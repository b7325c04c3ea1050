"""How sure a value is decides whether a verdict may rest on it in silence."""

from __future__ import annotations

import pytest

from sme_apply.terms import SourceStatus


@pytest.mark.parametrize(
    ("status", "settled"),
    [("confirmed", True), ("reported", True), ("other_year", False), ("unconfirmed", False)],
)
def test_only_confirmed_and_reported_values_are_settled(status: str, settled: bool) -> None:
    assert SourceStatus(status).settled is settled


def test_there_is_no_further_status() -> None:
    assert [status.value for status in SourceStatus] == ["confirmed", "reported", "other_year", "unconfirmed"]
