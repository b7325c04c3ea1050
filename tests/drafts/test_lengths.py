from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sme_apply.drafts import Length, length_of, limits_of, over_limit
from sme_apply.programmes import Column, Field, Row
from sme_apply.terms import Text

LABEL = Text("항목", "Field")


def test_korean_counts_two_bytes_and_decomposed_letters_count_as_one() -> None:
    assert length_of("한글 ab\n") == Length(characters=6, bytes=8)
    assert length_of("\u1112\u1161\u11ab") == Length(characters=1, bytes=2)


@given(st.text(st.characters(codec="cp949"), max_size=50))
def test_bytes_are_those_of_the_korean_code_page(text: str) -> None:
    whole = unicodedata.normalize("NFC", text)
    try:
        encoded = whole.encode("cp949")
    except UnicodeEncodeError:
        return
    # The code page has one-byte letters beyond ASCII; portals count them as two.
    assert length_of(text).bytes >= len(encoded)
    if whole.isascii() or all(not letter.isascii() and len(letter.encode("cp949")) == 2 for letter in whole):
        assert length_of(text).bytes == len(encoded)


@pytest.mark.parametrize(("text", "fits"), [("가" * 10, True), ("가" * 11, False)])
def test_the_limit_in_characters_is_included(text: str, fits: bool) -> None:
    asked = Field(id="text", kind="text", label=LABEL, max_characters=10)
    assert (over_limit(asked, text) is None) is fits


@pytest.mark.parametrize(("text", "fits"), [("가" * 10, True), ("가" * 10 + "a", False), ("a" * 20, True)])
def test_the_limit_in_bytes_is_included(text: str, fits: bool) -> None:
    asked = Field(id="text", kind="text", label=LABEL, max_bytes=20)
    assert (over_limit(asked, text) is None) is fits


def test_rows_have_no_limit_and_columns_one_in_characters() -> None:
    assert limits_of(Row(id="row", label=LABEL, kind="text")) == (None, None)
    assert limits_of(Column(id="column", label=LABEL, max_characters=5)) == (5, None)
