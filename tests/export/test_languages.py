"""Each part of a text is read in the language that its letters tell."""

from __future__ import annotations

import pytest

from sme_apply.export.languages import foreign_parts


def told(text: str, base: str = "ko", context: str = "") -> list[tuple[str, str]]:
    """Return the foreign parts of a text with their languages."""
    return [(text[part.start : part.end], part.language) for part in foreign_parts(text, context or text, base)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("감속기 12개 (2025)", []),
        ("CE 인증과 HB-90, 5 kg", []),
        ("감속기 gear unit 제조", [("gear unit", "en")]),
        ("Hannover Messe 2025 Hall", [("Hannover Messe 2025 Hall", "en")]),
        ("https://example.com/products", []),
        ("문의: sales@example.com 으로", []),
        ("Müller & Söhne", [("Müller & Söhne", "und-Latn")]),
        ("Công ty Việt", [("Công", "und-Latn"), ("Việt", "vi")]),
        ("株式会社 山田カメラ", [("株式会社 山田カメラ", "ja")]),
        ("深圳进出口有限公司", [("深圳进出口有限公司", "zh")]),
        ("김한결 (金韓潔)", []),
        ("ООО Восток", [("ООО Восток", "ru")]),
        ("Київ їжак", [("Київ їжак", "und-Cyrl")]),
        ("Ελλάδα", [("Ελλάδα", "el")]),
        ("Δ 온도", []),
        ("เสื้อ 3 ตัว", [("เสื้อ 3 ตัว", "th")]),
        ("شركة", [("شركة", "ar")]),
        ("شرکت گاز", [("شرکت گاز", "fa")]),
        ("ٹیکسٹائل", [("ٹیکسٹائل", "ur")]),
    ],
)
def test_parts_of_a_korean_document(text: str, parts: list[tuple[str, str]]) -> None:
    assert told(text) == parts


def test_an_english_document_names_its_korean_and_not_its_english() -> None:
    assert told("Name: 한빛 감속기 Ltd.", "en") == [("한빛 감속기", "ko")]


def test_a_line_is_judged_by_its_paragraph() -> None:
    assert told("山田精機", context="山田精機の") == [("山田精機", "ja")]
    assert told("金韓潔", context="김한결 金韓潔") == []
