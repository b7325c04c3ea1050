from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts import fitting, shown, typed, unit_of
from sme_apply.programmes import Column, Field, FieldKind, Option, Row
from sme_apply.sentences import Language
from sme_apply.terms import BadInput, Text

LABEL = Text("항목", "Field")
OPTIONS = (
    Option(id="design", label=Text("디자인, 상표", "Design, brand")),
    Option(id="video", label=Text("동영상", "Video")),
)
LANGUAGES: tuple[Language, ...] = ("ko", "en")


def field(kind: FieldKind) -> Field:
    return Field(id="field", kind=kind, label=LABEL, options=OPTIONS if kind in ("choice", "choices") else ())


def key_of(kind: FieldKind, text: str) -> str:
    with pytest.raises(BadInput) as refused:
        typed(field(kind), text)
    return refused.value.message.key


@pytest.mark.parametrize(
    ("kind", "text", "answer"),
    [
        ("krw", "1,234,567", 1234567),
        ("krw", "１，２３４", 1234),
        ("krw", "1,234,567원", 1234567),
        ("krw", "₩ 5000", 5000),
        ("krw", "△1,234", -1234),
        ("krw_thousand", "12,000 천원", 12000),
        ("krw_million", "8210백만원", 8210),
        ("usd", "$226,900", 226900),
        ("usd", "226900 달러", 226900),
        ("count", "0", 0),
        ("integer", "-3", -3),
        ("percent", "12.50%", "12.5"),
        ("percent", "７０", "70"),
        ("percent", "0.0", "0"),
        ("date", "20250108", "2025-01-08"),
        ("date", "2025-1-8", "2025-01-08"),
        ("date", "2025.1.8", "2025-01-08"),
        ("date", "2025. 1. 8.", "2025-01-08"),
        ("date", "2025년 1월 8일", "2025-01-08"),
        ("date", "’25.1.8", "2025-01-08"),
        ("date", "2024-02-29", "2024-02-29"),
        ("period", "2025-04-01 ~ 2025-10-31", "2025-04-01/2025-10-31"),
        ("period", "'25.4 ~ '25.10", "2025-04/2025-10"),
        ("period", "2025.4.1 - 2025.4.1", "2025-04-01/2025-04-01"),
        ("period", "2025-04～2025-04-30", "2025-04/2025-04-30"),
        ("yes_no", "예", True),
        ("yes_no", "No", False),
        ("choice", "동영상", "video"),
        ("choice", "video", "video"),
        ("choices", "Video, video", ("video",)),
        ("choices", "디자인, 상표", ("design",)),
        ("phone", "041-555-0134", "041-555-0134"),
        ("phone", "+84 24 5550 0133", "+84 24 5550 0133"),
        ("email", "a@b.example", "a@b.example"),
        ("url", "hanbit.example/en", "hanbit.example/en"),
        ("business_number", "417-86-82316", "4178682316"),
        ("corporate_number", "130111-0006246", "1301110006246"),
        ("text", "  한\u1100\u1161\n줄 ", "한가 줄"),
        ("text", "<b>漢字 Ж ☐</b>", "<b>漢字 Ж ☐</b>"),
        ("long_text", "첫\r\n둘\x0b셋\x00", "첫\n둘\n셋"),
    ],
)
def test_what_a_person_types_is_read(kind: FieldKind, text: str, answer: object) -> None:
    assert typed(field(kind), text) == answer


