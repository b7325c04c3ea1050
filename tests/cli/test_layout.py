from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sme_apply.cli.layout import columns_of, padded, printable, table, wrapped


def test_a_korean_letter_takes_two_columns() -> None:
    assert columns_of("한글 ab") == 7
    assert columns_of("e\u0301\u200b") == 1
    assert padded("한", 4) == "한  "
    assert padded("한글", 2) == "한글"


def test_text_breaks_at_blanks_and_only_a_word_too_long_is_cut() -> None:
    assert wrapped("가나 다라 마바", width=10) == ["가나 다라", "마바"]
    assert wrapped("가나다라마바사", width=10) == ["가나다라마", "바사"]
    assert wrapped("가나 다", indent="  ", first="1 ") == ["1 가나 다"]
    assert wrapped("") == [""]


def test_the_columns_of_a_table_stand_under_each_other() -> None:
    assert table([("이름", "값"), ("a", "1"), ("한글", "2")]) == ["이름  값", "─" * 8, "a     1", "한글  2"]


def test_nothing_that_is_printed_can_steer_the_terminal() -> None:
    assert printable("한\x1b[31m\x07\r\n\t글\ud800") == "한\\x1b[31m\\x07\\x0d\n\t글\\xd800"


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200), st.integers(12, 40))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width=width)
    assert all(columns_of(line) <= width for line in lines)
    assert "".join("".join(line.split()) for line in lines) == "".join(text.split())
