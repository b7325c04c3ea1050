from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts.confirmations_file import read_confirmations, write_confirmations
from sme_apply.programmes import Confirmation, shipped_catalogue
from sme_apply.programmes.clause import clauses
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
        ({}, "rules-confirmations-no-list"),
        ([1], "rules-confirmations-no-list"),
        ([entry(figures=1)], "drafts-unknown-key-near"),
        ([entry(by="leave out")], "rules-confirmation-lacks"),
        ([entry(figure=None)], "rules-confirmation-lacks"),
        ([entry(season=2030)], "programmes-no-season"),
        ([entry(season="2025")], "rules-confirmation-wrong"),
        ([entry(programme="export-vouchers")], "drafts-unknown-key-near"),
        ([entry(programme=5)], "drafts-unknown-key"),
        ([entry(value=5)], "rules-confirmation-wrong"),
        ([entry(value="qqqqqqqqqqqqqqq")], "drafts-unknown-key"),
        ([entry(figure="많이")], "rules-confirmation-wrong"),
        ([entry(figure=-1)], "rules-confirmation-wrong"),
        ([entry(figure=True)], "rules-confirmation-wrong"),
        ([entry(figure=1.5)], "rules-confirmation-wrong"),
        ([entry(value=value_in("share"), figure=1.01)], "rules-confirmation-wrong"),
        ([entry(value=value_in("date"), figure="2025-02-30")], "rules-confirmation-wrong"),
        ([entry(notice_date="27.12.2024")], "rules-confirmation-wrong"),
        ([entry(by=" ")], "rules-confirmation-wrong"),
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


def test_what_is_written_is_read_back_the_same() -> None:
    programme = CATALOGUE.programme(2025, "export-voucher")
    of_values = [
        Confirmation(2025, programme.id, id, known.figure, "공고 “1호”", date(2024, 12, 27), "김담당", date(2025, 1, 5))
        for id, known in programme.known_values.items()
        if known.figure is not None
    ]
    of_clauses = [replace(of_values[0], value=clause.id, figure=clause.mark) for clause in clauses(programme)]
    written = write_confirmations([*of_values, *of_clauses])
    assert sorted(read_confirmations(written, CATALOGUE), key=lambda each: each.value) == sorted(
        [*of_values, *of_clauses], key=lambda each: each.value
    )


def test_a_clause_is_taken_only_in_the_wording_that_was_read() -> None:
    clause = clauses(CATALOGUE.programme(2025, "export-voucher"))[0]
    told = entry(value=clause.id, figure=clause.mark)
    assert read_confirmations(json.dumps([told]).encode(), CATALOGUE)[0].figure == clause.mark
    assert key_of([entry(value=clause.id, figure="0" * 32)]) == "rules-confirmation-wrong"
    assert key_of([entry(value=clause.id, figure=1)]) == "rules-confirmation-wrong"
    assert key_of([entry(value="criteria/nothing-of-the-kind-here", figure="0")]).startswith("drafts-unknown-key")
