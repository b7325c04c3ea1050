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
        content.FieldTable((content.Field("이름", "😀 가 😀 🎉", field="company.name"), content.Field("주소", "ᄒᆞᆫ"))),
        content.Heading(2, "제품"),
        content.Text("😀"),
    )
    told = [(each.field, each.codepoint) for each in uncovered(document)]
    assert told == [
        ("company.name", "U+1F600"), ("company.name", "U+1F389"),
        ("주소", "U+1112"), ("주소", "U+119E"), ("주소", "U+11AB"), ("제품", "U+1F600"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["한글", "金韓潔", "々〆", "あア", "Ж", "ß", "☐☑☒", "①㈜￦№㎡℃", "«»„“", "−×÷≤≥", "นี้", "مؤسسة لا", "שָׁלוֹם",
     "क्षत्रिय", "বাংলা", "தமிழ்", "తెలుగు", "ಕನ್ನಡ", "മലയാളം", "ગુજરાતી", "ਪੰਜਾਬੀ", "සිංහල", "ខ្មែរ", "ລາວ", "မြန်မာ",
     "საქართველო", "Հայաստան", "q̃"],
)  # fmt: skip
def test_characters_that_applicants_type_are_covered(text: str) -> None:
    assert uncovered(sample_documents.plain(content.Text(text))) == ()


@pytest.mark.parametrize("text", ["ᄒᆞᆫ", "བོད", "ᠮᠣᠩ", "\ue000", "\U0001f9ff", "\U0001fae8", "\ufffe"])
def test_scripts_without_a_font_private_signs_and_signs_newer_than_the_tables_are_named(text: str) -> None:
    assert {each.character for each in uncovered(sample_documents.plain(content.Text(text)))} == set(text)


def test_a_joiner_stays_between_letters_that_it_changes_and_goes_elsewhere() -> None:
    assert printable("می\u200cخواهم क्\u200dष") == "می\u200cخواهم क्\u200dष"
    assert printable("가\u200d나 a\u200cb") == "가나 ab"


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
        ("x" + "\u0323" * 8, "x" + "\u0323" * 8),
        ("x" + "\u0323" * 10, "x" + "\u0323" * 8 + "〔U+0323〕" * 2),
    ],
)
def test_text_is_cleaned_for_paper(typed: str, set_as: str) -> None:
    assert printable(typed) == set_as
