"""Lines break where a Korean reader expects them to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sme_apply.export.lines import set_lines, set_one_line
from sme_apply.export.look import BODY


def texts(text: str, width: float) -> list[str]:
    """Return the lines of a text."""
    return [line.text for line in set_lines(text, BODY, width)]


def test_korean_breaks_at_spaces_only() -> None:
    assert texts("대한민국 중소기업 수출지원", 60) == ["대한민국 ", "중소기업 ", "수출지원"]


def test_a_word_wider_than_the_line_is_cut() -> None:
    lines = texts("가" * 50, 60)
    assert len(lines) > 1
    assert "".join(lines) == "가" * 50


def test_an_address_is_cut_after_a_slash_rather_than_inside_a_name() -> None:
    assert texts("example.com/abcdefgh/ijklmnop", 110)[0] == "example.com/abcdefgh/"


def test_ideographs_break_anywhere_but_not_before_a_closing_sign() -> None:
    lines = texts("漢字。" * 12, 50)
    assert len(lines) > 1
    assert not any(line.startswith("。") for line in lines)


def test_a_line_feed_begins_a_new_line() -> None:
    assert texts("가\n나", 300) == ["가", "나"]


def test_no_line_is_wider_than_its_room() -> None:
    assert all(line.width <= 80 for line in set_lines("수출 exports 漢字漢字 https://example.com " * 40, BODY, 80))


@given(st.text(st.sampled_from("가나 다a bc(漢字)。、/.-\n"), max_size=120), st.integers(20, 200))
def test_nothing_but_spaces_is_lost_in_breaking(text: str, width: int) -> None:
    kept = "".join(texts(text, width)).replace(" ", "")
    assert kept == text.replace(" ", "").replace("\n", "")


def test_a_shortened_line_says_so() -> None:
    line = set_one_line("수출바우처 " * 50, BODY, 100)
    assert line.text.endswith("…")
    assert line.width <= 100
