"""Korean particles follow the sound of the last syllable, not its letter."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.sentences.particles import with_particle

syllables = st.integers(0xAC00, 0xD7A3).map(chr)


@pytest.mark.parametrize(
    ("word", "particle", "expected"),
    [
        ("사업", "은", "사업은"), ("회사", "은", "회사는"),
        ("사업", "가", "사업이"), ("회사", "이", "회사가"),
        ("사업", "를", "사업을"), ("회사", "을", "회사를"),
        ("사업", "와", "사업과"), ("회사", "과", "회사와"),
        ("기업", "로", "기업으로"), ("회사", "으로", "회사로"),
        ("서울", "으로", "서울로"), ("서울", "은", "서울은"),
        ("사업", "나", "사업이나"), ("회사", "이나", "회사나"),
        ("사업", "라", "사업이라"), ("회사", "이라", "회사라"),
        ("「수출바우처」", "은", "「수출바우처」는"), ("(주)한빛정밀", "이", "(주)한빛정밀이"),
        ("70%", "을", "70%를"), ("30 %", "은", "30 %는"), ("2025년", "은", "2025년은"),
        ("1", "은", "1은"), ("2", "은", "2는"), ("3", "으로", "3으로"), ("7", "으로", "7로"), ("8", "으로", "8로"),
        ("45,000,000", "은", "45,000,000은"), ("10", "으로", "10으로"), ("0", "은", "0은"),
        ("100,000,000", "와", "100,000,000과"), ("1,000,000,000,000", "은", "1,000,000,000,000는"),
        ("", "은", "는"),
    ],
)  # fmt: skip
def test_a_word_takes_the_particle_of_its_last_sound(word: str, particle: str, expected: str) -> None:
    assert with_particle(word, particle) == expected


@given(syllables, st.sampled_from(["은", "이", "을", "과", "이나", "이라"]))
def test_a_syllable_with_a_final_consonant_takes_the_first_form(syllable: str, particle: str) -> None:
    closed = len(unicodedata.normalize("NFD", syllable)) == 3
    assert (with_particle(syllable, particle) == syllable + particle) is closed


@given(syllables, st.sampled_from(["은", "를", "으로"]))
def test_loose_jamo_take_the_same_particle_as_the_whole_syllable(syllable: str, particle: str) -> None:
    loose = unicodedata.normalize("NFD", syllable)
    assert with_particle(loose, particle).removeprefix(loose) == with_particle(syllable, particle).removeprefix(
        syllable
    )


@given(st.text(), st.sampled_from(["은", "는", "이", "가", "을", "를", "과", "와", "으로", "로"]))
def test_any_text_keeps_its_wording_and_gets_a_particle(word: str, particle: str) -> None:
    written = with_particle(word, particle)
    assert written.startswith(word)
    assert len(written) > len(word)


def test_a_word_that_is_no_particle_is_refused() -> None:
    with pytest.raises(KeyError):
        with_particle("회사", "에서")
