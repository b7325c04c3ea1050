"""A catalogue turns a message into one sentence, whatever its values contain."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from sme_apply import shipped
from sme_apply.sentences import LANGUAGES, Language, Sentences, sentences
from sme_apply.sentences.catalogue import entries
from sme_apply.terms import DateRange, Truth, Value, message, won

FTL = """
example-plain = 확인되었습니다.
example-name = { JOSA($name, "은") } 신청할 수 있습니다.
example-share = 정부 지원 { PERCENT($share) }
example-year = { PLAIN($year) }년 { $count }건
example-key = { $key } ({ $self })
example-count = { $count ->
    [one] one file
   *[other] { $count } files
}
example-outer = { $inner } 다음 { $name }
example-empty =
    .label = 이름만 있습니다
"""


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sentences:
    """An English catalogue of the sentences above."""
    for language in LANGUAGES:
        folder = tmp_path / "messages" / language
        folder.mkdir(parents=True)
        (folder / "example.ftl").write_text(FTL, encoding="utf-8")
    monkeypatch.setattr(shipped, "resources", lambda: tmp_path)
    return Sentences("en")


@pytest.mark.parametrize(
    ("key", "values", "sentence"),
    [
        ("example-plain", {}, "확인되었습니다."),
        ("example-name", {"name": "한빛정밀"}, "한빛정밀은 신청할 수 있습니다."),
        ("example-name", {"name": "미래뷰티"}, "미래뷰티는 신청할 수 있습니다."),
        ("example-share", {"share": Decimal("0.70")}, "정부 지원 70%"),
        ("example-share", {"share": Decimal("0.655")}, "정부 지원 65.5%"),
        ("example-year", {"year": 2025, "count": 1234}, "2025년 1,234건"),
        ("example-key", {"key": "employes", "self": "x"}, "employes (x)"),
        ("example-count", {"count": 1}, "one file"),
        ("example-count", {"count": 2}, "2 files"),
        ("example-outer", {"inner": message("example-plain"), "name": "끝"}, "확인되었습니다. 다음 끝"),
    ],
)
def test_a_message_becomes_its_sentence(
    catalogue: Sentences, key: str, values: dict[str, Value], sentence: str
) -> None:
    assert catalogue.say(message(key, **values)) == sentence


@pytest.mark.parametrize(
    "typed", ["{ $name }", "<b>굵게</b>", "{$x} -> [one]", "'; DROP TABLE", "漢字 ☑", "\u2068x\u2069", "# 말"]
)
def test_what_a_user_typed_stands_in_the_sentence_as_typed(catalogue: Sentences, typed: str) -> None:
    assert catalogue.text("example-outer", inner=typed, name=typed) == f"{typed} 다음 {typed}"


@pytest.mark.parametrize(
    ("key", "values"),
    [("example-none", {}), ("example-empty", {}), ("example-name", {}), ("example-share", {}), ("example-year", {})],
)
def test_a_missing_sentence_or_value_is_a_bug_and_raises(
    catalogue: Sentences, key: str, values: dict[str, Value]
) -> None:
    with pytest.raises(LookupError):
        catalogue.say(message(key, **values))


def test_a_catalogue_knows_which_keys_it_has(catalogue: Sentences) -> None:
    assert "example-plain" in catalogue
    assert "example-none" not in catalogue


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (won(1_000), "KRW 1,000"),
        (date(2025, 1, 8), "8 Jan 2025"),
        (DateRange(date(2025, 1, 8), None), "8 Jan 2025 –"),
        (Truth.UNKNOWN, "not known"),
        (("a", 1_000, won(1)), "a, 1,000, KRW 1"),
        (message("example-plain"), "확인되었습니다."),
        ("as it is", "as it is"),
    ],
)
def test_each_kind_of_value_is_written_in_its_own_way(catalogue: Sentences, value: Value, written: str) -> None:
    assert catalogue.written(value) == written


@given(st.sampled_from(LANGUAGES))
def test_a_shipped_catalogue_is_read_once(language: Language) -> None:
    assert sentences(language) is sentences(language)


def test_a_value_that_is_far_too_long_is_shortened_instead_of_failing() -> None:
    said = sentences("ko").text("export-not-written", path="가" * 5000, reason="x")
    assert "…" in said
    assert len(said) < 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_are_found_as_the_parser_of_fluent_finds_them(language: Language) -> None:
    parsed: dict[str, Any] = {}
    for path in (shipped.resources() / "messages" / language).glob("*.ftl"):
        for entry in FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message | ast.Term):
                parsed[("-" if isinstance(entry, ast.Term) else "") + entry.id.name] = entry
    found = entries(language)
    assert set(found) == set(parsed)
    for key, text in found.items():
        (alone,) = FluentParser(with_spans=False).parse(text).body
        assert isinstance(alone, ast.Message | ast.Term)
        assert alone.value is not None
        assert alone.value.equals(parsed[key].value), key
