from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.cli.confirmations import read_confirmations
from sme_apply.programmes import shipped_catalogue
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import BadInput

CATALOGUE = shipped_catalogue()
VALUES = CATALOGUE.programme(2025, "export-voucher").known_values


def value_in(*units: str) -> str:
    return next(id for id, known in VALUES.items() if known.unit in units)


def entry(**changes: Any) -> dict[str, Any]:
    whole = {
        "season": 2025,
        "programme": "export-voucher",
        "value": value_in("KRW"),
        "figure": 50_000_000,
        "notice": "공고 제2024-1호",
        "notice_date": "2024-12-27",
        "by": "김담당",
        "confirmed_on": "2025-01-05",
        **changes,
    }
    return {key: told for key, told in whole.items() if told != "leave out"}


def key_of(told: Any) -> str:
    with pytest.raises(BadInput) as refused:
        read_confirmations(told if isinstance(told, bytes) else json.dumps(told).encode(), CATALOGUE)
    for language in LANGUAGES:
        assert sentences(language).say(refused.value.message)
    return refused.value.message.key


def test_a_confirmation_is_read_in_the_unit_of_its_value() -> None:
    told = [
        entry(),
        entry(value=f"${value_in('share')}", figure=0.6),
        entry(value=value_in("date"), figure="2025-05-30"),
    ]
    amount, share, day = read_confirmations(json.dumps(told).encode(), CATALOGUE)
    assert (amount.figure, amount.by, amount.notice) == (50_000_000, "김담당", "공고 제2024-1호")
    assert share.figure == Decimal("0.6")
    assert share.value == value_in("share")
    assert str(day.figure) == "2025-05-30"


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ({}, "cli-confirmations-no-list"),
        ([1], "cli-confirmations-no-list"),
        ([entry(figures=1)], "drafts-unknown-key-near"),
        ([entry(by="leave out")], "cli-confirmation-lacks"),
        ([entry(figure=None)], "cli-confirmation-lacks"),
        ([entry(season=2030)], "programmes-no-season"),
        ([entry(season="2025")], "cli-confirmation-wrong"),
        ([entry(programme="export-vouchers")], "drafts-unknown-key-near"),
        ([entry(programme=5)], "drafts-unknown-key"),
        ([entry(value=5)], "cli-confirmation-wrong"),
        ([entry(value="qqqqqqqqqqqqqqq")], "drafts-unknown-key"),
        ([entry(figure="많이")], "cli-confirmation-wrong"),
        ([entry(figure=-1)], "cli-confirmation-wrong"),
        ([entry(figure=True)], "cli-confirmation-wrong"),
        ([entry(figure=1.5)], "cli-confirmation-wrong"),
        ([entry(value=value_in("share"), figure=1.01)], "cli-confirmation-wrong"),
        ([entry(value=value_in("date"), figure="2025-02-30")], "cli-confirmation-wrong"),
        ([entry(notice_date="27.12.2024")], "cli-confirmation-wrong"),
        ([entry(by=" ")], "cli-confirmation-wrong"),
        (b"", "drafts-file-empty"),
        (b"[NaN]", "drafts-file-not-a-number"),
    ],
)
def test_what_cannot_be_taken_is_refused(told: Any, key: str) -> None:
    assert key_of(told) == key


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read = read_confirmations(data, CATALOGUE)
    except BadInput:
        read = ()
    assert read == ()