@pytest.mark.parametrize(
    ("kind", "text", "key"),
    [
        ("krw", "12,34", "drafts-expected-whole"),
        ("krw", "1.5", "drafts-expected-whole"),
        ("krw_thousand", "5,000만원", "drafts-expected-whole"),
        ("krw_thousand", "5,000원", "drafts-expected-whole"),
        ("krw", "10²", "drafts-expected-whole"),
        ("krw", "٣", "drafts-expected-whole"),
        ("krw", "10000000000000001", "drafts-too-large"),
        ("krw", "9" * 90_000, "drafts-too-large"),
        ("count", "-1", "drafts-below-zero"),
        ("usd", "△5", "drafts-below-zero"),
        ("percent", "1,5", "drafts-expected-percent"),
        ("percent", "1.23456", "drafts-expected-percent"),
        ("date", "2025-02-29", "drafts-expected-date"),
        ("date", "25.1.8", "drafts-expected-date"),
        ("date", "1899-12-31", "drafts-expected-date"),
        ("period", "2025-04-01", "drafts-expected-period"),
        ("period", "2025-05 ~ 2025-04", "drafts-period-reversed"),
        ("yes_no", "글쎄요", "drafts-expected-yes-no"),
        ("choice", "사진", "drafts-expected-choice"),
        ("choices", "video, photo", "drafts-expected-choice"),
        ("choices", ",", "drafts-expected-choice"),
        ("phone", "없음", "drafts-expected-phone"),
        ("email", "a@b", "drafts-expected-email"),
        ("url", "homepage", "drafts-expected-url"),
        ("business_number", "417-86-82317", "drafts-business-number-checksum"),
        ("business_number", "417-86-8231", "drafts-expected-business-number"),
        ("corporate_number", "1301110006", "drafts-expected-corporate-number"),
        ("text", "\ud800", "drafts-broken-character"),
        ("long_text", "가" * 100_001, "drafts-far-too-long"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_remedy(kind: FieldKind, text: str, key: str) -> None:
    assert key_of(kind, text) == key


@pytest.mark.parametrize("kind", ["text", "krw", "date", "choices", "phone"])
def test_blank_text_is_no_answer(kind: FieldKind) -> None:
    assert typed(field(kind), " \u3000\n") is None


def test_the_largest_amount_is_still_taken() -> None:
    assert typed(field("krw"), "10000000000000000") == 10**16


def test_a_table_is_not_typed_as_text() -> None:
    table = Field(id="rows", kind="table", label=LABEL, columns=(Column(id="a", label=LABEL),))
    with pytest.raises(ValueError, match="cells"):
        typed(table, "x")


def test_the_forms_own_words_for_yes_and_no_are_shown_and_read() -> None:
    words = (
        Option(id="yes", label=Text("희망", "Wanted")),
        Option(id="no", label=Text("미희망", "Not wanted")),
    )
    asked = Field(id="wish", kind="yes_no", label=LABEL, options=words)
    assert shown(asked, True, "ko") == "희망"
    assert shown(asked, False, "en") == "Not wanted"
    assert typed(asked, "미희망") is False
    assert typed(asked, "예") is True


@pytest.mark.parametrize(
    ("kind", "answer", "ko", "en"),
    [
        ("krw", 1234567, "1,234,567", "1,234,567"),
        ("integer", -5, "-5", "-5"),
        ("yes_no", False, "아니요", "no"),
        ("date", "2025-01-08", "2025. 1. 8.", "2025-01-08"),
        ("period", "2025-04/2025-10-31", "2025. 4. ~ 2025. 10. 31.", "2025-04 ~ 2025-10-31"),
        ("business_number", "4178682316", "417-86-82316", "417-86-82316"),
        ("corporate_number", "1301110006246", "130111-0006246", "130111-0006246"),
        ("choice", "video", "동영상", "Video"),
        ("choices", ("design", "video"), "디자인, 상표, 동영상", "Design, brand, Video"),
        ("krw", "모름", "모름", "모름"),
        ("date", "글피", "글피", "글피"),
        ("text", None, "", ""),
    ],
)
def test_answers_are_shown_in_both_languages(kind: FieldKind, answer: object, ko: str, en: str) -> None:
    assert shown(field(kind), answer, "ko") == ko  # type: ignore[arg-type]
    assert shown(field(kind), answer, "en") == en  # type: ignore[arg-type]


def test_the_unit_is_the_forms_own_word_before_that_of_its_kind() -> None:
    assert unit_of(field("krw_thousand"), "ko") == "천원"
    assert unit_of(field("usd"), "en") == "USD"
    assert unit_of(field("count"), "ko") == ""
    own = Field(id="people", kind="count", label=LABEL, unit=Text("명", "people"))
    assert unit_of(own, "ko") == "명"
    assert typed(own, "12명") == 12
    assert unit_of(Row(id="sales", label=LABEL, kind="krw_million"), "ko") == "백만원"


def test_answers_of_another_kind_do_not_fit() -> None:
    for kind, answer in (("krw", True), ("yes_no", 1), ("text", 5), ("choices", ("photo",)), ("date", 20250108)):
        with pytest.raises(BadInput):
            fitting(field(kind), answer)  # type: ignore[arg-type]
    assert fitting(field("choices"), ("video", "design")) == ("design", "video")
    assert fitting(field("krw"), "1,000") == 1000
    assert fitting(field("krw"), "") is None


@given(st.integers(-(10**16), 10**16), st.sampled_from(LANGUAGES))
def test_a_shown_amount_is_read_back(amount: int, language: Language) -> None:
    asked = field("krw_million")
    assert typed(asked, shown(asked, amount, language)) == amount
    assert typed(asked, f"{shown(asked, amount, language)} {unit_of(asked, language)}") == amount


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_shown_day_and_period_are_read_back(one: date, other: date) -> None:
    first, last = sorted((one, other))
    span = f"{first.isoformat()}/{last.isoformat()}"
    for language in LANGUAGES:
        assert typed(field("date"), shown(field("date"), one.isoformat(), language)) == one.isoformat()
        assert typed(field("period"), shown(field("period"), span, language)) == span


@given(st.decimals(0, 10_000, places=4, allow_nan=False))
def test_a_shown_percentage_is_read_back(number: object) -> None:
    answer = typed(field("percent"), str(number))
    assert typed(field("percent"), shown(field("percent"), answer, "ko")) == answer


@given(
    st.sampled_from(["text", "krw", "percent", "date", "period", "phone", "email", "url", "choices", "yes_no"]),
    st.text(max_size=60),
)
def test_any_text_is_read_or_refused_and_what_is_read_fits(kind: FieldKind, text: str) -> None:
    asked = field(kind)
    try:
        answer = typed(asked, text)
    except BadInput:
        return
    assert fitting(asked, answer) == answer
