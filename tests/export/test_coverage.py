"""What can be drawn is drawn as typed; the rest is named with its field."""

from __future__ import annotations

import pytest

from sme_apply.export import content, uncovered
from sme_apply.export.coverage import printable
from tests.export import sample_documents


def test_the_sample_application_is_covered() -> None:
    assert uncovered(sample_documents.application()) == ()


def test_uncovered_characters_are_listed_once_for_each_field_in_reading_order() -> None:
    document = sample_documents.plain(
        content.FieldTable((content.Field("이름", "😀 가 😀 🎉", field="company.name"), content.Field("주소", "ไทย"))),
        content.Heading(2, "제품"),
        content.Text("😀"),
    )
    told = [(each.field, each.codepoint) for each in uncovered(document)]
    assert told == [
        ("company.name", "U+1F600"), ("company.name", "U+1F389"),
        ("주소", "U+0E44"), ("주소", "U+0E17"), ("주소", "U+0E22"), ("제품", "U+1F600"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["한글", "金韓潔", "々〆", "あア", "Ж", "ß", "☐☑☒", "①㈜￦№㎡℃", "«»„“", "−×÷≤≥"])
def test_characters_that_applicants_type_are_covered(text: str) -> None:
    assert uncovered(sample_documents.plain(content.Text(text))) == ()


@pytest.mark.parametrize("text", ["नमस्ते", "العربية", "עברית", "ᄒᆞᆫ", "\ue000"])
def test_scripts_that_need_shaping_and_private_signs_are_not_drawn_wrongly(text: str) -> None:
    assert uncovered(sample_documents.plain(content.Text(text)))


@pytest.mark.parametrize(
    ("typed", "set_as"),
    [
        ("가\r\n나\r다", "가\n나\n다"),
        ("가\n\n\n\n\n나", "가\n\n나"),
        ("\u1112\u1161\u11ab", "한"),
        ("가\u200b나\ufeff다\u00ad라\ufe0f", "가나다라"),
        ("\u202e", "〔U+202E〕"),
        ("\x07", "〔U+0007〕"),
        ("\ud83d", "〔U+D83D〕"),
        ("가\t나", "가    나"),
        ("a  b", "a  b"),
    ],
)
def test_text_is_cleaned_for_paper(typed: str, set_as: str) -> None:
    assert printable(typed) == set_as
