from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts import read_answers
from sme_apply.programmes import Form
from sme_apply.sentences import LANGUAGES, sentences
from sme_apply.terms import BadInput


def refusal(told: Any, form: Form) -> str:
    data = told if isinstance(told, bytes) else json.dumps(told).encode()
    with pytest.raises(BadInput) as refused:
        read_answers(data, form)
    for language in LANGUAGES:
        assert sentences(language).say(refused.value.message)
    problem = refused.value.message.values.get("problem")
    return getattr(problem, "key", refused.value.message.key)


def test_answers_of_every_kind_are_read(form: Form) -> None:
    told = {
        "name": "한빛",
        "sales": "8,210",
        "sales_thousand": 8210500,
        "established": "2013. 4. 8.",
        "manufacturing": False,
        "earlier": "재신청",
        "times": None,
        "menus": ["fair", "design"],
        "remark": "",
        "years": {"direct": {"last": "184,300", "before_last": None}, "people": {}},
        "products": [{"name": "노즐", "share": 12.5}, {"share": 30}],
        "budget": [{"group": "general", "service": "디자인", "period": "2025.4 ~ 2025.10", "government": 7000}],
    }
    assert read_answers(json.dumps(told).encode(), form) == {
        "name": "한빛",
        "sales": 8210,
        "sales_thousand": 8210500,
        "established": "2013-04-08",
        "manufacturing": False,
        "earlier": "again",
        "menus": ("design", "fair"),
        "remark": "",
        "years": {"direct": {"last": 184300}},
        "products": ({"name": "노즐", "share": "12.5"}, {"share": "30"}),
        "budget": ({"group": "general", "service": "디자인", "period": "2025-04/2025-10", "government": 7000},),
    }


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ([], "drafts-answers-no-object"),
        ({"nam": "x"}, "drafts-unknown-key-near"),
        ({"qqqqqqqqqq": "x"}, "drafts-unknown-key"),
        ({"sales": "많음"}, "drafts-expected-whole"),
        ({"sales": 1.5}, "drafts-expected-whole"),
        ({"sales": True}, "drafts-expected-whole"),
        ({"sales": [1]}, "drafts-expected-single"),
        ({"name": {"a": "b"}}, "drafts-expected-single"),
        ({"name": 5}, "drafts-expected-text"),
        ({"manufacturing": 1}, "drafts-expected-yes-no"),
        ({"menus": ["photo"]}, "drafts-expected-choice"),
        ({"years": []}, "drafts-expected-year-table"),
        ({"years": {"sales": 1}}, "drafts-expected-year-table"),
        ({"years": {"sale": {}}}, "drafts-unknown-key-near"),
        ({"years": {"total": {}}}, "drafts-unknown-key"),
        ({"years": {"sales": {"lst": 1}}}, "drafts-unknown-key-near"),
        ({"budget": {}}, "drafts-expected-rows"),
        ({"budget": ["x"]}, "drafts-expected-rows"),
        ({"budget": [{"services": "x"}]}, "drafts-unknown-key-near"),
        ({"budget": [{"voucher": 1}]}, "drafts-unknown-key"),
        ({"budget": [{"group": "other"}]}, "drafts-expected-choice"),
        ({"budget": [{"group": []}]}, "drafts-expected-choice"),
        ({"products": [{"group": "general"}]}, "drafts-unknown-key"),
        (b"", "drafts-file-empty"),
        (b"\xff\xfe{", "drafts-file-not-utf8"),
        (b'{"name": NaN}', "drafts-file-not-a-number"),
        (b'{"name": 1, "name": 2}', "drafts-file-key-twice"),
        (b'{"name": }', "drafts-file-broken"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_its_place(told: Any, key: str, form: Form) -> None:
    assert refusal(told, form) == key


def test_the_message_names_line_key_and_problem(form: Form) -> None:
    with pytest.raises(BadInput) as refused:
        read_answers('{\n  "budget": [\n    {"government": "많이"}]}'.encode(), form)
    said = sentences("ko").say(refused.value.message)
    assert "3번째 줄" in said
    assert "budget.0.government" in said


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(form: Form, data: bytes) -> None:
    try:
        read_answers(data, form)
    except BadInput as error:
        said = sentences("ko").say(error.message)
    else:
        said = "read"
    assert said
