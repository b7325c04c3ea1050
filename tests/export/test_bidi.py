"""Directions are resolved as Unicode's own examples say."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sme_apply.export.bidi import levels, reads_leftwards, visual_order

CASES = [
    line.split(";")
    for line in (Path(__file__).parent / "bidi_cases.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def test_every_example_of_unicode_comes_out_as_it_says() -> None:
    assert len(CASES) > 300
    for codes, asked, base, wanted, order in CASES:
        text = "".join(chr(int(code, 16)) for code in codes.split())
        found = levels(text, base == "1")
        assert found == [int(level) for level in wanted.split()], codes
        assert visual_order(found) == [int(place) for place in order.split()], codes
        assert asked != "2" or reads_leftwards(text) == (base == "1"), codes


def test_a_line_without_letters_reads_rightwards() -> None:
    assert not reads_leftwards("2025 (1)")
    assert reads_leftwards("2025 (א)")
    assert not reads_leftwards("a א")


@given(st.text("aא1٢ (),.%+", max_size=40), st.booleans())
def test_every_character_keeps_one_place(text: str, leftwards: bool) -> None:
    found = levels(text, leftwards)
    assert sorted(visual_order(found)) == list(range(len(text)))
    assert all(level in (0, 1, 2) for level in found)


def test_more_brackets_than_unicode_follows_stop_nothing() -> None:
    assert levels("א" + "(" * 100 + ")" * 100, True) == [1] * 201
