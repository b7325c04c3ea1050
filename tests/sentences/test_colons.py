from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sme_apply.company import parse_company
from sme_apply.eligibility import screen
from sme_apply.programmes import shipped_catalogue, size_standards
from sme_apply.sentences import LANGUAGES, Language, named, sentences

SAMPLES = Path(__file__).parents[1] / "samples"
DOUBLE = ("?:", "?.", ".:", "::", "..", "?,:", "!:", ".,")


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("수출단계", "유망", "수출단계: 유망"),
        ("국세를 체납하고 있습니까?", "아니요", "국세를 체납하고 있습니까? 아니요"),
        ("(국세를 체납하고 있습니까?)", "예", "(국세를 체납하고 있습니까?) 예"),
        ("이미 끝났다:", "예", "이미 끝났다: 예"),
        ("", "예", "예"),
    ],
)
def test_a_name_takes_a_colon_unless_it_ends_with_a_mark(name: str, value: str, written: str) -> None:
    assert named(name, value) == written


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_reason_of_a_verdict_has_two_marks_in_a_row(language: Language) -> None:
    words = sentences(language)
    for file in ("dodam-cosmetics.json", "gaon-machinery.json"):
        company = parse_company((SAMPLES / file).read_bytes())
        found = screen(company, shipped_catalogue().season(2025), size_standards(), date(2025, 1, 8))
        for verdict in found.tracks:
            said = [*verdict.notices, *verdict.support.warnings]
            for result in verdict.criteria:
                said += [result.required, result.actual, *result.warnings]
                said += [result.change] if result.change is not None else []
            for each in map(words.say, said):
                assert not any(mark in each for mark in DOUBLE), each
