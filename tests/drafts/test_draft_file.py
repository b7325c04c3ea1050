from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts import Draft, Paper, dump_draft, parse_draft
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import BadInput

DRAFT = Draft(
    season=2025,
    programme="trial",
    track="general",
    form_version="2025.1",
    started_on=date(2025, 3, 3),
    answers={
        "name": "주식회사 <b>한빛</b>\n漢字",
        "sales": 8210,
        "wish": False,
        "menus": ("design", "video"),
        "budget": ({"service": "디자인", "government": 7000},),
        "years": {"sales": {"last": ""}},
    },
    consents_read=frozenset({"b", "a"}),
    papers={"tax": Paper(True, date(2025, 3, 1)), "plan": Paper()},
    round="first",
)


def told(**changes: Any) -> str:
    whole = {**json.loads(dump_draft(DRAFT)), **changes}
    return json.dumps({key: value for key, value in whole.items() if value != "leave out"})


def key_of(text: str) -> str:
    with pytest.raises(BadInput) as refused:
        parse_draft(text)
    for language in LANGUAGES:
        assert sentences(language).say(refused.value.message)
    return refused.value.message.key


def test_a_draft_comes_back_as_it_was_written() -> None:
    assert parse_draft(dump_draft(DRAFT)) == DRAFT
    assert dump_draft(parse_draft(dump_draft(DRAFT))) == dump_draft(DRAFT)


def test_korean_stays_readable_in_the_text() -> None:
    assert "주식회사 <b>한빛</b>" in dump_draft(DRAFT)


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"version": 2}, "drafts-file-newer"),
        ({"version": True}, "drafts-file-no-draft"),
        ({"version": 0}, "drafts-file-no-draft"),
        ({"format": "sme-apply/company"}, "drafts-file-no-draft"),
        ({"programmes": "x"}, "drafts-unknown-key-near"),
        ({"zzzzzz": "x"}, "drafts-unknown-key"),
        ({"season": "2025"}, "drafts-file-wrong-value"),
        ({"season": True}, "drafts-file-wrong-value"),
        ({"season": "leave out"}, "drafts-file-lacking"),
        ({"form_version": None}, "drafts-file-lacking"),
        ({"started_on": "2025-02-30"}, "drafts-file-wrong-value"),
        ({"started_on": "20250203"}, "drafts-file-wrong-value"),
        ({"programme": ""}, "drafts-file-wrong-value"),
        ({"answers": []}, "drafts-file-wrong-value"),
        ({"answers": {"a": 1.5}}, "drafts-file-wrong-value"),
        ({"answers": {"a": None}}, "drafts-file-wrong-value"),
        ({"answers": {"a": [[None]]}}, "drafts-file-wrong-value"),
        ({"consents_read": [1]}, "drafts-file-wrong-value"),
        ({"papers": {"tax": {"at_hand": 1}}}, "drafts-file-wrong-value"),
        ({"papers": {"tax": {"issued_on": "gone"}}}, "drafts-file-wrong-value"),
        ({"papers": {"tax": {"issued": "2025-03-01"}}}, "drafts-unknown-key-near"),
        ({"papers": {"tax": True}}, "drafts-file-wrong-value"),
    ],
)
def test_what_is_no_sound_draft_is_refused(changes: dict[str, Any], key: str) -> None:
    assert key_of(told(**changes)) == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "drafts-file-empty"),
        ("{", "drafts-file-broken"),
        ("[]", "drafts-file-no-draft"),
        ("NaN", "drafts-file-not-a-number"),
        ('{"format": 1, "format": 2}', "drafts-file-key-twice"),
        ("[" * 100_000, "drafts-file-too-deep"),
        ("1" * 5_000, "drafts-file-number-too-long"),
        ("\ud800", "drafts-file-not-utf8"),
    ],
)
def test_broken_json_is_refused_and_said_in_words_of_a_draft(text: str, key: str) -> None:
    assert key_of(text) == key


def test_untold_parts_are_empty() -> None:
    text = told(answers=None, consents_read=None, papers=None, round=None, track=None)
    parsed = parse_draft(text)
    assert parsed == Draft(2025, "trial", None, "2025.1", date(2025, 3, 3))


_ANSWERS = st.recursive(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=10) | st.integers(-(10**16), 10**16) | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text("abc", max_size=2), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.text("abc_", min_size=1, max_size=4), _ANSWERS, max_size=5))
def test_any_answers_come_back(answers: dict[str, Any]) -> None:
    draft = Draft(2025, "trial", None, "2025.1", date(2025, 3, 3), answers)
    assert parse_draft(dump_draft(draft)) == draft


@given(st.text(max_size=80))
def test_any_other_text_is_refused_with_a_message(text: str) -> None:
    with pytest.raises(BadInput):
        parse_draft(text)
